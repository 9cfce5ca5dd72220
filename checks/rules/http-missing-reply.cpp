//===- http-missing-reply.cpp -------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"

using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {772};
static constexpr CheckInfo Info{"http-missing-reply",
                                "a path through a handler never answers",
                                "reply",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "5.3",
                                {},
                                "0.1.0"};

static std::string message(const flow::ReplyEnd &End) {
  const models::ObjectType &Type = *End.Object.Type.Type;
  if (End.Reply.P == flow::ReplyState::Phase::Open)
    return "the body of " + quoted(End.Object) +
           " is not ended on this path: " + std::string(Type.Unended) +
           "; end it before the handler is left";
  return quoted(End.Object) +
         " is not answered on this path: " + std::string(Type.Unanswered) +
         "; send a reply before the handler is left";
}

/// Nothing at all went out, or a body was begun and nobody ends it.
static bool isUnanswered(const flow::ReplyEnd &End) {
  if (End.Open || End.ByException)
    return false;
  const models::ObjectType &Type = *End.Object.Type.Type;
  if (End.Reply.P == flow::ReplyState::Phase::Open)
    return !Type.Unended.empty();
  return !End.SaysDeclined && !End.Reply.isSent() && !Type.Unanswered.empty();
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::ReplyEnd &End : Facts.Replies.Ends)
    if (isUnanswered(End))
      All.push_back(findingAtExit(Facts, Info, End, message(End)));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_missing_reply;
const Rule http_missing_reply = {&Info, run};
} // namespace httptidy::rules
