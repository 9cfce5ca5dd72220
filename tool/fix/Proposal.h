//===- Proposal.h - What findings ask to be changed -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A fix on its way from a finding into a file, or to the reason why it does
/// not get there.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_FIX_PROPOSAL_H
#define HTTPTIDY_TOOL_FIX_PROPOSAL_H

#include "tool/driver/AnalysisRun.h"
#include "tool/fix/Sources.h"

namespace httptidy::fix {

/// What makes two units' findings one in the report.
using Identity =
    std::tuple<std::string, std::string, unsigned, unsigned, std::string>;
Identity identityOf(const Finding &F);

struct Proposal {
  Finding F;
  std::string Description;
  /// Files by their real names, line ends as in the file.
  std::vector<TextEdit> Edits;
  /// The units that found it.
  std::set<size_t> FoundBy;
  /// Why it is not applied; empty as long as nothing speaks against it.
  std::string Refusal;
  /// A file that it edits cannot be written.
  bool IsUnwritable = false;

  bool isRefused() const { return !Refusal.empty(); }
};

/// The first fix of every finding of \p R that is new, in the order of the
/// report. Those that cannot be tried are refused.
std::vector<Proposal> proposals(const driver::AnalysisRun &Run,
                                const report::Report &R, Sources &Files);

} // namespace httptidy::fix

#endif // HTTPTIDY_TOOL_FIX_PROPOSAL_H
