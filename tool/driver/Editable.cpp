//===- Editable.cpp - Which fixes may be applied --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Editable.h"
#include "tool/driver/Root.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace httptidy;
using namespace httptidy::driver;
using llvm::StringRef;
namespace path = llvm::sys::path;

static bool isSafe(const TextEdit &Edit, const clang::SourceManager &SM) {
  auto Begin = clang::SourceLocation::getFromRawEncoding(Edit.RawBegin);
  // A macro's body is somebody else's text too: every other use of it.
  if (Begin.isInvalid() || Begin.isMacroID() || SM.isInSystemHeader(Begin))
    return false;
  // The file of a #line directive is not the one that offsets count in.
  auto [File, Offset] = SM.getDecomposedLoc(Begin);
  clang::OptionalFileEntryRef Entry = SM.getFileEntryRefForID(File);
  if (!Entry || Entry->getName() != Edit.File || Offset != Edit.Offset)
    return false;
  // On the way to the driver other bytes would be replaced.
  return Edit.Offset + Edit.Length <= SM.getBufferData(File).size() &&
         llvm::json::isUTF8(Edit.Replacement);
}

/// A fix is done as a whole or not at all.
template <typename Fn> static void keepFixes(Findings &All, Fn MayEdit) {
  for (Finding &F : All)
    llvm::erase_if(F.Fixes, [&](const Fix &One) {
      return One.Edits.empty() || !llvm::all_of(One.Edits, MayEdit);
    });
}

void driver::dropUnsafeFixes(Findings &All, const clang::ASTContext &AST) {
  keepFixes(All, [&](const TextEdit &Edit) {
    return isSafe(Edit, AST.getSourceManager());
  });
}

void driver::dropForeignFixes(Findings &All,
                              const std::vector<std::string> &VendoredFolders) {
  keepFixes(All, [&](const TextEdit &Edit) {
    if (path::is_absolute(Edit.File))
      return false;
    return std::none_of(path::begin(Edit.File), path::end(Edit.File),
                        [&](StringRef Folder) {
                          return llvm::is_contained(VendoredFolders, Folder);
                        });
  });
}

std::vector<ReadSource> driver::sourcesRead(const clang::ASTContext &AST,
                                            StringRef Root) {
  const clang::SourceManager &SM = AST.getSourceManager();
  llvm::SmallString<256> Current;
  (void)llvm::sys::fs::current_path(Current);
  // By name: the order of the manager's own table is that of addresses.
  std::map<std::string, std::string> Hashes;
  for (auto It = SM.fileinfo_begin(); It != SM.fileinfo_end(); ++It) {
    auto Buffer = It->second->getBufferIfLoaded();
    std::string Name = absolutePath(It->first.getName(), Current);
    llvm::SmallString<256> Real;
    if (!Buffer || llvm::sys::fs::real_path(Name, Real))
      continue;
    std::string File = relativeTo(Root, Real, "");
    if (!path::is_absolute(File))
      Hashes[File] = hashOf(Buffer->getBuffer());
  }
  std::vector<ReadSource> Out;
  for (auto &[File, Hash] : Hashes)
    Out.push_back({File, std::move(Hash)});
  return Out;
}
