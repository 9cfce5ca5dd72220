//===- Uri.h - File names as URIs -------------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// SARIF wants forward slashes and percent-encoding, without a leading slash
/// for what is relative to the root.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_URI_H
#define HTTPTIDY_TOOL_REPORT_URI_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace httptidy::report {

/// A relative reference for a relative name, `file:///…` for an absolute one.
std::string fileUri(llvm::StringRef File);

/// The other way.
std::string uriFile(llvm::StringRef Uri);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_URI_H
