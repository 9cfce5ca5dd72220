//===- Apply.cpp - Calls of functions in sight ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Settings.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

void FunctionAnalysis::applySummary(State &S, const ast::CallSite &Site,
                                    const Summary &Callee) {
  for (const PendingExchange &P : Callee.Pending) {
    applyPending(S, Site, P);
    noteReplaced(S, P.What.At);
    if (const Path *Here = Resolver.inCaller(P.Entry, Site, Site.Callee))
      noteExchange(
          S, P.What.At, [&](const World &W) { return W.isHeldBy(Here); },
          P.What.Replaced);
  }
  for (const Drive &Each : Callee.Drives)
    if (const Path *P = Resolver.inCaller(Each.Container, Site, Site.Callee))
      drive(S, {P, Each.At, Each.In, Each.Effect});
  for (const Inspection &Each : Callee.Inspections)
    if (const Path *P = Resolver.inCaller(Each.Entry, Site, Site.Callee))
      inspect(S, P, Each.Type);
  for (const Escape &Each : Callee.Escapes)
    if (const Path *P = Resolver.inCaller(Each.Place, Site, Site.Callee)) {
      escapePlace(S, {P, Each.IsPointer}, Site.Site);
      noteEscape({P, Each.IsPointer});
    }
  for (const EntryEffect &E : Callee.Entries)
    applyEntry(S, Site, E);
  for (const Path *Written : Callee.Written)
    if (const Path *Here = Resolver.inCaller(Written, Site, Site.Callee))
      overwriteByCall(S, Here, Site.Site, Callee);
  for (unsigned I = 0; I < Callee.Exports.size(); ++I)
    applyExport(S, Site, Callee.Exports[I], I);
  applyReferences(S, Site, Callee);
  for (const DeferredCall &Call : Callee.Deferred)
    applyDeferred(S, Site, Call);
  if (!mapFacts(S.Facts, Callee.Facts, Site) || !Callee.HasExit) {
    S.Reachable = false;
    return;
  }
  for (auto It = S.Objects.begin(); It != S.Objects.end();) {
    WorldSet Kept;
    for (World W : It->second)
      if (mapFacts(W.Facts, Callee.Facts, Site))
        Kept.add(std::move(W));
    It->second = std::move(Kept);
    It = It->second.empty() ? S.Objects.erase(It) : std::next(It);
  }
}

bool FunctionAnalysis::mapFacts(FactSet &Into, const FactSet &Callee,
                                const ast::CallSite &Site) {
  for (const Fact &There : Callee) {
    // A constant argument decides the fact.
    if (const auto *Param = There.P->isRoot()
                                ? dyn_cast_or_null<ParmVarDecl>(There.P->decl())
                                : nullptr) {
      unsigned Index = Param->getFunctionScopeIndex();
      if (Index < Site.Args.size()) {
        if (auto Value = valueOf(Site.Args[Index], Into)) {
          FactSet Known;
          Known.add({There.P, Fact::Op::Eq, *Value});
          if (Known.holds(There) == std::optional<bool>(false))
            return false;
          continue;
        }
      }
    }
    const Path *Here = Resolver.inCaller(There.P, Site, Site.Callee);
    if (!Here || Here->kind() == Path::Kind::Address)
      continue;
    if (!Into.add({Here, There.O, There.C, There.FromOption}))
      return false;
  }
  return true;
}

/// \p By with its value as this call gives it.
const SetSite *FunctionAnalysis::inCaller(const SetSite *By,
                                          const ast::CallSite &Site,
                                          const FactSet &Facts) {
  if (!By || By->Value || !By->Source)
    return By;
  SetSite Here = *By;
  const auto *Param = By->Source->isRoot()
                          ? dyn_cast_or_null<ParmVarDecl>(By->Source->decl())
                          : nullptr;
  if (Param && Param->getFunctionScopeIndex() < Site.Args.size()) {
    const Expr *Arg = Site.Args[Param->getFunctionScopeIndex()];
    Here.Value = valueOf(Arg, Facts);
    Here.NamesWeak = namesWeak(Arg, *Here.Effect, U.Context);
    bool IsText = By->Effect->Kind == models::EffectKind::Url &&
                  !ast::texts(Arg, U.Context).Known.empty();
    if (Here.Value || Here.NamesWeak || IsText) { // this call decides
      Here.Call = Site.Site;
      Here.ValueExpr = Arg;
      Here.In = F;
    }
  }
  Here.Source = Resolver.inCaller(By->Source, Site, Site.Callee);
  return U.intern(Here);
}

