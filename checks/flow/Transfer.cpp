//===- Transfer.cpp - What a statement does -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// A path that nothing but itself names: a scalar or pointer temporary.
static bool isTemporary(const Path *P) {
  return P->root()->kind() == Path::Kind::Temporary;
}

std::optional<int64_t> FunctionAnalysis::valueOf(const Expr *E,
                                                 const FactSet &Facts) {
  if (std::optional<int64_t> Value = ast::constant(E, U.Context))
    return Value;
  const Expr *Plain = ast::plain(E);
  if (const auto *C = dyn_cast<ConditionalOperator>(Plain)) {
    // Only where the condition is decided is the value one of the arms'.
    std::optional<Fact> F = factOf(C->getCond(), Facts);
    std::optional<bool> Truth = F ? Facts.holds(*F) : std::nullopt;
    if (Truth)
      return valueOf(*Truth ? C->getTrueExpr() : C->getFalseExpr(), Facts);
    return std::nullopt;
  }
  if (Plain != E)
    if (std::optional<int64_t> Value = ast::constant(Plain, U.Context))
      return Value;
  const Path *P = Resolver.valueOf(Plain);
  return P ? Facts.valueOf(P) : std::nullopt;
}

void FunctionAnalysis::transfer(State &S, const CFGElement &Element) {
  switch (Element.getKind()) {
  case CFGElement::Statement:
  case CFGElement::Constructor:
  case CFGElement::CXXRecordTypedCall:
    transferStmt(S, Element.castAs<CFGStmt>().getStmt());
    return;
  case CFGElement::Initializer:
    transferInitializer(S, Element.castAs<CFGInitializer>().getInitializer());
    return;
  case CFGElement::TemporaryDtor: {
    const CXXBindTemporaryExpr *B =
        Element.castAs<CFGTemporaryDtor>().getBindTemporaryExpr();
    if (const Path *P = Resolver.valueOf(B->getSubExpr()))
      destroy(S, P, B->getType(), B, 0);
    return;
  }
  case CFGElement::AutomaticObjectDtor: {
    auto Dtor = Element.castAs<CFGAutomaticObjDtor>();
    endVariable(S, Dtor.getVarDecl(), Dtor.getTriggerStmt());
    return;
  }
  default:
    return;
  }
}

void FunctionAnalysis::transferStmt(State &S, const Stmt *Statement) {
  if (const auto *D = dyn_cast<DeclStmt>(Statement)) {
    for (const Decl *Each : D->decls())
      if (const auto *V = dyn_cast<VarDecl>(Each))
        if (!V->getType()->isReferenceType())
          assign(S, Pool.variable(V), V->getInit(), D);
    return;
  }
  if (const auto *R = dyn_cast<ReturnStmt>(Statement)) {
    if (R->getRetValue())
      assign(S, Pool.result(), R->getRetValue(), R);
    for (auto &[Id, Worlds] : S.Objects)
      for (World &W : Worlds)
        W.Last = event(W, Event::Kind::Returned, R);
    return;
  }
  const auto *E = dyn_cast<Expr>(Statement);
  if (!E)
    return;
  // What was known of the value the last time round is no longer true.
  if (const Path *Old = Pool.existingTemporary(E))
    overwrite(S, Old, E);
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    if (B->isCompoundAssignmentOp()) {
      noteRead(S, B->getLHS());
      noteRead(S, B->getRHS());
      if (const Path *P = Resolver.valueOf(B->getLHS()))
        overwrite(S, P, B);
    } else if (B->getOpcode() == BO_Assign) {
      const Path *P = Resolver.valueOf(B->getLHS());
      if (P && !isTemporary(P))
        assign(S, P, B->getRHS(), B);
      else // a place that has no name here: a container, a proxy
        escapeValue(S, B->getRHS(), B);
    }
    return;
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
    if (Unary->isIncrementDecrementOp())
      if (const Path *P = Resolver.valueOf(Unary->getSubExpr()))
        overwrite(S, P, Unary);
    return;
  }
  if (const auto *Cast = dyn_cast<ImplicitCastExpr>(E)) {
    if (Cast->getCastKind() == CK_LValueToRValue)
      noteRead(S, Cast->getSubExpr());
    return;
  }
  if (const auto *Cast = dyn_cast<ExplicitCastExpr>(E);
      Cast && Cast->getCastKind() == CK_ToVoid) {
    noteRead(S, Cast->getSubExpr());
    return;
  }
  if (const auto *New = dyn_cast<CXXNewExpr>(E)) {
    if (const Expr *Construct = New->getConstructExpr())
      rename(S, Pool.temporary(Construct), Pool.deref(Pool.temporary(New)));
    return;
  }
  if (const auto *Delete = dyn_cast<CXXDeleteExpr>(E)) {
    if (const Path *P = Resolver.valueOf(Delete->getArgument()))
      releaseOwned(S, Pool.deref(P), Delete);
    return;
  }
  std::optional<ast::CallSite> Site = ast::callSite(E);
  if (!Site)
    return;
  if (models::BoundCall Row = Site->Callee ? U.Index.lookup(Site->Callee)
                                           : models::BoundCall()) {
    applyRow(S, *Site, Row);
    return;
  }
  if (applySmartPointer(S, *Site))
    return;
  if (const Summary *Callee = Site->Callee ? U.summary(Site->Callee) : nullptr;
      Callee && !Callee->Unknown) {
    applySummary(S, *Site, *Callee);
    return;
  }
  escapeArguments(S, *Site, nullptr);
}

