//===- Fixing.cpp - check --fix -------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/Fixing.h"
#include "tool/gate/Suppressions.h"
#include "tool/report/Output.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::commands;
using fix::Mode;

static llvm::Error writePreview(const fix::Result &Fixed) {
  return report::writeOutput("-", [&](llvm::raw_ostream &OS) {
    for (const fix::ChangedFile &File : Fixed.Files)
      report::writePatch(File.Name, File.Before, File.After, File.Ranges, OS);
  });
}

void FixedReport::writeLog(llvm::raw_ostream &OS) const {
  if (R.Interrupted) {
    OS << "no file was changed: interrupted before the fixes were tried\n";
    return;
  }
  const char *Verb = M == Mode::Preview ? "would be fixed" : "fixed";
  size_t Applied = 0;
  for (const fix::Outcome &O : Outcomes) {
    const Location &L = O.F.Where;
    OS << L.File << ":" << L.Line << ":" << L.Column << ": ";
    if (O.Refusal.empty())
      OS << Verb << ": " << O.Description;
    else
      OS << "not fixed: " << O.Refusal;
    OS << " [" << O.F.Check << "]\n";
    Applied += O.Refusal.empty();
  }
  OS << report::counted(Applied, "finding") << " " << Verb << " in "
     << report::counted(FilesChanged, "file");
  if (Applied != Outcomes.size())
    OS << ", " << Outcomes.size() - Applied << " not";
  OS << "\n";
}

llvm::Expected<FixedReport>
commands::analyseAndFix(const driver::AnalysisRequest &Request,
                        const GateOptions &O, Mode M) {
  auto B = readBefore(Request, O);
  if (!B)
    return B.takeError();
  driver::AnalysisRequest Whole = Request;
  Whole.KeepSources = true;
  auto Run = driver::AnalysisRun::start(Whole, llvm::errs());
  if (!Run)
    return Run.takeError();
  FixedReport Out;
  Out.M = M;
  Out.R = Run->report();
  compare(Out.R, std::move(*B), Request, O);
  if (Out.R.Interrupted)
    return Out;
  auto Fixed = fix::applyFixes(std::move(*Run), Out.R, M);
  if (!Fixed)
    return Fixed.takeError();
  Out.R.Interrupted = Fixed->IsInterrupted;
  Out.FilesChanged = Fixed->Files.size();
  Out.Outcomes = std::move(Fixed->Outcomes);
  Out.IsUnwritten = Fixed->IsUnwritten;
  if (M == Mode::Preview)
    if (llvm::Error E = writePreview(*Fixed))
      return std::move(E);
  if (M != Mode::Apply || Fixed->IsInterrupted)
    return Out;
  if (O.ReportSuppressions)
    gate::reportSuppressions(Fixed->Left);
  Fixed->compareLike(Out.R);
  Out.R = std::move(Fixed->Left);
  return Out;
}
