//===- Report.cpp - Everything a run has to say ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Report.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::report;

void VerdictCounts::add(Verdict V) {
  switch (V) {
  case Verdict::Bounded:
    ++Bounded;
    break;
  case Verdict::Finding:
    ++Finding;
    break;
  case Verdict::Unknown:
    ++Unknown;
    break;
  }
}

InventoryCounts report::countVerdicts(const Report &R) {
  if (R.Counted)
    return *R.Counted;
  InventoryCounts Counts;
  for (const InventoryRow &Row : R.Inventory)
    (Row.isServer() ? Counts.Servers : Counts.Exchanges).add(Row.V);
  return Counts;
}

/// The reason that most unknown rows share: what a user should model first.
/// Among equals the first by name, so that the line is the same in every run.
static std::pair<std::string, unsigned> commonestReason(const Report &R) {
  std::map<std::string, unsigned> Reasons;
  for (const InventoryRow &Row : R.Inventory)
    if (Row.V == Verdict::Unknown && !Row.isServer() && !Row.Reason.empty())
      ++Reasons[Row.Reason];
  std::pair<std::string, unsigned> Best;
  for (const auto &[Reason, Count] : Reasons)
    if (Count > Best.second)
      Best = {Reason, Count};
  return Best;
}

unsigned Report::newFindings() const {
  return llvm::count_if(All, [&](const Finding &F) { return isNew(F); });
}

std::string report::counted(size_t Count, const char *Noun) {
  return std::to_string(Count) + " " + Noun + (Count == 1 ? "" : "s");
}

std::string report::summaryLine(const Report &R) {
  std::string Line = counted(R.FilesAnalysed, "file") + " analysed";
  if (R.FilesWithoutModel)
    Line += " (" + std::to_string(R.FilesWithoutModel) +
            " without a modelled header)";
  Line += ", " + std::to_string(R.filesNotAnalysed()) + " not; ";

  auto [Counts, Servers] = countVerdicts(R);
  Line += counted(Counts.total(), "exchange") + ": " +
          counted(R.All.size(), "finding");
  if (R.Compared)
    Line += " (" + std::to_string(R.newFindings()) + " new)";
  Line += ", " + std::to_string(Counts.Bounded) + " bounded, " +
          std::to_string(Counts.Unknown) + " unknown";
  auto [Reason, Count] = commonestReason(R);
  if (Count)
    Line += " (" + std::to_string(Count) + " because of " + Reason + ")";
  if (Servers.total())
    Line += "; " + counted(Servers.total(), "server");
  if (Servers.Unknown)
    Line += " (" + std::to_string(Servers.Unknown) + " unknown)";
  if (R.Compared && !R.Compared->Gone.empty())
    Line += "; " + std::to_string(R.Compared->Gone.size()) + " gone";
  if (R.Suppressed)
    Line += "; " + std::to_string(R.Suppressed) + " suppressed";
  if (!R.Skipped.empty())
    Line += "; " + counted(R.Skipped.size(), "function") + " not analysed";
  return Line;
}

static auto rowKey(const InventoryRow &Row) {
  return std::tie(Row.Where.File, Row.Where.Line, Row.Where.Column, Row.Kind,
                  Row.Call, Row.Object);
}

void report::sortReport(Report &R) {
  llvm::sort(R.Files);
  R.Files.erase(std::unique(R.Files.begin(), R.Files.end()), R.Files.end());
  llvm::stable_sort(R.All, [](const Finding &A, const Finding &B) {
    return sortKey(A) < sortKey(B);
  });
  llvm::stable_sort(R.Inventory, [](const auto &A, const auto &B) {
    return rowKey(A) < rowKey(B);
  });
  llvm::stable_sort(R.Skipped, [](const auto &A, const auto &B) {
    return std::tie(A.Where.File, A.Where.Line, A.Name) <
           std::tie(B.Where.File, B.Where.Line, B.Name);
  });
  llvm::stable_sort(R.Problems, [](const auto &A, const auto &B) {
    return std::tie(A.File, A.Reason) < std::tie(B.File, B.Reason);
  });
}
