//===- TlsRule.h - What the checks of TLS switches share --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_TLSRULE_H
#define HTTPTIDY_RULES_SUPPORT_TLSRULE_H

#include "checks/rules/Rule.h"
#include "checks/rules/support/Contrast.h"
#include "checks/rules/support/Report.h"

namespace httptidy::rules {

/// A call that weakens a TLS switch, judged over all that is in sight of the
/// objects that it weakens.
struct WeakSetting {
  const flow::SetSite *By = nullptr;
  flow::Subject Object;
  Contrast Among;
  /// The peer switch beside it is weak as well.
  bool PeerIsWeakToo = false;
  /// A pinned key identifies the peer all the same.
  bool IsPinned = false;
};

/// The weakenings of the switch \p Fact (`peer`, `hostname`) and its twins
/// (`proxy-peer` …), each call once, in the order in which they were met.
std::vector<WeakSetting> weakSettings(const flow::UnitFacts &Facts,
                                      std::string_view Fact);

/// What a check says of a weakened switch.
struct Wording {
  /// What it means for the object, which is named before it.
  llvm::StringRef Consequence;
  /// What an option of the program can do.
  llvm::StringRef Can = "verification can be switched off";
  /// What the fix does, before the safe value.
  llvm::StringRef Fix = "verify";
};

/// The finding for \p Weak: a warning, or a note where only a run-time option
/// brings it about.
Finding report(const flow::UnitFacts &Facts, const CheckInfo &Info,
               const WeakSetting &Weak, const Wording &Words);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_TLSRULE_H
