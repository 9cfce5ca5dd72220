//===- EditSet.cpp - Changes that go together -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/fix/EditSet.h"

using namespace httptidy;
using namespace httptidy::fix;
using clang::tooling::Replacement;
using llvm::StringRef;

/// Puts \p R behind what is inserted at the same place; false if it would go
/// into text that another edit replaces.
static bool insertBehind(clang::tooling::Replacements &All,
                         const std::set<Replacement> &Proposed,
                         const Replacement &R) {
  bool IsInside = llvm::any_of(Proposed, [&](const Replacement &Other) {
    return Other.getOffset() < R.getOffset() &&
           R.getOffset() < Other.getOffset() + Other.getLength();
  });
  if (R.getLength() != 0 || IsInside)
    return false;
  unsigned Offset = All.getShiftedCodePosition(R.getOffset());
  All = All.merge(clang::tooling::Replacements(
      Replacement(R.getFilePath(), Offset, 0, R.getReplacementText())));
  return true;
}

bool EditSet::add(const Proposal &P) {
  // Of the files that it edits: there may be thousands of others.
  std::map<std::string, OfFile> Copies;
  for (const TextEdit &Edit : P.Edits) {
    auto [It, IsNew] = Copies.try_emplace(Edit.File);
    if (auto Known = Files.find(Edit.File); IsNew && Known != Files.end())
      It->second = Known->second;
    OfFile &F = It->second;
    Replacement R(Edit.File, Edit.Offset, Edit.Length, Edit.Replacement);
    if (!F.Proposed.insert(R).second)
      continue;
    if (llvm::Error E = F.All.add(R)) {
      llvm::consumeError(std::move(E));
      if (!insertBehind(F.All, F.Proposed, R))
        return false;
    }
  }
  for (auto &[File, Copy] : Copies)
    Files[File] = std::move(Copy);
  return true;
}

std::vector<std::string> EditSet::files() const {
  std::vector<std::string> Names;
  for (const auto &Entry : Files)
    Names.push_back(Entry.first);
  return Names;
}

std::string EditSet::apply(StringRef File, StringRef Text) const {
  auto It = Files.find(File);
  if (It == Files.end())
    return Text.str();
  // Only edits beyond the end fail, and those were no proposals.
  return llvm::cantFail(
      clang::tooling::applyAllReplacements(Text, It->second.All));
}

unsigned EditSet::shifted(StringRef File, unsigned Offset) const {
  auto It = Files.find(File);
  return It == Files.end() ? Offset
                           : It->second.All.getShiftedCodePosition(Offset);
}

std::vector<report::ChangedRange> EditSet::ranges(StringRef File) const {
  std::vector<report::ChangedRange> Out;
  auto It = Files.find(File);
  if (It == Files.end())
    return Out;
  size_t Shift = 0; // modulo 2^64, like the sums below
  for (const Replacement &R : It->second.All) {
    size_t Begin = R.getOffset(), Size = R.getReplacementText().size();
    Out.push_back(
        {Begin, Begin + R.getLength(), Begin + Shift, Begin + Shift + Size});
    Shift += Size - R.getLength();
  }
  return Out;
}
