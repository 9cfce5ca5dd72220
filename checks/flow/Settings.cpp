//===- Settings.cpp - What a call makes of a setting ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Settings.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Makers.h"
#include "checks/ast/Texts.h"
#include "checks/ast/Url.h"
#include "checks/ast/Visitor.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;
using models::Reading;

static Slot::State stateOf(Reading R, Slot::State Old) {
  switch (R) {
  case Reading::Value:
    return Slot::State::Good;
  case Reading::Never:
    return Slot::State::Bad;
  case Reading::Default:
    return Slot::State::Default;
  case Reading::Rejected:
    return Old;
  }
  llvm_unreachable("unknown reading");
}

static Slot::State stateOf(const models::Effect &E, int64_t Value,
                           Slot::State Old) {
  if (llvm::is_contained(E.Weak, Value))
    return Slot::State::Bad;
  if (E.NonNull && Value == 0)
    return Slot::State::Default;
  if (!E.When.empty())
    return llvm::is_contained(E.When, Value) ? Slot::State::Good
                                             : Slot::State::Default;
  if (Value == 0)
    return stateOf(E.Zero, Old);
  if (Value < 0)
    return stateOf(E.Negative, Old);
  return Slot::State::Good;
}

/// The constants that the unit writes to what \p Source names, if that is all
/// there is in sight.
static const ScalarDefaults *defaultsOf(const SetSite &By, const Unit &U) {
  if (!By.Source || !By.Source->decl() || By.Guarded)
    return nullptr;
  return U.Facts.defaults(By.Source->decl());
}

bool httptidy::flow::isRejected(const SetSite &By) {
  if (!By.Value)
    return false;
  if (*By.Value == 0)
    return By.Effect->Zero == Reading::Rejected;
  return *By.Value < 0 && By.Effect->Negative == Reading::Rejected;
}

Slot httptidy::flow::settingOf(const SetSite &By, const Slot &Old,
                               const Unit &U) {
  Slot New;
  New.By = &By;
  New.Fresh = true;
  New.S = By.NamesWeak ? Slot::State::Bad : Slot::State::Good;
  if (By.Effect->Kind == models::EffectKind::Url) {
    if (ast::isUnsafeUrl(By.ValueExpr, U.Context))
      New.S = Slot::State::Bad;
  } else if (By.Value)
    New.S = stateOf(*By.Effect, *By.Value, Old.S);
  else if (const ScalarDefaults *D = defaultsOf(By, U)) {
    bool AllBad = llvm::all_of(D->Values, [&](int64_t V) {
      return stateOf(*By.Effect, V, Old.S) == Slot::State::Bad;
    });
    if (AllBad)
      New.S = Slot::State::Bad;
  }
  // A callback that never says stop bounds nothing.
  if (By.Harmless)
    return Old;
  if (isRejected(By)) {
    Slot Kept = Old;
    Kept.Wiped = Old.S == Slot::State::Good ? nullptr : &By;
    return Kept;
  }
  return New.S == Slot::State::Default ? Slot() : New;
}

bool httptidy::flow::namesWeak(const Expr *Value, const models::Effect &E,
                               const ASTContext &Context) {
  if (!Value)
    return false;
  if (!E.WeakCalls.empty() &&
      llvm::is_contained(E.WeakCalls, ast::makerOf(*Value, Context)))
    return true;
  return !E.WeakWords.empty() &&
         ast::namesOneOf(*Value, E.WeakWords, ast::Initializers::OfConstants,
                         Context);
}

namespace {

class ReturnVisitor : public ast::Visitor {
public:
  explicit ReturnVisitor(const ASTContext &Context) : Context(Context) {}
  bool VisitReturnStmt(ReturnStmt *R) override {
    std::optional<int64_t> Value = ast::constant(R->getRetValue(), Context);
    AllZero &= Value && *Value == 0;
    return true;
  }
  bool TraverseLambdaExpr(LambdaExpr *) override { return true; }
  bool AllZero = true;

private:
  const ASTContext &Context;
};

} // namespace

bool httptidy::flow::alwaysReturnsZero(const Expr *Callback) {
  const FunctionDecl *F = ast::namedFunction(Callback);
  const FunctionDecl *Definition = nullptr;
  if (!F || !F->hasBody(Definition))
    return false;
  ReturnVisitor Visitor(Definition->getASTContext());
  Visitor.TraverseStmt(Definition->getBody());
  return Visitor.AllZero;
}

std::optional<int64_t> httptidy::flow::successOf(models::BoundCall Row) {
  if (Row)
    for (const models::Effect &E : Row.Row->Effects)
      if (E.Kind == models::EffectKind::Result && E.Ok.size() == 1)
        return E.Ok.front();
  return std::nullopt;
}
