//===- TextsTest.cpp - What the texts of the program name -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Texts.h"
#include "test/unit/ast/Source.h"

using namespace httptidy::ast;
using httptidy::test::Source;

static constexpr std::string_view Weak[] = {"RC4", "MD5", "SECLEVEL=0"};

TEST(Texts, WholeWordsInAnyCase) {
  EXPECT_TRUE(namesOneOf("HIGH:RC4-SHA", Weak));
  EXPECT_TRUE(namesOneOf("rsa_rc4_128", Weak));
  EXPECT_TRUE(namesOneOf("DEFAULT@SECLEVEL=0", Weak));
  EXPECT_FALSE(namesOneOf("DEFAULT@SECLEVEL=2", Weak));
  EXPECT_FALSE(namesOneOf("ARC44, MD51", Weak));
  EXPECT_FALSE(namesOneOf("", Weak));
}

TEST(Texts, WhatIsTakenAwayIsNotNamed) {
  EXPECT_FALSE(namesOneOf("HIGH:!RC4:-MD5:+RC4", Weak));
  EXPECT_TRUE(namesOneOf("!MD5:RC4", Weak));
}

static bool names(const char *Code, Initializers Through) {
  Source S(Code);
  // Of several declarations one has it.
  const clang::Expr *Init = S.compiles().variable("x")->getAnyInitializer();
  return Init && namesOneOf(*Init, Weak, Through, S.context());
}

TEST(Texts, OnlyConstantsAreSure) {
  const char *Constant = "const char l[] = \"RC4\"; const char *x = l;";
  const char *Variable = "const char *l = \"RC4\"; const char *x = l;";
  EXPECT_TRUE(names(Constant, Initializers::OfConstants));
  EXPECT_FALSE(names(Variable, Initializers::OfConstants));
  EXPECT_TRUE(names(Variable, Initializers::OfVariables));
}

TEST(Texts, OneWayOfSeveralIsNotSure) {
  const char *Choice = "bool b; const char *x = b ? \"RC4\" : \"HIGH\";";
  EXPECT_FALSE(names(Choice, Initializers::OfConstants));
  EXPECT_TRUE(names(Choice, Initializers::OfVariables));
}

TEST(Texts, AVariableOfItself) {
  EXPECT_FALSE(names("extern const char *const x; const char *const x = x;",
                     Initializers::OfConstants));
}
