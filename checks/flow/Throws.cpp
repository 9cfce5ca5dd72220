//===- Throws.cpp - Exceptions that leave a function ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Throws.h"
#include "checks/models/Names.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

/// Calls of calls: deeper than this nobody follows.
static constexpr unsigned MaxDepth = 32;

static bool isNothrow(const FunctionDecl &F) {
  const auto *Proto = F.getType()->getAs<FunctionProtoType>();
  return Proto && !isUnresolvedExceptionSpec(Proto->getExceptionSpecType()) &&
         Proto->isNothrow();
}

static const CXXRecordDecl *definitionOf(QualType T) {
  const CXXRecordDecl *Record = T->getAsCXXRecordDecl();
  return Record ? Record->getDefinition() : nullptr;
}

static bool isOrDerives(const CXXRecordDecl &Class, const CXXRecordDecl &Base) {
  return Class.getCanonicalDecl() == Base.getCanonicalDecl() ||
         Class.isDerivedFrom(&Base);
}

/// Does a handler for \p Handler take an object of \p Type?
static bool takes(QualType Handler, QualType Type) {
  const CXXRecordDecl *Class = definitionOf(Type);
  const CXXRecordDecl *Base = definitionOf(Handler);
  if (Class && Base)
    return isOrDerives(*Class, *Base);
  if (!Handler->isPointerType() || !Type->isPointerType())
    return false;
  return Handler->isVoidPointerType() ||
         takes(
             Handler->getPointeeType().getCanonicalType().getUnqualifiedType(),
             Type->getPointeeType().getCanonicalType().getUnqualifiedType());
}

static bool takesNamed(QualType Handler, StringRef Name, ASTContext &Context) {
  const CXXRecordDecl *Base = definitionOf(Handler);
  if (!Base)
    return false;
  std::string Caught = models::qualifiedName(*Base);
  if (Caught == Name ||
      (Caught == "std::exception" && Name.starts_with("std::")))
    return true;
  for (NamedDecl *D : models::findNamed(Context, Name))
    if (const auto *Class = dyn_cast<CXXRecordDecl>(D->getUnderlyingDecl()))
      if (const CXXRecordDecl *Whole = Class->getDefinition())
        return isOrDerives(*Whole, *Base);
  return false;
}

static bool isCaughtBy(const CXXTryStmt &Try, const Thrown &What,
                       ASTContext &Context) {
  for (unsigned I = 0; I < Try.getNumHandlers(); ++I) {
    QualType Handler = Try.getHandler(I)->getCaughtType();
    if (Handler.isNull()) // catch (...)
      return true;
    Handler = Handler.getNonReferenceType().getCanonicalType();
    Handler = Handler.getUnqualifiedType();
    if (!What.Type.isNull()) {
      QualType Type = What.Type.getCanonicalType().getUnqualifiedType();
      if (Handler == Type || takes(Handler, Type))
        return true;
    } else if (takesNamed(Handler, StringRef(What.Name), Context)) {
      return true;
    }
  }
  return false;
}

namespace {

/// Where the walk is: the try blocks around, and the handler it is in.
struct Scope {
  const CXXTryStmt *Try = nullptr;
  const Scope *Outer = nullptr;
  const CXXCatchStmt *Handler = nullptr;
};

class ThrowWalker {
public:
  ThrowWalker(const UnitFacts &Facts, const FunctionDecl &F,
              ThrowFinder &Finder, std::vector<ThrowPlace> &Places)
      : Facts(Facts), F(F), Finder(Finder), Places(Places) {}

  void visit(const Stmt *S, const Scope &In);

private:
  void visitTry(const CXXTryStmt &Try, const Scope &In);
  void visitIf(const IfStmt &If, const Scope &In);
  void visitCall(const Expr &E, const Scope &In);
  void visitThrow(const CXXThrowExpr &Throw, const Scope &In);
  void visitModelled(const ast::CallSite &Site, const models::Call &Row,
                     const Scope &In);
  bool isSafe(const ast::CallSite &Site, const models::Call &Row) const;
  void noteAsked(const Stmt *Condition);
  void add(ThrowPlace Place, const Scope &In);

