//===- Visitor.cpp - Walks a syntax tree, compiled once -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Visitor.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;
using httptidy::ast::Visitor;

namespace {

/// Walks, and calls the visitor at each node that it may override. Statements
/// are not asked for as such, so that Clang walks long chains of operators
/// without recursion.
class Walker : public RecursiveASTVisitor<Walker> {
public:
  explicit Walker(Visitor &V) : V(V) {}

  bool shouldVisitImplicitCode() const { return V.ShouldVisitImplicitCode; }
  bool shouldVisitTemplateInstantiations() const {
    return V.ShouldVisitTemplateInstantiations;
  }

  bool TraverseDecl(Decl *D) { return V.TraverseDecl(D); }
  bool TraverseConstructorInitializer(CXXCtorInitializer *Init) {
    return V.TraverseConstructorInitializer(Init);
  }
#define NODE(CLASS)                                                            \
  bool Traverse##CLASS(clang::CLASS *Node) { return V.Traverse##CLASS(Node); }
  HTTPTIDY_TRAVERSED(NODE)
#undef NODE
#define NODE(CLASS)                                                            \
  bool Visit##CLASS(clang::CLASS *Node) { return V.Visit##CLASS(Node); }
  HTTPTIDY_VISITED(NODE)
#undef NODE

private:
  Visitor &V;
};

using Walk = RecursiveASTVisitor<Walker>;

} // namespace

Visitor::~Visitor() = default;

bool Visitor::TraverseAST(ASTContext &Context) {
  return TraverseDecl(Context.getTranslationUnitDecl());
}

bool Visitor::TraverseStmt(Stmt *S) { return Walker(*this).TraverseStmt(S); }

bool Visitor::TraverseLambdaCapture(LambdaExpr *L, const LambdaCapture *C,
                                    Expr *Init) {
  return Walker(*this).TraverseLambdaCapture(L, C, Init);
}

bool Visitor::TraverseDecl(Decl *D) {
  return Walker(*this).Walk::TraverseDecl(D);
}

bool Visitor::TraverseConstructorInitializer(CXXCtorInitializer *Init) {
  return Walker(*this).Walk::TraverseConstructorInitializer(Init);
}

#define NODE(CLASS)                                                            \
  bool Visitor::Traverse##CLASS(clang::CLASS *Node) {                          \
    return Walker(*this).Walk::Traverse##CLASS(Node);                          \
  }
HTTPTIDY_TRAVERSED(NODE)
#undef NODE
