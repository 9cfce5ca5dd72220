//===- Path.cpp - Access paths --------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Path.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy::ast;

const ValueDecl *Path::decl() const {
  if (K == Kind::Variable || K == Kind::Field || K == Kind::Capture)
    return static_cast<const ValueDecl *>(Entity);
  return nullptr;
}

const Stmt *Path::stmt() const {
  return K == Kind::Temporary ? static_cast<const Stmt *>(Entity) : nullptr;
}

const Path *Path::root() const {
  const Path *P = this;
  while (P->Parent)
    P = P->Parent;
  return P;
}

bool Path::startsWith(const Path *Prefix) const {
  for (const Path *P = this; P; P = P->Parent)
    if (P == Prefix)
      return true;
  return false;
}

bool Path::isCollapsed() const {
  for (const Path *P = this; P; P = P->Parent)
    if (P->K == Kind::Element)
      return true;
  return false;
}

static std::string spellField(const Path &P) {
  std::string Name = P.decl()->getNameAsString();
  const Path *Base = P.parent();
  if (Base->kind() != Path::Kind::Deref)
    return Base->spelling() + "." + Name;
  const Path *Pointer = Base->parent();
  if (Pointer->kind() == Path::Kind::This)
    return Name;
  bool IsReference =
      Pointer->decl() && Pointer->decl()->getType()->isReferenceType();
  return Pointer->spelling() + (IsReference ? "." : "->") + Name;
}

/// The fields of a closure have no names; the variables have.
static std::string spellCapture(const Path &P) {
  const auto *Copy = cast<FieldDecl>(P.decl());
  const auto *Closure = cast<CXXRecordDecl>(Copy->getParent());
  const LambdaCapture *Of =
      std::next(Closure->captures_begin(), Copy->getFieldIndex());
  return Of->getCapturedVar()->getNameAsString();
}

std::string Path::spelling() const {
  switch (K) {
  case Kind::Capture:
    return spellCapture(*this);
  case Kind::Variable:
    return decl()->getNameAsString();
  case Kind::This:
    return "this";
  case Kind::Result:
    return "the result";
  case Kind::Temporary:
    return "the handle";
  case Kind::Field:
    return spellField(*this);
  case Kind::Deref:
    if (Parent->decl() && Parent->decl()->getType()->isReferenceType())
      return Parent->spelling();
    return "*" + Parent->spelling();
  case Kind::Element:
    return Parent->spelling() + "[]";
  case Kind::Address:
    return "&" + Parent->spelling();
  }
  llvm_unreachable("unknown path kind");
}

const Path *PathPool::variable(const VarDecl *V) {
  return get(Path::Kind::Variable, nullptr, V->getCanonicalDecl());
}

const Path *PathPool::field(const Path *Base, const FieldDecl *F) {
  return get(Path::Kind::Field, Base, F->getCanonicalDecl());
}

const Path *PathPool::deref(const Path *Base) {
  if (Base->kind() == Path::Kind::Address)
    return Base->parent();
  if (!Base->Pointee)
    Base->Pointee = make(Path::Kind::Deref, Base, nullptr);
  return Base->Pointee;
}

const Path *PathPool::address(const Path *Base) {
  if (Base->kind() == Path::Kind::Deref)
    return Base->parent();
  return get(Path::Kind::Address, Base, nullptr);
}

const Path *PathPool::step(const Path *Base, const Path *Like) {
  switch (Like->kind()) {
  case Path::Kind::Field:
    return field(Base, cast<FieldDecl>(Like->decl()));
  case Path::Kind::Deref:
    return deref(Base);
  case Path::Kind::Address:
    return address(Base);
  case Path::Kind::Element:
    return element(Base);
  default:
    llvm_unreachable("a root is no step");
  }
}

const Path *PathPool::rebase(const Path *P, const Path *NewRoot) {
  return P->isRoot() ? NewRoot : step(rebase(P->parent(), NewRoot), P);
}

const Path *PathPool::below(const Path *P, const Path *From, const Path *To) {
  return P == From ? To : step(below(P->parent(), From, To), P);
}

const Path *PathPool::get(Path::Kind K, const Path *Parent,
                          const void *Entity) {
  const Path *&Slot = Known[{{Parent, Entity}, static_cast<unsigned>(K)}];
  return Slot ? Slot : Slot = make(K, Parent, Entity);
}
