//===- World.h - What may be true of an object at a point -------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The state of an object is a small set of worlds. A world is the object's
/// life, its settings, who holds it, the branch facts it depends on and the
/// events that led there. Worlds that differ only in facts merge and keep the
/// facts they share (property simulation), each object on its own, so that
/// objects add up and don't multiply.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_WORLD_H
#define HTTPTIDY_FLOW_WORLD_H

#include "checks/flow/Facts.h"
#include "checks/flow/Reply.h"
#include "checks/flow/Shared.h"
#include "checks/models/Model.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>
#include <vector>

namespace httptidy::flow {

/// A call that set something, seen once however often it is reached.
struct SetSite {
  /// The call that decides the value: the modelled one, or the call of the
  /// program's own wrapper that passes a constant to it.
  const clang::Expr *Call = nullptr;
  /// The modelled call.
  const clang::Expr *Origin = nullptr;
  /// The expression of the value in Call; null if the effect has none.
  const clang::Expr *ValueExpr = nullptr;
  const models::Effect *Effect = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// The constant it sets, if the program fixes it.
  std::optional<int64_t> Value;
  /// Where the value comes from, if it has a path in that function.
  const Path *Source = nullptr;
  /// A callback that never asks to stop.
  bool Harmless = false;
  /// Its text names what weakens it.
  bool NamesWeak = false;
  /// A branch has excluded the defaults of Source on the way here.
  bool Guarded = false;
  /// `c ? 1 : 0`: what c has to be for Value.
  std::optional<Fact> Choice;
  /// Options of the program that have been decided wherever Call is reached.
  FactSet Under;
};

/// One setting of an object.
struct Slot {
  enum class State : uint8_t {
    Inherit, ///< as it was when the function was entered
    Default, ///< nobody has set it
    Good,    ///< bounded, verified, limited
    Bad,     ///< never, weak, unlimited
  };
  State S = State::Default;
  /// Set after the last exchange.
  bool Fresh = false;
  /// Default because of a reset of what the function was given.
  bool WipesEntry = false;
  /// Who set it; null for Inherit and Default.
  const SetSite *By = nullptr;
  /// The setting that a reset wiped before any exchange could use it.
  const SetSite *Wiped = nullptr;

  /// Equal as far as worlds are concerned: two ways of setting it well are.
  bool isSameAs(const Slot &O) const {
    return S == O.S && Fresh == O.Fresh && Wiped == O.Wiped &&
           WipesEntry == O.WipesEntry && (S != State::Bad || By == O.By);
  }
};

/// The settings of an object, in the order of its Layout.
class Slots {
public:
  void assign(size_t Count, const Slot &Each) {
    All.edit().assign(Count, Each);
  }
  size_t size() const { return All->size(); }
  const Slot &operator[](size_t I) const { return (*All)[I]; }
  auto begin() const { return All->begin(); }
  auto end() const { return All->end(); }
  operator llvm::ArrayRef<Slot>() const { return *All; }
  Slot &edit(size_t I) { return All.edit()[I]; }
  llvm::MutableArrayRef<Slot> edit() { return All.edit(); }

  /// Equal as far as worlds are concerned.
  bool isSameAs(const Slots &O) const;

private:
  Shared<std::vector<Slot>> All;
};

/// A step on the way to a state; a list that shares its tail.
struct Event {
  enum class Kind : uint8_t {
    Created,
    Set,
    Wiped,
    Exchanged,
    Released,
    Escaped,
    Joined,
    Branch,
    Call,
    Overwritten,
    Returned,
    Attached,     ///< the library refers to something from here on
    Ended,        ///< a local that it refers to goes out of scope
    TemporaryEnd, ///< a temporary that it refers to ends with its expression
    Replied,      ///< a step of the answer
    Served,       ///< clients may come from here on
  };
  Kind K;
  const Event *Previous = nullptr;
  const clang::Stmt *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  const SetSite *Site = nullptr;
  /// Branch: the way that was taken.
  bool Taken = false;
};

/// What the exchanges of an object are for, as far as its options tell.
enum class Sign : uint8_t {
  TakesBody = 1,     ///< somebody takes the body, or sends one
  ReadsHeaders = 2,  ///< the header lines, and with them the status, are read
  OtherProtocol = 4, ///< not HTTP
  SendsCommand = 8,  ///< a command of its own, whose answer is all that comes
};
/// True if \p P is \p Whole or stands in it, with no pointer on the way.
bool isPartOf(const Path *P, const Path *Whole);

struct World {
  enum class Life : uint8_t { Alive, Null, Released };
  Life L = Life::Alive;
  /// Known not to be null.
  bool NonNull = false;
  /// Merged with others beyond what they share: there were too many.
  bool Widened = false;
  /// Unknown code may have it: what is missing may have been done there.
  bool Escaped = false;
  /// Somebody else releases it: a container, a list, an owner.
  bool Adopted = false;
  /// Reached only because something threw.
  bool ByException = false;
  /// The signs that a path to here has seen. They split no world: whoever
  /// asks wants to know what may be.
  uint8_t Signs = 0;
  /// The last exchange found it unbounded; see http-ineffective-deadline.
  const clang::Expr *Exchanged = nullptr;
  /// The container that drives it.
  const Path *JoinedTo = nullptr;
  const clang::Expr *JoinedAt = nullptr;
  const models::Effect *JoinedBy = nullptr;
  const clang::FunctionDecl *JoinedIn = nullptr;
  ReplyState Reply;
  flow::Slots Slots;
  /// Paths that hold it, sorted by id.
  llvm::SmallVector<const Path *, 3> Holders;
  /// Of a reference: where what it refers to stands, sorted by id.
  llvm::SmallVector<const Path *, 1> Places;
  FactSet Facts;
  const Event *Last = nullptr;
  /// Why it escaped, for the inventory.
  const clang::Stmt *EscapedAt = nullptr;

