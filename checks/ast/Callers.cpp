//===- Callers.cpp - Who calls a function ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Callers.h"
#include "checks/ast/Scope.h"
#include "checks/ast/Visitor.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

namespace {

class CallVisitor : public ast::Visitor {
public:
  using Visit = llvm::function_ref<void(const FunctionDecl &, CallIn)>;
  explicit CallVisitor(Visit Each) : Each(Each) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool TraverseFunctionDecl(FunctionDecl *F) override {
    return within(F, [&] { return Base::TraverseFunctionDecl(F); });
  }
  bool TraverseCXXMethodDecl(CXXMethodDecl *F) override {
    return within(F, [&] { return Base::TraverseCXXMethodDecl(F); });
  }
  bool TraverseCXXConstructorDecl(CXXConstructorDecl *F) override {
    return within(F, [&] { return Base::TraverseCXXConstructorDecl(F); });
  }
  bool VisitCallExpr(CallExpr *Call) override {
    if (const FunctionDecl *Callee = Call->getDirectCallee(); Callee && In)
      Each(*Callee, {Call, In});
    return true;
  }

private:
  template <typename Fn> bool within(FunctionDecl *F, Fn Traverse) {
    const FunctionDecl *Outer = std::exchange(In, F);
    bool Result = Traverse();
    In = Outer;
    return Result;
  }

  Visit Each;
  const FunctionDecl *In = nullptr;
};

} // namespace

Callers::Callers(const ASTContext &Context) {
  auto Note = [&](const FunctionDecl &Callee, CallIn Call) {
    Calls[Callee.getCanonicalDecl()].push_back(Call);
  };
  CallVisitor Visitor(Note);
  for (Decl *D : ownDeclarations(Context))
    Visitor.TraverseDecl(D);
}

llvm::ArrayRef<CallIn> Callers::of(const FunctionDecl &F) const {
  auto It = Calls.find(F.getCanonicalDecl());
  return It == Calls.end() ? llvm::ArrayRef<CallIn>()
                           : llvm::ArrayRef(It->second);
}
