//===- UnitTest.cpp - What all functions of a unit share ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Unit.h"
#include "test/unit/flow/Engine.h"

using namespace httptidy::flow;
using httptidy::test::Collected;
using httptidy::test::Source;
using httptidy::test::StringRef;
using Names = std::vector<std::string>;
using Groups = std::vector<Names>;

static bool isFieldClosed(const Collected &C, StringRef Field) {
  return C.U->isClosed(C.S.field(Field));
}

TEST(Unit, FieldsOfTheMainFileAreClosed) {
  EXPECT_TRUE(isFieldClosed(Collected("struct st { Wire *w; };"), "w"));
  EXPECT_TRUE(isFieldClosed(Collected("struct st { Wire *w; };", "t.c"), "w"));
  EXPECT_TRUE(isFieldClosed(
      Collected("#define FIELDS Wire *w;\nstruct st { FIELDS };"), "w"));
}

static bool isHeaderFieldClosed(StringRef Header) {
  Collected C("#include \"own.h\"\n", "t.cpp", {{"own.h", Header.str()}});
  return isFieldClosed(C, "w");
}

TEST(Unit, FieldsOfHeadersAreOpen) {
  EXPECT_FALSE(isHeaderFieldClosed("struct st { Wire *w; };"));
  EXPECT_FALSE(isHeaderFieldClosed("class st { public: Wire *w; };"));
  EXPECT_TRUE(isHeaderFieldClosed("namespace { struct st { Wire *w; }; }"));
}

TEST(Unit, PrivateFieldsOfClassesInSightAreClosed) {
  EXPECT_TRUE(isHeaderFieldClosed("class C { Wire *w; void f() { w = 0; } };"));
  EXPECT_TRUE(isHeaderFieldClosed(
      "class C { Wire *w; C(const C &) = delete; ~C() = default; };"));
  EXPECT_FALSE(isHeaderFieldClosed("class C { Wire *w; void f(); };"));
  EXPECT_FALSE(
      isHeaderFieldClosed("class C { Wire *w; friend void g(C &); };"));
  EXPECT_FALSE(
      isHeaderFieldClosed("class C { protected: Wire *w; void f() {} };"));
}

TEST(Unit, RecordWithAnInvalidFieldIsNeverClosed) {
  EXPECT_FALSE(
      isFieldClosed(Collected("struct st { Wire *w; Missing m; };"), "w"));
}

TEST(Unit, VariablesThatOthersCannotNameAreClosed) {
  Collected C("static Wire *hidden; extern Wire *shared; Wire *global;"
              "namespace { Wire *inner; }"
              "void f() { Wire *local; static Wire *kept; }");
  EXPECT_TRUE(C.U->isClosed(C.S.variable("hidden")));
  EXPECT_TRUE(C.U->isClosed(C.S.variable("inner")));
  EXPECT_TRUE(C.U->isClosed(C.S.variable("local")));
  EXPECT_TRUE(C.U->isClosed(C.S.variable("kept")));
  EXPECT_FALSE(C.U->isClosed(C.S.variable("shared")));
  EXPECT_FALSE(C.U->isClosed(C.S.variable("global")));
}

TEST(Unit, FunctionsThatAreRead) {
  Collected C("#include \"own.h\"\n#include \"third_party/x.h\"\n"
              "int declared(); int here() { return 1; }"
              "template <class T> void pattern(T) {}"
              "void use() { pattern(1); auto l = [] {}; }"
              "struct S { void method() {} S() = default; };",
              "t.cpp",
              {{"own.h", "inline void own() {}"},
               {"third_party/x.h", "inline void foreign() {}"}});
  Names Read;
  for (const auto &[F, Info] : C.U->Functions)
    Read.push_back(F->getNameAsString());
  // The template once, as it was made; the lambda by its operator.
  EXPECT_EQ(Read,
            (Names{"own", "here", "pattern", "use", "operator()", "method"}));
  EXPECT_NE(C.U->info(C.S.function("here")), nullptr);
  EXPECT_EQ(C.U->info(C.S.function("declared")), nullptr);
  EXPECT_EQ(C.U->info(C.S.function("foreign")), nullptr);
}