  const UnitFacts &Facts;
  const FunctionDecl &F;
  ThrowFinder &Finder;
  std::vector<ThrowPlace> &Places;
  /// Objects that a condition has asked something: `if (m.count(k))`.
  llvm::DenseSet<const ValueDecl *> Asked;
};

} // namespace

void ThrowWalker::add(ThrowPlace Place, const Scope &In) {
  for (const Scope *S = &In; S; S = S->Outer)
    if (S->Try && isCaughtBy(*S->Try, Place.What, Facts.Context))
      return;
  Places.push_back(Place);
}

void ThrowWalker::noteAsked(const Stmt *Condition) {
  if (!Condition)
    return;
  if (const auto *E = dyn_cast<Expr>(Condition))
    if (std::optional<ast::CallSite> Site = ast::callSite(E))
      if (const ValueDecl *D = ast::namedDecl(Site->Object))
        Asked.insert(D);
  for (const Stmt *Child : Condition->children())
    noteAsked(Child);
}

void ThrowWalker::visitTry(const CXXTryStmt &Try, const Scope &In) {
  visit(Try.getTryBlock(), {&Try, &In, In.Handler});
  for (unsigned I = 0; I < Try.getNumHandlers(); ++I)
    visit(Try.getHandler(I)->getHandlerBlock(),
          {nullptr, &In, Try.getHandler(I)});
}

void ThrowWalker::visitIf(const IfStmt &If, const Scope &In) {
  visit(If.getInit(), In);
  visit(If.getConditionVariableDeclStmt(), In);
  visit(If.getCond(), In);
  noteAsked(If.getCond());
  std::optional<int64_t> Known = ast::constant(If.getCond(), Facts.Context);
  if (Known != 0)
    visit(If.getThen(), In);
  if (!Known || *Known == 0)
    visit(If.getElse(), In);
}

void ThrowWalker::visitThrow(const CXXThrowExpr &Throw, const Scope &In) {
  if (const Expr *Value = Throw.getSubExpr()) {
    visit(Value, In);
    add({&Throw, {Value->getType(), {}}, &Throw}, In);
    return;
  }
  if (In.Handler) {
    QualType Caught = In.Handler->getCaughtType();
    if (!Caught.isNull())
      Caught = Caught.getNonReferenceType();
    add({&Throw, {Caught, {}}, &Throw}, In);
    return;
  }
  // Outside a handler in sight: what is in flight is the caller's; a try
  // around it is there to sort that out.
  for (const Scope *S = &In; S; S = S->Outer)
    if (S->Try)
      return;
  add({&Throw, {}, &Throw}, In);
}

/// What the library gives to this handler is in a state in which the call does
/// not throw.
bool ThrowWalker::isSafe(const ast::CallSite &Site,
                         const models::Call &Row) const {
  auto IsSafeHandler = [&](const HandlerInSight &H) {
    return H.Definition == &F && !H.HasOthers &&
           llvm::is_contained(Row.SafeIn, H.Handler.H->Name);
  };
  auto IsGiven = [&](const Expr *Arg) {
    const auto *Param = dyn_cast_or_null<ParmVarDecl>(ast::namedDecl(Arg));
    return Param && Param->getDeclContext() == &F;
  };
  return llvm::any_of(Facts.Replies.Handlers, IsSafeHandler) &&
         llvm::any_of(Site.Args, IsGiven);
}

void ThrowWalker::visitModelled(const ast::CallSite &Site,
                                const models::Call &Row, const Scope &In) {
  if (!Row.Throws || (!Row.SafeIn.empty() && isSafe(Site, Row)))
    return;
  if (Row.Thrown.empty())
    return add({Site.Site, {}, Site.Site}, In);
  const ValueDecl *Object = ast::namedDecl(Site.Object);
  for (std::string_view Name : Row.Thrown) {
    Thrown What{{}, Name};
    // Whoever asks first knows what will come back.
    if (!What.isAllocation() && Object && Asked.contains(Object))
      continue;
    add({Site.Site, What, Site.Site}, In);
  }
}

