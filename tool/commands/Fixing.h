//===- Fixing.h - check --fix -----------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Fixes what is found, tells what was done, and prints the patch.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_FIXING_H
#define HTTPTIDY_TOOL_COMMANDS_FIXING_H

#include "tool/commands/GateOptions.h"
#include "tool/fix/Fix.h"

namespace httptidy::commands {

struct FixedReport {
  /// What is found now: after the fixes, or all of it in a preview.
  report::Report R;
  std::vector<fix::Outcome> Outcomes;
  size_t FilesChanged = 0;
  fix::Mode M = fix::Mode::None;
  bool IsUnwritten = false;

  /// Each fix, applied or not, and how many.
  void writeLog(llvm::raw_ostream &OS) const;
};

/// Analyses, compares, and fixes what is new. A preview goes to standard
/// output.
llvm::Expected<FixedReport>
analyseAndFix(const driver::AnalysisRequest &Request, const GateOptions &O,
              fix::Mode M);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_FIXING_H
