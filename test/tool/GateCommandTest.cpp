//===- GateCommandTest.cpp - The gate, from the command line --------------===//
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

static constexpr char Bad[] = "int f(int x) { return bad(x); }\n";
static constexpr char Worse[] = "int f(int x) { return bad(x); }\n"
                                "int g(int y) { return worse(y); }\n";
static constexpr char Git[] =
    "git -c user.name=a -c user.email=a@b -c init.defaultBranch=main "
    "-c commit.gpgsign=false ";

TEST(Baseline, FromFirstToLast) {
  Project P;
  P.add("a.c", Bad);
  EXPECT_EQ(P.run("baseline create").Status, 2) << "no reason, no acceptance";
  EXPECT_EQ(P.run("baseline create --reason ' '").Status, 2);
  Outcome O = P.run("baseline create --reason 'before we looked' --owner net");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding accepted in http-tidy-baseline.sarif"));
  EXPECT_EQ(P.run("baseline create --reason again").Status, 2)
      << "reasons are not written over";

  O = P.run("check --baseline http-tidy-baseline.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(O.Out, "");
  EXPECT_TRUE(holds(O.Err, "1 finding (0 new), ")) << O.Err;
  P.write("marked.sarif", "\xEF\xBB\xBF" + P.read("http-tidy-baseline.sarif"));
  EXPECT_EQ(P.run("check --baseline marked.sarif").Status, 0);

  P.add("a.c", Worse);
  O = P.run("check --baseline http-tidy-baseline.sarif");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Out, "http-fake-worse")) << O.Out;
  EXPECT_FALSE(holds(O.Out, "http-fake-bad")) << O.Out;
  EXPECT_TRUE(holds(O.Err, "2 findings (1 new), ")) << O.Err;

  O = P.run("baseline update --reason 'after the merge'");
  EXPECT_EQ(O.Status, 0) << shown(O);
  std::string Text = P.read("http-tidy-baseline.sarif");
  EXPECT_TRUE(holds(Text, "before we looked") && holds(Text, "after the merge"))
      << Text;

  P.add("a.c", "int f(int x) { return x; }\n");
  O = P.run("check --baseline http-tidy-baseline.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "; 2 gone")) << O.Err;
  EXPECT_TRUE(holds(O.Err, "a.c: http-fake-bad (")) << O.Err;
  O = P.run("baseline prune");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(P.read("http-tidy-baseline.sarif"), "\"results\": []"));
}

TEST(Baseline, AnythingUnreadableIsWrongUsage) {
  Project P;
  P.add("a.c", Bad);
  P.write("cut.json", "{\"version\": \"2.1.0\", \"runs\": [{\"res");
  for (const char *Line :
       {"check --baseline none.sarif", "check --baseline cut.json",
        "check --baseline compile_commands.json", "check --diff-from none",
        "check --diff-from compile_commands.json", "check --diff HEAD",
        "check --diff HEAD --diff-from x", "baseline update --reason r",
        "baseline prune", "baseline create --reason r --expires soon"}) {
    Outcome O = P.run(Line);
    EXPECT_EQ(O.Status, 2) << Line << "\n" << shown(O);
    EXPECT_EQ(O.Out, "") << Line;
  }
}

TEST(Baseline, AnIncompleteRunPrunesNothing) {
  Project P;
  P.add("a.c", Bad);
  P.add("b.c", Bad);
  P.run("baseline create --reason r");
  std::string Before = P.read("http-tidy-baseline.sarif");
  P.add("b.c", "int f(int x) { return undeclared; }\n");
  Outcome O = P.run("baseline prune");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_EQ(P.read("http-tidy-baseline.sarif"), Before);
  O = P.run("check --baseline http-tidy-baseline.sarif");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_FALSE(holds(O.Err, " gone")) << O.Err;
}

TEST(Baseline, AFullReportIsABaseToo) {
  Project P;
  P.add("a.c", Bad);
  P.run("check --sarif base.sarif");
  EXPECT_EQ(P.run("check --baseline base.sarif").Status, 0);
  Outcome O = P.run("check --baseline base.sarif --sarif -");
  EXPECT_TRUE(holds(O.Out, "\"baselineState\": \"unchanged\"")) << O.Out;
  O = P.run("check --baseline base.sarif --format json");
  EXPECT_TRUE(holds(O.Out, "\"state\": \"unchanged\"")) << O.Out;
}

namespace {

/// A repository with one commit.
class Diff : public testing::Test {
protected:
  void SetUp() override {
    P.add("a.c", Bad);
    P.add("sub/b.c", Worse);
    Outcome O = git("init -q && " + std::string(Git) + "add . && " + Git +
                    "commit -qm base");
    ASSERT_EQ(O.Status, 0) << shown(O);
  }
  Outcome git(const std::string &Words) { return P.shell(Git + Words); }

  Project P;
};

} // namespace

TEST_F(Diff, OnlyWhatChangedIsNew) {
  Outcome O = P.run("check a.c --diff HEAD");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 finding (0 new)")) << O.Err;
  P.add("a.c", Worse);
  O = P.run("check a.c --diff HEAD");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "2 findings (1 new)")) << O.Err;
  EXPECT_TRUE(holds(O.Out, "http-fake-worse")) << O.Out;
  git("diff > change.patch");
  Outcome FromPatch = P.run("check a.c --diff-from change.patch");
  EXPECT_EQ(FromPatch.Out, O.Out);
  EXPECT_EQ(
      P.shell(std::string(Git) + "diff | \"$TIDY\" check a.c --diff-from -")
          .Status,
      1);
}

TEST_F(Diff, AFileThatGitDoesNotKnowYetIsNew) {
  P.add("new.c", Bad);
  Outcome O = P.run("check new.c --diff HEAD");
  EXPECT_EQ(O.Status, 1) << shown(O);
}

TEST_F(Diff, ARenameAloneIsNoChange) {
  git("mv a.c z.c");
  git("commit -qm moved");
  P.add("z.c", Bad);
  Outcome O = P.run("check z.c --diff HEAD~1");
  EXPECT_EQ(O.Status, 0) << shown(O);
  O = P.run("check z.c --diff nothing");
  EXPECT_EQ(O.Status, 2) << shown(O);
  EXPECT_TRUE(holds(O.Err, "no revision 'nothing'")) << O.Err;
}

TEST_F(Diff, WhatOthersDidSinceIsNotThisChange) {
  git("checkout -q -b feature");
  git("checkout -q main");
  P.add("a.c", Worse);
  git("commit -qam others");
  git("checkout -q feature");
  Outcome O = P.run("check a.c --diff main");
  EXPECT_EQ(O.Status, 0) << shown(O);
}