  bool has(Sign S) const { return (Signs & uint8_t(S)) != 0; }
  bool isHeldBy(const Path *P) const;
  /// A holder or a place of it is \p P or stands below it.
  bool isNamedBelow(const Path *P) const;
  void addHolder(const Path *P);
  void removeHolder(const Path *P);
  void addPlace(const Path *P);
  /// \p Pointer leads to something else: it names no place any more. What
  /// stands in \p Pointer itself stays where it is.
  void forgetPlaces(const Path *Pointer);
  /// What stands below \p From stands below \p To, too.
  void renamePlaces(const Path *From, const Path *To, ast::PathPool &Pool);
  /// Same tuple: only facts and events may differ.
  bool isSameAs(const World &O) const;
};

/// The worlds of one object at one point.
class WorldSet {
public:
  /// Adds \p W, merging it with an equal one; true if the set changed.
  bool add(World W);
  bool add(const WorldSet &Other);
  /// Takes \p Apart as they are, even if some are the same but for facts: the
  /// caller is about to tell them apart.
  void assignApart(std::vector<World> Apart) {
    Worlds.edit().assign(std::make_move_iterator(Apart.begin()),
                         std::make_move_iterator(Apart.end()));
  }
  /// Changes in each world what tells it apart from no other: facts, events.
  template <typename Fn> void annotate(Fn Change) {
    if (!empty())
      llvm::for_each(Worlds.edit(), Change);
  }
  /// Changes each world by \p Change; those that are the same then merge.
  template <typename Fn> void change(Fn Change) {
    retain([&](World &W) {
      Change(W);
      return true;
    });
  }
  /// As change, of the worlds that \p Applies to; nothing if it does to none.
  template <typename Pred, typename Fn> void changeIf(Pred Applies, Fn Change) {
    if (llvm::any_of(*Worlds, Applies))
      change([&](World &W) {
        if (Applies(W))
          Change(W);
      });
  }
  /// As change, and drops those that \p Change returns false for.
  template <typename Fn> void retain(Fn Change) {
    if (empty())
      return;
    List &Own = Worlds.edit();
    size_t Kept = 0;
    for (World &W : Own)
      if (Change(W) && !mergeWithOne(take(Own, Kept), W)) {
        if (&W != &Own[Kept])
          Own[Kept] = std::move(W);
        ++Kept;
      }
    Own.truncate(Kept);
  }
  /// Merges until at most \p Limit are left; true if it had to.
  bool widen(unsigned Limit);

  const World *begin() const { return Worlds->begin(); }
  const World *end() const { return Worlds->end(); }
  size_t size() const { return Worlds->size(); }
  bool empty() const { return Worlds->empty(); }

private:
  using List = llvm::SmallVector<World, 2>;

  static llvm::MutableArrayRef<World> take(List &Worlds, size_t Count) {
    return llvm::MutableArrayRef<World>(Worlds).take_front(Count);
  }
  /// Merges \p W with one of \p Worlds; false if it differs from all of them.
  static bool mergeWithOne(llvm::MutableArrayRef<World> Worlds, const World &W);
  /// Merges \p W with a world that is here, and says if that one changed;
  /// nothing if there is none.
  std::optional<bool> merge(const World &W);

  Shared<List> Worlds;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_WORLD_H
