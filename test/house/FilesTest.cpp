//===- FilesTest.cpp - The police is policed ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/house/Files.h"
#include "gtest/gtest.h"

using namespace httptidy::test;

TEST(Files, CommentsAreBlankedAndLiteralsKept) {
  EXPECT_EQ(withoutComments("a /* b */ c"), "a         c");
  EXPECT_EQ(withoutComments("x; // y\nz"), "x;     \nz");
  EXPECT_EQ(withoutComments("\"http://x\" // y"), "\"http://x\"     ");
  EXPECT_EQ(withoutComments("R\"(/* \" */)\" /**/"), "R\"(/* \" */)\"     ");
  EXPECT_EQ(withoutComments("'\"' // y"), "'\"'     ");
  EXPECT_EQ(withoutComments("1'000 // y"), "1'000     ");
}

TEST(Files, LongestFunctionIsMeasured) {
  ProjectFile File{"a.cpp", "int a() { return 1; }\n\n"
                            "static int\nlong(int b) {\n  int c;\n"
                            "\n  return c;\n}\n"};
  EXPECT_EQ(longestFunction(File).Lines, 5u);
  EXPECT_EQ(longestFunction(File).At, 4u);
}

TEST(Files, CasesAreFunctions) {
  CaseCount Count = countCases("struct S { int a; };\n"
                               "int table[] = {1, 2};\n"
                               "namespace n {\n"
                               "class C { void m() { f(); } };\n"
                               "void bad() {\n"
                               "  f(); // expect: http-x\n"
                               "}\n"
                               "struct S *good(void) { if (a) { b(); } }\n"
                               "void end() {\n} // expect: http-x\n"
                               "}\n");
  EXPECT_EQ(Count.Firing, 2u);
  EXPECT_EQ(Count.Clean, 2u);
}
