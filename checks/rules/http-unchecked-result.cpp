//===- http-unchecked-result.cpp - A failure that nobody looks at ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Loops.h"
#include "checks/ast/Visitor.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

static constexpr unsigned Cwe[] = {252, 754};
static constexpr CheckInfo Info{
    "http-unchecked-result",
    "a call reports that it failed and nobody looks",
    "errors",
    Severity::Warning,
    Precision::High,
    Cwe,
    "",
    {},
    "0.1.0"};

/// Does \p S do anything with the value of its part \p E?
static bool keeps(const Stmt &S, const Expr &E) {
  if (const auto *If = dyn_cast<IfStmt>(&S))
    return If->getCond() == &E;
  if (const auto *While = dyn_cast<WhileStmt>(&S))
    return While->getCond() == &E;
  if (const auto *Do = dyn_cast<DoStmt>(&S))
    return Do->getCond() == &E;
  if (const auto *For = dyn_cast<ForStmt>(&S))
    return For->getCond() == &E;
  if (const auto *Cast = dyn_cast<CastExpr>(&S))
    return Cast->getCastKind() != CK_ToVoid;
  return isa<Expr, ReturnStmt, SwitchStmt>(&S);
}

namespace {

/// Looks for calls that tell of the same object in the same way, and whose
/// result somebody keeps.
class NeighbourVisitor : public ast::Visitor {
public:
  NeighbourVisitor(const flow::UnitFacts &Facts, const ast::CallSite &Site)
      : Facts(Facts), Site(Site) {}
  bool VisitStmt(Stmt *S) override {
    for (const Stmt *Child : S->children())
      if (const auto *E = dyn_cast_or_null<Expr>(Child))
        IsFound |= keeps(*S, *E) && tells(*E);
    return !IsFound;
  }
  bool VisitVarDecl(VarDecl *V) override {
    IsFound |= V->getInit() && tells(*V->getInit());
    return !IsFound;
  }
  bool IsFound = false;

private:
  bool tells(const Expr &E) const {
    std::optional<ast::CallSite> Other = ast::callSite(ast::plain(&E));
    if (!Other || !Other->Callee || Other->Site == Site.Site ||
        Other->Callee == Site.Callee || Other->Args.empty())
      return false;
    const ValueDecl *Here = ast::namedDecl(Site.Args.front());
    return Here && Here == ast::namedDecl(Other->Args.front()) &&
           Facts.Index->lookup(Other->Callee) &&
           Facts.Context.hasSameType(Other->Callee->getReturnType(),
                                     Site.Callee->getReturnType());
  }

  const flow::UnitFacts &Facts;
  const ast::CallSite &Site;
};

} // namespace

/// What drives a container may leave its errors to another call of the loop,
/// or of the function: the container stays as broken as it is.
static bool isToldElsewhere(const flow::UnitFacts &Facts,
                            const flow::IgnoredResult &R) {
  std::optional<ast::CallSite> Site = ast::callSite(R.At);
  if (!Site || !Site->Callee || Site->Args.empty())
    return false;
  const Stmt *Around = ast::loopAround(*R.In, *R.At);
  if (!Around)
    Around = R.In->getBody();
  NeighbourVisitor Visitor(Facts, *Site);
  Visitor.TraverseStmt(const_cast<Stmt *>(Around));
  return Visitor.IsFound;
}

static std::string nameOf(const flow::IgnoredResult &R) {
  std::optional<ast::CallSite> Site = ast::callSite(R.At);
  return Site && Site->Callee ? ast::qualifiedName(*Site->Callee) : "the call";
}

static bool drives(const flow::IgnoredResult &R) {
  return R.Effect && R.Effect->Name == "drive";
}

static bool serves(const flow::UnitFacts &Facts, const flow::IgnoredResult &R) {
  return llvm::any_of(Facts.Serves,
                      [&](const flow::Exchange &E) { return E.At == R.At; });
}

static std::string message(const flow::UnitFacts &Facts,
                           const flow::IgnoredResult &R) {
  std::string How = R.StoredIn
                        ? "'" + R.StoredIn->getNameAsString() +
                              "' takes the result of '" + nameOf(R) +
                              "' and nobody looks at it"
                        : "the result of '" + nameOf(R) + "' is thrown away";
  // What a container reports is its own state, not that of one exchange.
  bool Drives = drives(R);
  if (R.Effect && !R.Effect->Broken.empty())
    return How + ": " + std::string(R.Effect->Broken) +
           "; look at it before you go on";
  if (serves(Facts, R))
    return How + ": where the port is taken nobody is served, and the program "
                 "goes on as if it were; compare it with the success code";
  return How +
         (Drives ? ": when the handle cannot go on, its transfers stop without "
                   "a word and a loop around it may never end; "
                 : ": a failed exchange goes on as if it had worked; ") +
         "compare it with the success code";
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  for (const flow::IgnoredResult &R : Facts.Results)
    if (!drives(R) || !isToldElsewhere(Facts, R))
      All.push_back(
          makeFinding(Facts, Info, *R.At, *R.In, message(Facts, R), nameOf(R)));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_unchecked_result;
const Rule http_unchecked_result = {&Info, run};
} // namespace httptidy::rules
