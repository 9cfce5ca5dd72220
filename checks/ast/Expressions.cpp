//===- Expressions.cpp - Small questions about expressions ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

/// `std::move(x)` and `std::forward<T>(x)` are x.
static const Expr *throughMove(const Expr *E) {
  const auto *Call = dyn_cast<CallExpr>(E);
  if (!Call || Call->getNumArgs() != 1)
    return nullptr;
  const FunctionDecl *F = Call->getDirectCallee();
  if (!F || !F->isInStdNamespace() || !F->getIdentifier())
    return nullptr;
  StringRef Name = F->getName();
  return Name == "move" || Name == "forward" ? Call->getArg(0) : nullptr;
}

/// Copying or moving a class object keeps what it holds.
static const Expr *throughCopy(const Expr *E) {
  const auto *C = dyn_cast<CXXConstructExpr>(E);
  if (C && C->getNumArgs() == 1 &&
      C->getConstructor()->isCopyOrMoveConstructor())
    return C->getArg(0);
  return nullptr;
}

const Expr *httptidy::ast::plain(const Expr *E) {
  while (E) {
    const Expr *Next = E->IgnoreParenCasts();
    if (const auto *T = dyn_cast<MaterializeTemporaryExpr>(Next))
      Next = T->getSubExpr();
    else if (const auto *F = dyn_cast<FullExpr>(Next))
      Next = F->getSubExpr();
    else if (const auto *B = dyn_cast<CXXBindTemporaryExpr>(Next))
      Next = B->getSubExpr();
    else if (const auto *D = dyn_cast<CXXDefaultArgExpr>(Next))
      Next = D->getExpr();
    else if (const auto *D = dyn_cast<CXXDefaultInitExpr>(Next))
      Next = D->getExpr();
    else if (const auto *S = dyn_cast<SubstNonTypeTemplateParmExpr>(Next))
      Next = S->getReplacement();
    else if (const auto *Ex = dyn_cast<UnaryOperator>(Next);
             Ex && Ex->getOpcode() == UO_Extension)
      Next = Ex->getSubExpr();
    else if (const Expr *Moved = throughMove(Next))
      Next = Moved;
    else if (const Expr *Copied = throughCopy(Next))
      Next = Copied;
    if (Next == E)
      return E;
    E = Next;
  }
  return E;
}

const ValueDecl *httptidy::ast::namedDecl(const Expr *E) {
  E = E ? plain(E) : nullptr;
  if (const auto *M = dyn_cast_or_null<MemberExpr>(E))
    return M->getMemberDecl();
  const auto *D = dyn_cast_or_null<DeclRefExpr>(E);
  return D ? D->getDecl() : nullptr;
}

const VarDecl *httptidy::ast::variable(const Expr *E) {
  const auto *D = dyn_cast_or_null<DeclRefExpr>(plain(E));
  const auto *V = D ? dyn_cast<VarDecl>(D->getDecl()) : nullptr;
  return V ? V->getCanonicalDecl() : nullptr;
}

/// False for values that only a run of the program knows: Clang would find out
/// too, at some expense.
static bool mayBeConstant(const Expr *E) {
  E = E->IgnoreParenCasts();
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return !M->isArrow() || !isa<FieldDecl>(M->getMemberDecl()) ||
           mayBeConstant(M->getBase());
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    return !V || !V->getType()->isScalarType() ||
           V->getType().isConstQualified() || V->isConstexpr();
  }
  if (const auto *Call = dyn_cast<CallExpr>(E)) {
    const FunctionDecl *F = Call->getDirectCallee();
    return !F || F->isConstexpr() || F->getBuiltinID() != 0;
  }
  // Of `a && b` one may be enough.
  if (const auto *B = dyn_cast<BinaryOperator>(E); B && !B->isLogicalOp())
    return !B->isAssignmentOp() && mayBeConstant(B->getLHS()) &&
           mayBeConstant(B->getRHS());
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return U->getOpcode() == UO_AddrOf ||
           (!U->isIncrementDecrementOp() && mayBeConstant(U->getSubExpr()));
  return true;
}

std::optional<int64_t> httptidy::ast::constant(const Expr *E,
                                               const ASTContext &Context) {
  if (!E || E->isValueDependent() || E->containsErrors() || !mayBeConstant(E))
    return std::nullopt;
  QualType T = E->getType();
  if (T->isPointerType() || T->isNullPtrType()) {
    if (E->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                 Expr::NPC_ValueDependentIsNotNull))
      return 0;
    return std::nullopt;
  }
  if (!T->isIntegralOrEnumerationType())
    return std::nullopt;
  Expr::EvalResult Result;
  if (!E->EvaluateAsInt(Result, Context) || Result.HasSideEffects)
    return std::nullopt;
  // What has the highest bit set is -1 and its like, as models write "all".
  const llvm::APSInt &Value = Result.Val.getInt();
  if (Value.getBitWidth() > 64)
    return Value.tryExtValue();
  return Value.isSigned() ? Value.getSExtValue()
                          : static_cast<int64_t>(Value.getZExtValue());
}

