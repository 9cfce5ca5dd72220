//===- Sarif.h - SARIF 2.1.0 for code scanning ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One run, one tool, relative URIs, no time and no machine path: the same
/// input gives the same bytes. What code scanning reads of it (rule metadata,
/// precision, security severity as text, line hashes, UTF-16 columns) is kept
/// to the letter; suppressed findings are left out, because code scanning would
/// show them as open alerts.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIF_H
#define HTTPTIDY_TOOL_REPORT_SARIF_H

#include "tool/report/Report.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

/// The category of an upload, if nobody names another. One repository has one
/// analysis per tool and category.
inline constexpr char DefaultCategory[] = "http-tidy";

/// \p Checks are written as rules, in this order, and behind them those of
/// other checks that findings name.
void writeSarif(const Report &R, llvm::ArrayRef<const CheckInfo *> Checks,
                llvm::raw_ostream &OS,
                llvm::StringRef Category = DefaultCategory);

/// A baseline: the findings of \p R as accepted, with what `Compared` knows of
/// them. No paths, no rules: it changes only when the findings do.
void writeAcceptedSarif(const Report &R, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIF_H
