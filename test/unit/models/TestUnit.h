//===- TestUnit.h - Source text with models bound to it ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Parses a text in memory and asks the index for what its calls mean.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_UNIT_MODELS_TESTUNIT_H
#define HTTPTIDY_TEST_UNIT_MODELS_TESTUNIT_H

#include "checks/models/Index.h"
#include "checks/models/Loader.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/Tooling.h"
#include "gtest/gtest.h"
#include <set>

namespace httptidy::models {

/// One call of the text, as the engine sees it.
struct SeenCall {
  const clang::FunctionDecl *Callee = nullptr;
  llvm::SmallVector<const clang::Expr *, 4> Args;
};

class TestUnit {
public:
  /// \p Headers are names and texts of files that there are besides.
  TestUnit(llvm::StringRef Code, llvm::ArrayRef<const Model *> Models,
           llvm::StringRef File = "t.cpp",
           std::vector<std::string> Args = {"-std=c++17"},
           const clang::tooling::FileContentMappings &Headers = {}) {
    Args.push_back("-resource-dir=" HTTPTIDY_RESOURCE_DIR);
    AST = clang::tooling::buildASTFromCodeWithArgs(
        Code, Args, File, "clang-tool",
        std::make_shared<clang::PCHContainerOperations>(),
        clang::tooling::getClangStripDependencyFileAdjuster(), Headers);
    EXPECT_TRUE(AST && !AST->getDiagnostics().hasErrorOccurred());
    I.emplace(Models, Index::readMacros(Models, AST->getPreprocessor()));
  }

  clang::ASTContext &context() { return AST->getASTContext(); }
  const Index &index() const { return *I; }

  /// Calls and constructions in the main file's functions, in no order that
  /// matters.
  std::vector<SeenCall> calls() {
    using namespace clang::ast_matchers;
    std::vector<SeenCall> Result;
    for (const BoundNodes &N : match(callExpr().bind("call"), context())) {
      const auto *Call = N.getNodeAs<clang::CallExpr>("call");
      if (const clang::FunctionDecl *F = Call->getDirectCallee())
        Result.push_back({F, {Call->arg_begin(), Call->arg_end()}});
    }
    for (const BoundNodes &N :
         match(cxxConstructExpr().bind("make"), context())) {
      const auto *Make = N.getNodeAs<clang::CXXConstructExpr>("make");
      Result.push_back(
          {Make->getConstructor(), {Make->arg_begin(), Make->arg_end()}});
    }
    return Result;
  }

  /// Texts that the main file spells.
  std::set<std::string> texts() {
    using namespace clang::ast_matchers;
    std::set<std::string> Result;
    for (const BoundNodes &N :
         match(stringLiteral(isExpansionInMainFile()).bind("text"), context()))
      if (const auto *L = N.getNodeAs<clang::StringLiteral>("text");
          L->getCharByteWidth() == 1)
        Result.insert(L->getString().str());
    return Result;
  }

  /// Fields that the main file's functions name.
  std::vector<const clang::FieldDecl *> fields() {
    using namespace clang::ast_matchers;
    std::vector<const clang::FieldDecl *> Result;
    for (const BoundNodes &N : match(memberExpr().bind("m"), context()))
      if (const auto *F = llvm::dyn_cast<clang::FieldDecl>(
              N.getNodeAs<clang::MemberExpr>("m")->getMemberDecl()))
        Result.push_back(F);
    return Result;
  }

  /// The names of the rows that the text's calls are bound to, sorted, one
  /// per row.
  std::vector<std::string> boundRows() {
    std::vector<std::string> Names;
    for (const SeenCall &C : calls())
      if (BoundCall Row = index().lookup(C.Callee))
        Names.push_back(std::string(Row.Row->Name));
    llvm::sort(Names);
    Names.erase(std::unique(Names.begin(), Names.end()), Names.end());
    return Names;
  }

  /// Declarations at the top of the unit and in its linkage blocks.
  std::vector<const clang::Decl *> declarations() {
    using namespace clang::ast_matchers;
    std::vector<const clang::Decl *> Result;
    for (const BoundNodes &N : match(functionDecl().bind("f"), context()))
      Result.push_back(N.getNodeAs<clang::FunctionDecl>("f"));
    return Result;
  }

  /// The declaration of the variable \p Name.
  const clang::VarDecl *variable(llvm::StringRef Name) {
    using namespace clang::ast_matchers;
    return selectFirst<clang::VarDecl>(
        "v", match(varDecl(hasName(Name)).bind("v"), context()));
  }
  const clang::FunctionDecl *function(llvm::StringRef Name) {
    using namespace clang::ast_matchers;
    return selectFirst<clang::FunctionDecl>(
        "f", match(functionDecl(hasName(Name)).bind("f"), context()));
  }

private:
  std::unique_ptr<clang::ASTUnit> AST;
  std::optional<Index> I;
};

/// A model from its text.
inline OwnedModel loadText(const std::string &Yaml) {
  llvm::Expected<OwnedModel> M =
      loadModel(llvm::MemoryBufferRef(Yaml, "m.yaml"));
  if (!M) {
    ADD_FAILURE() << llvm::toString(M.takeError());
    return loadText("library: none\nheaders: []\ncalls: []\n");
  }
  return std::move(*M);
}

} // namespace httptidy::models

#endif // HTTPTIDY_TEST_UNIT_MODELS_TESTUNIT_H
