//===- Bounds.cpp - Comparisons that keep memory small --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Growth.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/FoldingSet.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

namespace {

/// What one side of a comparison speaks of.
struct Side {
  const Expr *E;
  bool Incoming = false; ///< what has just come in
  bool Kept = false;     ///< what is kept, or a bound that is
  std::optional<int64_t> Constant;
};

class BoundFinder {
public:
  BoundFinder(const UnitFacts &Facts, const Incoming &Data, unsigned Depth)
      : Facts(Facts), Data(Data), Depth(Depth) {}

  /// True if a bound is looked at in \p S.
  bool visit(const Stmt *S);

private:
  bool visitIf(const IfStmt &If);
  bool visitChoice(const ConditionalOperator &Choice);
  bool visitLoop(const Expr *Condition, const Stmt *Loop);
  bool judge(const BinaryOperator &B, const IfStmt *If) const;
  bool asks(const Expr *Condition, const IfStmt *If) const;
  bool asksUnknown(const ast::CallSite &Site) const;
  bool clamps(const ast::CallSite &Site) const;
  bool isRoomCheck(const Side &L, const Side &R, BinaryOperatorKind Op,
                   const IfStmt &If) const;
  bool isTakenOff(const Expr *E) const;
  Side sideOf(const Expr *E) const;
  void mention(const Stmt *S, Side &Of, unsigned Depth) const;

  const UnitFacts &Facts;
  const Incoming &Data;
  /// Helpers that are asked helpers.
  unsigned Depth;
};

} // namespace

/// Neither initializers nor helpers are followed for ever.
static constexpr unsigned MaxSteps = 4;

void BoundFinder::mention(const Stmt *S, Side &Of, unsigned Depth) const {
  if (!S || Depth > MaxSteps)
    return;
  if (const auto *M = dyn_cast<MemberExpr>(S)) {
    // `chunk.size()` of what has come in is its size, no more.
    bool IsData = Data.mentions(M->getBase());
    (IsData ? Of.Incoming : Of.Kept) = true;
    return;
  }
  const auto *D = dyn_cast<DeclRefExpr>(S);
  if (const auto *V = D ? dyn_cast<VarDecl>(D->getDecl()) : nullptr) {
    V = V->getCanonicalDecl();
    Of.Incoming |= Data.contains(V);
    Of.Kept |=
        !V->hasLocalStorage() || (isa<ParmVarDecl>(V) && !Data.contains(V));
    mention(V->getInit(), Of, Depth + 1);
    return;
  }
  for (const Stmt *Child : S->children())
    mention(Child, Of, Depth);
}

Side BoundFinder::sideOf(const Expr *E) const {
  Side Result{E};
  Result.Constant = ast::constant(E, Facts.Context);
  if (!Result.Constant)
    mention(E, Result, 0);
  return Result;
}

static bool leaves(const Stmt *S) {
  if (const auto *Block = dyn_cast_or_null<CompoundStmt>(S))
    return !Block->body_empty() && leaves(Block->body_back());
  return isa_and_nonnull<ReturnStmt, GotoStmt, BreakStmt, ContinueStmt>(S);
}

/// `max - more`: as if it were added on the other side.
bool BoundFinder::isTakenOff(const Expr *E) const {
  const auto *B = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  return B && B->getOpcode() == BO_Sub && Data.mentions(B->getRHS());
}

/// `if (needed > capacity) enlarge();`, `if (needed <= capacity) return …;`.
bool BoundFinder::isRoomCheck(const Side &L, const Side &R,
                              BinaryOperatorKind Op, const IfStmt &If) const {
  if (L.Incoming == R.Incoming)
    return false;
  bool IsMore = Op == BO_GT || Op == BO_GE;
  if (R.Incoming != isTakenOff(L.Incoming ? L.E : R.E))
    IsMore = !IsMore;
  const Stmt *Then = If.getThen();
  if (IsMore)
    return grows(Facts, Then) || grows(Facts, If.getCond());
  return grows(Facts, If.getElse()) || (leaves(Then) && !grows(Facts, Then));
}

/// Only a comparison of what is kept keeps it small.
bool BoundFinder::judge(const BinaryOperator &B, const IfStmt *If) const {
  Side L = sideOf(B.getLHS()), R = sideOf(B.getRHS());
  if (L.Constant || R.Constant) {
    const Side &Other = L.Constant ? R : L;
    int64_t Bound = L.Constant ? *L.Constant : *R.Constant;
    return Other.Kept && (Bound < 0 || Bound > 1); // SIZE_MAX is -1 here
  }
  if (!L.Kept && !R.Kept)
    return false;
  return !If || !isRoomCheck(L, R, B.getOpcode(), *If);
}

