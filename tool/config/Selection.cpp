//===- Selection.cpp - Which checks are on --------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/config/Selection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace httptidy;
using llvm::ArrayRef;
using llvm::StringRef;

namespace {
struct Glob {
  StringRef Text; ///< as written, for messages
  StringRef Pattern;
  bool Adds;
};
} // namespace

/// Globs are separated by commas or line ends, as in clang-tidy.
static std::vector<Glob> parse(StringRef Text) {
  std::vector<Glob> Globs;
  while (!Text.empty()) {
    StringRef Item =
        Text.take_until([](char C) { return C == ',' || C == '\n'; });
    Text = Text.drop_front(std::min(Text.size(), Item.size() + 1));
    Item = Item.trim();
    StringRef Pattern = Item;
    bool Adds = !Pattern.consume_front("-");
    if (!Pattern.empty())
      Globs.push_back({Item, Pattern.ltrim(), Adds});
  }
  return Globs;
}

/// `*` stands for any characters; nothing else is special.
static bool matches(StringRef Pattern, StringRef Name) {
  auto [Head, Tail] = Pattern.split('*');
  if (Head.size() == Pattern.size())
    return Pattern == Name;
  if (!Name.consume_front(Head))
    return false;
  for (size_t Skip = 0; Skip <= Name.size(); ++Skip)
    if (matches(Tail, Name.drop_front(Skip)))
      return true;
  return false;
}

/// One flag per name of \p All, changed by every glob that matches.
static void apply(const Glob &G, ArrayRef<StringRef> All,
                  std::vector<bool> &On) {
  for (size_t I = 0; I < All.size(); ++I)
    if (matches(G.Pattern, All[I]))
      On[I] = G.Adds;
}

static std::vector<StringRef> names(ArrayRef<StringRef> All,
                                    const std::vector<bool> &On) {
  std::vector<StringRef> Names;
  for (size_t I = 0; I < All.size(); ++I)
    if (On[I])
      Names.push_back(All[I]);
  return Names;
}

std::vector<StringRef> httptidy::selectByFile(ArrayRef<StringRef> All,
                                              StringRef Globs) {
  std::vector<bool> On(All.size(), true);
  for (const Glob &G : parse(Globs))
    if (G.Pattern.starts_with("http"))
      apply(G, All, On);
  return names(All, On);
}

std::string httptidy::withOwnChecks(StringRef Globs) {
  std::string All = (Globs + (Globs.empty() ? "" : ",") + "http-*").str();
  for (const Glob &G : parse(Globs))
    if (G.Pattern.starts_with("http"))
      All += (G.Adds ? "," : ",-") + G.Pattern.str();
  return All;
}

llvm::Expected<std::vector<StringRef>>
httptidy::selectByCommandLine(ArrayRef<StringRef> All, StringRef Globs) {
  std::vector<Glob> Parsed = parse(Globs);
  std::vector<bool> On(All.size(), !Parsed.empty() && !Parsed.front().Adds);
  llvm::Error Unknown = llvm::Error::success();
  for (const Glob &G : Parsed) {
    apply(G, All, On);
    if (llvm::none_of(All, [&](StringRef N) { return matches(G.Pattern, N); }))
      Unknown = llvm::joinErrors(
          std::move(Unknown),
          llvm::createStringError("unknown check '" + G.Text +
                                  "' in --checks; did you mean '" +
                                  nearestName(All, G.Pattern) + "'?"));
  }
  if (Unknown)
    return std::move(Unknown);
  return names(All, On);
}

StringRef httptidy::nearestName(ArrayRef<StringRef> All, StringRef Name) {
  const StringRef *Best = nullptr;
  unsigned Least = ~0u;
  for (const StringRef &Candidate : All)
    if (unsigned Distance = Name.edit_distance(Candidate); Distance < Least) {
      Least = Distance;
      Best = &Candidate;
    }
  return Best ? *Best : StringRef();
}
