//===- RedirectRule.cpp - What the checks of redirects share --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/RedirectRule.h"
#include "checks/flow/Excuses.h"
#include "checks/flow/Limits.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;
using flow::World;
using models::EffectKind;

static constexpr std::string_view FollowName = "follow";

namespace {

/// Where an object is looked at.
enum class Sight {
  Exchange,
  Kept,     ///< in a field that only this unit can name
  HandedOn, ///< whoever has it may set what is missing
};

/// Collects what is weak about one limit.
class Collector {
public:
  Collector(const flow::UnitFacts &Facts, std::string_view Name)
      : Facts(Facts), Name(Name) {}

  void lookAt(const flow::Subject &Object, const flow::WorldSet &Worlds,
              Sight From);

  std::vector<WeakRedirect> Found;

private:
  bool hasExchange(const flow::SetSite &Follow) const;
  bool isSetElsewhere(const flow::SetSite &Follow) const;
  bool isLeftTo(Sight From, const World &W) const;
  bool isExcused(const World &W) const;
  bool isWrong(const World &W) const;
  void judge(const flow::Subject &Object, const flow::WorldSet &Worlds,
             const World &Witness);

  const flow::UnitFacts &Facts;
  std::string_view Name;
  // Of the type that is looked at.
  unsigned FollowSlot = 0;
  unsigned LimitSlot = 0;
  bool DefaultIsWeak = false;
};

} // namespace

/// `if (most > 0) limit(most)`: there was no limit to set.
bool Collector::isExcused(const World &W) const {
  return llvm::any_of(Facts.SetSites, [&](const flow::SetSite *S) {
    return S->Effect->Kind == EffectKind::Limit && S->Effect->Name == Name &&
           S->Source && llvm::any_of(W.Facts, [&](const flow::Fact &F) {
             return flow::asksFor(F, *S);
           });
  });
}

bool Collector::isWrong(const World &W) const {
  if (W.L != World::Life::Alive || W.Slots[FollowSlot].S != Slot::State::Good)
    return false;
  if (W.Slots[LimitSlot].S == Slot::State::Bad)
    return true;
  // What is missing may have been done where nobody can see it.
  return DefaultIsWeak && W.Slots[LimitSlot].S == Slot::State::Default &&
         !W.Escaped && !W.Widened && !isExcused(W);
}

static const flow::SetSite *weakener(const Slot &S) {
  return S.S == Slot::State::Bad ? S.By : nullptr;
}

void Collector::judge(const flow::Subject &Object, const flow::WorldSet &Worlds,
                      const World &Witness) {
  WeakRedirect Weak;
  Weak.Follow = Witness.Slots[FollowSlot].By;
  Weak.By = weakener(Witness.Slots[LimitSlot]);
  auto IsSame = [&](const World &W) {
    const flow::SetSite *By = weakener(W.Slots[LimitSlot]);
    const flow::SetSite *Follow = W.Slots[FollowSlot].By;
    return By == Weak.By && (By || Follow->Call == Weak.Follow->Call);
  };
  Weak.Among = contrast(
      Worlds, [&](const World &W) { return isWrong(W) && IsSame(W); },
      [&](const World &W) { return isWrong(W); });
  Weak.Object =
      spelledIn(Facts, Weak.cause().Call, *Weak.cause().Effect, Object);
  auto Known = llvm::find_if(Found, [&](const WeakRedirect &Each) {
    return Each.cause().Call == Weak.cause().Call;
  });
  if (Known == Found.end())
    Found.push_back(std::move(Weak));
  // One place that is always weak decides.
  else if (Known->Among.IsConditional && !Weak.Among.IsConditional)
    *Known = std::move(Weak);
}

/// Others decide about \p W: exchanges in sight, or code that is not.
bool Collector::isLeftTo(Sight From, const World &W) const {
  if (From == Sight::Exchange)
    return false;
  const flow::SetSite &Follow = *W.Slots[FollowSlot].By;
  bool IsDefault = !weakener(W.Slots[LimitSlot]);
  return hasExchange(Follow) ||
         (IsDefault && (From == Sight::HandedOn || isSetElsewhere(Follow)));
}

