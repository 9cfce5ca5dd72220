//===- Replies.cpp - Effects on replies and on servers --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "checks/flow/FunctionAnalysis.h"
#include "checks/flow/Settings.h"
#include "checks/models/Names.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::replyStep;
using models::ReplyStep;

static bool isReply(models::BoundType Type) {
  return Type && Type.Type->Role == "reply";
}

/// Where a function finds the reply that \p Param brings.
static const Path *replyPath(const ParmVarDecl &Param, ast::PathPool &Pool,
                             ast::PathResolver &Resolver) {
  const Path *P = Resolver.ofVariable(&Param);
  return ast::leadsToClass(Param.getType()) ? Pool.deref(P) : P;
}

/// The replies that a handler is given are there though nothing is done.
void FunctionAnalysis::seedReplies(State &S) {
  if (!Info.Handles)
    return;
  for (const ParmVarDecl *Param : F->parameters()) {
    models::BoundType Type = U.Index.type(Param->getType());
    // Without a name nobody answers through it here, but what it refers to may
    // be reached in another way.
    bool IsOther =
        Param->getName().empty() && (Param->getType()->isReferenceType() ||
                                     Param->getType()->isPointerType());
    if (!isReply(Type) || IsOther)
      continue;
    for (ObjectId Id : holding(S, replyPath(*Param, Pool, Resolver), Type))
      Replies.push_back(Id);
  }
}

void FunctionAnalysis::recordLate(LateStep Kind, const Expr *At, const World &W,
                                  ObjectId Id, const SetSite *Step) {
  if (!Recording || W.ByException || !At)
    return;
  const Expr *Sent = Kind == LateStep::Route   ? W.Exchanged
                     : Kind == LateStep::Again ? W.Reply.Type->Call
                     : W.Reply.Sent            ? W.Reply.Sent->Call
                                               : nullptr;
  LateReply Late{Kind, At, F, subjectOf(Id), Step, Sent, W.Last};
  if (const Path *Name = bestName(W))
    Late.Object.Name = Name->spelling();
  U.Facts.Replies.Late.push_back(std::move(Late));
}

/// A second body in the place of an error that only some ways here have set:
/// those that set it were to end there.
void FunctionAnalysis::noteReplaced(const WorldSet &Worlds, ObjectId Id,
                                    const SetSite &By) {
  if (!Recording || replyStep(By.Effect->Name) != ReplyStep::Body)
    return;
  auto HasError = [](const World &W) { return W.Reply.Refused != nullptr; };
  if (llvm::all_of(Worlds, HasError))
    return;
  for (const World &W : Worlds)
    if (HasError(W) && !W.ByException)
      U.Facts.Replies.Replaced.push_back(
          {W.Reply.Refused, &By, W.Reply.RefusedAt, F, subjectOf(Id), W.Last});
}

/// The header that every reply has at most once.
static bool namesType(const Expr *Name, const ASTContext &Context) {
  std::optional<StringRef> Text =
      Name ? ast::stringConstant(Name, Context) : std::nullopt;
  return Text && Text->equals_insensitive("Content-Type");
}

void FunctionAnalysis::reply(State &S, const ast::CallSite &Site, const Path *P,
                             models::BoundType Type, const models::Effect &E) {
  if (P->isCollapsed()) // one of many: which of them, nobody knows
    return;
  ReplyStep Step = replyStep(E.Name);
  bool SetsType =
      E.Part == "typed" || (Step == ReplyStep::Header &&
                            namesType(Site.subject(E.Value), U.Context));
  for (ObjectId Id : holding(S, P, Type))
    noteReplaced(S.Objects[Id], Id, *setSite(S, Site, E, S.Facts));
  eachWorld(S, P, Type, [&](World &W, ObjectId Id) {
    if (W.L != World::Life::Alive)
      return;
    const SetSite *By = setSite(S, Site, E, W.Facts);
    if (std::optional<LateStep> Late = W.Reply.lateness(Step))
      recordLate(*Late, Site.Site, W, Id, By);
    else if (SetsType && E.Part == "append" && W.Reply.Type)
      recordLate(LateStep::Again, Site.Site, W, Id, By);
    if (SetsType)
      W.Reply.Type = By;
    if (Step == ReplyStep::Asked && W.Reply.P != ReplyState::Phase::Inherit)
      W.Facts.add({Pool.temporary(Site.Site), Fact::Op::Eq, W.Reply.isSent()});
    W.Reply.take(*By);
    W.Last = event(W, Event::Kind::Replied, Site.Site, By);
  });
  mayFail(S, Site, P, Type);
}

