//===- Reports.cpp - What every run says on stderr ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/Reports.h"
#include "tool/report/Text.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;

void commands::writeLog(const report::Report &R, llvm::raw_ostream &OS) {
  report::writeProblems(R, OS);
  OS << report::summaryLine(R) << "\n";
}
