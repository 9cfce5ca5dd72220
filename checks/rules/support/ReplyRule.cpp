//===- ReplyRule.cpp - What the rules on replies share --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyRule.h"
#include "checks/ast/Locations.h"
#include "checks/rules/support/ReplyFix.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::LateReply;

/// The same reply, found late for something that matters more.
static bool speaksFor(const LateReply &First, const LateReply &Late) {
  return First.Kind < Late.Kind && First.In == Late.In &&
         First.Sent == Late.Sent && First.Object.Name == Late.Object.Name;
}

Findings
rules::lateReplies(const flow::UnitFacts &Facts, const CheckInfo &Info,
                   flow::LateStep Kind,
                   llvm::function_ref<std::string(const LateReply &)> Message) {
  Findings All;
  for (const LateReply &Late : Facts.Replies.Late) {
    if (Late.Kind != Kind ||
        (Kind < flow::LateStep::Again &&
         llvm::any_of(
             Facts.Replies.Late,
             [&](const LateReply &First) { return speaksFor(First, Late); })))
      continue;
    Finding F = makeFinding(Facts, Info, *Late.At, *Late.In, Message(Late),
                            Late.Object.Name);
    F.Path = stepsTo(Facts, Late.Last);
    if (std::optional<Fix> Fixed = fixOf(Facts, Late))
      F.Fixes.push_back(std::move(*Fixed));
    All.push_back(std::move(F));
  }
  dedupe(All);
  return All;
}

std::string rules::brokenText(const LateReply &Late) {
  std::string_view Broken = Late.Step->Effect->Broken;
  return Broken.empty() ? "" : ": " + std::string(Broken);
}

Finding rules::findingAtExit(const flow::UnitFacts &Facts,
                             const CheckInfo &Info, const flow::ReplyEnd &End,
                             std::string Message) {
  const Stmt *Body = End.In->getBody();
  Finding F = makeFinding(Facts, Info, End.Exit ? *End.Exit : *Body, *End.In,
                          std::move(Message), End.Object.Name);
  if (!End.Exit) {
    F.Where = ast::location(Body->getEndLoc(), Facts.Context);
    // The whole body would change with every edit of it.
    F.StatementTokens = "}";
  }
  F.Path = stepsTo(Facts, End.Last);
  return F;
}

static bool contains(const Stmt *Tree, const Stmt &Wanted) {
  if (Tree == &Wanted)
    return true;
  for (const Stmt *Child : Tree->children())
    if (Child && contains(Child, Wanted))
      return true;
  return false;
}

static bool isBelowCatch(const Stmt *S, const Stmt &Wanted) {
  if (const auto *Catch = dyn_cast<CXXCatchStmt>(S))
    return contains(Catch->getHandlerBlock(), Wanted);
  for (const Stmt *Child : S->children())
    if (Child && isBelowCatch(Child, Wanted))
      return true;
  return false;
}

bool rules::isInCatch(const Stmt &At, const FunctionDecl &In) {
  return In.hasBody() && isBelowCatch(In.getBody(), At);
}
