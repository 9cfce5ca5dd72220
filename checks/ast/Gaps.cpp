//===- Gaps.cpp - Code that the parser gave up ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Gaps.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Lex/Lexer.h"

using namespace httptidy;
using namespace clang;

namespace {
class Text {
public:
  explicit Text(const ASTContext &Context)
      : SM(Context.getSourceManager()), Language(Context.getLangOpts()) {}

  SourceLocation begin(SourceLocation Loc) const {
    return SM.getExpansionLoc(Loc);
  }

  /// Behind the token at \p Loc, or behind the macro it comes from.
  SourceLocation end(SourceLocation Loc) const {
    return Lexer::getLocForEndOfToken(SM.getExpansionRange(Loc).getEnd(), 0, SM,
                                      Language);
  }

  bool isClosed(SourceLocation Brace) const {
    Token Found;
    return !Lexer::getRawToken(begin(Brace), Found, SM, Language) &&
           Found.is(tok::r_brace);
  }

  /// True if only semicolons, directives and comments stand from \p From to
  /// \p To.
  bool isEmpty(SourceLocation From, SourceLocation To) const {
    auto [File, Offset] = SM.getDecomposedLoc(From);
    auto [SameFile, End] = SM.getDecomposedLoc(To);
    if (From.isInvalid() || File != SameFile)
      return false;
    if (Offset >= End)
      return true; // several statements of one macro
    StringRef Buffer = SM.getBufferData(File);
    Lexer Tokens(SM.getLocForStartOfFile(File), Language, Buffer.data(),
                 Buffer.data() + Offset, Buffer.data() + Buffer.size());
    Token Next;
    Tokens.LexFromRawLexer(Next);
    while (Next.isNot(tok::eof) && SM.getFileOffset(Next.getLocation()) < End) {
      if (Next.is(tok::hash) && Next.isAtStartOfLine())
        skipDirective(Tokens, Next);
      else if (Next.is(tok::semi))
        Tokens.LexFromRawLexer(Next);
      else
        return false;
    }
    return true;
  }

private:
  static void skipDirective(Lexer &Tokens, Token &Next) {
    do
      Tokens.LexFromRawLexer(Next);
    while (Next.isNot(tok::eof) && !Next.isAtStartOfLine());
  }

  const SourceManager &SM;
  const LangOptions &Language;
};
} // namespace

bool ast::hasGaps(const CompoundStmt &Block, const ASTContext &Context) {
  Text Source(Context);
  // A macro's text stands elsewhere, and is parsed as a whole or not at all.
  if (Block.getLBracLoc().isInvalid() || Block.getLBracLoc().isMacroID())
    return false;
  if (!Source.isClosed(Block.getRBracLoc()))
    return true;
  SourceLocation From = Source.end(Block.getLBracLoc());
  for (const Stmt *S : Block.body()) {
    if (!Source.isEmpty(From, Source.begin(S->getBeginLoc())))
      return true;
    From = Source.end(S->getEndLoc());
  }
  return !Source.isEmpty(From, Source.begin(Block.getRBracLoc()));
}