Slot FunctionAnalysis::composeSlot(const Slot &Here, const Slot &There,
                                   const ast::CallSite &Site,
                                   const FactSet &Facts) {
  if (There.S == Slot::State::Inherit)
    return Here;
  const SetSite *By = inCaller(There.By, Site, Facts);
  Slot New = By && By != There.By ? settingOf(*By, Here, U) : There;
  New.Fresh = There.Fresh;
  // A reset in the callee wipes what the caller has set.
  if (There.WipesEntry && Here.S == Slot::State::Good && Here.Fresh)
    New.Wiped = Here.By;
  New.WipesEntry = There.WipesEntry && Here.WipesEntry;
  return New;
}

std::optional<World> FunctionAnalysis::compose(const World &Here,
                                               const World &There,
                                               const ast::CallSite &Site) {
  World W = Here;
  if (There.L == World::Life::Null) {
    if (Here.NonNull || Here.L == World::Life::Released)
      return std::nullopt;
    W.L = World::Life::Null;
  } else if (There.NonNull && Here.L == World::Life::Null) {
    return std::nullopt;
  }
  if (!mapFacts(W.Facts, There.Facts, Site))
    return std::nullopt;
  W.NonNull |= There.NonNull;
  if (There.L == World::Life::Released)
    W.L = World::Life::Released;
  for (size_t I = 0; I < W.Slots.size() && I < There.Slots.size(); ++I)
    W.Slots[I] = composeSlot(Here.Slots[I], There.Slots[I], Site, Here.Facts);
  if (There.Escaped && !W.Escaped) {
    W.Escaped = true;
    W.EscapedAt = There.EscapedAt;
  }
  W.Adopted |= There.Adopted;
  W.Signs |= There.Signs;
  W.ByException |= There.ByException;
  if (There.Exchanged)
    W.Exchanged = There.Exchanged;
  if (There.JoinedTo) {
    W.JoinedTo = Resolver.inCaller(There.JoinedTo, Site, Site.Callee);
    W.JoinedAt = There.JoinedAt;
    W.JoinedBy = There.JoinedBy;
    W.JoinedIn = There.JoinedIn;
    W.Exchanged = There.Exchanged;
  }
  return W;
}

/// A destructor that comes second is right; the release before it was wrong.
static const Stmt *releaseOf(const World &W) {
  for (const Event *E = W.Last; E; E = E->Previous)
    if (E->K == Event::Kind::Released)
      return E->At;
  return nullptr;
}

/// Did the callee do anything with the object?
static bool touches(const World &W) { return W.Last != nullptr; }

/// What the callee does to an object may be the second time.
void FunctionAnalysis::observeCall(ObjectId Id, const World &Here,
                                   const World &There, const World &After,
                                   const ast::CallSite &Site) {
  bool Releases = There.L == World::Life::Released;
  if (Here.L == World::Life::Released && touches(There))
    recordMisuse(Releases ? HandleMisuse::Kind::DoubleRelease
                          : HandleMisuse::Kind::UseAfterRelease,
                 Site.Site ? Site.Site : releaseOf(Here), Here, Id, Site.Site);
  else if (Releases && After.L == World::Life::Released)
    observeRelease(Id, Here, Site.Site);
}

