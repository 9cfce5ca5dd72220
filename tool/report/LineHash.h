//===- LineHash.h - primaryLocationLineHash of code scanning ----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The hash by which GitHub code scanning recognises an alert. It has to be
/// exactly what the upload action computes: that one warns about another value,
/// and an upload without it duplicates alerts.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_LINEHASH_H
#define HTTPTIDY_TOOL_REPORT_LINEHASH_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace httptidy::report {

/// The hash of every line of \p Text (UTF-8), line 1 first.
std::vector<std::string> lineHashes(llvm::StringRef Text);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_LINEHASH_H
