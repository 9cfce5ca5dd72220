//===- Pages.h - The pages of the checks, built in --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// docs/checks/<check>.md as they were when the program was built: `explain`
/// and SARIF's rule help work without the source tree.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_PAGES_H
#define HTTPTIDY_TOOL_REPORT_PAGES_H

#include "llvm/ADT/StringRef.h"

namespace httptidy::report {

/// The Markdown page of \p Check; empty if there is none.
llvm::StringRef checkPage(llvm::StringRef Check);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_PAGES_H
