//===- Contrast.h - A wrong setting among right ones ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_CONTRAST_H
#define HTTPTIDY_RULES_SUPPORT_CONTRAST_H

#include "checks/core/CheckInfo.h"
#include "checks/flow/UnitFacts.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace httptidy::rules {

/// How a wrong setting stands among the worlds of one object: in all of them,
/// or only where some condition holds.
struct Contrast {
  /// A world that is wrong; null if there is none.
  const flow::World *Witness = nullptr;
  bool IsConditional = false;
  /// What is known in the wrong world and not in the right ones.
  std::optional<flow::Fact> Guard;
};

/// Compares the worlds in which slot \p Index is bad because of \p By with
/// those in which it is not. A world that is right only after an exchange says
/// nothing of the first one.
Contrast contrast(const flow::WorldSet &Worlds, unsigned Index,
                  const flow::SetSite &By);

using WorldTest = llvm::function_ref<bool(const flow::World &)>;

/// The same for any wrong: the worlds in which \p IsWitness holds, among those
/// in which \p IsWrong does or does not; \p By, if known, made it wrong. A
/// world in which \p IsRight holds tells more than one where nobody has
/// decided.
Contrast contrast(
    const flow::WorldSet &Worlds, WorldTest IsWitness, WorldTest IsWrong,
    const flow::SetSite *By = nullptr,
    WorldTest IsRight = [](const flow::World &) { return false; });

/// Behind a run-time option whose default is good, or not in sight, a wrong
/// setting is a note; else it has the level of the check.
Severity levelOf(const flow::UnitFacts &Facts, const CheckInfo &Info,
                 const Contrast &C);

/// The option as the program spells it, in quotes, or "a run-time condition".
std::string optionName(const Contrast &C);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_CONTRAST_H
