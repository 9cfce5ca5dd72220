//===- AnnotatedSourceTest.cpp - The judge is judged ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/AnnotatedSource.h"
#include "gtest/gtest.h"

using namespace httptidy;
using namespace httptidy::test;

static AnnotatedSource source(llvm::StringRef Text) {
  auto Parsed = parseAnnotated("dir/t.c", Text, "http-x");
  if (Parsed)
    return *Parsed;
  ADD_FAILURE() << llvm::toString(Parsed.takeError());
  return {};
}

static std::string mistake(llvm::StringRef Text) {
  auto Parsed = parseAnnotated("dir/t.c", Text, "http-x");
  return Parsed ? "" : llvm::toString(Parsed.takeError());
}

static Finding finding(unsigned Line, std::string Message,
                       std::string Check = "http-x") {
  Finding F;
  F.Check = std::move(Check);
  F.Message = std::move(Message);
  F.Where.File = "/elsewhere/dir/t.c";
  F.Where.Line = Line;
  F.Where.Column = 1;
  return F;
}

TEST(Markers, ExpectTakesCheckLevelAndPart) {
  auto S = source("a(); // expect: http-x note \"says \\\"so\\\"\"\n");
  ASSERT_EQ(S.Markers.size(), 1u);
  EXPECT_EQ(S.Markers[0].Line, 1u);
  EXPECT_EQ(S.Markers[0].Check, "http-x");
  EXPECT_EQ(S.Markers[0].Level, "note");
  EXPECT_EQ(S.Markers[0].Part, "says \"so\"");
}

TEST(Markers, SeveralPairsInOneComment) {
  auto S = source("// checks: *\n"
                  "a(); /* expect: http-x \"one\" http-y */ b();\n");
  ASSERT_EQ(S.Markers.size(), 2u);
  EXPECT_EQ(S.Markers[0].Part, "one");
  EXPECT_EQ(S.Markers[1].Check, "http-y");
  EXPECT_EQ(S.Markers[1].Line, 2u);
}

TEST(Markers, NextSpeaksOfTheNextLine) {
  EXPECT_EQ(source("// expect-next: http-x\na();\n").Markers[0].Line, 2u);
}

TEST(Markers, MistakesAreErrors) {
  EXPECT_EQ(mistake("a(); // expect: missing\n"),
            "dir/t.c:1: 'missing' is no check");
  EXPECT_EQ(mistake("a(); // expect: http-x \"open\n"),
            "dir/t.c:1: the quote is not closed");
  EXPECT_EQ(mistake("\na(); // expects: http-x\n"),
            "dir/t.c:2: unknown marker 'expects'");
  EXPECT_NE(mistake("a(); // expect http-x \"no colon\"\n"), "");
  EXPECT_EQ(mistake("a(); // known-fn: http-x\n"),
            "dir/t.c:1: a known failure needs its reason");
  EXPECT_EQ(mistake("a(); // expect-step: created\n"),
            "dir/t.c:1: a step is written in quotes");
  EXPECT_EQ(mistake("a(); // expect: http-y\n"),
            "dir/t.c:1: 'http-y' does not count here; see 'checks:'");
}

TEST(Markers, ProseIsNoMarker) {
  EXPECT_TRUE(source("a(); // expected by the peer\n").Markers.empty());
  EXPECT_TRUE(source("url(\"http://x\"); // as known\n").Markers.empty());
}

TEST(Directives, AreReadFromTheTopOnly) {
  auto S = source("// Prose: about the test.\n"
                  "// args: -std=c++20 -DX=1\n"
                  "// options: http-x.A=true; http-x.L=a,b\n"
                  "// models: extra.yaml\n"
                  "// checks: http-x, http-y\n"
                  "// version: 22\n"
                  "// errors: yes\n"
                  "int a;\n"
                  "// args: -DTooLate\n");
  EXPECT_EQ(S.Wants.Args, (std::vector<std::string>{"-std=c++20", "-DX=1"}));
  EXPECT_EQ(S.Wants.Options["http-x.A"], "true");
  EXPECT_EQ(S.Wants.Options["http-x.L"], "a;b");
  EXPECT_EQ(S.Wants.Models, std::vector<std::string>{"extra.yaml"});
  EXPECT_TRUE(S.countsCheck("http-y"));
  EXPECT_FALSE(S.countsCheck("http-z"));
  EXPECT_EQ(S.Wants.Version, 22u);
  EXPECT_TRUE(S.Wants.Broken);
}

