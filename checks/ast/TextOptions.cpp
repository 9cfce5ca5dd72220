//===- TextOptions.cpp - Options that are pairs of texts ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/TextOptions.h"
#include "checks/ast/Expressions.h"
#include "checks/ast/Scope.h"
#include "checks/ast/Strings.h"
#include "checks/ast/Visitor.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallSet.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

/// A constructor of a vector stands around the list that it takes.
static constexpr unsigned MaxDepth = 8;

/// The texts in braces that \p E is made of.
static const InitListExpr *listIn(const Expr *E, unsigned Depth = 0) {
  E = E && Depth < MaxDepth ? E->IgnoreImplicit()->IgnoreParenCasts() : nullptr;
  if (const auto *List = dyn_cast_or_null<InitListExpr>(E))
    return List;
  if (const auto *Literal = dyn_cast_or_null<CompoundLiteralExpr>(E))
    return listIn(Literal->getInitializer(), Depth + 1);
  if (const auto *Std = dyn_cast_or_null<CXXStdInitializerListExpr>(E))
    return listIn(Std->getSubExpr(), Depth + 1);
  const auto *Made = dyn_cast_or_null<CXXConstructExpr>(E);
  return Made && Made->getNumArgs() > 0 ? listIn(Made->getArg(0), Depth + 1)
                                        : nullptr;
}

/// The variable behind `options`, `&options[0]`, `options.data()`.
static const VarDecl *listVariable(const Expr *E) {
  E = plain(E);
  if (const auto *Made = dyn_cast<CXXConstructExpr>(E))
    return Made->getNumArgs() == 1 ? listVariable(Made->getArg(0)) : nullptr;
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E)) {
    const CXXMethodDecl *M = Call->getMethodDecl();
    bool IsData = M && M->getIdentifier() && M->getName() == "data";
    return IsData ? variable(Call->getImplicitObjectArgument()) : nullptr;
  }
  const auto *Address = dyn_cast<UnaryOperator>(E);
  if (!Address || Address->getOpcode() != UO_AddrOf)
    return variable(E);
  const Expr *First = Address->getSubExpr()->IgnoreParenImpCasts();
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(First))
    return variable(Element->getBase());
  const auto *Call = dyn_cast<CXXOperatorCallExpr>(First);
  bool IsElement = Call && Call->getOperator() == OO_Subscript;
  return IsElement ? variable(Call->getArg(0)) : nullptr;
}

namespace {

/// Looks for what is done to a list besides giving it to its taker. What is
/// not understood may write all of it.
class UseVisitor : public ast::Visitor {
public:
  UseVisitor(const VarDecl &V, const FunctionDecl &Taker,
             const ASTContext &Context)
      : V(V.getCanonicalDecl()), Taker(Taker.getCanonicalDecl()),
        Context(Context) {
    ShouldVisitImplicitCode = true;
  }

  bool VisitDeclRefExpr(DeclRefExpr *D) override {
    Named += names(D);
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (const auto *Element = dyn_cast<ArraySubscriptExpr>(B->getLHS()))
      if (B->getOpcode() == BO_Assign && names(Element->getBase()))
        write(Element->getIdx());
    return true;
  }
  bool VisitImplicitCastExpr(ImplicitCastExpr *C) override {
    const auto *Element =
        dyn_cast<ArraySubscriptExpr>(C->getSubExpr()->IgnoreParens());
    bool Reads = C->getCastKind() == CK_LValueToRValue && Element &&
                 names(Element->getBase());
    Understood += Reads;
    return true;
  }
  bool VisitUnaryExprOrTypeTraitExpr(UnaryExprOrTypeTraitExpr *E) override {
    if (!E->isArgumentType()) {
      const Expr *Of = E->getArgumentExpr()->IgnoreParens();
      const auto *Element = dyn_cast<ArraySubscriptExpr>(Of);
      Understood += names(Element ? Element->getBase() : Of);
    }
    return true;
  }
  bool VisitCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (const auto *Method = dyn_cast<CXXMemberCallExpr>(Call))
      method(*Method);
    else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call))
      assignment(*Operator);
    else if (Callee && Callee->getCanonicalDecl() == Taker)
      arguments(*Call);
    return true;
  }
  bool VisitCXXConstructExpr(CXXConstructExpr *Made) override {
    const CXXConstructorDecl *Callee = Made->getConstructor();
    if (Callee->getCanonicalDecl() == Taker)
      arguments(*Made);
    else if (Callee->isCopyConstructor())
      Understood += names(Made->getArg(0));
    return true;
  }

  bool keepsList() const { return Named == Understood; }
  bool isWritten(unsigned Index) const { return Written.contains(Index); }

