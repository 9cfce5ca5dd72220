//===- Trials.cpp - Which changes are good --------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/Trials.h"
#include "llvm/ADT/IntEqClasses.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::fix;
using driver::UnitResult;
using llvm::StringRef;

/// `upload.c:33 [http-x]`
static std::string nameOf(const Proposal &P) {
  return P.F.Where.File + ":" + std::to_string(P.F.Where.Line) + " [" +
         P.F.Check + "]";
}

static bool goTogether(const Proposal &A, const Proposal &B) {
  EditSet Both;
  return Both.add(A) && Both.add(B);
}

static bool shareUnit(const Proposal &A, const Proposal &B) {
  return llvm::any_of(A.FoundBy, [&](size_t U) { return B.FoundBy.count(U); });
}

/// For each of \p All those that come later, edit a file that it edits, and
/// were found by other units.
static std::vector<std::set<size_t>> rivals(llvm::ArrayRef<Proposal> All) {
  std::map<StringRef, std::vector<size_t>> ByFile;
  std::vector<std::set<size_t>> Out(All.size());
  for (auto [I, P] : llvm::enumerate(All))
    for (const TextEdit &Edit : P.Edits) {
      for (size_t Earlier : ByFile[Edit.File])
        if (Earlier != I && !shareUnit(All[Earlier], P))
          Out[Earlier].insert(I);
      ByFile[Edit.File].push_back(I);
    }
  return Out;
}

/// Where units contradict each other, none of them is right for the others.
static void refuseContradictions(std::vector<Proposal> &All) {
  std::vector<std::set<size_t>> Rivals = rivals(All);
  for (size_t I = 0; I < All.size(); ++I)
    for (size_t J : Rivals[I]) {
      Proposal &A = All[I], &B = All[J];
      if (A.isRefused() || B.isRefused() || goTogether(A, B))
        continue;
      A.Refusal = "units contradict each other: the change for " + nameOf(B) +
                  " overlaps it";
      B.Refusal = "units contradict each other: the change for " + nameOf(A) +
                  " overlaps it";
    }
}

static std::set<size_t> readersOf(const Proposal &P, Sources &Files) {
  std::set<size_t> Units(P.FoundBy);
  for (const TextEdit &Edit : P.Edits)
    for (size_t U : Files.readers(Edit.File))
      Units.insert(U);
  return Units;
}

static std::vector<Cluster> clusters(const std::vector<Proposal> &All,
                                     size_t UnitCount, Sources &Files) {
  // Units first, then proposals.
  llvm::IntEqClasses Classes(UnitCount + All.size());
  for (auto [I, P] : llvm::enumerate(All))
    if (!P.isRefused())
      for (size_t U : readersOf(P, Files))
        Classes.join(UnitCount + I, U);
  Classes.compress();
  std::map<unsigned, size_t> Where;
  std::vector<Cluster> Out;
  for (auto [I, P] : llvm::enumerate(All)) {
    if (P.isRefused())
      continue;
    auto [It, New] = Where.try_emplace(Classes[UnitCount + I], Out.size());
    if (New) {
      Out.emplace_back();
      Out.back().ToDo.emplace_back();
    }
    Cluster &C = Out[It->second];
    C.ToDo.back().push_back(I);
    C.Units.merge(readersOf(P, Files));
  }
  return Out;
}

namespace {

class Judge {
public:
  Judge(std::vector<Proposal> &All, const driver::AnalysisRun &Run,
        Sources &Files, Ask AskUnits)
      : All(All), Run(Run), Files(Files), AskUnits(AskUnits) {}

  /// One trial for each cluster that has something to do. False if none has,
  /// or if somebody interrupts.
  llvm::Expected<bool> round(std::vector<Cluster> &Clusters);

private:
  struct Trial {
    Cluster *C;
    std::vector<size_t> Group;
    EditSet Edits;
    driver::Texts Texts;
  };