void Collector::lookAt(const flow::Subject &Object,
                       const flow::WorldSet &Worlds, Sight From) {
  const flow::Layout *L = Facts.layoutOf(Object.Type);
  auto Follow = L ? L->find(EffectKind::Limit, FollowName) : std::nullopt;
  auto Limit = L ? L->find(EffectKind::Limit, Name) : std::nullopt;
  if (!Follow || !Limit)
    return;
  const models::LimitInfo *Default = flow::limitOf(Object.Type, Name);
  FollowSlot = *Follow;
  LimitSlot = *Limit;
  // A table of options: which of them it holds, nobody can tell.
  DefaultIsWeak =
      Default && Default->Weak && llvm::none_of(Worlds, [&](const World &W) {
        return flow::setsUnknownOption(W, Facts);
      });
  for (const World &W : Worlds)
    if (isWrong(W) && !isLeftTo(From, W))
      judge(Object, Worlds, W);
}

/// Some exchange in sight has followed redirects because of \p Follow.
bool Collector::hasExchange(const flow::SetSite &Follow) const {
  for (const flow::Exchange &E : Facts.Exchanges)
    for (const World &W : E.Worlds)
      if (FollowSlot < W.Slots.size() && W.Slots[FollowSlot].By &&
          W.Slots[FollowSlot].By->Origin == Follow.Origin)
        return true;
  return false;
}

/// Another function sets the limit, perhaps of the same handle.
bool Collector::isSetElsewhere(const flow::SetSite &Follow) const {
  return llvm::any_of(Facts.SetSites, [&](const flow::SetSite *S) {
    return S->Effect->Kind == EffectKind::Limit && S->Effect->Name == Name &&
           S->In != Follow.In;
  });
}

std::vector<WeakRedirect> rules::weakRedirects(const flow::UnitFacts &Facts,
                                               std::string_view Name) {
  Collector All(Facts, Name);
  for (const flow::Exchange &E : Facts.Exchanges)
    All.lookAt(E.Object, E.Worlds, Sight::Exchange);
  for (const flow::LifeEnd &End : Facts.Ends) {
    All.lookAt(End.Object, End.Kept, Sight::Kept);
    All.lookAt(End.Object, End.Left, Sight::HandedOn);
  }
  return std::move(All.Found);
}

/// The constants that the unit writes to what decides \p S; empty where the
/// program fixes the value or nothing is in sight.
static llvm::ArrayRef<int64_t> defaultsOf(const flow::UnitFacts &Facts,
                                          const flow::SetSite &S) {
  const flow::ScalarDefaults *D =
      S.Source && !S.Value ? Facts.defaults(S.Source->decl()) : nullptr;
  return D ? llvm::ArrayRef(D->Values) : llvm::ArrayRef<int64_t>();
}

/// Redirects are followed only if somebody who configures the program says so.
static bool isOption(const flow::UnitFacts &Facts,
                     const flow::SetSite &Follow) {
  if (Follow.Value)
    return false;
  llvm::ArrayRef<int64_t> Values = defaultsOf(Facts, Follow);
  return Values.empty() || llvm::is_contained(Values, 0);
}

Severity rules::levelOf(const flow::UnitFacts &Facts, const CheckInfo &Info,
                        const WeakRedirect &Weak) {
  return isOption(Facts, *Weak.Follow) ? Severity::Note
                                       : levelOf(Facts, Info, Weak.Among);
}

std::string rules::conditionOf(const flow::UnitFacts &Facts,
                               const WeakRedirect &Weak) {
  const flow::SetSite &Follow = *Weak.Follow, &Cause = Weak.cause();
  if (Weak.Among.IsConditional)
    return ", depending on " + optionName(Weak.Among);
  if (!Follow.Value && Follow.Source)
    return isOption(Facts, Follow)
               ? " when '" + Follow.Source->spelling() + "' says so"
               : ", by the default of '" + Follow.Source->spelling() + "'";
  if (!Cause.Value && Cause.Source)
    return ", by the default of '" + Cause.Source->spelling() + "'";
  return isOption(Facts, Follow) ? " when the program is told so" : "";
}

Finding rules::report(const flow::UnitFacts &Facts, const CheckInfo &Info,
                      const WeakRedirect &Weak, std::string Message) {
  const flow::SetSite &At = Weak.cause();
  Finding F = makeFinding(Facts, Info, *At.Call, *At.In, std::move(Message),
                          Weak.Object.Name);
  F.Level = levelOf(Facts, Info, Weak);
  F.Path = stepsTo(Facts, Weak.Among.Witness->Last);
  return F;
}
