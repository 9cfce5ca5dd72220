//===- ExitStatus.h - What a pipeline is told -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_GATE_EXITSTATUS_H
#define HTTPTIDY_TOOL_GATE_EXITSTATUS_H

#include "tool/report/Report.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace httptidy::gate {

enum ExitStatus : int {
  Clean = 0,      ///< nothing at or above `--fail-on`
  FoundSome = 1,  ///< at least one new finding at or above `--fail-on`
  WrongUsage = 2, ///< command line, configuration, model, unwritable report
  Incomplete = 3, ///< some file was not analysed, or not all of it
};

/// The value of `--fail-on`: a finding of this severity or a worse one fails
/// the run; nothing for `never`.
using FailOn = std::optional<Severity>;

/// Reads `error`, `warning`, `note` or `never`; nothing for another text.
std::optional<FailOn> parseFailOn(llvm::StringRef Text);

/// The exit status of a run that ended with \p R. Incomplete wins over
/// findings: a number of findings out of a part of the files is no verdict.
ExitStatus exitStatus(const report::Report &R, FailOn Limit);

} // namespace httptidy::gate

#endif // HTTPTIDY_TOOL_GATE_EXITSTATUS_H
