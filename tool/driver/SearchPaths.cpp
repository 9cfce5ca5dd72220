//===- SearchPaths.cpp - Include folders of a command line ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Database.h"
#include "tool/driver/IncludeScan.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy::driver;
using llvm::StringRef;

using Words = std::vector<std::string>;

/// The value of \p Flag in word \p I or, if it stands alone, in the next one.
static bool takeValue(const Words &All, size_t &I, StringRef Flag,
                      StringRef &Value) {
  StringRef Word = All[I];
  if (!Word.consume_front(Flag))
    return false;
  if (!Word.empty()) {
    Word.consume_front("=");
    Value = Word;
    return true;
  }
  if (I + 1 == All.size())
    return false;
  Value = All[++I];
  return true;
}

static bool takeAnyValue(const Words &All, size_t &I,
                         std::initializer_list<StringRef> Flags,
                         StringRef &Value) {
  for (StringRef Flag : Flags)
    if (takeValue(All, I, Flag, Value))
      return true;
  return false;
}

static void addSystemFolders(SearchPaths &Paths, StringRef Root,
                             StringRef ResourceDir) {
  for (StringRef Folder : {"/usr/local/include", "/usr/include"})
    Paths.System.push_back((Root + Folder).str());
  // Debian's folder for each architecture, /usr/include/x86_64-linux-gnu.
  std::error_code Code;
  std::string Include = (Root + "/usr/include").str();
  for (llvm::sys::fs::directory_iterator It(Include, Code), End;
       !Code && It != End; It.increment(Code))
    if (llvm::sys::path::filename(It->path()).contains("-linux-gnu"))
      Paths.System.push_back(It->path());
  if (!ResourceDir.empty())
    Paths.System.push_back((ResourceDir + "/include").str());
  Paths.All.insert(Paths.All.end(), Paths.System.begin(), Paths.System.end());
}

SearchPaths httptidy::driver::searchPaths(const Words &Flags,
                                          StringRef Directory,
                                          StringRef ResourceDir) {
  SearchPaths Paths;
  std::string Root;
  for (size_t I = 0; I < Flags.size(); ++I) {
    StringRef Value;
    if (takeValue(Flags, I, "-iquote", Value))
      Paths.Quoted.push_back(absolutePath(Value, Directory));
    else if (takeAnyValue(
                 Flags, I,
                 {"-isystem", "-idirafter", "-I", "--include-directory"},
                 Value))
      Paths.All.push_back(absolutePath(Value, Directory));
    else if (takeAnyValue(Flags, I, {"--sysroot", "-isysroot"}, Value))
      Root = absolutePath(Value, Directory);
    else if (takeAnyValue(Flags, I, {"-include", "--include", "-imacros"},
                          Value))
      Paths.Forced.push_back(absolutePath(Value, Directory));
  }
  addSystemFolders(Paths, Root, ResourceDir);
  return Paths;
}
