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

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

void SpelledTypes::add(const BoundLibrary &Library, const ObjectType &Type) {
  for (std::string_view Name : Type.Spelled) {
    llvm::SmallVector<BoundType, 1> &Same = Spelled[ref(Name)];
    llvm::erase_if(Same, [&](BoundType Old) {
      return Declarers::replaces(*Library.M, *Old.Library->M);
    });
    Same.push_back({&Type, &Library});
  }
}

BoundType SpelledTypes::spelled(const clang::NamedDecl &D) const {
  auto It = Spelled.find(qualifiedName(D));
  if (It == Spelled.end())
    return {};
  llvm::ArrayRef<BoundType> Same = It->second;
  for (BoundType T : llvm::reverse(Same))
    if (Declared.speaksOf(D, T, Same))
      return T;
  return {};
}

BoundType SpelledTypes::ofClass(const clang::CXXRecordDecl *Class) const {
  if (BoundType T = spelled(*Class))
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
      if (BoundType T = ofClass(Record))
        return T;
  return {};
}

/// Goes down the sugar of \p T, one step at a time, so that a typedef is seen
/// before what it stands for.
BoundType SpelledTypes::search(clang::QualType T) const {
  while (!T.isNull()) {
    if (const auto *Typedef = llvm::dyn_cast<clang::TypedefType>(T)) {
      if (BoundType Found = spelled(*Typedef->getDecl()))
        return Found;
    } else if (const auto *Record = llvm::dyn_cast<clang::RecordType>(T)) {
      if (const auto *Class =
              llvm::dyn_cast<clang::CXXRecordDecl>(Record->getDecl()))
        return ofClass(Class);
      return spelled(*Record->getDecl());
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

BoundType SpelledTypes::find(clang::QualType T) {
  const void *Key = T.getAsOpaquePtr();
  if (auto It = Found.find(Key); It != Found.end())
    return It->second;
  BoundType Result = search(T);
  Found[Key] = Result;
  return Result;
}

} // namespace httptidy::models
