//===- QueryDriver.cpp - Asks a compiler for its headers ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/QueryDriver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/GlobPattern.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace httptidy::driver;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

static constexpr unsigned TimeoutSeconds = 30;

static Expected<bool> isAllowed(StringRef Compiler, StringRef Globs) {
  llvm::SmallVector<StringRef> Parts;
  Globs.split(Parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts) {
    auto Glob = llvm::GlobPattern::create(Part.trim());
    if (!Glob)
      return llvm::createStringError("--query-driver: " +
                                     llvm::toString(Glob.takeError()));
    if (Glob->match(Compiler))
      return true;
  }
  return false;
}

static Expected<std::string> findCompiler(StringRef Name, StringRef Directory) {
  if (Name.contains('/'))
    return absolutePath(Name, Directory);
  auto Found = llvm::sys::findProgramByName(Name);
  if (!Found)
    return llvm::createStringError("cannot find the compiler '" + Name + "'");
  return *Found;
}

/// The folder of a compiler's own `stddef.h`: another compiler's would clash
/// with Clang's.
static bool isCompilerFolder(StringRef Folder) {
  auto Has = [&](StringRef Name) {
    llvm::SmallString<256> File(Folder);
    llvm::sys::path::append(File, Name);
    return fs::exists(File);
  };
  return (Has("stddef.h") && Has("float.h") && !Has("stdio.h")) ||
         Has("syslimits.h");
}

std::vector<std::string>
httptidy::driver::flagsFromVerboseOutput(StringRef Output) {
  std::vector<std::string> Flags;
  bool InList = false;
  while (!Output.empty()) {
    StringRef Line;
    std::tie(Line, Output) = Output.split('\n');
    if (Line.consume_front("Target: "))
      Flags.push_back("--target=" + Line.trim().str());
    else if (Line.starts_with("#include <...>"))
      InList = true;
    else if (Line.starts_with("End of search list"))
      InList = false;
    else if (InList && !isCompilerFolder(Line.trim()))
      Flags.insert(Flags.end(), {"-isystem", Line.trim().str()});
  }
  return Flags;
}

static Expected<std::vector<std::string>> ask(StringRef Compiler, bool IsC,
                                              llvm::ArrayRef<StringRef> Extra) {
  llvm::SmallString<128> Output;
  if (std::error_code Code =
          fs::createTemporaryFile("http-tidy-query", "txt", Output))
    return llvm::createStringError(Code, "cannot make a temporary file");
  llvm::FileRemover Remover(Output);
  llvm::SmallVector<StringRef> Argv = {Compiler, "-E", "-v", "-x",
                                       IsC ? "c" : "c++"};
  llvm::append_range(Argv, Extra);
  Argv.push_back("/dev/null");
  std::optional<StringRef> Redirects[] = {StringRef(), StringRef(),
                                          StringRef(Output)};
  // The list is to be read, so it has to be in English.
  std::string Why;
  int Status = llvm::sys::ExecuteAndWait(Compiler, Argv, std::nullopt,
                                         Redirects, TimeoutSeconds, 0, &Why);
  auto Text = llvm::MemoryBuffer::getFile(Output);
  if (Status != 0 || !Text)
    return llvm::createStringError("asking '" + Compiler +
                                   "' for its include folders failed" +
                                   (Why.empty() ? "" : ": " + Why));
  return flagsFromVerboseOutput((*Text)->getBuffer());
}

Error QueryDriver::extend(AdaptedCommand &Command, StringRef Directory,
                          bool IsC) {
  if (Globs.empty())
    return Error::success();
  auto Compiler = findCompiler(Command.Compiler, Directory);
  if (!Compiler)
    return Compiler.takeError();
  auto Allowed = isAllowed(*Compiler, Globs);
  if (!Allowed)
    return Allowed.takeError();
  if (!*Allowed)
    return Error::success();
  // Flags that change what the compiler answers.
  llvm::SmallVector<StringRef> Extra;
  for (StringRef Flag : Command.Flags)
    if (Flag.starts_with("-m") || Flag.starts_with("--sysroot=") ||
        Flag.starts_with("-stdlib="))
      Extra.push_back(Flag);
  std::string Key = *Compiler + (IsC ? " c" : " c++");
  for (StringRef Flag : Extra)
    Key += " " + Flag.str();
  auto [It, New] = Known.try_emplace(Key);
  if (New) {
    auto Flags = ask(*Compiler, IsC, Extra);
    if (!Flags)
      return Flags.takeError();
    It->second = std::move(*Flags);
  }
  llvm::append_range(Command.Flags, It->second);
  return Error::success();
}
