//===- IndexTest.cpp - Rows bound to declarations -------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestUnit.h"
#include "checks/models/Builtin.h"

using namespace httptidy::models;
using Names = std::vector<std::string>;

/// The rows that \p Code calls, of a model with \p Calls.
static Names rows(const std::string &Calls, llvm::StringRef Code) {
  OwnedModel M = loadText("library: l\nheaders: []\ncalls:\n" + Calls);
  return TestUnit(Code, &M.get()).boundRows();
}

TEST(Index, BindsFunctions) {
  EXPECT_EQ(rows("  - name: f\n  - name: n::g\n",
                 "void f(); namespace n { void g(); void f(); }"
                 "void use() { f(); n::g(); n::f(); }"),
            (Names{"f", "n::g"}));
}

TEST(Index, LeavesOutInlineNamespaces) {
  EXPECT_EQ(rows("  - name: n::g\n  - name: n::C::m\n",
                 "namespace n { inline namespace v1 { void g();"
                 "struct C { void m(); }; } }"
                 "void use(n::C c) { n::g(); c.m(); }"),
            (Names{"n::C::m", "n::g"}));
}

TEST(Index, SeesThroughUsingDeclarationsAndAliases) {
  EXPECT_EQ(rows("  - name: n::g\n  - name: n::C::m\n",
                 "namespace n { void g(); struct C { void m(); }; }"
                 "using n::g; namespace k = n; using D = n::C;"
                 "void use(D c) { g(); k::g(); c.m(); }"),
            (Names{"n::C::m", "n::g"}));
}

TEST(Index, DoesNotBindNamesakes) {
  EXPECT_EQ(rows("  - name: f\n",
                 "namespace { void f() {} } namespace n { void f(); }"
                 "struct S { void f(); };"
                 "void use(S s) { f(); n::f(); s.f();"
                 " struct L { void f() {} } l; l.f(); }"),
            Names{});
}

static std::vector<std::pair<std::string, size_t>>
overloads(const std::string &Calls, llvm::StringRef Code) {
  OwnedModel M = loadText("library: l\nheaders: []\ncalls:\n" + Calls);
  TestUnit U(Code, &M.get());
  std::vector<std::pair<std::string, size_t>> Result;
  for (const SeenCall &C : U.calls())
    if (BoundCall Row = U.index().lookup(C.Callee))
      Result.emplace_back(Row.Row->Doc, C.Args.size());
  llvm::sort(Result);
  return Result;
}

TEST(Index, TellsOverloadsApart) {
  using Pairs = std::vector<std::pair<std::string, size_t>>;
  EXPECT_EQ(
      overloads("  - {name: f, params: [int], doc: int}\n"
                "  - {name: f, params: ['const char*'], doc: text}\n"
                "  - {name: f, doc: any}\n"
                "  - {name: f, params: [int, int, ...], doc: dots}\n"
                "  - {name: f, params: [n::C &, 'unsigned  int'], "
                "doc: class}\n",
                "namespace n { inline namespace v { struct C {}; } }"
                "typedef const char *Text;"
                "void f(const int); void f(Text); void f(double);"
                "void f(int, int, ...); void f(n::C &, unsigned);"
                "void use(n::C c) { f(1); f(\"\"); f(1.5); f(1, 2, 3);"
                "f(c, 2u); }"),
      (Pairs{{"any", 1}, {"class", 2}, {"dots", 3}, {"int", 1}, {"text", 1}}));
}

TEST(Index, FindsOverriddenMethodsAndThoseOfBases) {
  EXPECT_EQ(rows("  - name: Base::open\n  - name: Base::set\n",
                 "struct Base { virtual void open(); void set(); };"
                 "struct Mid : Base { void open() override; };"
                 "struct Most : Mid { void open() override; using Mid::set; };"
                 "void use(Most m) { m.open(); m.set(); }"),
            (Names{"Base::open", "Base::set"}));
}

