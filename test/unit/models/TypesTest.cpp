//===- TypesTest.cpp - Object types of values and subjects ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestUnit.h"

using namespace httptidy::models;

TEST(Index, TypesAreSeenBySugar) {
  OwnedModel M = loadText("library: l\nheaders: []\ntypes:\n"
                          "  - {name: handle, title: h, spelled: [H]}\n"
                          "  - {name: list, title: l, spelled: [node]}\n"
                          "  - {name: client, title: c, spelled: [n::C]}\n"
                          "calls: []\n");
  TestUnit U("typedef void H; typedef H *HandlePtr; struct node {};"
             "namespace n { struct C {}; template <class T> struct B : C {}; }"
             "HandlePtr a; H *const b = nullptr; void *c; node **d;"
             "struct Mine : n::B<int> {} e; auto f = &e; const Mine &g = e;"
             "using Alias = n::C; Alias h; H *i[4]; n::B<char> j; int k;",
             &M.get());
  auto TypeOf = [&](llvm::StringRef Name) -> std::string {
    BoundType T = U.index().type(U.variable(Name)->getType());
    return T ? std::string(T.Type->Name) : "";
  };
  EXPECT_EQ(TypeOf("a"), "handle");
  EXPECT_EQ(TypeOf("b"), "handle");
  EXPECT_EQ(TypeOf("c"), "");
  EXPECT_EQ(TypeOf("d"), "list");
  EXPECT_EQ(TypeOf("e"), "client");
  EXPECT_EQ(TypeOf("f"), "client");
  EXPECT_EQ(TypeOf("g"), "client");
  EXPECT_EQ(TypeOf("h"), "client");
  EXPECT_EQ(TypeOf("i"), "handle");
  EXPECT_EQ(TypeOf("j"), "client");
  EXPECT_EQ(TypeOf("k"), "");
}

TEST(Index, TypesOfSubjects) {
  OwnedModel M = loadText("library: l\nheaders: []\ntypes:\n"
                          "  - {name: handle, title: h, spelled: [H]}\n"
                          "  - {name: client, title: c, spelled: [C]}\n"
                          "calls: []\n");
  TestUnit U("typedef void H; struct C { C(int); H *get(H **out, ...); };"
             "void use(C c, H *h) { c.get(&h); C(1); }",
             &M.get());
  const clang::FunctionDecl *Get = U.function("get");
  auto TypeOf = [&](const clang::FunctionDecl *F, Subject S) -> std::string {
    BoundType T = U.index().type(F, S);
    return T ? std::string(T.Type->Name) : "";
  };
  EXPECT_EQ(TypeOf(Get, {Subject::Kind::This, 0}), "client");
  EXPECT_EQ(TypeOf(Get, {Subject::Kind::Result, 0}), "handle");
  EXPECT_EQ(TypeOf(Get, {Subject::Kind::Pointee, 0}), "handle");
  EXPECT_EQ(TypeOf(Get, {Subject::Kind::Arg, 1}), "");
  EXPECT_EQ(TypeOf(Get, {}), "");
  for (const SeenCall &C : U.calls())
    if (llvm::isa<clang::CXXConstructorDecl>(C.Callee))
      EXPECT_EQ(TypeOf(C.Callee, {Subject::Kind::Result, 0}), "client");
}

TEST(Index, TypesByName) {
  OwnedModel Lib = loadText("library: lib\nheaders: []\ntypes:\n"
                            "  - {name: easy, title: e}\ncalls: []\n");
  OwnedModel Corp = loadText("library: corp\nheaders: []\ncalls: []\n");
  const Model *Models[] = {&Lib.get(), &Corp.get()};
  Index I(Models, {});
  const BoundLibrary &User = I.libraries()[1];
  EXPECT_EQ(I.type(I.libraries()[0], "easy").Type, &Lib.get().Types[0]);
  EXPECT_EQ(I.type(User, "lib/easy").Type, &Lib.get().Types[0]);
  EXPECT_EQ(I.type(User, "lib/easy").Library, &I.libraries()[0]);
  EXPECT_FALSE(I.type(User, "easy"));
  EXPECT_FALSE(I.type(User, "none/easy"));
}
