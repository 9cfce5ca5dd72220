//===- Trials.h - Which changes are good ------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Proposals are tried before anything is written: the units that read the
/// changed files are analysed with the new text. If that shows anything amiss,
/// halves of the proposals are tried, down to the one that is to blame.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_TRIALS_H
#define HTTPTIDY_TOOL_FIX_TRIALS_H

#include "tool/fix/Effect.h"

namespace httptidy::fix {

/// Has units analysed as if files had other texts: AnalysisRun::ask.
using Ask = llvm::function_ref<llvm::Expected<std::vector<driver::UnitResult>>(
    llvm::ArrayRef<driver::Question>)>;

/// Proposals that share no unit with others, and how far they are.
struct Cluster {
  /// Every unit that reads a file which they edit.
  std::set<size_t> Units;
  /// Indices of proposals.
  std::vector<size_t> Accepted;
  EditSet Edits;
  /// What the units say to the accepted ones.
  std::map<size_t, driver::UnitResult> Results;
  /// Groups still to be tried, the last one first.
  std::vector<std::vector<size_t>> ToDo;
};

/// Tries \p All: afterwards each of them is accepted in a cluster or refused.
/// No cluster at all if somebody interrupts.
llvm::Expected<std::vector<Cluster>> settle(std::vector<Proposal> &All,
                                            const driver::AnalysisRun &Run,
                                            Sources &Files, Ask AskUnits);

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_TRIALS_H
