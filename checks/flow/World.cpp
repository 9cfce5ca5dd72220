//===- World.cpp - What may be true of an object at a point ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/World.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace httptidy::flow;

bool World::isHeldBy(const Path *P) const {
  return llvm::is_contained(Holders, P);
}

bool World::isNamedBelow(const Path *P) const {
  auto IsBelow = [&](const Path *Each) { return Each->startsWith(P); };
  return llvm::any_of(Holders, IsBelow) || llvm::any_of(Places, IsBelow);
}

static bool byId(const Path *A, const Path *B) { return A->id() < B->id(); }

template <typename List> static void addSorted(List &Paths, const Path *P) {
  auto *It = llvm::lower_bound(Paths, P, byId);
  if (It == Paths.end() || *It != P)
    Paths.insert(It, P);
}

void World::addHolder(const Path *P) { addSorted(Holders, P); }

void World::addPlace(const Path *P) { addSorted(Places, P); }

void World::forgetPlaces(const Path *Pointer) {
  llvm::erase_if(Places, [&](const Path *P) {
    return P->startsWith(Pointer) && !isPartOf(P, Pointer);
  });
}

void World::renamePlaces(const Path *From, const Path *To,
                         ast::PathPool &Pool) {
  llvm::SmallVector<const Path *, 2> Below;
  for (const Path *P : Places)
    if (P->startsWith(From))
      Below.push_back(P);
  // The value of an array is a pointer to it: the place has no other name.
  bool IsArray = From->decl() && From->decl()->getType()->isArrayType();
  for (const Path *P : Below) {
    if (!IsArray)
      addPlace(Pool.below(P, From, To));
    if (From->isTemporary())
      llvm::erase(Places, P);
  }
}

bool httptidy::flow::isPartOf(const Path *P, const Path *Whole) {
  for (; P != Whole; P = P->parent())
    if (!P || P->kind() == Path::Kind::Deref)
      return false;
  return true;
}

void World::removeHolder(const Path *P) {
  llvm::erase_if(Holders, [&](const Path *H) { return H == P; });
}

bool World::isSameAs(const World &O) const {
  return std::tie(L, NonNull, Escaped, Adopted, ByException, Exchanged,
                  JoinedTo, Holders, Places) ==
             std::tie(O.L, O.NonNull, O.Escaped, O.Adopted, O.ByException,
                      O.Exchanged, O.JoinedTo, O.Holders, O.Places) &&
         Reply.isSameAs(O.Reply) && Slots.isSameAs(O.Slots);
}

bool Slots::isSameAs(const Slots &O) const {
  return All.isCopyOf(O.All) ||
         std::equal(begin(), end(), O.begin(), O.end(),
                    [](const Slot &A, const Slot &B) { return A.isSameAs(B); });
}

/// Adds \p W, which is the same but for facts, to \p Old; true if that changes.
static bool mergeFacts(World &Old, const World &W) {
  bool HasNew = (W.Signs & ~Old.Signs) != 0;
  Old.Signs |= W.Signs;
  return Old.Facts.intersect(W.Facts) || HasNew;
}

template <typename List> static auto findSame(List &Worlds, const World &W) {
  return llvm::find_if(Worlds,
                       [&](const World &Old) { return Old.isSameAs(W); });
}

bool WorldSet::mergeWithOne(llvm::MutableArrayRef<World> Worlds,
                            const World &W) {
  World *Old = findSame(Worlds, W);
  if (Old == Worlds.end())
    return false;
  mergeFacts(*Old, W);
  return true;
}

std::optional<bool> WorldSet::merge(const World &W) {
  const World *Old = findSame(*Worlds, W);
  if (Old == end())
    return std::nullopt;
  // The same once more: no reason to part with the copies.
  if ((W.Signs & ~Old->Signs) == 0 && Old->Facts == W.Facts)
    return false;
  size_t I = Old - begin();
  return mergeFacts(Worlds.edit()[I], W);
}

bool WorldSet::add(World W) {
  if (std::optional<bool> Changed = merge(W))
    return *Changed;
  Worlds.edit().push_back(std::move(W));
  return true;
}

bool WorldSet::add(const WorldSet &Other) {
  if (Worlds.isCopyOf(Other.Worlds))
    return false;
  bool Changed = false;
  for (const World &W : Other)
    Changed |= add(W);
  return Changed;
}

/// Gives up what tells \p A and \p B apart: settings become "as good as the
/// better one", doubt speaks for the code.
static void mergeInto(World &A, const World &B) {
  for (size_t I = 0; I < A.Slots.size() && I < B.Slots.size(); ++I)
    if (!A.Slots[I].isSameAs(B.Slots[I]) && B.Slots[I].S == Slot::State::Good)
      A.Slots.edit(I) = B.Slots[I];
  if (A.Reply.P != B.Reply.P) {
    A.Reply = ReplyState();
    A.Reply.Later = true;
  }
  A.NonNull &= B.NonNull;
  A.Escaped = A.Widened = true;
  A.Adopted |= B.Adopted;
  A.Signs |= B.Signs;
  A.ByException |= B.ByException;
  for (const Path *P : B.Holders)
    A.addHolder(P);
  A.Facts.intersect(B.Facts);
}

/// The world that loses least when it merges with number \p I: one that has
/// lived and answered alike, else one that has lived alike.
static World *nearest(llvm::SmallVectorImpl<World> &Worlds, size_t I) {
  auto IsAlive = [&](const World &W) {
    return W.L == Worlds[I].L && &W != &Worlds[I];
  };
  auto *Same = llvm::find_if(Worlds, [&](const World &W) {
    return IsAlive(W) && W.Reply.P == Worlds[I].Reply.P &&
           W.Reply.Left == Worlds[I].Reply.Left;
  });
  return Same != Worlds.end() ? Same : llvm::find_if(Worlds, IsAlive);
}

bool WorldSet::widen(unsigned Limit) {
  if (size() <= Limit)
    return false;
  List &Own = Worlds.edit();
  bool Widened = false;
  for (size_t I = Own.size(); Own.size() > Limit && I-- > 1;) {
    auto *Same = nearest(Own, I);
    if (Same == Own.end())
      continue;
    mergeInto(*Same, Own[I]);
    Own.erase(Own.begin() + I);
    I = std::min(I, Own.size());
    Widened = true;
  }
  return Widened;
}
