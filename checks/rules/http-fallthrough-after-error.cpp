//===- http-fallthrough-after-error.cpp ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/support/ReplyFix.h"
#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {691};
static constexpr CheckInfo Info{
    "http-fallthrough-after-error",
    "a handler goes on after an error reply and replaces it",
    "reply",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ReplacedError &R : Facts.Replies.Replaced) {
    Finding F = makeFinding(
        Facts, Info, *R.At, *R.In,
        "the handler goes on after this error reply, and another body "
        "replaces it in " +
            quoted(R.Object) +
            ": the client gets what was not meant for it; return here",
        R.Object.Name);
    F.Path = stepsTo(Facts, R.Last);
    F.Path.push_back({ast::location(*R.By->Call, Facts.Context),
                      "the other body is set here"});
    if (std::optional<Fix> Return = fixOf(Facts, R))
      F.Fixes.push_back(std::move(*Return));
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_fallthrough_after_error;
const Rule http_fallthrough_after_error = {&Info, run};
} // namespace httptidy::rules
