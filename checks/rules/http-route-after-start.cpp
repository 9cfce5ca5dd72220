//===- http-route-after-start.cpp ---------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {362};
static constexpr CheckInfo Info{
    "http-route-after-start",
    "a route is added or removed while the server runs",
    "concurrency",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.9",
    {},
    "0.1.0"};

static std::string message(const flow::LateReply &Late) {
  return quoted(Late.Object) +
         (Late.Sent ? " gets a route while it serves"
                    : " gets a route in a handler, while it serves") +
         brokenText(Late) + "; register all routes before it starts";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Route, message);
}

namespace httptidy::rules {
extern const Rule http_route_after_start;
const Rule http_route_after_start = {&Info, run};
} // namespace httptidy::rules
