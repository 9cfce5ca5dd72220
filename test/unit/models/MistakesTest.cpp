//===- MistakesTest.cpp - One test per mistake in a model -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelText.h"

using namespace httptidy::models;

namespace {

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
     "effects, option, throws, safe-in, noreturn, keeps, calls, versions, "
     "needs, doc"},
    {"MisspeltEffect",
     model("  - name: f\n    effects:\n      - relase: {on: arg0}\n"),
     "m.yaml:21:9: error: unknown effect 'relase'; did you mean 'release'?"},
    {"KeyOfAnotherEffect",
     model("  - name: f\n    effects:\n      - release: {on: arg0, unit: s}\n"),
     "m.yaml:21:29: error: unknown key 'unit' of effect 'release'; valid: on, "
     "given, versions"},
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
    {"DuplicateDeadline",
     "library: l\nheaders: []\ntypes:\n  - name: a\n    title: a\n"
     "    deadlines:\n      - {name: x}\n      - {name: x}\ncalls: []\n",
     "m.yaml:8:10: error: duplicate entry 'x' in 'deadlines'"},
    {"DeepNesting", "a: " + std::string(101, '[') + "\n",
     "m.yaml:1:104: error: nested too deeply for a model"},
    {"DeepDashes", "a: 1\n" + std::string(101, '-') + "\n",
     "m.yaml:2:101: error: nested too deeply for a model"},
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

} // namespace
