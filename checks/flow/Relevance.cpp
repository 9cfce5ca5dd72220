//===- Relevance.cpp - Which functions are worth following ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Unit.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// What happens to memory happens to none of our objects.
static bool touchesObjects(const models::Effect &E) {
  return E.Kind != models::EffectKind::Exit &&
         E.Kind != models::EffectKind::Grow &&
         E.Kind != models::EffectKind::Drain &&
         E.Kind != models::EffectKind::Clamp;
}

/// True if \p Info itself does something that a model knows.
static bool touchesModel(const FunctionInfo &Info, const models::Index &Index) {
  for (const FunctionDecl *Callee : Info.Shape.Callees) {
    if (Callee->isNoReturn())
      return true;
    models::BoundCall Row = Index.lookup(Callee);
    if (!Row)
      continue;
    bool Means = llvm::any_of(Row.Row->Effects, touchesObjects) ||
                 !Row.Row->Cases.empty();
    if (Row.Row->NoReturn || (Means && !Row.Library->M->Auxiliary))
      return true;
  }
  auto IsOurs = [&](QualType T) {
    models::BoundType Type = Index.type(T);
    return Type && !Type.Library->M->Auxiliary;
  };
  return IsOurs(Info.Definition->getReturnType()) ||
         llvm::any_of(Info.Definition->parameters(),
                      [&](ParmVarDecl *P) { return IsOurs(P->getType()); });
}

/// True if \p Info itself makes or ends a life of an auxiliary model.
static bool changesLives(const FunctionInfo &Info, const models::Index &Index) {
  if (Info.Shape.Deletes)
    return true;
  return llvm::any_of(Info.Shape.Callees, [&](const FunctionDecl *Callee) {
    models::BoundCall Row = Index.lookup(Callee);
    return Row && llvm::any_of(Row.Row->Effects, [](const models::Effect &E) {
             return E.Kind == models::EffectKind::Create ||
                    E.Kind == models::EffectKind::Release;
           });
  });
}

/// What relevant functions call and what changes the lives of auxiliary
/// objects, directly or in a callee, is followed for its callers' sake.
void Unit::markSupporting() {
  std::vector<FunctionInfo *> Work;
  llvm::DenseSet<FunctionInfo *> Reached;
  for (auto &[F, Info] : Functions)
    if (Info->Relevant)
      Work.push_back(Info.get());
  while (!Work.empty()) {
    FunctionInfo *Info = Work.back();
    Work.pop_back();
    for (const FunctionDecl *Callee : Info->Shape.Callees)
      if (FunctionInfo *Known = info(Callee);
          Known && !Known->Relevant && Reached.insert(Known).second)
        Work.push_back(Known);
  }
  for (const std::vector<FunctionInfo *> &Group : bottomUp())
    for (FunctionInfo *Info : Group)
      Info->Supporting =
          Reached.contains(Info) &&
          (changesLives(*Info, Index) ||
           llvm::any_of(Info->Shape.Callees, [&](const FunctionDecl *Callee) {
             const FunctionInfo *Known = info(Callee);
             return Known && Known->Supporting;
           }));
}

void Unit::markRelevant() {
  std::vector<FunctionInfo *> Work;
  llvm::DenseMap<FunctionInfo *, std::vector<FunctionInfo *>> Callers;
  for (auto &[F, Info] : Functions) {
    for (const FunctionDecl *Callee : Info->Shape.Callees)
      if (FunctionInfo *Known = info(Callee)) {
        Known->HasCallers = true;
        Callers[Known].push_back(Info.get());
      }
    for (const FunctionDecl *Addressed : Info->Shape.AddressedFunctions)
      if (FunctionInfo *Known = info(Addressed))
        Known->Addressed = true;
    Info->Relevant = touchesModel(*Info, Index);
    if (Info->Relevant)
      Work.push_back(Info.get());
  }
  while (!Work.empty()) {
    FunctionInfo *Info = Work.back();
    Work.pop_back();
    for (FunctionInfo *Caller : Callers[Info])
      if (!Caller->Relevant) {
        Caller->Relevant = true;
        Work.push_back(Caller);
      }
  }
}

/// A variable that is written once a closure may have copied it is another
/// place than the copy; of one that keeps its value the copy is as good.
void Unit::markCopies() {
  for (auto &[F, Info] : Functions) {
    const auto *Method = dyn_cast<CXXMethodDecl>(Info->Definition);
    const CXXRecordDecl *Closure = Method ? Method->getParent() : nullptr;
    if (!Closure || !Closure->isLambda())
      continue;
    auto Field = Closure->field_begin();
    for (const LambdaCapture &C : Closure->captures()) {
      const FieldDecl *Copy = *Field++;
      if (!C.capturesVariable() || C.getCaptureKind() != LCK_ByCopy)
        continue;
      const auto *V = dyn_cast<VarDecl>(C.getCapturedVar());
      const auto *Owner =
          V ? dyn_cast_or_null<FunctionDecl>(V->getParentFunctionOrMethod())
            : nullptr;
      const FunctionInfo *Known = Owner ? info(Owner) : nullptr;
      if (Known && !V->isInitCapture() && !V->getType()->isReferenceType() &&
          (Known->Shape.Written.contains(V->getCanonicalDecl()) ||
           Known->Shape.AddressTaken.contains(V->getCanonicalDecl())))
        Info->Shape.Copies[V->getCanonicalDecl()] = Copy;
    }
  }
}
