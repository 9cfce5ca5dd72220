//===- Inputs.cpp - What a result depends on ------------------------------===//
//---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Inputs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy::driver;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::vector<std::string>
httptidy::driver::responseFiles(const CompileCommand &Command) {
  std::vector<std::string> Files, Words = Command.Arguments;
  llvm::BumpPtrAllocator Memory;
  llvm::StringSaver Saver(Memory);
  while (!Words.empty()) {
    StringRef Word = Words.back();
    std::string File;
    if (Word.consume_front("@") && !Word.empty())
      File = absolutePath(Word, Command.Directory);
    Words.pop_back();
    if (File.empty() || llvm::is_contained(Files, File))
      continue;
    Files.push_back(File);
    auto Text = llvm::MemoryBuffer::getFile(File);
    if (!Text)
      continue;
    llvm::SmallVector<const char *, 16> More;
    llvm::cl::TokenizeGNUCommandLine((*Text)->getBuffer(), Saver, More);
    Words.insert(Words.end(), More.begin(), More.end());
  }
  return Files;
}

std::string httptidy::driver::cleanPath(StringRef File, StringRef Directory) {
  std::string Clean = absolutePath(File, Directory);
  llvm::SmallString<256> Given(path::is_absolute(File) ? "" : Directory), Real;
  path::append(Given, File);
  if (!File.contains("..") || fs::equivalent(Given, Clean) ||
      fs::real_path(Given, Real))
    return Clean;
  return Real.str().str();
}

static bool isBelow(StringRef File, StringRef Folder) {
  return File == Folder || (File.consume_front(Folder) &&
                            (Folder.ends_with("/") || File.starts_with("/")));
}

std::string httptidy::driver::seenFrom(StringRef Folder, StringRef Root,
                                       StringRef File) {
  if (!isBelow(File, Root) || !isBelow(Folder, Root))
    return File.str();
  std::string Up;
  for (; !isBelow(File, Folder); Folder = path::parent_path(Folder))
    Up += "../";
  std::string Name = Up + File.drop_front(Folder.size()).ltrim('/').str();
  if (Name.empty())
    return ".";
  return StringRef(Name).ends_with("/") ? Name.substr(0, Name.size() - 1)
                                        : Name;
}

/// As GCC quotes names and Ninja and Make read them.
static void writeName(StringRef Name, llvm::raw_ostream &OS) {
  for (char C : Name) {
    if (C == '$')
      OS << '$';
    else if (C == ' ' || C == '#')
      OS << '\\';
    OS << C;
  }
}

void httptidy::driver::writeDepfile(StringRef Target,
                                    const std::set<std::string> &Inputs,
                                    llvm::raw_ostream &OS) {
  writeName(Target, OS);
  OS << ':';
  for (const std::string &Input : Inputs) {
    OS << " \\\n  ";
    writeName(Input, OS);
  }
  OS << '\n';
}
