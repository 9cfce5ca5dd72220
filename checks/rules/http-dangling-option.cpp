//===- http-dangling-option.cpp - An option refers to what is gone --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Event;

static constexpr unsigned Cwe[] = {416, 562, 825};
static constexpr CheckInfo Info{
    "http-dangling-option",
    "an exchange uses memory that an option refers to and that is gone",
    "lifetime",
    Severity::Warning,
    Precision::High,
    Cwe,
    "7.5",
    {},
    "0.1.0"};

static bool isEnd(const Event &E) {
  return E.K == Event::Kind::Ended || E.K == Event::Kind::TemporaryEnd ||
         E.K == Event::Kind::Released;
}

/// How what the option refers to has ended; null if that was before the option
/// was set.
static const Event *endOf(const flow::DanglingUse &Use) {
  for (const Event *E = Use.Last; E && E->K != Event::Kind::Attached;
       E = E->Previous)
    if (isEnd(*E))
      return E;
  return nullptr;
}

static const char *howItEnds(const Event *End) {
  if (!End || End->K == Event::Kind::TemporaryEnd)
    return "the temporary ended with its statement";
  return End->K == Event::Kind::Released ? "it has been released"
                                         : "it went out of scope";
}

static std::string message(const flow::UnitFacts &Facts,
                           const flow::DanglingUse &Use) {
  std::string Message =
      quoted(Use.Object) + " still refers to '" +
      ast::tokensOf(*Use.By->ValueExpr, Facts.Context) +
      "' when it performs the exchange, but " + howItEnds(endOf(Use)) +
      ": the library uses memory that belongs to somebody else; keep it until "
      "the exchange is over";
  std::string_view Copy = Use.By->Effect->Safe;
  return Copy.empty() ? Message : Message + " or use " + std::string(Copy);
}

/// How long the value is may be told after it was copied: the copy would be
/// made by another length.
static bool isSized(const flow::UnitFacts &Facts, const models::Effect &E) {
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return Call.Case && llvm::is_contained(E.SizedBy, Call.Case->Constant);
  });
}

/// The option that copies instead of the one that refers.
static std::optional<Fix> copyInstead(const flow::UnitFacts &Facts,
                                      const flow::DanglingUse &Use) {
  const models::Effect &E = *Use.By->Effect;
  if (E.Safe.empty() || Use.By->Call != Use.By->Origin || !endOf(Use) ||
      isSized(Facts, E))
    return std::nullopt;
  for (const flow::ModelledCall &Call : Facts.Calls) {
    const Expr *Option = Call.Origin == Use.By->Call
                             ? Call.Site.subject(Call.Row.Row->OptionBy)
                             : nullptr;
    if (Option && isa<DeclRefExpr>(Option->IgnoreParenImpCasts()))
      return replaceText(Facts, *Option->IgnoreParenImpCasts(), E.Safe,
                         "let the library copy it");
  }
  return std::nullopt;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::DanglingUse &Use : Facts.Dangling) {
    Finding F = makeFinding(Facts, Info, *Use.By->Call, *Use.By->In,
                            message(Facts, Use), Use.Object.Name);
    F.Path = stepsTo(Facts, Use.Last);
    if (std::optional<Fix> Copy = copyInstead(Facts, Use))
      F.Fixes.push_back(std::move(*Copy));
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_dangling_option;
const Rule http_dangling_option = {&Info, run};
} // namespace httptidy::rules