TEST(Unit, CodeOutsideTheRootIsNotRead) {
  Source S("#include \"own.h\"\n", "t.cpp", {},
           {{"own.h", "inline void own() {}"}});
  for (bool Inside : {true, false}) {
    AnalysisConfig Config = httptidy::test::wireConfig();
    Config.Root = Inside ? "/headers" : "/elsewhere";
    UnitFacts Facts(S.context());
    Facts.Index = std::make_unique<httptidy::models::Index>(
        Config.Models, httptidy::models::Index::MacroValues());
    Unit U(Facts, Config);
    U.collect();
    EXPECT_EQ(U.info(S.function("own")) != nullptr, Inside);
  }
}

TEST(Unit, WhoCallsAndWhoIsHandedOn) {
  Collected C("void called() {} void handed() {} void nobody() {}"
              "void take(void (*)()); void f() { called(); take(handed); }");
  auto Info = [&](StringRef Name) { return C.U->info(C.S.function(Name)); };
  EXPECT_FALSE(Info("called")->isRoot());
  EXPECT_TRUE(Info("handed")->isRoot());
  EXPECT_TRUE(Info("handed")->Addressed);
  EXPECT_TRUE(Info("nobody")->isRoot());
}

TEST(Unit, OnlyWhatTouchesALibraryIsRelevant) {
  Collected C("void direct() { wire_go(0); } void caller() { direct(); }"
              "void far() { caller(); } void takes(Wire *) {}"
              "void pure() { int x = 1; x++; } void logs() { wire_log(\"\"); }"
              "void ends() { wire_die(); }");
  auto IsRelevant = [&](StringRef Name) {
    return C.U->info(C.S.function(Name))->Relevant;
  };
  for (const char *Name : {"direct", "caller", "far", "takes", "ends"})
    EXPECT_TRUE(IsRelevant(Name)) << Name;
  EXPECT_FALSE(IsRelevant("pure"));
  EXPECT_FALSE(IsRelevant("logs"));
}

static Groups bottomUp(StringRef Code) {
  Collected C(Code);
  Groups Result;
  for (const auto &Group : C.U->bottomUp()) {
    Result.emplace_back();
    for (const FunctionInfo *Info : Group)
      Result.back().push_back(Info->Definition->getNameAsString());
    llvm::sort(Result.back());
  }
  return Result;
}

TEST(Unit, CalleesComeFirst) {
  EXPECT_EQ(bottomUp("void c(); void a() { c(); } void b() { a(); }"
                     "void c() {} void d() {}"),
            (Groups{{"c"}, {"a"}, {"b"}, {"d"}}));
}

TEST(Unit, CirclesComeAsOne) {
  EXPECT_EQ(bottomUp("void b(); void leaf() {} void a() { b(); leaf(); }"
                     "void b() { a(); } void top() { b(); }"
                     "void self() { self(); }"),
            (Groups{{"leaf"}, {"a", "b"}, {"top"}, {"self"}}));
}

TEST(Unit, CirclesThatMeetAreOne) {
  EXPECT_EQ(bottomUp("void a(); void b(); void c();"
                     "void a() { b(); } void b() { a(); c(); }"
                     "void c() { b(); } void d() { a(); }"),
            (Groups{{"a", "b", "c"}, {"d"}}));
}

TEST(Unit, LongChainsOfCallsNeedNoStack) {
  const unsigned Length = 20000;
  std::string Code;
  // Each calls the next one, which stands below it.
  for (unsigned I = 0; I < Length; ++I)
    Code += "void f" + std::to_string(I + 1) + "(); void f" +
            std::to_string(I) + "() { f" + std::to_string(I + 1) + "(); }\n";
  Groups All = bottomUp(Code);
  ASSERT_EQ(All.size(), Length);
  EXPECT_EQ(All.front(), Names{"f" + std::to_string(Length - 1)});
  EXPECT_EQ(All.back(), Names{"f0"});
}

