//===- SkippedCode.h - What an early return would leave undone --*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SKIPPEDCODE_H
#define HTTPTIDY_RULES_SUPPORT_SKIPPEDCODE_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// True if \p Skipped, statements of \p In, may end what was begun before
/// them: a release, an unlock, a counter that goes down again. Whoever leaves
/// before them would leave that undone.
bool endsWhatWasBegun(const flow::UnitFacts &Facts,
                      const clang::FunctionDecl &In,
                      llvm::ArrayRef<const clang::Stmt *> Skipped);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SKIPPEDCODE_H
