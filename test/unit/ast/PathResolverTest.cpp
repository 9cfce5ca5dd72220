//===- PathResolverTest.cpp - From an expression to its path --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/PathResolver.h"
#include "test/unit/ast/Source.h"

using namespace clang;
using namespace httptidy::ast;
using httptidy::test::Source;

/// A library as the resolver knows it by name, and what the texts are about.
static const char Prelude[] = R"cpp(
  namespace std {
  template <class T> T &&move(T &t);
  template <class T> T &&forward(T &t);
  template <class T> struct unique_ptr {
    unique_ptr();
    unique_ptr(unique_ptr &&);
    T *get() const;
    T *operator->() const;
    T &operator*() const;
    explicit operator bool() const;
    T *release();
  };
  template <class T> struct shared_ptr : unique_ptr<T> {};
  template <class T> struct vector { T *get(); };
  } // namespace std
  struct st { int *h; st *next; int n; };
  template <class T> void probe(T &&);
  st *make();
)cpp";

namespace {

/// Resolves the argument of the call of `probe` in function `f`.
class Probe {
public:
  explicit Probe(StringRef Code, StringRef File = "t.cpp")
      : S((File.ends_with(".c") ? "struct st { int *h; struct st *next; };"
                                  "void probe();"
                                : Prelude) +
              Code.str(),
          File),
        F(S.compiles().function("f")), Shape(shapeOf(*F)),
        Resolver(Pool, Shape) {}

  const Path *path(unsigned Index = 0) {
    return Resolver.valueOf(S.calls("probe").at(Index)->getArg(0));
  }
  std::string text(unsigned Index = 0) {
    const Path *P = path(Index);
    return P ? P->spelling() : "none";
  }

  Source S;
  const FunctionDecl *F;
  FunctionShape Shape;
  PathPool Pool;
  PathResolver Resolver;
};

} // namespace

static std::string resolve(StringRef Code, StringRef File = "t.cpp") {
  return Probe(Code, File).text();
}

TEST(PathResolver, Members) {
  EXPECT_EQ(resolve("void f(int x) { probe(x); }"), "x");
  EXPECT_EQ(resolve("void f(st s) { probe(s.h); }"), "s.h");
  EXPECT_EQ(resolve("void f(st *s) { probe(s->h); }"), "s->h");
  EXPECT_EQ(resolve("void f(st *s) { probe((*s).h); }"), "s->h");
  EXPECT_EQ(resolve("void f(st s) { probe((&s)->h); }"), "s.h");
  EXPECT_EQ(resolve("void f(st *s) { probe(s->next->next->h); }"),
            "s->next->next->h");
  EXPECT_EQ(resolve("st g; void f() { probe(g.h); }"), "g.h");
  EXPECT_EQ(resolve("struct C { st *s; void f() { probe(s->h); } };"), "s->h");
  EXPECT_EQ(resolve("struct C { static int v; void f() { probe(v); } };"), "v");
}

TEST(PathResolver, AddressesAndDereferencesCancel) {
  EXPECT_EQ(resolve("void f(int x) { probe(&x); }"), "&x");
  EXPECT_EQ(resolve("void f(int x) { probe(*&x); }"), "x");
  EXPECT_EQ(resolve("void f(int *x) { probe(&*x); }"), "x");
  EXPECT_EQ(resolve("void f(st *s) { probe(*s->h); }"), "*s->h");
  EXPECT_EQ(resolve("void f(st **s) { probe((*s)->h); }"), "*s->h");
}

TEST(PathResolver, SamePlaceIsOnePath) {
  Probe P("void f(st *s) { st *t = s; st &r = *s;"
          "probe(s->h); probe(t->h); probe(r.h); probe((*t).h); }");
  for (unsigned I = 1; I < 4; ++I)
    EXPECT_EQ(P.path(0), P.path(I)) << I;
}

TEST(PathResolver, CastsAreTransparent) {
  EXPECT_EQ(resolve("void f(void *d) { probe(((st *)d)->h); }"), "d->h");
  EXPECT_EQ(resolve("void f(void *d) { probe(static_cast<st *>(d)->h); }"),
            "d->h");
  EXPECT_EQ(resolve("void f(void *d) { probe(((struct st *)d)->h); }", "t.c"),
            "d->h");
}

TEST(PathResolver, LocalThatOnlyNamesARecordIsThatRecord) {
  EXPECT_EQ(resolve("void f(void *d) { st *s = (st *)d; probe(s->h); }"),
            "d->h");
  EXPECT_EQ(resolve("void f(st *a) { st *b = a, *c = b->next; probe(c->h); }"),
            "a->next->h");
  EXPECT_EQ(resolve("void f(st a) { st *b = &a; probe(b->h); }"), "a.h");
}

