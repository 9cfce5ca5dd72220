//===- ReferenceSummaries.cpp - References between functions --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// See References.cpp: a callee's references have two numbers each, one for
/// its own sites and one for those that an argument of the caller decides.
static constexpr unsigned FirstImported = 1001;

static void addName(llvm::SmallVectorImpl<std::string_view> &Names,
                    std::string_view Name) {
  if (!llvm::is_contained(Names, Name))
    Names.push_back(Name);
}

/// The exchanges at \p At on entry objects use no slot that was set anew.
void FunctionAnalysis::noteReplaced(const State &S, const Expr *At) {
  for (auto &[Key, E] : Recorded) {
    const Path *Entry = Objects[Key.second].Entry;
    if (Key.first == At && Entry)
      for (const ReplacedSlot &Slot : S.Replaced)
        if (Slot.Entry == Entry)
          addName(E.Replaced, Slot.Name);
  }
}

/// Functions that find the handle in a field follow what was left there. A
/// function that has used it itself leaves it to be set anew.
void FunctionAnalysis::noteLeftBehind(ObjectId Id, const World &W) {
  if (!Recording || W.L != World::Life::Released || W.Exchanged ||
      !Info.isRoot())
    return;
  for (const Path *H : W.Holders) {
    const ValueDecl *D = H->decl();
    if (D && !isa<ParmVarDecl>(D) && U.isClosed(D))
      U.LeftBehind[D].push_back(
          {Objects[Id].Attached, nullptr, subjectOf(Id, H), F, W.Last});
  }
}

void FunctionAnalysis::finishReference(ObjectId Id, const WorldSet &Worlds) {
  WorldSet Out;
  for (World W : Worlds) {
    if (W.Escaped || W.ByException)
      continue;
    bool IsLocal = llvm::any_of(
        W.Places, [&](const Path *P) { return !Scope.outlives(P); });
    bool HasOther = llvm::any_of(W.Places, [&](const Path *P) {
      return isPartOf(P, P->root()) && Scope.outlives(P);
    });
    llvm::erase_if(W.Places, [&](const Path *P) {
      return !Scope.outlives(P) || !Scope.isOutward(P);
    });
    if (IsLocal && !HasOther && W.L == World::Life::Alive) {
      W.L = World::Life::Released;
      W.Last = event(W, Event::Kind::Ended, nullptr);
    }
    noteLeftBehind(Id, W);
    llvm::erase_if(W.Holders,
                   [&](const Path *H) { return !Scope.isOutward(H); });
    W.Facts.forgetIf(
        [&](const Fact &Each) { return !Scope.isOutward(Each.P); });
    bool IsInteresting = W.L == World::Life::Released || !W.Places.empty();
    if (IsInteresting && (!W.Holders.empty() || W.JoinedTo))
      Out.add(std::move(W));
  }
  if (!Out.empty())
    Result.References.push_back(
        {Objects[Id].Attached, Objects[Id].Type, std::move(Out)});
}

void FunctionAnalysis::applyReferences(State &S, const ast::CallSite &Site,
                                       const Summary &Callee) {
  for (const Expr *Arg : Site.Args)
    forgetGiven(S, Arg);
  for (const EntryEffect &E : Callee.Entries)
    if (const Path *P = Resolver.inCaller(E.Entry, Site, Site.Callee))
      applyLife(S, Site, P, E);
  for (const ReplacedSlot &Slot : Callee.Replaced)
    if (const Path *P = Resolver.inCaller(Slot.Entry, Site, Site.Callee))
      replaceSlot(S, P, {}, Slot.Name);
  for (const Path *Pointer : Callee.Freed)
    if (const Path *P = Resolver.inCaller(Pointer, Site, Site.Callee))
      freeMemory(S, P, Site.Site);
  for (unsigned I = 0; I < Callee.References.size(); ++I)
    if (Site.Site)
      applyReference(S, Site, Callee.References[I], FirstImported + 2 * I);
}

/// What the callee does to the object in \p P itself.
void FunctionAnalysis::applyLife(State &S, const ast::CallSite &Site,
                                 const Path *P, const EntryEffect &E) {
  bool IsEscaped =
      llvm::any_of(E.Exits, [](const World &W) { return W.Escaped; });
  bool MayEnd = llvm::any_of(
      E.Exits, [](const World &W) { return W.L == World::Life::Released; });
  bool Ends = llvm::all_of(
      E.Exits, [](const World &W) { return W.L != World::Life::Alive; });
  if (MayEnd || IsEscaped)
    endReferences(S, P);
  if (MayEnd && Ends)
    freeMemory(S, P, Site.Site);
}

/// What \p There refers to after the call, as this function sees it.
World FunctionAnalysis::referenceHere(State &S, const ast::CallSite &Site,
                                      const World &There) {
  World W;
  W.NonNull = true;
  W.L = There.L;
  W.Exchanged = There.Exchanged;
  for (const Path *H : There.Holders) {
    const Path *P = Resolver.inCaller(H, Site, Site.Callee);
    if (!P)
      continue;
    W.addHolder(P);
    for (ObjectId Id : holding(S, P, {}))
      for (const World &Handle : S.Objects[Id])
        if (Handle.isHeldBy(P))
          for (const Path *Other : Handle.Holders)
            W.addHolder(Other);
  }
  if (There.JoinedTo)
    W.JoinedTo = Resolver.inCaller(There.JoinedTo, Site, Site.Callee);
  W.Last = callEvent(World(), There, Site);
  return W;
}

void FunctionAnalysis::applyReference(State &S, const ast::CallSite &Site,
                                      const Reference &R, unsigned Ordinal) {
  for (const World &There : R.Exits) {
    World W = referenceHere(S, Site, There);
    W.Facts = S.Facts;
    if ((W.Holders.empty() && !W.JoinedTo) ||
        !mapFacts(W.Facts, There.Facts, Site))
      continue;
    const Expr *Argument = nullptr;
    Referents To;
    for (const Path *P : There.Places)
      To.append(Finder.inCaller(P, Site, Argument));
    bool IsDead = W.L == World::Life::Released;
    if (!IsDead && Argument) { // this call decides
      SetSite Here = *R.By;
      Here.Call = Site.Site;
      Here.ValueExpr = Argument;
      Here.In = F;
      ObjectId Id = Objects.madeAt(Site.Site, R.Type, Ordinal + 1);
      Objects[Id].Attached = U.intern(Here);
      refer(S, Id, W, To);
      continue;
    }
    for (const Referent &Each : To)
      if (Each.Place)
        W.addPlace(Each.Place);
    if (!IsDead && W.Places.empty())
      continue;
    ObjectId Id = Objects.madeAt(Site.Site, R.Type, Ordinal);
    Objects[Id].Attached = R.By;
    S.Objects[Id].add(std::move(W));
  }
}
