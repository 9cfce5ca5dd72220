//===- SarifResults.h - Results of a SARIF run ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIFRESULTS_H
#define HTTPTIDY_TOOL_REPORT_SARIFRESULTS_H

#include "tool/report/Report.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"

namespace httptidy::report {

/// Code scanning refuses a run with more results, and shows no more places of
/// one result.
inline constexpr size_t MaxResults = 25000;
inline constexpr size_t MaxPlaces = 1000;

/// Writes \p F, whose rule stands at the index that \p Rules says.
void writeResult(const Report &R, const Finding &F,
                 const llvm::StringMap<size_t> &Rules, SourceCache &Sources,
                 llvm::json::OStream &J);

/// The findings of \p R that code scanning takes: the worst ones, in their
/// order.
std::vector<const Finding *> worstFindings(const Report &R);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIFRESULTS_H
