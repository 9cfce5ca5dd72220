//===- Root.cpp - The folder that paths are relative to -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Root.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy::driver;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static std::string realPath(StringRef File) {
  llvm::SmallString<256> Real;
  return fs::real_path(File, Real) ? File.str() : Real.str().str();
}

static bool isBelow(StringRef File, StringRef Folder) {
  return Folder == "/" ||
         (File.consume_front(Folder) && (File.empty() || File[0] == '/'));
}

/// The nearest folder at or above \p Folder with a `.git`; empty for none.
static std::string gitTop(StringRef Folder) {
  for (; !Folder.empty(); Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> Git(Folder);
    path::append(Git, ".git");
    if (fs::exists(Git))
      return Folder.str();
  }
  return {};
}

/// The deepest folder that all \p Files lie below.
static std::string commonFolder(const std::vector<std::string> &Files) {
  if (Files.empty())
    return {};
  StringRef Common = path::parent_path(Files.front());
  for (const std::string &File : Files)
    while (!isBelow(File, Common))
      Common = path::parent_path(Common);
  return Common.str();
}

llvm::Expected<std::string> httptidy::driver::findRoot(StringRef Asked,
                                                       const Plan &P) {
  if (!Asked.empty()) {
    if (!fs::is_directory(Asked))
      return llvm::createStringError("--root: '" + Asked + "' is no folder");
    return realPath(Asked);
  }
  llvm::SmallString<256> Current;
  (void)fs::current_path(Current);
  StringRef DatabaseFolder = path::parent_path(P.DatabasePath);
  for (StringRef Start : {DatabaseFolder, StringRef(Current)}) {
    std::string Top = gitTop(Start);
    if (!Top.empty() && llvm::any_of(P.AllFiles, [&](StringRef File) {
          return isBelow(File, Top);
        }))
      return realPath(Top);
  }
  std::vector<std::string> Files = P.AllFiles;
  if (P.DatabasePath.empty()) {
    // Files that are named on the command line are what the user asks about.
    if (llvm::all_of(Files, [&](StringRef F) { return isBelow(F, Current); }))
      return realPath(Current);
    std::string Top = gitTop(commonFolder(Files));
    return realPath(Top.empty() ? commonFolder(Files) : Top);
  }
  Files.push_back(P.DatabasePath);
  std::string Common = commonFolder(Files);
  return realPath(Common == "/" ? DatabaseFolder : StringRef(Common));
}

std::string httptidy::driver::relativeTo(StringRef Root, StringRef File,
                                         StringRef Directory) {
  std::string Absolute = absolutePath(File, Directory);
  StringRef Found = Absolute;
  std::string Real;
  if (!isBelow(Absolute, Root)) {
    Real = realPath(Absolute);
    if (!isBelow(Real, Root))
      return Absolute;
    Found = Real;
  }
  return Found.drop_front(Root.size()).ltrim('/').str();
}
