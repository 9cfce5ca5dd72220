//===- BudgetTest.cpp - Large functions end -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/unit/flow/Engine.h"
#include <chrono>

using namespace httptidy;
using namespace httptidy::flow;
using httptidy::test::Analysed;
using httptidy::test::StringRef;

static std::string repeat(StringRef Text, unsigned Times) {
  std::string Result;
  for (unsigned I = 0; I < Times; ++I) {
    std::string Line = Text.str();
    // `@` is the number of the repetition.
    for (size_t At; (At = Line.find('@')) != std::string::npos;)
      Line.replace(At, 1, std::to_string(I));
    Result += Line;
  }
  return Result;
}

/// Analyses \p Code and fails if that takes far longer than it has to: the
/// bound is for a slow machine, the sources take a second or two.
static std::unique_ptr<Analysed> inTime(StringRef Code) {
  auto Begin = std::chrono::steady_clock::now();
  auto Result = std::make_unique<Analysed>(Code);
  auto Took = std::chrono::steady_clock::now() - Begin;
  EXPECT_LT(std::chrono::duration_cast<std::chrono::seconds>(Took).count(), 90);
  return Result;
}

TEST(Budget, HugeFunctionIsGivenUpAndListed) {
  auto A =
      inTime("void huge(Wire *w) {\n" + repeat("wire_timeout(w, 1);\n", 60000) +
             "}\n" + "void small() { Wire *w = wire_open(); wire_go(w); }\n");
  auto Skipped = skippedFunctions(*A->Facts);
  ASSERT_EQ(Skipped.size(), 1u);
  EXPECT_EQ(Skipped[0].Name, "huge");
  EXPECT_EQ(Skipped[0].Where.Line, 1u);
  EXPECT_EQ(Skipped[0].Reason, "it is too large");
  ASSERT_EQ(inventory(*A->Facts).size(), 1u);
  EXPECT_EQ(inventory(*A->Facts)[0].EnclosingDecl, "small");
}

TEST(Budget, WhatAHugeFunctionDoesIsUnknown) {
  auto A = inTime("static void huge(Wire *w) {\n" +
                  repeat("wire_reset(w);\n", 80000) + "}\n" +
                  "void f() { Wire *w = wire_open(); huge(w); wire_go(w); }");
  auto Rows = inventory(*A->Facts);
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Unknown);
}

TEST(Budget, ManyObjectsInOneFunction) {
  auto A = inTime("void f(int x) {\n" +
                  repeat("Wire *w@ = wire_open(); if (x == @) "
                         "wire_timeout(w@, 1); wire_go(w@); wire_close(w@);\n",
                         150) +
                  "}\n");
  EXPECT_EQ(inventory(*A->Facts).size() + A->Facts->Skipped.size() * 150, 150u);
}

TEST(Budget, ManyBranchesOnOneObject) {
  auto A = inTime("void f(int x, int *y) { Wire *w = wire_open();\n" +
                  repeat("if (y[@]) wire_timeout(w, x); "
                         "if (x == @) wire_connect_timeout(w, 0);\n",
                         400) +
                  "wire_go(w); wire_close(w); }\n");
  EXPECT_EQ(inventory(*A->Facts).size() + A->Facts->Skipped.size(), 1u);
}

TEST(Budget, NestedLoops) {
  auto A = inTime("void f(int x) { Wire *w = wire_open();\n" +
                  repeat("for (int i@ = 0; i@ < x; ++i@) { "
                         "wire_timeout(w, i@); wire_go(w);\n",
                         25) +
                  repeat("wire_reset(w); }\n", 25) + "wire_close(w); }\n");
  EXPECT_GE(inventory(*A->Facts).size() + A->Facts->Skipped.size(), 1u);
}
