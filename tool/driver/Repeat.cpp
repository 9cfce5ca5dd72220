//===- Repeat.cpp - The command that shows a failure again ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Repeat.h"
#include "tool/driver/Root.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace httptidy::driver;
using llvm::StringRef;

std::string httptidy::driver::quoted(StringRef Word) {
  auto IsPlain = [](char C) {
    return llvm::isAlnum(C) || StringRef("-_./=,+:@%").contains(C);
  };
  if (!Word.empty() && llvm::all_of(Word, IsPlain))
    return Word.str();
  std::string Out = "'";
  for (char C : Word)
    Out += C == '\'' ? std::string("'\\''") : std::string(1, C);
  return Out + "'";
}

std::string httptidy::driver::repeatCommand(const AnalysisRequest &Request,
                                            const UnitRequest &Unit) {
  llvm::SmallString<256> Current;
  (void)llvm::sys::fs::current_path(Current);
  std::string Line = Request.WholeCommand ? "http-tidy tu" : "http-tidy check";
  auto Add = [&](StringRef Option, StringRef Value) {
    if (!Value.empty())
      Line += " " + Option.str() + " " + quoted(Value);
  };
  Add("-p", Request.Database);
  Add("--checks", Request.Checks);
  Add("--config", Request.Config);
  for (const std::string &Model : Request.Models)
    Add("--models", Model);
  Add("--root", Request.Root);
  Add("--query-driver", Request.QueryDriver);
  Add("--resource-dir", Request.ResourceDir);
  Add("--directory", Request.Directory);
  if (!Request.Filter)
    Line += " --no-filter";
  if (Request.WholeCommand)
    Line += " --whole-command -o -";
  const std::string &File =
      Unit.OnlyFile.empty() ? Unit.Command.File : Unit.OnlyFile;
  Line += " " + quoted(relativeTo(Current, File, ""));
  if (Request.HasCompilerArguments) {
    Line += " --";
    for (const std::string &Word : Request.CompilerArguments)
      Line += " " + quoted(Word);
  }
  return Line;
}
