//===- http-deadline-unit-mismatch.cpp - Milliseconds for seconds ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/DeadlineRule.h"
#include "checks/rules/support/DurationUnit.h"
#include "checks/rules/support/Report.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::EffectKind;
using models::Reading;
using models::Unit;

static constexpr unsigned Cwe[] = {704, 400};
static constexpr CheckInfo Info{
    "http-deadline-unit-mismatch",
    "milliseconds are given where seconds are taken, or the other way round",
    "deadline",
    Severity::Warning,
    Precision::High,
    Cwe,
    "5.3",
    {},
    "0.1.0"};

namespace {

/// A deadline that a call sets, and the number that it is set to.
struct Setting {
  const flow::UnitFacts &Facts;
  /// Where the number stands: the call that sets the deadline, or one that
  /// hands the number to it.
  const Expr *Call;
  const Expr *Value;
  const FunctionDecl *In;
  const models::Effect &Effect;
  const FunctionDecl *Callee;
  models::BoundCall Row;
  /// What selects the deadline, if it stands in Call.
  const Expr *Option;
  DurationUnit Takes;
  std::optional<int64_t> Constant;
  std::string Name;
};

struct Doubt {
  std::string Message;
  Severity Level = Info.Level;
  std::optional<DurationUnit> Is;
};

} // namespace

static std::optional<DurationUnit> unitOf(Unit U) {
  switch (U) {
  case Unit::Seconds:
    return DurationUnit{1, 1, true, ""};
  case Unit::Milliseconds:
    return DurationUnit{1, 1000, true, ""};
  case Unit::Microseconds:
    return DurationUnit{1, 1000000, true, ""};
  case Unit::None:
  case Unit::Chrono:
    return std::nullopt;
  }
  llvm_unreachable("unknown unit");
}

/// A duration's type or a name says another unit than the call takes.
static std::optional<Doubt> otherUnit(const Setting &S) {
  std::optional<DurationUnit> Is = unitOf(S.Value, S.Facts.Context);
  // Nothing is nothing in any unit, and what is refused has none.
  if (!Is || Is->isSameAs(S.Takes) || Is->name().empty() ||
      (S.Constant && *S.Constant <= 0))
    return std::nullopt;
  bool IsLonger = S.Takes.Num * Is->Den > Is->Num * S.Takes.Den;
  int64_t Factor = IsLonger ? S.Takes.Num * Is->Den / (Is->Num * S.Takes.Den)
                            : Is->Num * S.Takes.Den / (S.Takes.Num * Is->Den);
  return Doubt{"'" + Is->Evidence + "' is in " + Is->name().str() + " and " +
                   S.Name + " takes " + S.Takes.name().str() +
                   ": the deadline is " + std::to_string(Factor) +
                   (IsLonger ? " times longer than meant, a peer that stops "
                               "answering holds the caller for hours"
                             : " times shorter than meant, healthy requests "
                               "are cut off") +
                   "; convert it",
               Info.Level, Is};
}

/// The program fixes the time, and a conversion makes another of it.
static std::optional<Doubt> cutValue(const Setting &S) {
  if (!S.Constant || !isCut(S.Value, S.Facts.Context))
    return std::nullopt;
  // That is http-infinite-deadline's.
  if (*S.Constant == 0 && S.Effect.Zero == Reading::Never)
    return std::nullopt;
  std::string Result =
      *S.Constant == 0 && S.Effect.Zero == Reading::Default
          ? "to 0, which brings the library's default back"
          : "to " + std::to_string(*S.Constant) + " " + S.Takes.name().str();
  return Doubt{"the time given to " + S.Name + " is cut " + Result +
                   ": the deadline is not the one that stands here; use a "
                   "unit and a type that hold it",
               Info.Level, std::nullopt};
}

/// The whole of the exchange, or only a phase of it?
static bool isTotal(const Setting &S) {
  models::BoundType Type = S.Facts.Index->type(S.Callee, S.Effect.On);
  if (!Type)
    return false;
  return llvm::any_of(Type.Type->Deadlines, [&](const models::DeadlineInfo &D) {
    return D.Name == S.Effect.Name && D.Covers.empty();
  });
}

