//===- SarifReader.h - Results out of a SARIF file --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the gate and `merge` read of a SARIF file that http-tidy wrote. Every
/// mistake in it is an error with the file's name: half a base must not look
/// like a base.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIFREADER_H
#define HTTPTIDY_TOOL_REPORT_SARIFREADER_H

#include "tool/report/Report.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace httptidy::report {

/// A log with at least one run.
llvm::Expected<llvm::json::Value> readSarif(llvm::StringRef Path);

/// What identifies a result and says how bad it is, and the places of its path;
/// no fixes.
struct StoredResult {
  Finding F;
  /// Of an accepted suppression; the reason is empty if there is none.
  Acceptance Given;
};

/// The result that \p Result holds; the error says what is missing in it.
llvm::Expected<StoredResult> readResult(const llvm::json::Object &Result);

/// Calls \p Take with every result of every run of \p Log.
llvm::Error
forEachResult(const llvm::json::Value &Log,
              llvm::function_ref<llvm::Error(const llvm::json::Object &)> Take);

/// The object or text at \p Path below \p O, whose parts are keys and indices
/// separated by slashes; null or empty if it is not there.
const llvm::json::Value *valueAt(const llvm::json::Object &O,
                                 llvm::StringRef Path);
llvm::StringRef textAt(const llvm::json::Object &O, llvm::StringRef Path);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIFREADER_H