static bool mayThrow(StringRef Code, StringRef Name, StringRef File = "t.cpp",
                     const std::vector<std::string> &Args = {}) {
  Collected C(Code, File, {}, Args);
  return C.U->mayThrow(*C.S.function(Name));
}

TEST(Unit, WhatMayThrow) {
  EXPECT_TRUE(mayThrow("void f();", "f"));
  EXPECT_TRUE(mayThrow("struct S { void f(); };", "f"));
  EXPECT_TRUE(mayThrow("void f() noexcept(false);", "f"));
  // The model says so, though it is a C function.
  EXPECT_TRUE(mayThrow("", "wire_throw"));
}

TEST(Unit, WhatIsKnownNotToThrow) {
  EXPECT_FALSE(mayThrow("void f() noexcept;", "f"));
  EXPECT_FALSE(mayThrow("void f() throw();", "f"));
  EXPECT_FALSE(mayThrow("extern \"C\" void f();", "f"));
  EXPECT_FALSE(mayThrow("", "wire_go"));
  EXPECT_FALSE(mayThrow("void f();", "f", "t.cpp", {"-fno-exceptions"}));
  EXPECT_FALSE(mayThrow("void f();", "f", "t.c"));
}

static std::vector<int64_t> defaults(StringRef Code, StringRef Name,
                                     StringRef File = "t.cpp") {
  using namespace clang::ast_matchers;
  Collected C(Code, File);
  const auto *D = C.S.first<clang::ValueDecl>(
      valueDecl(hasName(Name), anyOf(varDecl(), fieldDecl(), parmVarDecl())));
  const ScalarDefaults *Found = C.U->Facts.defaults(D);
  return Found
             ? std::vector<int64_t>(Found->Values.begin(), Found->Values.end())
             : std::vector<int64_t>();
}

TEST(Unit, DefaultsInSight) {
  using Values = std::vector<int64_t>;
  EXPECT_EQ(defaults("int t = 30;", "t"), Values{30});
  EXPECT_EQ(defaults("struct st { int t = 5; };", "t"), Values{5});
  EXPECT_EQ(defaults("struct st { int t; st() : t(7) {} };", "t"), Values{7});
  EXPECT_EQ(defaults("struct st { int t; };"
                     "void init(st *s) { s->t = 3; }"
                     "void again(st *s) { s->t = 4; }",
                     "t"),
            (Values{3, 4}));
}

TEST(Unit, WhatABranchDecidesIsNoDefault) {
  for (const char *Body :
       {"if (a) t = 3;", "if (a) {} else t = 3;", "while (a) t = 3;",
        "for (; a;) t = 3;", "switch (a) { case 1: t = 3; }", "a ? t = 3 : 0;"})
    EXPECT_TRUE(
        defaults(std::string("int t; void f(int a) {") + Body + "}", "t")
            .empty())
        << Body;
  EXPECT_TRUE(defaults("int t; void f(int a) { t = a; }", "t").empty());
  EXPECT_EQ(defaults("int t; void f(int a) { if (a) {} t = 3; }", "t").size(),
            1u);
}

TEST(Unit, EqualSetSitesAreOne) {
  Collected C("void f(Wire *w) { wire_timeout(w, 1); wire_timeout(w, 2); }");
  auto Calls = C.S.calls("wire_timeout");
  SetSite First, Same, Other;
  First.Call = Same.Call = Calls[0];
  Other.Call = Calls[1];
  const SetSite *Interned = C.U->intern(First);
  EXPECT_EQ(C.U->intern(Same), Interned);
  EXPECT_NE(C.U->intern(Other), Interned);
  Same.Value = 5;
  EXPECT_NE(C.U->intern(Same), Interned);
  EXPECT_EQ(C.Facts.SetSites.size(), 3u);
}