/// A bare number that nobody means: 30000 seconds, 30 milliseconds.
static std::optional<Doubt> oddValue(const Setting &S) {
  if (!S.Constant)
    return std::nullopt;
  int64_t Value = *S.Constant;
  std::string Number = std::to_string(Value);
  int64_t Least = isTotal(S) ? 10000 : 1000;
  bool IsHours = Value % 3600 == 0;
  if (S.Effect.In == Unit::Seconds && Value >= Least && Value % 1000 == 0 &&
      !IsHours)
    return Doubt{"the option " + S.Name + " takes seconds, and " + Number +
                     " of them are " + std::to_string(Value / 60) +
                     " minutes: a peer that stops answering holds the "
                     "caller that long; if milliseconds are meant, write " +
                     std::to_string(Value / 1000),
                 Info.Level, std::nullopt};
  if (S.Effect.In == Unit::Milliseconds && Value > 0 && Value <= 60)
    return Doubt{"the option " + S.Name + " takes milliseconds, and " + Number +
                     " of them are over before a distant peer can answer; "
                     "if seconds are meant, write " +
                     Number + "000",
                 Severity::Note, std::nullopt};
  return std::nullopt;
}

/// The option that sets the same deadline in \p Is: the name without changes
/// to the value.
static std::string sibling(const Setting &S, const DurationUnit &Is) {
  for (const models::OptionCase &Case : S.Row.Row->Cases)
    for (const models::Effect &E : Case.Effects) {
      std::optional<DurationUnit> U = unitOf(E.In);
      if (E.Kind == EffectKind::Deadline && E.Name == S.Effect.Name &&
          E.Part == S.Effect.Part && U && U->isSameAs(Is))
        return std::string(Case.Constant);
    }
  return "";
}

static Finding report(const Setting &S, Doubt V) {
  std::string Other = V.Is ? sibling(S, *V.Is) : "";
  if (!Other.empty())
    V.Message += " or set " + Other;
  Finding F = makeFinding(S.Facts, Info, *S.Call, *S.In, V.Message, "");
  F.Level = V.Level;
  if (!Other.empty() && S.Option)
    if (std::optional<Fix> Fixed =
            replaceText(S.Facts, *S.Option, Other, "set " + Other))
      F.Fixes.push_back(std::move(*Fixed));
  return F;
}

static void judge(Setting S, Findings &All) {
  std::optional<DurationUnit> Takes = unitOf(S.Effect.In);
  if (S.Effect.Kind != EffectKind::Deadline || !Takes || !S.Value ||
      S.Value->isValueDependent())
    return;
  S.Takes = *Takes;
  S.Constant = fixedValue(S.Value, S.Facts.Context);
  for (auto *Ask : {otherUnit, cutValue, oddValue})
    if (std::optional<Doubt> Found = Ask(S))
      return All.push_back(report(S, std::move(*Found)));
}

/// The calls themselves, also those of wrappers that let the caller choose the
/// option.
static void addCalls(const flow::UnitFacts &Facts, Findings &All) {
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects) {
      const Expr *Option = Call.Site.subject(Call.Row.Row->OptionBy);
      judge({Facts,
             Call.Site.Site,
             Call.Site.subject(E->Value),
             Call.In,
             *E,
             Call.Site.Callee,
             Call.Row,
             Option,
             {},
             {},
             settingName(Facts, Call)},
            All);
    }
}

/// Calls of wrappers that choose the option and leave the number to the caller.
static void addWrappers(const flow::UnitFacts &Facts, Findings &All) {
  for (const flow::SetSite *By : Facts.SetSites) {
    std::optional<ast::CallSite> Made =
        By->Call != By->Origin ? ast::callSite(By->Origin) : std::nullopt;
    models::BoundCall Row =
        Made ? Facts.Index->lookup(Made->Callee) : models::BoundCall();
    if (Row)
      judge({Facts,
             By->Call,
             By->ValueExpr,
             By->In,
             *By->Effect,
             Made->Callee,
             Row,
             nullptr,
             {},
             {},
             settingName(Facts, *By)},
            All);
  }
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  addCalls(Facts, All);
  addWrappers(Facts, All);
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_deadline_unit_mismatch;
const Rule http_deadline_unit_mismatch = {&Info, run};
} // namespace httptidy::rules