TEST(PathResolver, LocalThatMayNameAnotherRecordIsItself) {
  EXPECT_EQ(resolve("void f(st *a) { st *s = a; s = s->next; probe(s->h); }"),
            "s->h");
  EXPECT_EQ(resolve("void f(st *a) { st *s = a; s++; probe(s->h); }"), "s->h");
  EXPECT_EQ(resolve("void g(st **); void f(st *a) { st *s = a; g(&s);"
                    "probe(s->h); }"),
            "s->h");
  EXPECT_EQ(resolve("void f(st *a) { st *s = a; [&s] { s = 0; };"
                    "probe(s->h); }"),
            "s->h");
  EXPECT_EQ(resolve("void f() { st *s = make(); probe(s->h); }"), "s->h");
  // A handle is a value of its own.
  EXPECT_EQ(resolve("void f(int *a) { int *h = a; probe(h); }"), "h");
  EXPECT_EQ(resolve("void f() { st *s = s; probe(s->h); }"), "s->h");
}

TEST(PathResolver, ReferencesAreWhatTheyReferTo) {
  EXPECT_EQ(resolve("void f(st *s) { int *&h = s->h; probe(h); }"), "s->h");
  EXPECT_EQ(resolve("void f(st a) { const st &r = a; probe(r.h); }"), "a.h");
  EXPECT_EQ(resolve("void f(st a) { auto &&r = a; auto &q = r; probe(q.h); }"),
            "a.h");
  Probe P("void f(st &r) { probe(r.h); }");
  EXPECT_EQ(P.text(), "r.h");
  EXPECT_EQ(P.path()->parent()->kind(), Path::Kind::Deref);
}

TEST(PathResolver, GettersInSightAreTheirField) {
  const std::string Class = "struct C { int *h; st s; int *get() { return h; }"
                            "st &part() { return s; }"
                            "int *deep() { return part().h; }"
                            "int *again() { return deep(); } };";
  EXPECT_EQ(resolve(Class + "void f(C c) { probe(c.get()); }"), "c.h");
  EXPECT_EQ(resolve(Class + "void f(C *c) { probe(c->get()); }"), "c->h");
  EXPECT_EQ(resolve(Class + "void f(C &c) { probe(c.get()); }"), "c.h");
  EXPECT_EQ(resolve(Class + "void f(C *c) { probe(c->deep()); }"), "c->s.h");
  EXPECT_EQ(resolve(Class + "void f(C *c) { probe(c->part().h); }"), "c->s.h");
  EXPECT_EQ(
      resolve(Class + "struct D { C *c; void f() { probe(c->get()); } };"),
      "c->h");
}

TEST(PathResolver, GettersOfParametersAndGlobals) {
  EXPECT_EQ(resolve("int *of(st *s) { return s->h; }"
                    "void f(st *a) { probe(of(a->next)); }"),
            "a->next->h");
  EXPECT_EQ(resolve("int *of(st &s) { return s.h; }"
                    "void f(st a) { probe(of(a)); }"),
            "a.h");
  EXPECT_EQ(resolve("st g; int *of() { return g.h; }"
                    "void f() { probe(of()); }"),
            "g.h");
}

TEST(PathResolver, OtherCallsAreTemporaries) {
  EXPECT_EQ(resolve("void f() { probe(make()); }"), "the handle");
  EXPECT_EQ(resolve("void f() { probe(make()->h); }"), "the handle->h");
  // More than a return is no getter.
  EXPECT_EQ(resolve("int n; int *of(st *s) { ++n; return s->h; }"
                    "void f(st *a) { probe(of(a)); }"),
            "the handle");
  EXPECT_EQ(resolve("int *of(int d) { return of(d); }"
                    "void f() { probe(of(1)); }"),
            "the handle");
  EXPECT_EQ(resolve("void f() { probe(new st); }"), "the handle");
  Probe P("void f() { probe(make()); probe(make()); }");
  EXPECT_NE(P.path(0), P.path(1));
  EXPECT_EQ(P.path(0), P.path(0));
}

TEST(PathResolver, SmartPointersAreTransparent) {
  for (const char *Type : {"std::unique_ptr<st>", "std::shared_ptr<st>"}) {
    std::string Head = std::string("void f(") + Type + " p) { probe(";
    EXPECT_EQ(resolve(Head + "p.get()); }"), "p") << Type;
    EXPECT_EQ(resolve(Head + "p->h); }"), "p->h") << Type;
    EXPECT_EQ(resolve(Head + "(*p).h); }"), "p->h") << Type;
    EXPECT_EQ(resolve(Head + "std::move(p)); }"), "p") << Type;
    EXPECT_EQ(resolve(Head + "static_cast<bool>(p)); }"), "p") << Type;
  }
  EXPECT_EQ(resolve("struct C { std::unique_ptr<st> p;"
                    "st *get() { return p.get(); } };"
                    "void f(C c) { probe(c.get()->h); }"),
            "c.p->h");
}

TEST(PathResolver, OnlyTheLibrarysSmartPointersAre) {
  EXPECT_EQ(resolve("void f(std::vector<st> v) { probe(v.get()); }"),
            "the handle");
  EXPECT_EQ(resolve("struct unique_ptr { st *get(); };"
                    "void f(unique_ptr p) { probe(p.get()); }"),
            "the handle");
  EXPECT_EQ(resolve("void f(std::unique_ptr<st> p) { probe(p.release()); }"),
            "the handle");
  Source S(std::string(Prelude) +
           "std::unique_ptr<int> a; std::unique_ptr<int> &b = a;"
           "std::vector<int> c; int *d;");
  EXPECT_TRUE(isSmartPointer(S.variable("a")->getType()));
  EXPECT_TRUE(isSmartPointer(S.variable("b")->getType()));
  EXPECT_FALSE(isSmartPointer(S.variable("c")->getType()));
  EXPECT_FALSE(isSmartPointer(S.variable("d")->getType()));
}