void FunctionAnalysis::transferInitializer(State &S,
                                           const CXXCtorInitializer *Init) {
  const FieldDecl *Field = Init->getAnyMember();
  if (!Field || !Init->getInit())
    return;
  assign(S, Pool.field(Pool.deref(Pool.thisPointer()), Field), Init->getInit(),
         Init->getInit());
}

/// `T b = std::move(a)`: a holds nothing any more.
static bool isMove(const Expr *Value) {
  const Expr *E = Value->IgnoreImplicit();
  const auto *C = dyn_cast<CXXConstructExpr>(E);
  return C && C->getConstructor()->isMoveConstructor();
}

void FunctionAnalysis::assign(State &S, const Path *Target, const Expr *Value,
                              const Stmt *At) {
  const Expr *Plain = Value ? ast::plain(Value) : nullptr;
  const Path *From = Plain ? Resolver.valueOf(Plain) : nullptr;
  if (From == Target)
    return;
  // What the place held on entry goes on under its new name, too.
  if (From)
    if (models::BoundType Type = U.Index.type(Value->getType()))
      holding(S, From, Type);
  overwrite(S, Target, At, From);
  if (!Plain)
    return;
  if (const auto *List = dyn_cast<InitListExpr>(Plain)) {
    assignInitList(S, Target, List, At);
    return;
  }
  if (const auto *Arms = dyn_cast<ConditionalOperator>(Plain)) {
    // Each arm was evaluated on its own way here.
    for (const Expr *Arm : {Arms->getTrueExpr(), Arms->getFalseExpr()})
      if (const Path *P = Resolver.valueOf(Arm))
        rename(S, P, Target);
    assignChoice(S, Target, *Arms);
    return;
  }
  if (std::optional<int64_t> Constant = valueOf(Plain, S.Facts)) {
    Fact F{Target, Fact::Op::Eq, *Constant};
    S.Facts.add(F);
    for (auto &[Id, Worlds] : S.Objects)
      for (World &W : Worlds)
        W.Facts.add(F);
    return;
  }
  if (!From)
    return;
  rename(S, From, Target);
  if (isMove(Value))
    disown(S, From);
}

