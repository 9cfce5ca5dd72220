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

#include "checks/models/UnitNames.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class CXXRecordDecl;
} // namespace clang

namespace httptidy::models {

class SpelledTypes {
public:
  /// The type by which \p T is spelled, see Index::type.
  BoundType find(clang::QualType T, const UnitNames &Names);

  /// The type of \p Class or of the nearest base that has one.
  static BoundType ofClass(const clang::CXXRecordDecl *Class,
                           const UnitNames &Names);

private:
  llvm::DenseMap<const void *, BoundType> Found;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_SPELLEDTYPES_H
