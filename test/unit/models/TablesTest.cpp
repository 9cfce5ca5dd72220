//===- TablesTest.cpp - Built-in tables are what the loader reads ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Builtin.h"
#include "checks/models/Loader.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <tuple>

using namespace httptidy::models;

// Every struct is taken apart with a structured binding: a field added to
// Model.h and forgotten here does not compile.
static auto fields(const Subject &S) {
  const auto &[A, B] = S;
  return std::tie(A, B);
}
static auto fields(const VersionRange &R) {
  const auto &[A, B] = R;
  return std::tie(A, B);
}
static auto fields(const Effect &E) {
  const auto &[A, B, C, D, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W,
               X, Y, Z, AA, AB, AC, AD, AE, AF, AG, AH, AI, AJ, AK, AL, AM,
               AN] = E;
  return std::tie(A, B, C, D, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V,
                  W, X, Y, Z, AA, AB, AC, AD, AE, AF, AG, AH, AI, AJ, AK, AL,
                  AM, AN);
}
static auto fields(const OptionCase &O) {
  const auto &[A, B, C, D, E, F, G] = O;
  return std::tie(A, B, C, D, E, F, G);
}
static auto fields(const Call &Row) {
  const auto &[A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q] = Row;
  return std::tie(A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q);
}
static auto fields(const DeadlineInfo &Info) {
  const auto &[A, B, C, D, E, F, G, H] = Info;
  return std::tie(A, B, C, D, E, F, G, H);
}
static auto fields(const FactInfo &Info) {
  const auto &[A, B, C, D] = Info;
  return std::tie(A, B, C, D);
}
static auto fields(const LimitInfo &Info) {
  const auto &[A, B, C, D, E, F] = Info;
  return std::tie(A, B, C, D, E, F);
}
static auto fields(const ObjectType &T) {
  const auto &[A, B, C, D, E, F, G, H, I, J, K] = T;
  return std::tie(A, B, C, D, E, F, G, H, I, J, K);
}
static auto fields(const Handler &One) {
  const auto &[A, B, C, D, E, F, G, H, I, J, K] = One;
  return std::tie(A, B, C, D, E, F, G, H, I, J, K);
}

template <typename T> static bool same(const T &A, const T &B);
template <typename T>
static bool same(llvm::ArrayRef<T> A, llvm::ArrayRef<T> B) {
  if (A.size() != B.size())
    return false;
  for (size_t I = 0; I != A.size(); ++I)
    if (!same(A[I], B[I]))
      return false;
  return true;
}
template <typename Tuple, size_t... I>
static bool sameFields(const Tuple &A, const Tuple &B,
                       std::index_sequence<I...>) {
  return (same(std::get<I>(A), std::get<I>(B)) && ...);
}
template <typename T> static bool same(const T &A, const T &B) {
  if constexpr (std::is_class_v<T> && !std::is_same_v<T, std::string_view>) {
    auto FieldsA = fields(A), FieldsB = fields(B);
    return sameFields(
        FieldsA, FieldsB,
        std::make_index_sequence<std::tuple_size_v<decltype(FieldsA)>>());
  } else {
    return A == B;
  }
}

TEST(Tables, AreWhatTheLoaderReads) {
  auto Loaded = loadModels({HTTPTIDY_MODEL_DATA});
  ASSERT_TRUE(bool(Loaded)) << llvm::toString(Loaded.takeError());
  ASSERT_EQ(Loaded->size(), builtinModels().size());
  for (size_t I = 0; I != Loaded->size(); ++I) {
    const auto &[Library, File, Headers, DeclaredIn, Uses, Auxiliary, Macro,
                 Form, Against, Doc, Types, Calls, Handlers] =
        (*Loaded)[I].get();
    const Model &Table = *builtinModels()[I];
    EXPECT_EQ(Library, Table.Library);
    // A table must not know the folder that it was made in.
    EXPECT_EQ(llvm::sys::path::filename(File), llvm::StringRef(Table.File));
    EXPECT_TRUE(same(Headers, Table.Headers));
    EXPECT_TRUE(same(DeclaredIn, Table.DeclaredIn));
    EXPECT_TRUE(same(Uses, Table.Uses));
    EXPECT_EQ(Auxiliary, Table.Auxiliary);
    EXPECT_EQ(Macro, Table.VersionMacro);
    EXPECT_EQ(Form, Table.VersionForm);
    EXPECT_EQ(Against, Table.CheckedAgainst);
    EXPECT_EQ(Doc, Table.Doc);
    EXPECT_TRUE(same(Types, Table.Types));
    EXPECT_TRUE(same(Handlers, Table.Handlers));
    ASSERT_EQ(Calls.size(), Table.Calls.size());
    for (size_t C = 0; C != Calls.size(); ++C)
      EXPECT_TRUE(same(Calls[C], Table.Calls[C])) << Calls[C].Name;
  }
}

TEST(Tables, ADifferenceIsSeen) {
  Effect A{}, B{};
  EXPECT_TRUE(same(A, B));
  B.Versions.Max = 7;
  EXPECT_FALSE(same(A, B));
  const Model &M = *builtinModels()[0];
  EXPECT_FALSE(same(M.Calls, M.Calls.drop_back()));
}