/// `rc = ok ? 0 : -1`: each world knows the condition, or is split by it.
void FunctionAnalysis::assignChoice(State &S, const Path *Target,
                                    const ConditionalOperator &Choice) {
  std::optional<Fact> F = factOf(Choice.getCond(), S.Facts);
  std::optional<int64_t> IfTrue = valueOf(Choice.getTrueExpr(), S.Facts);
  std::optional<int64_t> IfFalse = valueOf(Choice.getFalseExpr(), S.Facts);
  if (!F || !IfTrue || !IfFalse)
    return;
  for (auto &[Id, Worlds] : S.Objects) {
    WorldSet After;
    for (const World &W : Worlds)
      for (bool Truth : {true, false}) {
        World Copy = W;
        if (!assumeInWorld(Copy, Truth ? *F : negated(*F)))
          continue;
        Copy.Facts.add({Target, Fact::Op::Eq, Truth ? *IfTrue : *IfFalse});
        After.add(std::move(Copy));
      }
    Worlds = std::move(After);
  }
}

void FunctionAnalysis::assignInitList(State &S, const Path *Target,
                                      const InitListExpr *List,
                                      const Stmt *At) {
  if (List->isSemanticForm() == false && List->getSemanticForm())
    List = List->getSemanticForm();
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record || Record->isUnion())
    return;
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Index >= List->getNumInits())
      break;
    assign(S, Pool.field(Target, Field), List->getInit(Index++), At);
  }
}

void FunctionAnalysis::rename(State &S, const Path *From, const Path *To) {
  bool Moves = isTemporary(From);
  S.Facts.copy(From, To);
  for (auto &[Id, Worlds] : S.Objects) {
    WorldSet Renamed;
    for (World W : Worlds) {
      llvm::SmallVector<const Path *, 3> Below;
      for (const Path *H : W.Holders)
        if (H->startsWith(From))
          Below.push_back(H);
      for (const Path *H : Below) {
        const Path *Suffix = H;
        llvm::SmallVector<const Path *, 4> Steps;
        for (; Suffix != From; Suffix = Suffix->parent())
          Steps.push_back(Suffix);
        const Path *New = To;
        for (const Path *Step : llvm::reverse(Steps))
          New = Pool.step(New, Step);
        W.addHolder(New);
        if (Moves)
          W.removeHolder(H);
      }
      W.Facts.copy(From, To);
      Renamed.add(std::move(W));
    }
    Worlds = std::move(Renamed);
  }
}

/// The new value of a path that is read to make it (`h = reset(h)`) is not
/// lost with the old one.
void FunctionAnalysis::overwrite(State &S, const Path *Target, const Stmt *At,
                                 const Path *Kept) {
  S.Facts.forget(Target);
  if (!llvm::is_contained(S.Assigned, Target) && !isTemporary(Target))
    S.Assigned.push_back(Target);
  for (auto &[Id, Worlds] : S.Objects) {
    WorldSet After;
    for (World W : Worlds) {
      bool Held = false;
      // A collapsed path stands for many places: the others keep theirs.
      if (!Target->isCollapsed()) {
        llvm::SmallVector<const Path *, 3> Lost;
        for (const Path *H : W.Holders)
          if (H->startsWith(Target))
            Lost.push_back(H);
        Held = !Lost.empty();
        for (const Path *H : Lost)
          if (!(Kept && Kept->startsWith(H)))
            W.removeHolder(H);
      }
      W.Facts.forget(Target);
      if (Held && W.Holders.empty() && !Objects[Id].Entry)
        leak(Objects[Id], W, At, isTemporary(Target) ? nullptr : Target);
      After.add(std::move(W));
    }
    Worlds = std::move(After);
  }
}

void FunctionAnalysis::noteRead(const State &S, const Expr *E) {
  const Path *P = Resolver.valueOf(E);
  if (!P)
    return;
  for (const auto &[Id, Worlds] : S.Objects)
    if (Objects[Id].Result)
      for (const World &W : Worlds)
        if (W.isHeldBy(P))
          SeenResults.insert(Id);
}

void FunctionAnalysis::endVariable(State &S, const VarDecl *V,
                                   const Stmt *At) {
  releaseOwned(S, Resolver.ofVariable(V), At);
}
