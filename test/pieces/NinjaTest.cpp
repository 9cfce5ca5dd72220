//===- NinjaTest.cpp - Steps for Ninja, run by Ninja ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Project.h"
#include "llvm/Support/JSON.h"
#include "gtest/gtest.h"
#include <set>

using namespace httptidy::test;
using llvm::StringRef;

static constexpr char Bad[] = "#include \"shared.h\"\n"
                              "int f(int x) { return bad(x); }\n";

static std::set<std::string> fingerprints(StringRef Sarif) {
  std::set<std::string> Found;
  StringRef Key = "\"httpTidy/v1\": \"";
  for (size_t At = 0; (At = Sarif.find(Key, At)) != StringRef::npos;) {
    At += Key.size();
    Found.insert(Sarif.substr(At, Sarif.find('"', At) - At).str());
  }
  return Found;
}

namespace {

class NinjaSteps : public testing::Test {
protected:
  void SetUp() override {
    P.write("shared.h", "static inline int s(int x) { return worse(x); }\n");
    P.add("a.c", Bad);
    P.add("b.c", "int g(int x) { return bounded(x); }\n");
    P.add("sub/c.c", Bad, "-DX='\"$x y\"'");
  }

  Outcome make(StringRef Options) { return P.run(("ninja " + Options).str()); }
  Outcome ninja() { return P.shell(HTTPTIDY_NINJA " -f http-tidy.ninja"); }

  Project P;
};

} // namespace

static bool ran(const Outcome &O, StringRef File) {
  return holds(O.Out, (" http-tidy " + File + "\n").str());
}

TEST_F(NinjaSteps, NothingIsDoneTwice) {
  Outcome O = make("--fail-on never");
  ASSERT_EQ(O.Status, 0) << shown(O);
  O = ninja();
  EXPECT_EQ(O.Status, 0) << shown(O);
  for (const char *File : {"a.c", "b.c", "sub/c.c", "merge http-tidy.sarif"})
    EXPECT_TRUE(ran(O, File)) << shown(O);
  EXPECT_TRUE(holds(O.Out, "a.c:3:23: warning: ")) << O.Out;
  EXPECT_EQ(fingerprints(P.read("http-tidy.sarif")),
            fingerprints(P.run("check --sarif -").Out))
      << "as if all had been analysed at once";
  EXPECT_EQ(fingerprints(P.read("http-tidy.sarif")).size(), 3u);
  O = ninja();
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Out, "no work to do")) << O.Out;
}

TEST_F(NinjaSteps, AnEditRunsWhatReadsIt) {
  make("--fail-on never");
  ninja();
  std::string Before = P.read("http-tidy.sarif");
  P.write("shared.h", "static inline int s(int x) { return x; }\n");
  Outcome O = ninja();
  EXPECT_TRUE(ran(O, "a.c") && ran(O, "sub/c.c")) << shown(O);
  EXPECT_FALSE(ran(O, "b.c")) << shown(O);
  EXPECT_EQ(fingerprints(P.read("http-tidy.sarif")).size(), 2u);
  // A configuration that was not there: made known by making the steps anew.
  P.write("sub/.clang-tidy", "Checks: '-http-fake-bad'\n");
  make("--fail-on never");
  O = ninja();
  EXPECT_TRUE(ran(O, "sub/c.c")) << shown(O);
  EXPECT_FALSE(ran(O, "a.c") || ran(O, "b.c")) << shown(O);
  EXPECT_EQ(fingerprints(P.read("http-tidy.sarif")).size(), 1u);
  P.write("sub/.clang-tidy", "Checks: 'http-*'\n");
  O = ninja();
  EXPECT_TRUE(ran(O, "sub/c.c")) << shown(O);
  EXPECT_FALSE(ran(O, "a.c") || ran(O, "b.c")) << shown(O);
}

TEST_F(NinjaSteps, AnotherDatabaseMakesOtherSteps) {
  make("--fail-on never");
  ninja();
  P.add("d.c", Bad);
  Outcome O = ninja();
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(ran(O, "ninja") && ran(O, "d.c")) << shown(O);
  EXPECT_FALSE(ran(O, "a.c")) << shown(O);
  EXPECT_TRUE(holds(ninja().Out, "no work to do"));
}

