//===- Patch.h - A change as a unified diff ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What `git apply` and `patch -p1` take, in the folder that names are relative
/// to. Made from the places that change, so that nothing has to be compared.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_PATCH_H
#define HTTPTIDY_TOOL_REPORT_PATCH_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

/// Bytes [OldBegin, OldEnd) have become [NewBegin, NewEnd).
struct ChangedRange {
  size_t OldBegin, OldEnd, NewBegin, NewEnd;
};

/// Writes how \p File was changed from \p Old to \p New: in \p Ranges, which
/// are sorted and do not overlap. Line ends stay what they are.
void writePatch(llvm::StringRef File, llvm::StringRef Old, llvm::StringRef New,
                llvm::ArrayRef<ChangedRange> Ranges, llvm::raw_ostream &OS);

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_PATCH_H
