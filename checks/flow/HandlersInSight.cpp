//===- HandlersInSight.cpp - Who answers clients in a unit ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/CallbackTargets.h"
#include "checks/flow/Unit.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// The function of the program whose result \p F returns at its end.
static const FunctionDecl *forwardedTo(const FunctionDecl &F) {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(F.getBody());
  const auto *Last = Body && !Body->body_empty()
                         ? dyn_cast<ReturnStmt>(Body->body_back())
                         : nullptr;
  const Expr *Value = Last ? Last->getRetValue() : nullptr;
  std::optional<ast::CallSite> Site =
      Value ? ast::callSite(ast::plain(Value)) : std::nullopt;
  return Site ? Site->Callee : nullptr;
}

static void addHandler(Unit &U, const FunctionDecl *F,
                       models::BoundHandler Handler, const Expr *Registered,
                       const FunctionDecl *In) {
  FunctionInfo *Info = U.info(F);
  const FunctionDecl *To =
      Info && Handler.H->Forwards ? forwardedTo(*Info->Definition) : nullptr;
  if (FunctionInfo *Own = To ? U.info(To) : nullptr) {
    Info = Own;
    Info->Addressed = true; // by the macro
  }
  if (!Info)
    return;
  if (Info->Handles) {
    for (HandlerInSight &Known : U.Facts.Replies.Handlers)
      Known.HasOthers |=
          Known.Definition == Info->Definition && Known.Handler.H != Handler.H;
    return;
  }
  Info->Handles = Handler;
  Info->Relevant = true;
  U.Facts.Replies.Handlers.push_back(
      {Info->Definition, Handler, Registered, In});
}

/// The handler that an effect of \p Row says its value is.
static models::BoundHandler handlerOf(const Unit &U, models::BoundCall Row,
                                      const models::Effect &E) {
  bool IsHandler =
      E.Kind == models::EffectKind::Callback && E.Name == "handler";
  return IsHandler ? U.Index.handler(*Row.Library, E.Part)
                   : models::BoundHandler();
}

static void addFieldHandlers(Unit &U) {
  for (const Unit::FieldFunction &Each : U.FieldFunctions)
    if (models::BoundCall Row = U.Index.lookup(*Each.Field))
      for (const models::Effect *E :
           U.Index.effects(Row, nullptr, std::nullopt))
        if (models::BoundHandler Handler = handlerOf(U, Row, *E))
          addHandler(U, Each.Function, Handler, Each.At, nullptr);
}

/// Registrations say more than a type does, so they come first.
void httptidy::flow::findHandlers(Unit &U) {
  CallbackTargets Targets(U.Facts);
  for (const CallPlace &Place : U.Facts.Threads.Calls) {
    models::BoundCall Row =
        Place.Callee ? U.Index.lookup(Place.Callee) : models::BoundCall();
    if (!Row)
      continue;
    std::optional<ast::CallSite> Site = ast::callSite(Place.At);
    for (const models::Effect *E :
         U.Index.effects(Row, Place.Callee, std::nullopt)) {
      models::BoundHandler Handler = handlerOf(U, Row, *E);
      if (!Handler || !Site)
        continue;
      for (const FunctionDecl *F :
           Targets.of(Site->subject(E->Value), *Place.In))
        addHandler(U, F, Handler, Place.At, Place.In);
    }
  }
  addFieldHandlers(U);
  for (auto &[F, Info] : U.Functions)
    if (models::BoundHandler Handler = U.Index.handler(*Info->Definition))
      addHandler(U, F, Handler, nullptr, nullptr);
}
