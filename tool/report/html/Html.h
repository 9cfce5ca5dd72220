//===- Html.h - A report for people, in one file ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Everything is in the page: data, style, script, the pages of the checks and
/// the lines of source that findings speak of. It loads nothing and can be
/// mailed.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_HTML_HTML_H
#define HTTPTIDY_TOOL_REPORT_HTML_HTML_H

#include "tool/report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

void writeHtml(const Report &R, llvm::ArrayRef<const CheckInfo *> Checks,
               llvm::raw_ostream &OS);

/// A file of this folder, as it was when the program was built.
llvm::StringRef htmlAsset(llvm::StringRef Name);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_HTML_HTML_H
