//===- Check.cpp - http-tidy check ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/CommandLine.h"
#include "tool/commands/Fixing.h"
#include "tool/commands/GateOptions.h"
#include "tool/commands/Reports.h"
#include "tool/gate/ExitStatus.h"
#include "tool/gate/Suppressions.h"
#include "tool/report/GitHub.h"
#include "tool/report/GitLab.h"
#include "tool/report/JUnit.h"
#include "tool/report/Json.h"
#include "tool/report/Output.h"
#include "tool/report/Rdjson.h"
#include "tool/report/Sarif.h"
#include "tool/report/Text.h"
#include "tool/report/html/Html.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
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
  std::string Category = report::DefaultCategory;
  std::string Html;
  std::string GitLab;
  std::string JUnit;
  GateOptions Gate;
  std::string Fix;
  bool ListFiles = false;
  bool NoCache = false;
};

} // namespace

static void writeTerminal(const report::Report &R, llvm::raw_ostream &OS) {
  // https://no-color.org: users and log viewers switch colours off with it.
  report::TextStyle Style;
  Style.Colors = OS.has_colors() && !llvm::sys::Process::GetEnv("NO_COLOR");
  if (Style.Colors)
    OS.enable_colors(true);
  report::writeText(R, Style, OS);
}

/// The page of the job, which other steps write to as well.
static llvm::Error addToSummary(const report::Report &R) {
  auto Path = llvm::sys::Process::GetEnv("GITHUB_STEP_SUMMARY");
  if (!Path)
    return llvm::Error::success();
  std::error_code Code;
  llvm::raw_fd_ostream OS(*Path, Code, llvm::sys::fs::OF_Append);
  if (!Code) {
    report::writeGitHubSummary(R, OS);
    OS.close();
    Code = OS.error();
    OS.clear_error();
  }
  if (Code)
    return llvm::createStringError(Code, "cannot write '" + *Path +
                                             "': " + Code.message());
  return llvm::Error::success();
}

static llvm::Error writeFindings(const report::Report &R,
                                 const std::string &Format) {
  auto Write = Format == "json"     ? report::writeJson
               : Format == "rdjson" ? report::writeRdjson
               : Format == "github" ? report::writeGitHubAnnotations
                                    : writeTerminal;
  llvm::Error E =
      report::writeOutput("-", [&](llvm::raw_ostream &OS) { Write(R, OS); });
  if (Format == "github")
    E = llvm::joinErrors(std::move(E), addToSummary(R));
  return E;
}

/// Two formats in one stream would be none.
static bool usesStandardOutput(const CheckOptions &O) {
  return llvm::is_contained({O.Sarif, O.Html, O.GitLab, O.JUnit}, "-");
}

/// Writes every report that was asked for. One that cannot be written must not
/// keep the others from being written.
static int writeReports(const report::Report &R, const CheckOptions &O) {
  int Status = 0;
  auto Write = [&](const std::string &Path, auto Writer) {
    if (Path.empty())
      return;
    if (llvm::Error E = report::writeOutput(Path, Writer))
      Status = fail(std::move(E));
  };
  if (O.Fix == "preview")
    writeTerminal(R, llvm::errs());
  else if (!usesStandardOutput(O))
    if (llvm::Error E = writeFindings(R, O.Format))
      Status = fail(std::move(E));
  Write(O.Sarif, [&](llvm::raw_ostream &OS) {
    report::writeSarif(R, allChecks(), OS, O.Category);
  });
  Write(O.Html,
        [&](llvm::raw_ostream &OS) { report::writeHtml(R, allChecks(), OS); });
  Write(O.GitLab, [&](llvm::raw_ostream &OS) { report::writeGitLab(R, OS); });
  Write(O.JUnit, [&](llvm::raw_ostream &OS) { report::writeJUnit(R, OS); });
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

static int runAndFix(const CheckOptions &O) {
  bool IsPreview = O.Fix == "preview";
  if (IsPreview && (O.Format != "text" || usesStandardOutput(O)))
    return fail(llvm::createStringError(
        "--fix=preview writes the patch to standard output; give the report a "
        "file"));
  auto Done = analyseAndFix(O.Analysis, O.Gate,
                            IsPreview ? fix::Mode::Preview : fix::Mode::Apply);
  if (!Done)
    return fail(Done.takeError());
  int Unwritten = writeReports(Done->R, O);
  Done->writeLog(llvm::errs());
  writeLog(Done->R, llvm::errs());
  if (Unwritten || Done->IsUnwritten)
    return gate::WrongUsage;
  return verdict(Done->R, O.Gate);
}

static int run(const CheckOptions &O) {
  if (O.ListFiles)
    return printFiles(O.Analysis);
  if (!O.Fix.empty())
    return runAndFix(O);
  auto R = analyseAndCompare(O.Analysis, O.Gate);
  if (!R)
    return fail(R.takeError());
  int Unwritten = writeReports(*R, O);
  writeLog(*R, llvm::errs());
  return Unwritten ? Unwritten : verdict(*R, O.Gate);
}

static void addReportOptions(CLI::App &Sub, CheckOptions &O) {
  Sub.add_option("--format", O.Format,
                 "text, json, github or rdjson, on standard output")
      ->check(CLI::IsMember({"text", "json", "github", "rdjson"}));
  auto Add = [&](const char *Name, std::string &Path, const char *What) {
    Sub.add_option(Name, Path,
                   std::string("write ") + What +
                       " to this file; - is standard output, which then "
                       "carries nothing else");
  };
  Add("--sarif", O.Sarif, "SARIF 2.1.0");
  Add("--html", O.Html, "a page for people");
  Add("--gitlab", O.GitLab, "GitLab's Code Quality report");
  Add("--junit", O.JUnit, "JUnit's XML");
  Sub.add_option("--category", O.Category,
                 "category of the SARIF upload: one per configuration that is "
                 "analysed")
      ->capture_default_str();
}

/// A flag that may have a value: an option with one would take the file that
/// follows for it.
static void addFix(CLI::App &Sub, CheckOptions &O) {
  auto Check = [](const std::string &Text) -> std::string {
    bool IsKnown = Text == "true" || Text == "preview";
    return IsKnown ? "" : "write --fix or --fix=preview";
  };
  Sub.add_flag("--fix", O.Fix,
               "apply the safe fixes of what is found, and report what is "
               "left; =preview writes them to standard output as a patch and "
               "changes nothing")
      ->option_text("[=preview]")
      ->check(Check);
}

void commands::addCheck(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "check", "Analyse files and report what is wrong with them");
  auto O = std::make_shared<CheckOptions>();
  addAnalysisOptions(*Sub, O->Analysis);
  addReportOptions(*Sub, *O);
  addGateOptions(*Sub, O->Gate);
  Sub->add_flag("--list-files", O->ListFiles,
                "only name the files that would be analysed");
  addFix(*Sub, *O);
  Sub->add_flag("--no-cache", O->NoCache, "analyse every file anew");
  Sub->callback([O, &I] {
    complete(O->Analysis, I);
    I.Status = run(*O);
  });
}
