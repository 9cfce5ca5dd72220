//===- JsonParts.h - What JSON and SARIF share ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Small writers that the JSON formats have in common.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_JSONPARTS_H
#define HTTPTIDY_TOOL_REPORT_JSONPARTS_H

#include "tool/report/Report.h"
#include "tool/report/SourceText.h"
#include "llvm/Support/JSON.h"

namespace httptidy::report {

/// Writes \p Key with \p Text made valid UTF-8, which JSON demands.
inline void text(llvm::json::OStream &J, llvm::StringRef Key,
                 llvm::StringRef Text) {
  J.attribute(Key, validUtf8(Text));
}

/// `counts`: the numbers of the summary line, in the object that is open.
void writeCounts(const Report &R, llvm::json::OStream &J);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_JSONPARTS_H
