//===- CallbackTargets.cpp - The functions that a value may name ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/CallbackTargets.h"
#include "checks/ast/Function.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// A wrapper of a wrapper of a wrapper is followed, no more.
static constexpr unsigned MaxWrappers = 3;

void CallbackTargets::collect(const Stmt *S, const FunctionDecl &In) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (const auto *E = dyn_cast<Expr>(S))
    if (std::optional<ast::CallSite> Site = ast::callSite(E))
      if (Site->Callee && Facts.body(Site->Callee))
        Callers[Site->Callee->getCanonicalDecl()].push_back({*Site, &In});
  for (const Stmt *Child : S->children())
    collect(Child, In);
}

const std::vector<CallbackTargets::Caller> &
CallbackTargets::callersOf(const FunctionDecl &F) {
  if (!Collected)
    for (const auto &[Canonical, Definition] : Facts.Bodies)
      collect(Definition->getBody(), *Definition);
  Collected = true;
  return Callers[F.getCanonicalDecl()];
}

/// \p V keeps the value that it starts with.
static bool isSettled(const VarDecl &V, const FunctionDecl &In) {
  if (V.getType().isConstQualified())
    return true;
  return V.isLocalVarDecl() && !V.isStaticLocal() &&
         !ast::shapeOf(In).Written.contains(V.getCanonicalDecl());
}

void CallbackTargets::resolve(
    const Expr *E, const FunctionDecl &In, unsigned Depth,
    llvm::SmallVectorImpl<const FunctionDecl *> &Result) {
  if (!E || Depth > MaxWrappers)
    return;
  if (const auto *Choice = dyn_cast<ConditionalOperator>(ast::plain(E))) {
    resolve(Choice->getTrueExpr(), In, Depth, Result);
    resolve(Choice->getFalseExpr(), In, Depth, Result);
    return;
  }
  if (const FunctionDecl *F = ast::namedFunction(E)) {
    if (const FunctionDecl *Body = Facts.body(F))
      Result.push_back(Body);
    // A generic lambda is what it was made for.
    if (FunctionTemplateDecl *Template = F->getDescribedFunctionTemplate())
      for (const FunctionDecl *Made : Template->specializations())
        if (const FunctionDecl *Body = Facts.body(Made))
          Result.push_back(Body);
    return;
  }
  if (const Expr *Inner = ast::wrappedCallable(E)) {
    resolve(Inner, In, Depth, Result);
    return;
  }
  const VarDecl *V = ast::variable(E);
  if (!V)
    return;
  if (const auto *P = dyn_cast<ParmVarDecl>(V)) {
    unsigned Index = P->getFunctionScopeIndex();
    if (Index < In.getNumParams() &&
        In.getParamDecl(Index)->getCanonicalDecl() == P->getCanonicalDecl())
      for (const Caller &C : callersOf(In))
        if (Index < C.Site.Args.size())
          resolve(C.Site.Args[Index], *C.In, Depth + 1, Result);
  } else if (const Expr *Init = V->getAnyInitializer()) {
    if (isSettled(*V, In))
      resolve(Init, In, Depth + 1, Result);
  }
}
