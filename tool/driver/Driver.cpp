//===- Driver.cpp - From a command line to a report -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Driver.h"
#include "tool/driver/AnalysisRun.h"
#include "tool/driver/Root.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::driver;
using llvm::Expected;

Expected<std::string> httptidy::driver::rootOf(const AnalysisRequest &Request) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  return std::move(Ready->Settings.Root);
}

Expected<std::vector<std::string>>
httptidy::driver::listFiles(const AnalysisRequest &Request) {
  auto Ready = prepare(Request);
  if (!Ready)
    return Ready.takeError();
  std::vector<std::string> Files;
  for (const UnitRequest &Unit : Ready->ToDo.Units)
    Files.push_back(relativeTo(
        Ready->Settings.Root,
        Unit.OnlyFile.empty() ? Unit.Command.File : Unit.OnlyFile, ""));
  llvm::sort(Files);
  Files.erase(std::unique(Files.begin(), Files.end()), Files.end());
  return Files;
}

Expected<report::Report>
httptidy::driver::analyse(const AnalysisRequest &Request,
                          llvm::raw_ostream &Log) {
  auto Done = AnalysisRun::start(Request, Log);
  if (!Done)
    return Done.takeError();
  return std::move(*Done).report();
}
