//===- ReplyRule.h - What the rules on replies share ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_REPLYRULE_H
#define HTTPTIDY_RULES_SUPPORT_REPLYRULE_H

#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// The findings of \p Info for steps of \p Kind that come too late. What
/// speaks before them for the same reply (a second reply before a late header)
/// leaves them out.
Findings
lateReplies(const flow::UnitFacts &Facts, const CheckInfo &Info,
            flow::LateStep Kind,
            llvm::function_ref<std::string(const flow::LateReply &)> Message);

/// What the library makes of the late step: "; the header is lost"; empty if
/// its model does not say.
std::string brokenText(const flow::LateReply &Late);

/// A finding where \p End leaves its handler: at the `return`, or at the
/// closing brace.
Finding findingAtExit(const flow::UnitFacts &Facts, const CheckInfo &Info,
                      const flow::ReplyEnd &End, std::string Message);

/// True if \p At stands in a `catch` of \p In.
bool isInCatch(const clang::Stmt &At, const clang::FunctionDecl &In);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_REPLYRULE_H
