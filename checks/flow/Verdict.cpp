//===- Verdict.cpp - Is an exchange bounded? ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Verdict.h"
#include "checks/flow/Excuses.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::DeadlineInfo;
using models::EffectKind;

namespace {

class Judge {
public:
  Judge(const UnitFacts &Facts, const Exchange &E, const Layout &L)
      : Facts(Facts), E(E), L(L), Type(*E.Object.Type.Type) {}

  DeadlineVerdict judge(const World &W) const;

private:
  llvm::SmallVector<std::string_view, 4> phases() const;
  bool covers(const DeadlineInfo &D, std::string_view Phase) const;
  bool works(const DeadlineInfo &D, const World &W) const;
  bool isOpen(const DeadlineInfo &D, const World &W) const;
  const SetSite *firstSet(const DeadlineInfo &D, const World &W) const;
  DeadlineVerdict bounded(const World &W) const;
  DeadlineVerdict unbounded(const World &W, std::string_view Phase) const;
  bool isUsed(const SetSite *By) const;
  const SetSite *setToNever(const World &W, std::string_view Phase) const;
  std::string unseen(const World &W, std::string_view Phase) const;
  void findAttempt(DeadlineVerdict &V, const World &W) const;
  const SetSite *setTooLate(const World &W) const;
  bool isExcused(const World &W, std::string_view Phase) const;

  const UnitFacts &Facts;
  const Exchange &E;
  const Layout &L;
  const models::ObjectType &Type;
};

} // namespace

/// The phases that have to be bounded; a container's member has all that its
/// type's deadlines speak of.
llvm::SmallVector<std::string_view, 4> Judge::phases() const {
  llvm::SmallVector<std::string_view, 4> Phases(E.Effect->Phases.begin(),
                                                E.Effect->Phases.end());
  if (!Phases.empty())
    return Phases;
  for (const DeadlineInfo &D : Type.Deadlines)
    for (std::string_view Phase : D.Covers)
      if (!llvm::is_contained(Phases, Phase))
        Phases.push_back(Phase);
  return Phases;
}

bool Judge::covers(const DeadlineInfo &D, std::string_view Phase) const {
  return D.Covers.empty() || llvm::is_contained(D.Covers, Phase);
}

bool Judge::works(const DeadlineInfo &D, const World &W) const {
  auto Slots = L.slotsOf(D);
  bool AllSet = llvm::all_of(
      Slots, [&](unsigned I) { return W.Slots[I].S == Slot::State::Good; });
  if (AllSet)
    return true;
  return !D.Default.empty() && llvm::all_of(Slots, [&](unsigned I) {
    return W.Slots[I].S != Slot::State::Bad;
  });
}

/// Somebody out of sight may have set it, if there is a way to; what does not
/// block, a timer there may end.
bool Judge::isOpen(const DeadlineInfo &D, const World &W) const {
  bool Settable = E.Effect->Async || Facts.Index->canBeSet(E.Object.Type, D);
  return Settable && llvm::any_of(L.slotsOf(D), [&](unsigned I) {
           return W.Slots[I].S == Slot::State::Inherit;
         });
}

const SetSite *Judge::firstSet(const DeadlineInfo &D, const World &W) const {
  for (unsigned I : L.slotsOf(D))
    if (W.Slots[I].S == Slot::State::Good)
      return W.Slots[I].By;
  return nullptr;
}

DeadlineVerdict Judge::bounded(const World &W) const {
  DeadlineVerdict V;
  V.Witness = &W;
  // What the library would not have bounded by itself is what matters.
  for (bool WithDefault : {false, true})
    for (const DeadlineInfo &D : Type.Deadlines)
      if (works(D, W) && !V.By && D.Default.empty() != WithDefault)
        V.By = firstSet(D, W);
  V.PerOperation =
      V.By &&
      llvm::none_of(Type.Deadlines,
                    [&](const DeadlineInfo &D) {
                      return works(D, W) && !D.PerOperation && D.Covers.empty();
                    }) &&
      llvm::any_of(Type.Deadlines, [&](const DeadlineInfo &D) {
        return D.PerOperation && works(D, W) && firstSet(D, W);
      });
  return V;
}

/// Some exchange has had the setting.
bool Judge::isUsed(const SetSite *By) const {
  for (const auto *List : {&Facts.Exchanges, &Facts.Serves})
    for (const Exchange &Each : *List)
      for (const World &W : Each.Worlds)
        for (const Slot &S : W.Slots)
          if (S.By && S.By->Origin == By->Origin)
            return true;
  return false;
}

/// A deadline that is set after the last exchange of a life.
const SetSite *Judge::setTooLate(const World &W) const {
  for (const LifeEnd &End : Facts.Ends) {
    if (End.Object.Created != E.Object.Created || !E.Object.Created)
      continue;
    for (const World &Last : End.Released) {
      if (Last.Exchanged != E.At)
        continue;
      for (const DeadlineInfo &D : Type.Deadlines)
        for (unsigned I : L.slotsOf(D))
          if (Last.Slots[I].S == Slot::State::Good && Last.Slots[I].Fresh &&
              D.Covers.empty() && !isUsed(Last.Slots[I].By))
            return Last.Slots[I].By;
    }
  }
  return nullptr;
}

