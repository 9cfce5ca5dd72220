//===- GateTest.cpp - New, unchanged or gone ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Gate.h"
#include "checks/core/Fingerprint.h"
#include "test/support/Process.h"
#include "tool/gate/ExitStatus.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;
using gate::Before;
using gate::ChangedLines;

static Finding finding(const char *File, unsigned Line, const char *Function) {
  Finding F;
  F.Check = "http-sample";
  F.Message = "'curl' has no deadline";
  F.Where = {File, Line, 3, Line, 9, 0, 0};
  F.Object = "curl";
  F.EnclosingDecl = Function;
  F.StatementTokens = "perform ( curl )";
  F.Path = {{{File, Line - 5, 3, Line - 5, 9, 0, 0}, "created here"}};
  return F;
}

static report::Report reportOf(Findings All) {
  report::Report R;
  R.All = std::move(All);
  assignFingerprints(R.All);
  report::sortReport(R);
  return R;
}

static gate::Baseline baselineOf(const report::Report &R,
                                 report::Acceptance Given) {
  gate::Baseline B;
  gate::updateBaseline(B, R, Given);
  return B;
}

static ChangedLines patch(llvm::StringRef Text) {
  return llvm::cantFail(ChangedLines::parse(Text, "p"));
}

/// The state of every finding: `n` for new, `u` for unchanged.
static std::string states(report::Report R, Before B) {
  B.Today = "2026-11-21";
  gate::compare(R, B);
  std::string Out;
  for (const Finding &F : R.All)
    Out += R.isNew(F) ? 'n' : 'u';
  if (R.Compared)
    Out += " " + std::to_string(R.Compared->Gone.size());
  return Out;
}

TEST(Gate, WithoutABaseEverythingCounts) {
  report::Report R = reportOf({finding("a.c", 10, "f")});
  EXPECT_EQ(states(R, {}), "n");
  EXPECT_EQ(gate::exitStatus(R, Severity::Warning), gate::FoundSome);
}

TEST(Gate, BaselineTellsNewUnchangedAndGone) {
  report::Report Old =
      reportOf({finding("a.c", 10, "f"), finding("a.c", 50, "g")});
  Before B;
  B.Base = baselineOf(Old, {"legacy", "", ""});
  EXPECT_EQ(states(Old, B), "uu 0");
  EXPECT_EQ(
      states(reportOf({finding("a.c", 12, "f"), finding("a.c", 70, "h")}), B),
      "un 1");
  B.WholeProject = false;
  EXPECT_EQ(states(reportOf({}), B), " 0") << "not looked at is not gone";
}

TEST(Gate, AnAcceptanceEnds) {
  report::Report R = reportOf({finding("a.c", 10, "f")});
  Before B;
  B.Base = baselineOf(R, {"until the move", "tls team", "2026-11-21"});
  EXPECT_EQ(states(R, B), "u 0") << "its last day";
  B.Base = baselineOf(R, {"until the move", "tls team", "2026-11-20"});
  EXPECT_EQ(states(R, B), "n 0");
}

TEST(Gate, ChangedLinesAskForTheWholePath) {
  report::Report R = reportOf({finding("a.c", 99, "f")});
  auto With = [&](const char *Patch) {
    Before B;
    B.Changes = patch(Patch);
    return states(R, B);
  };
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -99 +99 @@\n-x\n+y\n"), "n 0");
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -94 +94 @@\n-x\n+y\n"), "n 0")
      << "where the handle was made";
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -50 +50 @@\n-x\n+y\n"), "u 0");
  EXPECT_EQ(With("--- a/b.c\n+++ b/b.c\n@@ -99 +99 @@\n-x\n+y\n"), "u 0");
  EXPECT_EQ(With("--- /dev/null\n+++ b/a.c\n@@ -0,0 +1 @@\n+y\n"), "n 0");
  EXPECT_EQ(With(""), "u 0");
}

TEST(Gate, ALineThatIsGoneMayBeTheCause) {
  report::Report R = reportOf({finding("a.c", 99, "f")});
  auto With = [&](const char *Patch) {
    Before B;
    B.Changes = patch(Patch);
    return states(R, B);
  };
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -96 +95,0 @@\n-set(curl, T, 5);\n"),
            "n 0");
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -96 +95,0 @@\n-log(curly);\n"),
            "u 0")
      << "it did not speak of the object";
  EXPECT_EQ(With("--- a/a.c\n+++ b/a.c\n@@ -9 +8,0 @@\n-set(curl, T, 5);\n"),
            "u 0")
      << "before the handle was made";
}

TEST(Gate, BaseAndLinesTogether) {
  report::Report R =
      reportOf({finding("a.c", 10, "f"), finding("a.c", 50, "g")});
  Before B;
  B.Base = baselineOf(reportOf({finding("a.c", 10, "f")}), {"r", "", ""});
  B.Changes = patch("");
  EXPECT_EQ(states(R, B), "un 0") << "the base does not have it";
  B.Changes = patch("--- a/a.c\n+++ b/a.c\n@@ -10 +10 @@\n-x\n+y\n");
  EXPECT_EQ(states(R, B), "nn 0");
}

TEST(Gate, ARenamedFileKeepsItsFindings) {
  Before B;
  B.Base = baselineOf(reportOf({finding("old/a.c", 10, "f")}), {"r", "", ""});
  B.Changes = patch("diff --git a/old/a.c b/new/a b.c\nsimilarity index 90%\n"
                    "rename from old/a.c\nrename to new/a b.c\n"
                    "--- a/old/a.c\n+++ b/new/a b.c\n@@ -70 +70 @@\n-x\n+y\n");
  EXPECT_EQ(states(reportOf({finding("new/a b.c", 10, "f")}), B), "u 0");
}

