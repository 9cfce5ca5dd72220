//===- http-unbounded-redirect.cpp - Redirects without a limit ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Limits.h"
#include "checks/rules/support/RedirectRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {835, 400};
static constexpr CheckInfo Info{"http-unbounded-redirect",
                                "redirects that are followed without a limit",
                                "limits",
                                Severity::Warning,
                                Precision::VeryHigh,
                                Cwe,
                                "5.3",
                                {},
                                "0.1.0"};

static std::string message(const flow::UnitFacts &Facts,
                           const WeakRedirect &Weak) {
  std::string Message =
      quoted(Weak.Object) + " follows redirects without a limit" +
      conditionOf(Facts, Weak) +
      ": a server that redirects in a circle keeps the request going until its "
      "deadline, or for ever";
  const models::LimitInfo *L = flow::limitOf(Weak.Object.Type, "redirects");
  if (L && !L->Write.empty())
    Message += "; set " + std::string(L->Write) + " to a small number";
  return Message;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const WeakRedirect &Weak : weakRedirects(Facts, "redirects"))
    All.push_back(report(Facts, Info, Weak, message(Facts, Weak)));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unbounded_redirect;
const Rule http_unbounded_redirect = {&Info, run};
} // namespace httptidy::rules
