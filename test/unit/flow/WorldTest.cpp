//===- WorldTest.cpp - What may be true of an object ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/State.h"
#include "gtest/gtest.h"

using namespace httptidy::ast;
using namespace httptidy::flow;
using Setting = Slot::State;

namespace {
struct Worlds : ::testing::Test {
  PathPool Pool;
  const Path *A = Pool.thisPointer();
  const Path *B = Pool.result();
  WorldSet Set;

  static World world(std::initializer_list<Setting> Slots,
                     World::Life L = World::Life::Alive) {
    World W;
    W.L = L;
    W.Slots.assign(Slots.size(), Slot());
    for (size_t I = 0; I < Slots.size(); ++I)
      W.Slots.edit(I).S = Slots.begin()[I];
    return W;
  }
  const World &only() {
    EXPECT_EQ(Set.size(), 1u);
    return *Set.begin();
  }
};
} // namespace

TEST_F(Worlds, HoldersAreASortedSet) {
  World W, Other;
  W.addHolder(B);
  W.addHolder(A);
  W.addHolder(B);
  EXPECT_EQ(W.Holders.size(), 2u);
  EXPECT_TRUE(W.isHeldBy(A));
  Other.addHolder(A);
  Other.addHolder(B);
  EXPECT_TRUE(W.isSameAs(Other));
  W.removeHolder(A);
  EXPECT_FALSE(W.isHeldBy(A));
  EXPECT_TRUE(W.isHeldBy(B));
  W.removeHolder(A);
  EXPECT_EQ(W.Holders.size(), 1u);
}

TEST_F(Worlds, FactsAndEventsAreNoPartOfTheTuple) {
  World W = world({Setting::Good}), Other = W;
  EXPECT_TRUE(Other.Facts.add({A, Fact::Op::Eq, 1}));
  Event E{Event::Kind::Created};
  Other.Last = &E;
  EXPECT_TRUE(W.isSameAs(Other));
}

TEST_F(Worlds, EverythingElseIs) {
  const World W = world({Setting::Good});
  using Change = void (*)(World &, const Path *);
  for (Change Make : {
           Change([](World &W, const Path *) { W.L = World::Life::Null; }),
           Change([](World &W, const Path *) { W.NonNull = true; }),
           Change([](World &W, const Path *) { W.Escaped = true; }),
           Change([](World &W, const Path *) { W.Adopted = true; }),
           Change([](World &W, const Path *) { W.ByException = true; }),
           Change([](World &W, const Path *P) { W.JoinedTo = P; }),
           Change([](World &W, const Path *P) { W.addHolder(P); }),
           Change([](World &W, const Path *) { W.Slots.assign(0, {}); }),
           Change([](World &W, const Path *) { W.Slots.edit(0).Fresh = true; }),
           Change([](World &W, const Path *) {
             W.Slots.edit(0).S = Setting::Bad;
           }),
       }) {
    World Other = W;
    EXPECT_TRUE(W.isSameAs(Other));
    Make(Other, A);
    EXPECT_FALSE(W.isSameAs(Other));
  }
}

TEST_F(Worlds, TwoWaysOfSettingItWellAreOne) {
  SetSite Here, There;
  World W = world({Setting::Good}), Other = W;
  W.Slots.edit(0).By = &Here;
  Other.Slots.edit(0).By = &There;
  EXPECT_TRUE(W.isSameAs(Other));
  // Which call set it wrong is what a finding is about.
  W.Slots.edit(0).S = Other.Slots.edit(0).S = Setting::Bad;
  EXPECT_FALSE(W.isSameAs(Other));
}

TEST_F(Worlds, EqualWorldsMergeAndKeepTheFactsTheyShare) {
  World W = world({Setting::Good}), Other = W;
  EXPECT_TRUE(W.Facts.add({A, Fact::Op::Eq, 1}));
  EXPECT_TRUE(W.Facts.add({B, Fact::Op::Ne, 0}));
  EXPECT_TRUE(Other.Facts.add({B, Fact::Op::Ne, 0}));
  EXPECT_TRUE(Set.add(W));
  EXPECT_FALSE(Set.add(W));
  EXPECT_TRUE(Set.add(Other));
  EXPECT_FALSE(Set.add(Other));
  EXPECT_EQ(only().Facts.size(), 1u);
  EXPECT_EQ(only().Facts.holds({B, Fact::Op::Ne, 0}), true);
}

TEST_F(Worlds, DifferentWorldsStayApart) {
  EXPECT_TRUE(Set.add(world({Setting::Good})));
  EXPECT_TRUE(Set.add(world({Setting::Default})));
  EXPECT_TRUE(Set.add(world({Setting::Good}, World::Life::Null)));
  EXPECT_EQ(Set.size(), 3u);
}

TEST_F(Worlds, CopiesShareUntilOneChanges) {
  Set.add(world({Setting::Good}));
  WorldSet Copy = Set;
  EXPECT_EQ(Copy.begin(), Set.begin());
  EXPECT_FALSE(Copy.add(world({Setting::Good})));
  Copy.changeIf([](const World &W) { return W.L == World::Life::Null; },
                [](World &W) { W.Escaped = true; });
  EXPECT_EQ(Copy.begin(), Set.begin());
  Copy.change([](World &W) { W.Slots.edit(0).S = Setting::Bad; });
  EXPECT_NE(Copy.begin(), Set.begin());
  EXPECT_EQ(only().Slots[0].S, Setting::Good);
  EXPECT_EQ(Copy.begin()->Slots[0].S, Setting::Bad);
}

