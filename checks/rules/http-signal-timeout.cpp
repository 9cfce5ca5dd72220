//===- http-signal-timeout.cpp - Time kept by signals among threads -------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/UnitFacts.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/DeadlineRule.h"
#include "checks/rules/support/Report.h"
#include "checks/rules/support/Spelling.h"
#include <set>

using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;
using models::EffectKind;

static constexpr unsigned Cwe[] = {364, 479};
static constexpr CheckInfo Info{
    "http-signal-timeout",
    "a timeout that may be kept with a signal, in a program with threads",
    "deadline",
    Severity::Note,
    Precision::Medium,
    Cwe,
    "",
    {},
    "0.1.0",
};

/// The limit that keeps the library from using signals.
static constexpr llvm::StringLiteral NoSignal = "no-signal";

/// The deadline of \p W that bounds name resolution, which is where a signal
/// ends the wait; null if there is none.
static const flow::SetSite *resolverDeadline(const flow::World &W,
                                             const models::ObjectType &Type,
                                             const flow::Layout &L) {
  for (const models::DeadlineInfo &D : Type.Deadlines) {
    bool Bounds = D.Covers.empty() || llvm::is_contained(D.Covers, "connect");
    std::optional<unsigned> Index = Bounds && D.Parts.empty()
                                        ? L.find(EffectKind::Deadline, D.Name)
                                        : std::nullopt;
    if (Index && W.Slots[*Index].S == Slot::State::Good && W.Slots[*Index].By)
      return W.Slots[*Index].By;
  }
  return nullptr;
}

/// The world in which a signal may come; null if the program ever says no.
static const flow::World *witness(const flow::Exchange &E,
                                  const flow::Layout &L, unsigned SignalSlot) {
  const flow::World *Found = nullptr;
  for (const flow::World &W : E.Worlds) {
    Slot::State S = W.Slots[SignalSlot].S;
    if (S == Slot::State::Good)
      return nullptr;
    if (Found || S == Slot::State::Inherit || W.Escaped || W.ByException ||
        W.L != flow::World::Life::Alive)
      continue;
    if (resolverDeadline(W, *E.Object.Type.Type, L))
      Found = &W;
  }
  return Found;
}

static std::string message(const flow::UnitFacts &Facts,
                           const flow::SetSite &By, const flow::Exchange &E) {
  const models::Model &M = *E.Object.Type.Library->M;
  std::string Library(M.Library);
  return "a program with threads sets " + settingName(Facts, By) + " on " +
         quoted(E.Object) + " and leaves signals on: " + Library +
         " built with the blocking resolver keeps the time with one, whose "
         "handler jumps out of whatever thread gets it; set " +
         spellingOf(M, EffectKind::Limit, NoSignal) + " to 1L";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  if (Facts.Threads.Starts.empty())
    return All;
  std::set<const clang::Expr *> Handles; // each speaks once
  for (const flow::Exchange &E : Facts.Exchanges) {
    const flow::Layout *L = Facts.layoutOf(E.Object.Type);
    std::optional<unsigned> Index =
        L ? L->find(EffectKind::Limit, NoSignal) : std::nullopt;
    const flow::World *W = Index ? witness(E, *L, *Index) : nullptr;
    if (!W || (E.Object.Created && !Handles.insert(E.Object.Created).second))
      continue;
    const flow::SetSite &By = *resolverDeadline(*W, *E.Object.Type.Type, *L);
    Finding F = makeFinding(Facts, Info, *By.Call, *By.In,
                            message(Facts, By, E), E.Object.Name);
    F.Path = stepsTo(Facts, W->Last);
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_signal_timeout;
const Rule http_signal_timeout = {&Info, run};
} // namespace httptidy::rules
