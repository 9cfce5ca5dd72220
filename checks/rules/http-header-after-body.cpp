//===- http-header-after-body.cpp ---------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {696};
static constexpr CheckInfo Info{
    "http-header-after-body",
    "a status or header is set after the header went out",
    "reply",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

static std::string message(const flow::LateReply &Late) {
  return "the header of " + quoted(Late.Object) + " has gone out already" +
         brokenText(Late) + "; set the status and all headers before it";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Header, message);
}

namespace httptidy::rules {
extern const Rule http_header_after_body;
const Rule http_header_after_body = {&Info, run};
} // namespace httptidy::rules
