//===- Merge.cpp - http-tidy merge ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/GateOptions.h"
#include "tool/driver/Database.h"
#include "tool/driver/Root.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"
#include "tool/report/SarifMerge.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>
#include <set>

using namespace httptidy;
using namespace httptidy::commands;
using llvm::StringRef;

namespace {

struct MergeOptions {
  std::vector<std::string> Shards;
  std::string Output = "-";
  std::string Expect;
  std::string Root = ".";
  std::string Category = report::DefaultCategory;
  GateOptions Gate;
};

} // namespace

/// The names that \p Word stands for: itself, or the lines of a list.
static llvm::Error expand(StringRef Word, std::vector<std::string> &Shards) {
  if (!Word.consume_front("@")) {
    Shards.push_back(Word.str());
    return llvm::Error::success();
  }
  auto List = llvm::MemoryBuffer::getFileOrSTDIN(Word);
  if (!List)
    return llvm::createStringError("cannot read the list '" + Word +
                                   "': " + List.getError().message());
  for (StringRef Rest = (*List)->getBuffer(); !Rest.empty();) {
    auto [Line, Next] = Rest.split('\n');
    if (!Line.trim().empty())
      Shards.push_back(Line.trim().str());
    Rest = Next;
  }
  return llvm::Error::success();
}

/// Names the units of the database that no shard speaks of.
static llvm::Error findMissing(const MergeOptions &O, StringRef Root,
                               report::SarifMerge &M) {
  if (O.Expect.empty())
    return llvm::Error::success();
  auto Database = driver::loadDatabase(O.Expect);
  if (!Database)
    return Database.takeError();
  std::set<std::string> Missing;
  for (const driver::CompileCommand &C : Database->Commands) {
    std::string File = driver::relativeTo(Root, C.File, "");
    if (!M.knows(File))
      Missing.insert(std::move(File));
  }
  for (const std::string &File : Missing) {
    llvm::errs() << File << ": no shard speaks of it\n";
    M.addProblem(File, "no shard speaks of it");
  }
  return llvm::Error::success();
}

static int merge(const MergeOptions &O) {
  llvm::SmallString<256> Root;
  if (std::error_code Code = llvm::sys::fs::real_path(O.Root, Root))
    return fail(
        llvm::createStringError("--root: '" + O.Root + "': " + Code.message()));
  auto Before = readBefore(O.Gate, Root);
  if (!Before)
    return fail(Before.takeError());
  std::vector<std::string> Shards;
  for (const std::string &Word : O.Shards)
    if (llvm::Error E = expand(Word, Shards))
      return fail(std::move(E));
  report::SarifMerge M;
  for (const std::string &Shard : Shards)
    if (llvm::Error E = M.add(Shard)) {
      // The others are worth having; the status says that it is not all.
      std::string Why = llvm::toString(std::move(E));
      llvm::errs() << Why << "\n";
      M.addProblem(Shard, "this shard cannot be read");
    }
  if (llvm::Error E = findMissing(O, Root, M))
    return fail(std::move(E));
  report::Report R = M.report();
  Before->WholeProject = !O.Expect.empty() && R.Problems.empty();
  gate::compare(R, *Before);
  llvm::Error E = report::writeOutput(
      O.Output, [&](llvm::raw_ostream &OS) { M.write(R, O.Category, OS); });
  llvm::errs() << report::summaryLine(R) << "\n";
  return E ? fail(std::move(E)) : verdict(R, O.Gate);
}

void commands::addMerge(CLI::App &App, Invocation &I) {
  CLI::App *Sub =
      App.add_subcommand("merge", "Make one SARIF file of many, in any order");
  auto O = std::make_shared<MergeOptions>();
  Sub->add_option("SHARD", O->Shards,
                  "SARIF files of http-tidy; @FILE lists them, one per line")
      ->required();
  Sub->add_option("-o,--output", O->Output, "the SARIF file")
      ->capture_default_str();
  Sub->add_option("--expect", O->Expect,
                  "compile_commands.json whose files should all be there");
  Sub->add_option("--root", O->Root, "folder that paths are relative to");
  Sub->add_option("--category", O->Category, "category of the SARIF upload")
      ->capture_default_str();
  addGateOptions(*Sub, O->Gate);
  Sub->remove_option(Sub->get_option("--report-suppressions"));
  Sub->callback([O, &I] { I.Status = merge(*O); });
}
