//===- Text.h - Findings as clang-tidy prints them --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `path:line:column: warning: message [check]`, exactly as clang-tidy writes
/// it, because every editor and CI parser reads that.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_TEXT_H
#define HTTPTIDY_TOOL_REPORT_TEXT_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

struct TextStyle {
  bool Colors = false;
};

/// Every new finding with its path as notes and an excerpt of the source.
void writeText(const Report &R, TextStyle Style, llvm::raw_ostream &OS);

/// What was not analysed and why, what was dropped, and what the comparison
/// says of the base: for stderr.
void writeProblems(const Report &R, llvm::raw_ostream &OS);

/// One line per row, for `http-tidy inventory`.
void writeInventoryText(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_TEXT_H