TEST_F(NinjaSteps, TheVerdictComesEveryTime) {
  make("");
  for (int Round = 0; Round < 2; ++Round) {
    Outcome O = ninja();
    EXPECT_NE(O.Status, 0) << shown(O);
    EXPECT_TRUE(holds(O.Out, "3 findings")) << O.Out;
    EXPECT_EQ(ran(O, "a.c"), Round == 0) << O.Out;
  }
  P.run("baseline create --reason r -o base.sarif");
  make("--baseline base.sarif");
  Outcome O = ninja();
  EXPECT_EQ(O.Status, 0) << shown(O);
  P.write("base.sarif", "{}");
  EXPECT_NE(ninja().Status, 0) << "an unreadable base";
}

TEST_F(NinjaSteps, WhatIsIncompleteIsNotClean) {
  P.write("b.c", "#include <curl/curl.h>\n#include \"made_later.h\"\n");
  P.add("gone.c", Bad);
  P.shell("rm gone.c");
  make("--fail-on never");
  for (int Round = 0; Round < 2; ++Round) {
    Outcome O = ninja();
    EXPECT_NE(O.Status, 0) << shown(O);
    EXPECT_TRUE(ran(O, "b.c")) << "tried again: " << O.Out;
    EXPECT_TRUE(holds(O.Out, "gone.c: no shard speaks of it")) << O.Out;
    EXPECT_EQ(fingerprints(P.read("http-tidy.sarif")).size(), 3u)
        << "the others are kept";
  }
  P.write("made_later.h", "int g(int);\n");
  P.add("gone.c", Bad);
  make("--fail-on never");
  EXPECT_EQ(ninja().Status, 0);
  EXPECT_TRUE(holds(ninja().Out, "no work to do"));
}

// But no apostrophe: Ninja itself cannot read one in a depfile.
TEST(Ninja, NamesThatNeedQuotes) {
  Project P;
  std::string Name = "od d/its $x: #1.c";
  P.write(Name, "#include <curl/curl.h>\n#include \"h h.h\"\n"
                "int f(int x) { return bad(x) + sizeof(TEXT); }\n");
  P.write("od d/h h.h", "int h;\n");
  P.write("compile_commands.json",
          llvm::formatv(
              "{0}", llvm::json::Value(llvm::json::Array{llvm::json::Object{
                         {"directory", P.path() + "/od d"},
                         {"file", "its $x: #1.c"},
                         {"arguments",
                          llvm::json::Array{"cc", "-I..", "-DTEXT=\"a $b 'c'\"",
                                            "-c", "its $x: #1.c"}}}}))
              .str());
  Outcome O = P.run("ninja --fail-on never -o 'build it/steps.ninja'");
  EXPECT_EQ(O.Status, 2) << "no such folder: " << shown(O);
  O = P.shell("mkdir 'build it' && \"$TIDY\" ninja --fail-on never -o 'build "
              "it/steps.ninja' && " HTTPTIDY_NINJA
              " -C 'build it' -f steps.ninja");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_EQ(fingerprints(P.read("build it/steps.sarif")).size(), 1u);
  EXPECT_FALSE(holds(P.read("build it/steps.ninja"), P.path()))
      << P.read("build it/steps.ninja");
  O = P.shell("cd 'build it' && " HTTPTIDY_NINJA " -f steps.ninja");
  EXPECT_TRUE(holds(O.Out, "no work to do")) << shown(O);
  P.shell("echo 'int i;' >>'od d/h h.h'");
  O = P.shell(HTTPTIDY_NINJA " -C 'build it' -f steps.ninja");
  EXPECT_TRUE(holds(O.Out, "merge steps.sarif")) << shown(O);
}

TEST(Ninja, WrongUsage) {
  Project P;
  P.add("a.c", Bad);
  for (const char *Line : {"ninja a.c", "ninja -- -I.", "ninja -p none",
                           "ninja --diff HEAD", "ninja -o no/such/folder.ninja",
                           "ninja --config 'Checks: |\n  http-*'"})
    EXPECT_EQ(P.run(Line).Status, 2) << Line;
}
