//===- Effects.cpp - Calls that a model knows -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Settings.h"
#include "clang/AST/Attr.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

const Path *FunctionAnalysis::pathOf(const ast::CallSite &Site,
                                     models::Subject Subject) {
  using Kind = models::Subject::Kind;
  const Expr *E = Site.subject(Subject);
  if (!E)
    return nullptr;
  if (Subject.K == Kind::Result)
    return Pool.temporary(Site.Site);
  const Path *P = Resolver.valueOf(E);
  if (!P)
    P = Pool.temporary(ast::plain(E));
  if (Subject.K == Kind::Pointee || (Subject.K == Kind::This && Site.IsArrow))
    return Pool.deref(P);
  return P;
}

/// Runs \p Change over the worlds of each object that \p P holds.
template <typename Fn>
void FunctionAnalysis::eachWorld(State &S, const Path *P,
                                 models::BoundType Type, Fn Change) {
  for (ObjectId Id : holding(S, P, Type)) {
    WorldSet After;
    for (World W : S.Objects[Id]) {
      if (W.isHeldBy(P))
        Change(W, Id);
      After.add(std::move(W));
    }
    S.Objects[Id] = std::move(After);
  }
}

void FunctionAnalysis::applyRow(State &S, const ast::CallSite &Site,
                                models::BoundCall Row) {
  std::optional<int64_t> Option;
  if (Row.Row->OptionBy)
    if (const Expr *E = Site.subject(Row.Row->OptionBy))
      Option = valueOf(E, S.Facts);
  auto Effects = U.Index.effects(Row, Site.Callee, Option);
  if (Row.Row->OptionBy && !Option)
    applyUnknownOption(S, Site, Row);
  forgetOutputs(S, Site);
  noteUses(S, Site, Effects);
  for (const models::Effect *E : Effects)
    applyEffect(S, Site, *E, Row);
  escapeArguments(S, Site, Row.Row);
  if (Row.Row->NoReturn)
    S.Reachable = false;
}

/// A dead handle that is given to the library in any way but its release.
void FunctionAnalysis::noteUses(
    State &S, const ast::CallSite &Site,
    llvm::ArrayRef<const models::Effect *> Effects) {
  llvm::SmallVector<models::Subject, 4> Used;
  if (Site.Object)
    Used.push_back({models::Subject::Kind::This, 0});
  for (unsigned I = 0; I < Site.Args.size(); ++I) {
    models::Subject Arg{models::Subject::Kind::Arg, static_cast<uint8_t>(I)};
    bool IsAttached = llvm::any_of(Effects, [&](const models::Effect *E) {
      return E->Kind == EffectKind::Attach && E->Value == Arg && !E->Copied;
    });
    if (IsAttached || U.Index.type(Site.Callee, Arg))
      Used.push_back(Arg);
  }
  for (models::Subject Subject : Used) {
    bool IsReleased = llvm::any_of(Effects, [&](const models::Effect *E) {
      return E->Kind == EffectKind::Release && E->On == Subject;
    });
    const Path *P = IsReleased ? nullptr : pathOf(Site, Subject);
    if (P)
      eachWorld(S, P, {}, [&](World &W, ObjectId Id) {
        if (W.L != World::Life::Released)
          return;
        recordMisuse(HandleMisuse::Kind::UseAfterRelease, Site.Site, W, Id,
                     Site.Site);
        W.L = World::Life::Null; // the first use speaks for all
      });
  }
}

/// Any option may be the one. For an object of the caller, the caller may know
/// which; for one of ours, what is missing may have been set here.
void FunctionAnalysis::applyUnknownOption(State &S, const ast::CallSite &Site,
                                          models::BoundCall Row) {
  if (Site.Args.empty())
    return;
  const Path *Handle = Resolver.valueOf(Site.Args.front());
  bool IsCallers = Handle && isEntryPath(Handle) && defer(Site, Row);
  for (auto &[Id, Worlds] : S.Objects)
    for (World &W : Worlds)
      if (Handle && W.isHeldBy(Handle) && !(IsCallers && Objects[Id].Entry) &&
          !W.Escaped) {
        W.Escaped = true;
        W.EscapedAt = Site.Site;
      }
}

