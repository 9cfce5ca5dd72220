//===- http-unchecked-result.cpp - A failure that nobody looks at ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {252, 754};
static constexpr CheckInfo Info{
    "http-unchecked-result",
    "a call reports that it failed and nobody looks",
    "errors",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static std::string nameOf(const flow::IgnoredResult &R) {
  std::optional<ast::CallSite> Site = ast::callSite(R.At);
  return Site && Site->Callee ? ast::qualifiedName(*Site->Callee) : "the call";
}

static std::string message(const flow::IgnoredResult &R) {
  std::string How = R.StoredIn
                        ? "'" + R.StoredIn->getNameAsString() +
                              "' takes the result of '" + nameOf(R) +
                              "' and nobody looks at it"
                        : "the result of '" + nameOf(R) + "' is thrown away";
  // What a container reports is its own state, not that of one exchange.
  bool Drives = R.Effect && R.Effect->Name == "drive";
  return How +
         (Drives ? ": when the handle cannot go on, its transfers stop without "
                   "a word and a loop around it may never end; "
                 : ": a failed exchange goes on as if it had worked; ") +
         "compare it with the success code";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::IgnoredResult &R : Facts.Results)
    All.push_back(
        makeFinding(Facts, Info, *R.At, *R.In, message(R), nameOf(R)));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unchecked_result;
const Rule http_unchecked_result = {&Info, run};
} // namespace httptidy::rules
