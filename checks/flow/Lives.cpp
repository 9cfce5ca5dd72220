//===- Lives.cpp - What a call does to the life of an object --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Once.h"
#include "clang/AST/Attr.h"
#include <utility>

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::EffectKind;

/// An object that comes through an out-parameter is there only if the call
/// says that it worked.
void FunctionAnalysis::assumeSuccess(FactSet &Facts, const ast::CallSite &Site,
                                     models::BoundCall Row) {
  for (const models::Effect &E : Row.Row->Effects)
    if (E.Kind == EffectKind::Result && E.Ok.size() == 1 &&
        E.On.K == models::Subject::Kind::Result)
      Facts.add({Pool.temporary(Site.Site), Fact::Op::Eq, E.Ok.front()});
}

void FunctionAnalysis::create(State &S, const ast::CallSite &Site,
                              const models::Effect &E, models::BoundCall Row) {
  const Path *P = pathOf(Site, E.On);
  models::BoundType Type = E.Type.empty() ? U.Index.type(Site.Callee, E.On)
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
  ObjectId Id = Objects.madeAt(Site.Site, Type);
  if (E.Kind != EffectKind::Copy) {
    S.Objects[Id].add(std::move(New));
    return;
  }
  models::BoundType From = U.Index.type(Site.Callee, E.By);
  if (copySettings(S, Id, New, pathOf(Site, E.By), From ? From : Type))
    return;
  for (Slot &Each : New.Slots.edit())
    Each.S = Slot::State::Inherit;
  S.Objects[Id].add(std::move(New));
}

/// Of the settings \p Old those that go by the same name in \p To: a server is
/// made from an object of another type that has its settings.
static void takeOver(llvm::ArrayRef<Slot> Old, const Layout &From,
                     llvm::MutableArrayRef<Slot> New, const Layout &To) {
  for (size_t I = 0; I < New.size(); ++I)
    if (auto Same = From.find(To[I].Kind, To[I].Name, To[I].Part))
      New[I] = Old[*Same];
}

/// A copy has the settings of the original, which is a \p Type, in each of its
/// worlds. False if the original is not known.
bool FunctionAnalysis::copySettings(State &S, ObjectId Id, const World &New,
                                    const Path *Source,
                                    models::BoundType Type) {
  bool Copied = false;
  const Layout &To = U.Facts.layout(*Objects[Id].Type.Type);
  for (ObjectId From : holding(S, Source, Type)) {
    const Layout &Its = U.Facts.layout(*Objects[From].Type.Type);
    WorldSet Originals = S.Objects[From];
    for (const World &W : Originals) {
      if (!W.isHeldBy(Source) || W.L == World::Life::Null)
        continue;
      World Copy = New;
      Copy.Facts = W.Facts;
      takeOver(W.Slots, Its, Copy.Slots.edit(), To);
      Copy.Signs = W.Signs;
      Copy.Escaped = W.Escaped;
      Copy.EscapedAt = W.EscapedAt;
      S.Objects[Id].add(std::move(Copy));
      Copied = true;
    }
  }
  return Copied;
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
static bool isWrongRelease(const ObjectInfo &O, models::BoundType Declared,
                           const ast::CallSite &Site) {
  models::BoundType Type = O.Type;
  if (!Type || Type.Type->Release.empty() || !Site.Callee)
    return false;
  // Its type is only what it was declared as: others may be spelled the same.
  if (O.Entry && Declared == Type)
    return false;
  return ast::qualifiedName(*Site.Callee) != Type.Type->Release;
}

void FunctionAnalysis::release(State &S, const ast::CallSite &Site,
                               const Path *P, models::BoundType Type) {
  freeMemory(S, P, Site.Site);
  endReferences(S, P);
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L == World::Life::Null)
      return;
    if (P->isCollapsed()) { // one of many: which of them, nobody knows
      W.Adopted = true;
      return;
    }
    if (isWrongRelease(Objects[Id], Type, Site) && W.L == World::Life::Alive &&
        !W.Escaped)
      recordMisuse(HandleMisuse::Kind::Leak,
                   Objects[Id].Created ? Objects[Id].Created : Site.Site, W, Id,
                   Site.Site);
    if (W.L == World::Life::Released &&
        !excludeEachOther(releaseOf(W), {Site.Site, F}, U))
      recordMisuse(HandleMisuse::Kind::DoubleRelease, Site.Site, W, Id,
                   Site.Site);
    observeRelease(Id, W, Site.Site);
    W.L = World::Life::Released;
    W.Last = event(W, Event::Kind::Released, Site.Site);
  });
}

void FunctionAnalysis::own(State &S, const ast::CallSite &Site, const Path *P,
                           models::BoundType Type, const models::Effect &E) {
  if (!E.By) { // it was no other object but a slot
    replaceSlot(S, P, Type, E.Name);
    return;
  }
  const Path *Owner = pathOf(Site, E.By);
  if (E.Kind != EffectKind::Adopt)
    joinContainer(S, P, E.Kind == EffectKind::Join ? Owner : nullptr);
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
    W.JoinedIn = F;
    W.Exchanged = nullptr;
    W.Last = event(W, Event::Kind::Joined, Site.Site);
  });
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
  const ValueDecl *Kept = Info.Shape.StoredInField.lookup(Site.Site);
  if (Into && !Into->hasLocalStorage())
    Kept = std::exchange(Into, nullptr);
  if (Recording && Kept && U.isClosed(Kept))
    U.KeptResults.push_back({Site.Site, F, &E, Kept});
  if (!Into || Into->hasAttr<UnusedAttr>() ||
      Info.Shape.AddressTaken.contains(Into))
    return;
  ObjectId Id = Objects.madeAt(Site.Site, {}, /*Ordinal=*/1);
  Objects[Id].Result = &E;
  Objects[Id].StoredIn = Into;
  World W;
  W.addHolder(Pool.temporary(Site.Site));
  S.Objects[Id].add(std::move(W));
}
