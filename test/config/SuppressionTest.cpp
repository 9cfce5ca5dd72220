//===- SuppressionTest.cpp - NOLINT means what clang-tidy says ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/tidy/Suppression.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"
#include "gtest/gtest.h"

using namespace httptidy;

/// A finding of \p Check at the first column of \p Line.
static Finding at(clang::ASTContext &Context, unsigned Line,
                  std::string Check) {
  auto &SM = Context.getSourceManager();
  Finding F;
  F.Check = std::move(Check);
  F.Message = "100% wrong";
  F.Where.Line = Line;
  F.Where.Raw =
      SM.translateLineCol(SM.getMainFileID(), Line, 1).getRawEncoding();
  return F;
}

static std::vector<unsigned> lines(const Findings &All) {
  std::vector<unsigned> Lines;
  for (const Finding &F : All)
    Lines.push_back(F.Where.Line);
  return Lines;
}

TEST(Suppression, TakesWhatNolintNames) {
  auto Unit = clang::tooling::buildASTFromCodeWithArgs(
      "int a; // NOLINT(http-x): known\n"
      "int b; // NOLINT(http-y)\n"
      "int c;\n"
      "// NOLINTNEXTLINE\n"
      "int d;\n"
      "// NOLINTBEGIN(http-*)\n"
      "int e;\n"
      "// NOLINTEND(http-*)\n"
      "int f;\n",
      {"-w", "-Werror"}, "input.c");
  ASSERT_TRUE(Unit);
  Findings All;
  for (unsigned Line : {1, 2, 3, 5, 7, 9})
    All.push_back(at(Unit->getASTContext(), Line, "http-x"));
  Findings Taken = takeSuppressed(All, Unit->getASTContext());
  EXPECT_EQ(lines(Taken), (std::vector<unsigned>{1, 5, 7}));
  EXPECT_EQ(lines(All), (std::vector<unsigned>{2, 3, 9}));
}

TEST(Suppression, WithoutAPlaceNothingIsSuppressed) {
  auto Unit = clang::tooling::buildASTFromCodeWithArgs("// NOLINTBEGIN\n"
                                                       "// NOLINTEND\n",
                                                       {}, "input.c");
  ASSERT_TRUE(Unit);
  Findings All(1);
  All[0].Check = "http-x";
  EXPECT_TRUE(takeSuppressed(All, Unit->getASTContext()).empty());
  EXPECT_EQ(All.size(), 1u);
}
