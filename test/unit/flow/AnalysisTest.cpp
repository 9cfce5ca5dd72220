//===- AnalysisTest.cpp - The engine's front door -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Analysis.h"
#include "checks/ast/Expressions.h"
#include "test/unit/flow/Engine.h"

using namespace httptidy;
using namespace httptidy::flow;
using httptidy::test::Analysed;
using httptidy::test::Source;
using httptidy::test::StringRef;
using Names = std::vector<std::string>;

/// `function: verdict` of each exchange.
static Names verdicts(StringRef Code, StringRef File = "t.cpp") {
  Analysed A(Code, File);
  A.S.compiles();
  Names Result;
  for (const InventoryRow &Row : inventory(*A.Facts))
    Result.push_back(Row.EnclosingDecl + ": " + toString(Row.V));
  return Result;
}

TEST(Analysis, OneResultPerContext) {
  Analysed A("void f(Wire *w) { wire_go(w); }");
  EXPECT_EQ(analyse(A.S.context(), A.Config), A.Facts);
  EXPECT_EQ(analyse(A.S.context(), AnalysisConfig()), A.Facts);
  Analysed B("void f(Wire *w) { wire_go(w); }");
  EXPECT_NE(A.Facts, B.Facts);
}

TEST(Analysis, ResultDiesWithTheContext) {
  std::weak_ptr<const UnitFacts> Facts;
  {
    auto S = std::make_unique<Source>(test::withWire(""));
    Facts = analyse(S->context(), test::wireConfig());
    EXPECT_FALSE(Facts.expired());
  }
  EXPECT_TRUE(Facts.expired());
}

TEST(Analysis, NoContextInheritsFromOneThatWasThere) {
  // Contexts come and go; a new one often lies where an old one lay.
  for (unsigned I = 0; I < 20; ++I) {
    std::string Body;
    for (unsigned J = 0; J < I; ++J)
      Body += "wire_go(wire_open());\n";
    EXPECT_EQ(verdicts("void f() {" + Body + "}").size(), I);
  }
}

TEST(Analysis, UnitWithoutTheLibrary) {
  Source S("int f(int x) { return x + 1; }");
  auto Facts = analyse(S.context(), test::wireConfig());
  ASSERT_TRUE(Facts);
  EXPECT_TRUE(inventory(*Facts).empty());
  EXPECT_TRUE(Facts->Misuses.empty());
  EXPECT_TRUE(skippedFunctions(*Facts).empty());
}

TEST(Analysis, NoModelsNoFacts) {
  Source S(test::withWire("void f() { wire_go(wire_open()); }"));
  EXPECT_TRUE(inventory(*analyse(S.context(), AnalysisConfig())).empty());
}

TEST(Analysis, EveryExchangeHasAVerdict) {
  EXPECT_EQ(verdicts("void unbounded() { Wire *w = wire_open(); wire_go(w); }"
                     "void bounded() { Wire *w = wire_open();"
                     "  wire_timeout(w, 9); wire_go(w); }"
                     "void open(Wire *w) { wire_go(w); }"
                     "void never() { Wire *w = wire_open();"
                     "  wire_timeout(w, 0); wire_go(w); }"),
            (Names{"unbounded: finding", "bounded: bounded", "open: unknown",
                   "never: finding"}));
}

TEST(Analysis, InventoryNamesTheCallAndTheObject) {
  Analysed A("struct st { Wire *w; };\nvoid f(struct st *s) {\n"
             "  s->w = wire_open();\n  wire_timeout(s->w, 5);\n"
             "  wire_go(s->w);\n}\n",
             "t.c");
  auto Rows = inventory(*A.Facts);
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].Where.Line, 5u);
  EXPECT_EQ(Rows[0].Where.Column, 3u);
  EXPECT_EQ(Rows[0].Kind, "exchange");
  EXPECT_EQ(Rows[0].Library, "wire");
  EXPECT_EQ(Rows[0].Call, "wire_go");
  EXPECT_EQ(Rows[0].Object, "s->w");
  EXPECT_EQ(Rows[0].Reason, "wire_timeout(s->w, 5)");
}

TEST(Analysis, HelpersAreSeenThrough) {
  EXPECT_EQ(verdicts("static Wire *make() { Wire *w = wire_open();"
                     "  if (w) wire_timeout(w, 9); return w; }"
                     "void f() { Wire *w = make(); wire_go(w); }"),
            Names{"f: bounded"});
  EXPECT_EQ(verdicts("static void go(Wire *w) { wire_go(w); }"
                     "void f() { Wire *w = wire_open(); go(w); }"),
            Names{"go: finding"});
}

