//===- References.cpp - What the library was told to refer to -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A reference is tracked as an object of its own: its holders are those of
/// the handle, its places are where the thing stands that the handle refers
/// to, and its life is the thing's. So it follows the handle through
/// assignments, branches and summaries, and costs the handle no worlds.
///
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// Objects that a call site makes are numbered; references come last.
static constexpr unsigned FirstReference = 1000;

template <typename Pred>
static void eraseWorlds(ObjectWorlds &Objects, const ObjectTable &Infos,
                        Pred Dies) {
  for (auto &[Id, Worlds] : Objects)
    if (const SetSite *By = Infos[Id].Attached)
      Worlds.retain([&](const World &W) { return !Dies(W, *By); });
}

/// Runs \p Change over the worlds of all references.
template <typename Fn>
static void changeWorlds(ObjectWorlds &Objects, const ObjectTable &Infos,
                         Fn Change) {
  for (auto &[Id, Worlds] : Objects)
    if (Infos[Id].Attached)
      Worlds.change([&, Id = Id](World &W) { Change(W, Id); });
}

void FunctionAnalysis::replaceSlot(State &S, const Path *P,
                                   models::BoundType Type,
                                   std::string_view Name) {
  for (ObjectId Id : holding(S, P, Type))
    if (const Path *Entry = Objects[Id].Entry)
      if (!llvm::is_contained(S.Replaced, ReplacedSlot{Entry, Name}))
        S.Replaced.push_back({Entry, Name});
  eraseWorlds(S.Objects, Objects, [&](const World &W, const SetSite &By) {
    return W.isHeldBy(P) && (Name.empty() || By.Effect->Name == Name);
  });
}

/// The handle is gone, and what it referred to is not looked at again.
void FunctionAnalysis::endReferences(State &S, const Path *P) {
  eraseWorlds(S.Objects, Objects,
              [&](const World &W, const SetSite &) { return W.isHeldBy(P); });
}

void FunctionAnalysis::attach(State &S, const ast::CallSite &Site,
                              const Expr *Origin, const Path *P,
                              models::BoundType Type, const models::Effect &E) {
  replaceSlot(S, P, Type, E.Name);
  const Expr *Value = Site.subject(E.Value);
  if (E.Copied || E.Inert || !Value || P->isCollapsed() ||
      valueOf(Value, S.Facts) == std::optional<int64_t>(0))
    return;
  Referents To = Finder.of(Value);
  if (To.empty())
    return;
  SetSite New;
  New.Call = Site.Site;
  New.Origin = Origin;
  New.ValueExpr = Value;
  New.Effect = &E;
  New.In = F;
  ObjectId Id = Objects.madeAt(Site.Site, Type, FirstReference);
  Objects[Id].Attached = U.intern(New);
  llvm::SmallVector<ObjectId, 2> Handles = holding(S, P, Type);
  for (ObjectId Handle : Handles) {
    WorldSet Worlds = S.Objects[Handle];
    for (const World &W : Worlds)
      if (W.isHeldBy(P) && W.L == World::Life::Alive)
        refer(S, Id, W, To);
  }
  if (!Handles.empty())
    return;
  World Unknown;
  Unknown.Facts = S.Facts;
  Unknown.addHolder(P);
  refer(S, Id, Unknown, To);
}

/// The handle as it is in \p Handle refers to one of \p To.
void FunctionAnalysis::refer(State &S, ObjectId Id, const World &Handle,
                             llvm::ArrayRef<Referent> To) {
  const SetSite *By = Objects[Id].Attached;
  for (const Referent &R : To) {
    World W;
    W.NonNull = true; // an option of no handle is no option
    W.Holders = Handle.Holders;
    W.Facts = Handle.Facts;
    W.ByException = Handle.ByException;
    W.JoinedTo = Handle.JoinedTo;
    W.Last = Handle.Last;
    if (R.EndedAt)
      W.Last = event(W, Event::Kind::TemporaryEnd, R.EndedAt);
    W.Last = event(W, Event::Kind::Attached, By->Call, By);
    if (R.Place)
      W.addPlace(R.Place);
    if (R.IsTemporary) {
      W.L = World::Life::Released;
      if (!R.EndedAt)
        W.Last = event(W, Event::Kind::TemporaryEnd, By->Call);
    }
    S.Objects[Id].add(std::move(W));
  }
}

