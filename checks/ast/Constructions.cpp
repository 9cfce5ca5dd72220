//===- Constructions.cpp - Functions that call a constructor --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Constructions.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy::ast;

/// The class of which \p F makes an object from its arguments.
static const CXXRecordDecl *madeClass(const FunctionDecl *F) {
  if (!F || !F->isInStdNamespace() || !F->getIdentifier())
    return nullptr;
  StringRef Name = F->getName();
  const TemplateArgumentList *Args = F->getTemplateSpecializationArgs();
  if ((Name != "make_unique" && Name != "make_shared") || !Args ||
      !Args->size() || Args->get(0).getKind() != TemplateArgument::Type)
    return nullptr;
  const CXXRecordDecl *Class = Args->get(0).getAsType()->getAsCXXRecordDecl();
  return Class ? Class->getDefinition() : nullptr;
}

static QualType bare(QualType T) {
  return T.getNonReferenceType().getCanonicalType().getUnqualifiedType();
}

/// Does each of \p Args have the type of its parameter?
static bool takesAsIs(const CXXConstructorDecl &Ctor,
                      llvm::ArrayRef<const Expr *> Args) {
  for (size_t I = 0; I < Args.size(); ++I)
    if (bare(Ctor.getParamDecl(I)->getType()) != bare(Args[I]->getType()))
      return false;
  return true;
}

/// May it be called with \p Args, as far as their number tells?
static bool mayTake(const CXXConstructorDecl &Ctor,
                    llvm::ArrayRef<const Expr *> Args) {
  bool IsOther = Ctor.isCopyOrMoveConstructor() && !takesAsIs(Ctor, Args);
  return !Ctor.isDeleted() && !IsOther && !Ctor.isVariadic() &&
         Ctor.getMinRequiredArguments() <= Args.size() &&
         Args.size() <= Ctor.getNumParams();
}

static bool hasTemplates(const CXXRecordDecl &Class) {
  return llvm::any_of(Class.decls(), [](const Decl *D) {
    const auto *T = dyn_cast<FunctionTemplateDecl>(D);
    return T && isa<CXXConstructorDecl>(T->getTemplatedDecl());
  });
}

/// The constructor that takes \p Args: the only one that can, or the only one
/// whose parameters are of their types.
static const CXXConstructorDecl *
constructorFor(const CXXRecordDecl &Class, llvm::ArrayRef<const Expr *> Args) {
  llvm::SmallVector<const CXXConstructorDecl *, 2> Possible, Exact;
  for (const CXXConstructorDecl *Ctor : Class.ctors())
    if (Ctor->getNumParams() >= Args.size() && mayTake(*Ctor, Args)) {
      Possible.push_back(Ctor);
      if (takesAsIs(*Ctor, Args))
        Exact.push_back(Ctor);
    }
  if (Exact.size() == 1)
    return Exact.front();
  return Possible.size() == 1 && !hasTemplates(Class) ? Possible.front()
                                                      : nullptr;
}

std::optional<CallSite> httptidy::ast::constructionBy(const CallSite &Call) {
  const CXXRecordDecl *Class = madeClass(Call.Callee);
  const CXXConstructorDecl *Ctor =
      Class ? constructorFor(*Class, Call.Args) : nullptr;
  if (!Ctor)
    return std::nullopt;
  CallSite Made = Call;
  Made.Callee = Ctor;
  return Made;
}
