//===- Limits.cpp - What a client may make a server take ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Limits.h"
#include "checks/flow/Excuses.h"

using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

static constexpr std::string_view Body = "body";

const models::LimitInfo *httptidy::flow::limitOf(models::BoundType Type,
                                                 std::string_view Name) {
  for (const models::LimitInfo &L : Type.Type->Limits)
    if (L.Name == Name && models::Index::applies(L.Versions, *Type.Library))
      return &L;
  return nullptr;
}

/// `if (limit > 0) set(limit)`: whoever leaves it at 0 wants none.
static bool isExcused(const UnitFacts &Facts, const World &W) {
  return llvm::any_of(Facts.SetSites, [&](const SetSite *By) {
    return By->Effect->Kind == EffectKind::Limit && By->Effect->Name == Body &&
           By->Source && !isNeverByDefault(*By, Facts) &&
           llvm::any_of(W.Facts,
                        [&](const Fact &F) { return asksFor(F, *By); });
  });
}

std::optional<UnboundedBody>
httptidy::flow::unboundedBody(const UnitFacts &Facts, const Exchange &Serve) {
  const Layout *L = Facts.layoutOf(Serve.Object.Type);
  std::optional<unsigned> Index =
      L ? L->find(EffectKind::Limit, Body) : std::nullopt;
  const models::LimitInfo *Limit =
      Index ? limitOf(Serve.Object.Type, Body) : nullptr;
  // Where no call of the library bounds it, nothing can be asked for.
  if (!Limit || Limit->Write.empty())
    return std::nullopt;
  for (const World &W : Serve.Worlds) {
    if (W.Slots.size() <= *Index || W.ByException || isExcused(Facts, W))
      continue;
    Slot::State S = W.Slots[*Index].S;
    bool IsDefault = S == Slot::State::Default && Limit->Weak && !W.Escaped;
    if (IsDefault || S == Slot::State::Bad)
      return UnboundedBody{Limit, *Index, &W};
  }
  return std::nullopt;
}
