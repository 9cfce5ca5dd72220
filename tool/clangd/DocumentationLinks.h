//===- DocumentationLinks.h - Links to the pages of our checks --*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// clangd links each check to a page of clang-tidy's documentation. Ours have
/// theirs in `share/doc/http-tidy/docs/checks` beside the program.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CLANGD_DOCUMENTATIONLINKS_H
#define HTTPTIDY_CLANGD_DOCUMENTATIONLINKS_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace httptidy::clangd {

/// The folder of the pages of an installation whose program is \p Executable.
std::string pagesBeside(llvm::StringRef Executable);

/// How many bytes the first message of \p Stream has, its header included; 0 if
/// it is not complete yet.
size_t sizeOfMessage(llvm::StringRef Stream);

/// \p Message, header and body, with links to our checks led into \p Pages. A
/// link to a page that is not there is taken away.
std::string withOwnPages(llvm::StringRef Message, llvm::StringRef Pages);

} // namespace httptidy::clangd

#endif // HTTPTIDY_CLANGD_DOCUMENTATIONLINKS_H
