//===- ReturnText.cpp - How a function returns that has nothing to say ----===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReturnText.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Function.h"
#include "checks/rules/support/SourceEdit.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

/// The `return` statements of a body, without those of lambdas in it.
static void collectReturns(const Stmt &S,
                           SmallVectorImpl<const ReturnStmt *> &All) {
  if (isa<LambdaExpr>(&S))
    return;
  if (const auto *R = dyn_cast<ReturnStmt>(&S))
    All.push_back(R);
  for (const Stmt *Child : S.children())
    if (Child)
      collectReturns(*Child, All);
}

/// A variable that has one value from its declaration on, and is there at
/// \p At.
static bool isSettled(const VarDecl &V, const FunctionDecl &In,
                      SourceLocation At) {
  const SourceManager &SM = In.getASTContext().getSourceManager();
  if (!V.hasLocalStorage() || ast::shapeOf(In).Written.contains(&V))
    return false;
  if (isa<ParmVarDecl>(&V))
    return true;
  const auto *Body = cast<CompoundStmt>(In.getBody());
  bool IsOutermost = llvm::any_of(Body->body(), [&](const Stmt *S) {
    const auto *D = dyn_cast<DeclStmt>(S);
    return D && llvm::is_contained(D->decls(), &V);
  });
  return V.hasInit() && IsOutermost &&
         SM.isBeforeInTranslationUnit(V.getLocation(), At);
}

/// 0 and 1 are answers; any other number says something of this very reply.
static bool isTrivial(const Expr &Value, const FunctionDecl &In,
                      SourceLocation At) {
  const Expr *E = ast::plain(&Value);
  if (const auto *N = dyn_cast<IntegerLiteral>(E))
    return N->getValue().ule(1);
  if (isa<CXXBoolLiteralExpr, CXXNullPtrLiteralExpr, GNUNullExpr>(E))
    return true;
  const auto *D = dyn_cast<DeclRefExpr>(E);
  if (D && isa<EnumConstantDecl>(D->getDecl()))
    return true;
  const auto *V = D ? dyn_cast<VarDecl>(D->getDecl()) : nullptr;
  bool IsPlain =
      V && (V->getType()->isScalarType() || V->getType()->isReferenceType());
  return IsPlain && isSettled(*V, In, At);
}

/// `T f()`: what is right for one instance is not for another.
static bool hasFixedResult(const FunctionDecl &In) {
  const FunctionDecl *Pattern = In.getTemplateInstantiationPattern();
  return !Pattern || !Pattern->getReturnType()->isDependentType() ||
         Pattern->getReturnType()->isUndeducedType();
}

std::optional<std::string> rules::returnText(const FunctionDecl &In,
                                             SourceLocation At) {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(In.getBody());
  if (!Body || !hasFixedResult(In))
    return std::nullopt;
  if (In.getReturnType()->isVoidType())
    return "return;";
  SmallVector<const ReturnStmt *, 8> Returns;
  collectReturns(*Body, Returns);
  if (Body->body_empty() || !isa<ReturnStmt>(Body->body_back()))
    return std::nullopt;
  SourceEditor Source(In.getASTContext());
  std::optional<std::string> Shared;
  for (const ReturnStmt *R : Returns) {
    const Expr *Value = R->getRetValue();
    std::optional<std::string> Text = Value && isTrivial(*Value, In, At)
                                          ? Source.textOf(*Value)
                                          : std::nullopt;
    if (!Text || (Shared && *Shared != *Text))
      return std::nullopt;
    Shared = Text;
  }
  return "return " + *Shared + ";";
}
