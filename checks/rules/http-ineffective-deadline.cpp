//===- http-ineffective-deadline.cpp - A deadline that does nothing -------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DeadlineRule.h"
#include "checks/rules/support/ServerRule.h"

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

static const models::DeadlineInfo *deadlineOf(const flow::Subject &Object,
                                              const flow::SetSite &By) {
  for (const models::DeadlineInfo &D : Object.Type.Type->Deadlines)
    if (D.Name == By.Effect->Name)
      return &D;
  return nullptr;
}

/// What else \p By's deadline needs before it works.
static std::string missingParts(const flow::Subject &Object,
                                const flow::SetSite &By) {
  const models::DeadlineInfo *D = deadlineOf(Object, By);
  return D && !D->Parts.empty() ? std::string(D->Write) : "";
}

static std::string boundsOf(const flow::Subject &Object,
                            const flow::SetSite &By) {
  const models::DeadlineInfo *D = deadlineOf(Object, By);
  return D ? std::string(D->Bounds) : "";
}

/// What \p V's setting has done for it, and why.
static std::string flawOf(const flow::UnitFacts &Facts, const flow::Exchange &E,
                          const flow::DeadlineVerdict &V) {
  std::string Setting = settingName(Facts, *V.By);
  bool IsServe = E.Effect->Kind == models::EffectKind::Serve;
  switch (V.Flaw) {
  case flow::DeadlineFlaw::Wiped:
    return "the deadline " + Setting + " is wiped by a reset before " +
           (IsServe ? "the start" : "the request");
  case flow::DeadlineFlaw::Incomplete:
    return "the setting " + Setting + " does nothing by itself, it takes " +
           missingParts(E.Object, *V.By) + " together";
  case flow::DeadlineFlaw::OtherCalls:
    return "the deadline " + Setting + " bounds " + boundsOf(E.Object, *V.By);
  case flow::DeadlineFlaw::TooLate:
  case flow::DeadlineFlaw::None:
    break;
  }
  return "the deadline " + Setting + " is set when " +
         (IsServe ? "the server has started" : "the request is over");
}

static std::string message(const flow::UnitFacts &Facts,
                           const flow::Exchange &E,
                           const flow::DeadlineVerdict &V) {
  bool IsServe = E.Effect->Kind == models::EffectKind::Serve;
  std::string Rest =
      IsServe ? quoted(E.Object) + " serves with no timeout, and a client that "
                                   "sends nothing holds a connection for ever"
              : "the request of " + quoted(E.Object) + " can block for ever";
  Rest += "; " + howToBound(E.Object);
  if (V.Flaw != flow::DeadlineFlaw::OtherCalls)
    Rest += " before it starts";
  if (V.By->Value && *V.By->Value < 0)
    return "the value " + std::to_string(*V.By->Value) + " is refused by " +
           settingName(Facts, *V.By) + ", which stays as it was: " + Rest;
  return flawOf(Facts, E, V) + ": " + Rest;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  auto Report = [&](const flow::Exchange &E, const flow::DeadlineVerdict &V) {
    Finding F = makeFinding(Facts, Info, *V.By->Call, *V.By->In,
                            message(Facts, E, V), E.Object.Name);
    if (E.Effect->Kind == models::EffectKind::Serve)
      F.Level = levelFor(Facts, E, F.Level);
    F.Path = deadlineSteps(Facts, V);
    All.push_back(std::move(F));
  };
  constexpr auto Ineffective = flow::DeadlineVerdict::Kind::Ineffective;
  forEachVerdict(Facts, Facts.Exchanges, Ineffective, Report);
  forEachVerdict(Facts, Facts.Serves, Ineffective, Report);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_ineffective_deadline;
const Rule http_ineffective_deadline = {&Info, run};
} // namespace httptidy::rules
