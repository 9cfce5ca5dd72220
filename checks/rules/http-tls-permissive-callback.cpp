//===- http-tls-permissive-callback.cpp - Judges that always agree --------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Callbacks.h"
#include "checks/rules/support/Permissive.h"
#include "checks/rules/support/Report.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::EffectKind;

static constexpr unsigned Cwe[] = {295};
static constexpr CheckInfo Info{"http-tls-permissive-callback",
                                "a verify callback accepts every peer",
                                "tls",
                                Severity::Warning,
                                Precision::High,
                                Cwe,
                                "7.4",
                                {},
                                "0.1.0"};

static std::string nameOf(const flow::ModelledCall &Call) {
  return Call.Site.Callee ? "'" + ast::qualifiedName(*Call.Site.Callee) + "'"
                          : "this call";
}

/// The call weakens what is verified, by a constant.
static bool isWeak(const flow::UnitFacts &Facts,
                   const flow::ModelledCall &Call) {
  return llvm::any_of(Call.Effects, [&](const models::Effect *E) {
    const Expr *Value = Call.Site.subject(E->Value);
    std::optional<int64_t> C =
        Value ? ast::constant(Value, Facts.Context) : std::nullopt;
    return E->Kind == EffectKind::Tls && C && llvm::is_contained(E->Weak, *C);
  });
}

/// \p F wipes what was found wrong, so that nobody sees it later.
static bool wipesError(const flow::UnitFacts &Facts, const FunctionDecl &F) {
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return Call.In->getCanonicalDecl() == F.getCanonicalDecl() &&
           isWeak(Facts, Call);
  });
}

static Finding findingAt(const flow::UnitFacts &Facts,
                         const flow::ModelledCall &Call, std::string Message,
                         const FunctionDecl &About) {
  Finding F = makeFinding(Facts, Info, *Call.Site.Site, *Call.In,
                          std::move(Message), ast::qualifiedName(About));
  if (isUnderOption(Call))
    F.Level = Severity::Note;
  return F;
}

/// \p Context is the set-up that \p C stands in; null for the library's own
/// judges.
static Finding permissive(const flow::UnitFacts &Facts, const Callback &C,
                          const Callback *Context) {
  bool IsStep = C.Effect->Part == "verify-step";
  bool IsOverruled = IsStep && !wipesError(Facts, *C.Definition);
  std::string Message = quotedName(*C.Definition) + " accepts every peer: ";
  if (IsOverruled)
    Message += "only the library's own look at the result is left to stop who "
               "stands in between; return what the callback was given";
  else
    Message += "who stands in between reads and changes everything; "
               "judge the peer and refuse what does not match";
  Finding F = findingAt(Facts, *C.Registered, Message, *C.Definition);
  if (IsOverruled)
    F.Level = Severity::Note;
  if (Context)
    F.Path.push_back(registrationStep(Facts, *Context));
  for (const Stmt *At : returnsOf(*C.Definition))
    F.Path.push_back(
        {ast::location(*At, Facts.Context), "accepts here, whatever came"});
  return F;
}

static Finding switchedOff(const flow::UnitFacts &Facts,
                           const flow::ModelledCall &Call,
                           const Callback &Context) {
  Finding F = findingAt(
      Facts, Call,
      quotedName(*Context.Definition) + " switches verification off with " +
          nameOf(Call) +
          ": only the library's own look at the result is left to stop who "
          "stands in between; leave it on and load the roots that are needed",
      *Context.Definition);
  F.Level = Severity::Note;
  F.Path.push_back(registrationStep(Facts, Context));
  return F;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  ContextSetups Setups(Facts);
  for (const Callback &C : callbacksInSight(Facts)) {
    if (C.Effect->Ok.empty() ||
        !alwaysReturns(Facts, *C.Definition, C.Effect->Ok))
      continue;
    const Callback *Context = Setups.reaching(*C.Registered->In);
    if (Context || isOwnObject(Facts, *C.Registered))
      All.push_back(permissive(Facts, C, Context));
  }
  for (const flow::ModelledCall &Call : Facts.Calls)
    if (const Callback *Context = Setups.reaching(*Call.In))
      if (!isOwnObject(Facts, Call) && isWeak(Facts, Call))
        All.push_back(switchedOff(Facts, Call, *Context));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_tls_permissive_callback;
const Rule http_tls_permissive_callback = {&Info, run};
} // namespace httptidy::rules
