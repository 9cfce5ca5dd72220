//===- SourceText.h - The text that a report quotes -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Sources as reports need them: one line, a column in UTF-16 code units, the
/// place of a byte offset. A file that cannot be read is as if it were empty:
/// a report must not fail because a source is gone.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SOURCETEXT_H
#define HTTPTIDY_TOOL_REPORT_SOURCETEXT_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include <memory>
#include <string>
#include <vector>

namespace httptidy::report {

class SourceText {
public:
  explicit SourceText(std::string Text);

  /// False if the file could not be read.
  bool isKnown() const { return Known; }
  llvm::StringRef text() const { return Text; }
  /// How many lines there are; what follows the last line end is none if it is
  /// empty.
  unsigned lines() const {
    return LineStarts.size() - (LineStarts.back() == Text.size());
  }
  /// Line \p Line, counted from 1, without its end; empty if there is none.
  llvm::StringRef line(unsigned Line) const;
  /// The column in UTF-16 code units of byte column \p Column; both count
  /// from 1.
  unsigned utf16Column(unsigned Line, unsigned Column) const;
  /// Line and byte column of \p Offset, both from 1.
  std::pair<unsigned, unsigned> lineAndColumn(unsigned Offset) const;
  /// `primaryLocationLineHash` of \p Line; empty if the line is not there.
  std::string lineHash(unsigned Line) const;

private:
  friend class SourceCache;
  std::string Text;
  std::vector<size_t> LineStarts;
  mutable std::vector<std::string> Hashes;
  bool Known = true;
};

/// Reads each file once.
class SourceCache {
public:
  /// \p Root is put in front of relative names.
  explicit SourceCache(llvm::StringRef Root) : Root(Root.str()) {}

  const SourceText &get(llvm::StringRef File);

private:
  std::string Root;
  llvm::StringMap<std::unique_ptr<SourceText>> Files;
};

/// `\p Text` with invalid UTF-8 replaced, as JSON and terminals need it.
std::string validUtf8(llvm::StringRef Text);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SOURCETEXT_H
