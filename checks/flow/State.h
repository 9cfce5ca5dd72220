//===- State.h - The objects of a function and their worlds -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_STATE_H
#define HTTPTIDY_FLOW_STATE_H

#include "checks/flow/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <vector>

namespace httptidy::flow {

using ObjectId = unsigned;

/// An object of the function, as opposed to its state.
struct ObjectInfo {
  models::BoundType Type;
  /// What it was held by on entry; null for what is made here.
  const Path *Entry = nullptr;
  const clang::Expr *Created = nullptr;
  std::string Name;
  /// Not an object of a model but a result that has to be looked at.
  const models::Effect *Result = nullptr;
  const clang::VarDecl *StoredIn = nullptr;
  /// Not an object of a model but what one refers to since this call: the
  /// holders are the object's, the life is that of what it refers to.
  const SetSite *Attached = nullptr;
  /// Made by a callee in sight, which has recorded its own exchanges.
  bool Imported = false;

  bool isHandle() const { return !Result && !Attached; }
  bool isReply() const { return Type && Type.Type->Role == "reply"; }
};

/// The objects of a function, each made once however often it is met.
class ObjectTable {
public:
  /// The object number \p Ordinal that the call \p Site makes.
  ObjectId madeAt(const clang::Expr *Site, models::BoundType Type,
                  unsigned Ordinal = 0);
  /// What \p Entry held when the function was entered.
  ObjectId heldBy(const Path *Entry, models::BoundType Type);

  ObjectInfo &operator[](ObjectId Id) { return Objects[Id]; }
  const ObjectInfo &operator[](ObjectId Id) const { return Objects[Id]; }
  size_t size() const { return Objects.size(); }

private:
  std::vector<ObjectInfo> Objects;
  std::map<std::pair<const clang::Expr *, unsigned>, ObjectId> BySite;
  std::map<const Path *, ObjectId> ByEntry;
};

/// What may be true of each object, sorted by the objects' ids.
class ObjectWorlds {
public:
  using Entry = std::pair<ObjectId, WorldSet>;
  using iterator = std::vector<Entry>::iterator;

  /// The worlds of \p Id; none if it was not known.
  WorldSet &operator[](ObjectId Id) { return add(Id).first->second; }
  /// The entry of \p Id, and whether it was not known.
  std::pair<iterator, bool> add(ObjectId Id) {
    auto It = llvm::lower_bound(Entries, Id, isBefore);
    bool IsNew = It == Entries.end() || It->first != Id;
    if (IsNew)
      It = Entries.insert(It, Entry(Id, WorldSet()));
    return {It, IsNew};
  }
  bool contains(ObjectId Id) const {
    auto It = llvm::lower_bound(Entries, Id, isBefore);
    return It != Entries.end() && It->first == Id;
  }
  /// Changes the worlds of each object as WorldSet::retain, and forgets objects
  /// that have none.
  template <typename Fn> void retainWorlds(Fn Change) {
    llvm::erase_if(Entries, [&](Entry &Each) {
      Each.second.retain(Change);
      return Each.second.empty();
    });
  }

  iterator begin() { return Entries.begin(); }
  iterator end() { return Entries.end(); }
  auto begin() const { return Entries.begin(); }
  auto end() const { return Entries.end(); }

private:
  static bool isBefore(const Entry &E, ObjectId Id) { return E.first < Id; }

  std::vector<Entry> Entries;
};

struct State {
  /// Forgets the facts that \p Dies holds for, wherever they are kept.
  template <typename Pred> void forgetFacts(Pred Dies) {
    Facts.forgetIf(Dies);
    auto Knows = [&](const World &W) { return llvm::any_of(W.Facts, Dies); };
    for (auto &[Id, Worlds] : Objects)
      if (llvm::any_of(Worlds, Knows))
        Worlds.annotate([&](World &W) { W.Facts.forgetIf(Dies); });
  }
  /// Forgets what is known of \p P and of everything below it.
  void forget(const Path *P) {
    forgetFacts([&](const Fact &F) { return F.P->startsWith(P); });
  }

  bool Reachable = false;
  /// Every way here is one that something threw; as World::ByException, for
  /// objects that are not touched yet.
  bool ByException = false;
  /// Facts of the path itself, for objects that are not touched yet.
  FactSet Facts;
  /// Paths that were assigned since entry: they hold no entry object now.
  llvm::SmallVector<const Path *, 4> Assigned;
  /// Slots of entry objects that may refer to something else by now.
  llvm::SmallVector<ReplacedSlot, 2> Replaced;
  /// Memory that was there on entry and that is free on every way here.
  llvm::SmallVector<const Path *, 2> Freed;
  ObjectWorlds Objects;
};

/// What a pointer value leads to.
struct Referent {
  const Path *Place = nullptr;
  /// It ends with the expression.
  bool IsTemporary = false;
  /// It had ended before the value was used.
  const clang::Stmt *EndedAt = nullptr;
};

/// Several if a condition chooses.
using Referents = llvm::SmallVector<Referent, 2>;

/// What the program calls the object: the shortest name that outlives the
/// expression; null if it has none.
const Path *bestName(const World &W);

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_STATE_H
