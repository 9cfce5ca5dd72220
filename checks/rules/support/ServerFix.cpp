//===- ServerFix.cpp - Gives a server the bound it lacks ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ServerFix.h"
#include "checks/ast/Function.h"
#include "checks/ast/Loops.h"
#include "checks/rules/support/ServerName.h"
#include "checks/rules/support/SourceEdit.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Exchange;
using flow::Slot;
using flow::World;

namespace {

class ServerFix {
public:
  ServerFix(const flow::UnitFacts &Facts, const Exchange &Serve, unsigned Index,
            StringRef How)
      : Facts(Facts), Serve(Serve), Index(Index), How(How),
        Source(Facts.Context) {}

  std::optional<TextEdit> edit() const;

private:
  bool isNeverSet() const;
  std::optional<TextEdit> amongOptions(const ast::CallSite &Site,
                                       models::BoundCall Row) const;
  std::optional<TextEdit> behindDeclaration(const VarDecl &V,
                                            StringRef Text) const;
  std::optional<TextEdit> beforeServing(const Expr &Object,
                                        StringRef Text) const;

  const flow::UnitFacts &Facts;
  const Exchange &Serve;
  unsigned Index;
  StringRef How;
  SourceEditor Source;
};

} // namespace

/// What is set on one way would be lost to what is set for all of them.
bool ServerFix::isNeverSet() const {
  return llvm::all_of(Serve.Worlds, [&](const World &W) {
    return W.L == World::Life::Alive && !W.Escaped && Index < W.Slots.size() &&
           W.Slots[Index].S == Slot::State::Default;
  });
}

/// Before the option that ends the list.
std::optional<TextEdit> ServerFix::amongOptions(const ast::CallSite &Site,
                                                models::BoundCall Row) const {
  for (size_t I = Row.Row->OptionBy.Index; I < Site.Args.size();) {
    std::optional<int64_t> Option = ast::constant(Site.Args[I], Facts.Context);
    const models::OptionCase *Case =
        Option ? Facts.Index->optionCase(Row, Site.Callee, *Option) : nullptr;
    if (!Case)
      return std::nullopt;
    SourceLocation At = Site.Args[I]->getBeginLoc();
    if (Case->Takes == 0)
      return At.isFileID() ? std::optional(Source.insert(At, How.str() + ", "))
                           : std::nullopt;
    I += 1 + Case->Takes;
  }
  return std::nullopt;
}

/// The variable itself, where its class makes the server: what is set right
/// behind its declaration holds unless the program sets it otherwise.
static const VarDecl *madeHere(const Expr &Object, const Exchange &Serve,
                               const models::Index &Index) {
  const auto *D = dyn_cast<DeclRefExpr>(ast::plain(&Object));
  const auto *V = D ? dyn_cast<VarDecl>(D->getDecl()) : nullptr;
  bool IsMade = V && V->isLocalVarDecl() && V->getDeclContext() == Serve.In &&
                V->getType()->getAsCXXRecordDecl();
  models::BoundType Type =
      IsMade ? Index.type(V->getType()) : models::BoundType();
  return Type && Type.Type->Raii ? V : nullptr;
}

static const DeclStmt *declarationOf(const VarDecl &V, const Stmt &S) {
  if (const auto *D = dyn_cast<DeclStmt>(&S))
    return D->isSingleDecl() && D->getSingleDecl() == &V ? D : nullptr;
  for (const Stmt *Child : S.children())
    if (const DeclStmt *Found = Child ? declarationOf(V, *Child) : nullptr)
      return Found;
  return nullptr;
}

std::optional<TextEdit> ServerFix::behindDeclaration(const VarDecl &V,
                                                     StringRef Text) const {
  const DeclStmt *D = declarationOf(V, *Serve.In->getBody());
  auto Path =
      D ? pathTo(*Serve.In->getBody(), *D) : SmallVector<const Stmt *, 16>();
  bool IsStatement =
      Path.size() > 1 && isa<CompoundStmt>(Path[Path.size() - 2]);
  if (!IsStatement || !D->getBeginLoc().isFileID() ||
      !D->getEndLoc().isFileID())
    return std::nullopt;
  // A declaration ends at its semicolon.
  SourceLocation End = D->getEndLoc().getLocWithOffset(1);
  if (std::optional<SourceLocation> Line = Source.endOfLine(End))
    return Source.append(*Line,
                         "\n" + Source.indentOf(D->getBeginLoc()) + Text.str());
  return Source.append(End, " " + Text.str());
}

