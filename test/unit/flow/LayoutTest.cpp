//===- LayoutTest.cpp - The settings of an object type --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Layout.h"
#include "gtest/gtest.h"

using namespace httptidy::flow;
using namespace httptidy::models;

static constexpr std::string_view Parts[] = {"limit", "time"};
static constexpr FactInfo Facts[] = {{"peer", "on", {}},
                                     {"hostname", "on", {}}};
// A limit whose default changed has two rows.
static constexpr LimitInfo Limits[] = {{"redirects", "", {0, 5}},
                                       {"redirects", "30", {5, UINT64_MAX}},
                                       {"peer", "1", {}}};

static ObjectType type() {
  static DeadlineInfo Deadlines[3];
  Deadlines[0].Name = "total";
  Deadlines[1].Name = "stall";
  Deadlines[1].Parts = Parts;
  Deadlines[2].Name = "connect";
  ObjectType T{};
  T.Deadlines = Deadlines;
  T.Tls = Facts;
  T.Limits = Limits;
  return T;
}

TEST(Layout, EverySettingHasOneSlot) {
  Layout L(type());
  EXPECT_EQ(L.size(), 8u);
  EXPECT_EQ(L.find(EffectKind::Deadline, "total"), 0u);
  EXPECT_EQ(L.find(EffectKind::Deadline, "stall", "limit"), 1u);
  EXPECT_EQ(L.find(EffectKind::Deadline, "stall", "time"), 2u);
  EXPECT_EQ(L.find(EffectKind::Deadline, "connect"), 3u);
  EXPECT_EQ(L.find(EffectKind::Tls, "hostname"), 5u);
  EXPECT_EQ(L.find(EffectKind::Limit, "redirects"), 6u);
  for (unsigned I = 0; I < L.size(); ++I)
    EXPECT_EQ(L.find(L[I].Kind, L[I].Name, L[I].Part), I);
}

TEST(Layout, NamesakesOfOtherKindsAreOthers) {
  Layout L(type());
  EXPECT_EQ(L.find(EffectKind::Tls, "peer"), 4u);
  EXPECT_EQ(L.find(EffectKind::Limit, "peer"), 7u);
  EXPECT_EQ(L.find(EffectKind::Deadline, "peer"), std::nullopt);
}

TEST(Layout, DeadlineOfSeveralCallsHasASlotForEach) {
  ObjectType T = type();
  Layout L(T);
  EXPECT_EQ(L.slotsOf(T.Deadlines[0]), (llvm::SmallVector<unsigned, 2>{0}));
  EXPECT_EQ(L.slotsOf(T.Deadlines[1]), (llvm::SmallVector<unsigned, 2>{1, 2}));
  // It has no slot as a whole.
  EXPECT_EQ(L.find(EffectKind::Deadline, "stall"), std::nullopt);
}

TEST(Layout, TypeWithoutSettings) {
  ObjectType T{};
  Layout L(T);
  EXPECT_EQ(L.size(), 0u);
  EXPECT_EQ(L.find(EffectKind::Tls, "peer"), std::nullopt);
}
