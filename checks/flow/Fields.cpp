//===- Fields.cpp - Handles that live in fields and globals ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/PathResolver.h"
#include "checks/flow/Excuses.h"
#include "checks/flow/Unit.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

namespace {

/// A function that finds the handle in a field and does something to it.
struct Configurer {
  const EntryEffect *Effect;
  /// Nobody in sight calls it.
  bool IsRoot;
};

/// What the unit knows of the handles in one field: the worlds in which it is
/// stored, and what functions do to it that find it there.
struct FieldState {
  WorldSet Stored;
  std::vector<Configurer> Configured;
  models::BoundType Type;
  /// Somebody out of sight is given the handle by this function.
  bool HandedOut = false;
};

using FieldStates = llvm::MapVector<const ValueDecl *, FieldState>;

} // namespace

/// The closed field or variable that \p P ends in.
static const ValueDecl *closedDecl(const Path *P, const Unit &U) {
  const ValueDecl *D = P ? P->decl() : nullptr;
  return D && !isa<ParmVarDecl>(D) && U.isClosed(D) ? D : nullptr;
}

/// `if (t) set(t)`, where nobody has to set t: the setting in the exit that
/// has taken the other branch.
static const Slot *skipped(const World &Exit, size_t Index,
                           const WorldSet &Exits, const UnitFacts &Facts) {
  if (Exit.Slots[Index].S != Slot::State::Inherit)
    return nullptr;
  for (const World &Other : Exits) {
    const Slot &Set = Other.Slots[Index];
    bool IsNever = Set.S == Slot::State::Good && Set.By && Set.By->Source &&
                   isNeverByDefault(*Set.By, Facts);
    if (IsNever && llvm::any_of(Exit.Facts, [&](const Fact &F) {
          return asksFor(F, *Set.By);
        }))
      return &Set;
  }
  return nullptr;
}

/// What \p Exit says of slot \p Index that is wrong; null if nothing. What a
/// function sets wrong that is only called in sight, its callers say, together
/// with the option that it depends on.
static std::optional<Slot> wrong(const World &Exit, size_t Index,
                                 const Configurer &By, const UnitFacts &Facts) {
  if (Exit.Slots[Index].S == Slot::State::Bad)
    return By.IsRoot ? std::optional(Exit.Slots[Index]) : std::nullopt;
  const Slot *Set = skipped(Exit, Index, By.Effect->Exits, Facts);
  if (!Set)
    return std::nullopt;
  Slot Never = *Set;
  Never.S = Slot::State::Bad;
  return Never;
}

/// \p W after another function may have set what it sets: what is right
/// counts on all its ways, the wrongs of one way come after that.
static void addGood(World &W, const EntryEffect &Effect) {
  for (const World &Done : Effect.Exits) {
    W.Signs |= Done.Signs;
    for (size_t I = 0; I < W.Slots.size() && I < Done.Slots.size(); ++I)
      if (Done.Slots[I].S == Slot::State::Good)
        W.Slots.edit(I) = Done.Slots[I];
    if (Done.Escaped) {
      W.Escaped = true;
      W.EscapedAt = Done.EscapedAt;
    }
  }
}

/// A setting that another function makes counts where it is right; where it is
/// wrong, both it and its absence may hold: the order is not known.
static void configure(WorldSet &Worlds, const Configurer &By,
                      const UnitFacts &Facts) {
  WorldSet After;
  for (World W : Worlds) {
    addGood(W, *By.Effect);
    for (const World &Done : By.Effect->Exits) {
      World Bad = W;
      bool IsBad = false;
      for (size_t I = 0; I < W.Slots.size() && I < Done.Slots.size(); ++I)
        if (std::optional<Slot> S = wrong(Done, I, By, Facts)) {
          Bad.Slots.edit(I) = *S;
          IsBad = true;
        }
      if (IsBad)
        After.add(std::move(Bad));
    }
    After.add(std::move(W));
  }
  Worlds = std::move(After);
  Worlds.widen(16);
}

static bool isReturned(const WorldSet &Worlds) {
  return llvm::any_of(Worlds, [](const World &W) {
    return llvm::any_of(W.Holders, [](const Path *H) {
      return H->root()->kind() == Path::Kind::Result;
    });
  });
}

static FieldStates collectFields(const Unit &U) {
  FieldStates Fields;
  for (const auto &[D, Worlds] : U.FieldStores)
    Fields[D].Stored.add(Worlds);
  for (auto &[D, State] : Fields)
    State.Type = U.Index.type(D->getType());
  for (const auto &[F, Info] : U.Functions) {
    const Summary *S = U.summary(F);
    if (!S || S->Unknown)
      continue;
    for (const EntryEffect &E : S->Entries)
      if (const ValueDecl *D = closedDecl(E.Entry, U)) {
        Fields[D].Configured.push_back({&E, Info->isRoot()});
        Fields[D].HandedOut |= Info->isRoot() && isReturned(E.Exits);
      }
  }
  for (auto &[D, State] : Fields)
    for (const Configurer &By : State.Configured)
      configure(State.Stored, By, U.Facts);
  return Fields;
}

/// \p Open as it is when the field holds \p Stored.
static World resolve(const World &Open, const World &Stored) {
  World W = Open;
  for (size_t I = 0; I < W.Slots.size() && I < Stored.Slots.size(); ++I)
    if (W.Slots[I].S == Slot::State::Inherit)
      W.Slots.edit(I) = Stored.Slots[I];
    else if (W.Slots[I].WipesEntry && Stored.Slots[I].S == Slot::State::Good &&
             Stored.Slots[I].Fresh)
      W.Slots.edit(I).Wiped = Stored.Slots[I].By;
  for (const Fact &F : Stored.Facts)
    W.Facts.add(F);
  W.Signs |= Stored.Signs;
  if (Stored.Escaped && !W.Escaped) {
    W.Escaped = true;
    W.EscapedAt = Stored.EscapedAt;
  }
  if (!W.Exchanged)
    W.Exchanged = Stored.Exchanged;
  return W;
}