  std::optional<Trial> next(Cluster &C);
  void decide(Trial T, std::map<size_t, UnitResult> Results);
  std::string complaintOf(const Trial &T,
                          const std::map<size_t, UnitResult> &Results);

  std::vector<Proposal> &All;
  const driver::AnalysisRun &Run;
  Sources &Files;
  Ask AskUnits;
};

} // namespace

/// What is to be tried next in \p C, on top of what is accepted.
std::optional<Judge::Trial> Judge::next(Cluster &C) {
  while (!C.ToDo.empty()) {
    Trial T{&C, {}, C.Edits, {}};
    std::vector<size_t> Later;
    for (size_t I : C.ToDo.back()) {
      if (T.Edits.add(All[I]))
        T.Group.push_back(I);
      else if (EditSet Alone = C.Edits; Alone.add(All[I]))
        Later.push_back(I); // it may outlive the one it does not go with
      else
        All[I].Refusal =
            "it overlaps another change; run again with --fix for it";
    }
    C.ToDo.pop_back();
    for (size_t I : Later)
      C.ToDo.insert(C.ToDo.begin(), {I});
    if (T.Group.empty())
      continue;
    T.Texts = ChangedFiles(T.Edits, Files).texts();
    return T;
  }
  return std::nullopt;
}

std::string Judge::complaintOf(const Trial &T,
                               const std::map<size_t, UnitResult> &Results) {
  std::set<Identity> Mended;
  for (size_t I : llvm::concat<const size_t>(T.C->Accepted, T.Group))
    Mended.insert(identityOf(All[I].F));
  ChangedFiles Change(T.Edits, Files);
  for (const auto &[Unit, Afterwards] : Results) {
    const UnitResult *Before = Run.result(Unit);
    std::string Why = complaint(*Before, Afterwards, Change, Mended);
    if (!Why.empty())
      return Why;
  }
  return "";
}

void Judge::decide(Trial T, std::map<size_t, UnitResult> Results) {
  Cluster &C = *T.C;
  std::string Why = complaintOf(T, Results);
  if (Why.empty()) {
    llvm::append_range(C.Accepted, T.Group);
    C.Edits = std::move(T.Edits);
    C.Results = std::move(Results);
    return;
  }
  if (T.Group.size() == 1) {
    All[T.Group.front()].Refusal = std::move(Why);
    return;
  }
  auto Middle = T.Group.begin() + T.Group.size() / 2;
  C.ToDo.emplace_back(Middle, T.Group.end());
  C.ToDo.emplace_back(T.Group.begin(), Middle);
}

llvm::Expected<bool> Judge::round(std::vector<Cluster> &Clusters) {
  std::vector<Trial> Trials;
  for (Cluster &C : Clusters)
    if (std::optional<Trial> T = next(C))
      Trials.push_back(std::move(*T));
  if (Trials.empty())
    return false;
  std::vector<driver::Question> Questions;
  for (const Trial &T : Trials)
    for (size_t U : T.C->Units)
      Questions.push_back({U, &T.Texts});
  auto Results = AskUnits(Questions);
  if (!Results)
    return Results.takeError();
  if (Results->empty()) {
    Clusters.clear();
    return false;
  }
  auto It = Results->begin();
  for (Trial &T : Trials) {
    std::map<size_t, UnitResult> Own;
    for (size_t U : T.C->Units)
      Own.emplace(U, std::move(*It++));
    decide(std::move(T), std::move(Own));
  }
  return true;
}

llvm::Expected<std::vector<Cluster>> fix::settle(std::vector<Proposal> &All,
                                                 const driver::AnalysisRun &Run,
                                                 Sources &Files, Ask AskUnits) {
  refuseContradictions(All);
  std::vector<Cluster> Clusters = clusters(All, Run.units(), Files);
  Judge J(All, Run, Files, AskUnits);
  while (true) {
    auto GoOn = J.round(Clusters);
    if (!GoOn)
      return GoOn.takeError();
    if (!*GoOn)
      return Clusters;
  }
}
