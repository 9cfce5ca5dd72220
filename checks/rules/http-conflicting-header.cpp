//===- http-conflicting-header.cpp --------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {436, 444};
static constexpr CheckInfo Info{"http-conflicting-header",
                                "a header that may stand once is there twice",
                                "reply",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "",
                                {},
                                "0.1.0"};

static std::string againMessage(const flow::LateReply &Late) {
  return quoted(Late.Object) +
         " has a Content-Type already, and this adds a second one: clients "
         "and proxies take either; give the type once";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Again, againMessage);
}

namespace httptidy::rules {
extern const Rule http_conflicting_header;
const Rule http_conflicting_header = {&Info, run};
} // namespace httptidy::rules
