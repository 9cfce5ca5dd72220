//===- Baseline.cpp - http-tidy baseline ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/Baseline.h"
#include "tool/commands/CommandLine.h"
#include "tool/commands/Reports.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct BaselineOptions {
  driver::AnalysisRequest Analysis;
  std::string File = "http-tidy-baseline.sarif";
  report::Acceptance Given;
};

} // namespace

/// Says that \p Count findings were \p Done, once they are. Status 3 if
/// something was not analysed: the file then lacks findings.
static int write(const gate::Baseline &Entries, const report::Report &R,
                 unsigned Count, const char *Done, const BaselineOptions &O) {
  llvm::Error E = report::writeOutput(
      O.File, [&](llvm::raw_ostream &OS) { gate::writeBaseline(Entries, OS); });
  if (!E)
    llvm::errs() << report::counted(Count, "finding") << " " << Done << " "
                 << O.File << "\n";
  writeLog(R, llvm::errs());
  return E ? fail(std::move(E)) : int(gate::exitStatus(R, std::nullopt));
}

static int create(const BaselineOptions &O) {
  if (llvm::sys::fs::exists(O.File))
    return fail(llvm::createStringError(
        "'" + O.File +
        "' is there already, with its reasons; baseline update adds to it"));
  auto R = driver::analyse(O.Analysis, llvm::errs());
  if (!R)
    return fail(R.takeError());
  gate::Baseline Entries;
  unsigned Added = gate::updateBaseline(Entries, *R, O.Given);
  return write(Entries, *R, Added, "accepted in", O);
}

static int update(const BaselineOptions &O) {
  auto Entries = gate::readBaseline(O.File);
  if (!Entries)
    return fail(Entries.takeError());
  auto R = driver::analyse(O.Analysis, llvm::errs());
  if (!R)
    return fail(R.takeError());
  unsigned Added = gate::updateBaseline(*Entries, *R, O.Given);
  return write(*Entries, *R, Added, "added to", O);
}

static int prune(const BaselineOptions &O) {
  auto Entries = gate::readBaseline(O.File);
  if (!Entries)
    return fail(Entries.takeError());
  auto R = driver::analyse(O.Analysis, llvm::errs());
  if (!R)
    return fail(R.takeError());
  if (!R->Problems.empty() || R->Interrupted) {
    // What a file that was not analysed has is not gone.
    writeLog(*R, llvm::errs());
    llvm::errs() << O.File << " is left as it was\n";
    return gate::Incomplete;
  }
  unsigned Gone = gate::pruneBaseline(*Entries, *R);
  return write(*Entries, *R, Gone, "taken out of", O);
}

static void addAcceptance(CLI::App &Sub, report::Acceptance &Given) {
  Sub.add_option("--reason", Given.Reason,
                 "why these findings may stay; for people who read the file")
      ->required()
      ->check([](const std::string &Text) {
        return llvm::StringRef(Text).trim().empty() ? "a reason has words" : "";
      });
  Sub.add_option("--owner", Given.Owner, "who will look after them");
  Sub.add_option("--expires", Given.Expires,
                 "the last day on which this holds: 2027-01-31")
      ->check([](const std::string &Text) {
        return gate::isDate(Text) ? "" : "no day, as in 2027-01-31";
      });
}

void commands::addBaseline(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "baseline", "Accept today's findings, each with a reason");
  Sub->require_subcommand(1);
  auto O = std::make_shared<BaselineOptions>();
  auto Add = [&](const char *Name, const char *Help,
                 int (*Run)(const BaselineOptions &)) {
    CLI::App *One = Sub->add_subcommand(Name, Help);
    One->add_option("-o,--output", O->File, "the baseline")
        ->capture_default_str();
    One->callback([O, &I, Run] {
      complete(O->Analysis, I);
      I.Status = Run(*O);
    });
    return One;
  };
  CLI::App *Create = Add("create", "Write a new file", create);
  CLI::App *Update = Add("update", "Add what is new to the file", update);
  CLI::App *Prune = Add("prune", "Take out what is not found any more", prune);
  for (CLI::App *One : {Create, Update, Prune})
    addAnalysisOptions(*One, O->Analysis);
  addAcceptance(*Create, O->Given);
  addAcceptance(*Update, O->Given);
  // What a part of the files or checks does not find is not gone.
  for (const char *Part : {"FILE", "--checks"})
    Prune->remove_option(Prune->get_option(Part));
}
