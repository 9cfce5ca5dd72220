//===- Throws.h - Exceptions that leave a function --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_THROWS_H
#define HTTPTIDY_FLOW_THROWS_H

#include "checks/flow/UnitFacts.h"

namespace httptidy::flow {

/// What is thrown: a type of the program, a type that a model names, or
/// nobody knows what.
struct Thrown {
  clang::QualType Type;
  std::string_view Name;

  bool isKnown() const { return !Type.isNull() || !Name.empty(); }
  /// Memory ran out; next to no program is ready for that.
  bool isAllocation() const { return Name == "std::bad_alloc"; }
};

/// A place of a function from which an exception leaves it.
struct ThrowPlace {
  /// The `throw`, or the call that throws.
  const clang::Expr *At = nullptr;
  Thrown What;
  /// Where it starts: a `throw` in this function or below, a modelled call.
  const clang::Expr *Origin = nullptr;
};

/// Finds the exceptions that can leave functions in sight. Only what is seen
/// to throw counts: a `throw`, or a call whose model says what it throws.
class ThrowFinder {
public:
  explicit ThrowFinder(const UnitFacts &Facts) : Facts(Facts) {}

  /// In source order; empty if no body is in sight, or if \p F ends the
  /// program rather than let an exception out.
  const std::vector<ThrowPlace> &escaping(const clang::FunctionDecl *F);

private:
  const UnitFacts &Facts;
  unsigned Depth = 0;
  std::map<const clang::FunctionDecl *, std::vector<ThrowPlace>> Known;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_THROWS_H
