//===- Editable.h - Which fixes may be applied ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A fix is only worth proposing where somebody may apply it: in text that the
/// program itself wrote, in a file of the project. What else a rule proposes
/// ends here, whatever the rule.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_EDITABLE_H
#define HTTPTIDY_TOOL_DRIVER_EDITABLE_H

#include "checks/core/Finding.h"
#include "tool/driver/Messages.h"

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::driver {

/// Drops the fixes of \p All with an edit of a macro's body, of a system
/// header, or of a file that only a #line directive names.
void dropUnsafeFixes(Findings &All, const clang::ASTContext &AST);

/// Drops the fixes of \p All, whose paths are relative to the root, that edit
/// a file outside of it or below one of \p VendoredFolders.
void dropForeignFixes(Findings &All,
                      const std::vector<std::string> &VendoredFolders);

/// The files below \p Root that the unit of \p AST has read.
std::vector<ReadSource> sourcesRead(const clang::ASTContext &AST,
                                    llvm::StringRef Root);

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_EDITABLE_H
