//===- LoaderTest.cpp - What the loader says of a model file --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Loader.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace httptidy::models;

namespace {

/// A model with everything that the mistakes below need, and \p Calls.
std::string model(const std::string &Calls) {
  return R"(library: lib
headers: [lib.h]
version: {macro: LIB_VERSION, form: hex-00MMmmpp}
types:
  - name: client
    title: client
    release: lib_free
    deadlines:
      - {name: total}
      - {name: stall, parts: [limit, time]}
    tls:
      - {name: peer, default: on}
    limits:
      - {name: body}
calls:
  - name: lib_free
    effects:
      - release: {on: arg0}
)" + Calls;
}

/// The mistakes in \p Yaml, empty if there is none.
std::string mistakes(const std::string &Yaml,
                     llvm::ArrayRef<const Model *> Known = {}) {
  llvm::Expected<OwnedModel> M =
      loadModel(llvm::MemoryBufferRef(Yaml, "m.yaml"), Known);
  return M ? "" : llvm::toString(M.takeError());
}

OwnedModel load(const std::string &Yaml,
                llvm::ArrayRef<const Model *> Known = {}) {
  llvm::Expected<OwnedModel> M =
      loadModel(llvm::MemoryBufferRef(Yaml, "m.yaml"), Known);
  if (!M) {
    ADD_FAILURE() << llvm::toString(M.takeError());
    return load("library: none\nheaders: []\ncalls: []\n");
  }
  return std::move(*M);
}

// The first line of what is passed to model() is line 19.

