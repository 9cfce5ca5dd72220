//===- SarifFile.cpp - One SARIF file per translation unit ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/plugin/SarifFile.h"
#include "checks/core/Lowering.h"
#include "checks/core/UnitReport.h"
#include "checks/flow/Analysis.h"
#include "checks/plugin/HostFilter.h"
#include "checks/tidy/Suppression.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace httptidy;
using namespace httptidy::plugin;
using llvm::StringRef;
namespace path = llvm::sys::path;

namespace {
/// Makes paths relative to the root.
class Paths {
public:
  Paths(StringRef Root, clang::FileManager &Files) : Root(Root), Files(Files) {}

  std::string absolute(StringRef File) const {
    llvm::SmallString<256> Path = File;
    Files.makeAbsolutePath(Path);
    path::remove_dots(Path, /*remove_dot_dot=*/true);
    return Path.str().str();
  }

  void fix(Location &Where) const { fix(Where.File); }

  void fix(std::string &File) const {
    if (File.empty())
      return;
    File = absolute(File);
    StringRef Rest = File;
    if (Rest.consume_front(Root) && Rest.consume_front("/"))
      File = Rest.str();
  }

  void fix(UnitReport &R) const {
    fix(R.File);
    for (InventoryRow &Row : R.Inventory) {
      fix(Row.Where);
      fix(Row.Made);
    }
    for (SkippedFunction &S : R.Skipped)
      fix(S.Where);
    for (Finding &F : R.All) {
      fix(F.Where);
      for (PathStep &S : F.Path)
        fix(S.Where);
      for (httptidy::Fix &One : F.Fixes)
        for (TextEdit &E : One.Edits)
          fix(E.File);
    }
  }

private:
  std::string Root;
  clang::FileManager &Files;
};
} // namespace

/// `upload.c-0123456789abcdef.sarif`: files of the same name in several folders
/// keep apart, and a second run replaces the first.
static std::string fileName(const UnitReport &R) {
  return (path::filename(R.File) + "-" +
          llvm::utohexstr(llvm::xxh3_64bits(R.File), /*LowerCase=*/true, 16) +
          ".sarif")
      .str();
}

llvm::Error
httptidy::plugin::writeSarifFile(const SarifRequest &Request, Findings All,
                                 const clang::tidy::ClangTidyContext &Host,
                                 clang::ASTContext &Context) {
  const clang::SourceManager &SM = Context.getSourceManager();
  UnitReport R;
  R.WithoutModel = !Request.Facts;
  R.Broken = Context.getDiagnostics().hasErrorOccurred();
  dropFiltered(All, Host, SM);
  R.Suppressed = takeSuppressed(All, Context).size();
  for (Finding &F : All)
    if (Host.treatAsError(F.Check))
      F.Level = Severity::Error;
  R.All = std::move(All);
  if (Request.Facts) {
    R.Inventory = flow::inventory(*Request.Facts);
    R.Skipped = flow::skippedFunctions(*Request.Facts);
  }
  if (auto Main = SM.getFileEntryRefForID(SM.getMainFileID()))
    R.File = Main->getName().str();
  clang::FileManager &Files = SM.getFileManager();
  R.Root = Request.Root.empty()
               ? path::parent_path(Paths("", Files).absolute(R.File)).str()
               : Request.Root.str();
  Paths(R.Root, Files).fix(R);
  lowerFindings(R.All, Request.LoweredPaths);

  llvm::SmallString<256> Target = Request.Directory;
  if (std::error_code EC = llvm::sys::fs::create_directories(Target))
    return llvm::createStringError(EC, "http.SarifDirectory: '" +
                                           Request.Directory +
                                           "': " + EC.message());
  path::append(Target, fileName(R));
  return writeUnitSarif(Target, std::move(R), Request.Checks);
}
