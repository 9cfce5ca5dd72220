//===- http-server-missing-timeout.cpp ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/support/DeadlineRule.h"
#include "checks/rules/support/ServerFix.h"
#include "checks/rules/support/ServerRule.h"

using namespace httptidy;
using namespace httptidy::rules;
using Kind = flow::DeadlineVerdict::Kind;

static constexpr OptionInfo Options[] = {
    {"ReportPerRead", OptionKind::Bool, "false",
     "also report servers whose timers start again with every byte: a note"},
};
static constexpr unsigned Cwe[] = {400, 770};
static constexpr CheckInfo Info{
    "http-server-missing-timeout",
    "a server takes clients with no bound on how long they may take",
    "deadline",
    Severity::Warning,
    Precision::High,
    Cwe,
    "7.5",
    Options,
    "0.1.0"};

static std::string message(const flow::Exchange &E,
                           const flow::DeadlineVerdict &V) {
  std::string Who = quoted(E.Object);
  std::string Held =
      ": a client that sends a byte now and then, or none, holds a connection "
      "for ever, and a few of them all there are";
  if (V.K == Kind::Infinite)
    return Who + " serves with a timeout that means never" + Held + "; " +
           howToBound(E.Object) + " to a time that clients need";
  if (V.K == Kind::Partial)
    return Who + " serves with no timeout for the " + std::string(V.Phase) +
           Held + "; " + howToBound(E.Object);
  return Who + " serves with no timeout" + Held + "; " + howToBound(E.Object);
}

static std::string perReadMessage(const flow::Exchange &E) {
  return quoted(E.Object) +
         " serves with timers that start again with every byte: a client that "
         "sends one now and then holds a connection for ever; bound the whole "
         "request, here or in a proxy in front";
}

/// Sets the only timeout that there is, if nothing has been set.
static std::optional<Fix> fixOf(const flow::UnitFacts &Facts,
                                const flow::Exchange &E,
                                const flow::DeadlineVerdict &V) {
  const flow::Layout *L = Facts.layoutOf(E.Object.Type);
  llvm::ArrayRef<models::DeadlineInfo> All = E.Object.Type.Type->Deadlines;
  if (V.K != Kind::Missing || !L || All.size() != 1)
    return std::nullopt;
  std::optional<unsigned> Index =
      L->find(models::EffectKind::Deadline, All.front().Name);
  return Index ? boundServer(Facts, E, *Index, All.front().Fix) : std::nullopt;
}

static void report(const flow::UnitFacts &Facts, const flow::Exchange &E,
                   bool PerRead, Findings &All) {
  const flow::DeadlineVerdict &V = E.Verdict;
  bool IsMissing =
      V.K == Kind::Missing || V.K == Kind::Partial || V.K == Kind::Infinite;
  bool IsPerRead = V.K == Kind::Bounded && V.PerOperation && PerRead;
  if (!IsMissing && !IsPerRead)
    return;
  flow::Exchange Named = E;
  Named.Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
  Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                          IsMissing ? message(Named, V) : perReadMessage(Named),
                          Named.Object.Name);
  F.Level = IsMissing ? levelFor(Facts, E, F.Level) : Severity::Note;
  F.Path = deadlineSteps(Facts, V);
  if (std::optional<Fix> Bound = fixOf(Facts, E, V))
    F.Fixes.push_back(std::move(*Bound));
  All.push_back(std::move(F));
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &Values) {
  Findings All;
  for (const flow::Exchange &E : Facts.Serves)
    report(Facts, E, Values.getBool("ReportPerRead"), All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_server_missing_timeout;
const Rule http_server_missing_timeout = {&Info, run};
} // namespace httptidy::rules
