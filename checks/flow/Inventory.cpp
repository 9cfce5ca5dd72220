//===- Inventory.cpp - What silence is worth ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Locations.h"
#include "checks/flow/Analysis.h"
#include "checks/flow/ServerInventory.h"
#include "checks/flow/Verdict.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

static const char *checkOf(DeadlineVerdict::Kind K) {
  switch (K) {
  case DeadlineVerdict::Kind::Missing:
    return "http-missing-deadline";
  case DeadlineVerdict::Kind::Partial:
    return "http-partial-deadline";
  case DeadlineVerdict::Kind::Ineffective:
    return "http-ineffective-deadline";
  case DeadlineVerdict::Kind::Infinite:
    return "http-infinite-deadline";
  default:
    return "";
  }
}

static std::string boundText(const DeadlineVerdict &V,
                             const ASTContext &Context) {
  if (!V.By)
    return "the library's default, or a value from the configuration";
  return ast::tokensOf(*V.By->Call, Context);
}

static InventoryRow rowOf(const UnitFacts &Facts, const Exchange &E) {
  InventoryRow Row;
  Row.Where = ast::location(*E.At, Facts.Context);
  Row.Kind = "exchange";
  if (E.Object.Type)
    Row.Library = E.Object.Type.Library->M->Library;
  std::optional<ast::CallSite> Site = ast::callSite(E.At);
  if (Site && Site->Callee)
    Row.Call = ast::qualifiedName(*Site->Callee);
  Row.Object = E.Object.Name;
  Row.EnclosingDecl = ast::qualifiedName(*E.In);
  if (E.Effect->Kind == models::EffectKind::Serve && E.Object.Type) {
    describeServer(Facts, E, Row);
    return Row;
  }
  const DeadlineVerdict &V = E.Verdict;
  switch (V.K) {
  case DeadlineVerdict::Kind::Bounded:
    Row.V = Verdict::Bounded;
    Row.Reason = boundText(V, Facts.Context);
    break;
  case DeadlineVerdict::Kind::Unknown:
    Row.V = Verdict::Unknown;
    Row.Reason = V.Reason;
    break;
  default:
    Row.V = Verdict::Finding;
    Row.Reason = checkOf(V.K);
    break;
  }
  return Row;
}

/// One row per call: the worst verdict of the objects it talks for.
static void addWorst(InventoryRow Row, std::vector<InventoryRow> &Rows) {
  auto Same = llvm::find_if(Rows, [&](const InventoryRow &R) {
    return R.Kind == Row.Kind && R.Where.File == Row.Where.File &&
           R.Where.Offset == Row.Where.Offset && R.Call == Row.Call;
  });
  auto Weight = [](Verdict V) {
    return V == Verdict::Finding ? 2 : V == Verdict::Unknown ? 1 : 0;
  };
  if (Same == Rows.end())
    Rows.push_back(std::move(Row));
  else if (Weight(Row.V) > Weight(Same->V))
    *Same = std::move(Row);
}

std::vector<InventoryRow> httptidy::flow::inventory(const UnitFacts &Facts) {
  std::vector<InventoryRow> Rows;
  for (const auto *List : {&Facts.Exchanges, &Facts.Serves})
    for (const Exchange &E : *List)
      addWorst(rowOf(Facts, E), Rows);
  llvm::sort(Rows, [](const InventoryRow &A, const InventoryRow &B) {
    return std::tie(A.Where.File, A.Where.Offset, A.Kind, A.Call) <
           std::tie(B.Where.File, B.Where.Offset, B.Kind, B.Call);
  });
  return Rows;
}

std::vector<SkippedFunction>
httptidy::flow::skippedFunctions(const UnitFacts &Facts) {
  return Facts.Skipped;
}
