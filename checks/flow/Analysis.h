//===- Analysis.h - The engine's front door ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One pass per translation unit, shared by all checks that are on. The result
/// hangs on the ASTContext and dies with it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_ANALYSIS_H
#define HTTPTIDY_FLOW_ANALYSIS_H

#include "checks/core/Inventory.h"
#include "checks/models/Index.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTContext;
class Decl;
} // namespace clang

namespace httptidy::flow {

class UnitFacts;

/// What the user decides about the analysis of a unit.
struct AnalysisConfig {
  /// Built-in models and the user's, later ones override.
  std::vector<const models::Model *> Models;
  models::Index::MacroValues Macros;
  /// Folder of the project; code outside is not looked into. Empty: all.
  std::string Root;
  /// Folder names whose code is not the project's own.
  std::vector<std::string> VendoredFolders;
  /// Findings get what their fingerprints are made of. Whoever only shows them
  /// does without: it is read from the files, headers among them.
  bool WithIdentities = true;
  /// If set: told each function before it is analysed, so that a process that
  /// dies can name it.
  std::function<void(const clang::Decl &)> OnFunction;
};

/// `third_party`, `vendor` …: see the guide.
std::vector<std::string> defaultVendoredFolders();

/// Analyses the unit of \p Context, once: a second call with the same context
/// gives the same object. Never null; a unit without a modelled header costs
/// a look-up.
std::shared_ptr<const UnitFacts> analyse(clang::ASTContext &Context,
                                         const AnalysisConfig &Config);

/// Every exchange of the unit with its verdict, in source order.
std::vector<InventoryRow> inventory(const UnitFacts &Facts);

/// Functions that were not analysed, in source order.
std::vector<SkippedFunction> skippedFunctions(const UnitFacts &Facts);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_ANALYSIS_H
