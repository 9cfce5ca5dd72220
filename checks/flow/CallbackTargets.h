//===- CallbackTargets.h - The functions that a value may name --*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_CALLBACKTARGETS_H
#define HTTPTIDY_FLOW_CALLBACKTARGETS_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// Finds the functions in sight that a value names: the function itself, a
/// lambda, either arm of a condition, what a local is initialised with, what
/// the callers of a wrapper in sight pass to it.
class CallbackTargets {
public:
  explicit CallbackTargets(const UnitFacts &Facts) : Facts(Facts) {}

  /// The definitions that \p E, in \p In, names.
  llvm::SmallVector<const clang::FunctionDecl *, 2>
  of(const clang::Expr *E, const clang::FunctionDecl &In) {
    llvm::SmallVector<const clang::FunctionDecl *, 2> Result;
    resolve(E, In, 0, Result);
    return Result;
  }

private:
  struct Caller {
    ast::CallSite Site;
    const clang::FunctionDecl *In;
  };
  void resolve(const clang::Expr *E, const clang::FunctionDecl &In,
               unsigned Depth,
               llvm::SmallVectorImpl<const clang::FunctionDecl *> &Result);
  const std::vector<Caller> &callersOf(const clang::FunctionDecl &F);
  void collect(const clang::Stmt *S, const clang::FunctionDecl &In);

  const UnitFacts &Facts;
  bool Collected = false;
  std::map<const clang::FunctionDecl *, std::vector<Caller>> Callers;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_CALLBACKTARGETS_H
