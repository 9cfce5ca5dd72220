//===- Growth.cpp - Memory that a callback lets grow ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Growth.h"
#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

/// Helpers of helpers: deeper than this nobody follows.
static constexpr unsigned MaxDepth = 3;

Incoming::Incoming(const FunctionDecl &F,
                   llvm::ArrayRef<const ParmVarDecl *> Params) {
  for (const ParmVarDecl *P : Params)
    Tainted.insert(P->getCanonicalDecl());
  // Twice: a loop may use what a later statement has set.
  spread(F.getBody());
  spread(F.getBody());
}

bool Incoming::mentions(const Stmt *S) const {
  if (!S)
    return false;
  if (const auto *D = dyn_cast<DeclRefExpr>(S))
    if (const auto *V = dyn_cast<VarDecl>(D->getDecl()))
      return Tainted.contains(V->getCanonicalDecl());
  return llvm::any_of(S->children(),
                      [&](const Stmt *Child) { return mentions(Child); });
}

void Incoming::spread(const Stmt *S) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (const auto *Decls = dyn_cast<DeclStmt>(S))
    for (const Decl *D : Decls->decls())
      if (const auto *V = dyn_cast<VarDecl>(D))
        if (mentions(V->getInit()))
          Tainted.insert(V->getCanonicalDecl());
  if (const auto *B = dyn_cast<BinaryOperator>(S); B && B->isAssignmentOp())
    if (const VarDecl *V = ast::variable(B->getLHS()))
      if (mentions(B->getRHS()))
        Tainted.insert(V);
  for (const Stmt *Child : S->children())
    spread(Child);
}

static bool isOneOf(QualType T, llvm::ArrayRef<std::string_view> Names) {
  if (T->isPointerType())
    T = T->getPointeeType();
  const CXXRecordDecl *Class = T->getAsCXXRecordDecl();
  return Class && llvm::is_contained(Names, models::qualifiedName(*Class));
}

/// The effect by which \p Site makes something grow, null if it does not.
static const models::Effect *growEffect(const UnitFacts &Facts,
                                        const ast::CallSite &Site) {
  models::BoundCall Row = Facts.Index->lookup(Site.Callee);
  if (!Row)
    return nullptr;
  for (const models::Effect &E : Row.Row->Effects) {
    const Expr *On = Site.subject(E.On);
    if (E.Kind != EffectKind::Grow || !On)
      continue;
    if (!E.Classes.empty() &&
        !isOneOf(On->IgnoreParenImpCasts()->getType(), E.Classes))
      continue;
    const Expr *Size = Site.subject(E.Value);
    if (!Size || !ast::constant(Size, Facts.Context))
      return &E;
  }
  return nullptr;
}

bool flow::grows(const UnitFacts &Facts, const Stmt *S, unsigned Depth) {
  if (!S || Depth > MaxDepth || isa<LambdaExpr>(S))
    return false;
  const auto *E = dyn_cast<Expr>(S);
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  if (Site && Site->Callee) {
    if (growEffect(Facts, *Site))
      return true;
    const FunctionDecl *Body = Facts.body(Site->Callee);
    if (Body && grows(Facts, Body->getBody(), Depth + 1))
      return true;
  }
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return grows(Facts, Child, Depth);
  });
}

namespace {

class GrowthFinder {
public:
  explicit GrowthFinder(const UnitFacts &Facts) : Facts(Facts) {}

  void look(const FunctionDecl &F, llvm::ArrayRef<const ParmVarDecl *> Params);
  std::vector<Growth> Found;

private:
  struct Frame {
    const FunctionDecl &F;
    const Incoming &Data;
    llvm::DenseSet<const Decl *> Drained;
    bool Reported = false;
  };
  void noteDrains(const Stmt *S, Frame &In);
  void visit(const Stmt *S, Frame &In);
  void visitCall(const Expr &E, Frame &In);
  bool isGrowth(const ast::CallSite &Site, const models::Effect &E,
                const Frame &In) const;

  const UnitFacts &Facts;
  std::vector<const Expr *> Calls;
  llvm::DenseSet<const FunctionDecl *> Seen;
};

} // namespace

/// The variable or field that \p E names, or leads to.
static const ValueDecl *named(const Expr *E) {
  E = ast::plain(E);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return named(U->getSubExpr());
  return ast::namedDecl(E);
}

