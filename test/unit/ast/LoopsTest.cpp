//===- LoopsTest.cpp - What runs more than once ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Loops.h"
#include "checks/ast/Callers.h"
#include "test/unit/ast/Source.h"

using namespace clang;
using namespace httptidy::ast;
using httptidy::test::Source;

static const std::string Prelude = "void a(); void b(); bool c();\n";

/// Is the first call of a() reached again after the first one of b()?
static bool comesAgain(const std::string &Body) {
  Source S(Prelude + "void f() {" + Body + "}");
  Flow F(*S.compiles().function("f"));
  return F.leadsTo(*S.calls("b").front(), *S.calls("a").front());
}

TEST(Loops, LeadBack) {
  EXPECT_TRUE(comesAgain("while (c()) { a(); b(); }"));
  EXPECT_TRUE(comesAgain("again: a(); b(); if (c()) goto again;"));
  EXPECT_TRUE(comesAgain("for (;;) { a(); b(); if (c()) break; }"));
}

TEST(Loops, NotWhereTheFirstTurnIsTheLast) {
  EXPECT_FALSE(comesAgain("a(); b();"));
  EXPECT_FALSE(comesAgain("do { a(); b(); } while (0);"));
  EXPECT_FALSE(comesAgain("while (c()) { a(); b(); return; }"));
  EXPECT_FALSE(comesAgain("a(); while (c()) b();"));
}

static std::optional<int64_t> trips(const std::string &Loop) {
  Source S(Prelude + "void f(int n) {" + Loop + "}");
  const FunctionDecl *F = S.compiles().function("f");
  const Stmt *Around = loopAround(*F, *S.calls("a").front());
  return Around ? tripCount(*Around, S.context()) : std::nullopt;
}

TEST(Loops, CountFromConstantToConstant) {
  EXPECT_EQ(trips("for (int i = 0; i < 3; ++i) a();"), 3);
  EXPECT_EQ(trips("int i; for (i = 1; i <= 3; i++) a();"), 3);
  EXPECT_EQ(trips("for (int i = 3; i > 0; --i) a();"), 3);
  EXPECT_EQ(trips("int i = 2; while (i-- > 0) a();"), 2);
  EXPECT_EQ(trips("int i = 2; while (i--) a();"), 2);
}

TEST(Loops, OtherwiseTheCountIsNotKnown) {
  EXPECT_EQ(trips("for (int i = 0; i < n; ++i) a();"), std::nullopt);
  EXPECT_EQ(trips("int i = 2; while (i > 0) a();"), std::nullopt);
  EXPECT_EQ(trips("while (c()) a();"), std::nullopt);
  EXPECT_EQ(trips("for (;;) a();"), std::nullopt);
  EXPECT_EQ(trips("a();"), std::nullopt);
}

TEST(Callers, AreFoundInSourceOrder) {
  Source S(Prelude + "void f() { a(); } struct T { void g() { a(); } };");
  Callers Known(S.compiles().context());
  ASSERT_EQ(Known.of(*S.function("a")).size(), 2u);
  EXPECT_EQ(Known.of(*S.function("a"))[0].In, S.function("f"));
  EXPECT_TRUE(Known.of(*S.function("b")).empty());
}