static const Expr *creation(const WorldSet &Worlds) {
  for (const World &W : Worlds)
    for (const Event *E = W.Last; E; E = E->Previous)
      if (E->K == Event::Kind::Created)
        return cast<Expr>(E->At);
  return nullptr;
}

static void resolveExchange(Exchange &E, const FieldStates &Fields,
                            const Unit &U) {
  const ValueDecl *D = closedDecl(E.Entry, U);
  auto It = D ? Fields.find(D) : Fields.end();
  if (It == Fields.end() || It->second.Stored.empty() || It->second.HandedOut)
    return;
  WorldSet Resolved;
  for (const World &Open : E.Worlds)
    for (const World &Stored : It->second.Stored)
      Resolved.add(resolve(Open, Stored));
  E.Worlds = std::move(Resolved);
  E.Open = false;
  E.Object.Created = creation(It->second.Stored);
}

/// A class that makes a handle, keeps it where only it can reach it, and never
/// releases it, not even in its destructor.
static void findForgottenFields(Unit &U, const FieldStates &Fields) {
  for (const auto &[D, State] : Fields) {
    const auto *Field = dyn_cast<FieldDecl>(D);
    const auto *Class =
        Field ? dyn_cast<CXXRecordDecl>(Field->getParent()) : nullptr;
    const CXXDestructorDecl *Dtor =
        Class && Class->getDefinition()
            ? Class->getDefinition()->getDestructor()
            : nullptr;
    if (!Dtor || !Dtor->hasBody() || Dtor->isDefaulted() || State.HandedOut ||
        ast::isSmartPointer(Field->getType()))
      continue;
    bool IsKept = llvm::all_of(
        State.Stored, [](const World &W) { return !W.Escaped && !W.Adopted; });
    bool IsTouched = llvm::any_of(State.Configured, [](const Configurer &By) {
      return llvm::any_of(By.Effect->Exits, [](const World &W) {
        return W.L == World::Life::Released || W.Escaped || W.Adopted;
      });
    });
    const Expr *Created = creation(State.Stored);
    if (!IsKept || IsTouched || !Created)
      continue;
    const World &W = *State.Stored.begin();
    HandleMisuse M{
        HandleMisuse::Kind::Leak, Created, Dtor, nullptr, {}, W.Last};
    for (const Event *E = W.Last; E; E = E->Previous)
      if (E->K == Event::Kind::Created)
        M.In = E->In;
    M.Object = {State.Type, Field->getNameAsString(), Created};
    if (M.Object.Type && !M.Object.Type.Type->Raii &&
        !M.Object.Type.Type->Release.empty())
      U.Facts.Misuses.push_back(std::move(M));
  }
}

/// Some function sets the slot anew: it may come in between.
static bool isReplacedElsewhere(const Unit &U, const ValueDecl *D,
                                const DanglingUse &Left) {
  for (const auto &[F, Info] : U.Functions) {
    const Summary *S = U.summary(F);
    if (!S || Info->Definition == Left.In)
      continue;
    for (const ReplacedSlot &Slot : S->Replaced)
      if (closedDecl(Slot.Entry, U) == D &&
          (Slot.Name.empty() || Slot.Name == Left.By->Effect->Name))
        return true;
  }
  return false;
}

/// `setBody` leaves a reference to its own local in the handle, `send` follows
/// it.
static void followLeftBehind(Unit &U) {
  for (const Exchange &E : U.Facts.Exchanges) {
    const ValueDecl *D = closedDecl(E.Entry, U);
    auto It = D ? U.LeftBehind.find(D) : U.LeftBehind.end();
    if (It == U.LeftBehind.end())
      continue;
    for (DanglingUse Use : It->second) {
      if (llvm::is_contained(E.Replaced, std::string_view()) ||
          llvm::is_contained(E.Replaced, Use.By->Effect->Name) ||
          isReplacedElsewhere(U, D, Use))
        continue;
      Use.Exchange = E.At;
      U.Facts.Dangling.push_back(std::move(Use));
    }
  }
}

/// A server that begins to serve when its loop runs takes what is set until
/// then: by whoever was handed it, by functions that find it in the same field.
static void settleServe(Exchange &E, const FieldStates &Fields,
                        const UnitFacts &Facts) {
  for (const ValueDecl *D : E.KeptIn)
    if (auto It = Fields.find(D); It != Fields.end())
      for (const Configurer &By : It->second.Configured)
        configure(E.Worlds, By, Facts);
  if (!E.HandedOut && !E.Inspected)
    return;
  WorldSet Open;
  for (World W : E.Worlds) {
    for (Slot &S : W.Slots.edit())
      if (S.S == Slot::State::Default)
        S.S = Slot::State::Inherit;
    Open.add(std::move(W));
  }
  E.Worlds = std::move(Open);
}

void httptidy::flow::resolveFields(Unit &U) {
  followLeftBehind(U);
  FieldStates Fields = collectFields(U);
  for (auto *List : {&U.Facts.Exchanges, &U.Facts.Serves})
    for (Exchange &E : *List)
      if (E.Open && E.Entry)
        resolveExchange(E, Fields, U);
  for (Exchange &E : U.Facts.Serves)
    if (E.Effect->Container)
      settleServe(E, Fields, U.Facts);
  findForgottenFields(U, Fields);
}
