//===- ServerName.cpp - How a server is spelled ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ServerName.h"
#include "checks/ast/Expressions.h"
#include "checks/rules/support/SourceEdit.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

namespace {

/// The server as the call that serves spells it.
struct Spelled {
  std::string Text;   ///< `http`, `&instance`, `server`
  std::string Member; ///< what a member's name may follow: `instance.`, `p->`
};

} // namespace

/// A variable or a member of one, however it is reached: evaluating it twice
/// changes nothing.
static bool isName(const Expr &E) {
  const Expr *P = ast::plain(&E);
  if (isa<DeclRefExpr>(P))
    return true;
  if (const auto *M = dyn_cast<MemberExpr>(P))
    return isa<CXXThisExpr>(M->getBase()->IgnoreImpCasts()) ||
           isName(*M->getBase());
  if (const auto *U = dyn_cast<UnaryOperator>(P))
    return (U->getOpcode() == UO_AddrOf || U->getOpcode() == UO_Deref) &&
           isName(*U->getSubExpr());
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(P))
    return O->getOperator() == OO_Arrow && isName(*O->getArg(0));
  const auto *Call = dyn_cast<CXXMemberCallExpr>(P);
  return Call && Call->getNumArgs() == 0 && Call->getMethodDecl() &&
         Call->getMethodDecl()->isConst() && Call->getType()->isPointerType() &&
         isName(*Call->getImplicitObjectArgument());
}

static std::optional<Spelled> spell(const Expr &Object,
                                    const SourceEditor &Source) {
  if (!isName(Object))
    return std::nullopt;
  bool IsArrow = Object.getType()->isPointerType();
  const Expr *Named = ast::plain(&Object);
  if (const auto *O = dyn_cast<CXXOperatorCallExpr>(Named)) {
    IsArrow = true;
    Named = O->getArg(0);
  }
  std::optional<std::string> Whole = Source.textOf(*Named);
  if (const auto *U = dyn_cast<UnaryOperator>(Named);
      U && U->getOpcode() == UO_AddrOf) {
    IsArrow = false;
    Named = U->getSubExpr();
  }
  std::optional<std::string> Base = Source.textOf(*Named);
  if (!Whole || !Base || Base->empty() ||
      Whole->find('\n') != std::string::npos)
    return std::nullopt;
  return Spelled{*Whole, *Base + (IsArrow ? "->" : ".")};
}

/// `server.set(1);` for `{0}.set(1);`
static std::string render(StringRef How, const Spelled &S) {
  std::string Text;
  while (!How.empty()) {
    auto [Before, Behind] = How.split("{0}");
    Text += Before;
    if (Before.size() == How.size())
      break;
    Text += Behind.consume_front(".") ? S.Member : S.Text;
    How = Behind;
  }
  return Text;
}

std::optional<std::string> rules::statementFor(const Expr &Object,
                                               StringRef How,
                                               const ASTContext &Context) {
  std::optional<Spelled> Name = spell(Object, SourceEditor(Context));
  return Name ? std::optional(render(How, *Name)) : std::nullopt;
}
