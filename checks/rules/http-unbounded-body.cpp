//===- http-unbounded-body.cpp ------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/RedirectRule.h"
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

/// The slot of the limit on bodies, if one is to be had.
static std::optional<unsigned> bodySlot(const flow::UnitFacts &Facts,
                                        const flow::Subject &Object) {
  const flow::Layout *L = Facts.layoutOf(Object.Type);
  return L ? L->find(models::EffectKind::Limit, "body") : std::nullopt;
}

/// A world in which any client may send what it likes.
static const flow::World *unbounded(const flow::Exchange &E, unsigned Index,
                                    bool DefaultIsWeak) {
  for (const flow::World &W : E.Worlds) {
    if (W.Slots.size() <= Index || W.ByException)
      continue;
    Slot::State S = W.Slots[Index].S;
    bool IsDefault = S == Slot::State::Default && DefaultIsWeak && !W.Escaped;
    if (IsDefault || S == Slot::State::Bad)
      return &W;
  }
  return nullptr;
}

static std::string message(const flow::Subject &Object, bool IsSet,
                           const models::LimitInfo &L) {
  std::string Message = quoted(Object) + " takes a request body of any size" +
                        (IsSet ? ", as its limit says" : "") +
                        ": one client fills the memory of the process";
  return Message + "; set " + std::string(L.Write) + " to what requests need";
}

/// A limit instead of the constant that is none, or where there is no limit.
static std::optional<Fix> fixOf(const flow::UnitFacts &Facts,
                                const flow::Exchange &E, const flow::World &W,
                                unsigned Index, const models::LimitInfo &L) {
  if (W.Slots[Index].S == Slot::State::Default)
    return boundServer(Facts, E, Index, L.Fix);
  const flow::SetSite *By = W.Slots[Index].By;
  std::string Safe(By ? By->Effect->Safe : "");
  if (Safe.empty() || !By->ValueExpr ||
      !ast::constant(By->ValueExpr, Facts.Context))
    return std::nullopt;
  return replaceText(Facts, *By->ValueExpr, Safe, "limit it to " + Safe);
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::Exchange &E : Facts.Serves) {
    std::optional<unsigned> Index = bodySlot(Facts, E.Object);
    const models::LimitInfo *L =
        Index ? limitOf(E.Object.Type, "body") : nullptr;
    // Where no call of the library bounds it, nothing can be asked for.
    bool CanBeSet = L && !L->Write.empty();
    const flow::World *W = CanBeSet ? unbounded(E, *Index, L->Weak) : nullptr;
    if (!W)
      continue;
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    bool IsSet = W->Slots[*Index].S == Slot::State::Bad;
    Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                            message(Object, IsSet, *L), Object.Name);
    F.Level = levelFor(Facts, E, F.Level);
    F.Path = stepsTo(Facts, W->Last);
    if (std::optional<Fix> Bound = fixOf(Facts, E, *W, *Index, *L))
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
