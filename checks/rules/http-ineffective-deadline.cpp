//===- http-ineffective-deadline.cpp - A deadline that does nothing -------===//
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
    "http-ineffective-deadline",
    "a deadline is set and does nothing: too late, wiped, or only half of it",
    "deadline",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

/// What else \p By's deadline needs before it works.
static std::string missingParts(const flow::Subject &Object,
                                const flow::SetSite &By) {
  for (const models::DeadlineInfo &D : Object.Type.Type->Deadlines)
    if (D.Name == By.Effect->Name && !D.Parts.empty())
      return std::string(D.Write);
  return "";
}

static std::string message(const flow::UnitFacts &Facts,
                           const flow::Exchange &E,
                           const flow::DeadlineVerdict &V) {
  std::string Setting = settingName(Facts, *V.By);
  std::string Rest = "the request of " + quoted(E.Object) +
                     " can block for ever; set " + howToBound(E.Object) +
                     " before it starts";
  if (V.By->Value && *V.By->Value < 0)
    return "the value " + std::to_string(*V.By->Value) + " is refused by " +
           Setting + ", which stays as it was: " + Rest;
  for (const flow::Slot &S : V.Witness->Slots)
    if (S.Wiped == V.By)
      return "the deadline " + Setting +
             " is wiped by a reset before the request: " + Rest;
  if (!V.By->Effect->Part.empty())
    return "the setting " + Setting + " does nothing by itself, it takes " +
           missingParts(E.Object, *V.By) + " together: " + Rest;
  return "the deadline " + Setting +
         " is set when the request is over: " + Rest;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  forEachVerdict(Facts, flow::DeadlineVerdict::Kind::Ineffective,
                 [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
                   Finding F = makeFinding(Facts, Info, *V.By->Call, *V.By->In,
                                           message(Facts, E, V), E.Object.Name);
                   F.Path = deadlineSteps(Facts, V);
                   All.push_back(std::move(F));
                 });
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_ineffective_deadline;
const Rule http_ineffective_deadline = {&Info, run};
} // namespace httptidy::rules
