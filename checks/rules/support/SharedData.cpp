//===- SharedData.cpp - What handles of several threads share -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/ThreadOrder.h"
#include "checks/rules/support/SharedUse.h"
#include "checks/rules/support/Spelling.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::ModelledCall;
using models::EffectKind;

static const models::Effect *effectOf(const ModelledCall &Call, EffectKind Kind,
                                      llvm::StringRef Name) {
  for (const models::Effect *E : Call.Effects)
    if (E->Kind == Kind && llvm::StringRef(E->Name) == Name)
      return E;
  return nullptr;
}

/// Is there a call that gives the share locks, or that may?
static bool mayLock(const flow::UnitFacts &Facts) {
  return llvm::any_of(Facts.Calls, [](const ModelledCall &Call) {
    const models::OptionCase *Case = Call.Case;
    bool IsShared =
        Call.Row && llvm::any_of(Call.Row.Row->Cases, [](auto &C) {
          return llvm::any_of(C.Effects, [](const models::Effect &E) {
            return E.Kind == EffectKind::Share;
          });
        });
    return IsShared &&
           (!Case || effectOf(Call, EffectKind::Share, "lock") != nullptr);
  });
}

/// Does the call stand in threads that run at once, or in a function that
/// starts such threads?
static bool isThreaded(const flow::UnitFacts &Facts, const FunctionDecl *In) {
  if (const flow::ThreadRole *Role = Facts.Threads.role(In))
    return Role->Several && !Role->Locks;
  return llvm::any_of(Facts.Threads.Starts, [&](const flow::ThreadStart &S) {
    const flow::ThreadRole *Role =
        S.In == In && S.Runs ? Facts.Threads.role(S.Runs) : nullptr;
    return Role && Role->Several && !Role->Locks &&
           llvm::any_of(Facts.Exchanges, [&](const flow::Exchange &E) {
             return E.Entry && Facts.Threads.role(E.In) == Role;
           });
  });
}

/// Where a handle of a thread takes part in a share; null if none does.
static const ModelledCall *attachedInThread(const flow::UnitFacts &Facts) {
  for (const ModelledCall &Call : Facts.Calls)
    if (const models::Effect *E = effectOf(Call, EffectKind::Attach, "share");
        E && isThreaded(Facts, Call.In)) {
      const Expr *Value = Call.Site.subject(E->Value);
      if (Value && ast::constant(Value, Facts.Context) != 0)
        return &Call;
    }
  return nullptr;
}

std::vector<UnlockedShare> rules::unlockedShares(const flow::UnitFacts &Facts) {
  std::vector<UnlockedShare> Found;
  const ModelledCall *Attached = attachedInThread(Facts);
  if (!Attached)
    return Found;
  bool HasLock = mayLock(Facts);
  for (const ModelledCall &Call : Facts.Calls) {
    const models::Effect *E = effectOf(Call, EffectKind::Share, "data");
    const Expr *Value = E ? Call.Site.subject(E->Value) : nullptr;
    if (!Value || !Call.Site.Args.front())
      continue;
    std::optional<int64_t> Data = ast::constant(Value, Facts.Context);
    bool IsWeak = HasLock && Data && llvm::is_contained(E->Weak, *Data);
    if (HasLock && !IsWeak)
      continue;
    const models::Model &M = *Call.Row.Library->M;
    Found.push_back({&Call, Attached->Site.Site, IsWeak,
                     spellingOf(M, EffectKind::Share, "lock") + " and " +
                         spellingOf(M, EffectKind::Share, "unlock")});
  }
  return Found;
}
