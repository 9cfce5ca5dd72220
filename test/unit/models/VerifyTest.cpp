//===- VerifyTest.cpp - What models verify tells --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Verify.h"
#include "TestUnit.h"

using namespace httptidy::models;

static std::vector<std::string> verify(const std::string &Yaml,
                                       llvm::StringRef Code) {
  OwnedModel M = loadText(Yaml);
  TestUnit U(Code, &M.get());
  return verifyModel(M.get(), U.index(), U.context());
}

static const char Text[] = R"(library: l
headers: []
version: {macro: L_VERSION, form: hex-00MMmmpp}
types:
  - {name: t, title: t, spelled: [Handle, n::C], deadlines: [{name: total}]}
  - {name: other, title: o, spelled: [Other], limits: [{name: body}]}
calls:
  - {name: make, effects: [{create: {on: result, type: t}}]}
  - {name: n::C::C}
  - {name: n::C::send, params: [int]}
  - {name: late, versions: ">=9"}
  - name: set
    option:
      by: arg1
      on: arg0
      value: arg2
      cases:
        A: {effects: [{deadline: {name: total}}]}
        LATE: {versions: ">=9"}
)";

TEST(Verify, CleanWhereAllIsThere) {
  EXPECT_EQ(verify(Text, "#define L_VERSION 0x010000\n"
                         "typedef void Handle; struct Other;"
                         "namespace n { struct C { C(); void send(int);"
                         " void send(); }; }"
                         "enum Option { A }; Handle *make();"
                         "void set(Handle *, Option, ...);"),
            std::vector<std::string>{});
}

TEST(Verify, TellsWhatIsMissing) {
  EXPECT_EQ(verify(Text, "#define L_VERSION 0x090000\n"
                         "typedef void Handle; namespace n { struct D; }"
                         "struct Other; namespace n { struct C { C();"
                         " void send(); }; }"
                         "enum Option { B }; void set(Other *, Option);"),
            (std::vector<std::string>{
                "row 'make': no such function",
                "row 'n::C::send': no overload has these params",
                "row 'late': no such function",
                "row 'set': no constant 'A'",
                "row 'set': there is no arg2",
                "row 'set': type 'other' does not declare 'total'",
                "row 'set': no constant 'LATE'",
            }));
}

TEST(Verify, TellsMissingTypes) {
  EXPECT_EQ(verify("library: l\nheaders: []\ntypes:\n"
                   "  - {name: t, title: t, spelled: [Handle, n::C]}\n"
                   "calls: []\n",
                   "typedef int Handle;"),
            (std::vector<std::string>{"type 't': nothing is called 'n::C'"}));
}
