//===- ReplyFix.cpp - Fixes of replies that come too late -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReplyFix.h"
#include "checks/rules/support/HeaderFix.h"
#include "checks/rules/support/ReturnFix.h"
#include "checks/rules/support/SourceEdit.h"
#include "llvm/ADT/MapVector.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::Event;
using flow::LateReply;
using flow::LateStep;
using flow::ReplacedError;
using models::ReplyStep;

using Edits = std::vector<TextEdit>;

/// The step that answered before; null if the path does not tell.
static const Event *answerBefore(const LateReply &Late) {
  const Event *E = Late.Last;
  while (E && !(E->K == Event::Kind::Replied && E->Site &&
                E->Site->Call == Late.Sent))
    E = E->Previous;
  return E;
}

/// Where \p In took that step, by itself or by a function that it calls.
static const Expr *placeIn(const Event *E, const FunctionDecl *In) {
  while (E && E->In != In)
    E = E->Previous;
  return E ? dyn_cast_or_null<Expr>(E->At) : nullptr;
}

/// A reply whose header is out has to be ended by somebody, unless the library
/// does it.
static bool isWhole(const LateReply &Late, const Event &Before) {
  ReplyStep Step = models::replyStep(Before.Site->Effect->Name);
  return Step == ReplyStep::Finish || Step == ReplyStep::Send ||
         Late.Object.Type.Type->Unended.empty();
}

static Edits editsOf(const flow::UnitFacts &Facts, const LateReply &Late) {
  const Event *Before = answerBefore(Late);
  const Expr *First = placeIn(Before, Late.In);
  if (!First)
    return {};
  if (Late.Kind == LateStep::Header)
    return moveHeader(Facts, Late, *Before);
  bool IsReply = Late.Kind == LateStep::Second || Late.Kind == LateStep::Write;
  return IsReply && isWhole(Late, *Before)
             ? returnAfter(Facts, *Late.In, *First, *Late.At)
             : Edits();
}

static Edits editsOf(const flow::UnitFacts &Facts, const ReplacedError &R) {
  return returnAfter(Facts, *R.In, *R.At, *R.By->Call);
}

/// Stands where \p Other does, perhaps in another instance of a template.
template <typename T> static bool isSamePlace(const T &A, const T &B) {
  return A.At->getBeginLoc() == B.At->getBeginLoc() &&
         A.At->getEndLoc() == B.At->getEndLoc();
}

/// How many functions have the text of \p In: instances of a template.
static size_t instancesOf(const flow::UnitFacts &Facts,
                          const FunctionDecl &In) {
  return llvm::count_if(Facts.Bodies, [&](const auto &Entry) {
    const Stmt *Body = Entry.second->getBody();
    return Body && Body->getBeginLoc() == In.getBody()->getBeginLoc();
  });
}

/// What all of \p List that stand where \p At does need.
template <typename T>
static std::optional<Fix> fixAll(const flow::UnitFacts &Facts,
                                 const std::vector<T> &List, const T &At,
                                 std::string Description) {
  llvm::MapVector<const FunctionDecl *, Edits> ByInstance;
  for (const T &Each : List) {
    if (!isSamePlace(Each, At))
      continue;
    Edits Needed = editsOf(Facts, Each);
    if (Needed.empty())
      return std::nullopt;
    addEdits(ByInstance[Each.In], Needed);
  }
  if (ByInstance.size() != instancesOf(Facts, *At.In))
    return std::nullopt;
  const Edits &Shared = ByInstance.front().second;
  for (const auto &[In, Other] : ByInstance)
    if (!areSame(Shared, Other))
      return std::nullopt;
  return Fix{std::move(Description), Shared};
}

std::optional<Fix> rules::fixOf(const flow::UnitFacts &Facts,
                                const LateReply &Late) {
  return fixAll(Facts, Facts.Replies.Late, Late,
                Late.Kind == LateStep::Header
                    ? "set the header before the reply goes out"
                    : "return after the first reply");
}

std::optional<Fix> rules::fixOf(const flow::UnitFacts &Facts,
                                const ReplacedError &Replaced) {
  return fixAll(Facts, Facts.Replies.Replaced, Replaced,
                "return after the error");
}
