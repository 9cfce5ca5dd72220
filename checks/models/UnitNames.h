//===- UnitNames.h - What models say of a unit's names ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Rows and types by the names that they are spelled with. What the built-in
/// models name is the same for every unit, and an editor has a new unit at
/// every keystroke: those tables are made once for all.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_UNITNAMES_H
#define HTTPTIDY_MODELS_UNITNAMES_H

#include "checks/models/Declarers.h"
#include "checks/models/Index.h"

namespace clang {
class NamedDecl;
} // namespace clang

namespace httptidy::models {

class NameTable;

/// The names of the libraries of one unit.
class UnitNames {
public:
  /// \p Libraries have to outlive this.
  explicit UnitNames(llvm::ArrayRef<BoundLibrary> Libraries);
  ~UnitNames();

  /// The rows that name \p D itself, in the order of the libraries: a later
  /// one's stands for that of an earlier one.
  llvm::SmallVector<BoundCall, 1> rows(const clang::NamedDecl &D) const;

  /// The type that is spelled as \p D is; of several that may speak of it the
  /// last library's.
  BoundType type(const clang::NamedDecl &D) const;

private:
  const BoundLibrary *library(const Model *M) const;

  llvm::ArrayRef<BoundLibrary> Libraries;
  Declarers Declared;
  /// Of a user's models.
  std::unique_ptr<NameTable> Own;
  llvm::SmallVector<const NameTable *, 2> Tables;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_UNITNAMES_H
