//===- FunctionTest.cpp - What one look at a body tells -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Function.h"
#include "checks/ast/Expressions.h"
#include "test/unit/ast/Source.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace httptidy::ast;
using httptidy::test::Source;
using Names = std::vector<std::string>;

namespace {
/// The shape of `f`, read by name.
struct Shaped {
  explicit Shaped(StringRef Code, StringRef File = "t.cpp",
                  StringRef Function = "f")
      : S(Code, File), Shape(shapeOf(*S.function(Function))) {}

  template <class Set> static Names names(const Set &Decls) {
    Names Result;
    for (const auto *D : Decls)
      Result.push_back(D->getNameAsString());
    return Result;
  }
  template <class Set> static Names sorted(const Set &Decls) {
    Names Result = names(Decls);
    llvm::sort(Result);
    return Result;
  }
  Names written() const { return sorted(Shape.Written); }
  Names addressTaken() const { return sorted(Shape.AddressTaken); }
  Names callees() const { return names(Shape.Callees); }
  Names addressed() const { return names(Shape.AddressedFunctions); }
  /// How often a result of `g` is thrown away.
  size_t discarded() const {
    return llvm::count_if(S.calls("g"), [&](const CallExpr *Call) {
      return Shape.Discarded.contains(Call);
    });
  }

  Source S;
  FunctionShape Shape;
};
} // namespace

TEST(Function, VariablesThatAreWritten) {
  Shaped F("void f(int a, int b, int c, int d) {"
           "int e = a; a = 1; (b) += 2; ++c; c--; d == e; }");
  EXPECT_EQ(F.written(), (Names{"a", "b", "c"}));
}

TEST(Function, VariablesWhoseAddressIsTaken) {
  Shaped F("void g(int *); void f(int a, int b, int c, int d) {"
           "g(&a); g(&(b)); [&c, d] { return c + d; }; }");
  EXPECT_EQ(F.addressTaken(), (Names{"a", "b", "c"}));
  EXPECT_EQ(Shaped("void f(int a) { [&] { return a; }; }").addressTaken(),
            Names{"a"});
}

static size_t discarded(StringRef Body, StringRef File = "t.cpp") {
  return Shaped("int g(); int h; void f(int n) { " + Body.str() + " }", File)
      .discarded();
}

TEST(Function, ResultsThatAreThrownAway) {
  EXPECT_EQ(discarded("g();"), 1u);
  EXPECT_EQ(discarded("(g());"), 1u);
  EXPECT_EQ(discarded("if (n) g(); else g();"), 2u);
  EXPECT_EQ(discarded("while (n) g();"), 1u);
  EXPECT_EQ(discarded("do g(); while (n);"), 1u);
  EXPECT_EQ(discarded("for (g(); n; g()) g();"), 3u);
  EXPECT_EQ(discarded("int a[2]; for (int i : a) g();"), 1u);
  EXPECT_EQ(discarded("switch (n) { case 1: g(); break; default: g(); }"), 2u);
  EXPECT_EQ(discarded("goto l; l: g();"), 1u);
  EXPECT_EQ(discarded("n = (g(), 1);"), 1u);
  EXPECT_EQ(discarded("n ? g() : g();"), 2u);
  EXPECT_EQ(discarded("({ g(); g(); });"), 1u);
  EXPECT_EQ(discarded("g();", "t.c"), 1u);
}

TEST(Function, ResultsThatAreLookedAt) {
  EXPECT_EQ(discarded("(void)g();"), 0u);
  EXPECT_EQ(discarded("static_cast<void>(g());"), 0u);
  EXPECT_EQ(discarded("int r = g();"), 0u);
  EXPECT_EQ(discarded("n = g();"), 0u);
  EXPECT_EQ(discarded("if (g()) {}"), 0u);
  EXPECT_EQ(discarded("while (g()) {}"), 0u);
  EXPECT_EQ(discarded("n = (1, g());"), 0u);
  EXPECT_EQ(discarded("n = ({ h = 1; g(); });"), 0u);
  EXPECT_EQ(Shaped("int g(); int f() { return g(); }").discarded(), 0u);
}

TEST(Function, WhereAResultIsStored) {
  Shaped F("int g(); void f() { int a = g(); int b; b = (long)g(); g(); }");
  auto Calls = F.S.calls("g");
  EXPECT_EQ(F.Shape.StoredIn.lookup(Calls[0]), F.S.variable("a"));
  EXPECT_EQ(F.Shape.StoredIn.lookup(Calls[1]), F.S.variable("b"));
  EXPECT_EQ(F.Shape.StoredIn.lookup(Calls[2]), nullptr);
}

