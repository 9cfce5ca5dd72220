//===- Places.h - What a function shares with its callers ----------*- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_PLACES_H
#define HTTPTIDY_FLOW_PLACES_H

#include "checks/ast/Function.h"
#include "checks/ast/Path.h"

namespace httptidy::flow {

using ast::Path;

/// Which paths of a function its callers know too.
class Places {
public:
  Places(const clang::FunctionDecl *F, const ast::FunctionShape &Shape)
      : F(F), Shape(Shape) {}

  /// What \p P names is still there when the function has returned.
  bool outlives(const Path *P) const;
  /// \p P held something before the function began.
  bool isEntryPath(const Path *P) const;
  /// A caller can name \p P: not a temporary, not a parameter that no longer
  /// is the argument.
  bool isOutward(const Path *P) const;

private:
  const clang::FunctionDecl *F;
  const ast::FunctionShape &Shape;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_PLACES_H
