//===- Convert.cpp - http-tidy convert ------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Fingerprint.h"
#include "tool/commands/CommandLine.h"
#include "tool/driver/ExportedFixes.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"
#include "tool/report/Text.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct ConvertOptions {
  std::vector<std::string> Files;
  std::string Output = "-";
  std::string Root = ".";
  std::string Category = report::DefaultCategory;
};

} // namespace

/// Units that include a header export what is in it once each.
static void dropEqual(Findings &All) {
  auto Key = [](const Finding &F) { return sortKey(F); };
  llvm::stable_sort(
      All, [&](const Finding &A, const Finding &B) { return Key(A) < Key(B); });
  auto End = std::unique(
      All.begin(), All.end(),
      [&](const Finding &A, const Finding &B) { return Key(A) == Key(B); });
  All.erase(End, All.end());
}

static int convert(const ConvertOptions &O) {
  report::Report R;
  llvm::SmallString<256> Root;
  if (std::error_code Code = llvm::sys::fs::real_path(O.Root, Root))
    return fail(
        llvm::createStringError("--root: '" + O.Root + "': " + Code.message()));
  R.Root = Root.str().str();
  for (const std::string &File : O.Files)
    if (llvm::Error E = driver::readExportedFixes(File, R))
      return fail(std::move(E));
  dropEqual(R.All);
  assignFingerprints(R.All);
  report::sortReport(R);
  llvm::Error E = report::writeOutput(O.Output, [&](llvm::raw_ostream &OS) {
    report::writeSarif(R, allChecks(), OS, O.Category);
  });
  report::writeProblems(R, llvm::errs());
  return E ? fail(std::move(E)) : int(gate::exitStatus(R, std::nullopt));
}

void commands::addConvert(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "convert", "Make SARIF of what clang-tidy --export-fixes wrote, whatever "
                 "checks it ran");
  auto O = std::make_shared<ConvertOptions>();
  Sub->add_option("FIXES", O->Files, "YAML files")->required();
  Sub->add_option("-o,--output", O->Output, "the SARIF file")
      ->capture_default_str();
  Sub->add_option("--root", O->Root, "folder that paths are relative to");
  Sub->add_option("--category", O->Category, "category of the SARIF upload")
      ->capture_default_str();
  Sub->callback([O, &I] { I.Status = convert(*O); });
}
