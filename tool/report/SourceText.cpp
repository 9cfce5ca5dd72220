//===- SourceText.cpp - The text that a report quotes ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SourceText.h"
#include "tool/report/LineHash.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace httptidy::report;
using llvm::StringRef;

std::string httptidy::report::validUtf8(StringRef Text) {
  return llvm::json::isUTF8(Text) ? Text.str() : llvm::json::fixUTF8(Text);
}

SourceText::SourceText(std::string T) : Text(std::move(T)) {
  LineStarts.push_back(0);
  for (size_t I = 0; I < Text.size(); ++I)
    if (Text[I] == '\n' ||
        (Text[I] == '\r' && (I + 1 == Text.size() || Text[I + 1] != '\n')))
      LineStarts.push_back(I + 1);
}

StringRef SourceText::line(unsigned Line) const {
  if (Line == 0 || Line > LineStarts.size())
    return {};
  size_t Begin = LineStarts[Line - 1];
  size_t End = Line < LineStarts.size() ? LineStarts[Line] : Text.size();
  return StringRef(Text).slice(Begin, End).rtrim("\r\n");
}

unsigned SourceText::utf16Column(unsigned Line, unsigned Column) const {
  if (Column == 0)
    return 0;
  StringRef L = line(Line);
  // What lies behind the text (the end of a file that changed) is one unit a
  // byte: wrong by little is better than lost.
  unsigned Units = Column - 1 > L.size() ? Column - 1 - L.size() : 0;
  std::string Prefix = validUtf8(L.take_front(Column - 1));
  for (unsigned char C : Prefix) {
    if ((C & 0xC0) == 0x80)
      continue;
    Units += C >= 0xF0 ? 2 : 1;
  }
  return Units + 1;
}

std::pair<unsigned, unsigned> SourceText::lineAndColumn(unsigned Offset) const {
  auto It = llvm::upper_bound(LineStarts, Offset);
  unsigned Line = It - LineStarts.begin();
  return {Line, Offset - LineStarts[Line - 1] + 1};
}

std::string SourceText::lineHash(unsigned Line) const {
  if (!Known || Line == 0)
    return {};
  if (Hashes.empty())
    Hashes = lineHashes(Text);
  return Line <= Hashes.size() ? Hashes[Line - 1] : std::string();
}

const SourceText &SourceCache::get(StringRef File) {
  std::unique_ptr<SourceText> &Slot = Files[File];
  if (Slot)
    return *Slot;
  llvm::SmallString<256> Path(File);
  if (!llvm::sys::path::is_absolute(File)) {
    Path = Root;
    llvm::sys::path::append(Path, File);
  }
  auto Buffer = llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  Slot = std::make_unique<SourceText>(Buffer ? (*Buffer)->getBuffer().str()
                                             : std::string());
  Slot->Known = bool(Buffer);
  return *Slot;
}
