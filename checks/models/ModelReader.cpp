//===- ModelReader.cpp - Reads a whole model ------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/ModelReader.h"
#include "llvm/ADT/STLExtras.h"

namespace httptidy::models {

static constexpr Word<ValueType> ValueTypes[] = {
    {"long", ValueType::Long},
    {"off_t", ValueType::OffT},
    {"string", ValueType::CString},
    {"pointer", ValueType::ObjectPointer},
    {"function", ValueType::Function},
    {"slist", ValueType::List},
    {"blob", ValueType::Blob},
    {"long*", ValueType::LongPointer},
    {"double*", ValueType::DoublePointer},
    {"string*", ValueType::StringPointer},
    {"slist*", ValueType::ListPointer},
    {"socket*", ValueType::SocketPointer},
    {"off_t*", ValueType::OffTPointer},
};

Model ModelReader::read(const Node &Root) {
  Fields F(R, Root, "a model");
  if (const Node *N = F.required("library"))
    R.text(*N, M.Library);
  if (const Node *N = F.required("headers"))
    R.texts(*N, M.Headers);
  if (const Node *N = F.optional("declared-in"))
    R.texts(*N, M.DeclaredIn);
  if (const Node *N = F.optional("version"))
    readVersion(*N);
  if (const Node *N = F.optional("checked-against"))
    R.text(*N, M.CheckedAgainst);
  if (const Node *N = F.optional("doc"))
    R.text(*N, M.Doc);
  // Rows speak of types, so types come first wherever they stand.
  if (const Node *N = F.optional("uses"))
    readUses(*N);
  if (const Node *N = F.optional("auxiliary"))
    R.boolean(*N, M.Auxiliary);
  if (const Node *N = F.optional("types"))
    readTypes(*N);
  if (const Node *N = F.required("calls"))
    R.list(*N, [&](const Node &Row) { readCall(Row); });
  if (const Node *N = F.optional("handlers"))
    readHandlers(*N);
  F.finish();
  M.Calls = R.A.list(Rows);
  checkReleases(Root);
  return M;
}

void ModelReader::readVersion(const Node &N) {
  Fields F(R, N, "version");
  if (const Node *Macro = F.required("macro"))
    R.text(*Macro, M.VersionMacro);
  if (const Node *Form = F.required("form")) {
    R.text(*Form, M.VersionForm);
    R.Form = VersionForm::parse(ref(M.VersionForm));
    if (!R.Form)
      R.M.add(Form->Where, "unknown version form '" + ref(M.VersionForm) +
                               "'; write it like 'hex-00MMmmpp' or "
                               "'dec-MMmmmpp'");
  }
  F.finish();
}

void ModelReader::readUses(const Node &N) {
  R.texts(N, M.Uses);
  llvm::SmallVector<llvm::StringRef, 8> Valid;
  for (const Model *K : Known)
    Valid.push_back(ref(K->Library));
  for (std::string_view Name : M.Uses) {
    const auto *It = llvm::find_if(
        Known, [&](const Model *K) { return K->Library == Name; });
    if (It == Known.end()) {
      R.M.add(N.Where, "unknown library '" + ref(Name) + "'" +
                           suggest(ref(Name), Valid));
      continue;
    }
    Used.push_back(*It);
    V.add(ref(Name), (*It)->Types);
  }
}

void ModelReader::readHandlers(const Node &List) {
  std::vector<Handler> Handlers;
  R.list(List, [&](const Node &Item) {
    Handler H;
    Fields F(R, Item, "a handler");
    if (const Node *N = F.required("name"))
      R.text(*N, H.Name);
    if (const Node *N = F.optional("params"))
      R.texts(*N, H.Params);
    if (const Node *N = F.optional("overrides"))
      R.texts(*N, H.Overrides);
    if (const Node *N = F.optional("escaped"))
      R.text(*N, H.Escaped);
    if (const Node *N = F.optional("answers"))
      R.texts(*N, H.Answers);
    if (const Node *N = F.optional("declines"))
      R.texts(*N, H.Declines);
    if (const Node *N = F.optional("event-loop"))
      R.boolean(*N, H.EventLoop);
    if (const Node *N = F.optional("pieces"))
      R.subjects(*N, H.Pieces);
    if (const Node *N = F.optional("state"))
      R.subject(*N, H.State);
    if (const Node *N = F.optional("completed"))
      R.text(*N, H.Completed);
    if (const Node *N = F.optional("forwards"))
      R.boolean(*N, H.Forwards);
    F.finish();
    if (llvm::any_of(Handlers,
                     [&](auto &Other) { return Other.Name == H.Name; }))
      R.M.add(Item.Where, "duplicate handler '" + ref(H.Name) + "'");
    Handlers.push_back(H);
  });
  M.Handlers = R.A.list(Handlers);
}

void ModelReader::readCall(const Node &N) {
  Call Row;
  R.ParamCount.reset();
  Fields F(R, N, "a call");
  const Node *Name = F.required("name");
  if (const Node *Params = F.optional("params")) {
    Row.HasParams = R.texts(*Params, Row.Params);
    if (Row.Params.empty() || Row.Params.back() != "...")
      R.ParamCount = Row.Params.size();
  }
  if (const Node *Effects = F.optional("effects"))
    Row.Effects = readEffects(R, V, *Effects, {});
  if (const Node *Option = F.optional("option"))
    readOption(*Option, Row);
  if (const Node *Throws = F.optional("throws"))
    readThrows(*Throws, Row);
  if (const Node *SafeIn = F.optional("safe-in"))
    R.texts(*SafeIn, Row.SafeIn);
  if (const Node *NoReturn = F.optional("noreturn"))
    R.boolean(*NoReturn, Row.NoReturn);
  if (const Node *Keeps = F.optional("keeps"))
    R.subjects(*Keeps, Row.Keeps);
  if (const Node *Calls = F.optional("calls"))
    R.subjects(*Calls, Row.Calls);
  if (const Node *Versions = F.optional("versions"))
    R.versions(*Versions, Row.Versions);
  if (const Node *Needs = F.optional("needs"))
    R.text(*Needs, Row.Needs);
  if (const Node *Doc = F.optional("doc"))
    R.text(*Doc, Row.Doc);
  F.finish();
  if (Name)
    addRow(Row, *Name);
}

/// `throws: true`, or the types.
void ModelReader::readThrows(const Node &N, Call &Row) {
  bool IsWord = N.K == Node::Kind::Scalar;
  if (IsWord && !llvm::StringRef(N.Text).contains("::")) {
    R.boolean(N, Row.Throws);
    return;
  }
  Row.Throws = R.texts(N, Row.Thrown);
}

void ModelReader::addRow(const Call &Row, const Node &Name) {
  auto AddOne = [&](const Node &One) {
    Call C = Row;
    if (!R.text(One, C.Name))
      return;
    for (size_t I = 0; I != Rows.size(); ++I) {
      const Call &Other = Rows[I];
      if (Other.Name == C.Name && Other.HasParams == C.HasParams &&
          Other.Params == C.Params && overlap(Other.Versions, C.Versions)) {
        R.M.add(One.Where, "duplicate row '" + ref(C.Name) +
                               "'; first in line " +
                               llvm::Twine(R.M.line(RowPlaces[I])));
        return;
      }
    }
    Rows.push_back(C);
    RowPlaces.push_back(One.Where);
  };
  // Names that mean the same share a row.
  if (Name.K == Node::Kind::List)
    llvm::for_each(Name.Items, AddOne);
  else
    AddOne(Name);
}

void ModelReader::readOption(const Node &N, Call &Row) {
  EffectDefaults Defaults;
  std::vector<OptionCase> Cases;
  Fields F(R, N, "an option");
  if (const Node *By = F.required("by"))
    R.subject(*By, Row.OptionBy);
  if (const Node *On = F.optional("on"))
    R.subject(*On, Defaults.On);
  if (const Node *Value = F.optional("value"))
    R.subject(*Value, Defaults.Value);
  if (const Node *List = F.optional("list"))
    R.boolean(*List, Row.OptionList);
  if (const Node *Texts = F.optional("texts"))
    R.boolean(*Texts, Row.OptionTexts);
  if (const Node *Map = F.required("cases")) {
    if (Map->K != Node::Kind::Map)
      R.M.add(Map->Where, "expected a mapping from constants to cases, got " +
                              Map->kindName());
    for (const Node::Entry &E : Map->Entries)
      Cases.push_back(readCase(E, Defaults));
  }
  F.finish();
  Row.Cases = R.A.list(Cases);
}

OptionCase ModelReader::readCase(const Node::Entry &E,
                                 const EffectDefaults &Defaults) {
  OptionCase Case;
  Case.Constant = R.A.text(E.Key);
  Fields F(R, E.Value, "case '" + E.Key + "'");
  if (const Node *Number = F.optional("number"))
    Case.HasNumber = R.integer(*Number, Case.Number);
  if (const Node *Type = F.optional("type"))
    R.word<ValueType>(*Type, ValueTypes, Case.Type);
  int64_t Takes = 1;
  if (const Node *N = F.optional("takes"); N && R.integer(*N, Takes))
    Case.Takes = uint8_t(std::clamp<int64_t>(Takes, 0, 8));
  if (const Node *Effects = F.optional("effects"))
    Case.Effects = readEffects(R, V, *Effects, Defaults);
  if (const Node *Versions = F.optional("versions"))
    R.versions(*Versions, Case.Versions);
  F.finish();
  return Case;
}

void ModelReader::checkReleases(const Node &Root) {
  const Node::Entry *Types = Root.find("types");
  if (!Types)
    return;
  llvm::SmallVector<llvm::StringRef, 64> Valid;
  for (const Call &Row : Rows)
    Valid.push_back(ref(Row.Name));
  for (const Model *U : Used)
    for (const Call &Row : U->Calls)
      Valid.push_back(ref(Row.Name));
  for (const Node &Type : Types->Value.Items) {
    const Node::Entry *Release = Type.find("release");
    if (!Release || Release->Value.K != Node::Kind::Scalar)
      continue;
    llvm::StringRef Name = Release->Value.Text;
    if (!llvm::is_contained(Valid, Name))
      R.M.add(Release->Value.Where,
              "'release' names '" + Name + "', which is no call of the model" +
                  suggest(Name, Valid, /*ListAll=*/false));
  }
}

} // namespace httptidy::models
