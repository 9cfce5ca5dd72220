//===- PathResolver.cpp - From an expression to its path ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/PathResolver.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace httptidy::ast;

/// A getter may call a getter; more than this is no getter.
static constexpr unsigned MaxGetterDepth = 3;

/// The name of the class \p T of namespace std, empty if it is none.
static StringRef standardClass(QualType T) {
  const CXXRecordDecl *Record =
      T.isNull() ? nullptr : T.getNonReferenceType()->getAsCXXRecordDecl();
  if (!Record || !Record->isInStdNamespace() || !Record->getIdentifier())
    return "";
  return Record->getName();
}

bool httptidy::ast::isSharedPointer(QualType T) {
  return standardClass(T) == "shared_ptr";
}

bool httptidy::ast::isSmartPointer(QualType T) {
  return standardClass(T) == "unique_ptr" || isSharedPointer(T);
}

bool httptidy::ast::leadsToClass(QualType T) {
  T = T.getNonReferenceType();
  const CXXRecordDecl *Class = nullptr;
  if (isSmartPointer(T)) {
    const auto *Owner =
        dyn_cast<ClassTemplateSpecializationDecl>(T->getAsCXXRecordDecl());
    if (Owner && Owner->getTemplateArgs().size() &&
        Owner->getTemplateArgs()[0].getKind() == TemplateArgument::Type)
      Class = Owner->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
  } else if (T->isPointerType()) {
    Class = T->getPointeeCXXRecordDecl();
  }
  return Class && Class->hasDefinition() &&
         !Class->getDefinition()->isCLike() &&
         Class->getDefinition()->isCompleteDefinition();
}

/// The expression that the body of \p F returns, if that is all it does.
static const Expr *onlyReturn(const FunctionDecl *F) {
  const FunctionDecl *Definition = nullptr;
  // Bodies of system headers are not read, whoever parses them.
  if (!F->hasBody(Definition) ||
      F->getASTContext().getSourceManager().isInSystemHeader(
          Definition->getLocation()))
    return nullptr;
  const auto *Body = dyn_cast_or_null<CompoundStmt>(Definition->getBody());
  if (!Body || Body->size() != 1)
    return nullptr;
  const auto *Return = dyn_cast<ReturnStmt>(Body->body_front());
  return Return ? Return->getRetValue() : nullptr;
}

const Path *PathResolver::valueOf(const Expr *E) {
  if (!E)
    return nullptr;
  if (auto It = Values.find(E); It != Values.end())
    return It->second;
  const Path *P = ofPlain(plain(E));
  // On the way to an alias or through a getter the answer is of the moment.
  if (!OpenAliases && !GetterDepth)
    Values[E] = P;
  return P;
}

const Path *PathResolver::ofPlain(const Expr *E) {
  if (const auto *D = dyn_cast<DeclRefExpr>(E)) {
    const auto *V = dyn_cast<VarDecl>(D->getDecl());
    return V ? ofVariable(V) : nullptr;
  }
  if (isa<CXXThisExpr>(E))
    return Pool.thisPointer();
  if (const auto *M = dyn_cast<MemberExpr>(E))
    return ofMember(M);
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return ofUnary(U);
  if (const auto *S = dyn_cast<ArraySubscriptExpr>(E)) {
    const Path *Base = valueOf(S->getBase());
    return Base ? Pool.element(Base) : nullptr;
  }
  if (const auto *B = dyn_cast<BinaryOperator>(E)) {
    if (B->getOpcode() == BO_Assign)
      return valueOf(B->getLHS());
    if (B->getOpcode() == BO_Comma)
      return valueOf(B->getRHS());
  }
  if (const auto *S = dyn_cast<StmtExpr>(E)) {
    const CompoundStmt *Body = S->getSubStmt();
    const auto *Last =
        Body->body_empty() ? nullptr : dyn_cast<Expr>(Body->body_back());
    return Last ? valueOf(Last) : nullptr;
  }
  if (isa<CallExpr, CXXConstructExpr>(E))
    return ofCall(E);
  if (isa<CXXNewExpr>(E))
    return Pool.temporary(E);
  return nullptr;
}

const Path *PathResolver::ofVariable(const VarDecl *V) {
  V = V->getCanonicalDecl();
  if (const FieldDecl *Copy = Shape.Copies.lookup(V))
    return Pool.capture(Copy);
  if (const Path *Alias = aliasOf(V))
    return Alias;
  const Path *P = Pool.variable(V);
  return V->getType()->isReferenceType() ? Pool.deref(P) : P;
}

static bool isRecordPointer(QualType T) {
  QualType Pointee = T->getPointeeType();
  return !Pointee.isNull() && Pointee->isRecordType();
}

const Path *PathResolver::aliasOf(const VarDecl *V) {
  if (!V->isLocalVarDecl() || !V->getInit() || isa<ParmVarDecl>(V))
    return nullptr;
  bool IsReference = V->getType()->isReferenceType();
  if (!IsReference &&
      (!isRecordPointer(V->getType()) || Shape.Written.contains(V) ||
       Shape.AddressTaken.contains(V)))
    return nullptr;
  if (auto It = Aliases.find(V); It != Aliases.end())
    return It->second;
  Aliases[V] = nullptr; // ends a variable that is initialised by itself
  ++OpenAliases;
  const Path *Target = valueOf(V->getInit());
  --OpenAliases;
  // What a call returns has no better name than the variable that takes it.
  if (Target && Target->root()->kind() == Path::Kind::Temporary)
    Target = nullptr;
  return Aliases[V] = Target;
}