TEST(Loader, ReadsAModel) {
  OwnedModel Owned = load(model(R"(  - name: lib::set
    params: [Lib *, "const char *", ...]
    effects:
      - deadline: {on: arg0, name: stall, part: time, value: arg1, unit: ms,
                   zero: never, negative: rejected}
      - tls: {on: this, name: peer, is: 0, weak: 0x10, versions: ">=7.1 <8"}
      - create: {on: "*arg1", type: client, or-null: true}
    throws: true
    keeps: arg1
    doc: https://example.com
)"));
  const Model &M = Owned.get();
  EXPECT_EQ(M.File, "m.yaml");
  ASSERT_EQ(M.Calls.size(), 2u);
  const Call &C = M.Calls[1];
  EXPECT_EQ(C.Name, "lib::set");
  EXPECT_TRUE(C.HasParams);
  EXPECT_EQ(C.Params.size(), 3u);
  EXPECT_TRUE(C.Throws);
  ASSERT_EQ(C.Keeps.size(), 1u);
  ASSERT_EQ(C.Effects.size(), 3u);
  const Effect &Deadline = C.Effects[0];
  EXPECT_EQ(Deadline.Kind, EffectKind::Deadline);
  EXPECT_EQ(Deadline.On, (Subject{Subject::Kind::Arg, 0}));
  EXPECT_EQ(Deadline.Value, (Subject{Subject::Kind::Arg, 1}));
  EXPECT_EQ(Deadline.Part, "time");
  EXPECT_EQ(Deadline.In, Unit::Milliseconds);
  EXPECT_EQ(Deadline.Zero, Reading::Never);
  EXPECT_EQ(Deadline.Negative, Reading::Rejected);
  const Effect &Tls = C.Effects[1];
  EXPECT_TRUE(Tls.HasFixedValue);
  EXPECT_EQ(Tls.FixedValue, 0);
  ASSERT_EQ(Tls.Weak.size(), 1u);
  EXPECT_EQ(Tls.Weak[0], 16);
  EXPECT_EQ(Tls.Versions.Min, 0x070100u);
  EXPECT_EQ(Tls.Versions.Max, 0x080000u);
  EXPECT_EQ(C.Effects[2].On, (Subject{Subject::Kind::Pointee, 1}));
  EXPECT_TRUE(C.Effects[2].OrNull);
}

TEST(Loader, OneRowForSeveralNames) {
  OwnedModel Owned = load(model("  - name: [a, b]\n    noreturn: true\n"));
  ASSERT_EQ(Owned.get().Calls.size(), 3u);
  EXPECT_EQ(Owned.get().Calls[2].Name, "b");
  EXPECT_TRUE(Owned.get().Calls[2].NoReturn);
}

TEST(Loader, CasesInheritOnAndValue) {
  OwnedModel Owned = load(model(R"(  - name: set
    option:
      by: arg1
      on: arg0
      value: arg2
      cases:
        A: {type: long, effects: [{deadline: {name: total}}]}
        B: {number: 7, effects: [{tls: {name: peer, is: 1}}]}
)"));
  const Call &C = Owned.get().Calls[1];
  ASSERT_EQ(C.Cases.size(), 2u);
  EXPECT_EQ(C.Cases[0].Type, ValueType::Long);
  EXPECT_EQ(C.Cases[0].Effects[0].On, (Subject{Subject::Kind::Arg, 0}));
  EXPECT_EQ(C.Cases[0].Effects[0].Value, (Subject{Subject::Kind::Arg, 2}));
  EXPECT_TRUE(C.Cases[1].HasNumber);
  EXPECT_EQ(C.Cases[1].Number, 7);
  EXPECT_FALSE(C.Cases[1].Effects[0].Value);
}

TEST(Loader, VersionForms) {
  auto Min = [](const std::string &Form, const std::string &Versions) {
    OwnedModel M =
        load("library: l\nheaders: []\nversion: {macro: V, form: " + Form +
             "}\ncalls:\n  - {name: f, versions: '" + Versions + "'}\n");
    return M.get().Calls[0].Versions;
  };
  EXPECT_EQ(Min("hex-00MMmmpp", ">=7.88.1").Min, 0x075801u);
  EXPECT_EQ(Min("hex-00MMmmpp", ">7.88.1").Min, 0x075802u);
  EXPECT_EQ(Min("hex-MMmmpp00", "=2.1.12").Min, 0x02010c00u);
  EXPECT_EQ(Min("hex-MMmmpp00", "=2.1.12").Max, 0x02010c01u);
  EXPECT_EQ(Min("dec-Mmmmpp", "<=1.74.0").Max, 107401u);
  EXPECT_EQ(Min("dec-Mmmmpp", "<=1.74.0").Min, 0u);
}

/// One mistake and what has to be said of it. The place of a mapping or a list
/// in brackets is its first element.
struct Case {
  const char *Name;
  std::string Yaml;
  const char *Message;
};

class Mistake : public testing::TestWithParam<Case> {};

TEST_P(Mistake, IsTold) {
  EXPECT_EQ(mistakes(GetParam().Yaml), GetParam().Message);
}

const Case Cases[] = {
    {"EmptyFile", "",
     "m.yaml:1:1: error: the file is empty; a model needs 'library'"},
    {"OnlyComments", "# nothing\n",
     "m.yaml:1:1: error: the file is empty; a model needs 'library'"},
    {"NotAMapping", "- a\n",
     "m.yaml:1:1: error: expected the keys of a model, got a list"},
    {"TwoDocuments", "library: a\n---\nlibrary: b\n",
     "m.yaml:1:1: error: a model is one YAML document, this file has several\n"
     "m.yaml:1:1: error: a model needs the key 'calls'\n"
     "m.yaml:1:1: error: a model needs the key 'headers'"},
    {"MissingRequiredKeys", "library: lib\n",
     "m.yaml:1:1: error: a model needs the key 'calls'\n"
     "m.yaml:1:1: error: a model needs the key 'headers'"},
    {"UnknownTopKey", "library: l\nheader: []\nheaders: []\ncalls: []\n",
     "m.yaml:2:1: error: unknown key 'header' of a model; did you mean "
     "'headers'?"},
    {"UnknownCallKey", model("  - name: f\n    efects: []\n"),
     "m.yaml:20:5: error: unknown key 'efects' of a call; did you mean "
     "'effects'?"},
    {"UnknownKeyWithoutNeighbour", model("  - name: f\n    zzz: 1\n"),
     "m.yaml:20:5: error: unknown key 'zzz' of a call; valid: name, params, "
     "effects, option, throws, noreturn, keeps, calls, versions, doc"},
    {"MisspeltEffect",
     model("  - name: f\n    effects:\n      - relase: {on: arg0}\n"),
     "m.yaml:21:9: error: unknown effect 'relase'; did you mean 'release'?"},
    {"KeyOfAnotherEffect",
     model("  - name: f\n    effects:\n      - release: {on: arg0, unit: s}\n"),
     "m.yaml:21:29: error: unknown key 'unit' of effect 'release'; valid: on, "
     "versions"},
    {"EffectNeedsAKey",
     model("  - name: f\n    effects:\n      - create: {on: result}\n"),
     "m.yaml:21:18: error: effect 'create' needs the key 'type'"},
    {"EffectIsNoMapping", model("  - name: f\n    effects: [release]\n"),
     "m.yaml:20:15: error: an effect is a mapping with one key, like 'release: "
     "{on: arg0}'"},
    {"WrongType", model("  - name: f\n    throws: perhaps\n"),
     "m.yaml:20:13: error: expected true or false, got 'perhaps'"},
    {"ListForText", model("  - name: f\n    doc: [a]\n"),
     "m.yaml:20:11: error: expected a text, got a list"},
    {"TextForList", model("  - name: f\n    effects: none\n"),
     "m.yaml:20:14: error: expected a list, got a scalar"},
    {"NoInteger",
     model("  - name: f\n    effects:\n"
           "      - tls: {on: arg0, name: peer, is: off}\n"),
     "m.yaml:21:41: error: expected an integer, got 'off'"},
    {"UnknownWord",
     model("  - name: f\n    effects:\n      - deadline: {on: arg0, name: "
           "total, value: arg1, zero: nevr}\n"),
     "m.yaml:21:62: error: unknown word 'nevr'; did you mean 'never'?"},
    {"UnknownSubject",
     model("  - name: f\n    effects:\n      - release: {on: first}\n"),
     "m.yaml:21:23: error: unknown subject 'first'; valid: this, result, arg0 "
     "to arg15, \"*arg0\" to \"*arg15\", none"},
    {"ArgumentOutOfRange",
     model("  - name: f\n    effects:\n      - release: {on: arg16}\n"),
     "m.yaml:21:23: error: argument index 16 is out of range; the last is 15"},
    {"ArgumentBeyondParams",
     model("  - name: f\n    params: [int]\n    effects:\n"
           "      - release: {on: arg1}\n"),
     "m.yaml:22:23: error: argument index 1 is out of range; 'params' gives "
     "1"},
    {"Alias",
     model("  - name: f\n    effects:\n      - release: {on: *arg0}\n"),
     "m.yaml:21:19: error: expected a subject, got an alias; write \"*arg0\" "
     "in quotes"},
    {"UnknownDeadline",
     model("  - name: f\n    effects:\n"
           "      - deadline: {on: arg0, name: totl, value: arg1}\n"),
     "m.yaml:21:36: error: unknown deadline 'totl'; did you mean 'total'?"},
    {"UnknownPart",
     model("  - name: f\n    effects:\n      - deadline: {on: arg0, name: "
           "stall, part: tme, value: arg1}\n"),
     "m.yaml:21:49: error: unknown part 'tme'; did you mean 'time'?"},
    {"MissingPart",
     model("  - name: f\n    effects:\n"
           "      - deadline: {on: arg0, name: stall, value: arg1}\n"),
     "m.yaml:21:20: error: deadline 'stall' is set in parts; 'part' is one of "
     "limit, time"},
    {"PartOfAWhole",
     model("  - name: f\n    effects:\n      - deadline: {on: arg0, name: "
           "total, part: time, value: arg1}\n"),
     "m.yaml:21:49: error: unknown part 'time'; there is none"},
    {"UnknownTlsFact",
     model("  - name: f\n    effects:\n"
           "      - tls: {on: arg0, name: peers, value: arg1}\n"),
     "m.yaml:21:31: error: unknown tls fact 'peers'; did you mean 'peer'?"},
    {"UnknownLimit",
     model("  - name: f\n    effects:\n"
           "      - limit: {on: arg0, name: boddy, value: arg1}\n"),
     "m.yaml:21:33: error: unknown limit 'boddy'; did you mean 'body'?"},
    {"UnknownType",
     model("  - name: f\n    effects:\n"
           "      - create: {on: result, type: clent}\n"),
     "m.yaml:21:36: error: unknown type 'clent'; did you mean 'client'?"},
    {"NeitherValueNorIs",
     model("  - name: f\n    effects:\n      - tls: {on: arg0, name: peer}\n"),
     "m.yaml:21:15: error: effect 'tls' needs one of the keys 'value' and "
     "'is'"},
    {"BothValueAndIs",
     model("  - name: f\n    effects:\n"
           "      - tls: {on: arg0, name: peer, value: arg1, is: 0}\n"),
     "m.yaml:21:50: error: effect 'tls' has either 'value' or 'is', not both"},
    {"DuplicateKey", model("  - name: f\n    doc: a\n    doc: b\n"),
     "m.yaml:21:5: error: duplicate key 'doc'; first in line 20"},
    {"DuplicateCase",
     model("  - name: f\n    option:\n      by: arg1\n      cases:\n"
           "        A: {type: long}\n        A: {type: long}\n"),
     "m.yaml:24:9: error: duplicate key 'A'; first in line 23"},
    {"DuplicateRow", model("  - name: f\n  - name: [g, f]\n"),
     "m.yaml:20:15: error: duplicate row 'f'; first in line 19"},
    {"DuplicateOverload",
     model("  - {name: f, params: [int]}\n  - {name: f, params: [int]}\n"),
     "m.yaml:20:12: error: duplicate row 'f'; first in line 19"},
    {"RowWithoutName", model("  - doc: a\n"),
     "m.yaml:19:5: error: a call needs the key 'name'"},
    {"ReleaseOfNoCall",
     "library: l\nheaders: []\ntypes:\n  - {name: a, title: a, release: "
     "lib_fre}\ncalls: [{name: lib_free}]\n",
     "m.yaml:4:34: error: 'release' names 'lib_fre', which is no call of the "
     "model; did you mean 'lib_free'?"},
    {"DuplicateType",
     "library: l\nheaders: []\ntypes:\n  - {name: a, title: a}\n"
     "  - {name: a, title: a}\ncalls: []\n",
     "m.yaml:5:6: error: duplicate type 'a'"},
    {"BadVersionRange", model("  - {name: f, versions: 7.1}\n"),
     "m.yaml:19:25: error: bad version range '7.1'; write it like '>=7.85.0 "
     "<8.3.0'"},
    {"VersionPartTooLarge", model("  - {name: f, versions: '>=7.300'}\n"),
     "m.yaml:19:25: error: bad version range '>=7.300'; write it like "
     "'>=7.85.0 <8.3.0'"},
    {"EmptyVersionRange", model("  - {name: f, versions: '>=8 <7'}\n"),
     "m.yaml:19:25: error: bad version range '>=8 <7': it is empty"},
    {"VersionsWithoutMacro",
     "library: l\nheaders: []\ncalls: [{name: f, versions: '>=1'}]\n",
     "m.yaml:3:29: error: versions need the model's key 'version'"},
    {"BadVersionForm",
     "library: l\nheaders: []\nversion: {macro: V, form: x.y}\ncalls: []\n",
     "m.yaml:3:27: error: unknown version form 'x.y'; write it like "
     "'hex-00MMmmpp' or 'dec-MMmmmpp'"},
    {"UnknownUse", "library: l\nheaders: []\nuses: libcrl\ncalls: []\n",
     "m.yaml:3:7: error: unknown library 'libcrl'; there is none"},
    {"BadValueType",
     model("  - name: f\n    option: {by: arg0, cases: {A: {type: lng}}}\n"),
     "m.yaml:20:42: error: unknown word 'lng'; did you mean 'long'?"},
};

std::string nameOf(const testing::TestParamInfo<Case> &Info) {
  return Info.param.Name;
}

INSTANTIATE_TEST_SUITE_P(Loader, Mistake, testing::ValuesIn(Cases), nameOf);

TEST(Loader, TellsAllMistakesInOrder) {
  EXPECT_EQ(mistakes(model("  - name: f\n"
                           "    efects: []\n"
                           "    throws: 7\n"
                           "    effects:\n"
                           "      - tls: {on: arg99, name: pear, is: x}\n")),
            "m.yaml:20:5: error: unknown key 'efects' of a call; did you mean "
            "'effects'?\n"
            "m.yaml:21:13: error: expected true or false, got '7'\n"
            "m.yaml:23:19: error: argument index 99 is out of range; the last "
            "is 15\n"
            "m.yaml:23:32: error: unknown tls fact 'pear'; did you mean "
            "'peer'?\n"
            "m.yaml:23:42: error: expected an integer, got 'x'");
}

TEST(Loader, BrokenYamlIsTold) {
  std::string Text = mistakes("library: [a\nheaders: }\n");
  EXPECT_NE(Text.find("m.yaml:"), std::string::npos) << Text;
  EXPECT_NE(Text.find(": error: "), std::string::npos) << Text;
}

TEST(Loader, RowsOfOtherVersionsAreNoDuplicates) {
  EXPECT_EQ(mistakes(model("  - {name: f, versions: '<7'}\n"
                           "  - {name: f, versions: '>=7'}\n")),
            "");
}

TEST(Loader, UsesTypesOfAnotherModel) {
  OwnedModel Lib = load(model(""));
  const Model *Known[] = {&Lib.get()};
  std::string Corp = R"(library: corp
uses: lib
headers: [corp.h]
calls:
  - name: corp::make
    effects:
      - create: {on: result, type: lib/client}
      - deadline: {on: result, name: total, is: 30, unit: s}
)";
  OwnedModel M = load(Corp, Known);
  EXPECT_EQ(M.get().Uses.size(), 1u);
  EXPECT_EQ(M.get().Calls[0].Effects[0].Type, "lib/client");
  EXPECT_EQ(mistakes("library: corp\nheaders: []\nuses: lib\ncalls:\n"
                     "  - name: f\n    effects:\n"
                     "      - create: {on: result, type: lib/clint}\n",
                     Known),
            "m.yaml:7:36: error: unknown type 'lib/clint'; did you mean "
            "'lib/client'?");
}

/// A folder that is gone at the end of the test.
class Folder {
public:
  Folder() {
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("models", Path));
  }
  ~Folder() { llvm::sys::fs::remove_directories(Path); }
  std::string write(llvm::StringRef Name, llvm::StringRef Text) {
    llvm::SmallString<128> File(Path);
    llvm::sys::path::append(File, Name);
    std::error_code EC;
    llvm::raw_fd_ostream(File, EC) << Text;
    EXPECT_FALSE(EC);
    return File.str().str();
  }
  llvm::SmallString<128> Path;
};

