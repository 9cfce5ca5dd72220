//===- DeclarersTest.cpp - Names that two libraries have ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestUnit.h"

using namespace httptidy::models;
using Headers = clang::tooling::FileContentMappings;
using Names = std::vector<std::string>;

namespace {

/// Two libraries with an `mg_send` and a `struct conn`; one has an `mg_url`.
class DeclarersTest : public testing::Test {
protected:
  /// The libraries whose rows the calls of \p Code are bound to, sorted; the
  /// headers are there to be included.
  Names owners(llvm::StringRef Code, const OwnedModel *Third = nullptr,
               llvm::StringRef File = "t.c") {
    llvm::SmallVector<const Model *, 3> Models{&Ants.get(), &Bees.get()};
    if (Third)
      Models.push_back(&Third->get());
    TestUnit U(Code, Models, File, {}, Files);
    Names Result;
    for (const SeenCall &C : U.calls()) {
      BoundCall Row = U.index().lookup(C.Callee);
      BoundType Type = U.index().type(C.Callee, {Subject::Kind::Arg, 0});
      Result.push_back((Row ? std::string(Row.Library->M->Library) : "none") +
                       " " +
                       (Type ? std::string(Type.Library->M->Library) : "none"));
    }
    llvm::sort(Result);
    return Result;
  }

  static std::string model(const std::string &Name, const std::string &Rows,
                           const std::string &Header) {
    return "library: " + Name + "\nheaders: []\ndeclared-in: " + Header +
           "\ntypes:\n  - {name: conn, title: conn, spelled: conn}\ncalls:\n" +
           "  - {name: mg_send}\n  - {name: 'conn::ready'}\n" + Rows;
  }

  OwnedModel Ants = loadText(model("ants", "", "ants.h"));
  OwnedModel Bees =
      loadText(model("bees", "  - {name: mg_url}\n", "bees/bees.h"));
  Headers Files = {
      {"/x/ants.h", "struct conn { int ready; }; void mg_send(struct conn *);"
                    "void mg_url(struct conn *);"},
      {"/x/bees/bees.h", "struct conn; void mg_send(struct conn *);"
                         "void mg_url(struct conn *);"},
      {"/x/other/bees.h", "struct conn; void mg_send(struct conn *);"
                          "void mg_url(struct conn *);"},
      {"/x/nobees.h", "struct conn; void mg_url(struct conn *);"}};
};

const char Use[] = "void use(struct conn *c) { mg_send(c); mg_url(c); }";

} // namespace

TEST_F(DeclarersTest, RowsAndTypesAreThoseOfTheHeader) {
  std::string Code = Use;
  // mg_url of ants is not that of bees.
  EXPECT_EQ(owners("#include \"/x/ants.h\"\n" + Code),
            (Names{"ants ants", "none ants"}));
  EXPECT_EQ(owners("#include \"/x/bees/bees.h\"\n" + Code),
            (Names{"bees bees", "bees bees"}));
}

TEST_F(DeclarersTest, PathsEndInWholeNames) {
  // Neither of them: mg_send may be anybody's, mg_url only one has.
  EXPECT_EQ(owners("#include \"/x/other/bees.h\"\n" + std::string(Use)),
            (Names{"bees none", "none none"}));
}

TEST_F(DeclarersTest, AnyDeclarationTells) {
  EXPECT_EQ(owners("struct conn; void mg_send(struct conn *);\n"
                   "#include \"/x/bees/bees.h\"\n" +
                   std::string(Use)),
            (Names{"bees bees", "bees bees"}));
}

TEST_F(DeclarersTest, ByHandItIsTheOneThatHasTheName) {
  EXPECT_EQ(owners("struct conn; void mg_send(struct conn *);"
                   "void mg_url(struct conn *);" +
                   std::string(Use)),
            (Names{"bees none", "none none"}));
}

TEST_F(DeclarersTest, FieldsAreThoseOfTheHeader) {
  const Model *Models[] = {&Ants.get(), &Bees.get()};
  TestUnit U("#include \"/x/ants.h\"\n"
             "void use(struct conn *c) { c->ready = 1; }",
             Models, "t.c", {}, Files);
  ASSERT_EQ(U.fields().size(), 1u);
  BoundCall Row = U.index().lookup(*U.fields()[0]);
  ASSERT_TRUE(Row);
  EXPECT_EQ(Row.Library->M->Library, "ants");
}

TEST_F(DeclarersTest, AModelWithoutHeadersOverridesAll) {
  OwnedModel Own = loadText("library: own\nheaders: []\ncalls:\n"
                            "  - {name: mg_send}\n");
  EXPECT_EQ(owners("#include \"/x/ants.h\"\n" + std::string(Use), &Own),
            (Names{"none ants", "own ants"}));
}

TEST_F(DeclarersTest, AModelOfTheSameHeaderOverrides) {
  OwnedModel Own = loadText("library: own\nheaders: []\n"
                            "declared-in: bees/bees.h\ncalls:\n"
                            "  - {name: mg_send}\n");
  EXPECT_EQ(owners("#include \"/x/ants.h\"\n" + std::string(Use), &Own),
            (Names{"ants ants", "none ants"}));
  EXPECT_EQ(owners("#include \"/x/bees/bees.h\"\n" + std::string(Use), &Own),
            (Names{"bees bees", "own bees"}));
}

// Other models' names are for whatever declares them.
TEST_F(DeclarersTest, OtherModelsLookAtNoFile) {
  OwnedModel Own = loadText("library: own\nheaders: []\ncalls:\n"
                            "  - {name: f}\n");
  EXPECT_EQ(owners("#include \"/x/nobees.h\"\nvoid f(int);"
                   "void use(struct conn *c) { f(1); mg_url(c); }",
                   &Own),
            (Names{"bees none", "own none"}));
}
