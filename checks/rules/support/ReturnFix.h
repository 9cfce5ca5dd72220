//===- ReturnFix.h - Leaves a handler that has replied ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_RETURNFIX_H
#define HTTPTIDY_RULES_SUPPORT_RETURNFIX_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// The edits that let \p In return after the reply \p First, so that it does
/// not come to \p Second; empty unless that is certainly what was meant: the
/// first is made on one side of an `if`, the other stands behind it, and
/// nothing is skipped that has to be done in any case.
std::vector<TextEdit> returnAfter(const flow::UnitFacts &Facts,
                                  const clang::FunctionDecl &In,
                                  const clang::Expr &First,
                                  const clang::Expr &Second);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_RETURNFIX_H
