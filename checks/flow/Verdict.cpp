//===- Verdict.cpp - Is an exchange bounded? ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Attempts.h"
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
  bool works(const DeadlineInfo &D, const World &W) const;
  bool isOpen(const DeadlineInfo &D, const World &W) const;
  const SetSite *firstSet(const DeadlineInfo &D, const World &W) const;
  DeadlineVerdict bounded(const World &W) const;
  DeadlineVerdict unbounded(const World &W, std::string_view Phase) const;
  const SetSite *setToNever(const World &W, std::string_view Phase) const;
  std::string unseen(const World &W, std::string_view Phase) const;
  bool isExcused(const World &W, std::string_view Phase) const;

  const UnitFacts &Facts;
  const Exchange &E;
  const Layout &L;
  const models::ObjectType &Type;
};

} // namespace

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
  bool IsInherited = llvm::any_of(L.slotsOf(D), [&](unsigned I) {
    return W.Slots[I].S == Slot::State::Inherit;
  });
  return IsInherited &&
         (E.Effect->Async || Facts.Index->canBeSet(E.Object.Type, D));
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
    findAttempt(V, Facts, E, L, W);
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
  for (std::string_view Phase : phasesOf(E)) {
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
