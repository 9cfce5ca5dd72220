//===- GateOptions.h - What findings are held against -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The options of the gate, for every command that ends in a verdict.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_COMMANDS_GATEOPTIONS_H
#define HTTPTIDY_TOOL_COMMANDS_GATEOPTIONS_H

#include "tool/commands/CommandLine.h"
#include "tool/gate/Gate.h"

namespace httptidy::commands {

struct GateOptions {
  std::string Baseline;
  std::string Diff;
  std::string DiffFrom;
  std::string FailOn = "warning";
  bool ReportSuppressions = false;

  bool comparesLines() const { return !Diff.empty() || !DiffFrom.empty(); }
};

void addGateOptions(CLI::App &Sub, GateOptions &O);

/// Reads what \p O names; \p Root is where `--diff` asks git. An unreadable
/// base is an error: without it nothing would be new, or everything.
llvm::Expected<gate::Before> readBefore(const GateOptions &O,
                                        llvm::StringRef Root);

/// The same for \p Request, and whether the options go together.
llvm::Expected<gate::Before> readBefore(const driver::AnalysisRequest &Request,
                                        const GateOptions &O);

/// Holds \p R, which came of \p Request, against \p B.
void compare(report::Report &R, gate::Before B,
             const driver::AnalysisRequest &Request, const GateOptions &O);

/// Analyses and compares. The base is read first: nobody wants to learn after
/// an hour that its name was misspelt.
llvm::Expected<report::Report>
analyseAndCompare(const driver::AnalysisRequest &Request, const GateOptions &O);

/// The verdict on \p R.
int verdict(const report::Report &R, const GateOptions &O);

} // namespace httptidy::commands

#endif // HTTPTIDY_TOOL_COMMANDS_GATEOPTIONS_H
