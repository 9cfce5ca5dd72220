//===- Transfer.cpp - What a statement does -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Constructions.h"
#include "checks/flow/FunctionAnalysis.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

std::optional<int64_t> FunctionAnalysis::valueOf(const Expr *E,
                                                 const FactSet &Facts) {
  if (std::optional<int64_t> Value = U.constant(E))
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
    if (std::optional<int64_t> Value = U.constant(Plain))
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
    // The end of a copy is not the end of what was copied.
    const auto *Made = dyn_cast<CXXConstructExpr>(B->getSubExpr());
    bool IsCopy = Made && Made->getConstructor()->isCopyOrMoveConstructor() &&
                  !ast::isSmartPointer(B->getType());
    const Path *P = IsCopy ? nullptr : Resolver.valueOf(B->getSubExpr());
    if (P)
      destroy(S, P, B->getType(), B, 0);
    return;
  }
  case CFGElement::AutomaticObjectDtor: {
    auto Dtor = Element.castAs<CFGAutomaticObjDtor>();
    endVariable(S, Dtor.getVarDecl(), Dtor.getTriggerStmt());
    return;
  }
  case CFGElement::LifetimeEnds: {
    auto End = Element.castAs<CFGLifetimeEnds>();
    endStorage(S, End.getVarDecl(), End.getTriggerStmt());
    return;
  }
  default:
    return;
  }
}

void FunctionAnalysis::transferStmt(State &S, const Stmt *Statement) {
  if (const auto *D = dyn_cast<DeclStmt>(Statement)) {
    for (const Decl *Each : D->decls()) {
      const auto *V = dyn_cast<VarDecl>(Each);
      // A reference may be bound to another object each time round.
      if (V && V->getType()->isReferenceType())
        disown(S, Pool.variable(V));
      else if (V)
        assign(S, Pool.variable(V), V->getInit(), D);
    }
    return;
  }
  if (const auto *Return = dyn_cast<ReturnStmt>(Statement)) {
    transferReturn(S, Return);
    return;
  }
  const auto *E = dyn_cast<Expr>(Statement);
  if (!E || isa<DeclRefExpr, IntegerLiteral, StringLiteral, ParenExpr>(E))
    return; // most statements are, and do nothing
  // What was known of the value the last time round is no longer true.
  if (const Path *Old = Pool.existingTemporary(E))
    overwrite(S, Old, E);
  if (const auto *Operator = dyn_cast<BinaryOperator>(E))
    transferOperator(S, Operator);
  else
    transferExpr(S, E);
}

void FunctionAnalysis::transferReturn(State &S, const ReturnStmt *Return) {
  if (Return->getRetValue())
    assign(S, Pool.result(), Return->getRetValue(), Return);
  for (auto &[Id, Worlds] : S.Objects) {
    const ObjectInfo &O = Objects[Id];
    bool Leaves = O.isReply() && (Info.Handles || !O.Entry);
    Worlds.annotate([&](World &W) {
      W.Last = event(W, Event::Kind::Returned, Return);
      if (Leaves)
        W.Reply.Left = Return;
    });
  }
}

void FunctionAnalysis::transferOperator(State &S,
                                        const BinaryOperator *Operator) {
  const Path *P = Resolver.valueOf(Operator->getLHS());
  if (Operator->isCompoundAssignmentOp()) {
    noteRead(S, Operator->getLHS());
    noteRead(S, Operator->getRHS());
    if (P)
      overwrite(S, P, Operator);
  } else if (Operator->getOpcode() == BO_Assign) {
    applyField(S, Operator, Operator->getLHS(), Operator->getRHS());
    if (P && !P->isTemporary())
      assign(S, P, Operator->getRHS(), Operator);
    else // a place that has no name here: a container, a proxy
      escapeValue(S, Operator->getRHS(), Operator);
  }
}

/// `++i`: a counter that was c or more is more than that from now on.
static std::optional<Fact> afterCounting(const FactSet &Facts, const Path *P) {
  for (const Fact &F : Facts)
    if (F.P == P && (F.O == Fact::Op::Eq || F.O == Fact::Op::Ge))
      return Fact{P, Fact::Op::Ge, F.C + 1};
  return std::nullopt;
}

static void countUp(FactSet &Facts, const Path *P) {
  std::optional<Fact> After = afterCounting(Facts, P);
  Facts.forget(P);
  if (After)
    Facts.add(*After);
}

/// True if \p P is a plain counter of the function: nothing hangs on its value
/// but facts.
static bool isCounter(const Path *P) {
  return P->isRoot() && P->decl() && P->decl()->getType()->isIntegerType();
}

static void countUp(State &S, const Path *P) {
  countUp(S.Facts, P);
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.annotate([&](World &W) { countUp(W.Facts, P); });
  if (!llvm::is_contained(S.Assigned, P))
    S.Assigned.push_back(P);
}

