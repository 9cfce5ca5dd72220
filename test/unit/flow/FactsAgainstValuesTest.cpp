//===- FactsAgainstValuesTest.cpp - Facts, by trying all values -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Random facts over a few values, beside the set of all assignments that
/// they allow. What a FactSet says has to be true of each of them.
///
//===----------------------------------------------------------------------===//

#include "checks/flow/World.h"
#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"
#include <array>
#include <random>
#include <set>

using namespace httptidy::ast;
using namespace httptidy::flow;

namespace {

constexpr int Lowest = -3, Highest = 3;
constexpr unsigned Places = 4;

/// A value for each place.
using Values = std::array<int, Places>;
using Runs = std::set<Values>;

/// The places: two that have nothing to do with each other, and two that lie
/// below the first.
struct World3 {
  PathPool Pool;
  std::array<const Path *, Places> Paths;

  World3() {
    const Path *This = Pool.thisPointer();
    const Path *Below = Pool.deref(This);
    Paths = {This, Pool.result(), Below, Pool.element(Below)};
  }

  static Runs everything() {
    Runs All;
    for (int A = Lowest; A <= Highest; ++A)
      for (int B = Lowest; B <= Highest; ++B)
        for (int C = Lowest; C <= Highest; ++C)
          for (int D = Lowest; D <= Highest; ++D)
            All.insert({A, B, C, D});
    return All;
  }
};

/// A set of facts and the runs of a program in which they are all true.
struct Known {
  FactSet Facts;
  Runs Possible = World3::everything();
};

class Play {
public:
  explicit Play(unsigned Seed) : Random(Seed) {}

  void run();

private:
  int pick(int Low, int High) {
    return std::uniform_int_distribution<int>(Low, High)(Random);
  }
  Fact fact() {
    return {W.Paths[pick(0, Places - 1)], Fact::Op(pick(0, 5)),
            pick(Lowest, Highest)};
  }
  bool isTrue(const Fact &F, const Values &V) const;
  bool add(Known &K, const Fact &F);
  void forget(Known &K, unsigned Place);
  void assign(Known &K, unsigned From, unsigned To);
  void join(Known &K);
  void check(const Known &K);

  World3 W;
  std::mt19937 Random;
};

} // namespace

bool Play::isTrue(const Fact &F, const Values &V) const {
  int Value = V[llvm::find(W.Paths, F.P) - W.Paths.begin()];
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
  return false;
}

/// Goes on where \p F is true; false if that is nowhere.
bool Play::add(Known &K, const Fact &F) {
  Runs Left;
  for (const Values &V : K.Possible)
    if (isTrue(F, V))
      Left.insert(V);
  bool Consistent = K.Facts.add(F);
  if (!Consistent)
    EXPECT_TRUE(Left.empty()) << "a possible run was given up";
  else
    EXPECT_EQ(K.Facts.holds(F), true) << "a fact was lost";
  K.Possible = std::move(Left);
  return Consistent && !K.Possible.empty();
}

/// Something is written to a place: it and all below may be anything.
void Play::forget(Known &K, unsigned Place) {
  K.Facts.forget(W.Paths[Place]);
  for (unsigned I = 0; I < Places; ++I) {
    if (!W.Paths[I]->startsWith(W.Paths[Place]))
      continue;
    Runs Any;
    for (Values V : K.Possible)
      for (V[I] = Lowest; V[I] <= Highest; ++V[I])
        Any.insert(V);
    K.Possible = std::move(Any);
  }
}

void Play::assign(Known &K, unsigned From, unsigned To) {
  // `p = *p` is no copy: what is below goes before it is read.
  if (W.Paths[From]->startsWith(W.Paths[To]))
    return;
  forget(K, To);
  K.Facts.copy(W.Paths[From], W.Paths[To]);
  Runs Equal;
  for (Values V : K.Possible) {
    V[To] = V[From];
    Equal.insert(V);
  }
  K.Possible = std::move(Equal);
}

/// Two ways of the program meet.
void Play::join(Known &K) {
  Known Other;
  for (int I = pick(0, 4); I > 0; --I)
    if (!add(Other, fact()))
      return;
  size_t Before = K.Facts.size();
  bool Lost = K.Facts.intersect(Other.Facts);
  EXPECT_EQ(Lost, K.Facts.size() < Before);
  K.Possible.insert(Other.Possible.begin(), Other.Possible.end());
}

void Play::check(const Known &K) {
  for (const Fact &F : K.Facts)
    for (const Values &V : K.Possible)
      ASSERT_TRUE(isTrue(F, V)) << "a fact is not true";
  for (const Path *P : W.Paths)
    for (int O = 0; O <= 5; ++O)
      for (int C = Lowest; C <= Highest; ++C) {
        Fact Asked{P, Fact::Op(O), C};
        std::optional<bool> Said = K.Facts.holds(Asked);
        if (K.Facts.valueOf(P))
          ASSERT_TRUE(Said) << "a known value decides everything";
        if (!Said)
          continue;
        ASSERT_EQ(K.Facts.holds(negated(Asked)), !*Said);
        for (const Values &V : K.Possible)
          ASSERT_EQ(isTrue(Asked, V), *Said);
      }
}

void Play::run() {
  Known K;
  for (int Step = 0; Step < 16; ++Step) {
    switch (pick(0, 7)) {
    case 0:
      forget(K, pick(0, Places - 1));
      break;
    case 1:
      assign(K, pick(0, Places - 1), pick(0, Places - 1));
      break;
    case 2:
      join(K);
      break;
    default:
      if (!add(K, fact()))
        return; // no run of the program gets here
    }
    check(K);
    if (::testing::Test::HasFailure())
      return;
  }
}

TEST(FactsAgainstValues, WhatIsSaidIsTrueOfEveryRun) {
  for (unsigned Seed = 1; Seed <= 300 && !HasFailure(); ++Seed) {
    SCOPED_TRACE(Seed);
    Play(Seed).run();
  }
}
