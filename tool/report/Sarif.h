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

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

/// \p Checks are written as rules, in this order; a finding's check has to be
/// among them for its `ruleIndex`.
void writeSarif(const Report &R, llvm::ArrayRef<const CheckInfo *> Checks,
                llvm::raw_ostream &OS);

/// A baseline: the findings of \p R as accepted, with what `Compared` knows of
/// them, and of \p Checks no more than their names. Its bytes change only with
/// the findings and their lines, not with the version of http-tidy.
void writeAcceptedSarif(const Report &R,
                        llvm::ArrayRef<const CheckInfo *> Checks,
                        llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIF_H
