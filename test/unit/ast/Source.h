//===- Source.h - A text and its syntax tree --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Parses a text in memory and finds things in it by name.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_UNIT_AST_SOURCE_H
#define HTTPTIDY_TEST_UNIT_AST_SOURCE_H

#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"
#include "gtest/gtest.h"

namespace httptidy::test {

using StringRef = llvm::StringRef;

/// The folder in which headers given to a Source lie.
inline constexpr char HeaderFolder[] = "/headers/";

class Source {
public:
  struct Header {
    std::string Name;
    std::string Text;
  };

  /// C if \p File ends in `.c`. \p Headers are found by `#include "name"`.
  explicit Source(StringRef Code, StringRef File = "t.cpp",
                  std::vector<std::string> Args = {},
                  const std::vector<Header> &Headers = {}) {
    bool IsC = File.ends_with(".c");
    Args.insert(Args.begin(), {IsC ? "-std=gnu11" : "-std=c++17",
                               std::string("-I") + HeaderFolder});
    clang::tooling::FileContentMappings Mapped;
    for (const Header &H : Headers)
      Mapped.emplace_back(HeaderFolder + H.Name, H.Text);
    Tree = clang::tooling::buildASTFromCodeWithArgs(
        Code, Args, File, "clang",
        std::make_shared<clang::PCHContainerOperations>(),
        clang::tooling::getClangStripDependencyFileAdjuster(), Mapped, &Quiet);
    EXPECT_TRUE(Tree);
  }

  /// A text that has to compile; says so at the place of the test.
  const Source &compiles() const {
    EXPECT_EQ(Quiet.getNumErrors(), 0u) << "the text does not compile";
    return *this;
  }

  clang::ASTContext &context() const { return Tree->getASTContext(); }
  clang::ASTUnit &unit() const { return *Tree; }

  /// The body of \p Name where there is one, else a declaration.
  const clang::FunctionDecl *function(StringRef Name) const {
    using namespace clang::ast_matchers;
    if (const auto *F = first<clang::FunctionDecl>(
            functionDecl(hasName(Name), isDefinition())))
      return F;
    return need(first<clang::FunctionDecl>(functionDecl(hasName(Name))), Name);
  }
  const clang::VarDecl *variable(StringRef Name) const {
    using namespace clang::ast_matchers;
    return need(first<clang::VarDecl>(varDecl(hasName(Name))), Name);
  }
  const clang::FieldDecl *field(StringRef Name) const {
    using namespace clang::ast_matchers;
    return need(first<clang::FieldDecl>(fieldDecl(hasName(Name))), Name);
  }

  /// The calls of \p Name, in source order.
  std::vector<const clang::CallExpr *> calls(StringRef Name) const {
    using namespace clang::ast_matchers;
    std::vector<const clang::CallExpr *> Found;
    for (const BoundNodes &N :
         match(callExpr(callee(functionDecl(hasName(Name)))).bind("x"),
               context()))
      Found.push_back(N.getNodeAs<clang::CallExpr>("x"));
    llvm::sort(Found, [](const auto *A, const auto *B) {
      return A->getBeginLoc() < B->getBeginLoc();
    });
    return Found;
  }
  const clang::CallExpr *call(StringRef Name) const {
    auto Found = calls(Name);
    return need(Found.empty() ? nullptr : Found.front(), Name);
  }

  /// The first node that \p Matcher finds; null if there is none.
  template <class Node, class Matcher> const Node *first(Matcher M) const {
    using namespace clang::ast_matchers;
    return selectFirst<Node>("x", match(M.bind("x"), context()));
  }

private:
  template <class T> static const T *need(const T *Found, StringRef Name) {
    if (!Found)
      ADD_FAILURE() << "the text has no " << Name.str();
    return Found;
  }

  clang::IgnoringDiagConsumer Quiet;
  std::unique_ptr<clang::ASTUnit> Tree;
};

} // namespace httptidy::test

#endif // HTTPTIDY_TEST_UNIT_AST_SOURCE_H
