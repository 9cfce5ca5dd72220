//===- Strings.cpp - What strings the program fixes -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Strings.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Scope.h"
#include "checks/ast/Visitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

/// Variables that are initialized with each other end somewhere.
static constexpr unsigned MaxDepth = 8;

namespace {

/// Counts how often a variable is named, and how often only to read it.
class ReadVisitor : public ast::Visitor {
public:
  explicit ReadVisitor(const VarDecl &V) : V(V.getCanonicalDecl()) {
    ShouldVisitImplicitCode = true;
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    Named += names(D);
    return true;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *C) override {
    const Expr *Sub = C->getSubExpr()->IgnoreParens();
    bool Reads =
        C->getCastKind() == CK_LValueToRValue ||
        (C->getCastKind() == CK_NoOp && C->getType().isConstQualified());
    Read += Reads && names(Sub);
    return true;
  }
  // sizeof and friends.
  bool VisitUnaryExprOrTypeTraitExpr(UnaryExprOrTypeTraitExpr *E) override {
    Read += !E->isArgumentType() && names(E->getArgumentExpr()->IgnoreParens());
    return true;
  }
  bool onlyReads() const { return Named == Read; }

private:
  bool names(const Expr *E) const {
    const auto *D = dyn_cast<DeclRefExpr>(E);
    return D && D->getDecl()->getCanonicalDecl() == V;
  }

  const VarDecl *V;
  unsigned Named = 0;
  unsigned Read = 0;
};

} // namespace

/// True for `const char *` that points to one place for ever, a const array
/// and a const string.
static bool isConst(const VarDecl &V, const ASTContext &Context) {
  QualType T = V.getType();
  if (const ArrayType *Array = Context.getAsArrayType(T))
    return Array->getElementType().isConstQualified();
  return V.isConstexpr() || T.isConstQualified();
}

bool httptidy::ast::keepsInitializer(const VarDecl &V,
                                     const ASTContext &Context) {
  if (isa<ParmVarDecl>(V) || !V.getAnyInitializer())
    return false;
  if (isConst(V, Context))
    return true;
  // Whoever has a char array may write to it.
  if (V.getType()->isArrayType() || V.getType()->isReferenceType() ||
      V.getType().isVolatileQualified())
    return false;
  ReadVisitor Visitor(V);
  if (const auto *F =
          dyn_cast_or_null<FunctionDecl>(V.getParentFunctionOrMethod())) {
    Visitor.TraverseStmt(F->getBody());
    return Visitor.onlyReads();
  }
  if (V.isExternallyVisible())
    return false;
  for (Decl *D : ownDeclarations(Context))
    Visitor.TraverseDecl(D);
  return Visitor.onlyReads();
}

namespace {

class TextFinder {
public:
  explicit TextFinder(const ASTContext &Context) : Context(Context) {}

  void find(const Expr *E, bool Whole, unsigned Depth) {
    E = E && Depth < MaxDepth ? plain(E) : nullptr;
    if (const auto *L = dyn_cast_or_null<StringLiteral>(E)) {
      if (L->getCharByteWidth() == 1)
        return Found.Known.push_back({L->getString(), Whole, L});
    } else if (const auto *C = dyn_cast_or_null<ConditionalOperator>(E)) {
      find(C->getTrueExpr(), Whole, Depth + 1);
      return find(C->getFalseExpr(), Whole, Depth + 1);
    } else if (const VarDecl *V = E ? variable(E) : nullptr) {
      if (keepsInitializer(*V, Context))
        return find(V->getAnyInitializer(), Whole, Depth + 1);
    } else if (const Expr *Inner = E ? behind(E, Whole) : nullptr) {
      return find(Inner, Whole, Depth + 1);
    }
    Found.Complete = false;
  }

  Texts Found;

private:
  /// A library's own string takes a text without being asked.
  static bool convertsText(const CXXConstructExpr &Made) {
    return Made.getNumArgs() == 1 &&
           Made.getArg(0)->getType()->getPointeeType()->isCharType() &&
           Made.getConstructor()->isConvertingConstructor(
               /*AllowExplicit=*/false);
  }

  /// The expression that makes the text of \p E: the argument of a string's
  /// constructor, the string of `c_str()`, the left side of a `+`.
  static const Expr *behind(const Expr *E, bool &Whole) {
    if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
      const CXXMethodDecl *Method = Call->getMethodDecl();
      bool IsView =
          Method && Method->getParent()->isInStdNamespace() &&
          Method->getIdentifier() &&
          (Method->getName() == "c_str" || Method->getName() == "data");
      return IsView ? Call->getImplicitObjectArgument() : nullptr;
    }
    if (const auto *Plus = dyn_cast<CXXOperatorCallExpr>(E)) {
      const FunctionDecl *F = Plus->getDirectCallee();
      bool IsPlus =
          Plus->getOperator() == OO_Plus && F && F->isInStdNamespace();
      Whole &= !IsPlus;
      return IsPlus ? Plus->getArg(0) : nullptr;
    }
    if (const auto *Made = dyn_cast<CXXConstructExpr>(E)) {
      bool IsString =
          Made->getNumArgs() > 0 &&
          Made->getArg(0)->getType()->isPointerType() &&
          (Made->getConstructor()->getParent()->isInStdNamespace() ||
           convertsText(*Made));
      // A length or an end cuts it: the beginning is still right.
      for (unsigned I = 1; IsString && I < Made->getNumArgs(); ++I)
        Whole &= isa<CXXDefaultArgExpr>(Made->getArg(I)) ||
                 Made->getArg(I)->getType()->isRecordType();
      return IsString ? Made->getArg(0) : nullptr;
    }
    const auto *List = dyn_cast<InitListExpr>(E);
    return List && List->getNumInits() == 1 ? List->getInit(0) : nullptr;
  }

  const ASTContext &Context;
};

} // namespace

Texts httptidy::ast::texts(const Expr *E, const ASTContext &Context) {
  TextFinder Finder(Context);
  Finder.find(E, /*Whole=*/true, 0);
  return std::move(Finder.Found);
}

std::optional<llvm::StringRef>
httptidy::ast::stringConstant(const Expr *E, const ASTContext &Context) {
  Texts Found = texts(E, Context);
  if (!Found.Complete || Found.Known.size() != 1 || !Found.Known.front().Whole)
    return std::nullopt;
  return Found.Known.front().Value;
}
