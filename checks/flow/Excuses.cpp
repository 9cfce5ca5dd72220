//===- Excuses.cpp - Why a world may be silent ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Excuses.h"
#include "checks/ast/Expressions.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

static const ValueDecl *leaf(const Path *P) { return P ? P->decl() : nullptr; }

/// `if (t > 0) set(t)`: the world without the setting is the one in which
/// there is no value to set. \p F speaks of the value or of its neighbour in
/// the same record (`if (o->has_timeout) set(o->timeout)`).
bool httptidy::flow::asksFor(const Fact &F, const SetSite &S) {
  const ValueDecl *Asked = leaf(F.P), *Value = leaf(S.Source);
  if (!Asked || !Value)
    return false;
  bool SaysNone =
      F.O == Fact::Op::Eq || F.O == Fact::Op::Le || F.O == Fact::Op::Lt;
  if (Asked == Value)
    return SaysNone;
  const auto *AskedField = dyn_cast<FieldDecl>(Asked);
  const auto *ValueField = dyn_cast<FieldDecl>(Value);
  return SaysNone && AskedField && ValueField &&
         AskedField->getParent() == ValueField->getParent() &&
         F.P->parent() == S.Source->parent();
}

/// The value's only defaults in sight mean never.
bool httptidy::flow::isNeverByDefault(const SetSite &S,
                                      const UnitFacts &Facts) {
  const ScalarDefaults *D = Facts.defaults(leaf(S.Source));
  return D && llvm::all_of(D->Values, [&](int64_t V) {
           return V == 0 && S.Effect->Zero == models::Reading::Never;
         });
}

std::string httptidy::flow::escapeReason(const World &W) {
  if (W.Widened && !W.EscapedAt)
    return "too many states to tell apart";
  const auto *Call = dyn_cast_or_null<Expr>(W.EscapedAt);
  std::optional<ast::CallSite> Site = Call ? ast::callSite(Call) : std::nullopt;
  if (Site && Site->Callee)
    return ast::qualifiedName(*Site->Callee) + "()";
  return "a call that is not in sight";
}

/// The object went through a modelled call whose option is not known.
bool httptidy::flow::setsUnknownOption(const World &W, const UnitFacts &Facts) {
  const auto *Call = dyn_cast_or_null<Expr>(W.EscapedAt);
  std::optional<ast::CallSite> Site = Call ? ast::callSite(Call) : std::nullopt;
  models::BoundCall Row = Site && Site->Callee
                              ? Facts.Index->lookup(Site->Callee)
                              : models::BoundCall();
  return Row && Row.Row->OptionBy;
}
