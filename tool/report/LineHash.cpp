//===- LineHash.cpp - primaryLocationLineHash of code scanning ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/LineHash.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/StringExtras.h"
#include <array>
#include <unordered_map>

using namespace httptidy::report;
using llvm::StringRef;

static constexpr size_t WindowSize = 100;
static constexpr uint64_t Modulus = 37;
static constexpr char16_t EndOfFile = 65535;

namespace {
/// A rolling hash over the last hundred kept characters, in 64-bit wrap-around.
/// A line gets its hash when a hundred characters from its start have passed.
class LineHasher {
public:
  LineHasher() {
    for (size_t I = 0; I < WindowSize; ++I)
      LeavingFactor *= Modulus;
    LineAt.fill(0);
  }

  void process(char16_t C) {
    // White space does not count; a line feed that ends a CR LF neither.
    if (C == ' ' || C == '\t' || (AfterCarriageReturn && C == '\n')) {
      AfterCarriageReturn = false;
      return;
    }
    AfterCarriageReturn = C == '\r';
    if (C == '\r')
      C = '\n';
    emit();
    if (AtLineStart) {
      AtLineStart = false;
      LineAt[Index] = ++Lines;
    }
    if (C == '\n')
      AtLineStart = true;
    push(C);
  }

  std::vector<std::string> finish() {
    process(EndOfFile);
    for (size_t I = 0; I < WindowSize; ++I) {
      emit();
      push(0);
    }
    return std::move(Hashes);
  }

private:
  void emit() {
    if (!LineAt[Index])
      return;
    Hashes.resize(std::max<size_t>(Hashes.size(), LineAt[Index]));
    Hashes[LineAt[Index] - 1] = llvm::utohexstr(Hash, /*LowerCase=*/true) +
                                ":" + std::to_string(++Seen[Hash]);
    LineAt[Index] = 0;
  }

  void push(char16_t C) {
    Hash = Modulus * Hash + C - LeavingFactor * Window[Index];
    Window[Index] = C;
    Index = (Index + 1) % WindowSize;
  }

  std::array<char16_t, WindowSize> Window{};
  /// The line that starts at this place of the window; zero for none.
  std::array<unsigned, WindowSize> LineAt;
  uint64_t Hash = 0;
  uint64_t LeavingFactor = 1;
  size_t Index = 0;
  unsigned Lines = 0;
  bool AtLineStart = true;
  bool AfterCarriageReturn = false;
  std::unordered_map<uint64_t, unsigned> Seen;
  std::vector<std::string> Hashes;
};
} // namespace

/// Calls \p Take with every UTF-16 code unit of \p Text, which is valid UTF-8.
template <typename Fn> static void forEachUnit(StringRef Text, Fn Take) {
  for (size_t I = 0; I < Text.size();) {
    unsigned char Lead = Text[I++];
    unsigned Following = Lead < 0x80   ? 0
                         : Lead < 0xE0 ? 1
                         : Lead < 0xF0 ? 2
                                       : 3;
    uint32_t Point = Following ? Lead & (0x3F >> Following) : Lead;
    for (; Following && I < Text.size(); --Following)
      Point = (Point << 6) | (Text[I++] & 0x3F);
    if (Point >= 0x10000) {
      Take(char16_t(0xD800 + ((Point - 0x10000) >> 10)));
      Take(char16_t(0xDC00 + ((Point - 0x10000) & 0x3FF)));
    } else {
      Take(char16_t(Point));
    }
  }
}

std::vector<std::string> httptidy::report::lineHashes(StringRef Text) {
  LineHasher Hasher;
  std::string Valid = validUtf8(Text);
  forEachUnit(Valid, [&](char16_t C) { Hasher.process(C); });
  return Hasher.finish();
}
