//===- http-infinite-deadline.cpp - A deadline that means never -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DeadlineRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {400, 772};
static constexpr CheckInfo Info{
    "http-infinite-deadline",
    "a deadline set to what the library reads as \"never\"",
    "deadline",
    Severity::Warning,
    Precision::VeryHigh,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

static std::string message(const flow::UnitFacts &Facts,
                           const flow::SetSite &By,
                           const flow::Subject &Object) {
  return settingName(Facts, By) + " of " +
         (By.Value ? std::to_string(*By.Value) : std::string("this value")) +
         " means no deadline at all for " + quoted(Object) +
         ": a peer that stops answering blocks for ever; give it a time that "
         "the caller can wait";
}

static std::string defaultMessage(const flow::Exchange &E,
                                  const flow::DeadlineVerdict &V) {
  std::string Option =
      V.By->Source ? "'" + V.By->Source->spelling() + "'" : "an option";
  return quoted(E.Object) + " has no deadline unless " + Option +
         " is configured: its default means never";
}

/// A handle that is handed on with its deadline off: whoever uses it waits for
/// ever.
static void
forEachNeverAtEnd(const flow::UnitFacts &Facts,
                  llvm::function_ref<void(const flow::SetSite &,
                                          const flow::Subject &,
                                          const flow::World &)>
                      Visit) {
  for (const flow::LifeEnd &End : Facts.Ends) {
    const flow::Layout *L = Facts.layoutOf(End.Object.Type);
    for (const flow::World &W : End.Worlds)
      for (unsigned I = 0; L && I < W.Slots.size(); ++I)
        if ((*L)[I].Kind == models::EffectKind::Deadline &&
            (*L)[I].Part.empty() && W.Slots[I].S == flow::Slot::State::Bad &&
            W.Slots[I].Fresh && W.Slots[I].By->Value)
          Visit(*W.Slots[I].By, End.Object, W);
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  auto Report = [&](const flow::SetSite &By, const flow::Subject &Object,
                    const flow::World &Witness) {
    Finding F = makeFinding(Facts, Info, *By.Call, *By.In,
                            message(Facts, By, Object), Object.Name);
    F.Path = stepsTo(Facts, Witness.Last);
    All.push_back(std::move(F));
  };
  forEachVerdict(Facts, flow::DeadlineVerdict::Kind::Infinite,
                 [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
                   if (!V.ByDefault) {
                     Report(*V.By, E.Object, *V.Witness);
                     return;
                   }
                   Finding F = makeFinding(Facts, Info, *E.At, *E.In,
                                           defaultMessage(E, V),
                                           E.Object.Name);
                   F.Path = stepsTo(Facts, V.Witness->Last);
                   All.push_back(std::move(F));
                 });
  forEachNeverAtEnd(Facts, Report);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_infinite_deadline;
const Rule http_infinite_deadline = {&Info, run};
} // namespace httptidy::rules
