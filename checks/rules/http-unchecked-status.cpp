//===- http-unchecked-status.cpp - Success without a look at the status ---===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/UnitFacts.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"
#include "checks/rules/support/Spelling.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/ParentMapContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::EffectKind;

static constexpr unsigned Cwe[] = {754, 252};
static constexpr CheckInfo Info{
    "http-unchecked-status",
    "the body is used, the HTTP status never looked at",
    "errors",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0",
};

/// The limit that makes a bad status an error of the call.
static constexpr llvm::StringLiteral FailOnError = "fail-on-error";

/// `(void)f()` and `std::ignore = f()` say that the result does not matter.
static bool isDeliberate(const Expr &Call, ASTContext &Context) {
  const Stmt *Step = &Call;
  while (Step) {
    DynTypedNodeList Parents = Context.getParents(*Step);
    Step = Parents.empty() ? nullptr : Parents[0].get<Stmt>();
    if (const auto *Cast = dyn_cast_or_null<ExplicitCastExpr>(Step))
      if (Cast->getType()->isVoidType())
        return true;
    if (const auto *Assign = dyn_cast_or_null<CXXOperatorCallExpr>(Step))
      if (Assign->isAssignmentOp() &&
          Assign->getArg(0)->getType()->isRecordType())
        return true;
    if (!isa_and_nonnull<CastExpr, ParenExpr, MaterializeTemporaryExpr,
                         ExprWithCleanups>(Step))
      return false;
  }
  return false;
}

/// Somebody takes the body, and nothing tells a bad answer from a good one.
static bool isBlind(const flow::World &W, unsigned FailSlot) {
  return W.L == flow::World::Life::Alive && !W.Escaped && !W.ByException &&
         W.has(flow::Sign::TakesBody) &&
         W.Slots[FailSlot].S != flow::Slot::State::Inherit;
}

/// One way on which a bad status is told, or on which there is none, is enough
/// to trust the program.
static bool isTold(const flow::World &W, const flow::Layout &L,
                   unsigned FailSlot) {
  if (W.has(flow::Sign::ReadsHeaders) || W.has(flow::Sign::OtherProtocol) ||
      W.Slots[FailSlot].S == flow::Slot::State::Good)
    return true;
  std::optional<unsigned> ConnectOnly =
      L.find(EffectKind::Deadline, "connect-only");
  return ConnectOnly && W.Slots[*ConnectOnly].S == flow::Slot::State::Good;
}

/// The world that shows that nobody looks; null if somebody may.
static const flow::World *witness(const flow::UnitFacts &Facts,
                                  const flow::Exchange &E) {
  const flow::Layout *L = Facts.layoutOf(E.Object.Type);
  std::optional<unsigned> Fail =
      L ? L->find(EffectKind::Limit, FailOnError) : std::nullopt;
  bool IsWaitedFor = !E.Effect->Container && !E.Effect->Async && !E.Undriven;
  if (!Fail || !IsWaitedFor || E.Open || E.Inspected)
    return nullptr;
  const flow::World *Found = nullptr;
  for (const flow::World &W : E.Worlds) {
    if (isTold(W, *L, *Fail))
      return nullptr;
    if (!Found && isBlind(W, *Fail))
      Found = &W;
  }
  return Found;
}

static std::string message(const flow::Subject &Object) {
  const models::Model &M = *Object.Type.Library->M;
  return "nobody looks at the HTTP status of " + quoted(Object) +
         ": the error page of a 404 or a 500 counts as the answer; ask for " +
         spellingOf(M, EffectKind::Inspect, "status") +
         " before the body is used, or set " +
         spellingOf(M, EffectKind::Limit, FailOnError);
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  llvm::DenseSet<const Expr *> Ignored;
  for (const flow::IgnoredResult &R : Facts.Results)
    Ignored.insert(R.At);
  Findings All;
  for (const flow::Exchange &E : Facts.Exchanges) {
    const flow::World *W = witness(Facts, E);
    if (!W || Ignored.contains(E.At) || isDeliberate(*E.At, Facts.Context))
      continue;
    flow::Subject Object = spelledIn(Facts, E.At, *E.Effect, E.Object);
    Finding F =
        makeFinding(Facts, Info, *E.At, *E.In, message(Object), Object.Name);
    F.Path = stepsTo(Facts, W->Last);
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unchecked_status;
const Rule http_unchecked_status = {&Info, run};
} // namespace httptidy::rules
