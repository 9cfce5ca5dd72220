//===- ThreadOrder.h - Before, after and beside threads ---------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Questions about the order in which a unit calls functions, starts threads
/// and waits for them. The answers are for those who report: where nobody can
/// see, the program is taken to wait.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_THREADORDER_H
#define HTTPTIDY_FLOW_THREADORDER_H

#include "checks/flow/UnitFacts.h"
#include "llvm/ADT/DenseSet.h"

namespace httptidy::flow {

class ThreadOrder {
public:
  using Functions = llvm::SmallVector<const clang::FunctionDecl *, 8>;

  explicit ThreadOrder(const UnitFacts &Facts);

  /// \p F and the functions in sight that it calls, canonical, callers first;
  /// if \p Certain without those that it calls under a branch only.
  Functions reached(const clang::FunctionDecl *F, bool Certain) const;

  /// The calls that stand in \p F.
  llvm::ArrayRef<const CallPlace *> calls(const clang::FunctionDecl *F) const;

  /// A thread that P.In has started, itself or by a callee, and that may be
  /// running when \p P is reached, as far as \p Counts is true for it; null if
  /// there is none or the program may wait for it.
  const ThreadStart *
  runningAt(const CallPlace &P,
            llvm::function_ref<bool(const ThreadStart &)> Counts) const;

  /// More than one call of \p F is to be expected.
  bool isRepeated(const clang::FunctionDecl *F, unsigned Depth = 0) const;

private:
  bool waits(const clang::FunctionDecl *F) const;
  bool waitsBetween(const clang::Expr *Early, const CallPlace &Late) const;
  const clang::Expr *launch(const ThreadStart &Start, const CallPlace &P) const;

  const UnitFacts &Facts;
  llvm::DenseMap<const clang::FunctionDecl *,
                 llvm::SmallVector<const CallPlace *, 8>>
      CallsIn;
  /// Functions with a call that waits, or may.
  llvm::DenseSet<const clang::FunctionDecl *> Waiting;
};

/// True if some run of \p In, a definition, reaches \p Late after \p Early.
bool comesAfter(const clang::FunctionDecl &In, const clang::Expr *Early,
                const clang::Expr *Late);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_THREADORDER_H
