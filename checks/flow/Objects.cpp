//===- Objects.cpp - The objects of one function --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

ObjectId ObjectTable::madeAt(const Expr *Site, models::BoundType Type,
                             unsigned Ordinal) {
  auto [It, New] = BySite.try_emplace({Site, Ordinal}, Objects.size());
  if (New) {
    ObjectInfo O;
    O.Type = Type;
    O.Created = Site;
    Objects.push_back(std::move(O));
  }
  return It->second;
}

ObjectId ObjectTable::heldBy(const Path *Entry, models::BoundType Type) {
  auto [It, New] = ByEntry.try_emplace(Entry, Objects.size());
  if (New) {
    ObjectInfo O;
    O.Type = Type;
    O.Entry = Entry;
    O.Name = Entry->spelling();
    Objects.push_back(std::move(O));
  }
  return It->second;
}

/// An assignment to \p A hides what \p P held on entry, unless a pointer on
/// the way now leads to something else that is just as unknown.
static bool hides(const Path *A, const Path *P) {
  for (const Path *Step = P; Step != A; Step = Step->parent()) {
    if (!Step)
      return false;
    if (Step->kind() == Path::Kind::Deref)
      return false;
  }
  return true;
}

/// \p P still names what it named when the function was entered.
bool FunctionAnalysis::isAsOnEntry(const State &S, const Path *P) const {
  return llvm::none_of(S.Assigned, [&](const Path *A) { return hides(A, P); });
}

World FunctionAnalysis::entryWorld(ObjectId Id, const State &S) {
  const ObjectInfo &O = Objects[Id];
  const FactSet &Facts = S.Facts;
  World W;
  W.ByException = S.ByException;
  W.Facts = Facts;
  W.addHolder(O.Entry);
  // A branch may have asked before anything was done to it.
  if (Facts.valueOf(O.Entry) == std::optional<int64_t>(0))
    W.L = World::Life::Null;
  else
    W.NonNull = Facts.holds({O.Entry, Fact::Op::Ne, 0}).value_or(false);
  if (O.Type) {
    Slot Inherited;
    Inherited.S = Slot::State::Inherit;
    W.Slots.assign(U.Facts.layout(*O.Type.Type).size(), Inherited);
  }
  return W;
}

/// Over the worlds of each object that \p P holds.
void FunctionAnalysis::eachWorld(State &S, const Path *P,
                                 models::BoundType Type, Change Fn) {
  for (ObjectId Id : holding(S, P, Type)) {
    S.Objects[Id].change([&](World &W) {
      if (W.isHeldBy(P))
        Fn(W, Id);
    });
  }
}

/// `struct creation_info info;`: what its declaration makes, and no call.
static bool isPlainStruct(const Path *P, models::BoundType Type) {
  const auto *V = dyn_cast_or_null<VarDecl>(P->decl());
  return V && V->hasLocalStorage() && V->getType()->isRecordType() &&
         !Type.Type->Raii && Type.Type->Role == "settings";
}

/// The objects that \p P may hold; makes the one it held on entry.
llvm::SmallVector<ObjectId, 2>
FunctionAnalysis::holding(State &S, const Path *P, models::BoundType Type) {
  llvm::SmallVector<ObjectId, 2> Ids;
  for (auto &[Id, Worlds] : S.Objects)
    if (Objects[Id].isHandle() &&
        llvm::any_of(Worlds, [&](const World &W) { return W.isHeldBy(P); }))
      Ids.push_back(Id);
  if (!Ids.empty() || !Type)
    return Ids;
  if (!isPlainStruct(P, Type) && (!Scope.isEntryPath(P) || !isAsOnEntry(S, P)))
    return Ids;
  ObjectId Id = Objects.heldBy(P, Type);
  S.Objects[Id].add(entryWorld(Id, S));
  Ids.push_back(Id);
  return Ids;
}

const Event *FunctionAnalysis::event(const World &W, Event::Kind K,
                                     const Stmt *At, const SetSite *Site,
                                     bool Taken) {
  if (W.Last && W.Last->K == K && W.Last->At == At && W.Last->Taken == Taken)
    return W.Last;
  return new (U.Facts.Memory.Allocate<Event>())
      Event{K, W.Last, At, F, Site, Taken};
}

const Path *httptidy::flow::bestName(const World &W) {
  const Path *Best = nullptr;
  for (const Path *H : W.Holders)
    if (H->root()->kind() == Path::Kind::Variable ||
        H->root()->kind() == Path::Kind::This)
      if (!Best || H->spelling().size() < Best->spelling().size())
        Best = H;
  return Best;
}

/// The callee's steps follow the caller's.
const Event *FunctionAnalysis::callEvent(const World &Here, const World &There,
                                         const ast::CallSite &Site) {
  World W = Here;
  W.Last = event(W, Event::Kind::Call, Site.Site);
  llvm::SmallVector<const Event *, 8> Steps;
  for (const Event *E = There.Last; E && Steps.size() < 8; E = E->Previous)
    if (E->K != Event::Kind::Branch && E->K != Event::Kind::Returned)
      Steps.push_back(E);
  const Event *Last = W.Last;
  for (const Event *E : llvm::reverse(Steps)) {
    Event *Copy = new (U.Facts.Memory.Allocate<Event>()) Event(*E);
    Copy->Previous = Last;
    Last = Copy;
  }
  return Last;
}

Subject FunctionAnalysis::subjectOf(ObjectId Id, const Path *P) const {
  const ObjectInfo &O = Objects[Id];
  Subject Sub;
  Sub.Type = O.Type;
  Sub.Created = O.Created;
  Sub.Name =
      P && P->root()->kind() != Path::Kind::Temporary ? P->spelling() : O.Name;
  return Sub;
}

void FunctionAnalysis::recordExchange(const Exchange &E, const World &W,
                                      ObjectId Id) {
  if (!Recording)
    return;
  auto [It, New] = Recorded.insert({{E.At, Id}, E});
  bool IsNamed = !It->second.Object.Name.empty() && !Objects[Id].Imported;
  if (New && !IsNamed)
    if (const Path *Name = bestName(W))
      It->second.Object.Name = Name->spelling();
  It->second.Worlds.add(W);
}

void FunctionAnalysis::recordMisuse(HandleMisuse::Kind K, const Stmt *At,
                                    const World &W, ObjectId Id,
                                    const Stmt *Exit) {
  if (!Recording || W.ByException || !At)
    return;
  HandleMisuse M{K, At, F, Exit, subjectOf(Id), W.Last};
  if (const Path *Name = bestName(W))
    M.Object.Name = Name->spelling();
  U.Facts.Misuses.push_back(std::move(M));
}
