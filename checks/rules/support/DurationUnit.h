//===- DurationUnit.h - The unit that a number is in ------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_DURATIONUNIT_H
#define HTTPTIDY_RULES_SUPPORT_DURATIONUNIT_H

#include "clang/AST/Expr.h"
#include <optional>
#include <string>

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::rules {

/// One tick of a number is Num/Den seconds, and how we know.
struct DurationUnit {
  int64_t Num = 1;
  int64_t Den = 1;
  /// A duration's type, which is certain, or a name, which is a promise.
  bool IsFromType = false;
  /// What says so, as the program spells it.
  std::string Evidence;

  bool isSameAs(const DurationUnit &O) const {
    return Num * O.Den == O.Num * Den;
  }
  /// "milliseconds"; empty for what has no name.
  llvm::StringRef name() const;
};

/// The unit of \p E, through casts, factors (`* 1000`) and variables that
/// nobody writes; empty if nothing tells it.
std::optional<DurationUnit> unitOf(const clang::Expr *E,
                                   const clang::ASTContext &Context);

/// The unit that a name promises: `timeout_ms`, `kTimeoutSeconds`.
std::optional<DurationUnit> unitInName(llvm::StringRef Name);

/// The value of \p E, also where its variable keeps what it was initialized
/// with.
std::optional<int64_t> fixedValue(const clang::Expr *E,
                                  const clang::ASTContext &Context);

/// The value that \p E had before a conversion or division cut it to what it
/// is now, if the program fixes both: `uint8_t t = 300`, `500 / 1000`,
/// `duration_cast<seconds>(500ms)`.
bool isCut(const clang::Expr *E, const clang::ASTContext &Context);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_DURATIONUNIT_H
