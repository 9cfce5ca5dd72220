//===- http-missing-deadline.cpp - A request that nothing bounds ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/support/DeadlineRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {400, 772};
static constexpr CheckInfo Info{
    "http-missing-deadline",
    "a request or RPC that nothing bounds on some path",
    "deadline",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

static std::string message(const flow::Exchange &E) {
  bool Waits = !E.Effect->Async && !E.Undriven;
  return quoted(E.Object) +
         " performs a request with no deadline: a peer that stops answering " +
         (Waits ? "blocks this thread for ever" : "holds it for ever") + "; " +
         howToBound(E.Object);
}

static std::string defaultMessage(const flow::Exchange &E,
                                  const flow::DeadlineVerdict &V) {
  std::string Option =
      V.By->Source ? "'" + V.By->Source->spelling() + "'" : "an option";
  return quoted(E.Object) + " performs a request with no deadline unless " +
         Option +
         " is configured: its default means never; give it a default "
         "that the caller can wait";
}

/// The setting may stand in another function than the exchange.
static void addSetting(const flow::UnitFacts &Facts, const flow::SetSite &By,
                       std::vector<PathStep> &Path) {
  Location Where = ast::location(*By.Call, Facts.Context);
  bool IsThere = llvm::any_of(Path, [&](const PathStep &Step) {
    return Step.Where.File == Where.File && Step.Where.Line == Where.Line;
  });
  if (!IsThere && Where.isValid())
    Path.insert(Path.begin(), {Where, "its deadline is set here"});
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  forEachVerdict(Facts, Facts.Exchanges, flow::DeadlineVerdict::Kind::Missing,
                 [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
                   Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                                           V.ByDefault ? defaultMessage(E, V)
                                                       : message(E),
                                           E.Object.Name);
                   F.Path = deadlineSteps(Facts, V);
                   if (V.ByDefault)
                     addSetting(Facts, *V.By, F.Path);
                   All.push_back(std::move(F));
                 });
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_missing_deadline;
const Rule http_missing_deadline = {&Info, run};
} // namespace httptidy::rules