/// What \p E names is still there when the function is left. A pointer that
/// began in a local variable holds a buffer of one call, unless it was taken
/// from somewhere.
static bool outlives(const Expr *E, bool IsPointer) {
  E = ast::plain(E);
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return M->isArrow() || outlives(M->getBase(), false);
  if (const auto *A = dyn_cast<ArraySubscriptExpr>(E))
    return outlives(A->getBase(), true);
  const VarDecl *V = ast::variable(E);
  if (!V || !V->hasLocalStorage() || V->getType()->isReferenceType())
    return true;
  if (!IsPointer || !V->getType()->isPointerType())
    return false;
  const Expr *Init = V->getInit();
  return isa<ParmVarDecl>(V) ||
         (Init && !isa<CallExpr>(ast::plain(Init)) &&
          !Init->isNullPointerConstant(V->getASTContext(),
                                       Expr::NPC_ValueDependentIsNotNull));
}

bool GrowthFinder::isGrowth(const ast::CallSite &Site, const models::Effect &E,
                            const Frame &In) const {
  const Expr *On = Site.subject(E.On);
  bool IsPointer = On->getType()->isPointerType();
  const ValueDecl *D = named(On);
  if (!outlives(On, IsPointer) || (D && In.Drained.contains(D)))
    return false;
  if (E.Value || Site.Args.size() + (Site.Object ? 1 : 0) == 1)
    return true;
  return llvm::any_of(Site.Args, [&](const Expr *Arg) {
    return Arg != On && In.Data.mentions(Arg);
  });
}

/// What is given up again in the same function is a window over the data.
void GrowthFinder::noteDrains(const Stmt *S, Frame &In) {
  if (!S || isa<LambdaExpr>(S))
    return;
  const auto *E = dyn_cast<Expr>(S);
  std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
  models::BoundCall Row =
      Site ? Facts.Index->lookup(Site->Callee) : models::BoundCall();
  if (Row)
    for (const models::Effect &Each : Row.Row->Effects)
      if (Each.Kind == EffectKind::Drain)
        if (const Expr *On = Site->subject(Each.On))
          In.Drained.insert(named(On));
  // `b->used -= n`: every buffer of that structure.
  if (const auto *B = dyn_cast<BinaryOperator>(S);
      B && B->getOpcode() == BO_SubAssign)
    if (const auto *M = dyn_cast<MemberExpr>(ast::plain(B->getLHS())))
      if (const auto *Field = dyn_cast<FieldDecl>(M->getMemberDecl()))
        for (const FieldDecl *Each : Field->getParent()->fields())
          In.Drained.insert(Each);
  for (const Stmt *Child : S->children())
    noteDrains(Child, In);
}

void GrowthFinder::visitCall(const Expr &E, Frame &In) {
  std::optional<ast::CallSite> Site = ast::callSite(&E);
  if (!Site || !Site->Callee)
    return;
  if (const models::Effect *Grow = growEffect(Facts, *Site)) {
    if (!In.Reported && isGrowth(*Site, *Grow, In)) {
      In.Reported = true; // the first speaks for the function
      Found.push_back({&E, &In.F, Calls});
    }
    return;
  }
  const FunctionDecl *Body = Facts.body(Site->Callee);
  if (!Body || Calls.size() >= MaxDepth)
    return;
  llvm::SmallVector<const ParmVarDecl *, 4> Params;
  for (unsigned I = 0; I < Site->Args.size() && I < Body->getNumParams(); ++I)
    if (In.Data.mentions(Site->Args[I]))
      Params.push_back(Body->getParamDecl(I));
  if (Params.empty())
    return;
  Calls.push_back(&E);
  look(*Body, Params);
  Calls.pop_back();
}

void GrowthFinder::visit(const Stmt *S, Frame &In) {
  if (!S || isa<LambdaExpr, UnaryExprOrTypeTraitExpr>(S))
    return;
  for (const Stmt *Child : S->children())
    visit(Child, In);
  if (const auto *E = dyn_cast<Expr>(S))
    visitCall(*E, In);
}

void GrowthFinder::look(const FunctionDecl &F,
                        llvm::ArrayRef<const ParmVarDecl *> Params) {
  if (!Seen.insert(F.getCanonicalDecl()).second)
    return;
  Incoming Data(F, Params);
  if (looksAtBound(Facts, F, Data))
    return;
  Frame In{F, Data, {}};
  noteDrains(F.getBody(), In);
  visit(F.getBody(), In);
}

std::vector<Growth>
flow::unboundedGrowth(const UnitFacts &Facts, const FunctionDecl &Callback,
                      llvm::ArrayRef<const ParmVarDecl *> Params) {
  GrowthFinder Finder(Facts);
  Finder.look(Callback, Params);
  return std::move(Finder.Found);
}
