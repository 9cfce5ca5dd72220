//===- Facts.cpp - What branches have decided -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Facts.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace httptidy::flow;

/// More facts than this describe no correlation that a reader would see.
static constexpr size_t MaxFacts = 24;

Fact httptidy::flow::negated(const Fact &F) {
  switch (F.O) {
  case Fact::Op::Eq:
    return {F.P, Fact::Op::Ne, F.C, F.FromOption};
  case Fact::Op::Ne:
    return {F.P, Fact::Op::Eq, F.C, F.FromOption};
  case Fact::Op::Lt:
    return {F.P, Fact::Op::Ge, F.C, F.FromOption};
  case Fact::Op::Ge:
    return {F.P, Fact::Op::Lt, F.C, F.FromOption};
  case Fact::Op::Gt:
    return {F.P, Fact::Op::Le, F.C, F.FromOption};
  case Fact::Op::Le:
    return {F.P, Fact::Op::Gt, F.C, F.FromOption};
  }
  llvm_unreachable("unknown comparison");
}

static bool less(const Fact &A, const Fact &B) {
  return A.P == B.P ? std::tie(A.O, A.C) < std::tie(B.O, B.C)
                    : A.P->id() < B.P->id();
}

static bool compare(int64_t Value, const Fact &F) {
  switch (F.O) {
  case Fact::Op::Eq:
    return Value == F.C;
  case Fact::Op::Ne:
    return Value != F.C;
  case Fact::Op::Lt:
    return Value < F.C;
  case Fact::Op::Ge:
    return Value >= F.C;
  case Fact::Op::Gt:
    return Value > F.C;
  case Fact::Op::Le:
    return Value <= F.C;
  }
  llvm_unreachable("unknown comparison");
}

std::optional<int64_t> FactSet::valueOf(const Path *P) const {
  for (const Fact &F : Facts)
    if (F.P == P && F.O == Fact::Op::Eq)
      return F.C;
  return std::nullopt;
}

/// Those of the sorted \p Facts that speak of \p P.
static llvm::ArrayRef<Fact> factsOf(llvm::ArrayRef<Fact> Facts, const Path *P) {
  auto IsOther = [&](const Fact &F) { return F.P != P; };
  return Facts.drop_while(IsOther).take_until(IsOther);
}

std::optional<bool> FactSet::holds(const Fact &Asked) const {
  llvm::ArrayRef<Fact> Known = factsOf(Facts, Asked.P);
  if (Known.empty())
    return std::nullopt;
  for (const Fact &F : Known)
    if (F.O == Fact::Op::Eq)
      return compare(F.C, Asked);
  if (llvm::is_contained(Known, Asked))
    return true;
  if (llvm::is_contained(Known, negated(Asked)))
    return false;
  for (const Fact &F : Known) {
    // x > 0 and x < 0 decide x != 0, x >= 0 decides x != -1.
    bool IsComparison = F.O != Fact::Op::Eq && F.O != Fact::Op::Ne;
    bool Excludes = IsComparison && !compare(Asked.C, F);
    if (Excludes && Asked.O == Fact::Op::Eq)
      return false;
    if (Excludes && Asked.O == Fact::Op::Ne)
      return true;
  }
  return std::nullopt;
}

bool FactSet::add(const Fact &F) {
  if (std::optional<bool> Known = holds(F))
    return *Known;
  if (F.O == Fact::Op::Eq) {
    bool Contradiction = llvm::any_of(Facts, [&](const Fact &Old) {
      return Old.P == F.P && !compare(F.C, Old);
    });
    if (Contradiction)
      return false;
    llvm::erase_if(Facts, [&](const Fact &Old) { return Old.P == F.P; });
  }
  // What an expression was once asked is the first to be forgotten.
  if (Facts.size() == MaxFacts) {
    auto It = llvm::find_if(Facts, [&](const Fact &Old) {
      return Old.P->isTemporary() && Old.P != F.P;
    });
    if (It != Facts.end())
      Facts.erase(It);
  }
  if (Facts.size() < MaxFacts)
    Facts.insert(llvm::lower_bound(Facts, F, less), F);
  return true;
}

void FactSet::forget(const Path *P) {
  llvm::erase_if(Facts, [&](const Fact &F) { return F.P->startsWith(P); });
}

void FactSet::copy(const Path *From, const Path *To) {
  llvm::SmallVector<Fact, 2> Copies;
  for (const Fact &F : Facts)
    if (F.P == From)
      Copies.push_back({To, F.O, F.C, F.FromOption});
  for (const Fact &F : Copies)
    add(F);
}

/// What a counter is at least, if a comparison or its value tells.
static std::optional<int64_t> atLeast(const Fact &F) {
  bool Tells = F.O == Fact::Op::Ge || F.O == Fact::Op::Eq;
  return Tells ? std::optional(F.C) : std::nullopt;
}

/// Of two values of a counter the smaller one is a bound of both.
static std::optional<Fact> commonBound(const Fact &F, const FactSet &Other) {
  for (const Fact &O : Other)
    if (O.P == F.P && atLeast(O) && atLeast(F) &&
        (O.O == Fact::Op::Ge || F.O == Fact::Op::Ge))
      return Fact(F.P, Fact::Op::Ge, std::min(O.C, F.C), F.FromOption);
  return std::nullopt;
}

bool FactSet::intersect(const FactSet &Other) {
  // Both are sorted, and know the same but for a few.
  const Fact *Theirs = Other.begin();
  llvm::SmallVector<Fact, 2> Bounds;
  auto IsLost = [&](const Fact &F) {
    if (Theirs != Other.end() && *Theirs == F) {
      ++Theirs;
      return false;
    }
    while (Theirs != Other.end() && less(*Theirs, F))
      ++Theirs;
    bool IsKnown = (Theirs != Other.end() && Theirs->P == F.P) ||
                   (Theirs != Other.begin() && Theirs[-1].P == F.P);
    if (!IsKnown)
      return true;
    if (Other.holds(F) == std::optional<bool>(true))
      return false;
    if (std::optional<Fact> Bound = commonBound(F, Other))
      Bounds.push_back(*Bound);
    return true;
  };
  size_t Before = Facts.size();
  llvm::erase_if(Facts, IsLost);
  bool HasLost = Facts.size() != Before;
  for (const Fact &Bound : Bounds)
    Facts.insert(llvm::lower_bound(Facts, Bound, less), Bound);
  return HasLost;
}
