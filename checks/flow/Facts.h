//===- Facts.h - What branches have decided ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_FACTS_H
#define HTTPTIDY_FLOW_FACTS_H

#include "checks/ast/Path.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace httptidy::flow {

using ast::Path;

/// A comparison of a path with a constant that a branch has decided.
struct Fact {
  enum class Op : uint8_t { Eq, Ne, Lt, Ge, Gt, Le };
  const Path *P;
  int64_t C;
  Op O;
  /// It was a branch of the program's own that decided this: no loop bound, no
  /// null test of a handle, no result of a library's call.
  bool FromOption;

  Fact(const Path *P, Op O, int64_t C, bool FromOption = false)
      : P(P), C(C), O(O), FromOption(FromOption) {}
  friend bool operator==(const Fact &A, const Fact &B) {
    return A.P == B.P && A.O == B.O && A.C == B.C;
  }
};

/// The same comparison, decided the other way.
Fact negated(const Fact &F);

/// Facts that hold together, sorted; a contradiction means that no run of the
/// program gets here.
class FactSet {
public:
  /// Adds \p F; false if it contradicts what is known.
  bool add(const Fact &F);
  /// What the set says of \p F.
  std::optional<bool> holds(const Fact &F) const;
  /// The value of \p P if it is known.
  std::optional<int64_t> valueOf(const Path *P) const;
  /// Forgets what is known of \p P and of everything below it.
  void forget(const Path *P);
  template <typename Pred> void forgetIf(Pred Dies) {
    llvm::erase_if(Facts, Dies);
  }
  /// Says of \p To what is known of \p From.
  void copy(const Path *From, const Path *To);
  /// Keeps what both know; true if something was lost.
  bool intersect(const FactSet &Other);

  auto begin() const { return Facts.begin(); }
  auto end() const { return Facts.end(); }
  size_t size() const { return Facts.size(); }
  friend bool operator==(const FactSet &A, const FactSet &B) {
    return A.Facts == B.Facts;
  }

private:
  llvm::SmallVector<Fact, 8> Facts;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_FACTS_H