TEST_F(Worlds, WhatIsAnnotatedStaysApart) {
  World W = world({Setting::Good});
  Set.assignApart({W, W});
  Set.annotate([&](World &Each) { Each.Facts.add({A, Fact::Op::Eq, 1}); });
  EXPECT_EQ(Set.size(), 2u);
  Set.change([](World &) {});
  EXPECT_EQ(only().Facts.holds({A, Fact::Op::Eq, 1}), true);
}

TEST_F(Worlds, ObjectsAreSortedAndForgottenWhenTheyCannotBe) {
  ObjectWorlds Objects;
  Objects[7].add(world({Setting::Good}));
  Objects[2].add(world({Setting::Bad}));
  EXPECT_TRUE(Objects.contains(2));
  EXPECT_FALSE(Objects.contains(5));
  EXPECT_FALSE(Objects.add(7).second);
  EXPECT_EQ(Objects.begin()->first, 2u);
  Objects.retainWorlds([](World &W) { return W.Slots[0].S == Setting::Good; });
  EXPECT_FALSE(Objects.contains(2));
  EXPECT_EQ(Objects.begin()->first, 7u);
}

TEST_F(Worlds, SetsAreAddedWorldByWorld) {
  WorldSet Other;
  Other.add(world({Setting::Good}));
  Other.add(world({Setting::Bad}));
  EXPECT_TRUE(Set.add(world({Setting::Good})));
  EXPECT_TRUE(Set.add(Other));
  EXPECT_EQ(Set.size(), 2u);
  EXPECT_FALSE(Set.add(Other));
  EXPECT_FALSE(Set.add(WorldSet()));
}

TEST_F(Worlds, WideningLeavesAFewAlone) {
  Set.add(world({Setting::Good}));
  Set.add(world({Setting::Bad}));
  EXPECT_FALSE(Set.widen(2));
  EXPECT_EQ(Set.size(), 2u);
  for (const World &W : Set)
    EXPECT_FALSE(W.Escaped);
}

TEST_F(Worlds, WideningDoubtsForTheCode) {
  Set.add(world({Setting::Default, Setting::Good}));
  Set.add(world({Setting::Good, Setting::Bad}));
  EXPECT_TRUE(Set.widen(1));
  EXPECT_EQ(only().Slots[0].S, Setting::Good);
  EXPECT_EQ(only().Slots[1].S, Setting::Good);
  // Whatever is missing now may have been done.
  EXPECT_TRUE(only().Escaped);
}

TEST_F(Worlds, WideningKeepsWhatAllShare) {
  World W = world({Setting::Good}), Other = world({Setting::Bad});
  W.NonNull = Other.NonNull = true;
  W.addHolder(A);
  Other.addHolder(B);
  Other.Adopted = true;
  EXPECT_TRUE(W.Facts.add({A, Fact::Op::Eq, 1}));
  EXPECT_TRUE(W.Facts.add({B, Fact::Op::Ne, 0}));
  EXPECT_TRUE(Other.Facts.add({B, Fact::Op::Eq, 4}));
  Set.add(W);
  Set.add(Other);
  EXPECT_TRUE(Set.widen(1));
  EXPECT_TRUE(only().NonNull);
  EXPECT_TRUE(only().Adopted);
  EXPECT_TRUE(only().isHeldBy(A));
  EXPECT_TRUE(only().isHeldBy(B));
  EXPECT_EQ(only().Facts.size(), 1u);
  EXPECT_EQ(only().Facts.holds({B, Fact::Op::Ne, 0}), true);
}

TEST_F(Worlds, WideningMergesNoDeadWithLiving) {
  for (World::Life L :
       {World::Life::Alive, World::Life::Null, World::Life::Released})
    for (Setting S : {Setting::Default, Setting::Good, Setting::Bad})
      Set.add(world({S}, L));
  EXPECT_EQ(Set.size(), 9u);
  EXPECT_TRUE(Set.widen(3));
  std::multiset<World::Life> Lives;
  for (const World &W : Set)
    Lives.insert(W.L);
  EXPECT_EQ(Lives,
            (std::multiset<World::Life>{World::Life::Alive, World::Life::Null,
                                        World::Life::Released}));
  // One of each is as few as it can be.
  EXPECT_FALSE(Set.widen(1));
  EXPECT_EQ(Set.size(), 3u);
}

TEST_F(Worlds, WideningEndsForManyWorlds) {
  SetSite Sites[200];
  for (const SetSite &Site : Sites) {
    World W = world({Setting::Bad});
    W.Slots.edit(0).By = &Site;
    Set.add(W);
  }
  EXPECT_EQ(Set.size(), 200u);
  EXPECT_TRUE(Set.widen(16));
  EXPECT_LE(Set.size(), 16u);
  EXPECT_FALSE(Set.empty());
}
