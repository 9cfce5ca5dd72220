//===- Shared.h - A value that copies share ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The state of a function is copied at each branch, and most of it is the
/// same in both copies.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_SHARED_H
#define HTTPTIDY_FLOW_SHARED_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"

namespace httptidy::flow {

/// A value that its copies share until one of them changes it. The copies
/// belong to one thread.
template <typename T> class Shared {
public:
  const T &operator*() const { return P ? P->Value : none(); }
  const T *operator->() const { return &**this; }

  /// The value, which is nobody else's from here on. What was read from it
  /// before may be gone.
  T &edit() {
    if (!P)
      P = new Box();
    else if (P.useCount() > 1)
      P = new Box(P->Value);
    return P->Value;
  }

  /// True if both are copies of one value, and so equal.
  bool isCopyOf(const Shared &Other) const { return P == Other.P; }

private:
  struct Box : llvm::RefCountedBase<Box> {
    Box() = default;
    explicit Box(const T &Value) : Value(Value) {}
    T Value;
  };
  static const T &none() {
    static const T None;
    return None;
  }

  llvm::IntrusiveRefCntPtr<Box> P;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_SHARED_H
