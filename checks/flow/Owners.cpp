//===- Owners.cpp - Smart pointers and destructors ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// Members of members; deeper than this nothing is destroyed in sight.
static constexpr unsigned MaxMemberDepth = 4;

void FunctionAnalysis::disown(State &S, const Path *P) {
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf([&](const World &W) { return W.isNamedBelow(P); },
                    [&](World &W) {
                      llvm::erase_if(W.Holders, [&](const Path *H) {
                        return H->startsWith(P);
                      });
                      W.forgetPlaces(P);
                    });
}

/// \p P, which owns what is in \p W, lets go of it.
void FunctionAnalysis::loseOwner(World &W, ObjectId Id, const Path *P,
                                 const Stmt *At) {
  bool IsShared = llvm::any_of(W.Holders, [&](const Path *H) {
    return H != P && H->decl() && ast::isSmartPointer(H->decl()->getType());
  });
  if (W.L == World::Life::Released) {
    const Event *First = W.Last;
    while (First && First->K != Event::Kind::Released)
      First = First->Previous;
    if (First)
      recordMisuse(HandleMisuse::Kind::DoubleRelease, First->At, W, Id, At);
  } else if (!IsShared && W.L == World::Life::Alive) {
    observeRelease(Id, W, At);
    W.L = World::Life::Released;
    W.Last = event(W, Event::Kind::Released, At);
  }
  W.removeHolder(P);
}

/// The owner \p P ends or takes something else: what it holds is released,
/// unless another owner shares it.
void FunctionAnalysis::releaseHeld(State &S, const Path *P, const Stmt *At) {
  // Who else shares it, nobody knows.
  bool IsShared = P->decl() && ast::isSharedPointer(P->decl()->getType());
  if (!IsShared)
    freeMemory(S, P, At);
  endReferences(S, P);
  for (auto &[Id, Worlds] : S.Objects) {
    if (!Objects[Id].isHandle())
      continue;
    Worlds.changeIf([&](const World &W) { return W.isHeldBy(P); },
                    [&, Id = Id](World &W) { loseOwner(W, Id, P, At); });
  }
}

static QualType declaredType(const Path *P) {
  if (const ValueDecl *D = P->decl())
    return D->getType().getNonReferenceType();
  return {};
}

void FunctionAnalysis::releaseOwned(State &S, const Path *Owner,
                                    const Stmt *At) {
  destroy(S, Owner, declaredType(Owner), At, 0);
}

void FunctionAnalysis::destroy(State &S, const Path *P, QualType T,
                               const Stmt *At, unsigned Depth) {
  if (T.isNull() || Depth > MaxMemberDepth)
    return;
  if (ast::isSmartPointer(T)) {
    releaseHeld(S, P, At);
    return;
  }
  // Its model says what its end does.
  models::BoundType Type = U.Index.type(T);
  if (Type && Type.Type->Raii && T->isRecordType())
    return;
  const CXXRecordDecl *Record = T->getAsCXXRecordDecl();
  if (!Record || !Record->hasDefinition())
    return;
  Record = Record->getDefinition();
  const CXXDestructorDecl *Dtor = Record->getDestructor();
  if (Dtor && Dtor->isUserProvided()) {
    const Summary *Known = U.summary(Dtor);
    if (!Known || Known->Unknown) {
      escapePath(S, P, At);
    } else {
      ast::CallSite Site;
      Site.Callee = Dtor;
      Site.This = Pool.address(P);
      applySummary(S, Site, *Known);
    }
  }
  for (const FieldDecl *Field : Record->fields())
    destroy(S, Pool.field(P, Field), Field->getType(), At, Depth + 1);
  disown(S, P);
}

/// What a deleter has captured by copy it may release, and does nothing to it
/// before that.
void FunctionAnalysis::giveToDeleter(State &S, const Expr *Arg,
                                     const LambdaExpr &Deleter) {
  for (const LambdaCapture &C : Deleter.captures()) {
    if (!C.capturesVariable() || C.getCaptureKind() != LCK_ByCopy) {
      escapeValue(S, Arg, Arg);
      return;
    }
  }
  for (const LambdaCapture &C : Deleter.captures())
    if (const auto *V = dyn_cast<VarDecl>(C.getCapturedVar())) {
      const Path *Captured = Resolver.ofVariable(V);
      for (auto &[Id, Worlds] : S.Objects)
        Worlds.changeIf([&](const World &W) { return W.isHeldBy(Captured); },
                        [](World &W) { W.Adopted = true; });
    }
}

bool FunctionAnalysis::applySmartPointer(State &S, const ast::CallSite &Site) {
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(Site.Site)) {
    if (!ast::isSmartPointer(Construct->getType()))
      return false;
    if (Site.Args.empty()) // holds nothing
      return true;
    if (const Path *From = Resolver.valueOf(Site.Args[0]))
      rename(S, From, Pool.temporary(Construct));
    // What a deleter has captured, it may release.
    for (const Expr *Arg : llvm::drop_begin(Site.Args))
      if (const auto *Deleter = dyn_cast<LambdaExpr>(ast::plain(Arg)))
        giveToDeleter(S, Arg, *Deleter);
    return true;
  }
  if (!Site.Object || !ast::isSmartPointer(ast::plain(Site.Object)->getType()))
    return false;
  const Path *Owner = Resolver.valueOf(Site.Object);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (!Owner || !Method)
    return false;
  if (Method->getOverloadedOperator() == OO_Equal ||
      (Method->getIdentifier() && Method->getName() == "reset")) {
    releaseHeld(S, Owner, Site.Site);
    overwrite(S, Owner, Site.Site);
    const Path *From =
        Site.Args.empty() ? nullptr : Resolver.valueOf(Site.Args[0]);
    if (From) {
      rename(S, From, Owner);
      if (ast::isSmartPointer(Site.Args[0]->getType()))
        disown(S, From);
    }
    return true;
  }
  if (Method->getIdentifier() && Method->getName() == "release") {
    rename(S, Owner, Pool.temporary(Site.Site));
    disown(S, Owner);
    return true;
  }
  return !Method->getIdentifier() || Method->getName() == "get";
}
