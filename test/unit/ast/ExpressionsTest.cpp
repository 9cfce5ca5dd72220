//===- ExpressionsTest.cpp - Small questions about expressions ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "test/unit/ast/Source.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace clang::ast_matchers;
using namespace httptidy::ast;
using httptidy::models::Subject;
using httptidy::test::Source;

/// The initializer of `x` in \p Code.
static std::optional<int64_t> valueOfX(StringRef Code,
                                       StringRef File = "t.cpp") {
  Source S(Code, File);
  return constant(S.compiles().variable("x")->getInit(), S.context());
}

TEST(Expressions, ConstantsThatTheCompilerKnows) {
  EXPECT_EQ(valueOfX("long x = 30;"), 30);
  EXPECT_EQ(valueOfX("long x = -1L;"), -1);
  EXPECT_EQ(valueOfX("#define T (5 * 60)\nint x = T;"), 300);
  EXPECT_EQ(valueOfX("enum E { A = 7, B }; int x = B;"), 8);
  EXPECT_EQ(valueOfX("const int c = 3; int x = c + 1;"), 4);
  EXPECT_EQ(valueOfX("constexpr long d(int n) { return n * 1000; }"
                     "long x = d(2);"),
            2000);
  EXPECT_EQ(valueOfX("bool x = true;"), 1);
  EXPECT_EQ(valueOfX("char x = 'a';"), 'a');
  EXPECT_EQ(valueOfX("unsigned long x = sizeof(int);"), 4);
  EXPECT_EQ(valueOfX("template <int N> int y = N; int x = sizeof(y<3>);"), 4);
}

TEST(Expressions, NullPointersAreZero) {
  EXPECT_EQ(valueOfX("int *x = nullptr;"), 0);
  EXPECT_EQ(valueOfX("int *x = 0;"), 0);
  EXPECT_EQ(valueOfX("void *x = (void *)0;", "t.c"), 0);
  EXPECT_EQ(valueOfX("int y; int *x = &y;"), std::nullopt);
}

TEST(Expressions, OthersAreNoConstants) {
  EXPECT_EQ(valueOfX("int y; void f() { int x = y; }"), std::nullopt);
  EXPECT_EQ(valueOfX("int g(); void f() { int x = g(); }"), std::nullopt);
  EXPECT_EQ(valueOfX("void f(int p) { int x = p; }"), std::nullopt);
  EXPECT_EQ(valueOfX("double x = 1.5;"), std::nullopt);
  EXPECT_EQ(valueOfX("const char *x = \"s\";"), std::nullopt);
  // It changes something besides having a value.
  EXPECT_EQ(valueOfX("int y; void f() { int x = (y = 1, 2); }"), std::nullopt);
  Source S("int x = undeclared;");
  EXPECT_EQ(constant(nullptr, S.context()), std::nullopt);
}

TEST(Expressions, VariableIsNamedThroughParenthesesAndCasts) {
  Source S("long y; void g(int); void f() { g((int)(y)); g(y + 1); }");
  auto Calls = S.compiles().calls("g");
  EXPECT_EQ(variable(Calls[0]->getArg(0)), S.variable("y"));
  EXPECT_EQ(variable(Calls[1]->getArg(0)), nullptr);
  EXPECT_EQ(variable(nullptr), nullptr);
}

TEST(Expressions, PlainLeavesOutWhatChangesNoValue) {
  Source S("struct T { T(); T(const T &); ~T(); }; T make(); void g(T);"
           "void f() { g((make())); g(T(make())); }");
  for (const CallExpr *Call : S.compiles().calls("g")) {
    const auto *Inner = dyn_cast<CallExpr>(plain(Call->getArg(0)));
    ASSERT_TRUE(Inner);
    EXPECT_EQ(Inner->getDirectCallee(), S.function("make"));
  }
  EXPECT_EQ(plain(nullptr), nullptr);
}

TEST(Expressions, PlainIsTheDefaultOfAnArgument) {
  Source S("void g(int t = 30); void f() { g(); }");
  const Expr *Arg = S.compiles().call("g")->getArg(0);
  EXPECT_TRUE(isa<CXXDefaultArgExpr>(Arg));
  EXPECT_TRUE(isa<IntegerLiteral>(plain(Arg)));
}

