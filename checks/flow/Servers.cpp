//===- Servers.cpp - Effects on what takes clients ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Settings.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

/// False if \p E is no effect on a server or a reply.
bool FunctionAnalysis::applyToServer(State &S, const ast::CallSite &Site,
                                     const Path *P, models::BoundType Type,
                                     const models::Effect &E) {
  switch (E.Kind) {
  case EffectKind::Serve:
    serve(S, Site, P, Type, E);
    return true;
  case EffectKind::Stop:
    serveFrom(S, P, Type, nullptr);
    return true;
  case EffectKind::Reply:
    reply(S, Site, P, Type, E);
    return true;
  case EffectKind::Route:
    route(S, Site, P, Type, E);
    return true;
  default:
    return false;
  }
}

void FunctionAnalysis::route(State &S, const ast::CallSite &Site, const Path *P,
                             models::BoundType Type, const models::Effect &E) {
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive)
      return;
    bool IsLocal = !Objects[Id].Entry;
    const SetSite *By = setSite(S, Site, E, W.Facts);
    const SetSite *&Early = W.Reply.Early[size_t(LateStep::Route)];
    if (W.Exchanged || (Info.Handles && !IsLocal))
      recordLate(LateStep::Route, Site.Site, W, Id, By);
    else if (!IsLocal && !Early)
      Early = By;
  });
}

/// It serves from here on, unless the call says that it failed.
void FunctionAnalysis::serve(State &S, const ast::CallSite &Site, const Path *P,
                             models::BoundType Type, const models::Effect &E) {
  std::optional<int64_t> Ok =
      E.Async ? successOf(U.Index.lookup(Site.Callee)) : std::nullopt;
  std::map<ObjectId, WorldSet> Before;
  if (Ok)
    for (ObjectId Id : holding(S, P, Type))
      Before[Id] = S.Objects[Id];
  exchange(S, Site, P, Type, E);
  for (const auto &[Id, Worlds] : Before) {
    Fact Worked{Pool.temporary(Site.Site), Fact::Op::Eq, *Ok};
    std::vector<World> Apart;
    for (World W : S.Objects[Id]) {
      if (W.Exchanged == Site.Site)
        W.Facts.add(Worked);
      Apart.push_back(std::move(W));
    }
    for (World W : Worlds)
      if (W.isHeldBy(P) && W.L == World::Life::Alive &&
          W.Exchanged != Site.Site && W.Facts.add(negated(Worked)))
        Apart.push_back(std::move(W));
    S.Objects[Id].assignApart(std::move(Apart));
  }
}

/// From now on it serves on a thread of its own, or of the library's.
void FunctionAnalysis::serveFrom(State &S, const Path *P,
                                 models::BoundType Type, const Expr *At) {
  eachWorld(S, P, Type, [&](World &W, ObjectId) {
    if (W.L == World::Life::Alive)
      W.Exchanged = At;
  });
}

/// What is set before the event loop runs counts, though it comes after the
/// call that made the server listen.
void FunctionAnalysis::improveServe(ObjectId Id, const World &W,
                                    unsigned Index) {
  auto It = Recorded.find({W.Exchanged, Id});
  if (It == Recorded.end() || !It->second.Effect->Container ||
      It->second.Effect->Kind != models::EffectKind::Serve)
    return;
  WorldSet Improved;
  for (World Each : It->second.Worlds) {
    Each.Slots.edit(Index) = W.Slots[Index];
    Improved.add(std::move(Each));
  }
  It->second.Worlds = std::move(Improved);
}

/// A thread that runs \p Body serves with what the lambda refers to.
void FunctionAnalysis::serveInThread(State &S, const ast::CallSite &Site) {
  for (const Expr *Arg : Site.Args) {
    const FunctionDecl *Body = ast::namedFunction(Arg);
    const Summary *Known = Body ? U.summary(Body) : nullptr;
    if (!Known)
      continue;
    ast::CallSite Inside;
    Inside.Site = Site.Site;
    Inside.Callee = Body;
    for (const PendingExchange &P : Known->Pending)
      if (P.What.Effect->Kind == models::EffectKind::Serve)
        if (const Path *Here = Resolver.inCaller(P.Entry, Inside, Body))
          serveFrom(S, Here, P.What.Object.Type, P.What.At);
  }
}
