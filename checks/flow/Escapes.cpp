//===- Escapes.cpp - Calls that nobody in sight explains ------------------===//
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

static void markEscaped(World &W, const Stmt *At) {
  W.Adopted = true;
  if (W.Escaped)
    return;
  W.Escaped = true;
  W.EscapedAt = At;
}

void FunctionAnalysis::escapeHandle(State &S, const Path *P, const Stmt *At) {
  for (auto &[Id, Worlds] : S.Objects) {
    if (Objects[Id].Result) {
      if (llvm::any_of(Worlds, [&](const World &W) { return W.isHeldBy(P); }))
        SeenResults.insert(Id);
      continue;
    }
    Worlds.changeIf([&](const World &W) { return W.isHeldBy(P); },
                    [&, Id = Id](World &W) {
                      noteInspected(Id, W);
                      markEscaped(W, At);
                      W.Last = event(W, Event::Kind::Escaped, At);
                    });
  }
}

/// Unknown code may write what it can name.
static void forgetReachable(State &S, const Path *P, const Unit &U) {
  S.forgetFacts([&](const Fact &F) {
    bool IsClosed =
        F.P != P && F.P->kind() == Path::Kind::Field && U.isClosed(F.P->decl());
    return F.P->startsWith(P) && !IsClosed;
  });
}

/// Everything below \p P can be reached by unknown code. A closed field can
/// be reached too, but nobody there can name it: its settings stay as they
/// are, only its end is no longer ours alone.
void FunctionAnalysis::escapePath(State &S, const Path *P, const Stmt *At) {
  forgetReachable(S, P, U);
  for (auto &[Id, Worlds] : S.Objects) {
    if (Objects[Id].Result)
      continue;
    bool IsHandle = Objects[Id].isHandle();
    auto Below = [&](const World &W) {
      return llvm::any_of(W.Holders,
                          [&](const Path *H) { return H->startsWith(P); });
    };
    Worlds.changeIf(Below, [&, Id = Id](World &W) {
      bool Open = llvm::any_of(W.Holders, [&](const Path *H) {
        return H->startsWith(P) &&
               (H == P || !H->decl() || !U.isClosed(H->decl()));
      });
      W.Adopted = true;
      // Another one may stand there now, and somebody may answer this one.
      if (!W.isHeldBy(P) && W.Reply.isSent()) {
        W.Reply = ReplyState();
        W.Reply.Later = true;
      }
      if (Open) {
        noteInspected(Id, W);
        markEscaped(W, At);
      } else if (IsHandle)
        noteStores(W);
    });
  }
}

/// Whoever has the address of \p P may have put something else there: a dead
/// handle is not known to be there any more.
void FunctionAnalysis::mayReplace(State &S, const Path *P) {
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf(
        [&](const World &W) {
          return W.L == World::Life::Released && W.isHeldBy(P);
        },
        [&](World &W) { W.removeHolder(P); });
}

static const LambdaExpr *lambdaOf(const Expr *E) {
  return dyn_cast_or_null<LambdaExpr>(E ? ast::plain(E) : nullptr);
}

/// The copies that a closure takes begin here.
void FunctionAnalysis::copyCaptures(State &S, const LambdaExpr *L) {
  const FunctionInfo *Body = U.info(L->getCallOperator());
  const Expr *const *Init = L->capture_init_begin();
  for (const LambdaCapture &C : L->captures()) {
    const Expr *Value = *Init++;
    const auto *V =
        C.capturesVariable() ? dyn_cast<VarDecl>(C.getCapturedVar()) : nullptr;
    const FieldDecl *Copy =
        V && Body ? Body->Shape.Copies.lookup(V->getCanonicalDecl()) : nullptr;
    if (Copy)
      assign(S, Pool.capture(Copy), Value, L);
  }
}

/// The lambda finds the handle as it is now: it starts from here, whoever runs
/// it.
void FunctionAnalysis::noteCapture(const State &S, const Path *P,
                                   const VarDecl *V) {
  if (!Recording)
    return;
  for (const auto &[Id, Worlds] : S.Objects)
    for (const World &W : Worlds)
      if (Objects[Id].isHandle() && W.isHeldBy(P) && W.L == World::Life::Alive)
        U.FieldStores[V->getCanonicalDecl()].add(W);
}

