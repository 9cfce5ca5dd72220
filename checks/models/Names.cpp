//===- Names.cpp - Names of declarations as models spell them -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/PrettyPrinter.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

namespace httptidy::models {

std::string simpleName(const clang::NamedDecl &D) {
  if (const clang::IdentifierInfo *Id = D.getIdentifier())
    return Id->getName().str();
  if (const auto *Constructor = llvm::dyn_cast<clang::CXXConstructorDecl>(&D))
    return Constructor->getParent()->getNameAsString();
  if (const auto *Destructor = llvm::dyn_cast<clang::CXXDestructorDecl>(&D))
    return "~" + Destructor->getParent()->getNameAsString();
  return D.getNameAsString();
}

std::string qualifiedName(const clang::NamedDecl &D) {
  std::string Name = simpleName(D);
  for (const clang::DeclContext *C = D.getDeclContext();
       C && !C->isTranslationUnit(); C = C->getParent()) {
    if (C->isFunctionOrMethod())
      return "";
    if (const auto *Space = llvm::dyn_cast<clang::NamespaceDecl>(C)) {
      if (Space->isAnonymousNamespace())
        return "";
      if (Space->isInline())
        continue;
    } else if (const auto *Enum = llvm::dyn_cast<clang::EnumDecl>(C)) {
      if (!Enum->isScoped())
        continue;
    }
    if (const auto *Named = llvm::dyn_cast<clang::NamedDecl>(C))
      Name = simpleName(*Named) + "::" + Name;
  }
  return Name;
}

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

std::string normalType(llvm::StringRef Type) {
  std::string Result;
  for (size_t I = 0; I != Type.size(); ++I) {
    if (Type[I] != ' ') {
      Result += Type[I];
      continue;
    }
    llvm::StringRef Rest = Type.substr(I).ltrim(' ');
    if (!Result.empty() && !Rest.empty() && isWord(Result.back()) &&
        isWord(Rest.front()))
      Result += ' ';
    I = Type.size() - Rest.size() - 1;
  }
  return Result;
}

bool hasParams(const clang::FunctionDecl &F,
               llvm::ArrayRef<std::string_view> Params) {
  bool Variadic = !Params.empty() && Params.back() == "...";
  if (Variadic)
    Params = Params.drop_back();
  if (Variadic != F.isVariadic() || Params.size() != F.getNumParams())
    return false;
  clang::PrintingPolicy Policy(F.getASTContext().getLangOpts());
  Policy.SuppressTagKeyword = true;
  Policy.SuppressUnwrittenScope = true; // inline namespaces
  Policy.Bool = true;
  for (unsigned I = 0; I != Params.size(); ++I) {
    std::string Actual = F.getParamDecl(I)
                             ->getType()
                             .getCanonicalType()
                             .getUnqualifiedType()
                             .getAsString(Policy);
    if (normalType(Actual) != normalType({Params[I].data(), Params[I].size()}))
      return false;
  }
  return true;
}

std::optional<int64_t> constantValue(const clang::FunctionDecl &F, Subject By,
                                     llvm::StringRef Name) {
  const clang::EnumType *Enum = nullptr;
  if (By.K == Subject::Kind::Arg && By.Index < F.getNumParams())
    Enum = F.getParamDecl(By.Index)->getType()->getAs<clang::EnumType>();
  if (Enum && Enum->getDecl()->getDefinition()) {
    // Hundreds of options times hundreds of enumerators: names are not
    // compared.
    const clang::IdentifierInfo *Wanted = &F.getASTContext().Idents.get(Name);
    for (const clang::EnumConstantDecl *E :
         Enum->getDecl()->getDefinition()->enumerators())
      if (E->getIdentifier() == Wanted)
        return E->getInitVal().getExtValue();
  }
  for (clang::NamedDecl *D : findNamed(F.getASTContext(), Name)) {
    D = D->getUnderlyingDecl();
    if (const auto *E = llvm::dyn_cast<clang::EnumConstantDecl>(D))
      return E->getInitVal().getExtValue();
    if (const auto *V = llvm::dyn_cast<clang::VarDecl>(D))
      if (V->getType().isConstQualified() && V->getInit())
        if (const clang::APValue *Value = V->evaluateValue();
            Value && Value->isInt())
          return Value->getInt().getExtValue();
  }
  return std::nullopt;
}

bool isNamesake(const clang::FunctionDecl &F, const Model &M) {
  // A row of a library that the program wraps wins over the wrapper's body.
  if (!M.Auxiliary || F.getDeclContext()->isRecord() || F.isInStdNamespace())
    return false;
  const clang::ASTContext &Context = F.getASTContext();
  if (Context.getLangOpts().CPlusPlus && !F.getBuiltinID() && !F.isExternC() &&
      F.getDeclContext()->isTranslationUnit())
    return true;
  const clang::FunctionDecl *Definition = nullptr;
  return F.isDefined(Definition) &&
         !Context.getSourceManager().isInSystemHeader(
             Definition->getLocation());
}

bool endsWithOne(llvm::StringRef Path,
                 llvm::ArrayRef<std::string_view> Suffixes) {
  return llvm::any_of(Suffixes, [&](std::string_view Suffix) {
    llvm::StringRef Rest = Path;
    return Rest.consume_back({Suffix.data(), Suffix.size()}) &&
           (Rest.empty() || Rest.back() == '/' || Rest.back() == '\\');
  });
}

std::optional<int64_t> returnedValue(const clang::FunctionDecl &F,
                                     std::string_view Text) {
  int64_t Number;
  if (!llvm::StringRef(Text).getAsInteger(10, Number))
    return Number;
  if (const auto *Enum = F.getReturnType()->getAs<clang::EnumType>();
      Enum && Enum->getDecl()->getDefinition())
    for (const auto *E : Enum->getDecl()->getDefinition()->enumerators())
      if (E->getName() == llvm::StringRef(Text))
        return E->getInitVal().getExtValue();
  return constantValue(F, {}, llvm::StringRef(Text));
}

bool isGiven(const Effect &E, const clang::FunctionDecl *F) {
  if (!E.Given || !F)
    return true;
  if (E.Given.Index >= F->getNumParams())
    return false;
  clang::QualType T = F->getParamDecl(E.Given.Index)->getType();
  return llvm::StringRef(T.getCanonicalType().getAsString())
      .contains(llvm::StringRef(E.GivenType));
}

} // namespace httptidy::models
