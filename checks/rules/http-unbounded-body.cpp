//===- http-unbounded-body.cpp ------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/flow/Growth.h"
#include "checks/flow/Limits.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/ServerFix.h"
#include "checks/rules/support/ServerRule.h"

using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;

static constexpr unsigned Cwe[] = {770, 400};
static constexpr CheckInfo Info{"http-unbounded-body",
                                "a server takes a request body of any size",
                                "limits",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "7.5",
                                {},
                                "0.1.0"};

static std::string message(const flow::Subject &Object, bool IsSet,
                           const models::LimitInfo &L) {
  std::string Message = quoted(Object) + " takes a request body of any size" +
                        (IsSet ? ", as its limit says" : "") +
                        ": one client fills the memory of the process";
  return Message + "; set " + std::string(L.Write) + " to what requests need";
}

/// Libraries that hand a body over in pieces leave it to the handler what is
/// kept of them.
static Finding findingFor(const flow::UnitFacts &Facts,
                          const flow::HandlerInSight &H,
                          const flow::Growth &G) {
  Finding F = makeFinding(
      Facts, Info, *G.At, *G.In,
      quotedName(*G.In) +
          " keeps every piece of a request's body: one client fills the memory "
          "of the process; compare what it holds with a limit and answer 413",
      ast::qualifiedName(*H.Definition));
  if (H.Registered)
    F.Path.push_back({ast::location(*H.Registered, Facts.Context),
                      quotedName(*H.Definition) + " is given to the library"});
  for (const clang::Expr *Call : G.Calls)
    F.Path.push_back({ast::location(*Call, Facts.Context), "in this call"});
  return F;
}

/// The parameters of \p H that bring a piece of the body.
static llvm::SmallVector<const clang::ParmVarDecl *, 4>
pieces(const flow::HandlerInSight &H) {
  llvm::SmallVector<const clang::ParmVarDecl *, 4> Params;
  for (models::Subject S : H.Handler.H->Pieces)
    if (S.Index < H.Definition->getNumParams())
      Params.push_back(H.Definition->getParamDecl(S.Index));
  return Params;
}

static void checkHandlers(const flow::UnitFacts &Facts, Findings &All) {
  for (const flow::HandlerInSight &H : Facts.Replies.Handlers)
    if (auto Params = pieces(H); !Params.empty())
      for (const flow::Growth &G :
           flow::unboundedGrowth(Facts, *H.Definition, Params))
        All.push_back(findingFor(Facts, H, G));
}

/// A limit instead of the constant that is none, or where there is no limit.
static std::optional<Fix> fixOf(const flow::UnitFacts &Facts,
                                const flow::Exchange &E,
                                const flow::UnboundedBody &Body) {
  const flow::Slot &Here = Body.Witness->Slots[Body.Index];
  if (Here.S == Slot::State::Default)
    return boundServer(Facts, E, Body.Index, Body.Limit->Fix);
  const flow::SetSite *By = Here.By;
  std::string Safe(By ? By->Effect->Safe : "");
  if (Safe.empty() || !By->ValueExpr ||
      !ast::constant(By->ValueExpr, Facts.Context))
    return std::nullopt;
  return replaceText(Facts, *By->ValueExpr, Safe, "limit it to " + Safe);
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  checkHandlers(Facts, All);
  for (const flow::Exchange &E : Facts.Serves) {
    std::optional<flow::UnboundedBody> Body = flow::unboundedBody(Facts, E);
    if (!Body)
      continue;
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    const flow::World &W = *Body->Witness;
    bool IsSet = W.Slots[Body->Index].S == Slot::State::Bad;
    Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                            message(Object, IsSet, *Body->Limit), Object.Name);
    F.Level = levelFor(Facts, E, F.Level);
    F.Path = stepsTo(Facts, W.Last);
    if (std::optional<Fix> Bound = fixOf(Facts, E, *Body))
      F.Fixes.push_back(std::move(*Bound));
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unbounded_body;
const Rule http_unbounded_body = {&Info, run};
} // namespace httptidy::rules
