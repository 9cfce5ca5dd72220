//===- Plan.h - Which units are analysed ------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Turns the request into units: every file of the database, or those that
/// were named; a header through a unit that includes it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_PLAN_H
#define HTTPTIDY_TOOL_DRIVER_PLAN_H

#include "tool/driver/Driver.h"
#include "tool/driver/Messages.h"

namespace httptidy::driver {

struct Plan {
  std::vector<UnitRequest> Units;
  /// Files of the database that are not there.
  std::vector<CompileCommand> Missing;
  /// Absolute; empty without a database.
  std::string DatabasePath;
  /// Every file of the database, for the choice of the root.
  std::vector<std::string> AllFiles;
};

llvm::Expected<Plan> makePlan(const AnalysisRequest &Request,
                              llvm::StringRef ResourceDir);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_PLAN_H
