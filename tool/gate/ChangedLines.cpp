//===- ChangedLines.cpp - What a patch touches ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/ChangedLines.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;
using namespace httptidy::gate;
using llvm::StringRef;

const ChangedLines::FileChanges *ChangedLines::changesOf(StringRef File) const {
  auto It = Files.find(File);
  return It == Files.end() ? nullptr : &It->second;
}

StringRef ChangedLines::formerName(StringRef File) const {
  const FileChanges *C = changesOf(File);
  return C && !C->FormerName.empty() ? StringRef(C->FormerName) : File;
}

static bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// True if \p Text holds \p Word as a whole word.
static bool names(StringRef Text, StringRef Word) {
  for (size_t At = Text.find(Word); At != StringRef::npos;
       At = Text.find(Word, At + 1)) {
    size_t End = At + Word.size();
    if ((At == 0 || !isWord(Text[At - 1])) &&
        (End == Text.size() || !isWord(Text[End])))
      return true;
  }
  return false;
}

/// `st` of `st->curl`, `curl` of `this->curl`: what a helper that configures
/// the object is given too.
static StringRef firstName(StringRef Object) {
  Object.consume_front("this->");
  return Object.drop_until(isWord).take_while(isWord);
}

/// Every place of \p F, the finding's own last.
static std::vector<const Location *> placesOf(const Finding &F) {
  std::vector<const Location *> Places;
  for (const PathStep &Step : F.Path)
    Places.push_back(&Step.Where);
  Places.push_back(&F.Where);
  return Places;
}

bool ChangedLines::lostALine(const Finding &F) const {
  StringRef Object = firstName(F.Object);
  std::vector<const Location *> Places = placesOf(F);
  for (const Location *Place : Places) {
    const FileChanges *C = changesOf(Place->File);
    if (!C)
      continue;
    unsigned First = Place->Line, Last = Place->Line;
    for (const Location *Other : Places)
      if (Other->File == Place->File) {
        First = std::min(First, Other->Line);
        Last = std::max(Last, Other->Line);
      }
    for (const Removed &Line : C->Gone)
      if (Line.After + 1 >= First && Line.After < Last &&
          (Object.empty() || names(Line.Text, Object)))
        return true;
  }
  return false;
}

bool ChangedLines::touches(const Finding &F) const {
  for (const Location *Place : placesOf(F)) {
    const FileChanges *C = changesOf(Place->File);
    if (!C)
      continue;
    unsigned Last = std::max(Place->Line, Place->EndLine);
    if (C->WholeFile || llvm::any_of(C->Added, [&](const auto &Range) {
          return Range.first <= Last && Place->Line <= Range.second;
        }))
      return true;
  }
  return lostALine(F);
}
