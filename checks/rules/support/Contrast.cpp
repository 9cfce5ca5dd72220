//===- Contrast.cpp - A wrong setting among right ones --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Contrast.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Fact;
using flow::Slot;
using flow::World;

/// How well \p F tells the weak worlds from \p Strong: a branch that some weak
/// world has not taken decides something else; one that names an option says
/// more than one that does not.
static unsigned weight(const Fact &F, const World &Strong,
                       llvm::ArrayRef<const World *> Weak) {
  std::optional<bool> InStrong = Strong.Facts.holds(F);
  if (!F.FromOption || InStrong == std::optional<bool>(true))
    return 0;
  bool InAll = llvm::all_of(Weak, [&](const World *W) {
    return W->Facts.holds(F) == std::optional<bool>(true);
  });
  return 1 + (F.P->decl() ? 1 : 0) + (InStrong ? 2 : 0) + (InAll ? 4 : 0);
}

/// The branch that tells the weak worlds from \p Strong.
static std::optional<Fact> guardOf(llvm::ArrayRef<const World *> Weak,
                                   const World &Strong) {
  std::optional<Fact> Guard;
  unsigned Best = 0;
  for (const Fact &F : Weak.front()->Facts) {
    unsigned Weight = weight(F, Strong, Weak);
    if (Weight > Best) {
      Best = Weight;
      Guard = F;
    }
  }
  return Guard;
}

/// The option by which \p By is reached, where what the worlds knew of it is
/// forgotten: whoever was given the options may have changed them since.
static std::optional<Fact> optionOf(const flow::SetSite &By,
                                    const World &Strong) {
  std::optional<Fact> Guard;
  for (const Fact &F : By.Under)
    if (F.P->decl() && Strong.Facts.holds(F) != std::optional<bool>(true))
      Guard = F;
  return Guard;
}

Contrast rules::contrast(const flow::WorldSet &Worlds, WorldTest IsWitness,
                         WorldTest IsWrong, const flow::SetSite *By,
                         WorldTest IsRight) {
  Contrast C;
  llvm::SmallVector<const World *, 4> Weak;
  for (const World &W : Worlds)
    if (IsWitness(W))
      Weak.push_back(&W);
  if (Weak.empty())
    return C;
  C.Witness = Weak.front();
  auto Compare = [&](const World &W) {
    bool IsLater = W.Exchanged && !C.Witness->Exchanged;
    if (C.IsConditional || IsLater || IsWrong(W))
      return;
    if (By && By->Choice && By->Choice->P->decl() &&
        W.Facts.holds(*By->Choice) != std::optional<bool>(true))
      C.Guard = By->Choice; // decided by the value itself
    if (!C.Guard)
      C.Guard = guardOf(Weak, W);
    if (!C.Guard && By)
      C.Guard = optionOf(*By, W);
    C.IsConditional = C.Guard.has_value();
  };
  for (bool Right : {true, false})
    for (const World &W : Worlds)
      if (IsRight(W) == Right)
        Compare(W);
  return C;
}

Contrast rules::contrast(const flow::WorldSet &Worlds, unsigned Index,
                         const flow::SetSite &By) {
  auto IsWrong = [&](const World &W) {
    return Index < W.Slots.size() && W.Slots[Index].S == Slot::State::Bad;
  };
  return contrast(
      Worlds,
      [&](const World &W) { return IsWrong(W) && W.Slots[Index].By == &By; },
      IsWrong, &By,
      [&](const World &W) {
        return Index < W.Slots.size() && W.Slots[Index].S == Slot::State::Good;
      });
}

/// Every default in sight of what \p Guard asks makes it hold.
static bool holdsByDefault(const flow::UnitFacts &Facts, const Fact &Guard) {
  const flow::ScalarDefaults *D = Facts.defaults(Guard.P->decl());
  return D && llvm::all_of(D->Values, [&](int64_t V) {
           flow::FactSet Known;
           Known.add({Guard.P, Fact::Op::Eq, V});
           return Known.holds(Guard) == std::optional<bool>(true);
         });
}

Severity rules::levelOf(const flow::UnitFacts &Facts, const CheckInfo &Info,
                        const Contrast &C) {
  bool IsOption =
      C.IsConditional && !(C.Guard && holdsByDefault(Facts, *C.Guard));
  return IsOption ? Severity::Note : Info.Level;
}

std::string rules::optionName(const Contrast &C) {
  if (C.Guard && C.Guard->P->decl())
    return "'" + C.Guard->P->spelling() + "'";
  return "a run-time condition";
}
