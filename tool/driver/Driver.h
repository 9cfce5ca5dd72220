//===- Driver.h - From a command line to a report ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The door between the commands and the analysis: no Clang header on this
/// side, so that the code that parses command lines can use exceptions.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_DRIVER_H
#define HTTPTIDY_TOOL_DRIVER_DRIVER_H

#include "tool/report/Report.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::driver {

enum class ProgressMode : uint8_t { Auto, Always, Never };

struct AnalysisRequest {
  /// `-p`: a folder or a file; empty: look in the folders above.
  std::string Database;
  /// Empty: every file of the database.
  std::vector<std::string> Files;
  /// What followed `--`; replaces the database.
  bool HasCompilerArguments = false;
  std::vector<std::string> CompilerArguments;
  /// What followed `--` begins with the compiler, as in a database.
  bool WholeCommand = false;
  /// The folder that it runs in; empty: this one.
  std::string Directory;
  std::string Checks;
  std::string Config;
  std::vector<std::string> Models;
  /// Empty: found from version control or the database.
  std::string Root;
  std::string QueryDriver;
  std::string ResourceDir;
  bool Filter = true;
  /// Have the report name every file that was read.
  bool KeepInputs = false;
  /// Have each unit tell which files of the project it has read.
  bool KeepSources = false;
  unsigned Jobs = 1;
  unsigned TimeoutSeconds = 300;
  ProgressMode Progress = ProgressMode::Auto;
  /// The program to start as worker: this one.
  std::string Executable;
};

/// Analyses what \p Request names. Files that could not be analysed are part
/// of the report; the error is for wrong usage, configuration or models.
/// Progress goes to \p Log.
llvm::Expected<report::Report> analyse(const AnalysisRequest &Request,
                                       llvm::raw_ostream &Log);

/// The files that \p Request would analyse, relative to the root.
llvm::Expected<std::vector<std::string>>
listFiles(const AnalysisRequest &Request);

/// The folder that paths in the report of \p Request are relative to.
llvm::Expected<std::string> rootOf(const AnalysisRequest &Request);

/// The other side: serves units until the driver closes the socket. Returns
/// the exit status of the process.
int workerMain();

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_DRIVER_H
