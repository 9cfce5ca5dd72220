//===- Assignments.cpp - What a place holds after an assignment -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/FunctionAnalysis.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// `T b = std::move(a)`: a holds nothing any more.
static bool isMove(const Expr *Value) {
  const Expr *E = Value->IgnoreImplicit();
  const auto *C = dyn_cast<CXXConstructExpr>(E);
  return C && C->getConstructor()->isMoveConstructor();
}

void FunctionAnalysis::assign(State &S, const Path *Target, const Expr *Value,
                              const Stmt *At) {
  const Expr *Plain = Value ? ast::plain(Value) : nullptr;
  const Path *From = Plain ? Resolver.valueOf(Plain) : nullptr;
  if (From == Target)
    return;
  // What the place held on entry goes on under its new name, too.
  if (From)
    if (models::BoundType Type = U.Index.type(Value->getType()))
      holding(S, From, Type);
  overwrite(S, Target, At, From);
  if (!Plain)
    return;
  if (const auto *List = dyn_cast<InitListExpr>(Plain)) {
    assignInitList(S, Target, List, At);
    return;
  }
  if (const auto *Arms = dyn_cast<ConditionalOperator>(Plain)) {
    // Each arm was evaluated on its own way here.
    for (const Expr *Arm : {Arms->getTrueExpr(), Arms->getFalseExpr()})
      if (const Path *P = Resolver.valueOf(Arm))
        rename(S, P, Target);
    assignChoice(S, Target, *Arms);
    return;
  }
  if (std::optional<int64_t> Constant = valueOf(Plain, S.Facts)) {
    if (Target->isCollapsed())
      return;
    Fact F{Target, Fact::Op::Eq, *Constant};
    S.Facts.add(F);
    for (auto &[Id, Worlds] : S.Objects)
      Worlds.annotate([&](World &W) { W.Facts.add(F); });
    return;
  }
  if (!From)
    return;
  rename(S, From, Target);
  if (isMove(Value))
    disown(S, From);
}

/// `rc = ok ? 0 : -1`: each world knows the condition, or is split by it.
void FunctionAnalysis::assignChoice(State &S, const Path *Target,
                                    const ConditionalOperator &Choice) {
  std::optional<Fact> F = factOf(Choice.getCond(), S.Facts);
  std::optional<int64_t> IfTrue = valueOf(Choice.getTrueExpr(), S.Facts);
  std::optional<int64_t> IfFalse = valueOf(Choice.getFalseExpr(), S.Facts);
  if (!F || !IfTrue || !IfFalse)
    return;
  for (auto &[Id, Worlds] : S.Objects) {
    WorldSet After;
    for (const World &W : Worlds)
      for (bool Truth : {true, false}) {
        World Copy = W;
        if (!assumeInWorld(Copy, Truth ? *F : negated(*F)))
          continue;
        Copy.Facts.add({Target, Fact::Op::Eq, Truth ? *IfTrue : *IfFalse});
        After.add(std::move(Copy));
      }
    Worlds = std::move(After);
  }
}

void FunctionAnalysis::assignInitList(State &S, const Path *Target,
                                      const InitListExpr *List,
                                      const Stmt *At) {
  if (List->isSemanticForm() == false && List->getSemanticForm())
    List = List->getSemanticForm();
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record || Record->isUnion())
    return;
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Index >= List->getNumInits())
      break;
    assign(S, Pool.field(Target, Field), List->getInit(Index++), At);
  }
}

void FunctionAnalysis::rename(State &S, const Path *From, const Path *To) {
  bool Moves = From->isTemporary();
  S.Facts.copy(From, To);
  auto Concerns = [&](const World &W) {
    return W.isNamedBelow(From) ||
           llvm::any_of(W.Facts, [&](const Fact &F) { return F.P == From; });
  };
  for (auto &[Id, Worlds] : S.Objects)
    Worlds.changeIf(Concerns, [&](World &W) {
      llvm::SmallVector<const Path *, 3> Below;
      for (const Path *H : W.Holders)
        if (H->startsWith(From))
          Below.push_back(H);
      for (const Path *H : Below) {
        const Path *New = Pool.below(H, From, To);
        W.addHolder(New);
        if (Moves)
          W.removeHolder(H);
      }
      W.renamePlaces(From, To, Pool);
      W.Facts.copy(From, To);
    });
}

/// True if \p H lies in what the pointer at \p Pointer leads to.
static bool leadsThrough(const Path *H, const Path *Pointer) {
  while (H != Pointer && H->parent() != Pointer)
    H = H->parent();
  return H != Pointer && H->kind() == Path::Kind::Deref;
}

/// The new value of a path that is read to make it (`h = reset(h)`) is not
/// lost with the old one.
void FunctionAnalysis::overwrite(State &S, const Path *Target, const Stmt *At,
                                 const Path *Kept) {
  if (!llvm::is_contained(S.Assigned, Target) && !Target->isTemporary())
    S.Assigned.push_back(Target);
  // A collapsed path stands for many places: the others keep theirs.
  if (!Target->isCollapsed())
    for (auto &[Id, Worlds] : S.Objects)
      Worlds.changeIf(
          [&](const World &W) { return W.isNamedBelow(Target); },
          [&, Id = Id](World &W) { loseHolders(W, Id, Target, At, Kept); });
  S.forget(Target);
}

/// \p W is no longer held by what \p Target held.
void FunctionAnalysis::loseHolders(World &W, ObjectId Id, const Path *Target,
                                   const Stmt *At, const Path *Kept) {
  llvm::SmallVector<const Path *, 3> Lost;
  for (const Path *H : W.Holders)
    if (H->startsWith(Target))
      Lost.push_back(H);
  // The place that a pointer led to is still there without it.
  bool IsElsewhere = llvm::any_of(
      Lost, [&](const Path *H) { return leadsThrough(H, Target); });
  if (IsElsewhere)
    noteStores(W);
  for (const Path *H : Lost)
    if (!(Kept && Kept->startsWith(H)))
      W.removeHolder(H);
  W.forgetPlaces(Target);
  W.Adopted |= IsElsewhere;
  if (!Lost.empty() && W.Holders.empty() && !IsElsewhere && !Objects[Id].Entry)
    leak(Objects[Id], W, At, Target->isTemporary() ? nullptr : Target);
}
