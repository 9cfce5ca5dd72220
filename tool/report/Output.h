//===- Output.h - Report files, whole or not at all -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A reader must never see half a report: a file is written beside its target
/// and renamed. What is no plain file (a pipe, `/dev/stderr`) is written to
/// directly, because renaming would replace it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_OUTPUT_H
#define HTTPTIDY_TOOL_REPORT_OUTPUT_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

/// Has \p Write fill \p Path; `-` is standard output. A file that is there
/// keeps its permissions. The error names the path and the cause.
llvm::Error writeOutput(llvm::StringRef Path,
                        llvm::function_ref<void(llvm::raw_ostream &)> Write);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_OUTPUT_H
