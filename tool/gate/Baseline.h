//===- Baseline.h - Findings that may stay ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A SARIF file of accepted findings, each with a reason. It is made to lie in
/// version control: sorted, and an edit elsewhere in a source changes nothing
/// but line numbers.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_GATE_BASELINE_H
#define HTTPTIDY_TOOL_GATE_BASELINE_H

#include "tool/report/Report.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::gate {

struct BaselineEntry {
  /// Check, message, place, fingerprint; nothing else.
  Finding F;
  report::Acceptance Given;
};

/// Sorted by file, check and fingerprint; no fingerprint twice.
using Baseline = std::vector<BaselineEntry>;

/// Any SARIF file of http-tidy is a base: results without a suppression are
/// known without a reason.
llvm::Expected<Baseline> readBaseline(llvm::StringRef Path);

void writeBaseline(const Baseline &Entries, llvm::raw_ostream &OS);

/// Accepts what \p R has and \p Entries has not, with \p Given, and brings the
/// places of the others up to date. Returns how many came new.
unsigned updateBaseline(Baseline &Entries, const report::Report &R,
                        const report::Acceptance &Given);

/// Takes out what \p R does not have. Returns how many.
unsigned pruneBaseline(Baseline &Entries, const report::Report &R);

/// True for a day that exists: `2027-01-31`.
bool isDate(llvm::StringRef Text);

/// Today in UTC, as isDate wants it.
std::string today();

} // namespace httptidy::gate

#endif // HTTPTIDY_TOOL_GATE_BASELINE_H
