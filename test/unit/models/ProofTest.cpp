//===- ProofTest.cpp - Every row of a model is used once ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// test/models/<library>/proof.* uses every row, case and type of a model
/// against the real headers; here it is held that they do.
///
//===----------------------------------------------------------------------===//

#include "TestUnit.h"
#include "checks/models/Builtin.h"
#include "checks/models/Verify.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace httptidy::models;

/// What one proof file uses, by name.
struct Used {
  std::set<std::string> Rows, Cases, Types;
};

static std::optional<int64_t> constant(TestUnit &U, BoundCall Row,
                                       const SeenCall &C) {
  unsigned Index = Row.Row->OptionBy.Index;
  if (!Row.Row->OptionBy || Index >= C.Args.size())
    return std::nullopt;
  clang::Expr::EvalResult Result;
  if (!C.Args[Index]->EvaluateAsInt(Result, U.context()))
    return std::nullopt;
  return Result.Val.getInt().getExtValue();
}

static Used collect(TestUnit &U) {
  Used Result;
  const std::set<std::string> Texts = U.texts();
  for (const SeenCall &C : U.calls()) {
    BoundCall Row = U.index().lookup(C.Callee);
    if (!Row)
      continue;
    std::string Name(Row.Row->Name);
    Result.Rows.insert(Name);
    if (std::optional<int64_t> Option = constant(U, Row, C))
      if (const OptionCase *Case = U.index().optionCase(Row, C.Callee, *Option))
        Result.Cases.insert(Name + " " + std::string(Case->Constant));
    for (const OptionCase &Case : Row.Row->Cases)
      if (Row.Row->OptionTexts && Texts.count(std::string(Case.Constant)))
        Result.Cases.insert(Name + " " + std::string(Case.Constant));
    for (const clang::Expr *Arg : C.Args)
      if (BoundType T = U.index().type(Arg->IgnoreParenImpCasts()->getType()))
        Result.Types.insert(std::string(T.Type->Name));
    for (const Effect *E : U.index().effects(Row, C.Callee, std::nullopt))
      if (!E->Type.empty())
        Result.Types.insert(std::string(E->Type));
  }
  for (const clang::FieldDecl *F : U.fields())
    if (BoundCall Row = U.index().lookup(*F))
      Result.Rows.insert(std::string(Row.Row->Name));
  return Result;
}

/// What \p M has that \p U does not use, for the version of the headers.
static std::vector<std::string> unused(const BoundLibrary &L, const Used &U) {
  std::vector<std::string> Result;
  for (const ObjectType &T : L.M->Types)
    if (!U.Types.count(std::string(T.Name)) && !T.Spelled.empty())
      Result.push_back("type " + std::string(T.Name));
  for (const Call &Row : L.M->Calls) {
    std::string Name(Row.Name);
    if (!Index::applies(Row.Versions, L))
      continue;
    if (!U.Rows.count(Name))
      Result.push_back(Name);
    for (const OptionCase &Case : Row.Cases)
      if (Index::applies(Case.Versions, L) &&
          !U.Cases.count(Name + " " + std::string(Case.Constant)))
        Result.push_back(Name + " " + std::string(Case.Constant));
  }
  return Result;
}