TEST(Directives, MistakesAreErrors) {
  EXPECT_EQ(mistake("// option: http-x.A=1\n"),
            "dir/t.c:1: unknown directive 'option'; did you mean 'options'?");
  EXPECT_NE(mistake("// options: A\n"), "");
  EXPECT_NE(mistake("// version: new\n"), "");
}

TEST(Differences, NoneWhenAllIsAsMarked) {
  auto S = source("a(); // expect: http-x \"blocks\"\nb();\n");
  EXPECT_TRUE(differences(S, {finding(1, "it blocks here")}).empty());
}

TEST(Differences, ShowTheSourceLine) {
  auto S = source("a(); // expect: http-x \"blocks\"\nb();\n");
  auto D = differences(S, {finding(2, "it leaks")});
  ASSERT_EQ(D.size(), 2u);
  EXPECT_EQ(D[0], "t.c:1: expected but not found: http-x \"blocks\"\n"
                  "    | a(); // expect: http-x \"blocks\"");
  EXPECT_EQ(D[1], "t.c:2: found but not expected: http-x warning: it leaks\n"
                  "    | b();");
}

TEST(Differences, OneMarkerTakesOneFinding) {
  auto S = source("a(); // expect: http-x\n");
  EXPECT_EQ(differences(S, {finding(1, "m"), finding(1, "m")}).size(), 1u);
}

TEST(Differences, FixesHaveToAgree) {
  auto Fixed = source("a(); // expect: http-x note fixed \"b\"\n");
  auto Unfixed = source("a(); // expect: http-x unfixed\n");
  Finding With = finding(1, "b");
  With.Level = Severity::Note;
  Finding Without = With;
  With.Fixes.push_back({});
  EXPECT_TRUE(differences(Fixed, {With}).empty());
  EXPECT_FALSE(differences(Fixed, {Without}).empty());
  EXPECT_TRUE(differences(Unfixed, {Without}).empty());
  EXPECT_FALSE(differences(Unfixed, {With}).empty());
}

TEST(Differences, LevelAndFileHaveToAgree) {
  auto S = source("a(); // expect: http-x note \"m\"\n");
  EXPECT_EQ(differences(S, {finding(1, "m")}).size(), 2u);
  Finding Elsewhere = finding(1, "m");
  Elsewhere.Level = Severity::Note;
  EXPECT_TRUE(differences(S, {Elsewhere}).empty());
  Elsewhere.Where.File = "dir/helper.h";
  EXPECT_EQ(differences(S, {Elsewhere}).size(), 2u);
}

TEST(Differences, OtherChecksDoNotCount) {
  auto S = source("a();\n");
  EXPECT_TRUE(differences(S, {finding(1, "m", "http-y")}).empty());
}

TEST(Differences, KnownFailuresFailOnceFixed) {
  auto Fn = source("a(); // known-fn: http-x needs aliasing\n");
  EXPECT_TRUE(differences(Fn, {}).empty());
  EXPECT_EQ(differences(Fn, {finding(1, "m")}).size(), 1u);
  auto Fp = source("a(); // known-fp: http-x needs aliasing\n");
  EXPECT_TRUE(differences(Fp, {finding(1, "m")}).empty());
  EXPECT_EQ(differences(Fp, {}).size(), 1u);
}

TEST(Differences, StepsAreLookedForInPaths) {
  auto S = source("c(); // expect-step: \"created\"\na(); // expect: http-x\n");
  Finding F = finding(2, "m");
  EXPECT_EQ(differences(S, {F}).size(), 1u);
  F.Path.push_back({finding(1, "").Where, "created here"});
  EXPECT_TRUE(differences(S, {F}).empty());
}

TEST(Manners, MessagesAreSentencesWithoutCapitalAndStop) {
  Finding F = finding(1, "'curl' blocks; set CURLOPT_TIMEOUT");
  F.Path.push_back({F.Where, "created here"});
  EXPECT_TRUE(mannersOf({F}).empty());
  for (const char *Message : {"", "It blocks", "it blocks.", "two\nlines"}) {
    F.Message = Message;
    EXPECT_EQ(mannersOf({F}).size(), 1u) << Message;
  }
  F.Path[0].Message = "Created here.";
  EXPECT_EQ(mannersOf({F}).size(), 2u);
}