/// A call that tells whether it worked has sent nothing where it did not.
void FunctionAnalysis::mayFail(State &S, const ast::CallSite &Site,
                               const Path *P, models::BoundType Type) {
  std::optional<int64_t> Ok = successOf(U.Index.lookup(Site.Callee));
  if (!Ok)
    return;
  Fact Worked{Pool.temporary(Site.Site), Fact::Op::Eq, *Ok};
  for (ObjectId Id : holding(S, P, Type)) {
    std::vector<World> Apart;
    for (World W : S.Objects[Id]) {
      bool IsHere = W.Last && W.Last->At == Site.Site && W.Reply.isSent();
      if (IsHere) {
        World Failed = W;
        Failed.Reply = ReplyState();
        Failed.Reply.Later = true;
        if (Failed.Facts.add(negated(Worked)))
          Apart.push_back(std::move(Failed));
        W.Facts.add(Worked);
      }
      Apart.push_back(std::move(W));
    }
    S.Objects[Id].assignApart(std::move(Apart));
  }
}

static bool isRoute(const SetSite &Step) {
  return Step.Effect->Kind == models::EffectKind::Route;
}

static std::optional<LateStep> runningRoute(const World &W) {
  return W.Exchanged ? std::optional(LateStep::Route) : std::nullopt;
}

/// What a callee does comes too late for what the caller has done.
void FunctionAnalysis::observeReply(ObjectId Id, const World &Here,
                                    const World &There,
                                    const ast::CallSite &Site) {
  // The first that applies speaks for the call.
  for (const SetSite *Step : There.Reply.Early)
    if (Step) {
      std::optional<LateStep> Kind =
          isRoute(*Step) ? runningRoute(Here)
                         : Here.Reply.lateness(replyStep(Step->Effect->Name));
      if (!Kind)
        continue;
      recordLate(*Kind, Site.Site, Here, Id, Step);
      break;
    }
}

void FunctionAnalysis::alias(State &S, const ast::CallSite &Site,
                             const models::Effect &E) {
  const Path *Of = pathOf(Site, E.By), *On = pathOf(Site, E.On);
  if (!Of || !On)
    return;
  eachWorld(S, Of, U.Index.type(Site.Callee, E.By),
            [&](World &W, ObjectId) { W.addHolder(On); });
}

/// True if what \p F returns in \p W is one of \p Values.
static bool returns(std::optional<int64_t> Returned, const FunctionDecl &F,
                    llvm::ArrayRef<std::string_view> Values) {
  return Returned && llvm::any_of(Values, [&](std::string_view V) {
           return models::returnedValue(F, V) == Returned;
         });
}

/// Somebody else may have it when the function is left: a field, a global.
static bool isKept(const World &W, const Path *Entry) {
  return llvm::any_of(W.Holders, [&](const Path *H) {
    const auto *V = dyn_cast_or_null<VarDecl>(H->root()->decl());
    bool IsLocal =
        V && V->hasLocalStorage() && (H->isRoot() || H->parent()->isRoot());
    return H != Entry && !IsLocal && !H->isTemporary() &&
           H->root()->kind() != Path::Kind::Result;
  });
}

/// A reply that the function is given to answer, or that it makes and returns
/// or leaves in a variable of its own.
bool FunctionAnalysis::owesReply(ObjectId Id, const World &W) const {
  if (llvm::is_contained(Replies, Id))
    return true;
  auto IsOwn = [](const Path *H) {
    const auto *V = dyn_cast_or_null<VarDecl>(H->root()->decl());
    return H->root()->kind() == Path::Kind::Result ||
           (V && V->isLocalVarDecl() && V->hasLocalStorage());
  };
  // What the program has to release is a request of its own.
  return Objects[Id].isReply() && Objects[Id].Created &&
         Objects[Id].Type.Type->Release.empty() && !Objects[Id].Imported &&
         llvm::any_of(W.Holders, IsOwn);
}

void FunctionAnalysis::endReplies(const State &Exit) {
  if (!Recording || !Info.isRoot())
    return;
  for (const auto &[Id, Worlds] : Exit.Objects)
    for (const World &W : Worlds) {
      if (W.L == World::Life::Null || !owesReply(Id, W))
        continue;
      ReplyEnd End{F, Info.Handles, subjectOf(Id), W.Reply.Left, W.Reply};
      if (const Path *Name = bestName(W); Name && End.Object.Name.empty())
        End.Object.Name = Name->spelling();
      std::optional<int64_t> Returned = W.Facts.valueOf(Pool.result());
      bool MayDecline = false;
      if (Info.Handles) {
        const models::Handler &Handler = *Info.Handles.H;
        End.SaysAnswered = returns(Returned, *F, Handler.Answers);
        End.SaysDeclined = returns(Returned, *F, Handler.Declines);
        // What it returns nobody knows: it may be that.
        MayDecline = !Returned && !Handler.Declines.empty();
      }
      End.Open = W.Escaped || (W.Adopted && Objects[Id].Entry) ||
                 W.Reply.Later || MayDecline || W.L == World::Life::Released ||
                 isKept(W, Objects[Id].Entry);
      End.ByException = W.ByException;
      End.Last = W.Last;
      U.Facts.Replies.Ends.push_back(std::move(End));
    }
}

/// What leaves by a throw is not unanswered: the library, or who catches it,
/// does that.
void FunctionAnalysis::leaveReplies(State &S) {
  for (auto &[Id, Worlds] : S.Objects)
    if (Objects[Id].isReply())
      Worlds.change([](World &W) { W.Reply.Later = true; });
}
