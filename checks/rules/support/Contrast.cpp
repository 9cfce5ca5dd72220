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

/// The branch that tells \p Weak from \p Strong; one that names an option
/// before one that does not.
static std::optional<Fact> guardOf(const World &Weak, const World &Strong) {
  std::optional<Fact> Guard;
  for (const Fact &F : Weak.Facts)
    if (F.FromOption && Strong.Facts.holds(F) != std::optional<bool>(true))
      if (!Guard || (!Guard->P->decl() && F.P->decl()))
        Guard = F;
  return Guard;
}

Contrast rules::contrast(const flow::WorldSet &Worlds, WorldTest IsWitness,
                         WorldTest IsWrong) {
  Contrast C;
  for (const World &W : Worlds)
    if (!C.Witness && IsWitness(W))
      C.Witness = &W;
  if (!C.Witness)
    return C;
  for (const World &W : Worlds) {
    bool IsLater = W.Exchanged && !C.Witness->Exchanged;
    if (C.IsConditional || IsLater || IsWrong(W))
      continue;
    C.Guard = guardOf(*C.Witness, W);
    C.IsConditional = C.Guard.has_value();
  }
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
      IsWrong);
}

/// Every default in sight of what \p Guard asks makes it hold.
static bool holdsByDefault(const flow::UnitFacts &Facts, const Fact &Guard) {
  const ValueDecl *D = Guard.P->decl();
  auto It = D ? Facts.Defaults.find(cast<ValueDecl>(D->getCanonicalDecl()))
              : Facts.Defaults.end();
  if (It == Facts.Defaults.end())
    return false;
  return llvm::all_of(It->second.Values, [&](int64_t V) {
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
