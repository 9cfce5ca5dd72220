//===- Fix.h - From findings to changed files -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The door between the command line and the fixes: no Clang header on this
/// side.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_FIX_H
#define HTTPTIDY_TOOL_FIX_FIX_H

#include "tool/driver/AnalysisRun.h"
#include "tool/report/Patch.h"

namespace httptidy::fix {

enum class Mode : uint8_t {
  None,
  Preview, ///< nothing is written
  Apply,
};

/// What became of the fix of one finding.
struct Outcome {
  Finding F;
  std::string Description;
  /// Why it was not applied; empty if it was.
  std::string Refusal;
};

struct ChangedFile {
  /// Relative to the root.
  std::string Name;
  std::string Before;
  std::string After;
  std::vector<report::ChangedRange> Ranges;
};

struct Result {
  /// In the order of the report.
  std::vector<Outcome> Outcomes;
  std::vector<ChangedFile> Files;
  /// A file that cannot be written kept its findings.
  bool IsUnwritten = false;
  /// Somebody interrupted: nothing was changed.
  bool IsInterrupted = false;
  /// What is still found, once the files are written. Not compared yet.
  report::Report Left;
  /// Gives `Left` what is known of its findings from before.
  void compareLike(const report::Report &Before);

  /// Where the findings of before are now: check, file and line.
  using Spot = std::tuple<std::string, std::string, unsigned>;
  std::map<Spot, std::vector<const Finding *>> Former;
};

/// Tries the fixes of the new findings of \p Before, which \p Run has made, and
/// applies those that hold. \p Before has to outlive the result.
llvm::Expected<Result> applyFixes(driver::AnalysisRun Run,
                                  const report::Report &Before, Mode M);

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_FIX_H
