//===- YamlText.cpp - Pieces of YAML --------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/YamlText.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;
using namespace httptidy::commands;
using llvm::StringRef;

std::string commands::scalar(std::string_view View) {
  StringRef Text(View);
  auto IsPlain = [](char C) {
    return llvm::isAlnum(C) || StringRef("_./-+()* $;").contains(C) ||
           static_cast<unsigned char>(C) >= 0x80;
  };
  // A number in the place of a text is the same text; what begins with a sign
  // or holds punctuation of YAML is not.
  if (!Text.empty() && llvm::all_of(Text, IsPlain) &&
      (llvm::isAlnum(Text.front()) || Text.front() == '_') &&
      Text.back() != ' ')
    return Text.str();
  std::string Out = "\"";
  for (char C : Text) {
    if (C == '"' || C == '\\')
      Out += '\\';
    Out += C;
  }
  return Out + "\"";
}

std::string commands::scalar(models::Subject S) {
  switch (S.K) {
  case models::Subject::Kind::None:
    return "none";
  case models::Subject::Kind::This:
    return "this";
  case models::Subject::Kind::Result:
    return "result";
  case models::Subject::Kind::Arg:
    return "arg" + std::to_string(S.Index);
  case models::Subject::Kind::Pointee:
    return "\"*arg" + std::to_string(S.Index) + "\"";
  }
  return {};
}

/// \p Number, as the library's macro counts, in dots: the inverse of
/// VersionForm::number.
static std::string dotted(uint64_t Number, const models::VersionForm &Form) {
  std::string Out;
  for (StringRef One : {"1", "0.1", "0.0.1"}) {
    uint64_t Scale = Form.number(One).value_or(0);
    uint64_t Part = Scale ? Number / Scale : 0;
    Number -= Part * Scale;
    Out += (Out.empty() ? "" : ".") + std::to_string(Part);
  }
  return Out;
}

std::string commands::versions(const models::VersionRange &R,
                               const std::optional<models::VersionForm> &Form) {
  std::string Text;
  if (R.Min != 0 && Form)
    Text = ">=" + dotted(R.Min, *Form);
  if (R.Max != UINT64_MAX && Form)
    Text += (Text.empty() ? "<" : " <") + dotted(R.Max, *Form);
  return Text;
}

template <typename T, typename Fn>
static std::string list(llvm::ArrayRef<T> Items, Fn ToText) {
  std::string Out = "[";
  llvm::ListSeparator Comma;
  for (const T &Item : Items) {
    Out += StringRef(Comma);
    Out += ToText(Item);
  }
  return Out + "]";
}

std::string commands::flowList(llvm::ArrayRef<std::string_view> List) {
  return list(List, [](std::string_view Text) { return scalar(Text); });
}

void FlowMap::texts(std::string_view Key,
                    llvm::ArrayRef<std::string_view> List) {
  if (!List.empty())
    raw(Key, flowList(List));
}

void FlowMap::numbers(std::string_view Key, llvm::ArrayRef<int64_t> List) {
  if (!List.empty())
    raw(Key, list(List, [](int64_t N) { return std::to_string(N); }));
}

void FlowMap::subjects(std::string_view Key,
                       llvm::ArrayRef<models::Subject> List) {
  if (!List.empty())
    raw(Key, list(List, [](models::Subject S) { return scalar(S); }));
}
