//===- Permissive.cpp - Callbacks that always agree -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Permissive.h"
#include "checks/ast/Function.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static void collectReturns(const Stmt *S,
                           std::vector<const ReturnStmt *> &Returns) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (const auto *R = dyn_cast<ReturnStmt>(S))
    Returns.push_back(R);
  for (const Stmt *Child : S->children())
    collectReturns(Child, Returns);
}

std::vector<const ReturnStmt *> rules::returnsOf(const FunctionDecl &F) {
  std::vector<const ReturnStmt *> Returns;
  collectReturns(F.getBody(), Returns);
  return Returns;
}

/// \p E is one of \p Values: a constant, a choice of constants, a variable
/// that is never written again.
static bool isAlways(const Expr *E, llvm::ArrayRef<int64_t> Values,
                     const ast::FunctionShape &Shape,
                     const ASTContext &Context) {
  if (!E)
    return false;
  if (std::optional<int64_t> C = ast::constant(E, Context))
    return llvm::is_contained(Values, *C);
  const Expr *Plain = ast::plain(E);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(Plain))
    return isAlways(Choice->getTrueExpr(), Values, Shape, Context) &&
           isAlways(Choice->getFalseExpr(), Values, Shape, Context);
  const VarDecl *V = ast::variable(E);
  return V && V->isLocalVarDecl() && V->hasLocalStorage() &&
         !Shape.Written.contains(V) && !Shape.AddressTaken.contains(V) &&
         !V->getType()->isReferenceType() &&
         isAlways(V->getInit(), Values, Shape, Context);
}

bool rules::alwaysReturns(const flow::UnitFacts &Facts, const FunctionDecl &F,
                          llvm::ArrayRef<int64_t> Values) {
  ast::FunctionShape Shape = ast::shapeOf(F);
  std::vector<const ReturnStmt *> Returns = returnsOf(F);
  return !Shape.Broken && !Returns.empty() &&
         llvm::all_of(Returns, [&](const ReturnStmt *R) {
           return isAlways(R->getRetValue(), Values, Shape, Facts.Context);
         });
}

bool rules::isOwnObject(const flow::UnitFacts &Facts,
                        const flow::ModelledCall &Call) {
  return llvm::any_of(Call.Effects, [&](const models::Effect *E) {
    models::BoundType Type = Facts.Index->type(Call.Site.Callee, E->On);
    // What a TLS context has to verify, says who made it.
    return Type && Type.Type->Role != "tls-context";
  });
}

/// A value that somebody chose: a flag, or what a function says of one. Not a
/// handle or a result that is looked at before it is used.
static bool isSwitch(const Expr *E) {
  E = ast::plain(E);
  if (const auto *U = dyn_cast<UnaryOperator>(E);
      U && U->getOpcode() == UO_LNot)
    return isSwitch(U->getSubExpr());
  if (const auto *B = dyn_cast<BinaryOperator>(E); B && B->isLogicalOp())
    return isSwitch(B->getLHS()) || isSwitch(B->getRHS());
  if (isa<CXXMemberCallExpr>(E))
    return E->getType()->isBooleanType();
  return isa<DeclRefExpr, MemberExpr>(E) && E->getType()->isIntegerType() &&
         !E->getType()->isEnumeralType();
}

static bool contains(const Stmt *S, const Stmt *Inner) {
  return S && (S == Inner || llvm::any_of(S->children(), [&](const Stmt *C) {
                 return contains(C, Inner);
               }));
}

static bool isUnderSwitch(const Stmt *S, const Stmt *Inner) {
  if (!S)
    return false;
  if (const auto *If = dyn_cast<IfStmt>(S))
    if (isSwitch(If->getCond()) &&
        (contains(If->getThen(), Inner) || contains(If->getElse(), Inner)))
      return true;
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return isUnderSwitch(Child, Inner);
  });
}

bool rules::isUnderOption(const flow::ModelledCall &Call) {
  return isUnderSwitch(Call.In->getBody(), Call.Site.Site);
}

ContextSetups::ContextSetups(const flow::UnitFacts &Facts)
    : All(callbacksInSight(Facts, "tls-context")) {
  for (size_t I = 0; I < All.size(); ++I) {
    std::vector<const FunctionDecl *> Work = {All[I].Definition};
    while (!Work.empty()) {
      const FunctionDecl *F = Work.back();
      Work.pop_back();
      if (!Reached.try_emplace(F->getCanonicalDecl(), I).second)
        continue;
      for (const FunctionDecl *Callee : ast::shapeOf(*F).Callees)
        if (const FunctionDecl *Body = Facts.body(Callee))
          Work.push_back(Body);
    }
  }
}

const Callback *ContextSetups::reaching(const FunctionDecl &F) const {
  auto It = Reached.find(F.getCanonicalDecl());
  return It == Reached.end() ? nullptr : &All[It->second];
}
