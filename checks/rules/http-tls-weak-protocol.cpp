//===- http-tls-weak-protocol.cpp - TLS below 1.2, or broken ciphers ------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/TlsRule.h"
#include <set>

using namespace httptidy;
using namespace httptidy::rules;
using flow::Slot;

static constexpr unsigned Cwe[] = {327, 757};
static constexpr OptionInfo Options[] = {
    {"ReportDefaults", OptionKind::Bool, "false",
     "also report requests for which the program asks for no version, where "
     "the library's default leaves it open"}};
static constexpr CheckInfo Info{
    "http-tls-weak-protocol",
    "a TLS version below 1.2, or broken ciphers, that the program asks for",
    "tls",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.9",
    Options,
    "0.1.0"};

static constexpr std::string_view VersionFact = "min-version";

static constexpr Wording OldVersion = {
    "may speak a TLS version below 1.2: whoever is in the path can pick the "
    "weakest and attack that",
    "an old TLS version can be allowed", "ask for TLS 1.2"};

static constexpr Wording BrokenCiphers = {
    "offers ciphers that hide nothing or are broken: whoever is in the path "
    "can read the traffic or will be able to; leave the list to the library, "
    "or name the good ones",
    "broken ciphers can be allowed", "leave them out"};

static void addWeak(const flow::UnitFacts &Facts, Findings &All,
                    std::string_view Fact, const Wording &Words) {
  for (WeakSetting &Weak : weakSettings(Facts, Fact)) {
    Weak.IsPinned = false; // says who the peer is, not how strong the talk is
    All.push_back(report(Facts, Info, Weak, Words));
  }
}

/// The minimum version of \p Type as the library in sight has it.
static const models::FactInfo *minimumOf(models::BoundType Type) {
  for (const models::FactInfo &F : Type.Type->Tls)
    if (F.Name == VersionFact &&
        models::Index::applies(F.Versions, *Type.Library))
      return &F;
  return nullptr;
}

/// A world of \p E in which nobody has asked for a version; null if there is
/// none, or the library has a good default.
static const flow::World *leftOpen(const flow::UnitFacts &Facts,
                                   const flow::Exchange &E) {
  const flow::Layout *L = Facts.layoutOf(E.Object.Type);
  auto Index = L ? L->find(models::EffectKind::Tls, VersionFact) : std::nullopt;
  const models::FactInfo *Minimum = Index ? minimumOf(E.Object.Type) : nullptr;
  if (!Minimum || Minimum->Default != "off")
    return nullptr;
  for (const flow::World &W : E.Worlds)
    if (W.L == flow::World::Life::Alive && !W.Escaped && !W.Widened &&
        W.Slots[*Index].S == Slot::State::Default)
      return &W;
  return nullptr;
}

static void addDefaults(const flow::UnitFacts &Facts, Findings &All) {
  // Once for each handle, at its first exchange.
  std::set<const clang::Expr *> Seen;
  for (const flow::Exchange &E : Facts.Exchanges) {
    const flow::World *Open = leftOpen(Facts, E);
    if (!Open || (E.Object.Created && !Seen.insert(E.Object.Created).second))
      continue;
    const models::FactInfo &Minimum = *minimumOf(E.Object.Type);
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    Finding F = makeFinding(
        Facts, Info, *E.At, *E.In,
        quoted(Object) +
            " asks for no TLS version: how old a one it accepts depends on "
            "the machine that it runs on; set " +
            std::string(Minimum.Write) + " to TLS 1.2 or later",
        Object.Name);
    F.Path = stepsTo(Facts, Open->Last);
    All.push_back(std::move(F));
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &Options) {
  Findings All;
  addWeak(Facts, All, VersionFact, OldVersion);
  addWeak(Facts, All, "max-version", OldVersion);
  addWeak(Facts, All, "ciphers", BrokenCiphers);
  if (Options.getBool("ReportDefaults"))
    addDefaults(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_tls_weak_protocol;
const Rule http_tls_weak_protocol = {&Info, run};
} // namespace httptidy::rules
