//===- ReplyFix.h - Fixes of replies that come too late ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_REPLYFIX_H
#define HTTPTIDY_RULES_SUPPORT_REPLYFIX_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// The fix for a step that comes too late: returns behind the reply before it,
/// or sets the header before. None unless it holds for every way that leads
/// there, and for every instance of a template.
std::optional<Fix> fixOf(const flow::UnitFacts &Facts,
                         const flow::LateReply &Late);
/// Returns behind the error.
std::optional<Fix> fixOf(const flow::UnitFacts &Facts,
                         const flow::ReplacedError &Replaced);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_REPLYFIX_H
