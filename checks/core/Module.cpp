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

std::string httptidy::findUpwards(llvm::StringRef Path,
                                  llvm::StringRef SourceFile) {
  if (path::is_absolute(Path))
    return Path.str();
  llvm::SmallString<256> Folder = SourceFile;
  if (llvm::sys::fs::make_absolute(Folder))
    return Path.str();
  for (path::remove_filename(Folder); !Folder.empty();
       Folder = path::parent_path(Folder)) {
    llvm::SmallString<256> Candidate = Folder;
    path::append(Candidate, Path);
    if (llvm::sys::fs::exists(Candidate))
      return Candidate.str().str();
  }
  return Path.str();
}
