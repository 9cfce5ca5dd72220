//===- Once.cpp - What a counter lets happen once -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Once.h"
#include "checks/ast/Loops.h"
#include "checks/ast/Visitor.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

namespace {

/// `++Counter == End`.
struct Countdown {
  const VarDecl *Counter = nullptr;
  /// The end: a variable, or a constant.
  const VarDecl *Variable = nullptr;
  std::optional<int64_t> Constant;

  bool operator==(const Countdown &O) const {
    return Counter == O.Counter && Variable == O.Variable &&
           Constant == O.Constant;
  }
};

/// Tells what a function does to a variable apart from reading it.
class UseVisitor : public ast::Visitor {
public:
  UseVisitor(const VarDecl &V, const FunctionDecl &F) : V(V), F(F) {}
  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    Others += D->getDecl()->getCanonicalDecl() == &V;
    return true;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *Cast) override {
    if (Cast->getCastKind() == CK_LValueToRValue)
      Others -= names(Cast->getSubExpr());
    return true;
  }
  bool VisitUnaryOperator(UnaryOperator *O) override {
    if (O->isIncrementOp() && names(O->getSubExpr())) {
      --Others;
      Grows = true;
    }
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *B) override {
    bool IsSetting = B->getOpcode() == BO_Assign && names(B->getLHS());
    if (IsSetting && F.isMain() && !ast::loopAround(F, *B))
      --Others; // before it counts
    return true;
  }
  bool Grows = false;
  /// Uses that may do anything.
  int Others = 0;

private:
  bool names(const Expr *E) const {
    const auto *D = dyn_cast<DeclRefExpr>(E->IgnoreParens());
    return D && D->getDecl()->getCanonicalDecl() == &V;
  }
  const VarDecl &V;
  const FunctionDecl &F;
};

} // namespace

/// True if all that ever happens to \p V in the unit is in sight, and is
/// growing by one (\p MayGrow), or being set up by main.
static bool isSteady(const VarDecl &V, bool MayGrow, const Unit &U) {
  if (!V.hasGlobalStorage() || V.hasExternalFormalLinkage() ||
      V.getType().isVolatileQualified())
    return false;
  for (const auto &[F, Info] : U.Functions) {
    UseVisitor Visitor(V, *Info->Definition);
    Visitor.TraverseStmt(Info->Definition->getBody());
    if (Visitor.Others || (Visitor.Grows && !MayGrow))
      return false;
  }
  return true;
}

static std::optional<Countdown> countdownOf(const Expr *Condition,
                                            const ASTContext &Context) {
  const auto *B = dyn_cast<BinaryOperator>(Condition->IgnoreParenImpCasts());
  if (!B || B->getOpcode() != BO_EQ)
    return std::nullopt;
  const Expr *Count = B->getLHS(), *End = B->getRHS();
  auto Grown = [](const Expr *E) {
    const auto *O = dyn_cast<UnaryOperator>(E->IgnoreParenImpCasts());
    return O && O->isIncrementOp() ? ast::variable(O->getSubExpr()) : nullptr;
  };
  if (!Grown(Count))
    std::swap(Count, End);
  Countdown C;
  C.Counter = Grown(Count);
  C.Constant = ast::constant(End, Context);
  C.Variable = C.Constant ? nullptr : ast::variable(End);
  return C.Counter && (C.Constant || C.Variable) ? std::optional(C)
                                                 : std::nullopt;
}

/// The countdown whose end \p S waits for.
static std::optional<Countdown> guardOf(const StatementIn &S, const Unit &U) {
  const Stmt *Outer = S.In ? S.In->getBody() : nullptr;
  while (Outer && Outer != S.At) {
    const auto *If = dyn_cast<IfStmt>(Outer);
    std::optional<Countdown> Guard =
        If ? countdownOf(If->getCond(), U.Context) : std::nullopt;
    if (Guard && ast::contains(*If->getThen(), *S.At) &&
        isSteady(*Guard->Counter, /*MayGrow=*/true, U) &&
        (!Guard->Variable || isSteady(*Guard->Variable, false, U)))
      return Guard;
    const Stmt *Inner = nullptr;
    for (const Stmt *Child : Outer->children())
      if (Child && ast::contains(*Child, *S.At))
        Inner = Child;
    Outer = Inner;
  }
  return std::nullopt;
}

StatementIn httptidy::flow::releaseOf(const World &W) {
  for (const Event *E = W.Last; E; E = E->Previous)
    if (E->K == Event::Kind::Released)
      return {E->At, E->In};
  return {};
}

bool httptidy::flow::excludeEachOther(const StatementIn &A,
                                      const StatementIn &B, const Unit &U) {
  std::optional<Countdown> First = A.At ? guardOf(A, U) : std::nullopt;
  std::optional<Countdown> Second =
      First && B.At ? guardOf(B, U) : std::nullopt;
  return Second && *First == *Second;
}
