//===- DeterminismTest.cpp - Same input, same output ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/unit/flow/Engine.h"
#include <thread>

using namespace httptidy;
using httptidy::test::Analysed;
using httptidy::test::dump;

/// Branches, helpers, fields, loops, misuse and unknown code, many times over,
/// so that syntax trees take more than one block of memory.
static std::string program() {
  std::string Code = "struct st { Wire *w; int t; }; void unknown(Wire *);\n"
                     "static int verbose = 0;\n";
  for (unsigned I = 0; I < 60; ++I) {
    std::string N = std::to_string(I);
    Code += "static Wire *make" + N +
            "(int t) { Wire *w = wire_open();\n"
            "  if (!w) return 0; if (t) wire_timeout(w, t);\n"
            "  if (verbose) wire_verify(w, 0); return w; }\n"
            "void init" +
            N + "(st *s) { s->w = make" + N + "(" + N +
            ");\n"
            "  s->t = 3; if (s->t) wire_connect_timeout(s->w, s->t); }\n"
            "int use" +
            N + "(st *s, int e) { Wire *a = make" + N +
            "(0);\n"
            "  Wire *b = wire_open(); int r = wire_go(s->w);\n"
            "  for (int i = 0; i < e; ++i) { if (wire_go(a)) break;\n"
            "    wire_reset(a); }\n"
            "  if (e > 2) { wire_close(b); return r; } wire_go(b);\n"
            "  if (e) unknown(b); wire_close(a);\n"
            "  if (e == 1) wire_close(a); return 0; }\n";
  }
  return Code;
}

TEST(Determinism, TwoAnalysesOfOneTextAgree) {
  std::string First = dump(*Analysed(program()).Facts);
  // Something else in between moves the memory.
  auto Other = std::make_unique<Analysed>("void f() { wire_open(); }");
  std::vector<std::string> Noise(1000, std::string(100, 'x'));
  EXPECT_EQ(dump(*Analysed(program()).Facts), First);
  // It says something.
  EXPECT_GT(First.size(), 10000u);
  EXPECT_NE(First.find("misuse"), std::string::npos);
  EXPECT_NE(First.find("exchange"), std::string::npos);
}

TEST(Determinism, UnitsInSeveralThreadsDoNotMeet) {
  // clangd analyses several files at once.
  std::string Alone = dump(*Analysed(program()).Facts);
  std::vector<std::string> Together(4);
  std::vector<std::thread> Threads;
  for (std::string &Result : Together)
    Threads.emplace_back(
        [&Result] { Result = dump(*Analysed(program()).Facts); });
  for (std::thread &T : Threads)
    T.join();
  for (const std::string &Result : Together)
    EXPECT_EQ(Result, Alone);
}

TEST(Determinism, CommentsAndBlankLinesChangeOnlyPlaces) {
  // The same program with other offsets has the same verdicts.
  auto Verdicts = [](const std::string &Code) {
    Analysed A(Code);
    std::vector<std::string> Result;
    for (const InventoryRow &R : flow::inventory(*A.Facts))
      Result.push_back(R.EnclosingDecl + R.Call + R.Object + toString(R.V) +
                       R.Reason);
    return Result;
  };
  EXPECT_EQ(Verdicts(program()), Verdicts("// a comment\n\n\n" + program()));
}
