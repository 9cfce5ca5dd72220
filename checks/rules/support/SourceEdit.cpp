//===- SourceEdit.cpp - Changes of source text that keep its layout -------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/SourceEdit.h"
#include "checks/ast/Locations.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

std::optional<std::string> SourceEditor::textOf(const Stmt &S) const {
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(S.getSourceRange()),
      Context.getSourceManager(), Context.getLangOpts());
  if (Range.isInvalid())
    return std::nullopt;
  return between(Range.getBegin(), Range.getEnd()).str();
}

std::optional<SourceLocation> SourceEditor::endOf(const Stmt &S) const {
  const SourceManager &SM = Context.getSourceManager();
  if (S.getBeginLoc().isMacroID() || !S.getEndLoc().isFileID())
    return std::nullopt;
  std::optional<Token> Next =
      Lexer::findNextToken(S.getEndLoc(), SM, Context.getLangOpts());
  if (Next && Next->is(tok::semi) && Next->getLocation().isFileID())
    return Next->getLocation().getLocWithOffset(1);
  return Lexer::getLocForEndOfToken(S.getEndLoc(), 0, SM,
                                    Context.getLangOpts());
}

StringRef SourceEditor::restOfLine(SourceLocation At) const {
  const SourceManager &SM = Context.getSourceManager();
  auto [File, Offset] = SM.getDecomposedLoc(At);
  StringRef Text = SM.getBufferData(File).drop_front(Offset);
  return Text.take_until([](char C) { return C == '\n' || C == '\r'; });
}

/// A comment that ends with its line.
static bool isComment(StringRef Text) {
  if (Text.starts_with("//"))
    return !Text.ends_with("\\");
  return Text.starts_with("/*") && Text.find("*/") == Text.size() - 2;
}

std::optional<SourceLocation> SourceEditor::endOfLine(SourceLocation At) const {
  StringRef Rest = restOfLine(At).rtrim();
  StringRef Comment = Rest.ltrim();
  if (!Comment.empty() && !isComment(Comment))
    return std::nullopt;
  return At.getLocWithOffset(int(Rest.size()));
}

SourceLocation SourceEditor::lineBegin(SourceLocation At) const {
  const SourceManager &SM = Context.getSourceManager();
  auto [File, Offset] = SM.getDecomposedLoc(At);
  StringRef Before = SM.getBufferData(File).take_front(Offset);
  size_t Break = Before.rfind('\n');
  return SM.getLocForStartOfFile(File).getLocWithOffset(
      Break == StringRef::npos ? 0 : int(Break + 1));
}

SourceLocation SourceEditor::nextLine(SourceLocation At) const {
  const SourceManager &SM = Context.getSourceManager();
  auto [File, Offset] = SM.getDecomposedLoc(At);
  StringRef Text = SM.getBufferData(File).drop_front(Offset);
  size_t Break = Text.find('\n');
  return At.getLocWithOffset(
      int(Break == StringRef::npos ? Text.size() : Break + 1));
}

std::string SourceEditor::indentOf(SourceLocation At) const {
  return restOfLine(lineBegin(At))
      .take_while([](char C) { return C == ' ' || C == '\t'; })
      .str();
}

bool SourceEditor::beginsLine(SourceLocation At) const {
  return between(lineBegin(At), At).trim().empty();
}

bool SourceEditor::areOnOneLine(SourceLocation A, SourceLocation B) const {
  return lineBegin(A) == lineBegin(B);
}

StringRef SourceEditor::between(SourceLocation Begin,
                                SourceLocation End) const {
  const SourceManager &SM = Context.getSourceManager();
  auto [File, From] = SM.getDecomposedLoc(Begin);
  auto [Other, To] = SM.getDecomposedLoc(End);
  if (File != Other || To < From)
    return "";
  return SM.getBufferData(File).slice(From, To);
}

TextEdit SourceEditor::replace(SourceLocation Begin, SourceLocation End,
                               StringRef Text) const {
  Location Where = ast::location(Begin, Context);
  TextEdit Edit;
  Edit.File = Where.File;
  Edit.Offset = Where.Offset;
  Edit.Length = unsigned(between(Begin, End).size());
  Edit.Replacement = Text.str();
  Edit.RawBegin = Begin.getRawEncoding();
  return Edit;
}

TextEdit SourceEditor::insert(SourceLocation At, StringRef Text) const {
  return replace(At, At, Text);
}

/// It replaces the last character: two findings that want the same text there
/// are then seen to want the same edit, where two insertions would add up.
TextEdit SourceEditor::append(SourceLocation At, StringRef Text) const {
  SourceLocation Last = At.getLocWithOffset(-1);
  return replace(Last, At, between(Last, At).str() + Text.str());
}

static bool isSame(const TextEdit &A, const TextEdit &B) {
  return A.File == B.File && A.Offset == B.Offset && A.Length == B.Length &&
         A.Replacement == B.Replacement;
}

void rules::addEdits(std::vector<TextEdit> &All,
                     const std::vector<TextEdit> &More) {
  for (const TextEdit &Edit : More)
    if (llvm::none_of(All,
                      [&](const TextEdit &Old) { return isSame(Old, Edit); }))
      All.push_back(Edit);
}

bool rules::areSame(const std::vector<TextEdit> &A,
                    const std::vector<TextEdit> &B) {
  return A.size() == B.size() &&
         std::equal(A.begin(), A.end(), B.begin(), isSame);
}

static bool findPath(const Stmt &S, const Stmt &Inner,
                     SmallVectorImpl<const Stmt *> &Path) {
  Path.push_back(&S);
  if (&S == &Inner)
    return true;
  for (const Stmt *Child : S.children())
    if (Child && findPath(*Child, Inner, Path))
      return true;
  Path.pop_back();
  return false;
}

SmallVector<const Stmt *, 16> rules::pathTo(const Stmt &Body,
                                            const Stmt &Inner) {
  SmallVector<const Stmt *, 16> Path;
  findPath(Body, Inner, Path);
  return Path;
}
