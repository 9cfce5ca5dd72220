//===- Callbacks.h - Functions given to a library ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_CALLBACKS_H
#define HTTPTIDY_RULES_SUPPORT_CALLBACKS_H

#include "checks/core/Finding.h"
#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// A function of the program that a library is told to call.
struct Callback {
  /// The call that registers it.
  const flow::ModelledCall *Registered = nullptr;
  const models::Effect *Effect = nullptr;
  const clang::FunctionDecl *Definition = nullptr;
};

/// The callbacks of C libraries whose body is in sight, in the order in which
/// they are registered; only those of \p Role if it is not empty.
std::vector<Callback> callbacksInSight(const flow::UnitFacts &Facts,
                                       llvm::StringRef Role = "");

/// `'onData'`, or what to call a lambda.
std::string quotedName(const clang::FunctionDecl &F);

/// The step of a path that registers \p C.
PathStep registrationStep(const flow::UnitFacts &Facts, const Callback &C);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_CALLBACKS_H
