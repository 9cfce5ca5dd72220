//===- Compose.cpp - A callee's world after a caller's --------------------===//
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
    W.Slots.edit(I) =
        composeSlot(Here.Slots[I], There.Slots[I], Site, Here.Facts);
  if (There.Escaped && !W.Escaped) {
    W.Escaped = true;
    W.EscapedAt = There.EscapedAt;
  }
  W.Adopted |= There.Adopted;
  W.Signs |= There.Signs;
  W.ByException |= There.ByException;
  W.Reply = Here.Reply.then(There.Reply);
  if (There.Reply.Refused || W.Reply.Refused != Here.Reply.Refused)
    W.Reply.RefusedAt = Site.Site;
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
