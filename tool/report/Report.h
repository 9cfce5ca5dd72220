//===- Report.h - Everything a run has to say -------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The value between the driver, which fills it, and the reports and the gate,
/// which only read it. Nothing here knows Clang.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_REPORT_H
#define HTTPTIDY_TOOL_REPORT_REPORT_H

#include "checks/core/CheckInfo.h"
#include "checks/core/Finding.h"
#include "checks/core/Inventory.h"
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace httptidy::report {

/// A file that was not analysed, or not all of it.
struct FileProblem {
  /// Relative to the root.
  std::string File;
  /// Why, in one line: "killed by signal 11 (Segmentation fault)".
  std::string Reason;
  /// The function that was being analysed; empty if that is not known.
  std::string Function;
  /// What the compiler had to say, `file:line:column: message`.
  std::vector<std::string> CompileErrors;
  /// A command that shows it again; empty for compile errors.
  std::string Repeat;
  /// True if sound functions of the file were analysed all the same.
  bool PartlyAnalysed = false;
};

/// What a person said about a finding that may stay.
struct Acceptance {
  std::string Reason;
  std::string Owner;
  /// `2027-01-31`, the last day on which it holds; empty for ever.
  std::string Expires;
};

/// A finding of the base that is no more.
struct GoneFinding {
  std::string Fingerprint;
  std::string Check;
  std::string File;
};

/// What is known of the findings of a report from before, by fingerprint.
struct Comparison {
  /// Findings that are not new.
  std::map<std::string, Acceptance> Known;
  /// Of the new ones: those whose acceptance ended, with the day.
  std::map<std::string, std::string> Expired;
  std::vector<GoneFinding> Gone;
};

/// How many rows of the inventory have each verdict.
struct VerdictCounts {
  unsigned Bounded = 0;
  unsigned Finding = 0;
  unsigned Unknown = 0;

  unsigned total() const { return Bounded + Finding + Unknown; }
  void add(Verdict V);
};

/// Exchanges and servers, each with their verdicts.
struct InventoryCounts {
  VerdictCounts Exchanges;
  VerdictCounts Servers;
};

struct Report {
  /// Absolute path of the root; sources are read below it. Never written.
  std::string Root;
  /// Sorted by sortKey, without duplicates, with fingerprints.
  Findings All;
  std::vector<InventoryRow> Inventory;
  /// The verdicts, where the rows are not known any more.
  std::optional<InventoryCounts> Counted;
  std::vector<SkippedFunction> Skipped;
  std::vector<FileProblem> Problems;
  /// The units that were analysed, sorted; what `FilesAnalysed` counts.
  std::vector<std::string> Files;
  /// Every file that was read to analyse them, absolute, where somebody asked.
  std::set<std::string> Inputs;
  unsigned FilesAnalysed = 0;
  /// Of the analysed: those whose text can't include a modelled header.
  unsigned FilesWithoutModel = 0;
  /// Findings that NOLINT comments suppress; how many, where only that is
  /// known.
  Findings Silenced;
  unsigned Suppressed = 0;
  /// Compiler flags that this Clang does not know, with how many files had
  /// them.
  std::map<std::string, unsigned> DroppedFlags;
  /// Set if there was something to compare with.
  std::optional<Comparison> Compared;
  bool Interrupted = false;
  /// After an interruption: files whose turn never came.
  unsigned FilesNotReached = 0;

  unsigned filesNotAnalysed() const {
    return Problems.size() + FilesNotReached;
  }
  /// With nothing to compare with, every finding is.
  bool isNew(const Finding &F) const {
    return !Compared || !Compared->Known.count(F.Fingerprint);
  }
  unsigned newFindings() const;
};

InventoryCounts countVerdicts(const Report &R);

/// `1 finding`, `2 findings`.
std::string counted(size_t Count, const char *Noun);

/// The summary line that says what silence is worth, without a newline:
/// `3 files analysed, 1 not; 212 exchanges: 9 findings, 188 bounded, 15
/// unknown (12 because of corp::configure()); 2 servers (1 unknown)`.
std::string summaryLine(const Report &R);

/// The order in which reports list what they list.
void sortReport(Report &R);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_REPORT_H
