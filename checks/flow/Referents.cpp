//===- Referents.cpp - What a pointer value leads to ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Referents.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

/// Initializers of initializers; deeper than this nobody follows a pointer.
static constexpr unsigned MaxReferentDepth = 4;

/// The object that \p E makes and that ends with the whole expression.
static const Expr *temporaryOf(const Expr *E) {
  while (true) {
    E = E->IgnoreParens();
    if (const auto *Cast = dyn_cast<ImplicitCastExpr>(E)) {
      E = Cast->getSubExpr();
      continue;
    }
    if (const auto *Full = dyn_cast<FullExpr>(E)) {
      E = Full->getSubExpr();
      continue;
    }
    const auto *T = dyn_cast<MaterializeTemporaryExpr>(E);
    bool Ends = T && T->getStorageDuration() == SD_FullExpression &&
                T->getType()->isRecordType();
    return Ends ? T : nullptr;
  }
}

void ReferentFinder::addObject(const Expr *Object, bool IsArrow,
                               Referents &Found) {
  if (!IsArrow && temporaryOf(Object)) {
    Found.push_back({nullptr, /*IsTemporary=*/true, nullptr});
    return;
  }
  const Path *P = Resolver.valueOf(Object);
  if (P && IsArrow)
    P = Pool.deref(P);
  if (P && !P->isTemporary())
    Found.push_back({P, false, nullptr});
}

/// `s.c_str()` leads into s.
bool ReferentFinder::addView(const Expr *Call, Referents &Found) {
  std::optional<ast::CallSite> Site = ast::callSite(Call);
  models::BoundCall Row =
      Site && Site->Callee ? Index.lookup(Site->Callee) : models::BoundCall();
  if (!Row)
    return false;
  for (const models::Effect *E :
       Index.effects(Row, Site->Callee, std::nullopt)) {
    const Expr *Of =
        E->Kind == EffectKind::View ? Site->subject(E->By) : nullptr;
    if (!Of)
      continue;
    bool IsThis = E->By.K == models::Subject::Kind::This;
    addObject(Of, IsThis && Site->IsArrow, Found);
    return true;
  }
  return false;
}

/// The variable that \p E reads, if it still has its initial value.
static const VarDecl *initialized(const Expr *E,
                                  const ast::FunctionShape &Shape) {
  const VarDecl *V = ast::variable(E);
  bool IsFixed = V && V->isLocalVarDecl() && V->hasLocalStorage() &&
                 V->getType()->isPointerType() && V->getInit() &&
                 !Shape.Written.contains(V) && !Shape.AddressTaken.contains(V);
  return IsFixed ? V : nullptr;
}

void ReferentFinder::addReferents(const Expr *Value, Referents &Found,
                                  unsigned Depth) {
  const Expr *E = ast::plain(Value);
  if (Depth > MaxReferentDepth || addView(E, Found))
    return;
  if (const auto *Arms = dyn_cast<AbstractConditionalOperator>(E)) {
    addReferents(Arms->getTrueExpr(), Found, Depth + 1);
    addReferents(Arms->getFalseExpr(), Found, Depth + 1);
    return;
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E); B && B->isAdditiveOp()) {
    bool IsLeft = ast::plain(B->getRHS())->getType()->isIntegerType();
    addReferents(IsLeft ? B->getLHS() : B->getRHS(), Found, Depth + 1);
    return;
  }
  if (const auto *Address = dyn_cast<UnaryOperator>(E);
      Address && Address->getOpcode() == UO_AddrOf) {
    const Expr *Of = ast::plain(Address->getSubExpr());
    if (!addView(Of, Found))
      addObject(Of, /*IsArrow=*/false, Found);
    return;
  }
  if (const VarDecl *V = initialized(E, Shape)) {
    size_t Before = Found.size();
    addReferents(V->getInit(), Found, Depth + 1);
    for (Referent &R : llvm::drop_begin(Found, Before))
      if (R.IsTemporary && !R.EndedAt)
        R.EndedAt = V->getInit();
    if (Found.size() != Before)
      return;
  }
  const Path *P = Resolver.valueOf(E);
  if (!P || P->isTemporary())
    return;
  bool IsArray = E->getType()->isArrayType();
  if (IsArray || E->getType()->isPointerType() ||
      ast::isSmartPointer(E->getType()))
    Found.push_back({IsArray ? P : Pool.deref(P), false, nullptr});
}

Referents ReferentFinder::of(const Expr *Value) {
  Referents Found;
  addReferents(Value, Found, 0);
  return Found;
}

/// \p Place of the callee as the caller sees it. What a parameter leads to,
/// an argument tells: \p Argument.
Referents ReferentFinder::inCaller(const Path *Place, const ast::CallSite &Site,
                                   const Expr *&Argument) {
  Referents Found;
  const auto *Param = dyn_cast_or_null<ParmVarDecl>(Place->root()->decl());
  bool IsPointee = Place->kind() == Path::Kind::Deref &&
                   Place->parent()->isRoot() && Param &&
                   Param->getFunctionScopeIndex() < Site.Args.size() &&
                   Param->getDeclContext() == Site.Callee->getDefinition();
  if (IsPointee) {
    Argument = Site.Args[Param->getFunctionScopeIndex()];
    if (Param->getType()->isReferenceType())
      addObject(Argument, /*IsArrow=*/false, Found);
    else
      addReferents(Argument, Found, 0);
    return Found;
  }
  if (const Path *P = Resolver.inCaller(Place, Site, Site.Callee))
    Found.push_back({P, false, nullptr});
  return Found;
}
