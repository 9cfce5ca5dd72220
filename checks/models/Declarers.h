//===- Declarers.h - Whose header declares a name ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Libraries of C share names: two of them have an `mg_printf`. A model that
/// says in which headers its names are declared (`declared-in`) is for those.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_DECLARERS_H
#define HTTPTIDY_MODELS_DECLARERS_H

#include "checks/models/Model.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace clang {
class NamedDecl;
} // namespace clang

namespace httptidy::models {

class Declarers {
public:
  void add(const Model &M);

  /// True if \p One, a row or type, speaks of \p D. \p Same are all that have
  /// the name of \p D, of whatever library.
  template <typename Bound>
  bool speaksOf(const clang::NamedDecl &D, const Bound &One,
                llvm::ArrayRef<Bound> Same) const {
    const Model &M = *One.Library->M;
    if (M.DeclaredIn.empty())
      return true;
    switch (place(D, M)) {
    case Place::Own:
      return true;
    case Place::Other:
      return false;
    case Place::Unknown:
      break;
    }
    // Written by hand, or in a header of another name: if there is no doubt.
    return llvm::all_of(Same, [&](const Bound &Other) {
      return Other.Library->M->DeclaredIn == M.DeclaredIn;
    });
  }

  /// True if what \p Later says of a name holds instead of what \p Earlier
  /// says: each header keeps its own.
  static bool replaces(const Model &Later, const Model &Earlier) {
    return Later.DeclaredIn.empty() || Later.DeclaredIn == Earlier.DeclaredIn;
  }

private:
  enum class Place : uint8_t { Own, Other, Unknown };

  /// Where \p D is declared: a header of \p M, of another model, or neither.
  Place place(const clang::NamedDecl &D, const Model &M) const;

  /// Those that name headers.
  llvm::SmallVector<const Model *, 4> Models;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_DECLARERS_H
