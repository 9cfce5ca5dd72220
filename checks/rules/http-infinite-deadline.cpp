//===- http-infinite-deadline.cpp - A deadline that means never -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Contrast.h"
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
                           const flow::SetSite &By, const flow::Subject &Object,
                           const Contrast &C, bool IsNote) {
  std::string Message =
      "a " + settingName(Facts, By) + " of " + std::to_string(*By.Value) +
      " means no deadline at all for " + quoted(Object) +
      ": a peer that stops answering blocks for ever; give it a time that the "
      "caller can wait";
  if (IsNote)
    return "the deadline can be switched off by " + optionName(C) + ": then " +
           Message;
  return Message;
}

static Finding report(const flow::UnitFacts &Facts, const flow::SetSite &By,
                      const flow::Subject &Object, const Contrast &C) {
  Severity Level = levelOf(Facts, Info, C);
  Finding F = makeFinding(
      Facts, Info, *By.Call, *By.In,
      message(Facts, By, Object, C, Level == Severity::Note), Object.Name);
  F.Level = Level;
  F.Path = stepsTo(Facts, C.Witness->Last);
  return F;
}

static std::optional<unsigned> slotOf(const flow::UnitFacts &Facts,
                                      const flow::Subject &Object,
                                      const flow::SetSite &By) {
  const flow::Layout *L = Facts.layoutOf(Object.Type);
  return L ? L->find(models::EffectKind::Deadline, By.Effect->Name,
                     By.Effect->Part)
           : std::nullopt;
}

/// A handle that is handed on with its deadline off: whoever uses it waits for
/// ever.
static void addHandedOn(const flow::UnitFacts &Facts, Findings &All) {
  for (const flow::SetSite *By : Facts.SetSites)
    for (const flow::LifeEnd &End : Facts.Ends) {
      std::optional<unsigned> Index = slotOf(Facts, End.Object, *By);
      if (!Index || !By->Value || !By->Effect->Part.empty() ||
          By->Effect->Kind != models::EffectKind::Deadline)
        continue;
      Contrast C = contrast(End.Left, *Index, *By);
      if (C.Witness && C.Witness->Slots[*Index].Fresh)
        All.push_back(report(Facts, *By, End.Object, C));
    }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  forEachVerdict(Facts, Facts.Exchanges, flow::DeadlineVerdict::Kind::Infinite,
                 [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
                   std::optional<unsigned> Index =
                       slotOf(Facts, E.Object, *V.By);
                   Contrast C = contrast(E.Worlds, *Index, *V.By);
                   All.push_back(report(Facts, *V.By, E.Object, C));
                 });
  addHandedOn(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_infinite_deadline;
const Rule http_infinite_deadline = {&Info, run};
} // namespace httptidy::rules
