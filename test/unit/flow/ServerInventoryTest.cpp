//===- ServerInventoryTest.cpp - Servers in the inventory -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Analysis.h"
#include "checks/models/Loader.h"
#include "test/unit/ast/Source.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::flow;
using httptidy::test::Source;
using llvm::StringRef;

static constexpr char DeskHeader[] = R"cpp(
  struct Desk {
    Desk();
    ~Desk();
    void read_timeout(long s);
    void idle_timeout(long s);
    void tls_timeout(long s);
    void max_body(long n);
    void listen(const char *host, int port);
  };
)cpp";

static constexpr char DeskYaml[] = R"yaml(
library: desk
headers: [desk.h]
types:
  - name: desk
    title: server
    spelled: [Desk]
    raii: true
    role: server
    deadlines:
      - {name: read, covers: [header], write: read_timeout}
      - {name: idle, covers: [idle], default: 5 s, write: idle_timeout}
      - {name: tls, covers: [tls], bounds: ports with TLS}
    limits:
      - {name: body, default: none, weak: true, write: max_body}
      - {name: clients, default: "100"}
calls:
  - name: Desk::Desk
    effects:
      - create: {on: result, type: desk}
  - name: Desk::read_timeout
    effects:
      - deadline: {on: this, name: read, value: arg0, unit: s, zero: never}
  - name: Desk::idle_timeout
    effects:
      - deadline: {on: this, name: idle, value: arg0, unit: s, zero: never}
  - name: Desk::tls_timeout
    effects:
      - deadline: {on: this, name: tls, value: arg0, unit: s, zero: never}
  - name: Desk::max_body
    effects:
      - limit: {on: this, name: body, value: arg0, weak: [0]}
  - name: Desk::listen
    effects:
      - serve: {on: this, value: arg0, phases: [header, idle]}
)yaml";

static std::vector<InventoryRow> rowsOf(StringRef Code) {
  static const models::OwnedModel Loaded =
      llvm::cantFail(models::loadModel(llvm::MemoryBufferRef(DeskYaml, "d")));
  Source S(std::string(DeskHeader) + "# 1 \"t.cpp\"\n" + Code.str());
  S.compiles();
  AnalysisConfig Config;
  Config.Models = {&Loaded.get()};
  return inventory(*analyse(S.context(), Config));
}

/// `timeout read: set, d.read_timeout(5)`, a line each.
static std::string settings(const InventoryRow &Row) {
  std::string Text;
  for (const ServerSetting &S : Row.Settings)
    Text += S.Kind + " " + S.Name + ": " + toString(S.S) + ", " + S.Text + "\n";
  return Text;
}

static std::string settings(StringRef Code) {
  std::vector<InventoryRow> Rows = rowsOf(Code);
  return Rows.size() == 1 ? settings(Rows[0]) : std::to_string(Rows.size());
}

TEST(ServerInventory, WhatIsSetAndWhatTheLibraryHas) {
  auto Rows = rowsOf("int main() {\n  Desk d;\n  d.read_timeout(5);\n"
                     "  d.max_body(9);\n  d.listen(\"127.0.0.1\", 80);\n}\n");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].Kind, "server");
  EXPECT_EQ(Rows[0].Library, "desk");
  EXPECT_EQ(Rows[0].Call, "Desk::listen");
  EXPECT_EQ(Rows[0].Object, "d");
  EXPECT_EQ(Rows[0].EnclosingDecl, "main");
  EXPECT_EQ(Rows[0].V, Verdict::Bounded);
  EXPECT_EQ(Rows[0].Reason, "d.read_timeout(5)");
  EXPECT_EQ(Rows[0].Where.Line, 5u);
  EXPECT_EQ(Rows[0].Made.Line, 2u);
  EXPECT_EQ(settings(Rows[0]), "address : set, 127.0.0.1\n"
                               "timeout read: set, d.read_timeout(5)\n"
                               "timeout idle: default, 5 s\n"
                               "limit body: set, d.max_body(9)\n"
                               "limit clients: default, 100\n");
}

TEST(ServerInventory, WhatNothingBounds) {
  auto Rows = rowsOf("void f(const char *host) { Desk d; d.idle_timeout(0);"
                     "  d.listen(host, 80); }");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Finding);
  EXPECT_EQ(Rows[0].Reason, "http-server-missing-timeout");
  EXPECT_EQ(settings(Rows[0]), "address : unknown, host is no constant\n"
                               "timeout read: none, read_timeout sets it\n"
                               "timeout idle: unbounded, d.idle_timeout(0)\n"
                               "limit body: none, max_body sets it\n"
                               "limit clients: default, 100\n");
}

TEST(ServerInventory, ATimeoutForOtherServersBoundsNothingHere) {
  auto Rows = rowsOf("void f() { Desk d; d.tls_timeout(5);"
                     "  d.listen(\"h\", 80); }");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Finding);
  EXPECT_EQ(Rows[0].Reason, "http-ineffective-deadline");
  EXPECT_EQ(settings(Rows[0]), "address : set, h\n"
                               "timeout read: none, read_timeout sets it\n"
                               "timeout idle: default, 5 s\n"
                               "limit body: none, max_body sets it\n"
                               "limit clients: default, 100\n");
}

TEST(ServerInventory, ABodyOfAnySizeIsAFinding) {
  auto Rows = rowsOf("void f() { Desk d; d.read_timeout(5);"
                     "  d.listen(\"\", 80); }");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Finding);
  EXPECT_EQ(Rows[0].Reason, "http-unbounded-body");
  EXPECT_EQ(Rows[0].Settings[0].Text, "every interface");
}

TEST(ServerInventory, WhatCannotBeSeen) {
  auto Rows = rowsOf("void set_up(Desk &);\n"
                     "void f() { Desk d; set_up(d); d.listen(\"h\", 80); }");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Unknown);
  EXPECT_EQ(Rows[0].Reason, "set_up()");
  EXPECT_EQ(settings(Rows[0]), "address : set, h\n"
                               "timeout read: unknown, set_up()\n"
                               "timeout idle: unknown, set_up(); else 5 s\n"
                               "limit body: unknown, set_up()\n"
                               "limit clients: unknown, set_up(); else 100\n");
  Rows = rowsOf("void f(Desk &d) { d.listen(\"h\", 80); }");
  ASSERT_EQ(Rows.size(), 1u);
  EXPECT_EQ(Rows[0].V, Verdict::Unknown);
  EXPECT_EQ(Rows[0].Settings[1].Text, "the callers, which are not in sight");
  EXPECT_FALSE(Rows[0].Made.isValid());
}

TEST(ServerInventory, TheWayThatBoundsLeastSpeaksFirst) {
  EXPECT_EQ(settings("void f(bool b) { Desk d; d.max_body(1);"
                     "  if (b) d.read_timeout(5);"
                     "  d.listen(\"h\", 80); }"),
            "address : set, h\n"
            "timeout read: none, read_timeout sets it, or set: "
            "d.read_timeout(5)\n"
            "timeout idle: default, 5 s\n"
            "limit body: set, d.max_body(1)\n"
            "limit clients: default, 100\n");
}

TEST(ServerInventory, TwoServersTwoRows) {
  auto Rows = rowsOf("void f() { Desk a, b;\n  a.listen(\"h\", 80);\n"
                     "  b.listen(\"h\", 81); }");
  ASSERT_EQ(Rows.size(), 2u);
  EXPECT_EQ(Rows[0].Object, "a");
  EXPECT_EQ(Rows[1].Object, "b");
}
