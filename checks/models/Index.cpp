//===- Index.cpp - From a declaration to its effects ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Index.h"
#include "checks/models/Names.h"
#include "checks/models/Options.h"
#include "checks/models/SpelledTypes.h"
#include "checks/models/UnitNames.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

namespace httptidy::models {

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

struct Index::Impl {
  using CaseMap = std::map<int64_t, const OptionCase *>;

  std::vector<BoundLibrary> Libraries;
  std::optional<UnitNames> Known; ///< made when first asked for
  SpelledTypes Types;
  llvm::DenseMap<const clang::FunctionDecl *, BoundCall> Found;
  llvm::DenseMap<const Call *, CaseMap> Cases;

  const UnitNames &names();
  BoundCall find(const clang::FunctionDecl *F);
  BoundCall findExact(const clang::FunctionDecl *F);
  BoundCall search(const clang::FunctionDecl *F);
  const CaseMap &cases(BoundCall Row, const clang::FunctionDecl *F);
};

Index::Index(llvm::ArrayRef<const Model *> Models, const MacroValues &Macros)
    : I(std::make_unique<Impl>()) {
  for (const Model *M : Models) {
    BoundLibrary L;
    L.M = M;
    for (const auto &[Name, Value] : Macros)
      if (!Name.empty() && M->VersionMacro == Name)
        L.Version = Value;
    I->Libraries.push_back(L);
  }
}

Index::~Index() = default;

llvm::ArrayRef<BoundLibrary> Index::libraries() const { return I->Libraries; }

const UnitNames &Index::Impl::names() {
  if (!Known)
    Known.emplace(Libraries);
  return *Known;
}

BoundCall Index::lookup(const clang::FunctionDecl *Function) const {
  if (!Function)
    return {};
  return I->find(Function);
}

BoundCall Index::lookup(const clang::FieldDecl &Field) const {
  auto Rows = I->names().rows(Field);
  return Rows.empty() ? BoundCall() : Rows.front();
}

BoundCall Index::Impl::find(const clang::FunctionDecl *F) {
  F = F->getCanonicalDecl();
  if (auto It = Found.find(F); It != Found.end())
    return It->second;
  BoundCall Row = search(F);
  Found[F] = Row;
  return Row;
}

BoundCall Index::Impl::search(const clang::FunctionDecl *F) {
  if (BoundCall Row = findExact(F))
    return Row;
  if (const clang::FunctionDecl *Pattern =
          F->getTemplateInstantiationPattern(/*ForDefinition=*/false);
      Pattern && Pattern->getCanonicalDecl() != F)
    if (BoundCall Row = find(Pattern))
      return Row;
  if (const auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(F))
    for (const clang::CXXMethodDecl *Base : Method->overridden_methods())
      if (BoundCall Row = find(Base))
        return Row;
  if (const auto *C = llvm::dyn_cast<clang::CXXConstructorDecl>(F))
    if (clang::InheritedConstructor Base = C->getInheritedConstructor())
      return find(Base.getConstructor());
  return {};
}

/// The row that names \p F itself: one with its parameter types, else one
/// without any.
BoundCall Index::Impl::findExact(const clang::FunctionDecl *F) {
  auto Rows = names().rows(*F);
  if (Rows.empty() || isNamesake(*F, *Rows.front().Library->M))
    return {};
  BoundCall Any;
  for (const BoundCall &C : Rows)
    if (!C.Row->HasParams)
      Any = C;
    else if (hasParams(*F, C.Row->Params))
      return C;
  // A row for "the constructor" speaks of making a new object.
  const auto *Constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(F);
  if (Constructor && Constructor->isCopyOrMoveConstructor())
    return {};
  return Any;
}

BoundType Index::type(clang::QualType T) const {
  if (T.isNull())
    return {};
  return I->Types.find(T, I->names());
}

BoundType Index::type(const BoundLibrary &Library,
                      std::string_view Name) const {
  auto [Prefix, Rest] = ref(Name).split('/');
  const BoundLibrary *Owner = &Library;
  if (Rest.empty())
    Rest = Prefix;
  else
    Owner = llvm::find_if(I->Libraries, [&, P = Prefix](const BoundLibrary &L) {
              return ref(L.M->Library) == P;
            }).base();
  if (Owner == I->Libraries.data() + I->Libraries.size())
    return {};
  for (const ObjectType &T : Owner->M->Types)
    if (ref(T.Name) == Rest)
      return {&T, Owner};
  return {};
}

BoundType Index::type(const clang::FunctionDecl *Function, Subject S) const {
  if (!Function)
    return {};
  const auto *Method = llvm::dyn_cast<clang::CXXMethodDecl>(Function);
  switch (S.K) {
  case Subject::Kind::None:
    return {};
  case Subject::Kind::This:
    if (!Method)
      return {};
    return SpelledTypes::ofClass(Method->getParent(), I->names());
  case Subject::Kind::Result:
    if (llvm::isa<clang::CXXConstructorDecl>(Function))
      return SpelledTypes::ofClass(Method->getParent(), I->names());
    return type(Function->getReturnType());
  case Subject::Kind::Arg:
  case Subject::Kind::Pointee:
    if (S.Index >= Function->getNumParams())
      return {};
    return type(Function->getParamDecl(S.Index)->getType());
  }
  return {};
}

const Index::Impl::CaseMap &Index::Impl::cases(BoundCall Row,
                                               const clang::FunctionDecl *F) {
  auto [It, New] = Cases.try_emplace(Row.Row);
  if (!New)
    return It->second;
  for (const OptionCase &Case : Row.Row->Cases) {
    if (!applies(Case.Versions, *Row.Library) || Row.Row->OptionTexts)
      continue;
    if (Case.HasNumber)
      It->second[Case.Number] = &Case;
    else if (std::optional<int64_t> Value =
                 constantValue(*F, Row.Row->OptionBy, ref(Case.Constant)))
      It->second[*Value] = &Case;
  }
  return It->second;
}

const OptionCase *Index::optionCase(BoundCall Row,
                                    const clang::FunctionDecl *Function,
                                    int64_t Option) const {
  if (!Row || Row.Row->Cases.empty())
    return nullptr;
  const Impl::CaseMap &Map = I->cases(Row, Function);
  auto It = Map.find(Option);
  return It == Map.end() ? nullptr : It->second;
}

llvm::SmallVector<const Effect *, 4>
Index::effects(BoundCall Row, const clang::FunctionDecl *Function,
               std::optional<int64_t> Option) const {
  if (!Row)
    return {};
  return effectsOf(Row, Option ? optionCase(Row, Function, *Option) : nullptr,
                   Function);
}

} // namespace httptidy::models
