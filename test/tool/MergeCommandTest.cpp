//===- MergeCommandTest.cpp - merge and convert, from the command line ----===//
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
using llvm::json::Object;

static constexpr char Bad[] = "#include \"shared.h\"\n"
                              "int f(int x) { return bad(x); }\n";

/// The run of \p Text, which \p Log keeps.
static const Object &runOf(StringRef Text, llvm::json::Value &Log) {
  auto Parsed = llvm::json::parse(Text);
  EXPECT_TRUE(bool(Parsed)) << Text.str();
  if (!Parsed) {
    llvm::consumeError(Parsed.takeError());
    Log = Object{};
    return *Log.getAsObject();
  }
  Log = std::move(*Parsed);
  return *(*Log.getAsObject()->getArray("runs"))[0].getAsObject();
}

/// Fingerprint, rule and the rule that the index names.
static std::set<std::string> results(StringRef Text) {
  llvm::json::Value Log = nullptr;
  const Object &Run = runOf(Text, Log);
  const auto &Rules =
      *Run.getObject("tool")->getObject("driver")->getArray("rules");
  std::set<std::string> Out;
  for (const auto &V : *Run.getArray("results")) {
    const Object &R = *V.getAsObject();
    StringRef Id = *R.getString("ruleId");
    EXPECT_EQ(*Rules[*R.getInteger("ruleIndex")].getAsObject()->getString("id"),
              Id);
    EXPECT_TRUE(Out.insert(R.getObject("partialFingerprints")
                               ->getString("httpTidy/v1")
                               ->str() +
                           " " + Id.str())
                    .second);
  }
  return Out;
}

namespace {

class MergeShards : public testing::Test {
protected:
  void SetUp() override {
    P.write("shared.h", "static inline int s(int x) { return worse(x); }\n");
    for (const char *File : {"a.c", "b.c", "sub/c.c"})
      P.add(File, Bad, "-I..");
    P.run("check a.c --sarif a.sarif");
    P.run("check b.c --sarif b.sarif");
    P.run("check sub/c.c --sarif c.sarif");
  }

  Project P;
};

} // namespace

TEST_F(MergeShards, TheOrderDoesNotMatter) {
  Outcome One = P.run("merge a.sarif b.sarif c.sarif");
  EXPECT_EQ(One.Status, 1) << shown(One);
  EXPECT_TRUE(holds(One.Err, "3 files analysed, 0 not; ")) << One.Err;
  EXPECT_TRUE(holds(One.Err, "4 findings, ")) << One.Err;
  EXPECT_EQ(P.run("merge c.sarif a.sarif b.sarif").Out, One.Out);
  P.write("list", "b.sarif\n\nc.sarif\na.sarif\nb.sarif\n");
  EXPECT_EQ(results(P.run("merge @list").Out), results(One.Out));
  EXPECT_EQ(results(P.run("check --sarif -").Out), results(One.Out))
      << "as if all had been analysed at once";
  P.run("merge a.sarif b.sarif -o ab.sarif");
  EXPECT_EQ(results(P.run("merge ab.sarif c.sarif").Out), results(One.Out));
}

TEST_F(MergeShards, WhatIsMissingIsNamed) {
  Outcome O = P.run("merge a.sarif c.sarif --expect compile_commands.json");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "b.c: no shard speaks of it")) << O.Err;
  EXPECT_TRUE(holds(O.Err, "2 files analysed, 1 not; ")) << O.Err;
  EXPECT_TRUE(holds(O.Out, "\"executionSuccessful\": false")) << O.Out;
  P.write("cut.json", "{\"version\": \"2.1.0\", \"ru");
  O = P.run("merge a.sarif cut.json none.sarif -o out.sarif");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "cut.json: error: ")) << O.Err;
  EXPECT_TRUE(holds(O.Err, "cannot read 'none.sarif'")) << O.Err;
  EXPECT_EQ(results(P.read("out.sarif")).size(), 2u) << "the others are kept";
  EXPECT_EQ(P.run("merge out.sarif").Status, 3)
      << "what was missing stays missing";
  EXPECT_EQ(P.run("merge a.sarif b.sarif c.sarif --expect "
                  "compile_commands.json --fail-on never")
                .Status,
            0);
}

TEST_F(MergeShards, AFileThatDidNotCompileStaysOne) {
  P.add("b.c", "int f(int x) { return nothing_like_that; }\n");
  P.run("check b.c --sarif b.sarif");
  Outcome O = P.run("merge a.sarif b.sarif --fail-on never");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "1 file analysed, 1 not; ")) << O.Err;
}

