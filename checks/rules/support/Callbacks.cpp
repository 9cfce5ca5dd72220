//===- Callbacks.cpp - Functions given to a library -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Callbacks.h"
#include "checks/ast/Function.h"
#include "checks/ast/Locations.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

/// A function handed through more wrappers than this is not followed.
static constexpr unsigned MaxWrappers = 3;

namespace {

/// Follows a value back to the functions that it can be.
class FunctionResolver {
public:
  explicit FunctionResolver(const flow::UnitFacts &Facts) : Facts(Facts) {}

  void resolve(const Expr *E, const FunctionDecl &In, unsigned Depth,
               llvm::SmallVectorImpl<const FunctionDecl *> &Result);

private:
  struct Caller {
    ast::CallSite Site;
    const FunctionDecl *In;
  };
  const std::vector<Caller> &callersOf(const FunctionDecl &F);
  void collect(const Stmt *S, const FunctionDecl &In);

  const flow::UnitFacts &Facts;
  bool Collected = false;
  std::map<const FunctionDecl *, std::vector<Caller>> Callers;
};

} // namespace

void FunctionResolver::collect(const Stmt *S, const FunctionDecl &In) {
  if (!S || isa<LambdaExpr>(S))
    return;
  if (const auto *E = dyn_cast<Expr>(S))
    if (std::optional<ast::CallSite> Site = ast::callSite(E))
      if (Site->Callee && Facts.body(Site->Callee))
        Callers[Site->Callee->getCanonicalDecl()].push_back({*Site, &In});
  for (const Stmt *Child : S->children())
    collect(Child, In);
}

const std::vector<FunctionResolver::Caller> &
FunctionResolver::callersOf(const FunctionDecl &F) {
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

void FunctionResolver::resolve(
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

std::vector<Callback> rules::callbacksInSight(const flow::UnitFacts &Facts,
                                              StringRef Role) {
  std::vector<Callback> All;
  FunctionResolver Resolver(Facts);
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects) {
      if (E->Kind != models::EffectKind::Callback || E->Name != "c-callback" ||
          (!Role.empty() && StringRef(E->Part) != Role))
        continue;
      llvm::SmallVector<const FunctionDecl *, 2> Found;
      Resolver.resolve(Call.Site.subject(E->Value), *Call.In, 0, Found);
      for (const FunctionDecl *F : Found)
        All.push_back({&Call, E, F});
    }
  return All;
}

std::string rules::quotedName(const FunctionDecl &F) {
  const auto *Method = dyn_cast<CXXMethodDecl>(&F);
  if (Method && Method->getParent()->isLambda())
    return "this lambda";
  return "'" + ast::qualifiedName(F) + "'";
}

PathStep rules::registrationStep(const flow::UnitFacts &Facts,
                                 const Callback &C) {
  return {ast::location(*C.Registered->Site.Site, Facts.Context),
          quotedName(*C.Definition) + " is registered as a callback here"};
}
