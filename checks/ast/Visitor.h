//===- Visitor.h - Walks a syntax tree, compiled once -----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Clang's RecursiveASTVisitor is a template of some thousand functions: each
/// class derived from it costs as much compile time as five other files. This
/// one is compiled once and calls what a class overrides. LLVM has one like it
/// since 20; the plugin could not use it, because a clang-tidy of another LLVM
/// has to be able to load the plugin, to be told that it does not fit.
///
/// Only the nodes that somebody overrides are here: a new one is a word in a
/// list.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_VISITOR_H
#define HTTPTIDY_AST_VISITOR_H

#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

/// Nodes that a class may walk in its own way.
#define HTTPTIDY_TRAVERSED(NODE)                                               \
  NODE(CStyleCastExpr)                                                         \
  NODE(CXXConstructorDecl)                                                     \
  NODE(CXXForRangeStmt)                                                        \
  NODE(CXXMethodDecl)                                                          \
  NODE(CallExpr)                                                               \
  NODE(ConditionalOperator)                                                    \
  NODE(DoStmt)                                                                 \
  NODE(ForStmt)                                                                \
  NODE(FunctionDecl)                                                           \
  NODE(IfStmt)                                                                 \
  NODE(LambdaExpr)                                                             \
  NODE(StmtExpr)                                                               \
  NODE(SwitchStmt)                                                             \
  NODE(VarDecl)                                                                \
  NODE(WhileStmt)

/// Nodes that a class may look at in passing.
#define HTTPTIDY_VISITED(NODE)                                                 \
  NODE(BinaryOperator)                                                         \
  NODE(CXXConstructExpr)                                                       \
  NODE(CXXDeleteExpr)                                                          \
  NODE(CXXForRangeStmt)                                                        \
  NODE(CXXMethodDecl)                                                          \
  NODE(CXXOperatorCallExpr)                                                    \
  NODE(CXXThrowExpr)                                                           \
  NODE(CallExpr)                                                               \
  NODE(CompoundAssignOperator)                                                 \
  NODE(CompoundStmt)                                                           \
  NODE(DeclRefExpr)                                                            \
  NODE(DoStmt)                                                                 \
  NODE(Expr)                                                                   \
  NODE(FieldDecl)                                                              \
  NODE(ForStmt)                                                                \
  NODE(FunctionDecl)                                                           \
  NODE(IfStmt)                                                                 \
  NODE(ImplicitCastExpr)                                                       \
  NODE(InitListExpr)                                                           \
  NODE(LabelStmt)                                                              \
  NODE(LambdaExpr)                                                             \
  NODE(MemberExpr)                                                             \
  NODE(RecoveryExpr)                                                           \
  NODE(ReturnStmt)                                                             \
  NODE(Stmt)                                                                   \
  NODE(SwitchCase)                                                             \
  NODE(UnaryExprOrTypeTraitExpr)                                               \
  NODE(UnaryOperator)                                                          \
  NODE(VarDecl)                                                                \
  NODE(WhileStmt)

namespace httptidy::ast {

/// As RecursiveASTVisitor: Traverse… walks a node and what is below it, Visit…
/// looks at it on the way down; false stops the walk.
class Visitor {
public:
  virtual ~Visitor();

  bool ShouldVisitImplicitCode = false;
  bool ShouldVisitTemplateInstantiations = false;

  bool TraverseAST(clang::ASTContext &Context);
  bool TraverseStmt(clang::Stmt *S);
  bool TraverseLambdaCapture(clang::LambdaExpr *L,
                             const clang::LambdaCapture *C, clang::Expr *Init);
  virtual bool TraverseDecl(clang::Decl *D);
  virtual bool TraverseConstructorInitializer(clang::CXXCtorInitializer *Init);

#define NODE(CLASS) virtual bool Traverse##CLASS(clang::CLASS *Node);
  HTTPTIDY_TRAVERSED(NODE)
#undef NODE
#define NODE(CLASS)                                                            \
  virtual bool Visit##CLASS(clang::CLASS *) { return true; }
  HTTPTIDY_VISITED(NODE)
#undef NODE

protected:
  using Base = Visitor;
};

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_VISITOR_H
