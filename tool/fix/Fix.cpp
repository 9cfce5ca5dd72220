//===- Fix.cpp - From findings to changed files ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/Fix.h"
#include "tool/fix/Trials.h"
#include "tool/report/Output.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::fix;
using llvm::Error;

static Error writeText(const std::string &Path, const std::string &Text) {
  return report::writeOutput(Path, [&](llvm::raw_ostream &OS) { OS << Text; });
}

/// Nobody waits for us: the file may have been saved during the trials.
static bool isStill(const std::string &Path, llvm::StringRef Text) {
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false,
                                            /*IsVolatile=*/true);
  return Buffer && (*Buffer)->getBuffer() == Text;
}

namespace {

class Fixer {
public:
  Fixer(driver::AnalysisRun R, const report::Report &Before, Mode M)
      : Run(std::move(R)), Before(Before), M(M), Files(Run, M == Mode::Apply) {}

  llvm::Expected<Result> run();

private:
  bool write(const Cluster &C);
  void refuse(const Cluster &C, const std::string &Why);
  void take(Cluster &C);
  bool isLeft(const Proposal &P, const ChangedFiles &Change) const;
  void describe();

  driver::AnalysisRun Run;
  const report::Report &Before;
  Mode M;
  Sources Files;
  std::vector<Proposal> All;
  EditSet Total;
  Result Out;
};

} // namespace

void Fixer::refuse(const Cluster &C, const std::string &Why) {
  for (size_t I : C.Accepted)
    All[I].Refusal = Why;
}

/// Writes all files of \p C, or leaves all as they were: a change of two files
/// is none of one.
bool Fixer::write(const Cluster &C) {
  ChangedFiles Change(C.Edits, Files);
  for (const auto &[File, Text] : Change.after())
    if (!isStill(Files.absolute(File), Files.get(File).Text)) {
      refuse(C, File + " has changed since it was analysed");
      return false;
    }
  std::vector<std::string> Written;
  for (const auto &[File, Text] : Change.after()) {
    Error E = writeText(Files.absolute(File), Text);
    if (!E) {
      Written.push_back(File);
      continue;
    }
    std::string Why = llvm::toString(std::move(E));
    for (const std::string &Other : Written)
      if (Error Back = writeText(Files.absolute(Other), Files.get(Other).Text))
        Why += "; " + llvm::toString(std::move(Back));
    refuse(C, Why);
    Out.IsUnwritten = true;
    return false;
  }
  return true;
}

void Fixer::take(Cluster &C) {
  for (size_t I : C.Accepted)
    Total.add(All[I]);
  for (auto &[Unit, Result] : C.Results)
    Run.replace(Unit, std::move(Result));
}

/// A finding may go with the change for another one.
bool Fixer::isLeft(const Proposal &P, const ChangedFiles &Change) const {
  return llvm::any_of(P.FoundBy, [&](size_t U) {
    return llvm::any_of(Run.result(U)->Found, [&](const Finding &F) {
      return F.Check == P.F.Check && F.Where.File == P.F.Where.File &&
             F.Where.Line == Change.lineAfter(P.F);
    });
  });
}

void Fixer::describe() {
  ChangedFiles Change(Total, Files);
  for (const auto &[File, Text] : Change.after())
    Out.Files.push_back({File, Files.get(File).Text, Text, Total.ranges(File)});
  for (Proposal &P : All) {
    if (P.isRefused() && !isLeft(P, Change))
      P.Refusal.clear();
    Out.IsUnwritten |= P.isRefused() && P.IsUnwritable;
    Out.Outcomes.push_back(
        {P.F, std::move(P.Description), std::move(P.Refusal)});
  }
  for (const Finding &F : Before.All)
    Out.Former[{F.Check, F.Where.File, Change.lineAfter(F)}].push_back(&F);
}

llvm::Expected<Result> Fixer::run() {
  All = proposals(Run, Before, Files);
  auto Ask = [&](llvm::ArrayRef<driver::Question> Questions) {
    return Run.ask(Questions);
  };
  auto Clusters = settle(All, Run, Files, Ask);
  if (!Clusters)
    return Clusters.takeError();
  Out.IsInterrupted =
      Clusters->empty() &&
      !llvm::all_of(All, [](const Proposal &P) { return P.isRefused(); });
  if (Out.IsInterrupted)
    return std::move(Out);
  for (Cluster &C : *Clusters)
    if (!C.Accepted.empty() && (M == Mode::Preview || write(C)))
      take(C);
  describe();
  Out.Left = std::move(Run).report();
  return std::move(Out);
}

llvm::Expected<Result> fix::applyFixes(driver::AnalysisRun Run,
                                       const report::Report &Before, Mode M) {
  return Fixer(std::move(Run), Before, M).run();
}

void Result::compareLike(const report::Report &Before) {
  if (!Before.Compared)
    return;
  const report::Comparison &Old = *Before.Compared;
  report::Comparison New;
  New.Gone = Old.Gone;
  for (const Finding &F : Left.All) {
    auto It = Former.find({F.Check, F.Where.File, F.Where.Line});
    if (It == Former.end())
      continue;
    auto Same = llvm::find_if(It->second, [&](const Finding *Was) {
      return Was->Message == F.Message;
    });
    const Finding &Was =
        Same == It->second.end() ? *It->second.front() : **Same;
    if (auto Known = Old.Known.find(Was.Fingerprint); Known != Old.Known.end())
      New.Known.emplace(F.Fingerprint, Known->second);
    if (auto Ended = Old.Expired.find(Was.Fingerprint);
        Ended != Old.Expired.end())
      New.Expired.emplace(F.Fingerprint, Ended->second);
  }
  Left.Compared = std::move(New);
}