/// What a call writes through a pointer to a plain value is no longer known.
void FunctionAnalysis::forgetOutputs(State &S, const ast::CallSite &Site) {
  for (const Expr *Arg : Site.Args) {
    QualType Pointee = Arg->getType()->getPointeeType();
    if (Pointee.isNull() || Pointee.isConstQualified() ||
        !Pointee->isScalarType())
      continue;
    const Path *P = Resolver.valueOf(Arg);
    if (!P)
      continue;
    P = Pool.deref(P);
    S.Facts.forget(P);
    for (auto &[Id, Worlds] : S.Objects)
      for (World &W : Worlds)
        W.Facts.forget(P);
  }
}

/// An object that comes through an out-parameter is there only if the call
/// says that it worked.
void FunctionAnalysis::assumeSuccess(FactSet &Facts, const ast::CallSite &Site,
                                     models::BoundCall Row) {
  for (const models::Effect &E : Row.Row->Effects)
    if (E.Kind == EffectKind::Result && E.Ok.size() == 1 &&
        E.On.K == models::Subject::Kind::Result)
      Facts.add({Pool.temporary(Site.Site), Fact::Op::Eq, E.Ok.front()});
}

void FunctionAnalysis::applyEffect(State &S, const ast::CallSite &Site,
                                   const models::Effect &E,
                                   models::BoundCall Row) {
  if (E.Kind == EffectKind::Create || E.Kind == EffectKind::Copy) {
    create(S, Site, E, Row);
    return;
  }
  if (E.Kind == EffectKind::Result) {
    watchResult(S, Site, E);
    return;
  }
  const Path *P = pathOf(Site, E.On);
  if (!P)
    return;
  models::BoundType Type = U.Index.type(Site.Callee, E.On);
  switch (E.Kind) {
  case EffectKind::Release:
    release(S, Site, P, Type);
    break;
  case EffectKind::Reset:
    reset(S, Site, P, Type);
    break;
  case EffectKind::Deadline:
  case EffectKind::Tls:
  case EffectKind::Limit:
    set(S, Site, P, Type, E);
    break;
  case EffectKind::Exchange:
    if (E.Container)
      exchangeMembers(S, Site, P, E);
    else
      exchange(S, Site, P, Type, E);
    break;
  case EffectKind::Join:
  case EffectKind::Detach:
  case EffectKind::Adopt:
    own(S, Site, P, Type, E);
    break;
  default:
    break;
  }
}

void FunctionAnalysis::create(State &S, const ast::CallSite &Site,
                              const models::Effect &E, models::BoundCall Row) {
  const Path *P = pathOf(Site, E.On);
  models::BoundType Type =
      E.Type.empty() ? U.Index.type(Site.Callee, E.On)
                     : U.Index.type(*Row.Library, E.Type);
  if (!P || !Type)
    return;
  if (E.Kind == EffectKind::Create && E.By && growsExisting(S, Site, E, Type))
    return;
  overwrite(S, P, Site.Site);
  World New;
  New.Facts = S.Facts;
  if (E.On.K == models::Subject::Kind::Pointee)
    assumeSuccess(New.Facts, Site, Row);
  New.NonNull = !E.OrNull;
  New.addHolder(P);
  New.Slots.assign(U.Facts.layout(*Type.Type).size(), Slot());
  New.Last = event(New, Event::Kind::Created, Site.Site);
  ObjectId Id = objectAt(Site.Site, Type);
  if (E.Kind != EffectKind::Copy) {
    S.Objects[Id].add(std::move(New));
    return;
  }
  // The copy has the settings of the original, in each of its worlds.
  const Path *Source = pathOf(Site, E.By);
  bool Copied = false;
  for (ObjectId From : holding(S, Source, Type)) {
    WorldSet Originals = S.Objects[From];
    for (const World &W : Originals) {
      if (!W.isHeldBy(Source) || W.L == World::Life::Null)
        continue;
      World Copy = New;
      Copy.Facts = W.Facts;
      Copy.Slots = W.Slots;
      Copy.Escaped = W.Escaped;
      Copy.EscapedAt = W.EscapedAt;
      S.Objects[Id].add(std::move(Copy));
      Copied = true;
    }
  }
  if (Copied)
    return;
  for (Slot &Each : New.Slots)
    Each.S = Slot::State::Inherit;
  S.Objects[Id].add(std::move(New));
}