const Expr *CallSite::subject(models::Subject S) const {
  switch (S.K) {
  case models::Subject::Kind::None:
    return nullptr;
  case models::Subject::Kind::This:
    return Object;
  case models::Subject::Kind::Result:
    return Site;
  case models::Subject::Kind::Arg:
  case models::Subject::Kind::Pointee:
    return S.Index < Args.size() ? Args[S.Index] : nullptr;
  }
  llvm_unreachable("unknown subject");
}

static void takeObject(CallSite &Site, const Expr *Object, bool IsArrow) {
  Site.Object = Object;
  Site.IsArrow = IsArrow;
}

static CallSite ofCall(const CallExpr *Call) {
  CallSite Site;
  Site.Site = Call;
  Site.Callee = Call->getDirectCallee();
  unsigned FirstArg = 0;
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
    const auto *Callee =
        dyn_cast<MemberExpr>(Member->getCallee()->IgnoreParens());
    if (const Expr *Object = Member->getImplicitObjectArgument())
      takeObject(Site, Object, Callee && Callee->isArrow());
  } else if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call)) {
    const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
    if (Method && !Method->isStatic()) {
      takeObject(Site, Operator->getArg(0), false);
      FirstArg = 1;
    }
  }
  for (unsigned I = FirstArg; I < Call->getNumArgs(); ++I)
    Site.Args.push_back(Call->getArg(I));
  return Site;
}

std::optional<CallSite> httptidy::ast::callSite(const Expr *E) {
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return ofCall(Call);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E)) {
    CallSite Site;
    Site.Site = Construct;
    Site.Callee = Construct->getConstructor();
    Site.Args.append(Construct->arg_begin(), Construct->arg_end());
    return Site;
  }
  return std::nullopt;
}

const VarDecl *httptidy::ast::pointerVariable(const CallExpr &Call) {
  const VarDecl *V = variable(Call.getCallee());
  return V && V->getType()->isFunctionPointerType() ? V : nullptr;
}

const FunctionDecl *httptidy::ast::namedFunction(const Expr *E) {
  E = plain(E);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    E = plain(U->getSubExpr());
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E))
    if (isa<CXXConversionDecl>(Call->getMethodDecl()))
      E = plain(Call->getImplicitObjectArgument());
  if (const auto *L = dyn_cast<LambdaExpr>(E))
    return L->getCallOperator();
  // A variable that holds a lambda: `auto F = [] {};`.
  if (const CXXRecordDecl *Class = E->getType()->getAsCXXRecordDecl();
      Class && Class->isLambda() && Class->isCapturelessLambda())
    return Class->getLambdaCallOperator();
  const auto *D = dyn_cast<DeclRefExpr>(E);
  return D ? dyn_cast<FunctionDecl>(D->getDecl()) : nullptr;
}

const Expr *httptidy::ast::wrappedCallable(const Expr *E) {
  E = plain(E);
  const auto *Construct = dyn_cast<CXXConstructExpr>(E);
  const FunctionDecl *Callee = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(E))
    Callee = Call->getDirectCallee();
  else if (Construct)
    Callee = Construct->getConstructor();
  if (!Callee || !Callee->isInStdNamespace())
    if (!Construct ||
        !Construct->getConstructor()->getParent()->isInStdNamespace())
      return nullptr;
  static constexpr StringRef Wrappers[] = {
      "function", "move_only_function", "bind", "bind_front", "ref", "cref",
      "mem_fn"};
  StringRef Name = Construct
                       ? Construct->getConstructor()->getParent()->getName()
                   : Callee->getIdentifier() ? Callee->getName()
                                             : "";
  if (!llvm::is_contained(Wrappers, Name))
    return nullptr;
  if (Construct)
    return Construct->getNumArgs() ? Construct->getArg(0) : nullptr;
  const auto *Call = cast<CallExpr>(E);
  return Call->getNumArgs() ? Call->getArg(0) : nullptr;
}

const FunctionDecl *httptidy::ast::pointerTarget(const CallExpr &Call) {
  const VarDecl *V = pointerVariable(Call);
  const Expr *Init = V ? V->getAnyInitializer() : nullptr;
  return Init && !isa<ParmVarDecl>(V) ? namedFunction(Init) : nullptr;
}

std::string httptidy::ast::qualifiedName(const NamedDecl &D) {
  std::string Name;
  llvm::raw_string_ostream OS(Name);
  PrintingPolicy Policy(D.getASTContext().getLangOpts());
  Policy.SuppressUnwrittenScope = true;
  D.printQualifiedName(OS, Policy);
  return Name;
}
