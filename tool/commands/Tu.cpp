//===- Tu.cpp - http-tidy tu ----------------------------------------------===//
//-------------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/GateOptions.h"
#include "tool/driver/Inputs.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"
#include "tool/report/Text.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct TuOptions {
  driver::AnalysisRequest Analysis;
  GateOptions Gate;
  std::string Output;
  std::string Depfile;
  std::string Category = report::DefaultCategory;
  bool IncompleteOk = false;
  bool Quiet = false;
};

} // namespace

static bool isComplete(const report::Report &R) {
  return R.Problems.empty() && !R.Interrupted;
}

static llvm::Error writeInputs(const report::Report &R, const TuOptions &O) {
  llvm::SmallString<256> Current;
  if (std::error_code Code = llvm::sys::fs::current_path(Current))
    return llvm::errorCodeToError(Code);
  std::set<std::string> Names;
  auto Add = [&](llvm::StringRef File) {
    Names.insert(
        driver::seenFrom(Current, R.Root, driver::absolutePath(File, Current)));
  };
  for (const std::string &File : R.Inputs)
    Add(File);
  // A worker that died told nothing.
  for (const std::string &File : O.Analysis.Files)
    Add(File);
  if (!O.Analysis.HasCompilerArguments && !O.Analysis.Database.empty())
    Add(O.Analysis.Database);
  if (!O.Gate.Baseline.empty())
    Add(O.Gate.Baseline);
  // A file that is never there: the step is out of date at once. What was
  // missing may be there the next time, and nobody would know its name.
  if (!isComplete(R))
    Names.insert(O.Output + ".incomplete");
  return report::writeOutput(O.Depfile, [&](llvm::raw_ostream &OS) {
    driver::writeDepfile(O.Output, Names, OS);
  });
}

static int run(const TuOptions &O) {
  auto R = analyseAndCompare(O.Analysis, O.Gate);
  if (!R)
    return fail(R.takeError());
  // The same flags in every step would bury what matters.
  R->DroppedFlags.clear();
  report::writeProblems(*R, llvm::errs());
  if (!O.Quiet && O.Output != "-")
    report::writeText(*R, {}, llvm::outs());
  llvm::Error E = report::writeOutput(O.Output, [&](llvm::raw_ostream &OS) {
    report::writeSarif(*R, allChecks(), OS, O.Category);
  });
  if (!O.Depfile.empty())
    E = llvm::joinErrors(std::move(E), writeInputs(*R, O));
  if (E)
    return fail(std::move(E));
  return O.IncompleteOk ? int(gate::Clean)
                        : int(gate::exitStatus(*R, std::nullopt));
}

void commands::addTu(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "tu", "Analyse one file as a build system compiles one: findings are "
            "data, the output is always written");
  auto O = std::make_shared<TuOptions>();
  addAnalysisOptions(*Sub, O->Analysis);
  for (const char *Name : {"FILE", "--jobs", "--progress"})
    Sub->remove_option(Sub->get_option(Name));
  Sub->add_option("SRC", O->Analysis.Files, "the file to analyse")
      ->required()
      ->expected(1);
  Sub->add_option("-o,--output", O->Output, "the SARIF file")->required();
  Sub->add_option("--depfile", O->Depfile,
                  "name every file that was read here, as a Make rule");
  Sub->add_option("--directory", O->Analysis.Directory,
                  "folder that the flags behind -- are relative to");
  Sub->add_flag("--whole-command", O->Analysis.WholeCommand,
                "what follows -- begins with the compiler");
  Sub->add_option("--baseline", O->Gate.Baseline,
                  "SARIF file of findings that are not new");
  Sub->add_option("--category", O->Category, "category of the SARIF upload")
      ->capture_default_str();
  Sub->add_flag("--incomplete-ok", O->IncompleteOk,
                "status 0 also if the file could not be analysed: the output "
                "says so, and the depfile has the step run again");
  Sub->add_flag("--quiet", O->Quiet, "do not print the findings");
  Sub->callback([O, &I] {
    complete(O->Analysis, I);
    O->Analysis.Jobs = 1;
    O->Analysis.Progress = driver::ProgressMode::Never;
    O->Analysis.KeepInputs = true;
    I.Status = run(*O);
  });
}
