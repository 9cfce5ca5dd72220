//===- ModelTypes.cpp - Reads the object types of a model -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelReader.h"
#include "llvm/ADT/STLExtras.h"

namespace httptidy::models {

static constexpr Word<std::string_view> OnOff[] = {
    {"on", std::string_view("on")},
    {"off", std::string_view("off")},
};

/// True if \p A and \p B say something of the same thing at once.
static bool same(const DeadlineInfo &A, const DeadlineInfo &B) {
  return A.Name == B.Name;
}
template <typename T> static bool same(const T &A, const T &B) {
  return A.Name == B.Name && overlap(A.Versions, B.Versions);
}

/// Reads the list at key \p Key of \p F, item by item, with \p One.
template <typename T, typename Fn>
static llvm::ArrayRef<T> readItems(Reader &R, Fields &F, llvm::StringRef Key,
                                   Fn One) {
  std::vector<T> Items;
  if (const Node *List = F.optional(Key))
    R.list(*List, [&](const Node &Item) {
      T New = One(Item);
      if (llvm::any_of(Items, [&](const T &Old) { return same(Old, New); }))
        R.M.add(Item.Where,
                "duplicate entry '" + ref(New.Name) + "' in '" + Key + "'");
      Items.push_back(New);
    });
  return R.A.list(Items);
}

void ModelReader::readTypes(const Node &List) {
  std::vector<ObjectType> Types;
  R.list(List, [&](const Node &Item) {
    ObjectType T = readType(Item);
    if (llvm::any_of(Types, [&](auto &Other) { return Other.Name == T.Name; }))
      R.M.add(Item.Where, "duplicate type '" + ref(T.Name) + "'");
    Types.push_back(T);
  });
  M.Types = R.A.list(Types);
  V.add("", M.Types);
}

ObjectType ModelReader::readType(const Node &N) {
  ObjectType T;
  Fields F(R, N, "a type");
  if (const Node *Name = F.required("name"))
    R.text(*Name, T.Name);
  if (const Node *Title = F.required("title"))
    R.text(*Title, T.Title);
  if (const Node *Spelled = F.optional("spelled"))
    R.texts(*Spelled, T.Spelled);
  if (const Node *Release = F.optional("release"))
    R.text(*Release, T.Release);
  if (const Node *Raii = F.optional("raii"))
    R.boolean(*Raii, T.Raii);
  if (const Node *Role = F.optional("role"))
    R.text(*Role, T.Role);
  if (const Node *Unanswered = F.optional("unanswered"))
    R.text(*Unanswered, T.Unanswered);
  if (const Node *Unended = F.optional("unended"))
    R.text(*Unended, T.Unended);
  T.Deadlines = readItems<DeadlineInfo>(
      R, F, "deadlines", [&](const Node &Item) { return readDeadline(Item); });
  T.Tls = readItems<FactInfo>(R, F, "tls",
                              [&](const Node &Item) { return readFact(Item); });
  T.Limits = readItems<LimitInfo>(
      R, F, "limits", [&](const Node &Item) { return readLimit(Item); });
  F.finish();
  return T;
}

DeadlineInfo ModelReader::readDeadline(const Node &N) {
  DeadlineInfo D;
  Fields F(R, N, "a deadline");
  if (const Node *Name = F.required("name"))
    R.text(*Name, D.Name);
  if (const Node *Covers = F.optional("covers"))
    R.texts(*Covers, D.Covers);
  if (const Node *Parts = F.optional("parts"))
    R.texts(*Parts, D.Parts);
  if (const Node *Default = F.optional("default"))
    R.text(*Default, D.Default);
  if (const Node *PerOperation = F.optional("per-operation"))
    R.boolean(*PerOperation, D.PerOperation);
  if (const Node *Bounds = F.optional("bounds"))
    R.text(*Bounds, D.Bounds);
  if (const Node *Write = F.optional("write"))
    R.text(*Write, D.Write);
  if (const Node *Fix = F.optional("fix"))
    R.text(*Fix, D.Fix);
  F.finish();
  return D;
}

FactInfo ModelReader::readFact(const Node &N) {
  FactInfo Fact;
  Fields F(R, N, "a tls fact");
  if (const Node *Name = F.required("name"))
    R.text(*Name, Fact.Name);
  if (const Node *Default = F.required("default"))
    R.word<std::string_view>(*Default, OnOff, Fact.Default);
  if (const Node *Versions = F.optional("versions"))
    R.versions(*Versions, Fact.Versions);
  if (const Node *Write = F.optional("write"))
    R.text(*Write, Fact.Write);
  F.finish();
  return Fact;
}

LimitInfo ModelReader::readLimit(const Node &N) {
  LimitInfo L;
  Fields F(R, N, "a limit");
  if (const Node *Name = F.required("name"))
    R.text(*Name, L.Name);
  if (const Node *Default = F.optional("default"))
    R.text(*Default, L.Default);
  if (const Node *Weak = F.optional("weak"))
    R.boolean(*Weak, L.Weak);
  if (const Node *Versions = F.optional("versions"))
    R.versions(*Versions, L.Versions);
  if (const Node *Write = F.optional("write"))
    R.text(*Write, L.Write);
  if (const Node *Fix = F.optional("fix"))
    R.text(*Fix, L.Fix);
  F.finish();
  return L;
}

} // namespace httptidy::models
