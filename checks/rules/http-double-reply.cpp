//===- http-double-reply.cpp --------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {675};
static constexpr CheckInfo Info{"http-double-reply",
                                "the response is finished twice on one path",
                                "reply",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "5.3",
                                {},
                                "0.1.0"};

static std::string message(const flow::LateReply &Late) {
  return quoted(Late.Object) + " is answered a second time" + brokenText(Late) +
         "; return after the first reply";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  return lateReplies(Facts, Info, flow::LateStep::Second, message);
}

namespace httptidy::rules {
extern const Rule http_double_reply;
const Rule http_double_reply = {&Info, run};
} // namespace httptidy::rules
