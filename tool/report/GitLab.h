//===- GitLab.h - Code Quality reports of GitLab ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The JSON that a merge request compares with the one of its target branch:
/// all findings, not only new ones, because GitLab finds out itself.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_GITLAB_H
#define HTTPTIDY_TOOL_REPORT_GITLAB_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

void writeGitLab(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_GITLAB_H
