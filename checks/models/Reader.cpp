//===- Reader.cpp - Typed fields of a model file --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Reader.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

namespace httptidy::models {

/// Arguments beyond this do not occur; a larger index is a slip.
static constexpr unsigned MaxArgument = 15;

std::optional<VersionForm> VersionForm::parse(llvm::StringRef Text) {
  VersionForm Form;
  uint64_t Radix = 0;
  if (Text.consume_front("hex-"))
    Radix = 16;
  else if (Text.consume_front("dec-"))
    Radix = 10;
  if (!Radix || Text.empty() || Text.size() > 16 ||
      Text.find_first_not_of("0Mmp") != llvm::StringRef::npos)
    return std::nullopt;
  uint64_t Scale = 1;
  for (char C : llvm::reverse(Text)) {
    if (size_t Index = llvm::StringRef("Mmp").find(C);
        Index != llvm::StringRef::npos) {
      Part &P = Form.Parts[Index];
      if (!P.Scale)
        P.Scale = Scale;
      P.Limit *= Radix;
    }
    Scale *= Radix;
  }
  return Form.Parts[0].Scale ? std::optional(Form) : std::nullopt;
}

std::optional<uint64_t> VersionForm::number(llvm::StringRef Version) const {
  llvm::SmallVector<llvm::StringRef, 3> Texts;
  Version.split(Texts, '.');
  if (Texts.size() > 3)
    return std::nullopt;
  uint64_t Result = 0;
  for (auto [Text, P] : llvm::zip(Texts, Parts)) {
    uint64_t Value;
    if (Text.getAsInteger(10, Value) || (P.Scale && Value >= P.Limit) ||
        (!P.Scale && Value != 0))
      return std::nullopt;
    Result += Value * P.Scale;
  }
  return Result;
}

bool Reader::isScalar(const Node &N, llvm::StringRef Wanted) {
  if (N.K == Node::Kind::Scalar)
    return true;
  M.add(N.Where, "expected " + Wanted + ", got " + N.kindName());
  return false;
}

bool Reader::text(const Node &N, std::string_view &Out) {
  if (!isScalar(N, "a text"))
    return false;
  Out = A.text(N.Text);
  return true;
}

bool Reader::boolean(const Node &N, bool &Out) {
  if (!isScalar(N, "true or false"))
    return false;
  if (N.Text != "true" && N.Text != "false") {
    M.add(N.Where, "expected true or false, got '" + N.Text + "'");
    return false;
  }
  Out = N.Text == "true";
  return true;
}

bool Reader::integer(const Node &N, int64_t &Out) {
  if (!isScalar(N, "an integer"))
    return false;
  if (!llvm::StringRef(N.Text).getAsInteger(0, Out))
    return true;
  M.add(N.Where, "expected an integer, got '" + N.Text + "'");
  return false;
}

bool Reader::subject(const Node &N, Subject &Out) {
  if (!isScalar(N, "a subject"))
    return false;
  llvm::StringRef Text = N.Text;
  if (Text == "none" || Text == "this" || Text == "result") {
    Out.K = Text == "none"   ? Subject::Kind::None
            : Text == "this" ? Subject::Kind::This
                             : Subject::Kind::Result;
    return true;
  }
  bool Pointee = Text.consume_front("*");
  unsigned Index;
  if (!Text.consume_front("arg") || Text.getAsInteger(10, Index)) {
    M.add(N.Where, "unknown subject '" + N.Text +
                       "'; valid: this, result, arg0 to arg15, \"*arg0\" to "
                       "\"*arg15\", none");
    return false;
  }
  if (Index > MaxArgument) {
    M.add(N.Where, "argument index " + llvm::Twine(Index) +
                       " is out of range; the last is " +
                       llvm::Twine(MaxArgument));
    return false;
  }
  if (ParamCount && Index >= *ParamCount) {
    M.add(N.Where, "argument index " + llvm::Twine(Index) +
                       " is out of range; 'params' gives " +
                       llvm::Twine(*ParamCount));
    return false;
  }
  Out.K = Pointee ? Subject::Kind::Pointee : Subject::Kind::Arg;
  Out.Index = static_cast<uint8_t>(Index);
  return true;
}

bool Reader::versions(const Node &N, VersionRange &Out) {
  if (!isScalar(N, "a version range"))
    return false;
  if (!Form) {
    M.add(N.Where, "versions need the model's key 'version'");
    return false;
  }
  VersionRange Range;
  llvm::SmallVector<llvm::StringRef, 4> Terms;
  llvm::StringRef(N.Text).split(Terms, ' ', -1, /*KeepEmpty=*/false);
  bool Good = !Terms.empty();
  for (llvm::StringRef Term : Terms) {
    size_t Digit = Term.find_first_of("0123456789");
    llvm::StringRef Operator = Term.substr(0, Digit);
    std::optional<uint64_t> Number = Form->number(Term.substr(Operator.size()));
    bool Equal = Operator == "=";
    if (!Number || !(Equal || Operator == ">=" || Operator == ">" ||
                     Operator == "<" || Operator == "<=")) {
      Good = false;
      continue;
    }
    if (Equal || Operator.starts_with(">"))
      Range.Min = std::max(Range.Min, *Number + (Operator == ">"));
    if (Equal || Operator.starts_with("<"))
      Range.Max = std::min(Range.Max, *Number + (Operator != "<"));
  }
  if (!Good || Range.Min >= Range.Max) {
    M.add(N.Where,
          "bad version range '" + N.Text +
              (Good ? "': it is empty" : "'; write it like '>=7.85.0 <8.3.0'"));
    return false;
  }
  Out = Range;
  return true;
}

/// Reads a list with \p One; a scalar stands for a list of one.
template <typename T>
static bool readList(Reader &R, const Node &N, llvm::ArrayRef<T> &Out,
                     bool (Reader::*One)(const Node &, T &)) {
  std::vector<T> Values;
  bool Good = true;
  auto Each = [&](const Node &Item) {
    T Value{};
    Good &= (R.*One)(Item, Value);
    Values.push_back(Value);
  };
  if (N.K == Node::Kind::Scalar)
    Each(N);
  else
    Good &= R.list(N, Each);
  Out = R.A.list(Values);
  return Good;
}

bool Reader::texts(const Node &N, llvm::ArrayRef<std::string_view> &Out) {
  return readList(*this, N, Out, &Reader::text);
}

bool Reader::integers(const Node &N, llvm::ArrayRef<int64_t> &Out) {
  return readList(*this, N, Out, &Reader::integer);
}

bool Reader::subjects(const Node &N, llvm::ArrayRef<Subject> &Out) {
  return readList(*this, N, Out, &Reader::subject);
}

Fields::Fields(Reader &R, const Node &N, const llvm::Twine &What)
    : R(R), N(N), What(What.str()) {
  if (N.K != Node::Kind::Map)
    R.M.add(N.Where,
            "expected the keys of " + this->What + ", got " + N.kindName());
}

const Node *Fields::optional(llvm::StringRef Key) {
  Known.push_back(Key);
  const Node::Entry *E = N.find(Key);
  return E ? &E->Value : nullptr;
}

const Node *Fields::required(llvm::StringRef Key) {
  const Node *Value = optional(Key);
  if (!Value && isMap())
    R.M.add(N.Where, What + " needs the key '" + Key + "'");
  return Value;
}

void Fields::finish() {
  for (const Node::Entry &E : N.Entries)
    if (!llvm::is_contained(Known, E.Key))
      R.M.add(E.Where,
              "unknown key '" + E.Key + "' of " + What + suggest(E.Key, Known));
}

} // namespace httptidy::models