TEST(Index, FindsTemplatesThroughTheirPattern) {
  EXPECT_EQ(rows("  - name: n::Box::put\n  - name: n::make\n"
                 "  - name: n::Box::set\n",
                 "namespace n { template <class T> struct Box {"
                 " void put(T); template <class U> void set(U); };"
                 " template <class T> Box<T> make(T); }"
                 "void use() { auto b = n::make(1); b.put(2); b.set(3.0);"
                 " n::Box<char*> c; c.put(nullptr); }"),
            (Names{"n::Box::put", "n::Box::set", "n::make"}));
}

TEST(Index, ConstructorsRepeatTheClass) {
  using Pairs = std::vector<std::pair<std::string, size_t>>;
  EXPECT_EQ(overloads("  - {name: n::C::C, doc: make}\n"
                      "  - {name: n::T::T, doc: template}\n"
                      "  - {name: 'n::C::~C', doc: end}\n",
                      "namespace n { struct C { C(int); C(const C &); ~C(); };"
                      " template <class X> struct T { T(X); }; }"
                      "struct D : n::C { using C::C; };"
                      "void use() { n::C *c = new n::C(1);"
                      " n::C *copy = new n::C(*c); c->~C(); new D(1);"
                      " new n::T<int>(1); }"),
            (Pairs{{"end", 0}, {"make", 1}, {"make", 1}, {"template", 1}}));
}

TEST(Index, LaterModelsOverrideRows) {
  OwnedModel First = loadText("library: a\nheaders: []\ncalls:\n"
                              "  - {name: f, doc: a}\n"
                              "  - {name: g, params: [int], doc: a}\n"
                              "  - {name: g, params: [double], doc: a}\n");
  OwnedModel Second = loadText("library: b\nheaders: []\ncalls:\n"
                               "  - {name: f, doc: b}\n"
                               "  - {name: g, params: [int], doc: b}\n");
  const Model *Models[] = {&First.get(), &Second.get()};
  TestUnit U("void f(); void g(int); void g(double);"
             "void use() { f(); g(1); g(1.0); }",
             Models);
  std::vector<std::string> Docs;
  for (const SeenCall &C : U.calls())
    Docs.push_back(std::string(U.index().lookup(C.Callee).Row->Doc));
  EXPECT_EQ(Docs, (Names{"b", "b", "a"}));
}

static const char Versioned[] = R"(library: l
headers: []
version: {macro: L_VERSION, form: hex-00MMmmpp}
types:
  - {name: t, title: t, limits: [{name: old}, {name: new}]}
calls:
  - {name: f, versions: ">=2", doc: new}
  - {name: f, versions: "<2", doc: old}
  - name: set
    effects:
      - limit: {on: arg0, name: old, is: 1, versions: "<2"}
    option:
      by: arg0
      on: arg0
      cases:
        A: {versions: "<2", effects: [{limit: {name: old, is: 1}}]}
        B: {effects: [{limit: {name: new, is: 1}}]}
        MACRO: {number: 7, effects: [{limit: {name: new, is: 2}}]}
        k::Scoped::C: {type: long}
        Constant: {type: off_t}
)";

TEST(Index, VersionsComeFromTheMacro) {
  OwnedModel M = loadText(Versioned);
  const char *Code = "void f(); void use() { f(); }";
  auto Doc = [&](const std::string &Macro) -> std::string {
    TestUnit U(Macro + "\n" + Code, &M.get());
    BoundCall Row = U.index().lookup(U.function("f"));
    return Row ? std::string(Row.Row->Doc) : "none";
  };
  EXPECT_EQ(Doc("#define L_VERSION 0x010900"), "old");
  EXPECT_EQ(Doc("#define L_VERSION 0x020000UL"), "new");
  EXPECT_EQ(Doc("#define OTHER (0x020000)\n#define L_VERSION ((OTHER))"),
            "new");
  EXPECT_EQ(Doc("#define L_VERSION"), "none");
  EXPECT_EQ(Doc("#define L_VERSION L_VERSION"), "none");
  EXPECT_EQ(Doc(""), "none");
}

