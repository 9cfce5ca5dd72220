//===- SpelledTypes.h - Object types by spelling ----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Finds the object type of a typedef or class. Answers are memoised.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_SPELLEDTYPES_H
#define HTTPTIDY_MODELS_SPELLEDTYPES_H

#include "checks/models/Declarers.h"
#include "checks/models/Index.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"

namespace clang {
class CXXRecordDecl;
} // namespace clang

namespace httptidy::models {

class SpelledTypes {
public:
  explicit SpelledTypes(const Declarers &Declared) : Declared(Declared) {}

  void add(const BoundLibrary &Library, const ObjectType &Type);

  /// The type by which \p T is spelled, see Index::type.
  BoundType find(clang::QualType T);

  /// The type of \p Class or of the nearest base that has one.
  BoundType ofClass(const clang::CXXRecordDecl *Class) const;

private:
  BoundType spelled(const clang::NamedDecl &D) const;
  BoundType search(clang::QualType T) const;

  const Declarers &Declared;
  llvm::StringMap<llvm::SmallVector<BoundType, 1>> Spelled;
  llvm::DenseMap<const void *, BoundType> Found;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_SPELLEDTYPES_H
