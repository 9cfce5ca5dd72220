//===- Unit.h - What the checks of one translation unit share ---*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// clang-tidy makes one object per check and unit. What they have in common
/// (the models, whether the unit has a modelled header, the analysis) lives
/// here, so that it is read and computed once. Nothing is shared between
/// units: clangd analyses several at once.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_PLUGIN_UNIT_H
#define HTTPTIDY_PLUGIN_UNIT_H

#include "checks/core/Options.h"
#include "checks/flow/Analysis.h"
#include "checks/models/Loader.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringSet.h"
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace clang {
class Preprocessor;
namespace tidy {
class ClangTidyContext;
} // namespace tidy
} // namespace clang

namespace httptidy::plugin {

/// Sets the options of \p Info from the configuration of the current file and
/// makes them known to `--verify-config`. What is wrong is reported through
/// \p Context.
OptionValues readOptions(clang::tidy::ClangTidyContext &Context,
                         const CheckInfo &Info);

class Unit : public std::enable_shared_from_this<Unit> {
public:
  /// Reads the options of the module and the user's models. Mistakes are
  /// reported through \p Host; without its models a unit is not analysed.
  explicit Unit(clang::tidy::ClangTidyContext &Host);

  /// False if this unit is over and the host, whose contexts may follow one
  /// another at the same address, is at its next: the end of the file was seen,
  /// or a check named \p Check has joined before. clangd keeps the
  /// preprocessor, and so what watches it, longer than the checks.
  bool join(llvm::StringRef Check) {
    return !Over && Joined.insert(Check).second;
  }

  /// Watches the inclusions of the unit. Only the first call does something.
  void watch(clang::Preprocessor &PP);

  /// The analysis of the unit, null if no header in it belongs to a model.
  std::shared_ptr<const flow::UnitFacts> facts(clang::ASTContext &Context);

  using Teller = std::function<void(const flow::UnitFacts &)>;
  /// A check that runs to the end of the unit; \p Tell says what it found.
  /// True for the first one, which calls tellAll and finish.
  bool start(const CheckInfo &Info, Teller Tell) {
    Running.push_back(&Info);
    Tellers.push_back(std::move(Tell));
    return Running.size() == 1;
  }
  /// Lets each check say what it found, in the order in which they started.
  void tellAll(const flow::UnitFacts &Facts) {
    for (const Teller &Tell : Tellers)
      Tell(Facts);
  }
  /// Keeps what a check found, for the SARIF file.
  void keep(const Findings &Found);
  /// Writes the SARIF file, if one is wanted.
  void finish(clang::ASTContext &Context);

  const OptionValues &options() const { return Options; }

private:
  class Watcher;

  bool readModels();

  clang::tidy::ClangTidyContext &Host;
  OptionValues Options;
  llvm::StringSet<> Joined;
  std::vector<models::OwnedModel> UserModels;
  flow::AnalysisConfig Config;
  std::vector<const CheckInfo *> Running;
  std::vector<Teller> Tellers;
  Findings Kept;
  bool Usable;
  bool Watched = false;
  bool Over = false;
  /// The preprocessor of the unit while it lives: whose macros tell versions.
  clang::Preprocessor *Macros = nullptr;
  bool Relevant = false;
};

/// Finds the unit that a new check belongs to.
class Units {
public:
  std::shared_ptr<Unit> of(clang::tidy::ClangTidyContext &Context,
                           llvm::StringRef Check);

private:
  std::mutex Lock;
  /// Weak, so that a unit ends with its checks.
  llvm::DenseMap<clang::tidy::ClangTidyContext *, std::weak_ptr<Unit>> Current;
};

} // namespace httptidy::plugin

#endif // HTTPTIDY_PLUGIN_UNIT_H
