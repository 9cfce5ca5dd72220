//===- AnalysisAction.h - Clang's front end, then the checks ----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The action that Clang runs on a unit: parse, skip what is never looked into,
/// analyse, run the checks, ask who is suppressed - all while the AST lives.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_ANALYSISACTION_H
#define HTTPTIDY_TOOL_DRIVER_ANALYSISACTION_H

#include "checks/models/Model.h"
#include "tool/config/Config.h"
#include "tool/driver/Activity.h"
#include "tool/driver/Diagnostics.h"
#include "tool/driver/Messages.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/Utils.h"

namespace httptidy::driver {

/// What the action works on and fills.
struct ActionContext {
  const FileConfig &Config;
  const std::vector<const models::Model *> &Models;
  llvm::StringRef Root;
  Activity &Doing;
  const DiagnosticCollector &Errors;
  UnitResult &Result;
  /// Null if nobody asks what is read.
  std::shared_ptr<clang::DependencyCollector> Inputs;
  bool KeepSources = false;
  /// Set once the command line was accepted.
  bool Started = false;
};

class AnalysisAction : public clang::ASTFrontendAction {
public:
  explicit AnalysisAction(ActionContext &Context) : Context(Context) {}

  bool BeginInvocation(clang::CompilerInstance &Compiler) override;
  std::unique_ptr<clang::ASTConsumer>
  CreateASTConsumer(clang::CompilerInstance &Compiler,
                    llvm::StringRef File) override;

private:
  ActionContext &Context;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_ANALYSISACTION_H
