//===- Suppressions.h - NOLINT comments that someone should look at -*- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// clang-tidy decides what a comment suppresses; this only lists the comments
/// that name one of our checks, to find those without a reason and those that
/// suppress nothing.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_GATE_SUPPRESSIONS_H
#define HTTPTIDY_TOOL_GATE_SUPPRESSIONS_H

#include "tool/report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace httptidy::gate {

/// A comment that names checks of ours.
struct Suppression {
  unsigned Line = 0;
  unsigned Column = 0;
  unsigned EndColumn = 0;
  /// The lines that it speaks of, both included.
  unsigned First = 0;
  unsigned Last = 0;
  /// The globs that name our checks.
  std::vector<std::string> Globs;
  /// What follows it: `NOLINT(http-x): reason`.
  std::string Reason;
  /// As it is written, without the reason.
  std::string Text;
  /// In a macro it may suppress wherever the macro is used.
  bool InMacro = false;
};

/// Those of a source text, in its order.
std::vector<Suppression> listSuppressions(llvm::StringRef Source);

/// The checks that the findings below are of.
llvm::ArrayRef<const CheckInfo *> suppressionChecks();

/// Adds a finding to \p R for every comment without a reason, and for every one
/// in a file that was analysed as a whole which suppresses nothing.
void reportSuppressions(report::Report &R);

} // namespace httptidy::gate

#endif // HTTPTIDY_TOOL_GATE_SUPPRESSIONS_H
