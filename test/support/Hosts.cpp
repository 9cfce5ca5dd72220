//===- Hosts.cpp - The programs that run the checks -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/Hosts.h"
#include "test/support/RunRules.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Regex.h"
#include <map>

using namespace httptidy::test;
using llvm::StringRef;

std::set<Shown> httptidy::test::readText(StringRef Text) {
  // A message may hold brackets: the check is the last of them. Steps are
  // notes without a check.
  static const llvm::Regex Line(
      "^(.*):([0-9]+):([0-9]+): (note|warning|error): (.*) "
      "\\[(http-[a-z-]+)[^]]*\\]$");
  std::set<Shown> Result;
  while (!Text.empty()) {
    StringRef One;
    std::tie(One, Text) = Text.split('\n');
    llvm::SmallVector<StringRef, 7> Parts;
    if (!Line.match(One, &Parts))
      continue;
    unsigned Row = 0, Column = 0;
    Parts[2].getAsInteger(10, Row);
    Parts[3].getAsInteger(10, Column);
    Result.emplace(llvm::sys::path::filename(Parts[1]).str(), Row, Column,
                   Parts[6].str(), Parts[5].str());
  }
  return Result;
}

std::string httptidy::test::checkGlobs(const Batch &Sources) {
  std::string Globs = "-*";
  for (const std::string &Check : Sources.front().Wants.Checks)
    Globs += Check == "*" ? ",http-*" : "," + Check;
  return Globs;
}

std::string httptidy::test::configuration(const Batch &Sources) {
  const AnnotatedSource &Any = Sources.front();
  llvm::json::Object Options;
  for (const auto &[Key, Text] : Any.Wants.Options)
    Options[Key] = Text;
  if (!Any.Wants.Models.empty())
    Options["http.Models"] = llvm::join(modelPaths(Any), ";");
  // The host's own defaults for headers differ between versions.
  llvm::json::Value Config = llvm::json::Object{
      {"Checks", checkGlobs(Sources)},
      {"HeaderFilterRegex", ".*"},
      {"CheckOptions", std::move(Options)},
  };
  return llvm::formatv("{0}", Config);
}

std::vector<Batch>
httptidy::test::makeBatches(std::vector<AnnotatedSource> Sources) {
  std::map<std::string, Batch> ByConfiguration;
  for (AnnotatedSource &Source : Sources) {
    std::string Key = configuration({Source});
    ByConfiguration[Key].push_back(std::move(Source));
  }
  std::vector<Batch> Batches;
  for (auto &Entry : ByConfiguration)
    Batches.push_back(std::move(Entry.second));
  return Batches;
}

void httptidy::test::writeDatabase(const TempFolder &Folder,
                                   const Batch &Sources) {
  llvm::json::Array Database;
  for (const AnnotatedSource &Source : Sources) {
    llvm::json::Array Arguments{"clang"};
    for (const std::string &Arg : compileArgs(Source))
      Arguments.push_back(Arg);
    // Warnings of the compiler are not what is compared.
    Arguments.push_back("-w");
    Arguments.push_back(Source.Path);
    Database.push_back(llvm::json::Object{
        {"directory", llvm::sys::path::parent_path(Source.Path)},
        {"file", Source.Path},
        {"arguments", std::move(Arguments)},
    });
  }
  Folder.write(
      "compile_commands.json",
      llvm::formatv("{0}", llvm::json::Value(std::move(Database))).str());
}