/// What \p Pointer leads to is free from here on.
void FunctionAnalysis::freeMemory(State &S, const Path *Pointer,
                                  const Stmt *At) {
  if (Pointer->isCollapsed() ||
      S.Facts.valueOf(Pointer) == std::optional<int64_t>(0))
    return;
  const Path *Memory = Pool.deref(Pointer);
  changeWorlds(S.Objects, Objects, [&](World &W, ObjectId) {
    bool IsHit = llvm::any_of(
        W.Places, [&](const Path *P) { return P->startsWith(Memory); });
    if (!IsHit || W.L != World::Life::Alive)
      return;
    W.L = World::Life::Released;
    W.Last = event(W, Event::Kind::Released, At);
  });
  if (Scope.isEntryPath(Pointer) && isAsOnEntry(S, Pointer) &&
      !llvm::is_contained(S.Freed, Pointer))
    S.Freed.push_back(Pointer);
}

/// True if a reference stands in storage that \p Ends takes away, and in no
/// other: a copy of a class object may be the one that is meant.
template <typename Pred> static bool loseStorage(World &W, Pred Ends) {
  size_t Before = W.Places.size();
  llvm::erase_if(W.Places, Ends);
  bool HasOther = llvm::any_of(W.Places, [](const Path *P) {
    return isPartOf(P, P->root()) &&
           !ast::isSmartPointer(P->decl() ? P->decl()->getType() : QualType());
  });
  return W.Places.size() != Before && !HasOther && W.L == World::Life::Alive;
}

void FunctionAnalysis::endStorage(State &S, const VarDecl *V, const Stmt *At) {
  const Path *Storage = Pool.variable(V);
  changeWorlds(S.Objects, Objects, [&](World &W, ObjectId) {
    if (!loseStorage(W, [&](const Path *P) { return isPartOf(P, Storage); }))
      return;
    W.L = World::Life::Released;
    W.Last = event(W, Event::Kind::Ended, At);
  });
}

void FunctionAnalysis::noteExchange(
    State &S, const Expr *At, llvm::function_ref<bool(const World &)> Talks,
    llvm::ArrayRef<std::string_view> Replaced) {
  changeWorlds(S.Objects, Objects, [&](World &W, ObjectId Id) {
    const SetSite *By = Objects[Id].Attached;
    bool IsUsed = Talks(W) &&
                  !llvm::is_contained(Replaced, std::string_view()) &&
                  !llvm::is_contained(Replaced, By->Effect->Name);
    if (!IsUsed)
      return;
    if (Recording && W.L == World::Life::Released && !W.Escaped &&
        !W.ByException) {
      DanglingUse Use;
      Use.By = By;
      Use.Exchange = At;
      Use.Object = subjectOf(Id, bestName(W));
      Use.In = F;
      Use.Last = event(W, Event::Kind::Exchanged, At);
      U.Facts.Dangling.push_back(std::move(Use));
    }
    if (!W.Exchanged)
      W.Exchanged = At;
  });
}

void FunctionAnalysis::driveReferences(State &S, const Drive &Call) {
  noteExchange(S, Call.At, [&](const World &W) {
    return W.JoinedTo == Call.Container || W.isHeldBy(Call.Container);
  });
}

void FunctionAnalysis::joinContainer(State &S, const Path *P,
                                     const Path *Container) {
  changeWorlds(S.Objects, Objects, [&](World &W, ObjectId) {
    if (W.isHeldBy(P))
      W.JoinedTo = Container;
  });
}

/// What is given away may live on wherever it went.
void FunctionAnalysis::forgetGiven(State &S, const Expr *Arg) {
  const Path *P = Resolver.valueOf(Arg);
  bool IsGiven = ast::isSmartPointer(Arg->getType()) ||
                 (Arg->getType()->isRecordType() && !Arg->isLValue());
  if (!P || !IsGiven || P->isTemporary())
    return;
  changeWorlds(S.Objects, Objects, [&](World &W, ObjectId) {
    llvm::erase_if(W.Places,
                   [&](const Path *Each) { return Each->startsWith(P); });
  });
}

bool FunctionAnalysis::joinReferences(State &Target, const State &From) {
  bool Changed = false;
  for (const ReplacedSlot &Slot : From.Replaced)
    if (!llvm::is_contained(Target.Replaced, Slot)) {
      Target.Replaced.push_back(Slot);
      Changed = true;
    }
  // `if (p) free(p)`: where there is none, none is left.
  auto IsFree = [](const State &S, const Path *P) {
    return llvm::is_contained(S.Freed, P) ||
           S.Facts.valueOf(P) == std::optional<int64_t>(0);
  };
  for (const Path *P : From.Freed)
    if (IsFree(Target, P) && !llvm::is_contained(Target.Freed, P))
      Target.Freed.push_back(P);
  size_t Before = Target.Freed.size();
  llvm::erase_if(Target.Freed, [&](const Path *P) { return !IsFree(From, P); });
  return Changed || Target.Freed.size() != Before;
}