private:
  bool names(const Expr *E) const {
    const auto *D = dyn_cast<DeclRefExpr>(E->IgnoreParenImpCasts());
    return D && D->getDecl()->getCanonicalDecl() == V;
  }
  void write(const Expr *Index) {
    if (std::optional<int64_t> At = constant(Index, Context)) {
      Written.insert(unsigned(*At));
      ++Understood;
    }
  }
  /// A copy that is made for the taker is counted as one.
  template <typename T> void arguments(const T &Call) {
    for (const Expr *Arg : Call.arguments()) {
      const VarDecl *Given =
          isa<CXXDefaultArgExpr>(Arg) ? nullptr : listVariable(Arg);
      bool IsCopy = isa<CXXConstructExpr>(plain(Arg));
      Understood += Given && Given->getCanonicalDecl() == V && !IsCopy &&
                    !isa<CXXMemberCallExpr>(plain(Arg));
    }
  }
  /// What only reads, or comes behind what there is.
  void method(const CXXMemberCallExpr &Call) {
    static constexpr llvm::StringRef Harmless[] = {"push_back", "emplace_back",
                                                   "data"};
    const CXXMethodDecl *M = Call.getMethodDecl();
    bool IsHarmless =
        M && (M->isConst() || (M->getIdentifier() &&
                               llvm::is_contained(Harmless, M->getName())));
    Understood += IsHarmless && names(Call.getImplicitObjectArgument());
  }
  /// `options[1] = "4"` of a vector.
  void assignment(const CXXOperatorCallExpr &Call) {
    if (Call.getOperator() != OO_Equal)
      return;
    const auto *Element =
        dyn_cast<CXXOperatorCallExpr>(Call.getArg(0)->IgnoreParens());
    if (Element && Element->getOperator() == OO_Subscript &&
        names(Element->getArg(0)))
      write(Element->getArg(1));
  }

  const VarDecl *V;
  const FunctionDecl *Taker;
  const ASTContext &Context;
  llvm::SmallSet<unsigned, 4> Written;
  unsigned Named = 0;
  unsigned Understood = 0;
};

} // namespace

/// Everything that may use \p V.
static bool look(UseVisitor &Visitor, const VarDecl &V,
                 const ASTContext &Context) {
  if (const auto *F =
          dyn_cast_or_null<FunctionDecl>(V.getParentFunctionOrMethod())) {
    Visitor.TraverseStmt(F->getBody());
    return true;
  }
  QualType Element = V.getType();
  if (const ArrayType *Array = Context.getAsArrayType(Element))
    Element = Array->getElementType();
  if (V.isExternallyVisible() && !Element.isConstQualified())
    return false;
  for (Decl *D : ownDeclarations(Context))
    Visitor.TraverseDecl(D);
  return true;
}

llvm::SmallVector<TextOption, 8>
httptidy::ast::textOptions(const Expr &List, const FunctionDecl &Taker,
                           const ASTContext &Context) {
  llvm::SmallVector<TextOption, 8> Options;
  const VarDecl *V = listVariable(&List);
  if (V && isa<ParmVarDecl>(V))
    return Options;
  const InitListExpr *Texts = listIn(V ? V->getAnyInitializer() : &List);
  std::optional<UseVisitor> Uses;
  if (V) {
    Uses.emplace(*V, Taker, Context);
    if (!look(*Uses, *V, Context) || !Uses->keepsList())
      return Options;
  }
  for (unsigned I = 0; Texts && I + 1 < Texts->getNumInits(); I += 2) {
    std::optional<llvm::StringRef> Name =
        stringConstant(Texts->getInit(I), Context);
    if (Name && !(Uses && (Uses->isWritten(I) || Uses->isWritten(I + 1))))
      Options.push_back({*Name, Texts->getInit(I + 1)});
  }
  return Options;
}
