//===- Places.cpp - What a function shares with its callers ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Places.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

bool Places::outlives(const Path *P) const {
  const Path *Root = P->root();
  switch (Root->kind()) {
  case Path::Kind::Result:
  case Path::Kind::This:
    return true;
  case Path::Kind::Capture:
    // The function that makes the closure is where it begins.
    return cast<CXXRecordDecl>(cast<FieldDecl>(Root->decl())->getParent())
               ->getDeclContext() != F;
  case Path::Kind::Variable:
    break;
  default:
    return false;
  }
  const auto *V = cast<VarDecl>(Root->decl());
  if (!V->hasLocalStorage())
    return true;
  // A variable of an enclosing function, captured by this lambda.
  if (V->getParentFunctionOrMethod() != F)
    return true;
  // What a pointer leads to is not the function's own.
  for (const Path *Step = P; Step; Step = Step->parent())
    if (Step->kind() == Path::Kind::Deref)
      return true;
  return false;
}

bool Places::isEntryPath(const Path *P) const {
  const Path *Root = P->root();
  if (Root->kind() == Path::Kind::This)
    return true;
  if (Root->kind() == Path::Kind::Capture)
    return outlives(P);
  if (Root->kind() != Path::Kind::Variable)
    return false;
  return isa<ParmVarDecl>(Root->decl()) || outlives(P);
}

bool Places::isOutward(const Path *P) const {
  if (P->isTemporary())
    return false;
  const auto *Param = dyn_cast_or_null<ParmVarDecl>(P->root()->decl());
  if (Param && Param->getParentFunctionOrMethod() == F)
    return !Shape.Written.contains(Param);
  return outlives(P);
}