void FunctionAnalysis::transferExpr(State &S, const Expr *E) {
  if (const auto *Unary = dyn_cast<UnaryOperator>(E)) {
    const Path *P = Unary->isIncrementDecrementOp()
                        ? Resolver.valueOf(Unary->getSubExpr())
                        : nullptr;
    if (P && Unary->isIncrementOp() && isCounter(P))
      countUp(S, P);
    else if (P)
      overwrite(S, P, Unary);
  } else if (const auto *Cast = dyn_cast<CastExpr>(E)) {
    if (Cast->getCastKind() == CK_LValueToRValue ||
        Cast->getCastKind() == CK_ToVoid)
      noteRead(S, Cast->getSubExpr());
  } else if (const auto *Lambda = dyn_cast<LambdaExpr>(E)) {
    copyCaptures(S, Lambda);
  } else if (const auto *New = dyn_cast<CXXNewExpr>(E)) {
    if (const Expr *Construct = New->getConstructExpr())
      rename(S, Pool.temporary(Construct), Pool.deref(Pool.temporary(New)));
  } else if (const auto *Delete = dyn_cast<CXXDeleteExpr>(E)) {
    if (const Path *P = Resolver.valueOf(Delete->getArgument())) {
      releaseOwned(S, Pool.deref(P), Delete);
      freeMemory(S, P, Delete);
    }
  } else {
    transferCall(S, E);
  }
}

/// The target of a pointer that keeps its initial value: it is a constant, or
/// a local that this function never assigns.
const FunctionDecl *FunctionAnalysis::knownTarget(const CallExpr &Call) {
  const VarDecl *V = ast::pointerVariable(Call);
  bool IsFixed =
      V && (V->getType().isConstQualified() ||
            (V->isLocalVarDecl() && !Info.Shape.Written.contains(V) &&
             !Info.Shape.AddressTaken.contains(V)));
  return IsFixed ? ast::pointerTarget(Call) : nullptr;
}

void FunctionAnalysis::transferCall(State &S, const Expr *E) {
  std::optional<ast::CallSite> Site = ast::callSite(E);
  if (!Site)
    return;
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E))
    if (Operator->getOperator() == OO_Equal && Operator->getNumArgs() == 2)
      if (applyField(S, E, Operator->getArg(0), Operator->getArg(1)))
        return;
  if (!Site->Callee)
    Site->Callee = knownTarget(*cast<CallExpr>(E));
  noteTest(S, *Site);
  call(S, *Site);
  // What `std::make_unique` makes is made by its constructor.
  if (std::optional<ast::CallSite> Made = ast::constructionBy(*Site)) {
    Made->This = Pool.temporary(E);
    call(S, *Made);
  }
}

/// A constructor that copies an object of a model: that gives it to nobody.
static bool isCopyOfModelled(const FunctionDecl *F,
                             const models::Index &Index) {
  const auto *Ctor = dyn_cast_or_null<CXXConstructorDecl>(F);
  return Ctor && Ctor->isCopyOrMoveConstructor() &&
         Index.type(Ctor->getThisType()->getPointeeType());
}

void FunctionAnalysis::call(State &S, const ast::CallSite &Site) {
  models::BoundCall Row =
      Site.Callee ? U.Index.lookup(Site.Callee) : models::BoundCall();
  if (Row) {
    applyRow(S, Site, Row);
    return;
  }
  if (applySmartPointer(S, Site) || isCopyOfModelled(Site.Callee, U.Index))
    return;
  const Summary *Callee = Site.Callee ? U.summary(Site.Callee) : nullptr;
  if (Callee && !Callee->Unknown && !U.mayBeOverridden(Site))
    applySummary(S, Site, *Callee);
  else
    escapeArguments(S, Site, nullptr);
}

void FunctionAnalysis::transferInitializer(State &S,
                                           const CXXCtorInitializer *Init) {
  const FieldDecl *Field = Init->getAnyMember();
  if (!Field || !Init->getInit())
    return;
  assign(S, Pool.field(Pool.deref(Pool.thisPointer()), Field), Init->getInit(),
         Init->getInit());
}

void FunctionAnalysis::noteRead(const State &S, const Expr *E) {
  auto IsResult = [&](const ObjectWorlds::Entry &Each) {
    return Objects[Each.first].Result != nullptr;
  };
  const Path *P =
      llvm::any_of(S.Objects, IsResult) ? Resolver.valueOf(E) : nullptr;
  if (!P)
    return;
  for (const auto &[Id, Worlds] : S.Objects)
    if (Objects[Id].Result)
      for (const World &W : Worlds)
        if (W.isHeldBy(P))
          SeenResults.insert(Id);
}

/// `if (!server)`, `server == nullptr`: what a smart pointer holds is looked
/// at.
void FunctionAnalysis::noteTest(const State &S, const ast::CallSite &Site) {
  if (!Site.Callee)
    return;
  OverloadedOperatorKind Kind = Site.Callee->getOverloadedOperator();
  if (Site.Object && isa<CXXConversionDecl>(Site.Callee))
    noteRead(S, Site.Object);
  if (Kind != OO_EqualEqual && Kind != OO_ExclaimEqual)
    return;
  if (Site.Object)
    noteRead(S, Site.Object);
  for (const Expr *Arg : Site.Args)
    noteRead(S, Arg);
}

void FunctionAnalysis::endVariable(State &S, const VarDecl *V, const Stmt *At) {
  releaseOwned(S, Resolver.ofVariable(V), At);
  endStorage(S, V, At);
}
