//===- http-middleware-chain.cpp ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {691};
static constexpr CheckInfo Info{"http-middleware-chain",
                                "a middleware that says it has answered and "
                                "has not, or answers and goes on",
                                "reply",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "",
                                {},
                                "0.1.0"};

static std::string message(const flow::ReplyEnd &End, bool Answered) {
  if (!Answered)
    return "this middleware says that " + quoted(End.Object) +
           " is answered, and it is not: the client gets an empty reply, and "
           "no handler runs; answer, or let the next one run";
  return "this middleware answers " + quoted(End.Object) +
         " and lets the handler run as well: what it refused is done, and the "
         "reply replaced; say that the request is handled";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ReplyEnd &End : Facts.Replies.Ends) {
    bool Answered = End.Reply.isSent() || End.Reply.Body;
    bool Touched = Answered || End.Reply.StatusBy ||
                   End.Reply.Early[size_t(flow::LateStep::Header)];
    bool IsWrong = End.SaysAnswered ? !Touched : End.SaysDeclined && Answered;
    if (IsWrong && !End.Open && !End.ByException)
      All.push_back(findingAtExit(Facts, Info, End, message(End, Answered)));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_middleware_chain;
const Rule http_middleware_chain = {&Info, run};
} // namespace httptidy::rules