TEST(Expressions, CallOfAFunction) {
  Source S("int g(int, long); void f() { g(1, 2); }");
  std::optional<CallSite> Site = callSite(S.compiles().call("g"));
  ASSERT_TRUE(Site);
  EXPECT_EQ(Site->Callee, S.function("g"));
  EXPECT_EQ(Site->Object, nullptr);
  EXPECT_EQ(Site->Args.size(), 2u);
}

TEST(Expressions, CallOfAMethod) {
  Source S("struct C { void g(int); void h() { g(3); } };"
           "void f(C c, C *p) { c.g(1); p->g(2); }");
  auto Calls = S.compiles().calls("g");
  ASSERT_EQ(Calls.size(), 3u);
  CallSite Own = *callSite(Calls[0]);
  CallSite Dot = *callSite(Calls[1]);
  CallSite Arrow = *callSite(Calls[2]);
  EXPECT_TRUE(isa<CXXThisExpr>(Own.Object));
  EXPECT_TRUE(Own.IsArrow);
  EXPECT_EQ(variable(Dot.Object)->getName(), "c");
  EXPECT_FALSE(Dot.IsArrow);
  EXPECT_EQ(variable(Arrow.Object)->getName(), "p");
  EXPECT_TRUE(Arrow.IsArrow);
  EXPECT_EQ(Arrow.Args.size(), 1u);
}

TEST(Expressions, CallOfAnOperator) {
  Source S("struct C { C &operator<<(int); }; C &operator>>(C &, int);"
           "void f(C c) { c << 1; c >> 2; }");
  CallSite Member = *callSite(S.compiles().call("operator<<"));
  EXPECT_EQ(variable(Member.Object)->getName(), "c");
  EXPECT_EQ(Member.Args.size(), 1u);
  CallSite Free = *callSite(S.call("operator>>"));
  EXPECT_EQ(Free.Object, nullptr);
  EXPECT_EQ(Free.Args.size(), 2u);
}

TEST(Expressions, ConstructionIsACall) {
  Source S("struct C { C(int, int = 2); }; void f() { C c(1); }");
  const auto *Make = S.compiles().first<CXXConstructExpr>(cxxConstructExpr());
  std::optional<CallSite> Site = callSite(Make);
  ASSERT_TRUE(Site);
  EXPECT_EQ(Site->Callee, Make->getConstructor());
  EXPECT_EQ(Site->Args.size(), 2u);
}

TEST(Expressions, TargetOfAFunctionPointerIsNotKnown) {
  Source S("void f(void (*p)(int)) { p(1); }");
  std::optional<CallSite> Site =
      callSite(S.compiles().first<CallExpr>(callExpr()));
  ASSERT_TRUE(Site);
  EXPECT_EQ(Site->Callee, nullptr);
  EXPECT_EQ(Site->Args.size(), 1u);
  EXPECT_FALSE(callSite(S.first<Expr>(integerLiteral())));
}

TEST(Expressions, SubjectsOfACall) {
  Source S("struct C { int g(int); }; void f(C c) { c.g(1); }");
  const CallExpr *Call = S.compiles().call("g");
  CallSite Site = *callSite(Call);
  using Kind = Subject::Kind;
  EXPECT_EQ(Site.subject({Kind::This, 0}), Site.Object);
  EXPECT_EQ(Site.subject({Kind::Result, 0}), Call);
  EXPECT_EQ(Site.subject({Kind::Arg, 0}), Call->getArg(0));
  EXPECT_EQ(Site.subject({Kind::Pointee, 0}), Call->getArg(0));
  EXPECT_EQ(Site.subject({Kind::Arg, 1}), nullptr);
  EXPECT_EQ(Site.subject({Kind::None, 0}), nullptr);
}

TEST(Expressions, QualifiedNamesLeaveOutWhatNobodyWrites) {
  Source S("namespace n { inline namespace v1 { struct C { void m(); }; } }"
           "namespace { void hidden() {} } extern \"C\" { void c(); }"
           "void free_one();");
  EXPECT_EQ(qualifiedName(*S.compiles().function("m")), "n::C::m");
  EXPECT_EQ(qualifiedName(*S.function("hidden")), "hidden");
  EXPECT_EQ(qualifiedName(*S.function("c")), "c");
  EXPECT_EQ(qualifiedName(*S.function("free_one")), "free_one");
}
