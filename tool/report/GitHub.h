//===- GitHub.h - Annotations and summaries of GitHub -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Workflow commands that GitHub shows at the lines of a pull request, and the
/// page of a job. Only new findings: the page of a pull request has little
/// room.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_GITHUB_H
#define HTTPTIDY_TOOL_REPORT_GITHUB_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

/// One workflow command per new finding, the worst first. GitHub shows no more
/// than ten of a kind per step; the others follow as text lines, so that the
/// log has them all.
void writeGitHubAnnotations(const Report &R, llvm::raw_ostream &OS);

/// Markdown for `$GITHUB_STEP_SUMMARY`.
void writeGitHubSummary(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_GITHUB_H
