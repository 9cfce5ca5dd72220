//===- Attempts.cpp - Deadlines that were meant to bound ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Attempts.h"

using namespace httptidy;
using namespace httptidy::flow;
using models::DeadlineInfo;
using models::EffectKind;
using Kind = DeadlineVerdict::Kind;

llvm::SmallVector<std::string_view, 4> flow::phasesOf(const Exchange &E) {
  llvm::SmallVector<std::string_view, 4> Phases(E.Effect->Phases.begin(),
                                                E.Effect->Phases.end());
  if (!Phases.empty())
    return Phases;
  for (const DeadlineInfo &D : E.Object.Type.Type->Deadlines)
    for (std::string_view Phase : D.Covers)
      if (!llvm::is_contained(Phases, Phase))
        Phases.push_back(Phase);
  return Phases;
}

bool flow::covers(const DeadlineInfo &D, std::string_view Phase) {
  return D.Covers.empty() || llvm::is_contained(D.Covers, Phase);
}

static bool coversAny(const DeadlineInfo &D, const Exchange &E) {
  return llvm::any_of(phasesOf(E),
                      [&](std::string_view Phase) { return covers(D, Phase); });
}

/// Some exchange that \p Counts has had the setting.
static bool isUsed(const UnitFacts &Facts, const SetSite &By,
                   llvm::function_ref<bool(const Exchange &)> Counts) {
  for (const auto *List : {&Facts.Exchanges, &Facts.Serves})
    for (const Exchange &Each : *List)
      for (const World &W : Each.Worlds)
        for (const Slot &S : W.Slots)
          if (S.By && S.By->Origin == By.Origin && Counts(Each))
            return true;
  return false;
}

static bool isUsed(const UnitFacts &Facts, const SetSite &By) {
  return isUsed(Facts, By, [](const Exchange &) { return true; });
}

/// Clients came at \p Serve, and then \p By was set.
static bool followsServe(const World &Last, const SetSite &By,
                         const Exchange &Serve) {
  const Event *E = Last.Last;
  while (E && !(E->K == Event::Kind::Set && E->Site == &By))
    E = E->Previous;
  while (E && !(E->K == Event::Kind::Served && E->At == Serve.At))
    E = E->Previous;
  return E;
}

/// A server has its settings from when it starts; a client needs one that
/// bounds all of the next exchange, if there is one.
static bool isTooLate(const World &Last, unsigned I, const DeadlineInfo &D,
                      const Exchange &E) {
  const Slot &S = Last.Slots[I];
  if (S.S != Slot::State::Good)
    return false;
  if (E.Effect->Kind == EffectKind::Serve)
    return E.Object.Type.Type->Role == "server" && followsServe(Last, *S.By, E);
  return Last.Exchanged == E.At && S.Fresh && D.Covers.empty();
}

/// A deadline that is set after the last exchange of a life.
static const SetSite *setTooLate(const UnitFacts &Facts, const Exchange &E,
                                 const Layout &L) {
  for (const LifeEnd &End : Facts.Ends) {
    if (End.Object.Created != E.Object.Created || !E.Object.Created)
      continue;
    for (const World &Last : End.Released)
      for (const DeadlineInfo &D : E.Object.Type.Type->Deadlines)
        for (unsigned I : L.slotsOf(D))
          if (isTooLate(Last, I, D, E) && !isUsed(Facts, *Last.Slots[I].By))
            return Last.Slots[I].By;
  }
  return nullptr;
}

static void isIneffective(DeadlineVerdict &V, const SetSite *By,
                          DeadlineFlaw Flaw) {
  V.K = Kind::Ineffective;
  V.By = By;
  V.Flaw = Flaw;
}

/// What slot \p S of \p D says of the program's intention.
static void judgeSlot(DeadlineVerdict &V, const UnitFacts &Facts,
                      const Exchange &E, const DeadlineInfo &D, const Slot &S) {
  // A mere switch is no attempt to bound anything.
  if (S.By && !S.By->Effect->When.empty())
    return;
  if (S.Wiped)
    return isIneffective(V, S.Wiped, DeadlineFlaw::Wiped);
  if (S.S != Slot::State::Good)
    return;
  if (covers(D, V.Phase))
    return isIneffective(V, S.By, DeadlineFlaw::Incomplete);
  auto IsForThat = [&](const Exchange &Each) { return coversAny(D, Each); };
  if (D.Bounds.empty() || coversAny(D, E)) {
    V.K = Kind::Partial;
    V.By = V.By ? V.By : S.By;
  } else if (!isUsed(Facts, *S.By, IsForThat)) {
    isIneffective(V, S.By, DeadlineFlaw::OtherCalls);
  }
}

void flow::findAttempt(DeadlineVerdict &V, const UnitFacts &Facts,
                       const Exchange &E, const Layout &L, const World &W) {
  V.K = Kind::Missing;
  for (const DeadlineInfo &D : E.Object.Type.Type->Deadlines)
    for (unsigned I : L.slotsOf(D)) {
      judgeSlot(V, Facts, E, D, W.Slots[I]);
      if (V.K == Kind::Ineffective)
        return;
    }
  if (const SetSite *Late = setTooLate(Facts, E, L))
    isIneffective(V, Late, DeadlineFlaw::TooLate);
}