/// True if a body does nothing to what \p P holds that would matter to others.
static bool leavesAlone(const Summary *Body, const Path *P) {
  auto IsBelow = [&](const Path *Place) { return Place->startsWith(P); };
  if (!Body || Body->Unknown || llvm::any_of(Body->Written, IsBelow) ||
      llvm::any_of(Body->Escapes,
                   [&](const Escape &E) { return IsBelow(E.Place); }) ||
      !Body->Deferred.empty())
    return false;
  return llvm::none_of(Body->Entries, [&](const EntryEffect &E) {
    return IsBelow(E.Entry) && llvm::any_of(E.Exits, [](const World &W) {
             return W.L != World::Life::Alive || W.Escaped || W.Adopted ||
                    !W.Reply.isSameAs(ReplyState()) ||
                    llvm::any_of(W.Slots, [](const Slot &S) {
                      return S.S != Slot::State::Inherit;
                    });
           });
  });
}

void FunctionAnalysis::escapeValue(State &S, const Expr *E, const Stmt *At) {
  if (!E)
    return;
  if (const LambdaExpr *L = lambdaOf(E)) {
    for (const LambdaCapture &C : L->captures())
      if (C.capturesVariable())
        if (const auto *V = dyn_cast<VarDecl>(C.getCapturedVar())) {
          if (V->isInitCapture())
            escapeValue(S, V->getInit(), At);
          const Path *P = Resolver.ofVariable(V);
          noteCapture(S, P, V);
          if (C.getCaptureKind() == LCK_ByRef &&
              leavesAlone(U.summary(L->getCallOperator()), P))
            continue;
          escapeHandle(S, P, At);
          if (C.getCaptureKind() == LCK_ByRef)
            escapePath(S, P, At);
          else if (ast::leadsToClass(V->getType()))
            escapeHandle(S, Pool.deref(P), At);
        }
    return;
  }
  const Path *P = Resolver.valueOf(E);
  if (!P)
    return;
  QualType T = E->getType();
  escapePlace(S, {P, T->isPointerType()}, At);
  if (T->isPointerType() || T->isRecordType())
    noteEscape({P, T->isPointerType()});
}

void FunctionAnalysis::escapePlace(State &S, Escape What, const Stmt *At) {
  const Path *P = What.Place;
  if (P->kind() == Path::Kind::Address) {
    P = P->parent();
    mayReplace(S, P);
    What.IsPointer = false;
  }
  escapeHandle(S, P, At);
  escapePath(S, What.IsPointer ? Pool.deref(P) : P, At);
}

/// What a caller gave this function went on: nothing that the caller knows of
/// it is certain, whether this function has touched it or not.
void FunctionAnalysis::noteEscape(Escape What) {
  if (What.Place->kind() == Path::Kind::Address)
    What = {What.Place->parent(), false};
  bool IsKnown = llvm::any_of(Result.Escapes, [&](const Escape &Old) {
    return Old.Place == What.Place;
  });
  if (Scope.isEntryPath(What.Place) && Scope.isOutward(What.Place) && !IsKnown)
    Result.Escapes.push_back(What);
}

void FunctionAnalysis::escapeArguments(State &S, const ast::CallSite &Site,
                                       const models::Call *Row) {
  if (Row) {
    for (models::Subject Kept : Row->Keeps) {
      if (const Expr *Arg = Site.subject(Kept))
        forgetGiven(S, Arg);
      escapeValue(S, Site.subject(Kept), Site.Site);
    }
    return;
  }
  if (Site.Object)
    escapeValue(S, Site.Object, Site.Site);
  for (const Expr *Arg : Site.Args) {
    forgetGiven(S, Arg);
    escapeValue(S, Arg, Site.Site);
  }
  escapeOpenFields(S, Site.Site);
}

/// Unknown code can also reach what it is not given: extern globals, and
/// fields that others can name.
void FunctionAnalysis::escapeOpenFields(State &S, const Stmt *At) {
  auto IsOpen = [&](const Path *H) {
    return Scope.outlives(H) && H->decl() && !U.isClosed(H->decl()) &&
           !isa<ParmVarDecl>(H->decl());
  };
  for (auto &[Id, Worlds] : S.Objects)
    if (!Objects[Id].Result)
      Worlds.changeIf(
          [&](const World &W) { return llvm::any_of(W.Holders, IsOpen); },
          [&, Id = Id](World &W) {
            noteInspected(Id, W);
            if (!W.Escaped)
              markEscaped(W, At);
          });
}
