//===- ExportedFixes.h - What clang-tidy --export-fixes wrote ---*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The diagnostics of any check out of clang-tidy's YAML, as findings. It has
/// byte offsets only: the sources have to be there.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_EXPORTEDFIXES_H
#define HTTPTIDY_TOOL_DRIVER_EXPORTEDFIXES_H

#include "tool/report/Report.h"
#include "llvm/Support/Error.h"

namespace httptidy::driver {

/// Adds the diagnostics of \p Path to \p R, whose root has to be set. What the
/// compiler could not read becomes a problem of its file. The error is for a
/// file that is no such YAML, or speaks of sources that are not there.
llvm::Error readExportedFixes(llvm::StringRef Path, report::Report &R);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_EXPORTEDFIXES_H