const Path *PathResolver::ofMember(const MemberExpr *E) {
  const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl());
  if (!Field) {
    const auto *V = dyn_cast<VarDecl>(E->getMemberDecl());
    return V ? Pool.variable(V) : nullptr;
  }
  const Path *Base = valueOf(E->getBase());
  if (!Base)
    return nullptr;
  return Pool.field(E->isArrow() ? Pool.deref(Base) : Base, Field);
}

const Path *PathResolver::ofUnary(const UnaryOperator *E) {
  const Path *Sub = valueOf(E->getSubExpr());
  if (!Sub)
    return nullptr;
  if (E->getOpcode() == UO_Deref)
    return Pool.deref(Sub);
  if (E->getOpcode() == UO_AddrOf)
    return Pool.address(Sub);
  return nullptr;
}

const Path *PathResolver::ofCall(const Expr *E) {
  CallSite Site = *callSite(E);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (Method && Site.Object && isSmartPointer(plain(Site.Object)->getType())) {
    const Path *Owner = valueOf(Site.Object);
    bool IsGet = Method->getIdentifier() && Method->getName() == "get";
    if (!Owner)
      return nullptr;
    if (IsGet || Method->getOverloadedOperator() == OO_Arrow ||
        isa<CXXConversionDecl>(Method))
      return Owner;
    if (Method->getOverloadedOperator() == OO_Star)
      return Pool.deref(Owner);
  }
  const Expr *Returned = Site.Callee && GetterDepth < MaxGetterDepth
                             ? onlyReturn(Site.Callee)
                             : nullptr;
  if (Returned && !isa<CXXConstructExpr>(E)) {
    ++GetterDepth;
    FunctionShape Empty;
    PathResolver Inner(Pool, Empty);
    Inner.GetterDepth = GetterDepth; // a function may return its own result
    const Path *InGetter = Inner.valueOf(Returned);
    const Path *Here =
        InGetter && InGetter->root()->kind() != Path::Kind::Temporary
            ? inCaller(InGetter, Site, Site.Callee)
            : nullptr;
    --GetterDepth;
    if (Here)
      return Here;
  }
  return Pool.temporary(E);
}

const Path *PathResolver::inCaller(const Path *P, const CallSite &Site,
                                   const FunctionDecl *Callee) {
  const Path *Root = rootInCaller(P->root(), Site, Callee);
  return Root ? Pool.rebase(P, Root) : nullptr;
}

/// The object of a member call, as the pointer that the callee sees.
static const Path *objectPointer(PathResolver &Resolver, const CallSite &Site) {
  if (!Site.Object)
    return nullptr;
  const Path *Object = Resolver.valueOf(Site.Object);
  if (!Object)
    return nullptr;
  return Site.IsArrow ? Object : Resolver.pool().address(Object);
}

static bool isLambdaBody(const FunctionDecl *F) {
  const auto *Method = dyn_cast<CXXMethodDecl>(F);
  return Method && Method->getParent()->isLambda();
}

static bool belongsTo(const ParmVarDecl &P, const FunctionDecl *F) {
  const auto *Owner = dyn_cast<FunctionDecl>(P.getDeclContext());
  return Owner && Owner->getCanonicalDecl() == F->getCanonicalDecl();
}

static bool isLocalOf(const ValueDecl &D, const FunctionDecl *F) {
  const auto *V = dyn_cast<VarDecl>(&D);
  const auto *Owner =
      V && V->hasLocalStorage()
          ? dyn_cast_or_null<FunctionDecl>(V->getParentFunctionOrMethod())
          : nullptr;
  return Owner && Owner->getCanonicalDecl() == F->getCanonicalDecl();
}

const Path *PathResolver::rootInCaller(const Path *Root, const CallSite &Site,
                                       const FunctionDecl *Callee) {
  switch (Root->kind()) {
  case Path::Kind::Result:
    return Site.Site ? Pool.temporary(Site.Site) : nullptr;
  case Path::Kind::This:
    if (isLambdaBody(Callee))
      return Root; // the `this` that the lambda captured
    if (Site.This)
      return Site.This;
    if (isa<CXXConstructExpr>(Site.Site))
      return Pool.address(Pool.temporary(Site.Site));
    return objectPointer(*this, Site);
  case Path::Kind::Capture:
    return Root;
  case Path::Kind::Variable:
    break;
  default:
    return nullptr;
  }
  const auto *Param = dyn_cast<ParmVarDecl>(Root->decl());
  if (!Param || !belongsTo(*Param, Callee))
    // A global, or a variable that a lambda captured; the callee's own locals
    // are nothing that a caller can name.
    return isLocalOf(*Root->decl(), Callee) ? nullptr : Root;
  unsigned Index = Param->getFunctionScopeIndex();
  if (Index >= Site.Args.size())
    return nullptr;
  const Expr *Arg = Site.Args[Index];
  const Path *Value = valueOf(Arg);
  if (!Value)
    Value = Pool.temporary(plain(Arg));
  return Param->getType()->isReferenceType() ? Pool.address(Value) : Value;
}
