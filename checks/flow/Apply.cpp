//===- Apply.cpp - Calls of functions in sight ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Once.h"
#include "checks/flow/Settings.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// What \p Callee leaves where it writes its own worlds and facts tell.
static void forgetWritten(State &S, const Summary &Callee,
                          const ast::CallSite &Site,
                          ast::PathResolver &Resolver) {
  for (const Path *Written : Callee.Written)
    if (const Path *Here = Resolver.inCaller(Written, Site, Site.Callee))
      S.forget(Here);
}

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
  forgetWritten(S, Callee, Site, Resolver);
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
  S.Objects.retainWorlds(
      [&](World &W) { return mapFacts(W.Facts, Callee.Facts, Site); });
}

/// Did the callee do anything with the object?
static bool touches(const World &W) { return W.Last != nullptr; }

/// What the callee does to an object may be the second time.
void FunctionAnalysis::observeCall(ObjectId Id, const World &Here,
                                   const World &There, const World &After,
                                   const ast::CallSite &Site) {
  observeReply(Id, Here, There, Site);
  bool Releases = There.L == World::Life::Released;
  if (Here.L == World::Life::Released && touches(There)) {
    if (Releases && excludeEachOther(releaseOf(Here), releaseOf(There), U))
      return;
    recordMisuse(Releases ? HandleMisuse::Kind::DoubleRelease
                          : HandleMisuse::Kind::UseAfterRelease,
                 // A destructor that comes second is right.
                 Site.Site ? Site.Site : releaseOf(Here).At, Here, Id,
                 Site.Site);
  } else if (Releases && After.L == World::Life::Released)
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
  ObjectId Id = Objects.madeAt(Site.Site, E.Type, Ordinal + 2);
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
    for (size_t I = 0; I < W.Slots.size(); ++I)
      if (const SetSite *By = inCaller(W.Slots[I].By, Site, S.Facts);
          By && By != W.Slots[I].By)
        W.Slots.edit(I) = settingOf(*By, Slot(), U);
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
    U.Facts.listOf(Unknown).push_back(std::move(Unknown));
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
  if (Target->root()->kind() != Path::Kind::Temporary &&
      !llvm::is_contained(S.Assigned, Target))
    S.Assigned.push_back(Target);
  auto IsBelow = [&](const Path *P) { return P->startsWith(Target); };
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf([&](const World &W) { return W.isNamedBelow(Target); },
                    [&](World &W) {
                      // Lost there, not here.
                      W.Adopted |= llvm::any_of(W.Holders, IsBelow);
                      llvm::erase_if(W.Holders, IsBelow);
                      W.forgetPlaces(Target);
                    });
}