TEST(PathResolver, MovesAreTransparent) {
  EXPECT_EQ(resolve("void f(st s) { probe(std::move(s).h); }"), "s.h");
  EXPECT_EQ(resolve("void f(st s) { probe(std::forward<st>(s)); }"), "s");
  EXPECT_EQ(resolve("void f(st s) { probe(st(s)); }"), "s");
  EXPECT_EQ(resolve("template <class T> T &&move(T &); namespace m {"
                    "template <class T> T &&move(T &); }"
                    "void f(int s) { probe(m::move(s)); }"),
            "the handle");
}

TEST(PathResolver, ExpressionsThatPassAValueOn) {
  EXPECT_EQ(resolve("void f(int *a, int *b) { probe(a = b); }"), "a");
  EXPECT_EQ(resolve("void f(int *a, int *b) { probe((a, b)); }"), "b");
  EXPECT_EQ(resolve("void f(int *a, int *b) { probe(({ a; b; })); }"), "b");
  EXPECT_EQ(resolve("void f(int *a) { probe(__extension__(a)); }"), "a");
}

TEST(PathResolver, ElementsCollapse) {
  Probe P("void f(st *s, int i) { probe(s[0].h); probe(s[i].h); }");
  EXPECT_EQ(P.text(), "s[].h");
  EXPECT_EQ(P.path(0), P.path(1));
  EXPECT_TRUE(P.path()->isCollapsed());
}

TEST(PathResolver, SomeExpressionsHaveNoPath) {
  EXPECT_EQ(resolve("void f() { probe(1); }"), "none");
  EXPECT_EQ(resolve("void f() { probe(\"text\"); }"), "none");
  EXPECT_EQ(resolve("void f(int a) { probe(a + 1); }"), "none");
  EXPECT_EQ(resolve("void f(bool b, int *p, int *q) { probe(b ? p : q); }"),
            "none");
  EXPECT_EQ(resolve("void g(); void f() { probe(g); }"), "none");
}

/// What \p Callee's path of its probed expression is to the caller `f`.
static std::string inCaller(StringRef Code, StringRef Callee) {
  Source S(Prelude + Code.str());
  const FunctionDecl *Inner = S.compiles().function(Callee);
  FunctionShape InnerShape = shapeOf(*Inner);
  FunctionShape OuterShape = shapeOf(*S.function("f"));
  PathPool Pool;
  const Path *There =
      PathResolver(Pool, InnerShape).valueOf(S.call("probe")->getArg(0));
  std::optional<CallSite> Site = callSite(S.call(Callee));
  const Path *Here =
      PathResolver(Pool, OuterShape).inCaller(There, *Site, Inner);
  return Here ? Here->spelling() : "none";
}

TEST(PathResolver, PathsOfACalleeAsItsCallerSeesThem) {
  EXPECT_EQ(inCaller("void g(st *s) { probe(s->h); }"
                     "void f(st a) { g(&a); }",
                     "g"),
            "a.h");
  EXPECT_EQ(inCaller("void g(int, st &s) { probe(s.h); }"
                     "void f(st *a) { g(1, *a->next); }",
                     "g"),
            "a->next->h");
  EXPECT_EQ(inCaller("struct C { int *h; void g() { probe(h); } };"
                     "void f(C *c) { c->g(); }",
                     "g"),
            "c->h");
  EXPECT_EQ(inCaller("struct C { int *h; void g() { probe(h); } };"
                     "struct D { C c; void f() { c.g(); } };",
                     "g"),
            "c.h");
  EXPECT_EQ(inCaller("st o; void g() { probe(o.h); } void f() { g(); }", "g"),
            "o.h");
  // What has no path is a temporary of the caller.
  EXPECT_EQ(inCaller("void g(st *s) { probe(s->h); }"
                     "void f(bool b, st *a) { g(b ? a : a->next); }",
                     "g"),
            "the handle->h");
}

TEST(PathResolver, ParametersWithoutArgumentHaveNoPathInTheCaller) {
  // Declared without prototype: C lets the call pass too little.
  Source S("struct st { int *h; }; void probe(); void g();"
           "void f(void) { g(); } void g(s) struct st *s; { probe(s->h); }",
           "t.c");
  const FunctionDecl *Inner = S.compiles().function("g");
  FunctionShape Shape = shapeOf(*Inner);
  PathPool Pool;
  PathResolver Resolver(Pool, Shape);
  const Path *There = Resolver.valueOf(S.call("probe")->getArg(0));
  ASSERT_EQ(There->spelling(), "s->h");
  EXPECT_EQ(Resolver.inCaller(There, *callSite(S.call("g")), Inner), nullptr);
}
