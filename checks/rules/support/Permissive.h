//===- Permissive.h - Callbacks that always agree ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_PERMISSIVE_H
#define HTTPTIDY_RULES_SUPPORT_PERMISSIVE_H

#include "checks/rules/support/Callbacks.h"

namespace httptidy::rules {

/// The `return` statements of \p F, without those of its lambdas.
std::vector<const clang::ReturnStmt *> returnsOf(const clang::FunctionDecl &F);

/// True if whatever \p F is given, it returns one of \p Values.
bool alwaysReturns(const flow::UnitFacts &Facts, const clang::FunctionDecl &F,
                   llvm::ArrayRef<int64_t> Values);

/// True if \p Call acts on an object whose model says what it is: the library
/// asks the callback, and nobody after it.
bool isOwnObject(const flow::UnitFacts &Facts, const flow::ModelledCall &Call);

/// True if \p Call stands under a switch of the program (`if (insecure)`).
bool isUnderOption(const flow::ModelledCall &Call);

/// The callbacks that set up a context of another library, with the functions
/// that they call.
class ContextSetups {
public:
  explicit ContextSetups(const flow::UnitFacts &Facts);

  /// The first one that runs \p F; null if none does.
  const Callback *reaching(const clang::FunctionDecl &F) const;

private:
  std::vector<Callback> All;
  llvm::DenseMap<const clang::FunctionDecl *, size_t> Reached;
};

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_PERMISSIVE_H