TEST_F(MergeShards, TheGateIsAtTheEnd) {
  P.run("baseline create --reason r");
  Outcome O = P.run("merge a.sarif b.sarif c.sarif --baseline "
                    "http-tidy-baseline.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  EXPECT_TRUE(holds(O.Err, "4 findings (0 new)")) << O.Err;
  P.write("p.diff", "--- a/a.c\n+++ b/a.c\n@@ -3 +3 @@\n-x\n+y\n");
  O = P.run("merge a.sarif b.sarif c.sarif --diff-from p.diff");
  EXPECT_EQ(O.Status, 1) << shown(O);
  EXPECT_TRUE(holds(O.Err, "4 findings (1 new)")) << O.Err;
}

static constexpr char Fixes[] = "---\n"
                                "MainSourceFile:  a.c\n"
                                "Diagnostics:\n"
                                "  - DiagnosticName:  bugprone-something-new\n"
                                "    DiagnosticMessage:\n"
                                "      Message:         'this is \"bad\"'\n"
                                "      FilePath:        a.c\n"
                                "      FileOffset:      24\n"
                                "      Replacements:\n"
                                "        - FilePath:        a.c\n"
                                "          Offset:          24\n"
                                "          Length:          3\n"
                                "          ReplacementText: long\n"
                                "      Ranges: []\n"
                                "    Notes:\n"
                                "      - Message:         look here\n"
                                "        FilePath:        a.c\n"
                                "        FileOffset:      28\n"
                                "        Replacements:    []\n"
                                "    Level:           Warning\n"
                                "    BuildDirectory:  'DIR'\n"
                                "    FutureKey:       1\n"
                                "...\n";

static std::string inFolder(std::string Text, const Project &P) {
  size_t At = Text.find("DIR");
  return Text.replace(At, 3, P.path());
}

TEST(Convert, AnyCheck) {
  Project P;
  P.add("a.c", "int f(int x) { return x; }\n");
  P.write("f.yaml", inFolder(Fixes, P));
  Outcome O = P.run("convert f.yaml f.yaml -o out.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  std::string Text = P.read("out.sarif");
  llvm::json::Value Log = nullptr;
  const Object &Run = runOf(Text, Log);
  ASSERT_EQ(Run.getArray("results")->size(), 1u) << "told once";
  EXPECT_TRUE(holds(Text, "\"uri\": \"a.c\"")) << Text;
  EXPECT_TRUE(holds(Text, "bugprone/something-new.html")) << Text;
  EXPECT_TRUE(holds(Text, "[look here](1)")) << Text;
  EXPECT_TRUE(holds(Text, "\"insertedContent\"")) << Text;
  EXPECT_TRUE(holds(Text, "\"startLine\": 2")) << Text;
  EXPECT_FALSE(holds(Text, P.path())) << "a path of this machine";
}

TEST(Convert, WhatCannotBeReadIsNotClean) {
  Project P;
  P.add("a.c", "int f(int x) { return x; }\n");
  P.write("cut.yaml", "---\nMainSourceFile: a.c\nDiagnostics:\n  - Diag");
  P.write("other.yaml", "Checks: '*'\n");
  P.write("gone.yaml", inFolder(std::string(Fixes), P));
  for (const char *Line :
       {"convert", "convert none.yaml", "convert cut.yaml",
        "convert other.yaml", "convert compile_commands.json",
        "convert gone.yaml --root sub"})
    EXPECT_EQ(P.run(Line).Status, 2) << Line;
  P.write("error.yaml",
          "---\nMainSourceFile: a.c\nDiagnostics:\n"
          "  - DiagnosticName: clang-diagnostic-error\n"
          "    DiagnosticMessage: {Message: oops, FilePath: '', FileOffset: 0, "
          "Replacements: []}\n");
  Outcome O = P.run("convert error.yaml");
  EXPECT_EQ(O.Status, 3) << shown(O);
  EXPECT_TRUE(holds(O.Err, "a.c: only partly analysed")) << O.Err;
  P.write("empty.yaml", "");
  EXPECT_EQ(P.run("convert empty.yaml").Status, 0) << "no finding, no text";
}

TEST(Convert, ClangTidysOwn) {
  Project P;
  P.add("a.c", "int f(int x) { if (x = 1) return 2; return x; }\n");
  Outcome O = P.shell(HTTPTIDY_CLANG_TIDY
                      " --checks='-*,bugprone-*,readability-braces*' a.c "
                      "--export-fixes f.yaml -p . ; \"$TIDY\" convert f.yaml "
                      "-o out.sarif");
  EXPECT_EQ(O.Status, 0) << shown(O);
  llvm::json::Value Log = nullptr;
  std::string Text = P.read("out.sarif");
  EXPECT_GE(runOf(Text, Log).getArray("results")->size(), 2u) << Text;
}

/// Whatever moment the process dies at: the file is the old or the new one.
TEST(Output, IsOldOrNewAfterAKill) {
  Project P;
  std::string Code;
  for (int I = 0; I < 400; ++I)
    Code += "int f" + std::to_string(I) + "(int x) { return bad(x); }\n";
  P.add("a.c", Code);
  for (const char *File : {"new.sarif", "out.sarif"})
    EXPECT_EQ(P.run(std::string("check --sarif ") + File).Status, 1);
  std::string New = P.read("new.sarif"), Old = "{\"old\": true}\n";
  unsigned Written = 0;
  for (int Round = 0; Round < 60; ++Round) {
    P.write("out.sarif", Old);
    // From before it starts to after it ended.
    P.shell("timeout -s KILL 0." + std::to_string(1000 + Round * 3).substr(1) +
            " \"$TIDY\" check --html out.html --sarif out.sarif");
    std::string Text = P.read("out.sarif");
    EXPECT_TRUE(Text == Old || Text == New) << Round;
    Written += Text == New;
  }
  RecordProperty("written", int(Written));
}