TEST(ChangedLines, NamesAsGitQuotesThem) {
  ChangedLines C = patch("diff --git \"a/\\303\\244.c\" \"b/\\303\\244.c\"\n"
                         "--- \"a/\\303\\244.c\"\n+++ \"b/\\303\\244.c\"\n"
                         "@@ -1,0 +2,2 @@\n+x\n+y\n");
  EXPECT_TRUE(C.touches(finding("\xC3\xA4.c", 3, "f")));
  EXPECT_FALSE(C.touches(finding("\xC3\xA4.c", 9, "f")));
}

TEST(ChangedLines, ContextAndLinesThatLookLikeHeads) {
  ChangedLines C = patch("--- x.c\t2026-01-01\n+++ x.c\t2026-01-02\n"
                         "@@ -1,4 +1,4 @@ int f()\n a\n--- y\n+++ z\n b\n c\n"
                         "\\ No newline at end of file\n");
  EXPECT_TRUE(C.touches(finding("x.c", 2, "f")));
  EXPECT_FALSE(C.touches(finding("x.c", 4, "f")));
}

TEST(ChangedLines, WhatCannotBeReadIsAnError) {
  for (const char *Text : {"hello\n", "--- a\n+++ b\n@@ -1 +1 @@\n-x\n",
                           "--- a\n+++ b\n@@ -x +1 @@\n+x\n",
                           "--- a\n+++ b\n@@ -1 +1 @@\n+x\n+y\n",
                           "diff --cc a\n@@@ -1 -1 +1 @@@\n"}) {
    auto C = ChangedLines::parse(Text, "p");
    EXPECT_FALSE(bool(C)) << Text;
    if (!C)
      EXPECT_EQ(llvm::toString(C.takeError()).rfind("p:", 0), 0u) << Text;
  }
}

TEST(Baseline, IsReadAsItWasWritten) {
  report::Report R =
      reportOf({finding("b.c", 10, "f"), finding("a b.c", 50, "g")});
  gate::Baseline Entries = baselineOf(R, {"a \"reason\"", "me", "2027-02-28"});
  TempFolder Folder;
  auto Write = [&](const gate::Baseline &B) {
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    gate::writeBaseline(B, OS);
    return Text;
  };
  std::string Text = Write(Entries);
  auto Again = gate::readBaseline(Folder.write("b.sarif", Text));
  ASSERT_TRUE(bool(Again)) << llvm::toString(Again.takeError());
  ASSERT_EQ(Again->size(), 2u);
  EXPECT_EQ((*Again)[0].F.Where.File, "a b.c");
  EXPECT_EQ((*Again)[0].F.Where.Line, 50u);
  EXPECT_EQ((*Again)[0].Given.Reason, "a \"reason\"");
  EXPECT_EQ((*Again)[0].Given.Owner, "me");
  EXPECT_EQ((*Again)[0].Given.Expires, "2027-02-28");
  EXPECT_EQ(Write(*Again), Text);
}

TEST(Baseline, UpdateKeepsReasonsAndPruneTakesOut) {
  report::Report Old =
      reportOf({finding("a.c", 10, "f"), finding("a.c", 50, "g")});
  gate::Baseline B = baselineOf(Old, {"first", "", ""});
  report::Report Now =
      reportOf({finding("a.c", 20, "f"), finding("a.c", 60, "h")});
  EXPECT_EQ(gate::updateBaseline(B, Now, {"second", "", ""}), 1u);
  ASSERT_EQ(B.size(), 3u);
  EXPECT_EQ(gate::pruneBaseline(B, Now), 1u);
  ASSERT_EQ(B.size(), 2u);
  std::string Reasons;
  for (const gate::BaselineEntry &E : B)
    Reasons += E.F.EnclosingDecl + E.Given.Reason +
               std::to_string(E.F.Where.Line) + " ";
  EXPECT_TRUE(Reasons == "ffirst20 hsecond60 " ||
              Reasons == "hsecond60 ffirst20 ")
      << Reasons;
}

TEST(Baseline, WhatIsNoneIsAnError) {
  TempFolder Folder;
  for (const char *Text :
       {"", "{", "{}", "[]", "{\"version\": \"2.1.0\"}", "{\"runs\": 3}",
        "{\"version\": \"2.1.0\", \"runs\": 3}",
        "{\"version\": \"2.1.0\", \"runs\": []}",
        "{\"version\": \"2.1.0\", \"runs\": [{}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [3]}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{}]}]}",
        "{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{\"ruleId\": "
        "\"x\"}]}]}"}) {
    auto B = gate::readBaseline(Folder.write("b.sarif", Text));
    EXPECT_FALSE(bool(B)) << Text;
    if (!B)
      EXPECT_NE(llvm::toString(B.takeError()).find("b.sarif"),
                std::string::npos);
  }
  EXPECT_FALSE(bool(gate::readBaseline(Folder.path() + "/none")) &&
               "a missing base is an error");
}

TEST(Baseline, Days) {
  for (const char *Day : {"2026-01-31", "2028-02-29", "2026-12-01"})
    EXPECT_TRUE(gate::isDate(Day)) << Day;
  for (const char *Day : {"", "2026-13-01", "2026-02-29", "2026-04-31",
                          "26-1-1", "2026/01/01", "2026-01-00", "soon"})
    EXPECT_FALSE(gate::isDate(Day)) << Day;
  EXPECT_TRUE(gate::isDate(gate::today()));
}