/// A call of the program's own may make the server, or bind it elsewhere.
static bool makesOrChanges(const Stmt &S, const flow::UnitFacts &Facts) {
  const auto *E = dyn_cast<Expr>(&S);
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  if (Site && Site->Callee && !isa<CXXConstructExpr>(E)) {
    models::BoundCall Row = Facts.Index->lookup(Site->Callee);
    bool Makes = Row && llvm::any_of(Row.Row->Effects, [](const auto &Effect) {
                   return Effect.Kind == models::EffectKind::Create;
                 });
    if (Makes || (!Row && Facts.body(Site->Callee)))
      return true;
  }
  return llvm::any_of(S.children(), [&](const Stmt *Child) {
    return Child && makesOrChanges(*Child, Facts);
  });
}

/// The variables that \p E names.
static void collectVariables(const Stmt &E,
                             SmallVectorImpl<const VarDecl *> &All) {
  if (const auto *D = dyn_cast<DeclRefExpr>(&E))
    if (const auto *V = dyn_cast<VarDecl>(D->getDecl()))
      All.push_back(V);
  for (const Stmt *Child : E.children())
    if (Child)
      collectVariables(*Child, All);
}

/// \p Inner, a child of \p Outer, runs whenever that does.
static bool runsAlways(const Stmt &Outer, const Stmt &Inner) {
  if (const auto *If = dyn_cast<IfStmt>(&Outer))
    return If->getCond() == &Inner;
  if (const auto *While = dyn_cast<WhileStmt>(&Outer))
    return While->getCond() == &Inner;
  if (const auto *C = dyn_cast<AbstractConditionalOperator>(&Outer))
    return C->getCond() == &Inner;
  if (const auto *B = dyn_cast<BinaryOperator>(&Outer))
    return !B->isLogicalOp() || B->getLHS() == &Inner;
  return isa<Expr, DeclStmt, ReturnStmt>(&Outer);
}

/// The statement of a block that \p At is evaluated in, whatever was decided
/// in it: until then a server may be null. Null if there is none.
static const Stmt *statementOf(const Stmt &Body, const Expr &At) {
  auto Path = pathTo(Body, At);
  size_t I = Path.size();
  for (; I > 1 && !isa<CompoundStmt>(Path[I - 2]); --I)
    if (!runsAlways(*Path[I - 2], *Path[I - 1]))
      return nullptr;
  return I > 1 && !isa<LambdaExpr>(Path[I - 1]) ? Path[I - 1] : nullptr;
}

std::optional<TextEdit> ServerFix::beforeServing(const Expr &Object,
                                                 StringRef Text) const {
  const Stmt *Around = statementOf(*Serve.In->getBody(), *Serve.At);
  if (!Around)
    return std::nullopt;
  const Stmt &Whole = *Around;
  SmallVector<const VarDecl *, 2> Named;
  collectVariables(Object, Named);
  for (const VarDecl *V : Named)
    if (ast::isWrittenIn(V, &Whole))
      return std::nullopt;
  SourceLocation At = Whole.getBeginLoc();
  if (!At.isFileID() || !isNeverSet() || makesOrChanges(Whole, Facts))
    return std::nullopt;
  return Source.insert(At, Text.str() + (Source.beginsLine(At)
                                             ? "\n" + Source.indentOf(At)
                                             : std::string(" ")));
}

std::optional<TextEdit> ServerFix::edit() const {
  std::optional<ast::CallSite> Site = ast::callSite(Serve.At);
  if (!Site || How.empty() || !Serve.At->getBeginLoc().isFileID() ||
      !Serve.In->hasBody())
    return std::nullopt;
  models::BoundCall Row = Facts.Index->lookup(Site->Callee);
  if (Row && Row.Row->OptionList)
    return isNeverSet() ? amongOptions(*Site, Row) : std::nullopt;
  const Expr *Object = Site->subject(Serve.Effect->On);
  std::optional<std::string> Text =
      Object ? statementFor(*Object, How, Facts.Context) : std::nullopt;
  if (!Text)
    return std::nullopt;
  const VarDecl *V = madeHere(*Object, Serve, *Facts.Index);
  return V ? behindDeclaration(*V, *Text) : beforeServing(*Object, *Text);
}

std::optional<Fix> rules::boundServer(const flow::UnitFacts &Facts,
                                      const Exchange &Serve, unsigned Slot,
                                      std::string_view How) {
  std::optional<TextEdit> Edit = ServerFix(Facts, Serve, Slot, How).edit();
  if (!Edit)
    return std::nullopt;
  return Fix{"bound what a client may take", {std::move(*Edit)}};
}
