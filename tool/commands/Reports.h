//===- Reports.h - What every run says on stderr ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The log of a run, for people and CI pages.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_REPORTS_H
#define HTTPTIDY_TOOL_COMMANDS_REPORTS_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::commands {

/// What was not analysed, and the summary line.
void writeLog(const report::Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_REPORTS_H