/// `list = append(list, …)`: the result is the list that was there.
bool FunctionAnalysis::growsExisting(State &S, const ast::CallSite &Site,
                                     const models::Effect &E,
                                     models::BoundType Type) {
  const Path *Old = pathOf(Site, E.By);
  const Expr *Arg = Site.subject(E.By);
  if (!Old || valueOf(Arg, S.Facts) == std::optional<int64_t>(0) ||
      holding(S, Old, Type).empty())
    return false;
  rename(S, Old, Pool.temporary(Site.Site));
  return true;
}

/// The object's own library names another call.
static bool isWrongRelease(models::BoundType Type, const ast::CallSite &Site) {
  if (!Type || Type.Type->Release.empty() || !Site.Callee)
    return false;
  return ast::qualifiedName(*Site.Callee) != Type.Type->Release;
}

void FunctionAnalysis::release(State &S, const ast::CallSite &Site,
                               const Path *P, models::BoundType Type) {
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L == World::Life::Null)
      return;
    if (P->isCollapsed()) { // one of many: which of them, nobody knows
      W.Adopted = true;
      return;
    }
    models::BoundType Own = Objects[Id].Type;
    if (isWrongRelease(Own, Site) && W.L == World::Life::Alive && !W.Escaped)
      recordMisuse(HandleMisuse::Kind::Leak,
                   Objects[Id].Created ? Objects[Id].Created : Site.Site, W, Id,
                   Site.Site);
    if (W.L == World::Life::Released)
      recordMisuse(HandleMisuse::Kind::DoubleRelease, Site.Site, W, Id,
                   Site.Site);
    observeEnd(Id, W, /*IsRelease=*/true);
    W.L = World::Life::Released;
    W.Last = event(W, Event::Kind::Released, Site.Site);
  });
}

void FunctionAnalysis::reset(State &S, const ast::CallSite &Site,
                             const Path *P, models::BoundType Type) {
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive)
      return;
    for (Slot &Each : W.Slots) {
      Slot Empty;
      if (Each.S == Slot::State::Good && Each.Fresh)
        Empty.Wiped = Each.By;
      Empty.WipesEntry = Each.S == Slot::State::Inherit || Each.WipesEntry;
      Each = Empty;
    }
    W.Escaped = false;
    W.Last = event(W, Event::Kind::Wiped, Site.Site);
  });
}

void FunctionAnalysis::own(State &S, const ast::CallSite &Site, const Path *P,
                           models::BoundType Type, const models::Effect &E) {
  const Path *Owner = pathOf(Site, E.By);
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive)
      return;
    W.Adopted = true;
    if (E.Kind == EffectKind::Detach) {
      W.JoinedTo = nullptr;
      W.JoinedAt = nullptr;
    }
    if (E.Kind != EffectKind::Join)
      return;
    W.JoinedTo = Owner;
    W.JoinedAt = Site.Site;
    W.JoinedBy = &E;
    W.Exchanged = nullptr;
    W.Last = event(W, Event::Kind::Joined, Site.Site);
  });
}

/// Where a value comes from, if its defaults would tell something: a variable
/// that others write through a pointer has none.
const Path *FunctionAnalysis::sourceOf(const Expr *Value) {
  const Path *P = Resolver.valueOf(Value);
  const auto *V = P ? dyn_cast_or_null<VarDecl>(P->decl()) : nullptr;
  return V && Info.Shape.AddressTaken.contains(V) ? nullptr : P;
}

const SetSite *FunctionAnalysis::setSite(const ast::CallSite &Site,
                                         const models::Effect &E,
                                         const FactSet &Facts) {
  const Expr *Value = Site.subject(E.Value);
  SetSite New;
  New.Call = New.Origin = Site.Site;
  New.ValueExpr = Value;
  New.Effect = &E;
  New.In = F;
  if (E.HasFixedValue)
    New.Value = E.FixedValue;
  else if (Value)
    New.Value = valueOf(Value, Facts);
  if (Value && !New.Value)
    New.Source = sourceOf(Value);
  New.Harmless = Value && alwaysReturnsZero(Value);
  return U.intern(New);
}

void FunctionAnalysis::set(State &S, const ast::CallSite &Site, const Path *P,
                           models::BoundType Type, const models::Effect &E) {
  if (!Type)
    return;
  std::optional<unsigned> Index =
      U.Facts.layout(*Type.Type).find(E.Kind, E.Name, E.Part);
  splitByValue(S, P, Type, Site.subject(E.Value));
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive || !Index || *Index >= W.Slots.size())
      return;
    const SetSite *By = setSite(Site, E, W.Facts);
    W.Slots[*Index] = settingOf(*By, W.Slots[*Index], U);
    W.Last = event(W, Event::Kind::Set, Site.Site, By);
  });
}