TEST(Function, ConditionsOfLoops) {
  Shaped F("void f(int a, int b, int c, int d) {"
           "while (a) {} for (; b && c;) {} if (d) {} }");
  Names Conditions;
  for (const Expr *E : F.Shape.LoopConditions)
    if (const VarDecl *V = variable(E))
      Conditions.push_back(V->getNameAsString());
  llvm::sort(Conditions);
  EXPECT_EQ(Conditions, (Names{"a", "b", "c"}));
}

TEST(Function, CalleesInSourceOrderEachOnce) {
  Shaped F("void b(); void a(); void c(int);"
           "void f() { b(); a(); if (1) c((b(), 1)); a(); }");
  EXPECT_EQ(F.callees(), (Names{"b", "a", "c"}));
}

TEST(Function, ConstructorsAndDestructorsAreCallees) {
  Shaped F("struct C { C(); ~C(); }; struct D { D(int); };"
           "void f() { C c; new D(1); }");
  Names Sorted = F.callees();
  llvm::sort(Sorted);
  EXPECT_EQ(Sorted, (Names{"C", "D", "~C"}));
}

TEST(Function, InitializersBelongToTheConstructor) {
  Shaped F("int g(); struct C { int a, b; C() : a(g()), b(2) {} };", "t.cpp",
           "C");
  EXPECT_EQ(F.callees(), Names{"g"});
}

TEST(Function, FunctionsThatAreHandedOn) {
  Shaped F("void a(); void b(); void c(); void take(void (*)());"
           "void f() { a(); take(b); take(&c); }");
  EXPECT_EQ(F.addressed(), (Names{"b", "c"}));
  EXPECT_EQ(F.callees(), (Names{"a", "take"}));
}

TEST(Function, Throws) {
  EXPECT_TRUE(Shaped("void f() { if (1) throw 1; }").Shape.Throws);
  EXPECT_FALSE(Shaped("void g(); void f() { g(); }").Shape.Throws);
}

TEST(Function, BodyOfALambdaIsAnother) {
  Shaped F("void g(); void f() { int a = 0;"
           "auto l = [a]() mutable { g(); a = 1; throw 2; }; }");
  EXPECT_FALSE(F.Shape.Throws);
  EXPECT_EQ(F.written(), Names{});
  EXPECT_FALSE(llvm::is_contained(F.callees(), "g"));
}

TEST(Function, InitializerOfACaptureIsOurs) {
  Shaped F("int g(); void f() { [x = g()] { return x; }; }");
  EXPECT_TRUE(llvm::is_contained(F.callees(), "g"));
}

TEST(Function, BrokenBodies) {
  EXPECT_TRUE(Shaped("void f() { undeclared(); }").Shape.Broken);
  EXPECT_TRUE(Shaped("void f() { Missing m; }").Shape.Broken);
  EXPECT_TRUE(Shaped("void f(Missing *m) { }").Shape.Broken);
  for (const char *File : {"t.cpp", "t.c"}) {
    auto IsBroken = [&](const char *Body) {
      return Shaped(std::string("int g(int); struct st { int h; };"
                                "void f(struct st *s) {") +
                        Body + "}",
                    File)
          .Shape.Broken;
    };
    EXPECT_TRUE(IsBroken("g(undeclared);")) << File;
    EXPECT_TRUE(IsBroken("g(s->missing);")) << File;
    EXPECT_TRUE(IsBroken("s->missing = 1;")) << File;
    EXPECT_TRUE(IsBroken("if (undeclared) g(1);")) << File;
    EXPECT_FALSE(IsBroken("if (s->h) g(1);")) << File;
  }
}

TEST(Function, ErrorsElsewhereBreakNothing) {
  EXPECT_FALSE(Shaped("void f() {}").Shape.Broken);
  EXPECT_FALSE(
      Shaped("void g() { undeclared(); } void f() { g(); }").Shape.Broken);
}

TEST(Function, SizeGrowsWithTheBody) {
  unsigned Empty = Shaped("void g(); void f() {}").Shape.Size;
  unsigned One = Shaped("void g(); void f() { g(); }").Shape.Size;
  unsigned Two = Shaped("void g(); void f() { g(); g(); }").Shape.Size;
  EXPECT_LT(Empty, One);
  EXPECT_EQ(Two - One, One - Empty);
}
