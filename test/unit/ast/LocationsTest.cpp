//===- LocationsTest.cpp - From Clang's places to ours --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "test/unit/ast/Source.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;
using httptidy::test::Source;

/// The text that starts at \p Where in \p Code.
static std::string textAt(StringRef Code, const Location &Where,
                          size_t Length) {
  return Code.substr(Where.Offset, Length).str();
}

TEST(Locations, CountFromOneAndEndAfterTheLastToken) {
  StringRef Code = "int g(int);\nvoid f() {\n  g(12);\n}\n";
  Source S(Code);
  Location Where = location(*S.compiles().call("g"), S.context());
  EXPECT_EQ(Where.File, "t.cpp");
  EXPECT_EQ(Where.Line, 3u);
  EXPECT_EQ(Where.Column, 3u);
  EXPECT_EQ(Where.EndLine, 3u);
  EXPECT_EQ(Where.EndColumn, 8u);
  EXPECT_EQ(textAt(Code, Where, 5), "g(12)");
  EXPECT_EQ(SourceLocation::getFromRawEncoding(Where.Raw),
            S.call("g")->getBeginLoc());
}

TEST(Locations, StatementOfSeveralLines) {
  Source S("int g(int, int);\nvoid f() {\n  g(1,\n    2);\n}\n");
  Location Where = location(*S.compiles().call("g"), S.context());
  EXPECT_EQ(Where.Line, 3u);
  EXPECT_EQ(Where.EndLine, 4u);
  EXPECT_EQ(Where.EndColumn, 7u);
}

TEST(Locations, ColumnsAreBytes) {
  Source S("int g(const char *);\nvoid f() { \"\xc3\xa4\"; g(\"\"); }\n");
  EXPECT_EQ(location(*S.compiles().call("g"), S.context()).Column, 18u);
}

TEST(Locations, OfASinglePlaceIsItsToken) {
  Source S("int name;\n");
  Location Where =
      location(S.compiles().variable("name")->getLocation(), S.context());
  EXPECT_EQ(Where.Column, 5u);
  EXPECT_EQ(Where.EndColumn, 9u);
}

TEST(Locations, NoPlaceIsNotValid) {
  Source S("int x;");
  EXPECT_FALSE(location(SourceLocation(), S.context()).isValid());
}

TEST(Locations, CallInsideAMacroIsWhereTheMacroIsUsed) {
  StringRef Code = "int g(int);\n#define CALL(x) g(x)\n"
                   "void f() {\n  CALL(12);\n}\n";
  Source S(Code);
  Location Where = location(*S.compiles().call("g"), S.context());
  EXPECT_EQ(Where.Line, 4u);
  EXPECT_EQ(Where.Column, 3u);
  EXPECT_EQ(Where.EndColumn, 11u);
  EXPECT_EQ(textAt(Code, Where, 8), "CALL(12)");
}

TEST(Locations, CallInMacrosOfMacrosIsWhereTheOutermostIsUsed) {
  Source S("int g(int);\n#define IN(x) g(x)\n#define OUT(x) do IN(x); while "
           "(0)\nvoid f() {\n  OUT(12);\n}\n");
  EXPECT_EQ(location(*S.compiles().call("g"), S.context()).Line, 5u);
}

TEST(Locations, ArgumentOfAMacroIsItself) {
  StringRef Code = "int g(int);\n#define TWICE(x) (x)\n"
                   "void f() {\n  TWICE(g(12));\n}\n";
  Source S(Code);
  Location Where = location(*S.compiles().call("g"), S.context());
  EXPECT_EQ(Where.Line, 4u);
  EXPECT_EQ(textAt(Code, Where, 5), "g(12)");
}

TEST(Locations, PlaceOfIsInAFile) {
  Source S("int g(int);\n#define CALL(x) g(x)\nvoid f() { CALL(12); }\n");
  SourceLocation Inside = S.compiles().call("g")->getBeginLoc();
  EXPECT_TRUE(Inside.isMacroID());
  EXPECT_TRUE(placeOf(Inside, S.context()).isFileID());
}

TEST(Locations, LineDirectivesAreFollowed) {
  Source S("int g();\nvoid f() {\n#line 70 \"grammar.y\"\n  g();\n}\n");
  Location Where = location(*S.compiles().call("g"), S.context());
  EXPECT_EQ(Where.File, "grammar.y");
  EXPECT_EQ(Where.Line, 70u);
}

static std::string tokensOfG(StringRef Code) {
  Source S(Code);
  return tokensOf(*S.compiles().call("g"), S.context());
}

TEST(Locations, TokensHaveTheirWhiteSpaceFolded) {
  EXPECT_EQ(tokensOfG("int g(int, int); void f() { g(1, 2); }"), "g(1, 2)");
  EXPECT_EQ(tokensOfG("int g(int, int); void f() { g(1,\n\t   2); }"),
            "g(1, 2)");
  EXPECT_EQ(tokensOfG("int g(int, int); void f() { g( 1 , 2 ); }"),
            "g( 1 , 2 )");
}

TEST(Locations, TokensOfAMacroAreItsUse) {
  EXPECT_EQ(tokensOfG("int g(int);\n#define CALL(x) g(x)\n"
                      "void f() { CALL(12); }"),
            "CALL(12)");
  EXPECT_EQ(tokensOfG("int g(int);\n#define TWICE(x) (x)\n"
                      "void f() { TWICE(g(12)); }"),
            "g(12)");
  EXPECT_EQ(tokensOfG("int g(int);\n#define LIMIT 12\n"
                      "void f() { g(LIMIT); }"),
            "g(LIMIT)");
}

TEST(Locations, TokensDoNotDependOnWhereTheyStand) {
  EXPECT_EQ(tokensOfG("int g(int); void f() { g(1); }"),
            tokensOfG("// a line\n\n\nint g(int);\nvoid f() {\n  g(1);\n}"));
}
