//===- Exits.cpp - Ends of lives, and the summary -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

LifeEnd *FunctionAnalysis::observeEnd(ObjectId Id, const World &W,
                                      bool IsRelease) {
  if (!Recording || !Objects[Id].isHandle() || W.ByException ||
      W.L != World::Life::Alive)
    return nullptr;
  auto [It, New] = EndsById.try_emplace(Id);
  if (New) {
    It->second.Object = subjectOf(Id);
    It->second.In = F;
  }
  bool IsKept =
      !W.Holders.empty() && llvm::all_of(W.Holders, [&](const Path *H) {
        return H->kind() == Path::Kind::Field && U.isClosed(H->decl());
      });
  LifeEnd &End = It->second;
  (IsRelease ? End.Released : IsKept ? End.Kept : End.Left).add(W);
  return &End;
}

void FunctionAnalysis::observeRelease(ObjectId Id, const World &W,
                                      const Stmt *At) {
  LifeEnd *End = observeEnd(Id, W, /*IsRelease=*/true);
  if (!End)
    return;
  LifeEnd::Release Here{At, W.Exchanged != nullptr, nullptr};
  for (const Path *H : W.Holders)
    if (const auto *V = dyn_cast_or_null<VarDecl>(H->root()->decl()))
      Here.Holder = W.Escaped ? nullptr : V;
  End->Releases.push_back(Here);
}

/// A transfer that joined a container which nobody in sight drives: event
/// loops do it elsewhere, what it was given is all it has.
void FunctionAnalysis::recordUndriven(ObjectId Id, const World &W) {
  bool IsDriven = llvm::any_of(Recorded, [&](const auto &Entry) {
    return std::get<ObjectId>(Entry.first) == Id;
  });
  if (!W.JoinedAt || W.Exchanged || IsDriven || !Info.isRoot() ||
      W.L != World::Life::Alive)
    return;
  Exchange E;
  E.At = W.JoinedAt;
  E.In = W.JoinedIn;
  E.Effect = W.JoinedBy;
  E.Object = subjectOf(Id);
  E.Undriven = true;
  recordExchange(E, W, Id);
}

/// A handle that nothing holds any more.
void FunctionAnalysis::leak(const ObjectInfo &O, const World &W,
                            const Stmt *Exit, const Path *Name) {
  if (!Recording || !O.isHandle() || !O.Type || W.L != World::Life::Alive)
    return;
  bool Released = O.Type.Type->Raii || O.Type.Type->Release.empty();
  if (Released || W.Escaped || W.Adopted || W.ByException || !O.Created)
    return;
  HandleMisuse M;
  M.K = HandleMisuse::Kind::Leak;
  M.At = O.Created;
  M.In = F;
  M.Exit = Exit;
  M.Object.Type = O.Type;
  M.Object.Name = Name ? Name->spelling() : O.Name;
  M.Object.Created = O.Created;
  M.Last = W.Last;
  U.Facts.Misuses.push_back(std::move(M));
}

/// A path through a local pointer: no caller can name it.
static bool isLocalPointer(const Path *P) {
  const auto *V = dyn_cast_or_null<VarDecl>(P->root()->decl());
  return V && V->isLocalVarDecl() && V->hasLocalStorage();
}

static const Stmt *lastReturn(const World &W) {
  for (const Event *E = W.Last; E; E = E->Previous)
    if (E->K == Event::Kind::Returned)
      return E->At;
  return nullptr;
}

/// How the function calls what it hands out.
std::string FunctionAnalysis::nameOf(ObjectId Id, const WorldSet &Worlds) {
  if (!Objects[Id].Name.empty())
    return Objects[Id].Name;
  for (const World &W : Worlds)
    if (const Path *P = bestName(W))
      return P->spelling();
  return "";
}

void FunctionAnalysis::finish(const State &Exit) {
  Result.HasExit = Exit.Reachable;
  for (const auto &[Id, Worlds] : Exit.Objects)
    if (Objects[Id].isHandle())
      finishObject(Id, Worlds);
    else if (Objects[Id].Attached)
      finishReference(Id, Worlds);
  endReplies(Exit);
  for (const ReplacedSlot &Slot : Exit.Replaced)
    if (Scope.isOutward(Slot.Entry))
      Result.Replaced.push_back(Slot);
  for (const Path *P : Exit.Freed)
    if (Scope.isOutward(P))
      Result.Freed.push_back(P);
  for (const Path *P : Exit.Assigned)
    if (Scope.outlives(P) && P->root()->kind() != Path::Kind::Result)
      Result.Written.push_back(P);
  Result.Facts = Exit.Facts;
  Result.Facts.forgetIf(
      [&](const Fact &Each) { return !Scope.isOutward(Each.P); });
  finishRecords();
}

