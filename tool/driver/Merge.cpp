//===- Merge.cpp - Many units, one report ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Merge.h"
#include "checks/core/Fingerprint.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <set>

using namespace httptidy;
using namespace httptidy::driver;

Merge::Merge(std::string Root, size_t Units) : Slots(Units) {
  R.Root = std::move(Root);
}

void Merge::addMissing(std::string File) {
  report::FileProblem P;
  P.File = std::move(File);
  P.Reason = "no such file";
  R.Problems.push_back(std::move(P));
}

llvm::Error Merge::add(size_t Index, std::string File, JobOutcome Outcome,
                       std::string Repeat) {
  UnitResult Result;
  if (Outcome.Answered) {
    if (llvm::Error E = decode(Outcome.Answer, Result))
      return E;
    if (Result.Status == UnitStatus::WrongUsage)
      return llvm::createStringError(Result.Reason);
  }
  Slots[Index].emplace(Slot{File, std::move(Result)});
  if (Outcome.Answered && Slots[Index]->Result.Status != UnitStatus::Failed)
    return llvm::Error::success();
  report::FileProblem P;
  P.File = std::move(File);
  P.Reason = Outcome.Answered ? Slots[Index]->Result.Reason : Outcome.Failure;
  P.Function = std::move(Outcome.Function);
  P.Repeat = std::move(Repeat);
  Slots[Index]->Result.Status = UnitStatus::Failed;
  R.Problems.push_back(std::move(P));
  return llvm::Error::success();
}

void Merge::addUnit(UnitResult Result, const std::string &File) {
  std::set<std::string> Dropped(Result.DroppedFlags.begin(),
                                Result.DroppedFlags.end());
  for (const std::string &Flag : Dropped)
    ++R.DroppedFlags[Flag];
  llvm::append_range(R.All, Result.Found);
  llvm::append_range(R.Inventory, Result.Inventory);
  llvm::append_range(R.Skipped, Result.Skipped);
  llvm::append_range(R.Silenced, Result.Silenced);
  R.Inputs.insert(Result.Inputs.begin(), Result.Inputs.end());
  if (Result.Status == UnitStatus::Failed)
    return;
  if (Result.Status == UnitStatus::WithoutModel)
    ++R.FilesWithoutModel;
  if (Result.CompileErrors.empty()) {
    ++R.FilesAnalysed;
    R.Files.push_back(File);
    return;
  }
  report::FileProblem P;
  P.File = File;
  P.Reason = "it does not compile";
  P.PartlyAnalysed = true;
  P.CompileErrors = std::move(Result.CompileErrors);
  R.Problems.push_back(std::move(P));
}

/// Units that include the same header see the same: the first one speaks.
static void dropEqualFindings(Findings &All) {
  std::set<
      std::tuple<std::string, std::string, unsigned, unsigned, std::string>>
      Seen;
  llvm::erase_if(All, [&](const Finding &F) {
    return !Seen.insert({F.Check, F.Where.File, F.Where.Line, F.Where.Column,
                         F.Message})
                .second;
  });
}

/// How bad a verdict is. A header's exchange that is bounded in one unit and
/// not in another is not bounded.
static int rank(Verdict V) {
  return V == Verdict::Finding ? 2 : V == Verdict::Unknown ? 1 : 0;
}

static void mergeEqualRows(std::vector<InventoryRow> &Rows) {
  using Key = std::tuple<std::string, unsigned, unsigned, std::string,
                         std::string, std::string>;
  std::map<Key, size_t> Seen;
  std::vector<InventoryRow> Kept;
  for (InventoryRow &Row : Rows) {
    auto [It, New] =
        Seen.try_emplace({Row.Where.File, Row.Where.Line, Row.Where.Column,
                          Row.Kind, Row.Call, Row.Object},
                         Kept.size());
    if (New)
      Kept.push_back(std::move(Row));
    else if (rank(Row.V) > rank(Kept[It->second].V))
      Kept[It->second] = std::move(Row);
  }
  Rows = std::move(Kept);
}

static void dropEqualFunctions(std::vector<SkippedFunction> &All) {
  std::set<std::tuple<std::string, unsigned, std::string>> Seen;
  llvm::erase_if(All, [&](const SkippedFunction &S) {
    return !Seen.insert({S.Where.File, S.Where.Line, S.Name}).second;
  });
}

report::Report Merge::finish(bool Interrupted) && {
  R.Interrupted = Interrupted;
  for (std::optional<Slot> &S : Slots)
    if (S)
      addUnit(std::move(S->Result), S->File);
    else
      ++R.FilesNotReached;
  dropEqualFindings(R.All);
  dropEqualFindings(R.Silenced);
  R.Suppressed = R.Silenced.size();
  mergeEqualRows(R.Inventory);
  dropEqualFunctions(R.Skipped);
  assignFingerprints(R.All);
  report::sortReport(R);
  return std::move(R);
}
