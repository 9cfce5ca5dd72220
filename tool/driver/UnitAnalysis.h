//===- UnitAnalysis.h - One translation unit, in a worker -------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Runs Clang's front end, the engine and the enabled checks on one unit. Lives
/// in the worker process and keeps what units share: configuration, models,
/// what files include.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_UNITANALYSIS_H
#define HTTPTIDY_TOOL_DRIVER_UNITANALYSIS_H

#include "checks/models/Loader.h"
#include "tool/config/Config.h"
#include "tool/driver/Activity.h"
#include "tool/driver/Arguments.h"
#include "tool/driver/IncludeScan.h"
#include "tool/driver/Messages.h"
#include "tool/driver/QueryDriver.h"
#include <map>

namespace httptidy::driver {

class UnitAnalyser {
public:
  UnitAnalyser(WorkerSettings Settings, Activity &Doing);

  UnitResult run(const UnitRequest &Request);

private:
  using Models = std::vector<const models::Model *>;

  /// Built-in ones, those of the command line, those of the configuration.
  llvm::Expected<Models> modelsFor(const FileConfig &Config);
  void analyse(const UnitRequest &Request, const FileConfig &Config,
               const Models &All, UnitResult &Result);
  bool mayMatter(const AdaptedCommand &Command, const UnitRequest &Request,
                 const Models &All);
  void parse(std::vector<std::string> Flags, const UnitRequest &Request,
             const FileConfig &Config, const Models &All, UnitResult &Result);
  void addInputs(const UnitRequest &Request, const FileConfig &Config,
                 UnitResult &Result);
  void makeRelative(UnitResult &Result);
  void keepOnly(llvm::StringRef File, UnitResult &Result);

  WorkerSettings Settings;
  Activity &Doing;
  ConfigProvider Configs;
  QueryDriver Compilers;
  IncludeScan Scan;
  std::map<std::vector<std::string>, std::vector<models::OwnedModel>> Loaded;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_UNITANALYSIS_H
