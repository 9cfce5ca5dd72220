//===- NamesTest.cpp - The names that reports and gates read --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/CheckInfo.h"
#include "checks/core/Inventory.h"
#include "gtest/gtest.h"

using namespace httptidy;

// Baselines, gates and code scanning compare these texts.

TEST(Names, Severities) {
  EXPECT_STREQ(toString(Severity::Note), "note");
  EXPECT_STREQ(toString(Severity::Warning), "warning");
  EXPECT_STREQ(toString(Severity::Error), "error");
}

TEST(Names, SeveritiesGrow) {
  EXPECT_LT(Severity::Note, Severity::Warning);
  EXPECT_LT(Severity::Warning, Severity::Error);
}

TEST(Names, PrecisionsAsCodeScanningNamesThem) {
  EXPECT_STREQ(toString(Precision::Low), "low");
  EXPECT_STREQ(toString(Precision::Medium), "medium");
  EXPECT_STREQ(toString(Precision::High), "high");
  EXPECT_STREQ(toString(Precision::VeryHigh), "very-high");
}

TEST(Names, Verdicts) {
  EXPECT_STREQ(toString(Verdict::Bounded), "bounded");
  EXPECT_STREQ(toString(Verdict::Finding), "finding");
  EXPECT_STREQ(toString(Verdict::Unknown), "unknown");
}

TEST(Names, PlaceWithoutLineIsNoPlace) {
  Location Where;
  EXPECT_FALSE(Where.isValid());
  Where.Line = 1;
  EXPECT_TRUE(Where.isValid());
}

TEST(Names, ReportsAreSortedByPlaceThenCheckThenMessage) {
  Finding A;
  A.Where.File = "a.c";
  A.Where.Line = 9;
  A.Where.Column = 9;
  A.Check = "http-z";
  A.Message = "z";
  Finding B = A;
  EXPECT_EQ(sortKey(A), sortKey(B));
  B.Message = "zz";
  EXPECT_LT(sortKey(A), sortKey(B));
  A.Check = "http-zz";
  EXPECT_LT(sortKey(B), sortKey(A));
  B.Where.Column = 10;
  EXPECT_LT(sortKey(A), sortKey(B));
  A.Where.Line = 10;
  EXPECT_LT(sortKey(B), sortKey(A));
  B.Where.File = "b.c";
  EXPECT_LT(sortKey(A), sortKey(B));
}
