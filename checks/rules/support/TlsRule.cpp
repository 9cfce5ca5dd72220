//===- TlsRule.cpp - What the checks of TLS switches share ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/TlsRule.h"
#include "checks/ast/Expressions.h"
#include "checks/rules/support/DeadlineRule.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;
using flow::World;
using models::EffectKind;

namespace {

/// The worlds in which an object is seen: at an exchange, or at the end of
/// its life where no exchange is in sight.
struct Sight {
  const flow::Subject *Object;
  const flow::WorldSet *Worlds;
};

} // namespace

static bool isTwinOf(std::string_view Name, std::string_view Fact) {
  return Name == Fact ||
         (Name.size() > Fact.size() && llvm::StringRef(Name).ends_with(
              "-" + std::string(Fact)));
}

/// `proxy-hostname` has the peer switch `proxy-peer`.
static std::string peerOf(std::string_view Name, std::string_view Fact) {
  return std::string(Name.substr(0, Name.size() - Fact.size())) + "peer";
}

static bool isWeakBy(const World &W, unsigned Index, const flow::SetSite *By) {
  return Index < W.Slots.size() && W.Slots[Index].S == Slot::State::Bad &&
         W.Slots[Index].By == By;
}

/// A fact of \p Weak that \p Strong does not share.
static std::optional<flow::Fact> guardOf(const World &Weak,
                                         const World &Strong) {
  for (const flow::Fact &F : Weak.Facts)
    if (Strong.Facts.holds(F) != std::optional<bool>(true))
      return F;
  return std::nullopt;
}

static void judge(WeakSetting &Weak, unsigned Index, const Sight &At) {
  const World *Strong = nullptr;
  const World *First = nullptr;
  for (const World &W : *At.Worlds) {
    if (isWeakBy(W, Index, Weak.By))
      First = First ? First : &W;
    else if (W.Slots[Index].S != Slot::State::Bad)
      Strong = Strong ? Strong : &W;
  }
  if (!First)
    return;
  bool IsConditional = Strong != nullptr;
  // One place that is weak always decides.
  if (!Weak.Witness || (Weak.IsConditional && !IsConditional)) {
    Weak.Witness = First;
    Weak.Object = *At.Object;
    Weak.IsConditional = IsConditional;
    Weak.Guard = Strong ? guardOf(*First, *Strong) : std::nullopt;
  }
}

static std::vector<Sight> sights(const flow::UnitFacts &Facts,
                                 bool WithExchanges, bool WithEnds) {
  std::vector<Sight> All;
  if (WithExchanges)
    for (const flow::Exchange &E : Facts.Exchanges)
      All.push_back({&E.Object, &E.Worlds});
  if (WithEnds)
    for (const flow::LifeEnd &End : Facts.Ends)
      All.push_back({&End.Object, &End.Worlds});
  return All;
}

static void judgeAll(const flow::UnitFacts &Facts, WeakSetting &Weak,
                     std::string_view Fact, const std::vector<Sight> &Sights) {
  for (const Sight &At : Sights) {
    const flow::Layout *L = Facts.layoutOf(At.Object->Type);
    std::optional<unsigned> Index =
        L ? L->find(EffectKind::Tls, Weak.By->Effect->Name) : std::nullopt;
    if (!Index)
      continue;
    judge(Weak, *Index, At);
    std::optional<unsigned> Peer =
        L->find(EffectKind::Tls, peerOf(Weak.By->Effect->Name, Fact));
    if (Weak.Witness && Peer && *Peer != *Index)
      Weak.PeerIsWeakToo |=
          Weak.Witness->Slots[*Peer].S == Slot::State::Bad;
  }
}

std::vector<WeakSetting> rules::weakSettings(const flow::UnitFacts &Facts,
                                             std::string_view Fact) {
  std::vector<WeakSetting> Found;
  std::vector<Sight> Exchanges = sights(Facts, true, false);
  std::vector<Sight> Ends = sights(Facts, false, true);
  for (const flow::SetSite *Site : Facts.SetSites) {
    if (Site->Effect->Kind != EffectKind::Tls ||
        !isTwinOf(Site->Effect->Name, Fact))
      continue;
    WeakSetting Weak;
    Weak.By = Site;
    judgeAll(Facts, Weak, Fact, Exchanges);
    if (!Weak.Witness)
      judgeAll(Facts, Weak, Fact, Ends);
    if (Weak.Witness)
      Found.push_back(std::move(Weak));
  }
  return Found;
}

/// True if every default in sight of what \p Guard asks makes it hold.
static bool holdsByDefault(const flow::UnitFacts &Facts,
                           const flow::Fact &Guard) {
  const ValueDecl *D = Guard.P->decl();
  auto It = D ? Facts.Defaults.find(cast<ValueDecl>(D->getCanonicalDecl()))
              : Facts.Defaults.end();
  if (It == Facts.Defaults.end() || It->second.Unknown)
    return false;
  return llvm::all_of(It->second.Values, [&](int64_t V) {
    flow::FactSet Known;
    Known.add({Guard.P, flow::Fact::Op::Eq, V});
    return Known.holds(Guard) == std::optional<bool>(true);
  });
}

static std::string optionName(const WeakSetting &Weak) {
  if (Weak.Guard && Weak.Guard->P->decl())
    return "'" + Weak.Guard->P->spelling() + "'";
  return "a run-time condition";
}

Finding rules::report(const flow::UnitFacts &Facts, const CheckInfo &Info,
                      const WeakSetting &Weak, llvm::StringRef Consequence) {
  bool ByDefault = Weak.Guard && holdsByDefault(Facts, *Weak.Guard);
  bool IsNote = Weak.IsConditional && !ByDefault;
  std::string Message = quoted(Weak.Object) + " " + Consequence.str();
  if (IsNote)
    Message = "verification can be switched off by " + optionName(Weak) +
              ": then " + Message;
  else if (Weak.IsConditional)
    Message += ", by the default of " + optionName(Weak);
  std::string Safe(Weak.By->Effect->Safe);
  if (!Safe.empty())
    Message += "; write " + settingName(Facts, *Weak.By) + ", " + Safe;
  Finding F = makeFinding(Facts, Info, *Weak.By->Call, *Weak.By->In,
                          std::move(Message), Weak.Object.Name);
  if (IsNote)
    F.Level = Severity::Note;
  F.Path = stepsTo(Facts, Weak.Witness->Last);
  std::optional<ast::CallSite> Call = ast::callSite(Weak.By->Call);
  const Expr *Value = Call ? Call->subject(Weak.By->Effect->Value) : nullptr;
  // Only a constant in this very call has one right replacement.
  if (!IsNote && Value && !Safe.empty() &&
      ast::constant(Value, Facts.Context))
    if (std::optional<Fix> Fixed =
            replaceText(Facts, *Value, Safe, "verify (" + Safe + ")"))
      F.Fixes.push_back(std::move(*Fixed));
  return F;
}