/// What a condition asks a function for, with what has come in, may be
/// whether there is room.
bool BoundFinder::asksUnknown(const ast::CallSite &Site) const {
  if (!Site.Callee)
    return false;
  bool GetsData = llvm::any_of(
      Site.Args, [&](const Expr *Arg) { return Data.mentions(Arg); });
  const FunctionDecl *Body = Facts.body(Site.Callee);
  if (!Body)
    return GetsData && !Facts.Index->lookup(Site.Callee) &&
           !Site.Callee->getBuiltinID();
  if (grows(Facts, Body->getBody()))
    return false; // looked into as a place that grows
  llvm::SmallVector<const ParmVarDecl *, 4> Params;
  for (unsigned I = 0; I < Site.Args.size() && I < Body->getNumParams(); ++I)
    if (Data.mentions(Site.Args[I]))
      Params.push_back(Body->getParamDecl(I));
  return Depth < MaxSteps &&
         looksAtBound(Facts, *Body, Incoming(*Body, Params), Depth + 1);
}

bool BoundFinder::asks(const Expr *Condition, const IfStmt *If) const {
  if (!Condition || isa<LambdaExpr>(Condition))
    return false;
  if (const auto *B = dyn_cast<BinaryOperator>(Condition);
      B && B->isRelationalOp() && judge(*B, If))
    return true;
  if (std::optional<ast::CallSite> Site = ast::callSite(Condition))
    if (asksUnknown(*Site))
      return true;
  return llvm::any_of(Condition->children(), [&](const Stmt *Child) {
    const auto *E = dyn_cast_or_null<Expr>(Child);
    return E && asks(E, If);
  });
}

bool BoundFinder::visitIf(const IfStmt &If) {
  return asks(If.getCond(), &If) || visit(If.getThen()) ||
         visit(If.getElse()) || visit(If.getInit()) ||
         visit(If.getConditionVariableDeclStmt());
}

static bool isSame(const Expr *A, const Expr *B, const ASTContext &Context) {
  llvm::FoldingSetNodeID IdA, IdB;
  A->IgnoreParenImpCasts()->Profile(IdA, Context, /*Canonical=*/true);
  B->IgnoreParenImpCasts()->Profile(IdB, Context, /*Canonical=*/true);
  return IdA == IdB;
}

/// The larger of two values is no bound, the smaller one is.
bool BoundFinder::visitChoice(const ConditionalOperator &Choice) {
  const auto *B = dyn_cast<BinaryOperator>(Choice.getCond()->IgnoreParens());
  if (B && B->isRelationalOp()) {
    bool IsMore = B->getOpcode() == BO_GT || B->getOpcode() == BO_GE;
    const Expr *Larger = IsMore ? B->getLHS() : B->getRHS();
    if (isSame(Larger, Choice.getTrueExpr(), Facts.Context))
      return false;
  }
  return asks(Choice.getCond(), nullptr) || visit(Choice.getTrueExpr()) ||
         visit(Choice.getFalseExpr());
}

/// A loop that goes over what has come in, or doubles a size, is no bound.
bool BoundFinder::visitLoop(const Expr *Condition, const Stmt *Loop) {
  if (Condition && !Data.mentions(Condition) && asks(Condition, nullptr))
    return true;
  return llvm::any_of(Loop->children(), [&](const Stmt *Child) {
    return Child != Condition && visit(Child);
  });
}

bool BoundFinder::clamps(const ast::CallSite &Site) const {
  models::BoundCall Row = Facts.Index->lookup(Site.Callee);
  return Row &&
         llvm::any_of(Row.Row->Effects,
                      [](const models::Effect &E) {
                        return E.Kind == models::EffectKind::Clamp;
                      }) &&
         llvm::any_of(Site.Args,
                      [&](const Expr *Arg) { return Data.mentions(Arg); });
}

bool BoundFinder::visit(const Stmt *S) {
  if (!S || isa<LambdaExpr>(S))
    return false;
  if (const auto *If = dyn_cast<IfStmt>(S))
    return visitIf(*If);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(S))
    return visitChoice(*Choice);
  if (const auto *Loop = dyn_cast<ForStmt>(S))
    return visitLoop(Loop->getCond(), S);
  if (const auto *Loop = dyn_cast<WhileStmt>(S))
    return visitLoop(Loop->getCond(), S);
  if (const auto *Loop = dyn_cast<DoStmt>(S))
    return visitLoop(Loop->getCond(), S);
  if (const auto *B = dyn_cast<BinaryOperator>(S);
      B && B->isRelationalOp() && judge(*B, nullptr))
    return true;
  if (const auto *E = dyn_cast<Expr>(S))
    if (std::optional<ast::CallSite> Site = ast::callSite(E))
      if (clamps(*Site))
        return true;
  return llvm::any_of(S->children(),
                      [&](const Stmt *Child) { return visit(Child); });
}

bool flow::looksAtBound(const UnitFacts &Facts, const FunctionDecl &F,
                        const Incoming &Data, unsigned Depth) {
  return BoundFinder(Facts, Data, Depth).visit(F.getBody());
}
