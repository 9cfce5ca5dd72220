//===- PathTest.cpp - Access paths ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Path.h"
#include "test/unit/ast/Source.h"

using namespace httptidy::ast;
using httptidy::test::Source;

TEST(Path, EqualPathsAreOne) {
  Source S("struct st { int *h; }; st *a; st *b;");
  PathPool Pool;
  const Path *A = Pool.variable(S.variable("a"));
  auto Handle = [&](const Path *P) {
    return Pool.field(Pool.deref(P), S.field("h"));
  };
  EXPECT_EQ(Handle(A), Handle(Pool.variable(S.variable("a"))));
  EXPECT_NE(Handle(A), Handle(Pool.variable(S.variable("b"))));
  EXPECT_EQ(Pool.thisPointer(), Pool.thisPointer());
  EXPECT_EQ(Pool.element(A), Pool.element(A));
  EXPECT_NE(Pool.element(A), Pool.deref(A));
}

TEST(Path, RedeclarationsAreOneVariable) {
  Source S("extern int v; extern int v; int v;");
  PathPool Pool;
  const clang::VarDecl *V = S.variable("v");
  for (const clang::VarDecl *Each : V->redecls())
    EXPECT_EQ(Pool.variable(Each), Pool.variable(V));
}

TEST(Path, IdsGrowInTheOrderOfFirstSight) {
  PathPool Pool;
  const Path *This = Pool.thisPointer();
  const Path *Result = Pool.result();
  const Path *Pointee = Pool.deref(This);
  Pool.result();
  const Path *Element = Pool.element(Result);
  EXPECT_LT(This->id(), Result->id());
  EXPECT_LT(Result->id(), Pointee->id());
  EXPECT_LT(Pointee->id(), Element->id());
}

TEST(Path, AddressAndDereferenceCancel) {
  PathPool Pool;
  const Path *P = Pool.thisPointer();
  EXPECT_EQ(Pool.deref(Pool.address(P)), P);
  EXPECT_EQ(Pool.address(Pool.deref(P)), P);
  EXPECT_NE(Pool.address(P), P);
  EXPECT_NE(Pool.deref(P), P);
}

TEST(Path, KnowsItsParts) {
  Source S("struct st { int h; } a;");
  PathPool Pool;
  const Path *A = Pool.variable(S.variable("a"));
  const Path *H = Pool.field(A, S.field("h"));
  EXPECT_EQ(H->kind(), Path::Kind::Field);
  EXPECT_EQ(H->decl(), S.field("h"));
  EXPECT_EQ(H->parent(), A);
  EXPECT_EQ(H->root(), A);
  EXPECT_EQ(A->root(), A);
  EXPECT_TRUE(A->isRoot());
  EXPECT_FALSE(H->isRoot());
  EXPECT_TRUE(H->startsWith(A));
  EXPECT_TRUE(H->startsWith(H));
  EXPECT_FALSE(A->startsWith(H));
  EXPECT_FALSE(H->startsWith(Pool.result()));
  EXPECT_EQ(Pool.deref(A)->decl(), nullptr);
  EXPECT_EQ(A->stmt(), nullptr);
}

TEST(Path, ElementsStandForManyPlaces) {
  PathPool Pool;
  const Path *P = Pool.thisPointer();
  EXPECT_FALSE(P->isCollapsed());
  EXPECT_TRUE(Pool.element(P)->isCollapsed());
  EXPECT_TRUE(Pool.deref(Pool.element(P))->isCollapsed());
  EXPECT_FALSE(Pool.deref(P)->isCollapsed());
}

TEST(Path, TemporariesBelongToTheirExpression) {
  Source S("int f(); int x = f(), y = f();");
  auto Calls = S.calls("f");
  PathPool Pool;
  EXPECT_EQ(Pool.existingTemporary(Calls[0]), nullptr);
  const Path *P = Pool.temporary(Calls[0]);
  EXPECT_EQ(Pool.existingTemporary(Calls[0]), P);
  EXPECT_EQ(P->stmt(), Calls[0]);
  EXPECT_EQ(Pool.existingTemporary(Calls[1]), nullptr);
  EXPECT_NE(Pool.temporary(Calls[1]), P);
}

TEST(Path, IsSpelledAsTheProgramWouldWriteIt) {
  Source S("struct in { int h; }; struct st { in i; in *p; };"
           "st a; st *b; st &r = a; int *array[3];");
  PathPool Pool;
  const Path *A = Pool.variable(S.variable("a"));
  const Path *B = Pool.variable(S.variable("b"));
  const Path *R = Pool.variable(S.variable("r"));
  const clang::FieldDecl *I = S.field("i"), *P = S.field("p"),
                         *H = S.field("h");
  EXPECT_EQ(A->spelling(), "a");
  EXPECT_EQ(Pool.field(Pool.field(A, I), H)->spelling(), "a.i.h");
  EXPECT_EQ(Pool.field(Pool.deref(B), I)->spelling(), "b->i");
  EXPECT_EQ(Pool.field(Pool.deref(Pool.field(Pool.deref(B), P)), H)->spelling(),
            "b->p->h");
  EXPECT_EQ(Pool.deref(B)->spelling(), "*b");
  EXPECT_EQ(Pool.address(A)->spelling(), "&a");
  // Nobody writes a dereference for a reference, nor `this->`.
  EXPECT_EQ(Pool.deref(R)->spelling(), "r");
  EXPECT_EQ(Pool.field(Pool.deref(R), I)->spelling(), "r.i");
  EXPECT_EQ(Pool.field(Pool.deref(Pool.thisPointer()), I)->spelling(), "i");
  EXPECT_EQ(Pool.thisPointer()->spelling(), "this");
  EXPECT_EQ(Pool.element(Pool.variable(S.variable("array")))->spelling(),
            "array[]");
  EXPECT_EQ(Pool.result()->spelling(), "the result");
  EXPECT_EQ(Pool.temporary(nullptr)->spelling(), "the handle");
}

TEST(Path, RebaseTakesThePathToAnotherRoot) {
  Source S("struct st { int h; st *next; }; st *a; st b;");
  PathPool Pool;
  const Path *A = Pool.variable(S.variable("a"));
  const Path *B = Pool.variable(S.variable("b"));
  const Path *Next = Pool.field(Pool.deref(A), S.field("next"));
  const Path *H = Pool.field(Pool.deref(Next), S.field("h"));
  EXPECT_EQ(Pool.rebase(A, B), B);
  // `a` is `&b` now: the dereference goes.
  EXPECT_EQ(Pool.rebase(H, Pool.address(B))->spelling(), "b.next->h");
  EXPECT_EQ(Pool.rebase(H, Pool.thisPointer())->spelling(), "next->h");
  EXPECT_EQ(Pool.rebase(Pool.element(A), B), Pool.element(B));
  EXPECT_EQ(Pool.rebase(H, A), H);
}

TEST(Path, StepIsTheLastOne) {
  Source S("struct st { int h; } a, b;");
  PathPool Pool;
  const Path *A = Pool.variable(S.variable("a"));
  const Path *B = Pool.variable(S.variable("b"));
  EXPECT_EQ(Pool.step(B, Pool.field(A, S.field("h"))),
            Pool.field(B, S.field("h")));
  EXPECT_EQ(Pool.step(Pool.address(B), Pool.deref(A)), B);
  EXPECT_EQ(Pool.step(B, Pool.address(A)), Pool.address(B));
  EXPECT_EQ(Pool.step(B, Pool.element(A)), Pool.element(B));
}
