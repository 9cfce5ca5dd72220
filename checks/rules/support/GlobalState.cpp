//===- GlobalState.cpp - Calls that set up a whole library ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/GlobalState.h"
#include "checks/ast/Visitor.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using flow::CallPlace;
using models::EffectKind;

models::BoundType rules::globalType(const models::Index &Index,
                                    models::BoundCall Row) {
  if (Row)
    for (const models::ObjectType &T : Row.Library->M->Types)
      if (T.Role == "global")
        return Index.type(*Row.Library, T.Name);
  return {};
}

GlobalUse rules::globalUse(const models::Index &Index, models::BoundCall Row) {
  models::BoundType Global = globalType(Index, Row);
  if (!Global)
    return GlobalUse::None;
  if (Global.Type->Release == Row.Row->Name)
    return GlobalUse::End;
  for (const models::Effect &E : Row.Row->Effects) {
    if (E.Kind == EffectKind::Exchange)
      return GlobalUse::Use;
    if (E.Kind != EffectKind::Create)
      continue;
    models::BoundType Made = Index.type(*Row.Library, E.Type);
    if (Made == Global)
      return GlobalUse::Begin;
    if (Made && (Made.Type->Role == "client" || Made.Type->Role == "container"))
      return GlobalUse::Use;
  }
  return GlobalUse::None;
}

bool rules::locksItself(const models::Index &Index, models::BoundCall Row) {
  models::BoundType Global = globalType(Index, Row);
  return Global &&
         llvm::any_of(Global.Type->Limits, [&](const models::LimitInfo &L) {
           return L.Name == "concurrent-init" &&
                  models::Index::applies(L.Versions, *Row.Library);
         });
}

GlobalCalls::GlobalCalls(const flow::UnitFacts &Facts)
    : Facts(Facts), Order(Facts) {
  for (const CallPlace &P : Facts.Threads.Calls)
    if (GlobalUse Use = globalUse(*Facts.Index, row(P)); Use != GlobalUse::None)
      Uses[&P] = Use;
}

const CallPlace *GlobalCalls::first(GlobalUse Use, const FunctionDecl *F,
                                    bool Certain) const {
  for (const CallPlace *P : Order.calls(F))
    if (use(*P) == Use && !(Certain && P->Guarded))
      return P;
  return nullptr;
}

const CallPlace *GlobalCalls::reached(GlobalUse Use, const FunctionDecl *F,
                                      bool Certain) const {
  for (const FunctionDecl *Callee : Order.reached(F, Certain))
    if (const CallPlace *P = first(Use, Callee, Certain))
      return P;
  return nullptr;
}

const CallPlace *GlobalCalls::any(GlobalUse Use) const {
  for (const CallPlace &P : Facts.Threads.Calls)
    if (use(P) == Use)
      return &P;
  return nullptr;
}

namespace {

/// Finds a call that sets up a library in what runs before main.
class InitializerVisitor : public ast::Visitor {
public:
  explicit InitializerVisitor(const models::Index &Index) : Index(Index) {}
  bool VisitCallExpr(CallExpr *C) override {
    IsFound |= globalUse(Index, Index.lookup(C->getDirectCallee())) ==
               GlobalUse::Begin;
    return !IsFound;
  }
  bool IsFound = false;

private:
  const models::Index &Index;
};

} // namespace

/// `static int Ready = setUp();` at file scope.
bool GlobalCalls::isBegunByInitializer() const {
  InitializerVisitor Visitor(*Facts.Index);
  Visitor.TraverseAST(Facts.Context);
  return Visitor.IsFound;
}
