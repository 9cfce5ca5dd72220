//===- CommandLine.h - What the subcommands share ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One file per subcommand, each with a function that adds it to the command
/// line. Parsing is CLI11's, because subcommands with their own help, ranges
/// and repeated options would be a parser of our own otherwise, and LLVM's
/// keeps its options in globals that libLLVM fills with its own. CLI11 reports
/// by exceptions, so this folder is compiled with them and includes no Clang:
/// the driver's headers are the border.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_COMMANDLINE_H
#define HTTPTIDY_TOOL_COMMANDS_COMMANDLINE_H

#include "checks/core/CheckInfo.h"
#include "tool/driver/Driver.h"
#include <CLI/CLI.hpp>

namespace httptidy::commands {

/// What holds for the whole invocation.
struct Invocation {
  /// Path of this program.
  std::string Executable;
  /// What followed its name, as it was given.
  std::vector<std::string> Words;
  bool HasCompilerArguments = false;
  /// What followed `--`.
  std::vector<std::string> CompilerArguments;
  /// The exit status; a subcommand sets it.
  int Status = 0;
};

void addCheck(CLI::App &App, Invocation &I);
void addInventory(CLI::App &App, Invocation &I);
void addExplain(CLI::App &App, Invocation &I);
void addRules(CLI::App &App, Invocation &I);
void addModels(CLI::App &App, Invocation &I);
void addBaseline(CLI::App &App, Invocation &I);
void addMerge(CLI::App &App, Invocation &I);
void addConvert(CLI::App &App, Invocation &I);
void addTu(CLI::App &App, Invocation &I);
void addNinja(CLI::App &App, Invocation &I);

/// The metadata of every check, in the order of the names.
std::vector<const CheckInfo *> allChecks();

/// Adds the options of everything that analyses to \p Sub.
void addAnalysisOptions(CLI::App &Sub, driver::AnalysisRequest &Request);

/// Fills in what does not come from an option of the subcommand.
void complete(driver::AnalysisRequest &Request, const Invocation &I);

/// Writes `http-tidy: error: …`, or the error as it is if it already names a
/// place, and returns the exit status for wrong usage.
int fail(llvm::Error E);

/// Runs \p Main, the whole of the command line. Returns the exit status.
int runCommandLine(int Argc, char **Argv);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_COMMANDLINE_H
