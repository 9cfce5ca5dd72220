//===- SpelledTypes.cpp - Object types by spelling ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/SpelledTypes.h"
#include "checks/models/Names.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

namespace httptidy::models {

BoundType SpelledTypes::ofClass(const clang::CXXRecordDecl *Class,
                                const UnitNames &Names) {
  if (BoundType T = Names.type(*Class))
    return T;
  if (const clang::CXXRecordDecl *Pattern =
          Class->getTemplateInstantiationPattern();
      Pattern && !Class->getDefinition())
    Class = Pattern;
  Class = Class->getDefinition();
  if (!Class)
    return {};
  for (const clang::CXXBaseSpecifier &Base : Class->bases())
    if (const auto *Record = Base.getType()->getAsCXXRecordDecl())
      if (BoundType T = ofClass(Record, Names))
        return T;
  return {};
}

/// Goes down the sugar of \p T, one step at a time, so that a typedef is seen
/// before what it stands for.
static BoundType search(clang::QualType T, const UnitNames &Names) {
  while (!T.isNull()) {
    if (const auto *Typedef = llvm::dyn_cast<clang::TypedefType>(T)) {
      if (BoundType Found = Names.type(*Typedef->getDecl()))
        return Found;
    } else if (const auto *Record = llvm::dyn_cast<clang::RecordType>(T)) {
      if (const auto *Class =
              llvm::dyn_cast<clang::CXXRecordDecl>(Record->getDecl()))
        return SpelledTypes::ofClass(Class, Names);
      return Names.type(*Record->getDecl());
    }
    clang::QualType Next(T->getLocallyUnqualifiedSingleStepDesugaredType());
    if (Next == T.getUnqualifiedType() || Next.getTypePtr() == T.getTypePtr()) {
      Next = T->getPointeeType();
      if (Next.isNull())
        if (const clang::Type *Element = T->getArrayElementTypeNoTypeQual())
          Next = clang::QualType(Element, 0);
    }
    T = Next;
  }
  return {};
}

BoundType SpelledTypes::find(clang::QualType T, const UnitNames &Names) {
  const void *Key = T.getAsOpaquePtr();
  if (auto It = Found.find(Key); It != Found.end())
    return It->second;
  BoundType Result = search(T, Names);
  Found[Key] = Result;
  return Result;
}

} // namespace httptidy::models
