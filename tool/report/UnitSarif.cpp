//===- UnitSarif.cpp - The plugin's report of one unit --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Fingerprint.h"
#include "checks/core/UnitReport.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"

using namespace httptidy;

llvm::Error httptidy::writeUnitSarif(llvm::StringRef Path, UnitReport Unit,
                                     llvm::ArrayRef<const CheckInfo *> Checks) {
  report::Report R;
  R.Root = std::move(Unit.Root);
  R.All = std::move(Unit.All);
  R.Inventory = std::move(Unit.Inventory);
  R.Skipped = std::move(Unit.Skipped);
  R.Suppressed = Unit.Suppressed;
  R.FilesWithoutModel = Unit.WithoutModel;
  if (Unit.Broken) {
    report::FileProblem P;
    P.File = std::move(Unit.File);
    P.Reason = "it does not compile";
    P.PartlyAnalysed = true;
    R.Problems.push_back(std::move(P));
  } else {
    R.FilesAnalysed = 1;
    R.Files.push_back(std::move(Unit.File));
  }
  assignFingerprints(R.All);
  report::sortReport(R);
  return report::writeOutput(
      Path, [&](llvm::raw_ostream &OS) { report::writeSarif(R, Checks, OS); });
}