static std::string read(llvm::StringRef File) {
  auto Buffer = llvm::MemoryBuffer::getFile((HTTPTIDY_PROOF "/" + File).str());
  EXPECT_TRUE(bool(Buffer)) << File.str();
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

/// The proofs of all libraries, `libcurl/proof.c`: a new one needs no edit.
static std::vector<std::string> proofs() {
  namespace fs = llvm::sys::fs;
  std::vector<std::string> Files;
  std::error_code EC;
  for (fs::recursive_directory_iterator It(HTTPTIDY_PROOF, EC), End;
       It != End && !EC; It.increment(EC))
    if (llvm::sys::path::stem(It->path()) == "proof")
      Files.push_back(It->path().substr(sizeof(HTTPTIDY_PROOF "/") - 1));
  llvm::sort(Files);
  return Files;
}

/// `libcurl_proof_c`.
static std::string testName(const testing::TestParamInfo<std::string> &Info) {
  std::string Name = Info.param;
  for (char &C : Name)
    if (!llvm::isAlnum(C))
      C = '_';
  return Name;
}

class Proof : public testing::TestWithParam<std::string> {
protected:
  /// A library that Debian does not package has its headers in test/stubs.
  static TestUnit parse() {
    std::string Own = HTTPTIDY_PROOF "/" + library();
    std::string Stubs = HTTPTIDY_PROOF "/../stubs/" + library();
    return TestUnit(read(GetParam()), builtinModels(),
                    llvm::sys::path::filename(GetParam()),
                    {"-I" + Own, "-I" + Stubs, "-Wall", "-Werror"});
  }
  static std::string library() {
    return llvm::sys::path::parent_path(GetParam()).str();
  }
  /// Null if there is no model of that name.
  static const BoundLibrary *model(const TestUnit &U) {
    auto It = llvm::find_if(U.index().libraries(), [](const BoundLibrary &L) {
      return L.M->Library == library();
    });
    return It == U.index().libraries().end() ? nullptr : &*It;
  }
};

/// What only libcurl's headers promise.
class LibcurlProof : public Proof {};

// One test and not two: heavy headers are parsed once.
TEST_P(Proof, UsesEveryRowAndTheHeadersHaveIt) {
  TestUnit U = parse();
  const BoundLibrary *L = model(U);
  ASSERT_NE(L, nullptr) << "there is no model of " << library();
  EXPECT_TRUE(L->Version || L->M->VersionMacro.empty())
      << "the headers do not define " << std::string(L->M->VersionMacro);
  EXPECT_EQ(unused(*L, collect(U)), std::vector<std::string>{})
      << "not used by the proof";
  EXPECT_EQ(verifyModel(*L->M, U.index(), U.context()),
            std::vector<std::string>{})
      << "not in the headers";
}

// A function without a row would make every handle that is passed to it
// unknown.
TEST_P(LibcurlProof, EveryFunctionOfTheHeadersHasARow) {
  TestUnit U = parse();
  std::vector<std::string> Missing;
  for (const clang::Decl *D : U.declarations())
    if (const auto *F = llvm::dyn_cast<clang::FunctionDecl>(D))
      if (F->getIdentifier() && F->getName().starts_with("curl_") &&
          !U.index().lookup(F))
        Missing.push_back(F->getNameAsString());
  EXPECT_EQ(Missing, std::vector<std::string>{});
}

/// The C type that libcurl takes for an option of this value.
static ValueType kindOf(int64_t Value, bool List) {
  switch (Value / 10000) {
  case 0:
    return ValueType::Long;
  case 2:
    return ValueType::Function;
  case 3:
    return ValueType::OffT;
  case 4:
    return ValueType::Blob;
  default:
    return List ? ValueType::List : ValueType::ObjectPointer;
  }
}

TEST_P(LibcurlProof, OptionTypesAreThoseOfTheValues) {
  TestUnit U = parse();
  const clang::FunctionDecl *F = U.function("curl_easy_setopt");
  BoundCall Row = U.index().lookup(F);
  ASSERT_TRUE(bool(Row));
  unsigned Checked = 0;
  for (int64_t Value = 0; Value != 50000; ++Value) {
    const OptionCase *Case = U.index().optionCase(Row, F, Value);
    if (!Case)
      continue;
    ++Checked;
    ValueType Type = Case->Type == ValueType::CString ? ValueType::ObjectPointer
                                                      : Case->Type;
    EXPECT_EQ(Type, kindOf(Value, Type == ValueType::List)) << Case->Constant;
  }
  EXPECT_GT(Checked, 150u);
}

TEST_P(LibcurlProof, InfoTypesAreThoseOfTheValues) {
  TestUnit U = parse();
  const clang::FunctionDecl *F = U.function("curl_easy_getinfo");
  BoundCall Row = U.index().lookup(F);
  ASSERT_TRUE(bool(Row));
  static const std::vector<std::vector<ValueType>> Kinds = {
      {},
      {ValueType::StringPointer, ValueType::ObjectPointer},
      {ValueType::LongPointer},
      {ValueType::DoublePointer},
      {ValueType::ListPointer, ValueType::ObjectPointer},
      {ValueType::SocketPointer},
      {ValueType::OffTPointer}};
  unsigned Checked = 0;
  for (int64_t Kind = 1; Kind != 7; ++Kind)
    for (int64_t Number = 0; Number != 100; ++Number)
      if (const OptionCase *Case =
              U.index().optionCase(Row, F, (Kind << 20) + Number)) {
        ++Checked;
        EXPECT_TRUE(llvm::is_contained(Kinds[Kind], Case->Type))
            << Case->Constant;
      }
  EXPECT_GT(Checked, 60u);
}

INSTANTIATE_TEST_SUITE_P(Models, Proof, testing::ValuesIn(proofs()), testName);
INSTANTIATE_TEST_SUITE_P(Models, LibcurlProof,
                         testing::Values("libcurl/proof.c",
                                         "libcurl/proof.cpp"),
                         testName);

TEST(Proofs, EveryModelWithHeadersHasOne) {
  std::vector<std::string> Files = proofs();
  for (const Model *M : builtinModels())
    if (!M->Headers.empty())
      EXPECT_TRUE(llvm::any_of(Files, [&](llvm::StringRef File) {
        return llvm::sys::path::parent_path(File) ==
               llvm::StringRef(M->Library);
      })) << std::string(M->Library);
}
