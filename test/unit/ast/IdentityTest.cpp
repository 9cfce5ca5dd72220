//===- IdentityTest.cpp - Who a statement is ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Identity.h"
#include "checks/ast/Visitor.h"
#include "test/unit/ast/Source.h"

using namespace clang;
using namespace httptidy;
using httptidy::test::Source;
using httptidy::test::StringRef;

/// The calls of `g`, in the order of the text.
static std::vector<const CallExpr *> callsOfG(const Source &S) {
  struct Visitor : ast::Visitor {
    bool VisitCallExpr(CallExpr *Call) override {
      const FunctionDecl *Callee = Call->getDirectCallee();
      if (Callee && Callee->getNameAsString() == "g")
        Calls.push_back(Call);
      return true;
    }
    std::vector<const CallExpr *> Calls;
  } V;
  V.TraverseDecl(S.context().getTranslationUnitDecl());
  return V.Calls;
}

/// The function whose body holds \p Call.
static const FunctionDecl *functionOf(const CallExpr *Call, const Source &S) {
  struct Visitor : ast::Visitor {
    bool TraverseCallExpr(CallExpr *C) override {
      if (C == Wanted)
        Found = Current;
      return Base::TraverseCallExpr(C);
    }
    bool TraverseFunctionDecl(FunctionDecl *F) override {
      Current = F;
      return Base::TraverseFunctionDecl(F);
    }
    const CallExpr *Wanted = nullptr;
    const FunctionDecl *Current = nullptr, *Found = nullptr;
  } V;
  V.Wanted = Call;
  V.TraverseDecl(S.context().getTranslationUnitDecl());
  return V.Found;
}

static std::string identityOfG(StringRef Body) {
  Source S(("int g(int, int); int h(const char *);\n"
            "#define CALL(x) g(x, 1)\n" +
            Body)
               .str());
  S.compiles();
  return ast::identityOf(*callsOfG(S).front(), S.context());
}

static std::vector<unsigned> occurrences(StringRef Code) {
  Source S(Code);
  S.compiles();
  ast::Occurrences Numbers(S.context());
  std::vector<unsigned> All;
  for (const CallExpr *Call : callsOfG(S))
    All.push_back(Numbers.before(*Call, *functionOf(Call, S)));
  return All;
}

TEST(Identity, FormattersDoNotMatter) {
  std::string Plain = identityOfG("void f() { g(1, 2); }");
  EXPECT_EQ(Plain, "g ( 1 , 2 )");
  for (const char *Other :
       {"void f() { g( 1,2 ); }", "void f() { g (1,\r\n\t2); }",
        "void f() { g(1 /* one */, // and\n 2); }",
        "void f() { g(1, \\\n2); }"})
    EXPECT_EQ(identityOfG(Other), Plain) << Other;
  EXPECT_NE(identityOfG("void f() { g(1, 3); }"), Plain);
}

TEST(Identity, WordsStayApart) {
  EXPECT_NE(identityOfG("void f(int a) { g(sizeof a, 2); }"),
            identityOfG("void f(int a, int sizeofa) { g(sizeofa, 2); }"));
}

TEST(Identity, ABrokenStringIsTheString) {
  EXPECT_EQ(identityOfG("void f() { g(h(\"a b\"), 2); }"),
            identityOfG("void f() { g(h(\"a \"\n  \"b\"), 2); }"));
}

TEST(Identity, AMacroIsItsUse) {
  EXPECT_EQ(identityOfG("void f() { CALL( 7 ); }"), "CALL ( 7 )");
}

TEST(Identity, EqualStatementsOfAFunctionAreCounted) {
  EXPECT_EQ(occurrences("int g(int);\n"
                        "void f() { g(1); g(2); if (g( 1 )) g(1); }\n"
                        "void k() { g(1); }\n"),
            (std::vector<unsigned>{0, 0, 1, 2, 0}));
}

TEST(Identity, ALambdaIsPartOfItsFunction) {
  EXPECT_EQ(occurrences("int g(int);\n"
                        "void f() { auto a = [] { g(1); };\n"
                        "  auto b = [] { g(1); }; g(1); }\n"),
            (std::vector<unsigned>{0, 1, 2}));
}
