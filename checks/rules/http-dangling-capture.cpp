//===- http-dangling-capture.cpp ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {416, 562};
static constexpr CheckInfo Info{
    "http-dangling-capture",
    "a callback that outlives the function refers to its locals",
    "lifetime",
    Severity::Warning,
    Precision::High,
    Cwe,
    "7.5",
    {},
    "0.1.0"};

/// The lambda that \p E is, also inside a std::function.
static const LambdaExpr *lambdaOf(const Expr *E) {
  while (E) {
    if (const auto *L = dyn_cast<LambdaExpr>(ast::plain(E)))
      return L;
    E = ast::wrappedCallable(E);
  }
  return nullptr;
}

/// A local of \p In that \p L refers to.
static const VarDecl *referredLocal(const LambdaExpr &L,
                                    const FunctionDecl &In) {
  for (const LambdaCapture &C : L.captures()) {
    if (!C.capturesVariable() || C.getCaptureKind() != LCK_ByRef)
      continue;
    const auto *V = dyn_cast<VarDecl>(C.getCapturedVar());
    // What a reference refers to is somebody else's.
    if (V && V->hasLocalStorage() && !V->getType()->isReferenceType() &&
        V->getDeclContext() == &In)
      return V;
  }
  return nullptr;
}

/// True if what the callback is given to dies with the locals, or before.
static bool diesWith(const flow::ModelledCall &Call, const models::Effect &E) {
  const Expr *Object = Call.Site.subject(E.On);
  const VarDecl *V = Object ? ast::variable(Object) : nullptr;
  return V && V->hasLocalStorage() && !isa<ParmVarDecl>(V) &&
         !V->getType()->isReferenceType() && !V->getType()->isPointerType();
}

/// While it serves the function is not left.
static bool servesHere(const flow::UnitFacts &Facts, const FunctionDecl &In) {
  return llvm::any_of(Facts.Serves, [&](const flow::Exchange &E) {
    return E.In == &In && !E.Effect->Async;
  });
}

static bool outlives(const flow::UnitFacts &Facts,
                     const flow::ModelledCall &Call, const models::Effect &E) {
  bool IsKept = E.Kind == models::EffectKind::Callback &&
                (E.Name == "handler" || E.Name == "completion");
  return IsKept && !Call.In->isMain() && !diesWith(Call, E) &&
         !servesHere(Facts, *Call.In);
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects) {
      if (!outlives(Facts, Call, *E))
        continue;
      const Expr *Value = Call.Site.subject(E->Value);
      const LambdaExpr *L = Value ? lambdaOf(Value) : nullptr;
      const VarDecl *V = L ? referredLocal(*L, *Call.In) : nullptr;
      if (!V)
        continue;
      Finding F = makeFinding(
          Facts, Info, *L, *Call.In,
          "this lambda refers to '" + V->getNameAsString() +
              "', which is gone when it runs: it reads memory of somebody "
              "else; capture it by copy, or let a shared_ptr own it",
          V->getNameAsString());
      F.Path.push_back({ast::location(V->getLocation(), Facts.Context),
                        "'" + V->getNameAsString() +
                            "' lives until the end "
                            "of this block"});
      All.push_back(std::move(F));
    }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_dangling_capture;
const Rule http_dangling_capture = {&Info, run};
} // namespace httptidy::rules
