//===- ModelYamlTest.cpp - What is shown can be read again ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/ModelYaml.h"
#include "checks/models/Builtin.h"
#include "checks/models/Loader.h"
#include "tool/commands/YamlText.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy;

static std::string yaml(const models::Model &M) {
  std::string Text;
  llvm::raw_string_ostream OS(Text);
  commands::writeModelYaml(M, OS);
  return Text;
}

TEST(ModelYaml, BuiltinModelsComeBackTheSame) {
  ASSERT_FALSE(models::builtinModels().empty());
  for (const models::Model *M : models::builtinModels()) {
    std::string Text = yaml(*M);
    auto Back = models::loadModel(llvm::MemoryBufferRef(Text, "shown.yaml"),
                                  models::builtinModels());
    ASSERT_TRUE(bool(Back)) << llvm::toString(Back.takeError());
    EXPECT_EQ(yaml(Back->get()), Text);
    EXPECT_EQ(Back->get().Calls.size(), M->Calls.size());
  }
}

TEST(ModelYaml, EveryKeyIsShown) {
  // Every key of the language once, in the way in which it is written here.
  llvm::StringRef Text = R"(library: x
headers: [x.h, "y,z.h"]
uses: [libcurl]
version: {macro: X_VERSION, form: hex-MMmmpp}
checked-against: 1.2
doc: "https://example.org/"

types:
  - name: conn
    title: connection
    spelled: [X]
    release: x_free
    raii: true
    role: client
    deadlines:
      - {name: total, covers: [a, b], parts: [one, two], default: 5 s, per-operation: true, write: X_T}
    tls:
      - {name: peer, default: on, versions: "<2.0.0"}
    limits:
      - {name: body, default: none, versions: ">=1.2.3 <2.0.0"}

calls:
  - name: x_free
    params: [X *, "..."]
    effects:
      - create: {on: result, or-same: arg0, type: conn, or-null: true, versions: ">=1.0.0"}
      - copy: {on: result, from: arg0, type: libcurl/easy}
      - attach: {on: this, name: slot, value: arg1, copied: true}
      - deadline: {on: "*arg0", name: total, part: one, value: arg1, unit: ms, zero: never, negative: rejected, when: [1, -2], non-null: true}
      - tls: {on: arg0, name: peer, is: 0, weak: [0], safe: 1L}
      - timer: {on: arg0, handler: arg2, value: arg1, unit: chrono}
      - exchange: {on: arg0, phases: [connect], async: true, container: true}
      - callback: {on: arg0, name: c-callback, value: arg1, aborts: true}
      - result: {on: result, ok: [0], must-check: true}
    option:
      by: arg1
      cases:
        X_ONE:
          number: 7
          type: long*
          effects:
            - release: {on: arg0}
          versions: "<1.1.0"
        X_TWO: {}
    throws: true
    noreturn: true
    keeps: [arg0, "*arg1"]
    calls: [arg2]
    versions: ">=1.0.0"
    doc: "https://example.org/x"
)";
  auto M = models::loadModel(llvm::MemoryBufferRef(Text, "x.yaml"),
                             models::builtinModels());
  ASSERT_TRUE(bool(M)) << llvm::toString(M.takeError());
  EXPECT_EQ(yaml(M->get()), Text.str());
}

TEST(YamlText, ScalarsAreQuotedWhereTheyWouldReadAsSomethingElse) {
  EXPECT_EQ(commands::scalar("libcurl"), "libcurl");
  EXPECT_EQ(commands::scalar("a: b"), "\"a: b\"");
  EXPECT_EQ(commands::scalar("*arg0"), "\"*arg0\"");
  EXPECT_EQ(commands::scalar("say \"no\""), "\"say \\\"no\\\"\"");
  EXPECT_EQ(commands::scalar(""), "\"\"");
}
