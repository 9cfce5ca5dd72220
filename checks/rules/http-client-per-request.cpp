//===- http-client-per-request.cpp - A client for each request ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Callers.h"
#include "checks/ast/Locations.h"
#include "checks/ast/Loops.h"
#include "checks/flow/UnitFacts.h"
#include "checks/rules/Rule.h"
#include "checks/rules/support/Report.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::LifeEnd;
using models::EffectKind;

static constexpr CheckInfo Info{
    "http-client-per-request",
    "a client that is made, used and destroyed for each request",
    "lifetime",
    Severity::Note,
    Precision::High,
    /*Cwe=*/{},
    /*SecuritySeverity=*/"",
    /*Options=*/{},
    "0.1.0"};

/// So many tries need no connection that is kept.
static constexpr int64_t MostTries = 3;

namespace {

/// What makes a life come again and again.
struct Repetition {
  /// The call of its function in a loop of the caller, or the registration of
  /// its function as a handler; null if it stands in the loop itself.
  const Expr *By = nullptr;
  bool IsHandler = false;
};

class Judge {
public:
  explicit Judge(const flow::UnitFacts &Facts) : Facts(Facts) {}
  std::optional<Repetition> judge(const LifeEnd &End);

private:
  bool isWholeLife(const LifeEnd &End) const;
  bool comesAgain(const LifeEnd &End) const;
  bool isFewTries(const FunctionDecl &F, const Stmt &S) const;
  const Expr *callInLoop(const FunctionDecl &F);
  const Expr *registration(const FunctionDecl &F) const;
  bool sharesConnections(const LifeEnd &End) const;

  const flow::UnitFacts &Facts;
  std::optional<ast::Callers> Known;
};

} // namespace

static bool isContainer(const LifeEnd &End) {
  return End.Object.Type.Type->Role == "container";
}

static bool counts(const LifeEnd &End, const LifeEnd::Release &R) {
  return R.Exchanged || isContainer(End);
}

/// Another object drives it: that one keeps the connections.
static bool hasJoined(const LifeEnd &End) {
  for (const flow::World &W : End.Released)
    for (const flow::Event *E = W.Last; E; E = E->Previous)
      if (E->K == flow::Event::Kind::Joined)
        return true;
  return false;
}

/// Connections that are shared outlive the client.
bool Judge::sharesConnections(const LifeEnd &End) const {
  return llvm::any_of(Facts.Calls, [&](const flow::ModelledCall &Call) {
    return Call.In == End.In &&
           llvm::any_of(Call.Effects, [](const models::Effect *E) {
             return E->Kind == EffectKind::Attach && E->Name == "share";
           });
  });
}

/// Made, used and released here, as far as one can see.
bool Judge::isWholeLife(const LifeEnd &End) const {
  if (!End.Object.Created || !End.Object.Type || !End.In || !End.In->getBody())
    return false;
  bool IsClient = End.Object.Type.Type->Role == "client";
  if (!(IsClient || isContainer(End)) || !End.Kept.empty())
    return false;
  return llvm::any_of(
             End.Releases,
             [&](const LifeEnd::Release &R) { return counts(End, R); }) &&
         !hasJoined(End) && !sharesConnections(End);
}

bool Judge::isFewTries(const FunctionDecl &F, const Stmt &S) const {
  const Stmt *Loop = ast::loopAround(F, S);
  std::optional<int64_t> Most =
      Loop ? ast::tripCount(*Loop, Facts.Context) : std::nullopt;
  return Most && *Most <= MostTries;
}

/// After the release the next one is made.
bool Judge::comesAgain(const LifeEnd &End) const {
  const Expr &Created = *End.Object.Created;
  ast::Flow Flow(*End.In);
  const Stmt *Loop = ast::loopAround(*End.In, Created);
  return llvm::any_of(End.Releases, [&](const LifeEnd::Release &R) {
    if (!counts(End, R))
      return false;
    if (R.At && Flow.has(*R.At))
      return Flow.leadsTo(*R.At, Created);
    // A destructor: at the end of each turn if the owner lives no longer.
    return Loop && R.Holder && ast::declares(*Loop, *R.Holder) &&
           Flow.leadsTo(Created, Created);
  });
}

const Expr *Judge::callInLoop(const FunctionDecl &F) {
  if (!Known)
    Known.emplace(Facts.Context);
  for (const ast::CallIn &Call : Known->of(F))
    if (!isFewTries(*Call.In, *Call.At) &&
        ast::Flow(*Call.In).leadsTo(*Call.At, *Call.At))
      return Call.At;
  return nullptr;
}

const Expr *Judge::registration(const FunctionDecl &F) const {
  for (const flow::ModelledCall &Call : Facts.Calls)
    for (const models::Effect *E : Call.Effects) {
      const Expr *Value =
          E->Kind == EffectKind::Callback || E->Kind == EffectKind::Route
              ? Call.Site.subject(E->Value)
              : nullptr;
      const FunctionDecl *Handler = Value ? ast::namedFunction(Value) : nullptr;
      if (Handler && Handler->getCanonicalDecl() == F.getCanonicalDecl())
        return Call.Site.Site;
    }
  return nullptr;
}

std::optional<Repetition> Judge::judge(const LifeEnd &End) {
  if (!isWholeLife(End))
    return std::nullopt;
  if (comesAgain(End))
    return isFewTries(*End.In, *End.Object.Created)
               ? std::nullopt
               : std::optional<Repetition>(Repetition());
  if (const Expr *At = registration(*End.In))
    return Repetition{At, /*IsHandler=*/true};
  if (const Expr *At = callInLoop(*End.In))
    return Repetition{At, /*IsHandler=*/false};
  return std::nullopt;
}

/// As the variable that holds it where it dies, if it has no better name.
static flow::Subject named(const LifeEnd &End) {
  flow::Subject Object = End.Object;
  for (const LifeEnd::Release &R : End.Releases)
    if (Object.Name.empty() && R.Holder && counts(End, R))
      Object.Name = R.Holder->getNameAsString();
  return Object;
}

static std::string message(const flow::Subject &Object, const Repetition &R) {
  std::string When = R.IsHandler ? "each time that the handler runs"
                     : R.By      ? "each time that the loop calls this function"
                                 : "in each turn of the loop";
  return quoted(Object) + " is made and destroyed " + When +
         ": its connections are closed with it, and every request pays for a "
         "new one, TLS handshake included; make it once and use it again";
}

static Finding finding(const flow::UnitFacts &Facts, const LifeEnd &End,
                       const Repetition &R) {
  flow::Subject Object = named(End);
  Finding F = makeFinding(Facts, Info, *End.Object.Created, *End.In,
                          message(Object, R), Object.Name);
  const Stmt *At = R.By;
  if (!At)
    At = ast::loopAround(*End.In, *End.Object.Created);
  if (At)
    F.Path.push_back(
        {ast::location(*At, Facts.Context), R.IsHandler ? "registered here"
                                            : R.By ? "called in a loop here"
                                                   : "the loop is here"});
  return F;
}

static llvm::Expected<Findings> run(const flow::UnitFacts &Facts,
                                    const OptionValues &) {
  Findings All;
  Judge Each(Facts);
  for (const LifeEnd &End : Facts.Ends)
    if (std::optional<Repetition> R = Each.judge(End))
      All.push_back(finding(Facts, End, *R));
  dedupe(All);
  return All;
}

namespace httptidy::rules {
extern const Rule http_client_per_request;
const Rule http_client_per_request = {&Info, run};
} // namespace httptidy::rules
