//===- UnitNames.cpp - What models say of a unit's names ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/UnitNames.h"
#include "checks/models/Builtin.h"
#include "checks/models/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace httptidy::models {

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

/// What some models name, whatever the unit is: which versions apply, and who
/// overrides whom, depends on the unit.
class NameTable {
public:
  template <typename Row> struct Named {
    const Model *M;
    const Row *R;
  };
  template <typename Row>
  using Map = llvm::StringMap<llvm::SmallVector<Named<Row>, 1>>;

  explicit NameTable(llvm::ArrayRef<const Model *> Models) {
    for (const Model *M : Models) {
      for (const Call &Row : M->Calls) {
        llvm::StringRef Name = ref(Row.Name);
        Calls[Name].push_back({M, &Row});
        SimpleNames.insert(Name.substr(Name.rfind(':') + 1));
      }
      for (const ObjectType &T : M->Types)
        for (std::string_view Name : T.Spelled)
          Types[ref(Name)].push_back({M, &T});
    }
  }

  Map<Call> Calls;
  Map<ObjectType> Types;
  llvm::StringSet<> SimpleNames; ///< last parts of the keys of Calls
};

static const NameTable &builtinNames() {
  static const NameTable Table(builtinModels());
  return Table;
}

UnitNames::UnitNames(llvm::ArrayRef<BoundLibrary> Libraries)
    : Libraries(Libraries), Tables({&builtinNames()}) {
  std::vector<const Model *> Others;
  for (const BoundLibrary &L : Libraries) {
    Declared.add(*L.M);
    if (!llvm::is_contained(builtinModels(), L.M))
      Others.push_back(L.M);
  }
  if (Others.empty())
    return;
  Own = std::make_unique<NameTable>(Others);
  Tables.push_back(Own.get());
}

UnitNames::~UnitNames() = default;

/// Null for a built-in model that this unit is read without.
const BoundLibrary *UnitNames::library(const Model *M) const {
  const auto *It =
      llvm::find_if(Libraries, [&](const BoundLibrary &L) { return L.M == M; });
  return It == Libraries.end() ? nullptr : It;
}

llvm::SmallVector<BoundCall, 1>
UnitNames::rows(const clang::NamedDecl &D) const {
  std::string Simple = simpleName(D);
  if (llvm::none_of(Tables, [&](const NameTable *T) {
        return T->SimpleNames.contains(Simple);
      }))
    return {};
  llvm::SmallVector<BoundCall, 1> All;
  std::string Name = qualifiedName(D);
  for (const NameTable *Table : Tables)
    if (auto It = Table->Calls.find(Name); It != Table->Calls.end())
      for (const auto &[M, Row] : It->second)
        if (const BoundLibrary *L = library(M);
            L && Index::applies(Row->Versions, *L) &&
            (Row->Needs.empty() ||
             !findNamed(D.getASTContext(), ref(Row->Needs)).empty()))
          All.push_back({Row, L});
  llvm::stable_sort(All, [](const BoundCall &A, const BoundCall &B) {
    return A.Library < B.Library;
  });
  llvm::SmallVector<BoundCall, 1> Valid;
  for (const BoundCall &C : All) {
    llvm::erase_if(Valid, [&](const BoundCall &Old) {
      return Old.Library != C.Library &&
             Old.Row->HasParams == C.Row->HasParams &&
             Old.Row->Params == C.Row->Params &&
             Declarers::replaces(*C.Library->M, *Old.Library->M);
    });
    Valid.push_back(C);
  }
  llvm::SmallVector<BoundCall, 1> Speaking;
  llvm::copy_if(Valid, std::back_inserter(Speaking), [&](const BoundCall &C) {
    return Declared.speaksOf(D, C, llvm::ArrayRef<BoundCall>(Valid));
  });
  return Speaking;
}

BoundType UnitNames::type(const clang::NamedDecl &D) const {
  std::string Name = qualifiedName(D);
  llvm::SmallVector<BoundType, 1> Same;
  for (const NameTable *Table : Tables)
    if (auto It = Table->Types.find(Name); It != Table->Types.end())
      for (const auto &[M, Type] : It->second)
        if (const BoundLibrary *L = library(M))
          Same.push_back({Type, L});
  BoundType Last;
  for (const BoundType &T : Same)
    if (T.Library >= Last.Library &&
        Declared.speaksOf(D, T, llvm::ArrayRef<BoundType>(Same)))
      Last = T;
  return Last;
}

} // namespace httptidy::models
