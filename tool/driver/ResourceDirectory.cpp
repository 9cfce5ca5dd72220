//===- ResourceDirectory.cpp - Where Clang's own headers are --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/ResourceDirectory.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;
namespace path = llvm::sys::path;

static bool hasHeaders(StringRef Folder) {
  llvm::SmallString<256> Header(Folder);
  path::append(Header, "include", "stddef.h");
  return llvm::sys::fs::exists(Header);
}

llvm::Expected<std::string>
httptidy::driver::findResourceDir(StringRef Asked, StringRef Executable) {
  if (!Asked.empty()) {
    if (hasHeaders(Asked)) {
      llvm::SmallString<256> Absolute(Asked);
      (void)llvm::sys::fs::make_absolute(Absolute);
      return Absolute.str().str();
    }
    return llvm::createStringError("--resource-dir: '" + Asked +
                                   "' has no include/stddef.h");
  }
  llvm::SmallString<256> Beside(path::parent_path(Executable));
  path::append(Beside, "..", "lib", "clang", HTTPTIDY_LLVM_MAJOR);
  path::remove_dots(Beside, /*remove_dot_dot=*/true);
  for (StringRef Folder : {StringRef(Beside), StringRef(HTTPTIDY_RESOURCE_DIR)})
    if (hasHeaders(Folder))
      return Folder.str();
  return llvm::createStringError(
      "cannot find the headers that belong to Clang " HTTPTIDY_LLVM_MAJOR
      " (stddef.h); install libclang-common-" HTTPTIDY_LLVM_MAJOR
      "-dev or name their folder with --resource-dir");
}
