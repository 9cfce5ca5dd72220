//===- HeaderFix.cpp - Sets a header before its reply goes out ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/HeaderFix.h"
#include "checks/ast/Function.h"
#include "checks/rules/support/SourceEdit.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Event;
using flow::LateReply;
using models::ReplyStep;

namespace {

/// Two statements of one block: the one that sends, and the header behind it.
class HeaderMove {
public:
  HeaderMove(const flow::UnitFacts &Facts, const LateReply &Late,
             const Event &Sent)
      : Facts(Facts), Late(Late), Sent(Sent), Source(Facts.Context) {}

  std::vector<TextEdit> edits();

private:
  bool find();
  bool isHeaderStep() const;
  bool mayMove(const Expr &E) const;
  bool isUnchanged(const VarDecl &V) const;
  bool spares(const Stmt &S, const VarDecl &V, bool IsValue) const;
  bool isModelled(QualType T) const { return bool(Facts.Index->type(T)); }
  std::vector<TextEdit> write() const;

  const flow::UnitFacts &Facts;
  const LateReply &Late;
  const Event &Sent;
  SourceEditor Source;
  const Expr *Header = nullptr;
  /// From the one that sends to the one before the header.
  SmallVector<const Stmt *, 8> Between;
};

} // namespace

/// The block that \p Path ends in, with nothing but blocks that run once
/// around it; null if there is none.
static const CompoundStmt *blockOf(ArrayRef<const Stmt *> Path) {
  for (const Stmt *S : Path.drop_back(2))
    if (!isa<CompoundStmt, IfStmt, CXXTryStmt, CXXCatchStmt>(S))
      return nullptr;
  return Path.size() > 1 ? dyn_cast<CompoundStmt>(Path[Path.size() - 2])
                         : nullptr;
}

static bool hasLabel(const Stmt &S) {
  return isa<LabelStmt>(&S) || llvm::any_of(S.children(), [](const Stmt *C) {
           return C && hasLabel(*C);
         });
}

/// Finds both, and what stands between.
bool HeaderMove::find() {
  const Stmt *Body = Late.In->getBody();
  if (!Body || Sent.In != Late.In || !Sent.At || hasLabel(*Body))
    return false;
  SmallVector<const Stmt *, 16> Path = pathTo(*Body, *Late.At);
  // What the compiler puts around the call is part of its statement.
  while (Path.size() > 1 &&
         isa<FullExpr, ImplicitCastExpr, CXXBindTemporaryExpr>(
             Path[Path.size() - 2]))
    Path.pop_back();
  const CompoundStmt *Block = Path.empty() ? nullptr : blockOf(Path);
  Header = Block ? dyn_cast<Expr>(Path.back()) : nullptr;
  if (!Header)
    return false;
  const auto *End = llvm::find(Block->body(), Header);
  const auto *Begin =
      std::find_if(Block->body_begin(), End, [&](const Stmt *S) {
        return !pathTo(*S, *Sent.At).empty();
      });
  Between.append(Begin, End);
  return !Between.empty() && llvm::all_of(Between, [](const Stmt *S) {
    return isa<Expr, DeclStmt>(S);
  });
}

/// A header by itself, of which the library does not ask that the status comes
/// first; or it does come first, before the statement that sends.
bool HeaderMove::isHeaderStep() const {
  const models::Effect &E = *Late.Step->Effect;
  if (Late.Step->Call != Late.At ||
      models::replyStep(E.Name) != ReplyStep::Header)
    return false;
  if (!E.NeedsStatus)
    return true;
  for (const Event *Before = Sent.Previous; Before; Before = Before->Previous)
    if (Before->K == Event::Kind::Replied && Before->Site &&
        models::replyStep(Before->Site->Effect->Name) == ReplyStep::Status)
      return Before->In == Late.In &&
             pathTo(*Between.front(), *Before->At).empty();
  return false;
}

static bool isReplyStep(const Stmt &S, const models::Index &Index) {
  const auto *E = dyn_cast<Expr>(&S);
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  models::BoundCall Row =
      Site && Site->Callee ? Index.lookup(Site->Callee) : models::BoundCall();
  return Row && llvm::any_of(Row.Row->Effects, [](const models::Effect &Each) {
           return Each.Kind == models::EffectKind::Reply;
         });
}

