//===- Deferred.cpp - Wrappers that let the caller choose the option ------===//
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

/// The parameter that \p P is, null if it is anything else.
static const ParmVarDecl *parameter(const Path *P) {
  return P && P->isRoot() ? dyn_cast_or_null<ParmVarDecl>(P->decl()) : nullptr;
}

bool FunctionAnalysis::defer(const ast::CallSite &Site, models::BoundCall Row) {
  models::Subject By = Row.Row->OptionBy;
  const Expr *Option = Site.subject(By);
  const ParmVarDecl *P = Option ? parameter(Resolver.valueOf(Option)) : nullptr;
  if (!P || Info.Shape.Written.contains(P))
    return false;
  DeferredCall Call{Site.Site, Site.Callee, Row, {}};
  for (const Expr *Arg : Site.Args)
    Call.Args.push_back(Resolver.valueOf(Arg));
  // The function is visited until its state stands; once is enough here.
  for (const DeferredCall &Old : Result.Deferred)
    if (Old.Site == Site.Site)
      return true;
  Result.Deferred.push_back(std::move(Call));
  return true;
}

/// The caller's expression for what reached the wrapped call as \p Arg.
static const Expr *argumentOf(const Path *Arg, const ast::CallSite &Site) {
  const ParmVarDecl *P = parameter(Arg);
  unsigned Index = P ? P->getFunctionScopeIndex() : Site.Args.size();
  return Index < Site.Args.size() ? Site.Args[Index] : nullptr;
}

/// The caller's call of the wrapper, with the arguments of the wrapped call.
static ast::CallSite asModelled(const DeferredCall &Call,
                                const ast::CallSite &Site) {
  ast::CallSite Modelled;
  Modelled.Site = Site.Site;
  Modelled.Callee = Call.Callee;
  for (const Path *Arg : Call.Args)
    Modelled.Args.push_back(argumentOf(Arg, Site));
  return Modelled;
}

void FunctionAnalysis::applyDeferred(State &S, const ast::CallSite &Site,
                                     const DeferredCall &Call) {
  const Path *OptionPath = Call.Args[Call.Row.Row->OptionBy.Index];
  const Expr *Option = argumentOf(OptionPath, Site);
  std::optional<int64_t> Value =
      Option ? valueOf(Option, S.Facts) : std::nullopt;
  if (!Value) {
    const Path *Handle =
        Call.Args.front()
            ? Resolver.inCaller(Call.Args.front(), Site, Site.Callee)
            : nullptr;
    if (Handle)
      escapeHandle(S, Handle, Site.Site);
    return;
  }
  auto Effects = U.Index.effects(Call.Row, Call.Callee, Value);
  recordCall({asModelled(Call, Site), Call.Site, F, Call.Row, nullptr, Effects},
             Value);
  ast::CallSite Modelled = asModelled(Call, Site);
  for (const models::Effect *E : Effects) {
    const Path *P = Modelled.subject(E->On) ? pathOf(Modelled, E->On) : nullptr;
    models::BoundType Type = U.Index.type(Call.Callee, E->On);
    if (P && E->Kind == EffectKind::Attach)
      attach(S, Modelled, Call.Site, P, Type, *E);
    else if (P && E->Kind == EffectKind::Detach && !E->By)
      replaceSlot(S, P, Type, E->Name);
    else
      applyDeferredEffect(S, Site, Call, *E);
  }
}

const SetSite *FunctionAnalysis::deferredSite(const State &S,
                                              const ast::CallSite &Site,
                                              const DeferredCall &Call,
                                              const models::Effect &E) {
  SetSite Set;
  Set.Call = Site.Site;
  Set.Origin = Call.Site;
  Set.Effect = &E;
  Set.In = F;
  if (E.HasFixedValue)
    Set.Value = E.FixedValue;
  else if (E.Value.Index < Call.Args.size())
    Set.ValueExpr = argumentOf(Call.Args[E.Value.Index], Site);
  if (Set.ValueExpr)
    Set.Value = valueOf(Set.ValueExpr, S.Facts);
  if (Set.ValueExpr && !Set.Value)
    Set.Source = sourceOf(Set.ValueExpr);
  Set.NamesWeak = namesWeak(Set.ValueExpr, E, U.Context);
  return U.intern(Set);
}

void FunctionAnalysis::applyDeferredEffect(State &S, const ast::CallSite &Site,
                                           const DeferredCall &Call,
                                           const models::Effect &E) {
  bool IsSign = E.Kind == EffectKind::Sign || E.Kind == EffectKind::Url;
  bool IsSetting = E.Kind == EffectKind::Deadline ||
                   E.Kind == EffectKind::Tls || E.Kind == EffectKind::Limit ||
                   E.Kind == EffectKind::Url;
  bool Inspects = E.Kind == EffectKind::Inspect;
  if (!(IsSetting || IsSign || Inspects) ||
      E.On.K != models::Subject::Kind::Arg || !Call.Args[E.On.Index])
    return;
  const Path *P = Resolver.inCaller(Call.Args[E.On.Index], Site, Site.Callee);
  models::BoundType Type = U.Index.type(Call.Callee, E.On);
  if (!P || !Type)
    return;
  if (Inspects)
    return inspect(S, P, Type);
  if (IsSign)
    applySign(S, P, Type, E,
              E.Value.Index < Call.Args.size()
                  ? argumentOf(Call.Args[E.Value.Index], Site)
                  : nullptr);
  if (!IsSetting)
    return;
  std::optional<unsigned> Index =
      U.Facts.layout(*Type.Type).find(E.Kind, E.Name, E.Part);
  const SetSite *By = deferredSite(S, Site, Call, E);
  for (ObjectId Id : holding(S, P, Type))
    S.Objects[Id].change([&](World &W) {
      if (W.isHeldBy(P) && Index && *Index < W.Slots.size()) {
        W.Slots.edit(*Index) = settingOf(*By, W.Slots[*Index], U);
        W.Last = event(W, Event::Kind::Set, Site.Site, By);
      }
    });
}
