//===- Branches.cpp - What a branch tells ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/Builtins.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

static std::optional<Fact::Op> comparison(BinaryOperatorKind K) {
  switch (K) {
  case BO_EQ:
    return Fact::Op::Eq;
  case BO_NE:
    return Fact::Op::Ne;
  case BO_LT:
    return Fact::Op::Lt;
  case BO_GE:
    return Fact::Op::Ge;
  case BO_GT:
    return Fact::Op::Gt;
  case BO_LE:
    return Fact::Op::Le;
  default:
    return std::nullopt;
  }
}

/// `0 < x` is `x > 0`.
static Fact::Op mirrored(Fact::Op O) {
  switch (O) {
  case Fact::Op::Lt:
    return Fact::Op::Gt;
  case Fact::Op::Gt:
    return Fact::Op::Lt;
  case Fact::Op::Le:
    return Fact::Op::Ge;
  case Fact::Op::Ge:
    return Fact::Op::Le;
  default:
    return O;
  }
}

static const Expr *throughExpect(const Expr *E) {
  const auto *Call = dyn_cast<CallExpr>(E);
  if (Call && (Call->getBuiltinCallee() == Builtin::BI__builtin_expect ||
               Call->getBuiltinCallee() ==
                   Builtin::BI__builtin_expect_with_probability))
    return ast::plain(Call->getArg(0));
  return nullptr;
}

/// The place that a comparison speaks of. One element of many is no place: the
/// next look may be at another.
static const Path *comparedPath(const Expr *E, ast::PathResolver &Resolver) {
  const Path *P = Resolver.valueOf(E);
  return P && !P->isCollapsed() ? P : nullptr;
}

std::optional<Fact> FunctionAnalysis::factOf(const Expr *Condition,
                                             const FactSet &Facts) {
  const Expr *E = ast::plain(Condition);
  if (const Expr *Expected = throughExpect(E))
    return factOf(Expected, Facts);
  if (const auto *Not = dyn_cast<UnaryOperator>(E);
      Not && Not->getOpcode() == UO_LNot) {
    std::optional<Fact> Inner = factOf(Not->getSubExpr(), Facts);
    return Inner ? std::optional(negated(*Inner)) : std::nullopt;
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E))
    if (std::optional<Fact::Op> Op = comparison(B->getOpcode())) {
      std::optional<int64_t> Right = valueOf(B->getRHS(), Facts);
      std::optional<int64_t> Left = valueOf(B->getLHS(), Facts);
      if (Right)
        if (const Path *P = comparedPath(B->getLHS(), Resolver))
          return Fact{P, *Op, *Right};
      if (Left)
        if (const Path *P = comparedPath(B->getRHS(), Resolver))
          return Fact{P, mirrored(*Op), *Left};
    }
  const Path *P = comparedPath(E, Resolver);
  return Fact{P ? P : Pool.temporary(E), Fact::Op::Ne, 0};
}

bool FunctionAnalysis::assumeInWorld(World &W, const Fact &F) {
  bool IsHolder = W.isHeldBy(F.P) || W.isHeldBy(Pool.deref(F.P));
  if (IsHolder && F.C == 0) {
    bool SaysNull = F.O == Fact::Op::Eq;
    if (F.O == Fact::Op::Eq || F.O == Fact::Op::Ne) {
      if (SaysNull && (W.NonNull || W.L == World::Life::Released))
        return false;
      if (!SaysNull && W.L == World::Life::Null)
        return false;
      if (SaysNull)
        W.L = World::Life::Null;
      else
        W.NonNull = true;
      return true;
    }
  }
  return W.Facts.add(F);
}

void FunctionAnalysis::assumeFact(State &S, const Fact &F, const Stmt *At,
                                  bool Truth) {
  if (!S.Facts.add(F)) {
    S.Reachable = false;
    return;
  }
  S.Objects.retainWorlds([&](World &W) {
    bool WasKnown = W.Facts.holds(F) == std::optional<bool>(true);
    if (!assumeInWorld(W, F))
      return false;
    if (!WasKnown)
      W.Last = event(W, Event::Kind::Branch, At, nullptr, Truth);
    return true;
  });
}

/// The operand that this block has evaluated: clang splits `a && b` into
/// blocks, the last of which decides by b.
static const Expr *lastOperand(const Expr *Condition) {
  while (true) {
    const Expr *E = Condition->IgnoreParenImpCasts();
    const auto *B = dyn_cast<BinaryOperator>(E);
    if (!B || !B->isLogicalOp())
      return E;
    Condition = B->getRHS();
  }
}

