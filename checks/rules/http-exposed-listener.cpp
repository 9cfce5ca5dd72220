//===- http-exposed-listener.cpp ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ServerRule.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {1327};
static constexpr CheckInfo Info{
    "http-exposed-listener",
    "a listener that every interface of the machine reaches",
    "input",
    Severity::Note,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::Exchange &E : Facts.Serves) {
    if (hostOf(Facts, E) != Host::Any || mayEncrypt(Facts, E))
      continue;
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    All.push_back(makeFinding(
        Facts, Info, *E.At, *E.In,
        quoted(Object) +
            " listens on every interface of the machine: whoever reaches one "
            "of them reaches it; name the address that clients come to",
        Object.Name));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_exposed_listener;
const Rule http_exposed_listener = {&Info, run};
} // namespace httptidy::rules