/// \p S does not name \p V, or takes no more than its value. What a pointer
/// leads to may change, but not by what the library does for the reply.
bool HeaderMove::spares(const Stmt &S, const VarDecl &V, bool IsValue) const {
  if (const auto *D = dyn_cast<DeclRefExpr>(&S))
    return D->getDecl() != &V;
  const auto *Cast = dyn_cast<ImplicitCastExpr>(&S);
  if (IsValue && Cast && Cast->getCastKind() == CK_LValueToRValue &&
      isa<DeclRefExpr>(Cast->getSubExpr()->IgnoreParens()))
    return true;
  IsValue |= isReplyStep(S, *Facts.Index);
  return llvm::all_of(S.children(), [&](const Stmt *Child) {
    return !Child || spares(*Child, V, IsValue);
  });
}

/// \p V is there before the reply goes out, and the same until the header.
bool HeaderMove::isUnchanged(const VarDecl &V) const {
  for (const Stmt *S : Between)
    if (ast::isWrittenIn(&V, S))
      return false;
  QualType T = V.getType().getNonReferenceType();
  // The reply itself, and what belongs to it.
  if (isModelled(V.getType()) || T.isConstQualified())
    return true;
  bool IsValue = T->isArithmeticType() || T->isEnumeralType() ||
                 (T->isPointerType() && T->getPointeeType().isConstQualified());
  return V.hasLocalStorage() && llvm::all_of(Between, [&](const Stmt *S) {
           return spares(*S, V, IsValue);
         });
}

/// Makes the same value wherever it stands, and changes nothing.
bool HeaderMove::mayMove(const Expr &E) const {
  if (isa<LambdaExpr, CXXThrowExpr, CXXNewExpr, CXXDeleteExpr, StmtExpr>(&E))
    return false;
  if (const auto *D = dyn_cast<DeclRefExpr>(&E))
    if (const auto *V = dyn_cast<VarDecl>(D->getDecl()); V && !isUnchanged(*V))
      return false;
  if (const auto *M = dyn_cast<MemberExpr>(&E))
    if (isa<FieldDecl>(M->getMemberDecl()) && !isModelled(M->getType()))
      return false;
  if (const auto *B = dyn_cast<BinaryOperator>(&E); B && &E != Late.At)
    if (B->isAssignmentOp())
      return false;
  if (const auto *U = dyn_cast<UnaryOperator>(&E);
      U && U->isIncrementDecrementOp())
    return false;
  std::optional<ast::CallSite> Site = ast::callSite(&E);
  const SourceManager &SM = Facts.Context.getSourceManager();
  bool IsKnown =
      !Site || isa<CXXConstructExpr>(&E) ||
      (Site->Callee && (Facts.Index->lookup(Site->Callee) ||
                        SM.isInSystemHeader(Site->Callee->getLocation())));
  return IsKnown && llvm::all_of(E.children(), [&](const Stmt *Child) {
           const auto *Sub = dyn_cast_or_null<Expr>(Child);
           return !Child || (Sub && mayMove(*Sub));
         });
}

std::vector<TextEdit> HeaderMove::write() const {
  SourceLocation To = Between.front()->getBeginLoc();
  SourceLocation From = Header->getBeginLoc();
  std::optional<SourceLocation> End = Source.endOf(*Header);
  if (!To.isFileID() || !End || !Source.beginsLine(To) ||
      !Source.beginsLine(From))
    return {};
  std::optional<SourceLocation> Line = Source.endOfLine(*End);
  if (!Line)
    return {};
  SourceLocation Begin = Source.lineBegin(From);
  // With the end of the line, and what blanks stand before it.
  SourceLocation Next = Source.nextLine(*Line);
  return {Source.insert(Source.lineBegin(To),
                        Source.between(Begin, *Line).str() + "\n"),
          Source.replace(Begin, Next, "")};
}

std::vector<TextEdit> HeaderMove::edits() {
  if (!find() || !isHeaderStep() || !mayMove(*Header))
    return {};
  return write();
}

std::vector<TextEdit> rules::moveHeader(const flow::UnitFacts &Facts,
                                        const LateReply &Late,
                                        const Event &Sent) {
  return HeaderMove(Facts, Late, Sent).edits();
}
