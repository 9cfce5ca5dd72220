//===- Check.cpp - http-tidy check ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/CommandLine.h"
#include "tool/commands/GateOptions.h"
#include "tool/commands/Reports.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Json.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"
#include "tool/report/Text.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct CheckOptions {
  driver::AnalysisRequest Analysis;
  std::string Format = "text";
  std::string Sarif;
  GateOptions Gate;
  bool ListFiles = false;
  bool NoCache = false;
};

} // namespace

static llvm::Error writeFindings(const report::Report &R,
                                 const std::string &Format) {
  return report::writeOutput("-", [&](llvm::raw_ostream &OS) {
    if (Format == "json")
      return report::writeJson(R, OS);
    // https://no-color.org: users and log viewers switch colours off with it.
    report::TextStyle Style;
    Style.Colors = OS.has_colors() && !llvm::sys::Process::GetEnv("NO_COLOR");
    if (Style.Colors)
      OS.enable_colors(true);
    report::writeText(R, Style, OS);
  });
}

/// Writes every report that was asked for. One that cannot be written must not
/// keep the others from being written.
static int writeReports(const report::Report &R, const CheckOptions &O) {
  int Status = 0;
  // Two formats in one stream would be none.
  if (O.Sarif != "-")
    if (llvm::Error E = writeFindings(R, O.Format))
      Status = fail(std::move(E));
  if (!O.Sarif.empty())
    if (llvm::Error E = report::writeOutput(
            O.Sarif, [&](auto &OS) { report::writeSarif(R, allChecks(), OS); }))
      Status = fail(std::move(E));
  return Status;
}

static int printFiles(const driver::AnalysisRequest &Request) {
  auto Files = driver::listFiles(Request);
  if (!Files)
    return fail(Files.takeError());
  for (const std::string &File : *Files)
    llvm::outs() << File << "\n";
  return gate::Clean;
}

static int run(const CheckOptions &O) {
  if (O.ListFiles)
    return printFiles(O.Analysis);
  auto R = analyseAndCompare(O.Analysis, O.Gate);
  if (!R)
    return fail(R.takeError());
  int Unwritten = writeReports(*R, O);
  writeLog(*R, llvm::errs());
  return Unwritten ? Unwritten : verdict(*R, O.Gate);
}

void commands::addCheck(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "check", "Analyse files and report what is wrong with them");
  auto O = std::make_shared<CheckOptions>();
  addAnalysisOptions(*Sub, O->Analysis);
  Sub->add_option("--format", O->Format, "text or json, on standard output")
      ->check(CLI::IsMember({"text", "json"}));
  Sub->add_option("--sarif", O->Sarif,
                  "write SARIF 2.1.0 to this file; - is standard output, "
                  "which then carries nothing else");
  addGateOptions(*Sub, O->Gate);
  Sub->add_flag("--list-files", O->ListFiles,
                "only name the files that would be analysed");
  Sub->add_flag("--no-cache", O->NoCache, "analyse every file anew");
  Sub->callback([O, &I] {
    complete(O->Analysis, I);
    I.Status = run(*O);
  });
}
