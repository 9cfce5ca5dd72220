//===- JUnit.h - Findings as failed tests -----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// For the test tabs of Jenkins, Azure and GitLab: a case per new finding, a
/// case per analysed file without one, an error per file that was not analysed.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_JUNIT_H
#define HTTPTIDY_TOOL_REPORT_JUNIT_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

void writeJUnit(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_JUNIT_H