/// `set(h, c ? 0 : 30)`: the ways by which the value was chosen have met
/// again; the objects remember which way it was.
void FunctionAnalysis::splitByValue(State &S, const Path *P,
                                    models::BoundType Type,
                                    const Expr *Value) {
  const auto *Choice =
      Value ? dyn_cast<ConditionalOperator>(ast::plain(Value)) : nullptr;
  std::optional<Fact> F =
      Choice ? factOf(Choice->getCond(), S.Facts) : std::nullopt;
  if (!F)
    return;
  F->FromOption = isOption(Choice->getCond(), *F, S);
  for (ObjectId Id : holding(S, P, Type)) {
    std::vector<World> Apart;
    for (const World &W : S.Objects[Id])
      for (const Fact &Way : {*F, negated(*F)}) {
        World Copy = W;
        if (assumeInWorld(Copy, Way))
          Apart.push_back(std::move(Copy));
      }
    S.Objects[Id].assignApart(std::move(Apart));
  }
}

/// A loop that drives transfers comes back all the time; with a clock in hand
/// it can end them by itself, where nobody can tell it from here.
bool FunctionAnalysis::asksClock() const {
  return llvm::any_of(Info.Shape.Callees, [&](const FunctionDecl *Callee) {
    models::BoundCall Row = U.Index.lookup(Callee);
    return Row && llvm::any_of(Row.Row->Effects, [](const models::Effect &E) {
             return E.Kind == EffectKind::Clock;
           });
  });
}

void FunctionAnalysis::exchange(State &S, const ast::CallSite &Site,
                                const Path *P, models::BoundType Type,
                                const models::Effect &E) {
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L == World::Life::Alive)
      talk(W, Id, Site, P, E);
  });
  if (holding(S, P, Type).empty())
    exchangeUnknown(S, Site, P, Type, E);
}

void FunctionAnalysis::talk(World &W, ObjectId Id, const ast::CallSite &Site,
                            const Path *P, const models::Effect &E) {
  W.Last = event(W, Event::Kind::Exchanged, Site.Site);
  Exchange Here;
  Here.At = Site.Site;
  Here.In = F;
  Here.Effect = &E;
  Here.Object = subjectOf(Id, P);
  Here.OwnClock = E.Container && asksClock();
  recordExchange(Here, W, Id);
  for (Slot &Each : W.Slots) {
    Each.Fresh = false;
    Each.Wiped = nullptr;
  }
  W.Exchanged = Site.Site;
}

/// An object that came from nowhere in sight: the inventory says so.
void FunctionAnalysis::exchangeUnknown(const State &S,
                                       const ast::CallSite &Site,
                                       const Path *P, models::BoundType Type,
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
  U.Facts.Exchanges.push_back(std::move(Unknown));
}

void FunctionAnalysis::exchangeMembers(State &S, const ast::CallSite &Site,
                                       const Path *Container,
                                       const models::Effect &E) {
  for (auto &[Id, Worlds] : S.Objects) {
    WorldSet After;
    for (World W : Worlds) {
      // The first call that drives a transfer speaks for it.
      if (W.JoinedTo == Container && W.L == World::Life::Alive && !W.Exchanged)
        talk(W, Id, Site, nullptr, E);
      After.add(std::move(W));
    }
    Worlds = std::move(After);
  }
}

void FunctionAnalysis::watchResult(State &S, const ast::CallSite &Site,
                                   const models::Effect &E) {
  if (!E.MustCheck)
    return;
  if (Info.Shape.Discarded.contains(Site.Site)) {
    if (Recording)
      U.Facts.Results.push_back({Site.Site, F, &E, nullptr});
    return;
  }
  const VarDecl *Into = Info.Shape.StoredIn.lookup(Site.Site);
  if (!Into || !Into->hasLocalStorage() || Into->hasAttr<UnusedAttr>() ||
      Info.Shape.AddressTaken.contains(Into))
    return;
  ObjectId Id = objectAt(Site.Site, {}, /*Ordinal=*/1);
  Objects[Id].Result = &E;
  Objects[Id].StoredIn = Into;
  World W;
  W.addHolder(Pool.temporary(Site.Site));
  S.Objects[Id].add(std::move(W));
}
