//===- MergeTest.cpp - Many units, one report -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Merge.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::driver;

static JobOutcome answer(const UnitResult &R) {
  JobOutcome O;
  O.Answered = true;
  O.Answer = encode(R);
  return O;
}

static Finding finding(std::string File, unsigned Line) {
  Finding F;
  F.Check = "http-x";
  F.Message = "m";
  F.Where.File = std::move(File);
  F.Where.Line = Line;
  F.Where.Column = 1;
  return F;
}

static void add(Merge &M, size_t Index, const UnitResult &R) {
  ASSERT_FALSE(bool(
      M.add(Index, "u" + std::to_string(Index) + ".c", answer(R), "again")));
}

TEST(Merge, AHeadersFindingIsToldOnce) {
  Merge M("/w", 2);
  UnitResult R;
  R.Found = {finding("h.h", 3)};
  add(M, 1, R);
  R.Found.push_back(finding("a.c", 9));
  add(M, 0, R);
  report::Report All = std::move(M).finish(false);
  ASSERT_EQ(All.All.size(), 2u);
  EXPECT_EQ(All.All[0].Where.File, "a.c");
  EXPECT_EQ(All.All[1].Where.File, "h.h");
  EXPECT_NE(All.All[0].Fingerprint, "");
  EXPECT_EQ(All.FilesAnalysed, 2u);
}

TEST(Merge, TheWorstVerdictOfAHeaderCounts) {
  InventoryRow Row;
  Row.Where.File = "h.h";
  Row.Where.Line = 1;
  UnitResult R;
  Merge M("/w", 3);
  for (Verdict V : {Verdict::Bounded, Verdict::Finding, Verdict::Unknown}) {
    Row.V = V;
    R.Inventory = {Row};
    add(M, size_t(V), R);
  }
  report::Report All = std::move(M).finish(false);
  ASSERT_EQ(All.Inventory.size(), 1u);
  EXPECT_EQ(All.Inventory[0].V, Verdict::Finding);
}

TEST(Merge, AnExchangeAndAServerAtOnePlaceAreTwo) {
  InventoryRow Row;
  Row.Where.File = "h.h";
  UnitResult R;
  Merge M("/w", 1);
  for (const char *Kind : {"exchange", "server"}) {
    Row.Kind = Kind;
    R.Inventory.push_back(Row);
  }
  add(M, 0, R);
  EXPECT_EQ(std::move(M).finish(false).Inventory.size(), 2u);
}

TEST(Merge, AFileThatDoesNotCompileKeepsItsFindings) {
  Merge M("/w", 1);
  UnitResult R;
  R.Found = {finding("u0.c", 3)};
  R.CompileErrors = {"u0.c:1:1: oops"};
  add(M, 0, R);
  report::Report All = std::move(M).finish(false);
  EXPECT_EQ(All.All.size(), 1u);
  ASSERT_EQ(All.Problems.size(), 1u);
  EXPECT_TRUE(All.Problems[0].PartlyAnalysed);
  EXPECT_EQ(All.FilesAnalysed, 0u);
}

TEST(Merge, AFailureIsNamed) {
  Merge M("/w", 1);
  JobOutcome O;
  O.Failure = "killed by signal 9 (Killed)";
  O.Function = "f";
  ASSERT_FALSE(bool(M.add(0, "u.c", O, "again")));
  report::Report All = std::move(M).finish(false);
  ASSERT_EQ(All.Problems.size(), 1u);
  EXPECT_EQ(All.Problems[0].Reason, O.Failure);
  EXPECT_EQ(All.Problems[0].Function, "f");
  EXPECT_EQ(All.Problems[0].Repeat, "again");
}

TEST(Merge, AConfigurationThatIsWrongEndsTheRun) {
  Merge M("/w", 1);
  UnitResult R;
  R.Status = UnitStatus::WrongUsage;
  R.Reason = ".clang-tidy:1: error: no";
  EXPECT_EQ(llvm::toString(M.add(0, "u.c", answer(R), "")), R.Reason);
}

TEST(Merge, FlagsAreCountedOncePerFile) {
  Merge M("/w", 2);
  UnitResult R;
  R.DroppedFlags = {"-fx", "-fx"};
  add(M, 0, R);
  add(M, 1, R);
  EXPECT_EQ(std::move(M).finish(false).DroppedFlags.at("-fx"), 2u);
}
