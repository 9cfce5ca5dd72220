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
         Reply.isSameAs(O.Reply) && Slots.size() == O.Slots.size() &&
         std::equal(Slots.begin(), Slots.end(), O.Slots.begin(),
                    [](const Slot &A, const Slot &B) { return A.isSameAs(B); });
}

/// Adds \p W to one of \p Worlds that is the same but for facts; true if that
/// one changed, nothing if there is none.
static std::optional<bool> merge(llvm::MutableArrayRef<World> Worlds,
                                 const World &W) {
  for (World &Old : Worlds)
    if (Old.isSameAs(W)) {
      bool HasNew = (W.Signs & ~Old.Signs) != 0;
      Old.Signs |= W.Signs;
      return Old.Facts.intersect(W.Facts) || HasNew;
    }
  return std::nullopt;
}

bool WorldSet::mergeWithFirst(size_t Count, const World &W) {
  auto First = llvm::MutableArrayRef<World>(Worlds).take_front(Count);
  return merge(First, W).has_value();
}

bool WorldSet::add(World W) {
  if (std::optional<bool> Changed = merge(Worlds, W))
    return *Changed;
  Worlds.push_back(std::move(W));
  return true;
}

bool WorldSet::add(const WorldSet &Other) {
  bool Changed = false;
  for (const World &W : Other)
    if (std::optional<bool> Merged = merge(Worlds, W)) {
      Changed |= *Merged;
    } else {
      Worlds.push_back(W);
      Changed = true;
    }
  return Changed;
}

/// Gives up what tells \p A and \p B apart: settings become "as good as the
/// better one", doubt speaks for the code.
static void mergeInto(World &A, const World &B) {
  for (size_t I = 0; I < A.Slots.size() && I < B.Slots.size(); ++I)
    if (!A.Slots[I].isSameAs(B.Slots[I]) && B.Slots[I].S == Slot::State::Good)
      A.Slots[I] = B.Slots[I];
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
  bool Widened = false;
  for (size_t I = Worlds.size(); Worlds.size() > Limit && I-- > 1;) {
    auto *Same = nearest(Worlds, I);
    if (Same == Worlds.end())
      continue;
    mergeInto(*Same, Worlds[I]);
    Worlds.erase(Worlds.begin() + I);
    I = std::min(I, Worlds.size());
    Widened = true;
  }
  return Widened;
}
