//===- Gate.h - New, unchanged or gone --------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Compares what was found with what was there before.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_GATE_GATE_H
#define HTTPTIDY_TOOL_GATE_GATE_H

#include "tool/gate/Baseline.h"
#include "tool/gate/ChangedLines.h"
#include <optional>

namespace httptidy::gate {

struct Before {
  /// `--baseline`
  std::optional<Baseline> Base;
  /// `--diff`, `--diff-from`
  std::optional<ChangedLines> Changes;
  /// The last day of an acceptance is the day before this one.
  std::string Today;
  /// False if only some files or checks were looked at: what is not found then
  /// is not gone.
  bool WholeProject = true;
};

/// Fills in `Compared`. A finding is new if the base does not have it, or if a
/// step of its path lies on a changed line; with only one of the two, that one
/// decides.
void compare(report::Report &R, const Before &B);

} // namespace httptidy::gate

#endif // HTTPTIDY_TOOL_GATE_GATE_H
