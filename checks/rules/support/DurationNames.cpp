//===- DurationNames.cpp - Units that names promise -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/DurationUnit.h"
#include "checks/rules/support/Names.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace httptidy;
using namespace httptidy::rules;
using llvm::StringRef;

StringRef DurationUnit::name() const {
  static constexpr struct {
    int64_t Num, Den;
    StringRef Name;
  } Names[] = {{1, 1, "seconds"},
               {1, 1000, "milliseconds"},
               {1, 1000000, "microseconds"},
               {1, 1000000000, "nanoseconds"},
               {60, 1, "minutes"},
               {3600, 1, "hours"}};
  for (const auto &Known : Names)
    if (Num * Known.Den == Known.Num * Den)
      return Known.Name;
  return "";
}

static std::optional<DurationUnit> unitOfWord(StringRef Word) {
  static constexpr struct {
    StringRef Word;
    int64_t Num, Den;
  } Known[] = {{"sec", 1, 1},
               {"secs", 1, 1},
               {"seconds", 1, 1},
               {"ms", 1, 1000},
               {"msec", 1, 1000},
               {"msecs", 1, 1000},
               {"milli", 1, 1000},
               {"millis", 1, 1000},
               {"millisec", 1, 1000},
               {"millisecs", 1, 1000},
               {"millisecond", 1, 1000},
               {"milliseconds", 1, 1000},
               {"usec", 1, 1000000},
               {"usecs", 1, 1000000},
               {"micros", 1, 1000000},
               {"microsecond", 1, 1000000},
               {"microseconds", 1, 1000000},
               {"nsec", 1, 1000000000},
               {"nanos", 1, 1000000000},
               {"nanoseconds", 1, 1000000000},
               {"mins", 60, 1},
               {"minutes", 60, 1},
               {"hours", 3600, 1}};
  for (const auto &K : Known)
    if (K.Word == Word)
      return DurationUnit{K.Num, K.Den, false, ""};
  return std::nullopt;
}

std::optional<DurationUnit> rules::unitInName(StringRef Name) {
  auto Words = wordsOf(Name);
  // "ms_to_sec", "ms2sec" give what comes last, "sec_from_ms" what comes first;
  // "ms_per_tick" is a factor.
  for (size_t I = 1; I < Words.size(); ++I) {
    if (Words[I] == "per" || Words[I] == "m" || Words[I] == "u")
      return std::nullopt;
    if ((Words[I] == "to" || Words[I] == "2") && I + 1 < Words.size()) {
      Words.erase(Words.begin(), Words.begin() + I + 1);
      break;
    }
    if (Words[I] == "from") {
      Words.truncate(I);
      break;
    }
  }
  while (!Words.empty() && llvm::all_of(Words.back(), llvm::isDigit))
    Words.pop_back();
  std::optional<DurationUnit> Found;
  for (size_t I = 0; I < Words.size(); ++I) {
    std::optional<DurationUnit> U = unitOfWord(Words[I]);
    if (!U)
      continue;
    // "m_sec" is anything; "milli_seconds" is one word.
    bool IsSplit =
        I > 0 && (Words[I - 1].size() == 1 || unitOfWord(Words[I - 1]));
    if ((I > 0 && I + 1 < Words.size()) || IsSplit ||
        (Found && !Found->isSameAs(*U)))
      return std::nullopt;
    Found = U;
  }
  if (Found)
    Found->Evidence = Name.str();
  return Found;
}
