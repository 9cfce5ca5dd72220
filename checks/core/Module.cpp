//===- Module.cpp - Options that all checks share -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy;
namespace path = llvm::sys::path;

static constexpr OptionInfo ModuleOptions[] = {
    {"LoweredPaths", OptionKind::StringList, "",
     "files, relative to the root, in which every finding is a note: test/*"},
    {"Models", OptionKind::StringList, "",
     "model files or folders that add to the built-in models or override them"},
    {"SarifDirectory", OptionKind::StringList, "",
     "folder in which the plugin leaves one SARIF file per translation unit"},
    {"VendoredFolders", OptionKind::StringList,
     "third_party;3rdparty;vendor;external;extern;subprojects;_deps;"
     "node_modules",
     "names of folders whose code is not the project's own"},
};

static constexpr CheckInfo Module{"http",
                                  "options of all checks",
                                  "",
                                  Severity::Note,
                                  Precision::VeryHigh,
                                  {},
                                  "",
                                  ModuleOptions,
                                  "0.1"};

const CheckInfo &httptidy::moduleInfo() { return Module; }

/// The nearest folder at or above that of \p SourceFile that has \p Path.
static std::string folderWith(llvm::StringRef Path,
                              llvm::StringRef SourceFile) {
  llvm::SmallString<256> Absolute = SourceFile;
  if (llvm::sys::fs::make_absolute(Absolute))
    return {};
  path::remove_dots(Absolute, /*remove_dot_dot=*/true);
  llvm::StringRef Folder = path::parent_path(Absolute);
  for (; !Folder.empty(); Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> Candidate = Folder;
    path::append(Candidate, Path);
    if (llvm::sys::fs::exists(Candidate))
      return Folder.str();
  }
  return {};
}

std::string httptidy::findUpwards(llvm::StringRef Path,
                                  llvm::StringRef SourceFile) {
  std::string Folder =
      path::is_absolute(Path) ? "" : folderWith(Path, SourceFile);
  if (Folder.empty())
    return Path.str();
  llvm::SmallString<256> Found(Folder);
  path::append(Found, Path);
  return Found.str().str();
}

std::string httptidy::findProject(llvm::StringRef SourceFile) {
  return folderWith(".git", SourceFile);
}
