//===- FactSetTest.cpp - Facts about values -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/World.h"
#include "gtest/gtest.h"

using namespace httptidy::ast;
using namespace httptidy::flow;
using Op = Fact::Op;

namespace {
/// Two values that have nothing to do with each other.
struct FactSets : ::testing::Test {
  PathPool Pool;
  const Path *A = Pool.thisPointer();
  const Path *B = Pool.result();
  FactSet Facts;

  std::optional<bool> holds(const Path *P, Op O, int64_t C) {
    return Facts.holds({P, O, C});
  }
  bool add(const Path *P, Op O, int64_t C) { return Facts.add({P, O, C}); }
};
} // namespace

TEST_F(FactSets, NothingIsKnownAtFirst) {
  EXPECT_EQ(Facts.size(), 0u);
  EXPECT_EQ(holds(A, Op::Eq, 0), std::nullopt);
  EXPECT_EQ(Facts.valueOf(A), std::nullopt);
}

TEST_F(FactSets, NegationIsTheOtherWay) {
  for (auto [O, N] :
       {std::pair{Op::Eq, Op::Ne}, {Op::Lt, Op::Ge}, {Op::Gt, Op::Le}}) {
    Fact F{A, O, 3, /*FromOption=*/true};
    EXPECT_EQ(negated(F).O, N);
    EXPECT_EQ(negated(F).P, A);
    EXPECT_EQ(negated(F).C, 3);
    EXPECT_TRUE(negated(F).FromOption);
    EXPECT_EQ(negated(negated(F)), F);
  }
}

TEST_F(FactSets, AFactHoldsAndItsNegationDoesNot) {
  for (Op O : {Op::Eq, Op::Ne, Op::Lt, Op::Ge, Op::Gt, Op::Le}) {
    FactSet Each;
    Fact F{A, O, 2};
    EXPECT_TRUE(Each.add(F));
    EXPECT_EQ(Each.holds(F), true);
    EXPECT_EQ(Each.holds(negated(F)), false);
    EXPECT_FALSE(Each.add(negated(F)));
    EXPECT_TRUE(Each.add(F));
    EXPECT_EQ(Each.size(), 1u);
  }
}

TEST_F(FactSets, AValueDecidesEveryComparison) {
  EXPECT_TRUE(add(A, Op::Eq, 5));
  EXPECT_EQ(Facts.valueOf(A), 5);
  EXPECT_EQ(holds(A, Op::Gt, 4), true);
  EXPECT_EQ(holds(A, Op::Gt, 5), false);
  EXPECT_EQ(holds(A, Op::Le, 5), true);
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
  EXPECT_EQ(holds(A, Op::Eq, 6), false);
  EXPECT_FALSE(add(A, Op::Lt, 5));
  EXPECT_EQ(holds(B, Op::Eq, 5), std::nullopt);
}

TEST_F(FactSets, AValueTakesThePlaceOfWhatItImplies) {
  EXPECT_TRUE(add(A, Op::Ne, 0));
  EXPECT_TRUE(add(A, Op::Gt, -3));
  EXPECT_TRUE(add(B, Op::Ne, 0));
  EXPECT_TRUE(add(A, Op::Eq, 5));
  EXPECT_EQ(Facts.size(), 2u);
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
}

TEST_F(FactSets, AValueOutsideTheBoundsContradicts) {
  EXPECT_TRUE(add(A, Op::Gt, 3));
  EXPECT_FALSE(add(A, Op::Eq, 3));
  EXPECT_TRUE(add(B, Op::Ne, 1));
  EXPECT_FALSE(add(B, Op::Eq, 1));
  EXPECT_TRUE(add(B, Op::Eq, 2));
}

TEST_F(FactSets, BoundsDecideEquality) {
  EXPECT_TRUE(add(A, Op::Gt, 0));
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
  EXPECT_EQ(holds(A, Op::Eq, -4), false);
  EXPECT_EQ(holds(A, Op::Eq, 1), std::nullopt);
  EXPECT_TRUE(add(B, Op::Lt, 0));
  EXPECT_EQ(holds(B, Op::Eq, 0), false);
  EXPECT_EQ(holds(B, Op::Ne, 7), true);
}

TEST_F(FactSets, OrderOfAddingDoesNotMatter) {
  FactSet Other;
  EXPECT_TRUE(add(A, Op::Ne, 1));
  EXPECT_TRUE(add(B, Op::Gt, 0));
  EXPECT_TRUE(add(A, Op::Ne, 0));
  EXPECT_TRUE(Other.add({A, Op::Ne, 0}));
  EXPECT_TRUE(Other.add({A, Op::Ne, 1}));
  EXPECT_TRUE(Other.add({B, Op::Gt, 0}));
  EXPECT_TRUE(Facts == Other);
}

TEST_F(FactSets, ForgettingTakesWhatIsBelow) {
  const Path *Pointee = Pool.deref(A);
  EXPECT_TRUE(add(A, Op::Ne, 0));
  EXPECT_TRUE(add(Pointee, Op::Eq, 1));
  EXPECT_TRUE(add(B, Op::Eq, 2));
  Facts.forget(Pointee);
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
  EXPECT_EQ(Facts.valueOf(Pointee), std::nullopt);
  EXPECT_TRUE(add(Pointee, Op::Eq, 3));
  Facts.forget(A);
  EXPECT_EQ(holds(A, Op::Ne, 0), std::nullopt);
  EXPECT_EQ(Facts.valueOf(Pointee), std::nullopt);
  EXPECT_EQ(Facts.valueOf(B), 2);
}

TEST_F(FactSets, CopySaysOfOneWhatIsKnownOfTheOther) {
  EXPECT_TRUE(add(A, Op::Ne, 0));
  EXPECT_TRUE(add(A, Op::Lt, 9));
  Facts.copy(A, B);
  EXPECT_EQ(holds(B, Op::Ne, 0), true);
  EXPECT_EQ(holds(B, Op::Lt, 9), true);
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
}

TEST_F(FactSets, IntersectionKeepsWhatBothKnow) {
  EXPECT_TRUE(add(A, Op::Ne, 0));
  EXPECT_TRUE(add(B, Op::Ne, 3));
  FactSet Other;
  EXPECT_TRUE(Other.add({A, Op::Eq, 7}));
  EXPECT_TRUE(Facts.intersect(Other));
  EXPECT_EQ(holds(A, Op::Ne, 0), true);
  EXPECT_EQ(holds(B, Op::Ne, 3), std::nullopt);
  // Nothing is lost the second time: fixed points end.
  EXPECT_FALSE(Facts.intersect(Other));
  EXPECT_TRUE(Facts.intersect(FactSet()));
  EXPECT_EQ(Facts.size(), 0u);
}

TEST_F(FactSets, ThereIsALimit) {
  // A machine may ask a thousand things; what is remembered stays small, and
  // what is not remembered is not wrong.
  for (int64_t C = 0; C < 1000; ++C)
    EXPECT_TRUE(add(A, Op::Ne, C));
  EXPECT_LT(Facts.size(), 100u);
  EXPECT_NE(holds(A, Op::Ne, 999), std::optional<bool>(false));
}

TEST_F(FactSets, ExtremesAreNumbersLikeOthers) {
  EXPECT_TRUE(add(A, Op::Le, INT64_MIN));
  EXPECT_FALSE(add(A, Op::Gt, INT64_MIN));
  EXPECT_TRUE(add(B, Op::Eq, INT64_MAX));
  EXPECT_EQ(holds(B, Op::Ge, INT64_MAX), true);
  EXPECT_EQ(holds(B, Op::Gt, INT64_MIN), true);
}
