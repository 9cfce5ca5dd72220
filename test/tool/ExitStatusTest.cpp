//===- ExitStatusTest.cpp - What a pipeline is told -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/ExitStatus.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::gate;

static report::Report withFinding(Severity Level) {
  report::Report R;
  R.All.emplace_back();
  R.All.back().Level = Level;
  return R;
}

static int status(const report::Report &R, llvm::StringRef Limit) {
  return exitStatus(R, *parseFailOn(Limit));
}

TEST(ExitStatus, NothingFound) {
  for (const char *Limit : {"error", "warning", "note", "never"})
    EXPECT_EQ(status(report::Report(), Limit), Clean);
}

TEST(ExitStatus, FailOnIsTheLowestSeverityThatFails) {
  EXPECT_EQ(status(withFinding(Severity::Warning), "error"), Clean);
  EXPECT_EQ(status(withFinding(Severity::Warning), "warning"), FoundSome);
  EXPECT_EQ(status(withFinding(Severity::Error), "warning"), FoundSome);
  EXPECT_EQ(status(withFinding(Severity::Note), "warning"), Clean);
  EXPECT_EQ(status(withFinding(Severity::Note), "note"), FoundSome);
  EXPECT_EQ(status(withFinding(Severity::Error), "never"), Clean);
}

TEST(ExitStatus, IncompleteWins) {
  report::Report R = withFinding(Severity::Error);
  R.Problems.emplace_back();
  EXPECT_EQ(status(R, "warning"), Incomplete);
  EXPECT_EQ(status(R, "never"), Incomplete);
  report::Report Stopped;
  Stopped.Interrupted = true;
  EXPECT_EQ(status(Stopped, "warning"), Incomplete);
}

TEST(ExitStatus, OtherWordsAreNoLimit) {
  EXPECT_FALSE(parseFailOn("always"));
  EXPECT_FALSE(parseFailOn(""));
}
