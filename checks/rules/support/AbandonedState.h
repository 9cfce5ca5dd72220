//===- AbandonedState.h - What a broken-off request leaves ------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_ABANDONEDSTATE_H
#define HTTPTIDY_RULES_SUPPORT_ABANDONEDSTATE_H

#include "checks/flow/UnitFacts.h"
#include <vector>

namespace httptidy::rules {

/// Memory that a handler keeps of a request between its calls, in a server
/// that tells nobody when a request is broken off.
struct AbandonedState {
  /// Where it is handed to the library.
  const clang::Expr *At = nullptr;
  /// Of UnitFacts::Replies.
  const flow::HandlerInSight *In = nullptr;
};

/// In source order, one for each handler. Silent where any server of the unit
/// is told, or where its options are not all in sight.
std::vector<AbandonedState> abandonedStates(const flow::UnitFacts &Facts);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_ABANDONEDSTATE_H