TEST(Loader, TellsMistakesOfAllFiles) {
  Folder F;
  std::string A = F.write("a.yaml", "library: a\nheaders: []\n");
  std::string B = F.write("b.yaml", "");
  std::string Missing = (F.Path + "/missing.yaml").str();
  auto Result = loadModels({F.Path.str().str(), Missing});
  ASSERT_FALSE(Result);
  EXPECT_EQ(llvm::toString(Result.takeError()),
            A + ":1:1: error: a model needs the key 'calls'\n" + B +
                ":1:1: error: the file is empty; a model needs 'library'\n" +
                Missing + ": error: No such file or directory");
}

TEST(Loader, ReadsAFolderInOrder) {
  Folder F;
  F.write("b.yaml", "library: second\nheaders: []\ncalls: []\nuses: first\n");
  F.write("a.yaml", "library: first\nheaders: []\ncalls: []\n");
  F.write("notes.txt", "not a model");
  auto Result = loadModels({F.Path.str().str()});
  ASSERT_TRUE(bool(Result)) << llvm::toString(Result.takeError());
  ASSERT_EQ(Result->size(), 2u);
  EXPECT_EQ((*Result)[0].get().Library, "first");
  EXPECT_EQ((*Result)[1].get().Library, "second");
}

TEST(Loader, AFolderWithoutModelsIsAMistake) {
  Folder F;
  auto Result = loadModels({F.Path.str().str()});
  ASSERT_FALSE(Result);
  EXPECT_EQ(llvm::toString(Result.takeError()),
            F.Path.str().str() + ": error: no *.yaml file in this folder");
}

} // namespace
