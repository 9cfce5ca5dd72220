//===- ChangedLines.h - What a patch touches --------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A unified diff, read for one question: could this change have made that
/// finding?
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_GATE_CHANGEDLINES_H
#define HTTPTIDY_TOOL_GATE_CHANGEDLINES_H

#include "checks/core/Finding.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace httptidy::gate {

class ChangedLines {
public:
  /// Reads \p Patch, in which names begin with `a/` and `b/` as git writes
  /// them or stand as they are. \p Name is for messages.
  static llvm::Expected<ChangedLines> parse(llvm::StringRef Patch,
                                            llvm::StringRef Name);

  /// A file that came as a whole.
  void addNewFile(llvm::StringRef File) { Files[File].WholeFile = true; }

  /// True if a step of the path of \p F, or the finding itself, lies on a line
  /// that was added or changed; or if, between the first and the last of them
  /// in a file, a line was taken away that named the object of the finding:
  /// that line may have been what kept it from being there.
  bool touches(const Finding &F) const;

  /// The name that \p File had before; the same if it was not renamed.
  llvm::StringRef formerName(llvm::StringRef File) const;

  bool empty() const { return Files.empty(); }

private:
  friend class PatchReader;
  struct Removed {
    /// The line of the new file behind which it stood.
    unsigned After;
    std::string Text;
  };
  struct FileChanges {
    std::string FormerName;
    bool WholeFile = false;
    /// First and last line, in rising order.
    std::vector<std::pair<unsigned, unsigned>> Added;
    std::vector<Removed> Gone;
  };

  const FileChanges *changesOf(llvm::StringRef File) const;
  bool lostALine(const Finding &F) const;

  llvm::StringMap<FileChanges> Files;
};

/// What changed in the work tree of \p Root since the commit in which it left
/// \p Revision, files that git does not know yet included.
llvm::Expected<ChangedLines> changesSince(llvm::StringRef Revision,
                                          llvm::StringRef Root);

} // namespace httptidy::gate

#endif // HTTPTIDY_TOOL_GATE_CHANGEDLINES_H
