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

/// A response that other requests may be sent, too: it is still open, but not
/// to be changed any more.
static bool isShared(const flow::LateReply &Late) {
  return Late.Step->Effect->Part == "shared";
}

static std::string message(const flow::LateReply &Late) {
  return (isShared(Late) ? quoted(Late.Object) + " has been queued already"
                         : "the header of " + quoted(Late.Object) +
                               " has gone out already") +
         brokenText(Late) + "; set the status and all headers before it";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Header, message, isShared);
}

namespace httptidy::rules {
extern const Rule http_header_after_body;
const Rule http_header_after_body = {&Info, run};
} // namespace httptidy::rules