TEST(Index, OptionsAreBoundByValue) {
  OwnedModel M = loadText(Versioned);
  TestUnit U("#define L_VERSION 0x020000\n"
             "enum Option { Z, B = 5, A }; namespace k { enum class Scoped "
             "{ C = 11 }; } const int Constant = 3 * 4;"
             "void set(Option); void use() { set(B); }",
             &M.get());
  const clang::FunctionDecl *Set = U.function("set");
  BoundCall Row = U.index().lookup(Set);
  ASSERT_TRUE(bool(Row));
  auto Name = [&](int64_t Value) -> std::string {
    const OptionCase *C = U.index().optionCase(Row, Set, Value);
    return C ? std::string(C->Constant) : "";
  };
  EXPECT_EQ(Name(5), "B");
  EXPECT_EQ(Name(6), ""); // A is of an older version
  EXPECT_EQ(Name(7), "MACRO");
  EXPECT_EQ(Name(11), "k::Scoped::C");
  EXPECT_EQ(Name(12), "Constant");
  EXPECT_EQ(Name(INT64_MAX), "");
  EXPECT_EQ(U.index().effects(Row, Set, 5).size(), 1u);
  EXPECT_EQ(U.index().effects(Row, Set, std::nullopt).size(), 0u);
}

TEST(Index, HeadersAreSuffixesOfWholeNames) {
  OwnedModel M = loadText("library: l\nheaders: [curl/curl.h]\ncalls: []\n");
  const Model *Models[] = {&M.get()};
  EXPECT_TRUE(Index::isModelledHeader(Models, "curl/curl.h"));
  EXPECT_TRUE(Index::isModelledHeader(Models, "/usr/include/curl/curl.h"));
  EXPECT_FALSE(Index::isModelledHeader(Models, "/usr/include/mycurl/curl.h"));
  EXPECT_FALSE(Index::isModelledHeader(Models, "curl.h"));
}

TEST(Index, BindsMacrosOfTheProgram) {
  EXPECT_EQ(rows("  - name: f\n", "void f(int); \n#define CALL(x) (f)(x)\n"
                                  "void use() { CALL(1); }"),
            Names{"f"});
}

TEST(Index, BindsStatementExpressionsOfC) {
  // As typecheck-gcc.h writes it.
  TestUnit U("#include <curl/curl.h>\n"
             "void use(CURL *h) { curl_easy_setopt(h, CURLOPT_TIMEOUT, 3L); }",
             builtinModels(), "t.c", {});
  unsigned Seen = 0;
  for (const SeenCall &C : U.calls()) {
    BoundCall Row = U.index().lookup(C.Callee);
    if (!Row || Row.Row->Name != "curl_easy_setopt")
      continue;
    ++Seen;
    auto Effects = U.index().effects(Row, C.Callee, /*CURLOPT_TIMEOUT=*/13);
    ASSERT_EQ(Effects.size(), 1u);
    EXPECT_EQ(Effects[0]->Name, "total");
    BoundType T = U.index().type(C.Callee, Effects[0]->On);
    ASSERT_TRUE(bool(T));
    EXPECT_EQ(T.Type->Name, "easy");
  }
  EXPECT_EQ(Seen, 1u);
}

TEST(Index, StandardLibraryKeepsNothing) {
  TestUnit U("#include <cstdio>\n#include <cstdlib>\n#include <memory>\n"
             "#include <string.h>\n"
             "void use(char *a, char *b) { std::printf(\"%s\", a);"
             " strcpy(a, b); auto p = std::make_unique<int>(1);"
             " auto q = std::move(p); std::abort(); }",
             builtinModels());
  Names Found = U.boundRows();
  for (const char *Name :
       {"printf", "strcpy", "std::make_unique", "std::move", "abort"})
    EXPECT_TRUE(llvm::is_contained(Found, Name)) << Name;
}
