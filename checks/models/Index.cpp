//===- Index.cpp - From a declaration to its effects ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Index.h"
#include "checks/models/Declarers.h"
#include "checks/models/Names.h"
#include "checks/models/SpelledTypes.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include <map>

namespace httptidy::models {

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

struct Index::Impl {
  using CaseMap = std::map<int64_t, const OptionCase *>;

  std::vector<BoundLibrary> Libraries;
  bool Ready = false;
  llvm::StringMap<llvm::SmallVector<BoundCall, 1>> Rows;
  llvm::StringSet<> SimpleNames; ///< last parts of the keys of Rows
  Declarers Declared;
  SpelledTypes Types{Declared};
  llvm::DenseMap<const clang::FunctionDecl *, BoundCall> Found;
  llvm::DenseMap<const Call *, CaseMap> Cases;

  void prepare();
  void addRow(const BoundLibrary &Library, const Call &Row);
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

void Index::Impl::prepare() {
  if (Ready)
    return;
  Ready = true;
  for (const BoundLibrary &L : Libraries) {
    Declared.add(*L.M);
    for (const Call &Row : L.M->Calls)
      addRow(L, Row);
    for (const ObjectType &T : L.M->Types)
      Types.add(L, T);
  }
}

void Index::Impl::addRow(const BoundLibrary &Library, const Call &Row) {
  if (!applies(Row.Versions, Library))
    return;
  llvm::SmallVector<BoundCall, 1> &Same = Rows[ref(Row.Name)];
  llvm::erase_if(Same, [&](const BoundCall &Old) {
    return Old.Library != &Library && Old.Row->HasParams == Row.HasParams &&
           Old.Row->Params == Row.Params &&
           Declarers::replaces(*Library.M, *Old.Library->M);
  });
  Same.push_back({&Row, &Library});
  SimpleNames.insert(ref(Row.Name).substr(ref(Row.Name).rfind(':') + 1));
}

BoundCall Index::lookup(const clang::FunctionDecl *Function) const {
  if (!Function)
    return {};
  I->prepare();
  return I->find(Function);
}

BoundCall Index::lookup(const clang::FieldDecl &Field) const {
  I->prepare();
  bool MayBe = I->SimpleNames.contains(simpleName(Field));
  auto It = MayBe ? I->Rows.find(qualifiedName(Field)) : I->Rows.end();
  if (It == I->Rows.end())
    return {};
  llvm::ArrayRef<BoundCall> Same = It->second;
  const auto *Row = llvm::find_if(Same, [&](const BoundCall &C) {
    return I->Declared.speaksOf(Field, C, Same);
  });
  return Row == Same.end() ? BoundCall() : *Row;
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
  if (!SimpleNames.contains(simpleName(*F)))
    return {};
  auto It = Rows.find(qualifiedName(*F));
  if (It == Rows.end() || isNamesake(*F, *It->second.front().Library->M))
    return {};
  llvm::ArrayRef<BoundCall> Same = It->second;
  BoundCall Any;
  for (const BoundCall &C : Same) {
    bool IsCandidate = !C.Row->HasParams || hasParams(*F, C.Row->Params);
    if (!IsCandidate || !Declared.speaksOf(*F, C, Same))
      continue;
    if (C.Row->HasParams)
      return C;
    Any = C;
  }
  // A row for "the constructor" speaks of making a new object.
  const auto *Constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(F);
  if (Constructor && Constructor->isCopyOrMoveConstructor())
    return {};
  return Any;
}

BoundType Index::type(clang::QualType T) const {
  if (T.isNull())
    return {};
  I->prepare();
  return I->Types.find(T);
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
    I->prepare();
    return I->Types.ofClass(Method->getParent());
  case Subject::Kind::Result:
    if (llvm::isa<clang::CXXConstructorDecl>(Function)) {
      I->prepare();
      return I->Types.ofClass(Method->getParent());
    }
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
    if (!applies(Case.Versions, *Row.Library))
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
  llvm::SmallVector<const Effect *, 4> Result;
  if (!Row)
    return Result;
  auto Add = [&](llvm::ArrayRef<Effect> Effects) {
    for (const Effect &E : Effects)
      if (applies(E.Versions, *Row.Library) && isGiven(E, Function))
        Result.push_back(&E);
  };
  Add(Row.Row->Effects);
  if (Option)
    if (const OptionCase *Case = optionCase(Row, Function, *Option))
      Add(Case->Effects);
  return Result;
}

} // namespace httptidy::models