/// The function that runs; null where another body may run instead.
static const FunctionDecl *certainCallee(const ast::CallSite &Site) {
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Site.Callee);
  if (!Method || !Method->isVirtual() || !Site.Object)
    return Site.Callee;
  const auto *Call = dyn_cast<CallExpr>(Site.Site);
  const auto *Named =
      Call ? dyn_cast<MemberExpr>(Call->getCallee()->IgnoreParens()) : nullptr;
  if (Named && Named->hasQualifier())
    return Method;
  return Method->getDevirtualizedMethod(Site.Object, /*IsAppleKext=*/false);
}

void ThrowWalker::visitCall(const Expr &E, const Scope &In) {
  std::optional<ast::CallSite> Site = ast::callSite(&E);
  if (!Site)
    return;
  const FunctionDecl *Callee = certainCallee(*Site);
  if (const auto *Call = dyn_cast<CallExpr>(&E); Call && !Callee)
    Callee = ast::pointerTarget(*Call);
  if (!Callee || isNothrow(*Callee))
    return;
  if (models::BoundCall Row = Facts.Index->lookup(Callee))
    return visitModelled(*Site, *Row.Row, In);
  for (const ThrowPlace &Below : Finder.escaping(Callee))
    add({&E, Below.What, Below.Origin}, In);
}

/// What is evaluated before the rest of \p S and decides about it.
static const Stmt *conditionOf(const Stmt *S) {
  if (const auto *Choice = dyn_cast<ConditionalOperator>(S))
    return Choice->getCond();
  if (const auto *Loop = dyn_cast<WhileStmt>(S))
    return Loop->getCond();
  if (const auto *Loop = dyn_cast<ForStmt>(S))
    return Loop->getCond();
  const auto *B = dyn_cast<BinaryOperator>(S);
  return B && B->isLogicalOp() ? B->getLHS() : nullptr;
}

void ThrowWalker::visit(const Stmt *S, const Scope &In) {
  // A lambda's body runs when it is called; the rest is never evaluated.
  if (!S ||
      isa<LambdaExpr, UnaryExprOrTypeTraitExpr, CXXNoexceptExpr, CXXTypeidExpr>(
          S))
    return;
  if (const auto *Try = dyn_cast<CXXTryStmt>(S))
    return visitTry(*Try, In);
  if (const auto *If = dyn_cast<IfStmt>(S))
    return visitIf(*If, In);
  if (const auto *Throw = dyn_cast<CXXThrowExpr>(S))
    return visitThrow(*Throw, In);
  const Stmt *Asks = conditionOf(S);
  visit(Asks, In);
  noteAsked(Asks);
  for (const Stmt *Child : S->children())
    if (Child != Asks)
      visit(Child, In);
  if (const auto *E = dyn_cast<Expr>(S))
    visitCall(*E, In);
}

const std::vector<ThrowPlace> &ThrowFinder::escaping(const FunctionDecl *F) {
  static const std::vector<ThrowPlace> None;
  const FunctionDecl *Body = Facts.body(F);
  if (!Body || isNothrow(*Body) || Depth > MaxDepth ||
      !Facts.Context.getLangOpts().CXXExceptions)
    return None;
  auto [It, New] = Known.try_emplace(Body->getCanonicalDecl());
  if (!New) // or on the way: a circle adds nothing
    return It->second;
  ++Depth;
  std::vector<ThrowPlace> Places;
  ThrowWalker Walker(Facts, *Body, *this, Places);
  if (const auto *Ctor = dyn_cast<CXXConstructorDecl>(Body))
    for (const CXXCtorInitializer *Init : Ctor->inits())
      Walker.visit(Init->getInit(), {});
  Walker.visit(Body->getBody(), {});
  --Depth;
  return Known[Body->getCanonicalDecl()] = std::move(Places);
}
