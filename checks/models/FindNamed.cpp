//===- FindNamed.cpp - What a model's name declares -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/OperatorKinds.h"

namespace httptidy::models {

using Decls = llvm::SmallVector<clang::NamedDecl *, 4>;

/// `operator[]` by its kind; None for other names.
static clang::OverloadedOperatorKind operatorKind(llvm::StringRef Name) {
  if (!Name.consume_front("operator"))
    return clang::OO_None;
  Name = Name.trim();
  for (int I = clang::OO_None + 1; I < clang::NUM_OVERLOADED_OPERATORS; ++I) {
    auto Kind = static_cast<clang::OverloadedOperatorKind>(I);
    if (Name == clang::getOperatorSpelling(Kind))
      return Kind;
  }
  return clang::OO_None;
}

static clang::DeclarationName nameIn(clang::DeclContext &Scope,
                                     llvm::StringRef Part) {
  clang::ASTContext &Context = Scope.getParentASTContext();
  clang::DeclarationNameTable &Names = Context.DeclarationNames;
  if (auto Kind = operatorKind(Part); Kind != clang::OO_None)
    return Names.getCXXOperatorName(Kind);
  return clang::DeclarationName(&Context.Idents.get(Part));
}

/// Constructors, also those that are templates.
static Decls constructors(clang::CXXRecordDecl &Class) {
  Decls Found;
  for (clang::Decl *D : Class.decls()) {
    auto *Template = llvm::dyn_cast<clang::FunctionTemplateDecl>(D);
    if (llvm::isa<clang::CXXConstructorDecl>(D) ||
        (Template &&
         llvm::isa<clang::CXXConstructorDecl>(Template->getTemplatedDecl())))
      Found.push_back(llvm::cast<clang::NamedDecl>(D));
  }
  return Found;
}

/// The class that \p D declares, and those that a template is specialised to.
static void addScopes(clang::NamedDecl *D,
                      llvm::SmallVectorImpl<clang::DeclContext *> &Scopes) {
  clang::NamedDecl *Real = D->getUnderlyingDecl();
  if (auto *Template = llvm::dyn_cast<clang::ClassTemplateDecl>(Real)) {
    addScopes(Template->getTemplatedDecl(), Scopes);
    for (clang::ClassTemplateSpecializationDecl *S :
         Template->specializations())
      if (S->isExplicitSpecialization())
        addScopes(S, Scopes);
    llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl *, 2> Parts;
    Template->getPartialSpecializations(Parts);
    for (clang::ClassTemplatePartialSpecializationDecl *S : Parts)
      addScopes(S, Scopes);
    return;
  }
  if (auto *Record = llvm::dyn_cast<clang::CXXRecordDecl>(Real))
    if (clang::CXXRecordDecl *Definition = Record->getDefinition())
      Real = Definition;
  if (auto *Inner = llvm::dyn_cast<clang::DeclContext>(Real))
    if (!llvm::is_contained(Scopes, Inner))
      Scopes.push_back(Inner);
}

static Decls lookUp(clang::DeclContext &Scope, llvm::StringRef Part,
                    bool IsLast) {
  auto *Class = llvm::dyn_cast<clang::CXXRecordDecl>(&Scope);
  if (Class && IsLast && Part == Class->getName())
    return constructors(*Class);
  if (Class && IsLast && Part.front() == '~')
    return {Class->getDestructor()};
  clang::DeclContext::lookup_result Declared =
      Scope.lookup(nameIn(Scope, Part));
  return Decls(Declared.begin(), Declared.end());
}

llvm::SmallVector<clang::NamedDecl *, 4> findNamed(clang::ASTContext &Context,
                                                   llvm::StringRef Name) {
  llvm::SmallVector<llvm::StringRef, 4> Parts;
  Name.split(Parts, "::");
  llvm::SmallVector<clang::DeclContext *, 4> Scopes = {
      Context.getTranslationUnitDecl()};
  Decls Found;
  for (size_t I = 0; I != Parts.size(); ++I) {
    Found.clear();
    for (clang::DeclContext *Scope : Scopes)
      Found.append(lookUp(*Scope, Parts[I], I + 1 == Parts.size()));
    Scopes.clear();
    for (clang::NamedDecl *D : Found)
      addScopes(D, Scopes);
  }
  return Found;
}

} // namespace httptidy::models
