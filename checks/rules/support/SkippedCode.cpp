//===- SkippedCode.cpp - What an early return would leave undone ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/SkippedCode.h"
#include "checks/rules/support/Names.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;
using models::EffectKind;

namespace {

using Decls = llvm::SmallPtrSet<const ValueDecl *, 8>;

class SkippedCode {
public:
  SkippedCode(const flow::UnitFacts &Facts, ArrayRef<const Stmt *> Skipped)
      : Facts(Facts), Skipped(Skipped) {
    for (const Stmt *S : Skipped)
      collectDeclared(*S);
    for (const flow::LateReply &Late : Facts.Replies.Late)
      Replies.insert(Late.At);
  }

  bool endsSomething() const {
    return llvm::any_of(Skipped, [&](const Stmt *S) { return ends(*S); });
  }
  /// What \p S changes that outlives the function, without the skipped code
  /// unless \p S stands in it.
  void collectWritten(const Stmt &S, Decls &Written) const;

private:
  void collectDeclared(const Stmt &S);
  void collectNamed(const Stmt &S, bool &Inside, bool &Outside) const;
  bool ends(const Stmt &S) const;
  bool isEnd(const ast::CallSite &Site) const;
  bool takesOnePointer(const ast::CallSite &Site) const;

  const flow::UnitFacts &Facts;
  ArrayRef<const Stmt *> Skipped;
  Decls Declared;
  llvm::SmallPtrSet<const Expr *, 8> Replies;
};

} // namespace

void SkippedCode::collectDeclared(const Stmt &S) {
  if (const auto *D = dyn_cast<DeclStmt>(&S))
    for (const Decl *Each : D->decls())
      if (const auto *V = dyn_cast<VarDecl>(Each))
        Declared.insert(V);
  for (const Stmt *Child : S.children())
    if (Child)
      collectDeclared(*Child);
}

void SkippedCode::collectNamed(const Stmt &S, bool &Inside,
                               bool &Outside) const {
  if (isa<CXXThisExpr>(&S))
    Outside = true;
  if (const auto *D = dyn_cast<DeclRefExpr>(&S);
      D && isa<VarDecl>(D->getDecl()))
    (Declared.contains(D->getDecl()) ? Inside : Outside) = true;
  for (const Stmt *Child : S.children())
    if (Child)
      collectNamed(*Child, Inside, Outside);
}

/// `file_close`, `unlock`, `my_free`, `notify_all`.
static bool soundsLikeEnd(const FunctionDecl &F) {
  static constexpr llvm::StringRef Ends[] = {
      "free",     "release",  "unlock",  "close",    "destroy",  "cleanup",
      "clean",    "delete",   "dispose", "unref",    "deref",    "leave",
      "end",      "finish",   "stop",    "done",     "exit",     "pop",
      "restore",  "reset",    "signal",  "notify",   "post",     "dec",
      "detach",   "deinit",   "fini",    "teardown", "shutdown", "dealloc",
      "decrease", "decrement"};
  QualType Result = F.getReturnType();
  bool IsStatus = Result->isVoidType() || Result->isIntegralOrEnumerationType();
  if (!F.getIdentifier() || !IsStatus) // `end()` is an iterator
    return isa<CXXDestructorDecl>(F);
  return llvm::any_of(wordsOf(F.getName()), [](StringRef Word) {
    return llvm::any_of(Ends, [&](StringRef End) {
      return Word == End || (End.size() > 3 && Word.ends_with(End));
    });
  });
}

/// `done(buffer)`: who has nothing but a handle to work on may well end it.
bool SkippedCode::takesOnePointer(const ast::CallSite &Site) const {
  if (Site.Object || Site.Args.size() != 1)
    return false;
  const VarDecl *V = ast::variable(Site.Args.front());
  QualType T = V ? V->getType() : QualType();
  return V && V->isLocalVarDecl() && !Declared.contains(V) &&
         T->isPointerType() && !T->getPointeeType().isConstQualified();
}

bool SkippedCode::isEnd(const ast::CallSite &Site) const {
  if (!Site.Callee || Replies.contains(Site.Site))
    return false;
  models::BoundCall Row = Facts.Index->lookup(Site.Callee);
  auto Has = [&](EffectKind Kind) {
    return llvm::any_of(Row.Row->Effects, [&](const models::Effect &E) {
      return E.Kind == Kind;
    });
  };
  if (Row && Has(EffectKind::Reply))
    return false;
  bool Releases = Row && (Has(EffectKind::Release) || Has(EffectKind::Stop));
  if (!Releases && (Row || !takesOnePointer(Site)) &&
      !soundsLikeEnd(*Site.Callee))
    return false;
  bool Inside = false, Outside = false;
  collectNamed(*Site.Site, Inside, Outside);
  return Outside || !Inside;
}

bool SkippedCode::ends(const Stmt &S) const {
  if (isa<CXXDeleteExpr>(&S))
    return true;
  if (const auto *E = dyn_cast<Expr>(&S))
    if (std::optional<ast::CallSite> Site = ast::callSite(E);
        Site && isEnd(*Site))
      return true;
  return llvm::any_of(S.children(),
                      [&](const Stmt *Child) { return Child && ends(*Child); });
}

/// The left side of an assignment, or what is counted up or down.
static const Expr *writtenBy(const Stmt &S) {
  if (const auto *B = dyn_cast<BinaryOperator>(&S))
    return B->isAssignmentOp() ? B->getLHS() : nullptr;
  if (const auto *U = dyn_cast<UnaryOperator>(&S))
    return U->isIncrementDecrementOp() ? U->getSubExpr() : nullptr;
  const auto *O = dyn_cast<CXXOperatorCallExpr>(&S);
  bool Writes = O && (O->isAssignmentOp() || O->getOperator() == OO_PlusPlus ||
                      O->getOperator() == OO_MinusMinus);
  return Writes ? O->getArg(0) : nullptr;
}

/// What \p E leads to, if that outlives the function: a member, a global, what
/// a pointer leads to.
static const ValueDecl *lastingDecl(const Expr *E) {
  E = ast::plain(E);
  if (const auto *A = dyn_cast<ArraySubscriptExpr>(E))
    return ast::namedDecl(A->getBase());
  if (const auto *U = dyn_cast<UnaryOperator>(E))
    return U->getOpcode() == UO_Deref ? ast::namedDecl(U->getSubExpr())
                                      : nullptr;
  const ValueDecl *D = ast::namedDecl(E);
  const auto *V = dyn_cast_or_null<VarDecl>(D);
  return V && V->hasLocalStorage() ? nullptr : D;
}

void SkippedCode::collectWritten(const Stmt &S, Decls &Written) const {
  const Expr *Target = writtenBy(S);
  const ValueDecl *D = Target ? lastingDecl(Target) : nullptr;
  const auto *Field = dyn_cast_or_null<FieldDecl>(D);
  if (D && !(Field && Facts.Index->lookup(*Field)))
    Written.insert(D);
  for (const Stmt *Child : S.children())
    if (Child && !llvm::is_contained(Skipped, Child))
      collectWritten(*Child, Written);
}

bool rules::endsWhatWasBegun(const flow::UnitFacts &Facts,
                             const FunctionDecl &In,
                             ArrayRef<const Stmt *> Skipped) {
  SkippedCode Code(Facts, Skipped);
  Decls Before, Behind;
  Code.collectWritten(*In.getBody(), Before);
  for (const Stmt *S : Skipped)
    Code.collectWritten(*S, Behind);
  return Code.endsSomething() || llvm::any_of(Behind, [&](const ValueDecl *D) {
           return Before.contains(D);
         });
}