void FunctionAnalysis::applyEntry(State &S, const ast::CallSite &Site,
                                  const EntryEffect &E) {
  const Path *P = Resolver.inCaller(E.Entry, Site, Site.Callee);
  if (!P)
    return;
  for (ObjectId Id : holding(S, P, E.Type)) {
    WorldSet After;
    for (const World &Here : S.Objects[Id]) {
      if (!Here.isHeldBy(P)) {
        After.add(Here);
        continue;
      }
      for (const World &There : E.Exits) {
        std::optional<World> W = compose(Here, There, Site);
        if (!W)
          continue;
        if (P->isCollapsed()) { // one of many: which of them, nobody knows
          W->L = Here.L;
          W->Adopted |= There.L == World::Life::Released;
        }
        observeCall(Id, Here, There, *W, Site);
        for (const Path *H : There.Holders)
          if (H != E.Entry)
            if (const Path *Mapped = Resolver.inCaller(H, Site, Site.Callee))
              W->addHolder(Mapped);
        if (touches(There))
          W->Last = callEvent(Here, There, Site);
        After.add(std::move(*W));
      }
    }
    S.Objects[Id] = std::move(After);
  }
}

void FunctionAnalysis::applyExport(State &S, const ast::CallSite &Site,
                                   const Export &E, unsigned Ordinal) {
  ObjectId Id = objectAt(Site.Site, E.Type, Ordinal + 2);
  Objects[Id].Created = Site.Site;
  Objects[Id].Name = E.Name;
  Objects[Id].Imported = true;
  for (const World &There : E.Exits) {
    World W = There;
    W.Holders.clear();
    W.Facts = S.Facts;
    if (!mapFacts(W.Facts, There.Facts, Site))
      continue;
    for (const Path *H : There.Holders)
      if (const Path *Mapped = Resolver.inCaller(H, Site, Site.Callee))
        W.addHolder(Mapped);
    if (W.Holders.empty())
      W.Adopted = true;
    for (Slot &Each : W.Slots)
      if (const SetSite *By = inCaller(Each.By, Site, S.Facts);
          By && By != Each.By)
        Each = settingOf(*By, Slot(), U);
    if (There.JoinedTo)
      W.JoinedTo = Resolver.inCaller(There.JoinedTo, Site, Site.Callee);
    World Start;
    W.Last = callEvent(Start, There, Site);
    S.Objects[Id].add(std::move(W));
  }
}

void FunctionAnalysis::applyPending(const State &S, const ast::CallSite &Site,
                                    const PendingExchange &P) {
  if (!Recording)
    return;
  const Path *Here = Resolver.inCaller(P.Entry, Site, Site.Callee);
  State Copy = S; // an entry object may have to be made to speak of it
  llvm::SmallVector<ObjectId, 2> Ids;
  if (Here)
    Ids = holding(Copy, Here, P.What.Object.Type);
  if (Ids.empty()) {
    Exchange Unknown = P.What;
    Unknown.Open = true;
    Unknown.Worlds = WorldSet();
    U.Facts.Exchanges.push_back(std::move(Unknown));
    return;
  }
  for (ObjectId Id : Ids)
    for (const World &W : Copy.Objects[Id]) {
      if (!W.isHeldBy(Here) || W.L != World::Life::Alive)
        continue;
      for (const World &There : P.What.Worlds)
        if (std::optional<World> At = compose(W, There, Site)) {
          At->Last = callEvent(W, There, Site);
          Exchange Resolved = P.What;
          Resolved.Worlds = WorldSet();
          Resolved.Open = false; // said anew of what this function has
          Resolved.Entry = nullptr;
          Resolved.Object.Created = Objects[Id].Created;
          recordExchange(Resolved, *At, Id);
        }
    }
}

/// What the callee assigned may still hold what it found there on some paths;
/// those worlds said so in their holders.
void FunctionAnalysis::overwriteByCall(State &S, const Path *Target,
                                       const Expr *At, const Summary &Callee) {
  S.Facts.forget(Target);
  if (Target->root()->kind() != Path::Kind::Temporary &&
      !llvm::is_contained(S.Assigned, Target))
    S.Assigned.push_back(Target);
  for (auto &[Id, Worlds] : S.Objects)
    for (World &W : Worlds) {
      W.Facts.forget(Target);
      llvm::SmallVector<const Path *, 3> Below;
      for (const Path *H : W.Holders)
        if (H->startsWith(Target))
          Below.push_back(H);
      for (const Path *H : Below)
        W.removeHolder(H);
      W.forgetPlaces(Target);
      if (!Below.empty())
        W.Adopted = true; // lost there, not here
    }
}
