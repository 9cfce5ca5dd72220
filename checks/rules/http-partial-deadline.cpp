//===- http-partial-deadline.cpp - A phase is bounded, another can block for
// ever ===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DeadlineRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {400, 772};
static constexpr OptionInfo Options[] = {
    {"ReportDripFeed", OptionKind::Bool, "false",
     "also report, as a note, exchanges whose every phase is bounded while the "
     "whole is not"}};
static constexpr CheckInfo Info{
    "http-partial-deadline",
    "a phase of the request is bounded, another can block for ever",
    "deadline",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    Options,
    "0.1.0"};

static std::string message(const flow::UnitFacts &Facts,
                           const flow::Exchange &E,
                           const flow::DeadlineVerdict &V) {
  bool Waits = !E.Effect->Async && !E.Undriven;
  return quoted(E.Object) + " performs a request with no total deadline: " +
         settingName(Facts, *V.By) + " bounds the " +
         std::string(V.By->Effect->Name) +
         " phase only, a peer that stops answering later " +
         (Waits ? "blocks this thread for ever" : "holds it for ever") + "; " +
         howToBound(E.Object);
}

static void addDripFeeds(const flow::UnitFacts &Facts, Findings &All) {
  forEachVerdict(
      Facts, Facts.Exchanges, flow::DeadlineVerdict::Kind::Bounded,
      [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
        if (!V.PerOperation)
          return;
        Finding F = makeFinding(
            Facts, Info, *E.At, *E.In,
            quoted(E.Object) +
                " bounds each operation, not the whole: a peer that sends a "
                "byte now and then holds it for ever; " +
                howToBound(E.Object),
            E.Object.Name);
        F.Level = Severity::Note;
        F.Path = deadlineSteps(Facts, V);
        All.push_back(std::move(F));
      });
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &Options) {
  Findings All;
  forEachVerdict(Facts, Facts.Exchanges, flow::DeadlineVerdict::Kind::Partial,
                 [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
                   Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                                           message(Facts, E, V), E.Object.Name);
                   F.Path = deadlineSteps(Facts, V);
                   All.push_back(std::move(F));
                 });
  if (Options.getBool("ReportDripFeed"))
    addDripFeeds(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_partial_deadline;
const Rule http_partial_deadline = {&Info, run};
} // namespace httptidy::rules
