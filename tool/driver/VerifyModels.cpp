//===- VerifyModels.cpp - Models against real headers ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/VerifyModels.h"
#include "checks/models/Index.h"
#include "checks/models/Verify.h"
#include "tool/driver/Diagnostics.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/Tooling.h"

using namespace httptidy;
using namespace httptidy::driver;

/// A unit that includes what there is of the model's headers. Sub-headers come
/// and go between versions; without the first one there is no library.
static std::string unitText(const models::Model &M) {
  std::string Text;
  for (std::string_view Header : M.Headers) {
    std::string Name = "<" + std::string(Header) + ">";
    Text += "#if __has_include(" + Name + ")\n#include " + Name + "\n#endif\n";
  }
  return Text;
}

/// True if a header of \p M was found.
static bool isInstalled(const models::Model &M, clang::ASTUnit &Unit) {
  const clang::SourceManager &SM = Unit.getSourceManager();
  for (auto It = SM.fileinfo_begin(); It != SM.fileinfo_end(); ++It)
    if (models::Index::isModelledHeader(
            {&M}, It->first.getFileEntry().tryGetRealPathName()))
      return true;
  return false;
}

llvm::Expected<Verification>
httptidy::driver::verifyModel(const models::Model &M,
                              const std::vector<const models::Model *> &All,
                              const std::vector<std::string> &CompilerArguments,
                              const std::string &ResourceDir) {
  std::vector<std::string> Arguments = {"-x", "c++",           "-std=c++20",
                                        "-w", "-resource-dir", ResourceDir};
  Arguments.insert(Arguments.end(), CompilerArguments.begin(),
                   CompilerArguments.end());
  DiagnosticCollector Errors("/");
  auto Unit = clang::tooling::buildASTFromCodeWithArgs(
      unitText(M), Arguments, "verify.cpp", "http-tidy",
      std::make_shared<clang::PCHContainerOperations>(),
      clang::tooling::getClangStripDependencyFileAdjuster(), {}, &Errors);
  if (!Unit)
    return llvm::createStringError("cannot compile the headers of " +
                                   std::string(M.Library));
  Verification Result;
  Result.Installed = isInstalled(M, *Unit);
  if (!Result.Installed)
    return Result;
  for (const auto *List : {&Errors.CommandErrors, &Errors.SourceErrors})
    if (!List->empty())
      return llvm::createStringError("the headers of " +
                                     std::string(M.Library) +
                                     " do not compile: " + List->front());
  models::Index Index(All,
                      models::Index::readMacros(All, Unit->getPreprocessor()));
  Result.Missing = models::verifyModel(M, Index, Unit->getASTContext());
  return Result;
}