static size_t leaks(StringRef Code) {
  Analysed A(Code);
  A.S.compiles();
  return llvm::count_if(A.Facts->Misuses, [](const HandleMisuse &M) {
    return M.K == HandleMisuse::Kind::Leak;
  });
}

TEST(Analysis, LeaksAreSeenOnTheirPath) {
  EXPECT_EQ(leaks("void f() { wire_open(); }"), 1u);
  EXPECT_EQ(leaks("void f() { Wire *w = wire_open(); wire_close(w); }"), 0u);
  EXPECT_EQ(leaks("int f(int e) { Wire *w = wire_open(); if (e) return 1;"
                  "  wire_close(w); return 0; }"),
            1u);
  EXPECT_EQ(leaks("void f(int e) { Wire *w = wire_open();"
                  "  if (e) wire_die(); wire_close(w); }"),
            0u);
  EXPECT_EQ(leaks("void unknown(Wire *);"
                  "void f() { Wire *w = wire_open(); unknown(w); }"),
            0u);
}

TEST(Analysis, AnExceptionInSightIsAPath) {
  const std::string Use =
      "void f() { Wire *w = wire_open(); g(); wire_close(w); }";
  EXPECT_EQ(leaks("void g() { throw 1; }" + Use), 1u);
  EXPECT_EQ(leaks("void h() { throw 1; } void g() { h(); }" + Use), 1u);
  EXPECT_EQ(leaks("void g() noexcept { throw 1; }" + Use), 0u);
  EXPECT_EQ(leaks("void g() {}" + Use), 0u);
  // It may throw, but nobody has seen it.
  EXPECT_EQ(leaks("void g();" + Use), 0u);
}

TEST(Analysis, BrokenFunctionsAreListedAndTheOthersAnalysed) {
  Analysed A("void broken() { Wire *w = wire_open(); undeclared(w);"
             "  wire_go(w); }\n"
             "void sound() { Wire *w = wire_open(); wire_go(w); }\n");
  auto Skipped = skippedFunctions(*A.Facts);
  ASSERT_EQ(Skipped.size(), 1u);
  EXPECT_EQ(Skipped[0].Name, "broken");
  EXPECT_EQ(Skipped[0].Where.Line, 1u);
  EXPECT_EQ(Skipped[0].Reason, "its code does not compile");
  auto Rows = inventory(*A.Facts);
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].EnclosingDecl, "sound");
  EXPECT_EQ(Rows[0].V, Verdict::Finding);
}

TEST(Analysis, WhatABrokenFunctionDoesIsUnknown) {
  Analysed A("static void setup(Wire *w) { undeclared(w); }\n"
             "void f() { Wire *w = wire_open(); setup(w); wire_go(w); }\n");
  auto Rows = inventory(*A.Facts);
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Unknown);
}

TEST(Analysis, BrokenFunctionsThatTouchNothingAreOfNoInterest) {
  Analysed A("int broken() { return undeclared(1); }");
  EXPECT_TRUE(skippedFunctions(*A.Facts).empty());
}

TEST(Analysis, FieldsAreResolvedAcrossFunctions) {
  const std::string Struct = "struct st { Wire *w; };";
  EXPECT_EQ(verdicts(Struct + "void init(st *s) { s->w = wire_open();"
                              "  wire_timeout(s->w, 5); }"
                              "void use(st *s) { wire_go(s->w); }"),
            Names{"use: bounded"});
  EXPECT_EQ(verdicts(Struct + "void init(st *s) { s->w = wire_open(); }"
                              "void use(st *s) { wire_go(s->w); }"),
            Names{"use: finding"});
}

TEST(Analysis, EachFunctionIsTold) {
  Source S(test::withWire("static void helper(Wire *w) { wire_go(w); }"
                          "void f() { helper(wire_open()); }"
                          "int unrelated() { return 1; }"));
  AnalysisConfig Config = test::wireConfig();
  Names Told;
  Config.OnFunction = [&](const clang::Decl &D) {
    Told.push_back(clang::cast<clang::NamedDecl>(D).getNameAsString());
  };
  analyse(S.context(), Config);
  EXPECT_EQ(Told, (Names{"helper", "f"}));
}
