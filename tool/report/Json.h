//===- Json.h - Findings as JSON --------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A stable schema of our own for scripts: keys are added, never renamed or
/// removed while `version` stays. docs/guide/command-line.md describes it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_JSON_H
#define HTTPTIDY_TOOL_REPORT_JSON_H

#include "tool/report/Report.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

void writeJson(const Report &R, llvm::raw_ostream &OS);

/// The rows of `http-tidy inventory`.
void writeInventoryJson(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_JSON_H
