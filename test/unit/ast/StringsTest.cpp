//===- StringsTest.cpp - What strings the program fixes -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "test/unit/ast/Source.h"

using namespace clang;
using namespace httptidy::ast;
using httptidy::test::Source;

/// A std::string that needs no header.
static constexpr char Prelude[] =
    "namespace std { struct string { string(const char *); string(const string "
    "&); ~string(); const char *c_str() const; string &append(const char *); };"
    "string operator+(const string &, const string &); }\n";

/// What the initializer of `x` in \p Code may be, joined by `|`; a star where
/// something is appended, a question mark where there is more.
static std::string textsOfX(StringRef Code, StringRef File = "t.cpp") {
  bool IsC = File.ends_with(".c");
  Source S((IsC ? "" : Prelude) + Code.str(), File);
  Texts Found = texts(S.compiles().variable("x")->getInit(), S.context());
  std::string Result;
  for (const Text &T : Found.Known)
    Result +=
        (Result.empty() ? "" : "|") + T.Value.str() + (T.Whole ? "" : "*");
  return Result + (Found.Complete ? "" : "?");
}

TEST(Strings, Literals) {
  EXPECT_EQ(textsOfX("const char *x = \"a\" \"b\";"), "ab");
  EXPECT_EQ(textsOfX("#define U \"a\"\nconst char *x = (U \"c\");"), "ac");
  EXPECT_EQ(textsOfX("const void *x = (void *)\"a\";", "t.c"), "a");
  EXPECT_EQ(textsOfX("const wchar_t *x = L\"a\";"), "?");
  EXPECT_EQ(textsOfX("const char *x = nullptr;"), "?");
}

TEST(Strings, VariablesThatKeepTheirInitializer) {
  EXPECT_EQ(textsOfX("const char a[] = \"a\"; const char *x = a;"), "a");
  EXPECT_EQ(textsOfX("constexpr const char *a = \"a\"; const char *x = a;"),
            "a");
  EXPECT_EQ(textsOfX("static const char *a = \"a\"; const char *x = a;"), "a");
  EXPECT_EQ(textsOfX("void f() { const char *a = \"a\"; const char *x = a; }"),
            "a");
  EXPECT_EQ(textsOfX("void f() { std::string a(\"a\");"
                     "const char *x = a.c_str(); }"),
            "a");
}

TEST(Strings, VariablesThatOthersMayWrite) {
  EXPECT_EQ(textsOfX("const char *a = \"a\"; const char *x = a;"), "?");
  EXPECT_EQ(textsOfX("static const char *a = \"a\"; const char *x = a;"
                     "void f() { a = \"b\"; }"),
            "?");
  EXPECT_EQ(textsOfX("void g(const char **); void f() { const char *a = \"a\";"
                     "g(&a); const char *x = a; }"),
            "?");
  EXPECT_EQ(textsOfX("void f() { const char *a = \"a\"; auto l = [&] { a = 0; "
                     "}; const char *x = a; }"),
            "?");
  EXPECT_EQ(textsOfX("void f() { char a[] = \"a\"; const char *x = a; }"), "?");
  EXPECT_EQ(textsOfX("void f() { std::string a(\"a\"); a.append(\"b\");"
                     "const char *x = a.c_str(); }"),
            "?");
  EXPECT_EQ(textsOfX("void f(const char *a) { const char *x = a; }"), "?");
}

TEST(Strings, ChoicesAndBeginnings) {
  EXPECT_EQ(textsOfX("int c; const char *x = c ? \"a\" : \"b\";"), "a|b");
  EXPECT_EQ(textsOfX("int c; char *d; const char *x = c ? \"a\" : d;"), "a?");
  EXPECT_EQ(textsOfX("std::string b(\"b\");"
                     "const char *x = (std::string(\"a\") + b).c_str();"),
            "a*");
}

TEST(Strings, OneWholeText) {
  Source S("int c; const char *x = c ? \"a\" : \"b\"; const char *y = \"a\";");
  EXPECT_EQ(stringConstant(S.compiles().variable("x")->getInit(), S.context()),
            std::nullopt);
  EXPECT_EQ(stringConstant(S.compiles().variable("y")->getInit(), S.context()),
            "a");
}
