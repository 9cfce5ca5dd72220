//===- SourceEdit.h - Changes of source text that keep its layout *- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_RULES_SUPPORT_SOURCEEDIT_H
#define HTTPTIDY_RULES_SUPPORT_SOURCEEDIT_H

#include "checks/core/Finding.h"
#include "clang/AST/Stmt.h"
#include "clang/Basic/SourceLocation.h"
#include <optional>

namespace clang {
class ASTContext;
} // namespace clang

namespace httptidy::rules {

/// Makes edits of the text that the compiler read. Every question is answered
/// with nothing where a macro wrote the text.
class SourceEditor {
public:
  explicit SourceEditor(const clang::ASTContext &Context) : Context(Context) {}

  /// As the program spells it.
  std::optional<std::string> textOf(const clang::Stmt &S) const;
  /// Behind \p S, and behind its semicolon if it has one.
  std::optional<clang::SourceLocation> endOf(const clang::Stmt &S) const;
  /// Where the line of \p At ends, if from there on it has nothing but white
  /// space and a comment.
  std::optional<clang::SourceLocation>
  endOfLine(clang::SourceLocation At) const;
  /// True if nothing stands before \p At in its line.
  bool beginsLine(clang::SourceLocation At) const;
  bool areOnOneLine(clang::SourceLocation A, clang::SourceLocation B) const;
  /// The blanks that the line of \p At begins with.
  std::string indentOf(clang::SourceLocation At) const;

  /// Puts \p Text behind \p At, a place behind some token.
  TextEdit append(clang::SourceLocation At, llvm::StringRef Text) const;
  /// Puts \p Text before \p At.
  TextEdit insert(clang::SourceLocation At, llvm::StringRef Text) const;
  TextEdit replace(clang::SourceLocation Begin, clang::SourceLocation End,
                   llvm::StringRef Text) const;
  /// What stands between the two.
  llvm::StringRef between(clang::SourceLocation Begin,
                          clang::SourceLocation End) const;
  /// \p At's line from its first column on.
  clang::SourceLocation lineBegin(clang::SourceLocation At) const;
  /// The first column of the line below \p At's.
  clang::SourceLocation nextLine(clang::SourceLocation At) const;

private:
  llvm::StringRef restOfLine(clang::SourceLocation At) const;

  const clang::ASTContext &Context;
};

/// Adds \p More to \p All, each edit once.
void addEdits(std::vector<TextEdit> &All, const std::vector<TextEdit> &More);

/// True if both change the same text in the same way.
bool areSame(const std::vector<TextEdit> &A, const std::vector<TextEdit> &B);

/// The statements of \p Body around \p Inner, the outermost first, then
/// \p Inner itself; empty if it does not stand in it.
llvm::SmallVector<const clang::Stmt *, 16> pathTo(const clang::Stmt &Body,
                                                  const clang::Stmt &Inner);

} // namespace httptidy::rules

#endif // HTTPTIDY_RULES_SUPPORT_SOURCEEDIT_H
