//===- http-write-after-reply.cpp ---------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {672};
static constexpr CheckInfo Info{
    "http-write-after-reply",
    "a body is written after the response was finished",
    "reply",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static std::string message(const flow::LateReply &Late) {
  return "a body is written to " + quoted(Late.Object) +
         " after its reply was finished" + brokenText(Late) +
         "; write it before the reply ends, or not at all";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Write, message);
}

namespace httptidy::rules {
extern const Rule http_write_after_reply;
const Rule http_write_after_reply = {&Info, run};
} // namespace httptidy::rules
