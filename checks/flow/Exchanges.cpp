//===- Exchanges.cpp - Talks to the network -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Watchdogs.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

void FunctionAnalysis::exchange(State &S, const ast::CallSite &Site,
                                const Path *P, models::BoundType Type,
                                const models::Effect &E) {
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L == World::Life::Alive)
      talk(W, Id, {P, Site.Site, F, &E}, P);
  });
  noteReplaced(S, Site.Site);
  noteExchange(S, Site.Site, [&](const World &W) { return W.isHeldBy(P); });
  if (holding(S, P, Type).empty())
    exchangeUnknown(S, Site, P, Type, E);
}

void FunctionAnalysis::talk(World &W, ObjectId Id, const Drive &Call,
                            const Path *P) {
  bool IsServe = Call.Effect->Kind == models::EffectKind::Serve;
  W.Last =
      event(W, IsServe ? Event::Kind::Served : Event::Kind::Exchanged, Call.At);
  Exchange Here;
  Here.At = Call.At;
  Here.In = Call.In;
  Here.Effect = Call.Effect;
  Here.Object = subjectOf(Id, P);
  Here.OwnClock = Recording && Call.Effect->Container && !IsServe &&
                  givesUp(Info, U, Call.At);
  recordExchange(Here, W, Id);
  // When a call that serves comes back, nobody is served any more.
  if (IsServe && !Call.Effect->Async)
    return;
  for (Slot &Each : W.Slots.edit()) {
    Each.Fresh = false;
    Each.Wiped = nullptr;
  }
  W.Exchanged = Call.At;
}

/// An object that came from nowhere in sight: the inventory says so.
void FunctionAnalysis::exchangeUnknown(const State &S,
                                       const ast::CallSite &Site, const Path *P,
                                       models::BoundType Type,
                                       const models::Effect &E) {
  if (!Recording)
    return;
  Exchange Unknown;
  Unknown.At = Site.Site;
  Unknown.In = F;
  Unknown.Effect = &E;
  Unknown.Object.Type = Type;
  Unknown.Object.Name = P->spelling();
  Unknown.Open = true;
  U.Facts.listOf(Unknown).push_back(std::move(Unknown));
}

/// \p Call talks for everything that has joined its container.
void FunctionAnalysis::drive(State &S, const Drive &Call) {
  for (auto &[Id, Worlds] : S.Objects) {
    if (!Objects[Id].isHandle())
      continue;
    // The first call that drives a transfer speaks for it.
    Worlds.changeIf(
        [&](const World &W) {
          return W.JoinedTo == Call.Container && W.L == World::Life::Alive &&
                 !W.Exchanged;
        },
        [&, Id = Id](World &W) { talk(W, Id, Call, nullptr); });
  }
  driveReferences(S, Call);
  bool IsKnown = llvm::any_of(Result.Drives, [&](const Drive &Old) {
    return Old.At == Call.At && Old.Container == Call.Container;
  });
  if (Scope.isEntryPath(Call.Container) && !IsKnown)
    Result.Drives.push_back(Call);
}
