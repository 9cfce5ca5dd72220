//===- LoaderTest.cpp - What the loader says of a model file --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModelText.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy::models;

namespace {

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

TEST(Loader, ReadsAModel) {
  OwnedModel Owned = load(model(R"(  - name: lib::set
    params: [Lib *, "const char *", ...]
    effects:
      - deadline: {on: arg0, name: stall, part: time, value: arg1, unit: ms,
                   zero: never, negative: rejected}
      - tls: {on: this, name: peer, is: 0, weak: 0x10, versions: ">=7.1 <8"}
      - create: {on: "*arg1", type: client, or-null: true}
      - result: {on: result, must-check: true, ignored: "it stops"}
    throws: true
    safe-in: [opened, closed]
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
  ASSERT_EQ(C.SafeIn.size(), 2u);
  EXPECT_EQ(C.SafeIn[1], "closed");
  ASSERT_EQ(C.Effects.size(), 4u);
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
  EXPECT_EQ(C.Effects[3].Broken, "it stops");
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
