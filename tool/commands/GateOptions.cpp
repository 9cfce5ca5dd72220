//===- GateOptions.cpp - What findings are held against -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/GateOptions.h"
#include "tool/gate/ExitStatus.h"
#include "tool/gate/Suppressions.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::commands;

void commands::addGateOptions(CLI::App &Sub, GateOptions &O) {
  Sub.add_option("--baseline", O.Baseline,
                 "SARIF file of findings that are not new");
  CLI::Option *Diff = Sub.add_option(
      "--diff", O.Diff,
      "only what changed since this git revision makes a finding new");
  Sub.add_option("--diff-from", O.DiffFrom,
                 "the same, changes from this unified diff; - is standard "
                 "input")
      ->excludes(Diff);
  Sub.add_option("--fail-on", O.FailOn,
                 "lowest severity of a new finding that gives exit status 1: "
                 "error, warning, note or never")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}));
  Sub.add_flag("--report-suppressions", O.ReportSuppressions,
               "also report NOLINT comments that have no reason or suppress "
               "nothing");
}

static llvm::Expected<gate::ChangedLines> readPatch(llvm::StringRef Path) {
  auto Buffer = llvm::MemoryBuffer::getFileOrSTDIN(Path);
  if (!Buffer)
    return llvm::createStringError("cannot read '" + Path +
                                   "': " + Buffer.getError().message());
  return gate::ChangedLines::parse((*Buffer)->getBuffer(), Path);
}

llvm::Expected<gate::Before> commands::readBefore(const GateOptions &O,
                                                  llvm::StringRef Root) {
  gate::Before B;
  B.Today = gate::today();
  if (!O.Baseline.empty()) {
    auto Base = gate::readBaseline(O.Baseline);
    if (!Base)
      return Base.takeError();
    B.Base = std::move(*Base);
  }
  if (!O.comparesLines())
    return B;
  auto Changes =
      O.Diff.empty() ? readPatch(O.DiffFrom) : gate::changesSince(O.Diff, Root);
  if (!Changes)
    return Changes.takeError();
  B.Changes = std::move(*Changes);
  return B;
}

llvm::Expected<gate::Before>
commands::readBefore(const driver::AnalysisRequest &Request,
                     const GateOptions &O) {
  std::string Root;
  if (!O.Diff.empty()) {
    auto Found = driver::rootOf(Request);
    if (!Found)
      return Found.takeError();
    Root = std::move(*Found);
  }
  if (O.ReportSuppressions && !Request.Checks.empty())
    return llvm::createStringError(
        "--report-suppressions needs every check: with --checks, comments for "
        "the others would look unused");
  return readBefore(O, Root);
}

void commands::compare(report::Report &R, gate::Before B,
                       const driver::AnalysisRequest &Request,
                       const GateOptions &O) {
  if (O.ReportSuppressions)
    gate::reportSuppressions(R);
  B.WholeProject = Request.Files.empty() && Request.Checks.empty() &&
                   R.Problems.empty() && !R.Interrupted;
  gate::compare(R, B);
}

llvm::Expected<report::Report>
commands::analyseAndCompare(const driver::AnalysisRequest &Request,
                            const GateOptions &O) {
  auto B = readBefore(Request, O);
  if (!B)
    return B.takeError();
  auto R = driver::analyse(Request, llvm::errs());
  if (R)
    compare(*R, std::move(*B), Request, O);
  return R;
}

int commands::verdict(const report::Report &R, const GateOptions &O) {
  return gate::exitStatus(R, *gate::parseFailOn(O.FailOn));
}
