//===- Collector.cpp - Finds the functions and defaults of a unit ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Expressions.h"
#include "checks/ast/Visitor.h"
#include "checks/flow/Unit.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::flow;

namespace httptidy::flow {

/// Visits the project's own code once: functions with a body, and the
/// constants that are written where nothing has been decided yet.
class UnitCollector : public ast::Visitor {
public:
  explicit UnitCollector(Unit &U) : U(U) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool TraverseDecl(Decl *D) override {
    if (D && !isa<TranslationUnitDecl>(D) && D->getLocation().isValid() &&
        !isa<NamespaceDecl, LinkageSpecDecl>(D) && !isOwn(D->getLocation()))
      return true;
    return Base::TraverseDecl(D);
  }

  bool VisitFunctionDecl(FunctionDecl *F) override {
    add(F);
    return true;
  }
  bool VisitCXXMethodDecl(CXXMethodDecl *M) override {
    for (const CXXMethodDecl *Base : M->overridden_methods())
      U.Overridden.insert(Base->getCanonicalDecl());
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *L) override {
    add(L->getCallOperator());
    return true;
  }

  // Defaults.
  bool VisitVarDecl(VarDecl *V) override {
    if (const Expr *Init = V->getInit(); Init && !isa<ParmVarDecl>(V))
      note(V, Init);
    return true;
  }
  bool VisitFieldDecl(FieldDecl *F) override {
    if (const Expr *Init = F->getInClassInitializer())
      note(F, Init);
    return true;
  }
  bool TraverseConstructorInitializer(CXXCtorInitializer *Init) override {
    if (FieldDecl *F = Init->getAnyMember())
      note(F, Init->getInit());
    return Base::TraverseConstructorInitializer(Init);
  }
  bool VisitInitListExpr(InitListExpr *List) override {
    const RecordDecl *Record = List->getType()->getAsRecordDecl();
    if (!Record || Record->isUnion() || !List->isSemanticForm())
      return true;
    unsigned I = 0;
    for (FieldDecl *F : Record->fields())
      if (!F->isUnnamedBitField() && I < List->getNumInits()) {
        noteFunction(F, List->getInit(I));
        note(F, List->getInit(I++));
      }
    return true;
  }
  bool VisitBinaryOperator(BinaryOperator *B) override {
    if (B->getOpcode() != BO_Assign)
      return true;
    if (const auto *F = dyn_cast_or_null<FieldDecl>(target(B->getLHS())))
      noteFunction(F, B->getRHS());
    if (Depth != 0)
      return true;
    if (const ValueDecl *D = target(B->getLHS()))
      note(D, B->getRHS());
    return true;
  }

  // What stands under a branch is a decision, not a default.
  bool TraverseIfStmt(IfStmt *S) override {
    return nested(S, [&] { return Base::TraverseIfStmt(S); });
  }
  bool TraverseSwitchStmt(SwitchStmt *S) override {
    return nested(S, [&] { return Base::TraverseSwitchStmt(S); });
  }
  bool TraverseForStmt(ForStmt *S) override {
    return nested(S, [&] { return Base::TraverseForStmt(S); });
  }
  bool TraverseWhileStmt(WhileStmt *S) override {
    return nested(S, [&] { return Base::TraverseWhileStmt(S); });
  }
  bool TraverseConditionalOperator(ConditionalOperator *S) override {
    return nested(S, [&] { return Base::TraverseConditionalOperator(S); });
  }

private:
  template <typename Fn> bool nested(Stmt *, Fn Traverse) {
    ++Depth;
    bool Result = Traverse();
    --Depth;
    return Result;
  }

  static const ValueDecl *target(const Expr *E) {
    E = ast::plain(E);
    if (const auto *M = dyn_cast<MemberExpr>(E))
      return M->getMemberDecl();
    if (const auto *D = dyn_cast<DeclRefExpr>(E))
      return D->getDecl();
    return nullptr;
  }

  void noteFunction(const FieldDecl *F, const Expr *Value) {
    if (!Value || !F->getType()->isFunctionPointerType())
      return;
    if (const FunctionDecl *Named = ast::namedFunction(Value))
      U.FieldFunctions.push_back({F, Named, Value});
  }

  void note(const ValueDecl *D, const Expr *Value) {
    if (!Value || !D->getType()->isIntegralOrEnumerationType())
      return;
    if (std::optional<int64_t> C = ast::constant(Value, U.Context))
      U.Facts.Defaults[cast<ValueDecl>(D->getCanonicalDecl())].Values.push_back(
          *C);
  }

  void add(FunctionDecl *F) {
    if (!F->doesThisDeclarationHaveABody() || F->isDependentContext() ||
        F->isDefaulted() || !F->getBody())
      return;
    auto &Slot = U.Functions[F->getCanonicalDecl()];
    if (Slot)
      return;
    Slot = std::make_unique<FunctionInfo>();
    Slot->Definition = F;
    Slot->Shape = ast::shapeOf(*F);
  }

  bool isOwn(SourceLocation Loc) {
    const SourceManager &SM = U.Context.getSourceManager();
    Loc = SM.getExpansionLoc(Loc);
    FileID File = SM.getFileID(Loc);
    auto [It, New] = Own.try_emplace(File, false);
    if (New)
      It->second =
          !SM.isInSystemHeader(Loc) && isProjectFile(SM.getFilename(Loc));
    return It->second;
  }

  /// Below the root, and not below a folder of somebody else's code.
  bool isProjectFile(llvm::StringRef File) const {
    llvm::StringRef Root = U.Config.Root;
    llvm::StringRef Below = File;
    if (!Root.empty() && llvm::sys::path::is_absolute(File)) {
      if (!File.starts_with(Root))
        return false;
      Below = File.drop_front(Root.size());
    }
    for (auto It = llvm::sys::path::begin(Below),
              End = llvm::sys::path::end(Below);
         It != End; ++It)
      if (llvm::is_contained(U.Config.VendoredFolders, It->str()))
        return false;
    return true;
  }

  Unit &U;
  unsigned Depth = 0;
  llvm::DenseMap<FileID, bool> Own;
};

} // namespace httptidy::flow

void Unit::collect() {
  UnitCollector(*this).TraverseDecl(Context.getTranslationUnitDecl());
  for (auto &[F, Info] : Functions)
    Facts.Bodies.insert({F, Info->Definition});
  markCopies();
  markRelevant();
  markSupporting();
}

const ScalarDefaults *UnitFacts::defaults(const ValueDecl *D) const {
  auto It = D ? Defaults.find(cast<ValueDecl>(D->getCanonicalDecl()))
              : Defaults.end();
  return It == Defaults.end() ? nullptr : &It->second;
}

const FunctionDecl *UnitFacts::body(const FunctionDecl *F) const {
  return F ? Bodies.lookup(F->getCanonicalDecl()) : nullptr;
}
