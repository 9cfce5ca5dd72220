//===- http-error-reported-as-ok.cpp ------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;
using flow::ReplyState;

static constexpr unsigned Cwe[] = {394};
static constexpr CheckInfo Info{
    "http-error-reported-as-ok",
    "an error is answered with a status that says success",
    "reply",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

/// The step that decides what the client reads.
static const flow::SetSite *answer(const flow::ReplyEnd &End) {
  return End.Reply.Body ? End.Reply.Body : End.Reply.Sent;
}

/// A status that nobody set is the library's 200.
static bool saysSuccess(const flow::ReplyEnd &End) {
  return End.Reply.Status == ReplyState::Code::None ||
         End.Reply.Status == ReplyState::Code::Fine;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ReplyEnd &End : Facts.Replies.Ends) {
    const flow::SetSite *By = answer(End);
    if (!By || By->In != End.In || !saysSuccess(End) || End.Open ||
        !isInCatch(*By->Call, *End.In))
      continue;
    Finding F = makeFinding(
        Facts, Info, *By->Call, *End.In,
        quoted(End.Object) + " is answered with " +
            (End.Reply.Status == ReplyState::Code::None
                 ? "the status 200 that "
                   "nobody changed"
                 : "a status of success") +
            " after an exception: clients, caches and health checks take the "
            "failure for a result; set a status of 500 or more",
        End.Object.Name);
    F.Path = stepsTo(Facts, End.Last);
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_error_reported_as_ok;
const Rule http_error_reported_as_ok = {&Info, run};
} // namespace httptidy::rules