/// What main still has when the process ends is no loss, unless another way
/// out shows that it was to be released.
static bool mayKeep(const models::ObjectType *Type, const World &W,
                    const WorldSet &Worlds) {
  if (Type && Type->Role == "stream")
    return true; // exit() closes them all
  const Stmt *Exit = lastReturn(W);
  bool SameWay = llvm::any_of(Worlds, [&](const World &Other) {
    return Other.L != World::Life::Alive && lastReturn(Other) == Exit;
  });
  bool IsReleased = llvm::any_of(Worlds, [](const World &Other) {
    return Other.L == World::Life::Released;
  });
  return SameWay || !IsReleased;
}

void FunctionAnalysis::finishObject(ObjectId Id, const WorldSet &Worlds) {
  const ObjectInfo &O = Objects[Id];
  WorldSet Out;
  for (World W : Worlds) {
    bool HeldOutside = llvm::any_of(
        W.Holders, [&](const Path *H) { return Scope.outlives(H); });
    if (!O.Entry && !HeldOutside &&
        !(F->isMain() && mayKeep(O.Type.Type, W, Worlds)))
      leakNamed(Id, W, lastReturn(W));
    if (Info.isRoot() || !(HeldOutside || O.Entry))
      observeEnd(Id, W);
    if (!O.Entry)
      noteStores(W);
    recordUndriven(Id, W);
    noteHandedOut(Id, W);
    W.Facts.forgetIf(
        [&](const Fact &Each) { return !Scope.isOutward(Each.P); });
    llvm::erase_if(W.Holders, [&](const Path *H) {
      return !Scope.outlives(H) && H != O.Entry;
    });
    if (O.Entry || HeldOutside || W.JoinedTo)
      Out.add(std::move(W));
  }
  if (Out.empty())
    return;
  if (O.Entry)
    Result.Entries.push_back({O.Entry, O.Type, std::move(Out)});
  else
    Result.Exports.push_back(
        {O.Type, O.Created, nameOf(Id, Worlds), std::move(Out)});
}

/// Functions that find the handle in a field start from here. A callee's
/// stores are its callers', as far as they can name the place.
void FunctionAnalysis::noteStores(const World &W) {
  if (!Recording || W.L != World::Life::Alive || W.ByException)
    return;
  for (const Path *H : W.Holders) {
    const ValueDecl *D = H->decl();
    bool IsField = H->kind() == Path::Kind::Field;
    const auto *V = dyn_cast_or_null<VarDecl>(D);
    if (!D || !(IsField || (V && V->hasGlobalStorage())) || !U.isClosed(D))
      continue;
    bool IsCallers = Scope.outlives(H) && !isLocalPointer(H) && !Info.isRoot();
    if (!IsCallers)
      U.FieldStores[D].add(W);
  }
}

void FunctionAnalysis::leakNamed(ObjectId Id, const World &W,
                                 const Stmt *Exit) {
  const Path *Name = nullptr;
  for (const Path *H : W.Holders)
    if (!Name && H->root()->kind() == Path::Kind::Variable)
      Name = H;
  leak(Objects[Id], W, Exit, Name);
}

void FunctionAnalysis::finishRecords() {
  if (!Recording)
    return;
  finishInspections();
  for (auto &[Key, E] : Recorded) {
    const ObjectInfo &O = Objects[Key.second];
    if (O.Entry) {
      E.Open = true;
      E.Entry = O.Entry;
      Result.Pending.push_back({O.Entry, E});
    }
    // What a caller in sight will decide is its business.
    if (!O.Entry || Info.isRoot())
      U.Facts.listOf(E).push_back(E);
  }
  for (auto &[Id, End] : EndsById)
    U.Facts.Ends.push_back(std::move(End));
  for (ObjectId Id = 0; Id < Objects.size(); ++Id)
    if (Objects[Id].Result && !SeenResults.count(Id))
      U.Facts.Results.push_back(
          {Objects[Id].Created, F, Objects[Id].Result, Objects[Id].StoredIn});
}