/// True if \p P is what a call of a model has returned.
static bool isModelResult(const Path *P, FunctionInfo &Info,
                          const models::Index &Index) {
  auto IsModelled = [&](const Expr *E) {
    std::optional<ast::CallSite> Site = E ? ast::callSite(E) : std::nullopt;
    models::BoundCall Row =
        Site && Site->Callee ? Index.lookup(Site->Callee) : models::BoundCall();
    return Row && !Row.Library->M->Types.empty() && !Row.Library->M->Auxiliary;
  };
  if (P->root()->kind() == Path::Kind::Temporary) {
    const auto *E = dyn_cast<Expr>(P->root()->stmt());
    if (const auto *B = dyn_cast_or_null<BinaryOperator>(E))
      return IsModelled(ast::plain(B->getLHS())) ||
             IsModelled(ast::plain(B->getRHS()));
    return IsModelled(E);
  }
  if (!Info.ModelResults) {
    Info.ModelResults.emplace();
    for (const auto &[E, V] : Info.Shape.StoredIn)
      if (IsModelled(E))
        Info.ModelResults->insert(V->getCanonicalDecl());
  }
  const auto *V = dyn_cast_or_null<VarDecl>(P->decl());
  return V && Info.ModelResults->contains(V->getCanonicalDecl());
}

bool FunctionAnalysis::isOption(const Expr *Condition, const Fact &F,
                                const State &S) {
  if (Info.Shape.LoopConditions.contains(Condition) ||
      isModelResult(F.P, Info, U.Index))
    return false;
  for (const auto &[Id, Worlds] : S.Objects)
    for (const World &W : Worlds)
      if (W.isHeldBy(F.P))
        return false;
  return true;
}

/// `if (out != stdout)`: what was made here is what another pointer leads to
/// only if both hold it.
void FunctionAnalysis::assumeIdentity(State &S, const Expr *Condition,
                                      bool Truth) {
  const Expr *E = ast::plain(Condition);
  while (const auto *Not = dyn_cast<UnaryOperator>(E)) {
    if (Not->getOpcode() != UO_LNot)
      return;
    E = ast::plain(Not->getSubExpr());
    Truth = !Truth;
  }
  const auto *B = dyn_cast<BinaryOperator>(E);
  if (!B || !B->isEqualityOp() || !B->getLHS()->getType()->isPointerType())
    return;
  const Path *Left = comparedPath(B->getLHS(), Resolver);
  const Path *Right = comparedPath(B->getRHS(), Resolver);
  if (!Left || !Right)
    return;
  bool Same = (B->getOpcode() == BO_EQ) == Truth;
  for (auto &[Id, Worlds] : S.Objects) {
    if (!Objects[Id].isHandle() || Objects[Id].Entry)
      continue;
    Worlds.retain([&](const World &W) {
      bool ByLeft = W.isHeldBy(Left), ByRight = W.isHeldBy(Right);
      bool IsRefuted = Same ? ByLeft != ByRight : ByLeft && ByRight;
      return !IsRefuted || W.L == World::Life::Null;
    });
  }
}

void FunctionAnalysis::assume(State &S, const Expr *Condition, bool Truth) {
  Condition = lastOperand(Condition);
  if (std::optional<int64_t> Known = valueOf(Condition, S.Facts)) {
    if ((*Known != 0) != Truth)
      S.Reachable = false;
    return;
  }
  std::optional<Fact> F = factOf(Condition, S.Facts);
  if (!F)
    return;
  F->FromOption = isOption(Condition, *F, S);
  query(S, *F, Condition);
  assumeFact(S, Truth ? *F : negated(*F), Condition, Truth);
  assumeIdentity(S, Condition, Truth);
}

void FunctionAnalysis::assumeCase(State &S, const SwitchStmt *Switch,
                                  const Stmt *Label) {
  const auto *Case = dyn_cast_or_null<CaseStmt>(Label);
  const Path *P = Resolver.valueOf(Switch->getCond());
  if (!P)
    P = Pool.temporary(ast::plain(Switch->getCond()));
  if (Case && !Case->getRHS()) {
    if (auto Value = U.constant(Case->getLHS()))
      assumeFact(S, {P, Fact::Op::Eq, *Value, !isModelResult(P, Info, U.Index)},
                 Case, true);
    return;
  }
  if (Case)
    return;
  // The way past all cases.
  for (const SwitchCase *C = Switch->getSwitchCaseList(); C && S.Reachable;
       C = C->getNextSwitchCase())
    if (const auto *Other = dyn_cast<CaseStmt>(C); Other && !Other->getRHS())
      if (auto Value = U.constant(Other->getLHS()))
        assumeFact(S,
                   {P, Fact::Op::Ne, *Value, !isModelResult(P, Info, U.Index)},
                   Switch, false);
}