bool Judge::isExcused(const World &W, std::string_view Phase) const {
  for (const SetSite *S : Facts.SetSites) {
    if (S->Effect->Kind != EffectKind::Deadline || !S->Source)
      continue;
    const DeadlineInfo *D =
        llvm::find_if(Type.Deadlines, [&](const DeadlineInfo &Each) {
          return Each.Name == S->Effect->Name;
        });
    if (D == Type.Deadlines.end() || !covers(*D, Phase))
      continue;
    for (const Fact &F : W.Facts)
      if (asksFor(F, *S) && !isNeverByDefault(*S, Facts))
        return true;
  }
  return false;
}

/// The slot of a deadline over \p Phase that asks for "never".
const SetSite *Judge::setToNever(const World &W, std::string_view Phase) const {
  for (const DeadlineInfo &D : Type.Deadlines)
    for (unsigned I : L.slotsOf(D))
      if (covers(D, Phase) && W.Slots[I].S == Slot::State::Bad)
        return W.Slots[I].By;
  return nullptr;
}

/// What could not be seen, empty if all could.
std::string Judge::unseen(const World &W, std::string_view Phase) const {
  bool Open = llvm::any_of(Type.Deadlines, [&](const DeadlineInfo &D) {
    return covers(D, Phase) && isOpen(D, W);
  });
  if (Open)
    return "the callers, which are not in sight";
  return W.Escaped ? escapeReason(W) : "";
}

/// The program has set nothing that bounds \p Phase: has it tried to?
void Judge::findAttempt(DeadlineVerdict &V, const World &W) const {
  V.K = DeadlineVerdict::Kind::Missing;
  for (const DeadlineInfo &D : Type.Deadlines)
    for (unsigned I : L.slotsOf(D)) {
      const Slot &S = W.Slots[I];
      // A mere switch is no attempt to bound anything.
      if (S.By && !S.By->Effect->When.empty())
        continue;
      if (S.Wiped || (S.S == Slot::State::Good && covers(D, V.Phase))) {
        V.K = DeadlineVerdict::Kind::Ineffective;
        V.By = S.Wiped ? S.Wiped : S.By;
        return;
      }
      if (S.S == Slot::State::Good && !V.By) {
        V.K = DeadlineVerdict::Kind::Partial;
        V.By = S.By;
      }
    }
  if (const SetSite *Late = setTooLate(W)) {
    V.K = DeadlineVerdict::Kind::Ineffective;
    V.By = Late;
  }
}

DeadlineVerdict Judge::unbounded(const World &W, std::string_view Phase) const {
  using Kind = DeadlineVerdict::Kind;
  DeadlineVerdict V;
  V.Witness = &W;
  V.Phase = Phase;
  const SetSite *Never = setToNever(W, Phase);
  V.Reason = unseen(W, Phase);
  if (V.Reason.empty() && E.OwnClock && !Never)
    V.Reason = "the program's own clock";
  if (!V.Reason.empty()) {
    V.K = Kind::Unknown;
  } else if (Never) {
    V.By = Never;
    V.ByDefault = !Never->Value;
    V.K = V.ByDefault ? Kind::Missing : Kind::Infinite;
  } else if (!isExcused(W, Phase)) {
    findAttempt(V, W);
  }
  return V;
}

/// A command of a mail protocol: its client waits for each reply only so long.
static bool awaitsReplyOnly(const World &W) {
  constexpr unsigned Both =
      unsigned(Sign::OtherProtocol) | unsigned(Sign::SendsCommand);
  return (W.Signs & Both) == Both && !(W.Signs & unsigned(Sign::TakesBody));
}

DeadlineVerdict Judge::judge(const World &W) const {
  if (awaitsReplyOnly(W))
    return bounded(W);
  for (std::string_view Phase : phases()) {
    bool IsBounded = llvm::any_of(Type.Deadlines, [&](const DeadlineInfo &D) {
      return covers(D, Phase) && works(D, W);
    });
    if (!IsBounded)
      return unbounded(W, Phase);
  }
  return bounded(W);
}

/// Which of two verdicts a reader wants to hear of: the definite one first.
static int weight(DeadlineVerdict::Kind K) {
  switch (K) {
  case DeadlineVerdict::Kind::Bounded:
    return 0;
  case DeadlineVerdict::Kind::Unknown:
    return 1;
  case DeadlineVerdict::Kind::Partial:
    return 2;
  case DeadlineVerdict::Kind::Missing:
    return 3;
  case DeadlineVerdict::Kind::Ineffective:
    return 4;
  case DeadlineVerdict::Kind::Infinite:
    return 5;
  }
  llvm_unreachable("unknown verdict");
}

DeadlineVerdict httptidy::flow::judgeDeadline(const UnitFacts &Facts,
                                              const Exchange &E) {
  DeadlineVerdict Worst;
  const Layout *L = Facts.layoutOf(E.Object.Type);
  if (!L || E.Worlds.empty()) {
    Worst.K = DeadlineVerdict::Kind::Unknown;
    Worst.Reason = "where the object comes from";
    return Worst;
  }
  Judge J(Facts, E, *L);
  bool First = true, MayBeSet = false;
  for (const World &W : E.Worlds) {
    DeadlineVerdict V = J.judge(W);
    MayBeSet |= setsUnknownOption(W, Facts);
    if (First || weight(V.K) > weight(Worst.K))
      Worst = V;
    First = false;
  }
  // A table of options: which of them it holds, nobody can tell, nor whether
  // it is ever empty.
  if (MayBeSet && Worst.K == DeadlineVerdict::Kind::Missing) {
    Worst.K = DeadlineVerdict::Kind::Unknown;
    Worst.Reason = "an option that is not a constant";
  }
  return Worst;
}
