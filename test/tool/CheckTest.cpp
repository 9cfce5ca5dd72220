//===- CheckTest.cpp - http-tidy check, end to end ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/Support/JSON.h"
#include "gtest/gtest.h"

using namespace httptidy::test;
using llvm::StringRef;

static constexpr char Clean[] = "int f(int x) { return bounded(x); }\n";
static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";

TEST(Check, NothingFound) {
  Project P;
  P.add("a.c", Clean);
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(O.Out, "");
  EXPECT_EQ(O.Err, "1 file analysed, 0 not; 1 exchange: 0 findings, 1 bounded, "
                   "0 unknown\n");
}

TEST(Check, AFinding) {
  Project P;
  P.add("src/a.c", Bad);
  P.add("src/b.c", Clean);
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_EQ(O.Out, "src/a.c:2:23: warning: 'x' has no deadline; set one "
                   "[http-fake-bad]\n"
                   "    2 | int f(int x) { return bad(x); }\n"
                   "      |                       ^~~\n"
                   "src/a.c:2:5: note: comes from here\n"
                   "    2 | int f(int x) { return bad(x); }\n"
                   "      |     ^~~\n");
  EXPECT_EQ(O.Err,
            "2 files analysed, 0 not; 2 exchanges: 1 finding, 1 bounded, "
            "0 unknown\n");
}

TEST(Check, FailOn) {
  Project P;
  P.add("a.c", Bad);
  EXPECT_EQ(P.run("check --fail-on error").Status, 0);
  EXPECT_EQ(P.run("check --fail-on never").Status, 0);
  EXPECT_EQ(P.run("check --fail-on note").Status, 1);
  P.add("b.c", "int g(int x) { return worse(x); }\n");
  EXPECT_EQ(P.run("check --fail-on error").Status, 1);
  EXPECT_EQ(P.run("check --fail-on sometimes").Status, 2);
}

TEST(Check, OnlyTheNamedFile) {
  Project P;
  P.add("a.c", Bad);
  P.add("b.c", Clean);
  EXPECT_EQ(P.run("check b.c").Status, 0);
  EXPECT_EQ(P.run("check a.c").Status, 1);
  EXPECT_EQ(P.run("check " + P.path() + "/a.c").Status, 1);
  Outcome O = P.runIn("deep/er", "check ../../a.c");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "\na.c:2:") ||
              StringRef(O.Out).starts_with("a.c:2:"))
      << "relative to the root, not to the folder: " << O.Out;
}

TEST(Check, ListFiles) {
  Project P;
  P.add("src/b.c", Clean);
  P.add("a.c", Clean);
  EXPECT_EQ(P.run("check --list-files").Out, "a.c\nsrc/b.c\n");
}

TEST(Check, ChecksAndErrorsComeFromTheConfiguration) {
  Project P;
  P.add("a.c", "int f(int x) { return bad(x) + note(x); }\n");
  Outcome O = P.run("check --checks=http-fake-note --fail-on note");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_FALSE(holds(O.Out, "http-fake-bad"));
  P.write(".clang-tidy", "WarningsAsErrors: 'http-fake-bad'\n");
  O = P.run("check --fail-on error");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "error: 'x' has no deadline")) << shown(O);
}

TEST(Check, SuppressedFindingsAreCountedOnly) {
  Project P;
  P.add("a.c", "int f(int x) {\n"
               "  return bad(x); // NOLINT(http-fake-bad): loopback\n"
               "}\n");
  Outcome O = P.run("check --sarif -");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "; 1 suppressed")) << O.Err;
  EXPECT_TRUE(holds(O.Out, "\"results\": []")) << O.Out;
  EXPECT_TRUE(holds(O.Out, "\"suppressed\": 1")) << O.Out;
}

TEST(Check, AFindingInASharedHeaderIsToldOnce) {
  Project P;
  P.write("shared.h", "static inline int s(int x) { return bad(x); }\n");
  P.add("a.c", "#include \"shared.h\"\n");
  P.add("b.c", "#include \"shared.h\"\n");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding,")) << shown(O);
  EXPECT_TRUE(StringRef(O.Out).starts_with("shared.h:1:37: warning")) << O.Out;
}

TEST(Check, AHeaderIsAnalysedThroughAUnitThatIncludesIt) {
  Project P;
  P.write("shared.h", "static inline int s(int x) { return bad(x); }\n");
  P.add("none.c", Clean);
  P.add("a.c", "#include \"shared.h\"\nint f(int x) { return bad(x); }\n");
  Outcome O = P.run("check shared.h");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "shared.h:1:37: warning")) << O.Out;
  EXPECT_FALSE(holds(O.Out, "a.c:")) << "only the header was asked for";
}

TEST(Check, AHeaderThatNobodyIncludesIsAUnitOfItsOwn) {
  Project P;
  P.add("a.c", Clean);
  P.write("alone.h", "#pragma once\n#include <curl/curl.h>\n"
                     "static inline int s(int x) { return bad(x); }\n");
  Outcome O = P.run("check alone.h");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "alone.h:3:37: warning")) << O.Out;
}

TEST(Check, FilesWithoutAModelledHeaderAreNotParsed) {
  Project P;
  P.add("a.c", Clean);
  P.write("b.c", "int syntax error here\n");
  P.write("compile_commands.json",
          "[{\"directory\": \"" + P.path() +
              "\", \"command\": \"cc -c b.c\", \"file\": \"b.c\"}]");
  Outcome O = P.run("check");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 file analysed (1 without a modelled header)"));
  O = P.run("check --no-filter");
  EXPECT_EQ(O.Status, 3) << shown(O);
}

TEST(Check, TheNumberOfJobsNeverShows) {
  Project P;
  for (int I = 0; I < 12; ++I)
    P.add("f" + std::to_string(I) + ".c",
          "#include \"shared.h\"\nint f(int x) { return bad(x) + unknown(x); "
          "}\n");
  P.write("shared.h", "static inline int s(int x) { return worse(x); }\n");
  for (const char *Format : {"--format text", "--format json", "--sarif -"}) {
    Outcome One = P.run(std::string("check --jobs 1 ") + Format);
    Outcome Four = P.run(std::string("check --jobs 4 ") + Format);
    EXPECT_EQ(One.Status, 1) << shown(One);
    EXPECT_NE(One.Out, "");
    EXPECT_EQ(One.Out, Four.Out);
    EXPECT_EQ(One.Err, Four.Err);
    EXPECT_FALSE(holds(One.Out, P.path())) << "a path of this machine";
  }
}

TEST(Check, SarifBesideText) {
  Project P;
  P.add("a.c", Bad);
  Outcome O = P.run("check --sarif out.sarif");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:2:23: warning"));
  auto Log = llvm::json::parse(P.read("out.sarif"));
  ASSERT_TRUE(bool(Log)) << llvm::toString(Log.takeError());
  EXPECT_EQ((*Log->getAsObject()->getArray("runs"))[0]
                .getAsObject()
                ->getArray("results")
                ->size(),
            1u);
}

TEST(Check, ProgressIsOnePerFile) {
  Project P;
  P.add("a.c", Clean);
  EXPECT_FALSE(holds(P.run("check").Err, "[1/1]")) << "no terminal";
  EXPECT_TRUE(holds(P.run("check --progress always").Err, "[1/1] a.c\n"));
  EXPECT_FALSE(holds(P.run("check --progress never").Err, "[1/1]"));
}
