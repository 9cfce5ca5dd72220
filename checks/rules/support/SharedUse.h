//===- SharedUse.h - What several threads use at once -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SHAREDUSE_H
#define HTTPTIDY_RULES_SUPPORT_SHAREDUSE_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::rules {

/// An exchange in a thread, on a handle that another thread uses meanwhile.
struct SharedUse {
  const flow::Exchange *In = nullptr;
  const flow::ThreadStart *Start = nullptr;
  /// What the other thread does with it; null if it does the same.
  const clang::Expr *Other = nullptr;
};

/// In the order of the exchanges; none where the thread takes a lock.
std::vector<SharedUse> sharedUses(const flow::UnitFacts &Facts);

/// A call that lets handles of several threads share data.
struct UnlockedShare {
  const flow::ModelledCall *Data = nullptr;
  /// Where a handle takes part.
  const clang::Expr *Attached = nullptr;
  /// No lock helps with this data.
  bool Weak = false;
  /// The options that are missing.
  std::string Missing;
};

std::vector<UnlockedShare> unlockedShares(const flow::UnitFacts &Facts);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SHAREDUSE_H
