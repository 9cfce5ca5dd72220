//===- Locations.cpp - From Clang's places to ours ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Locations.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace httptidy;

SourceLocation httptidy::ast::placeOf(SourceLocation Loc,
                                      const ASTContext &Context) {
  return Context.getSourceManager().getFileLoc(Loc);
}

/// As SourceManager::isInSystemMacro, which counts the lines of a whole header
/// to learn that it is no scratch space.
static bool isInSystemMacro(SourceLocation Loc, const SourceManager &SM) {
  for (; Loc.isMacroID(); Loc = SM.getImmediateMacroCallerLoc(Loc)) {
    SourceLocation Spelling = SM.getSpellingLoc(Loc);
    bool IsPasted = !SM.getFileEntryRefForID(SM.getFileID(Spelling)) &&
                    SM.getBufferName(Spelling) == "<scratch space>";
    if (!IsPasted)
      return SM.isInSystemHeader(Spelling);
  }
  return false;
}

static void setEnd(Location &Where, SourceLocation End,
                   const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  End = Lexer::getLocForEndOfToken(SM.getFileLoc(End), 0, SM,
                                   Context.getLangOpts());
  PresumedLoc Presumed = End.isValid() ? SM.getPresumedLoc(End) : PresumedLoc();
  if (Presumed.isInvalid() || Presumed.getFilename() != Where.File)
    return;
  Where.EndLine = Presumed.getLine();
  Where.EndColumn = Presumed.getColumn();
}

Location httptidy::ast::location(SourceLocation Loc,
                                 const ASTContext &Context) {
  Location Where;
  if (Loc.isInvalid())
    return Where;
  const SourceManager &SM = Context.getSourceManager();
  // A macro of a system header (libcurl's setopt) would hide the finding from
  // the host; one of the program's own may carry a NOLINT.
  SourceLocation Place = placeOf(Loc, Context);
  Where.Raw = (isInSystemMacro(Loc, SM) ? Place : Loc).getRawEncoding();
  Loc = Place;
  PresumedLoc Presumed = SM.getPresumedLoc(Loc);
  if (Presumed.isInvalid())
    return Where;
  Where.File = Presumed.getFilename();
  Where.Line = Where.EndLine = Presumed.getLine();
  Where.Column = Where.EndColumn = Presumed.getColumn();
  Where.Offset = SM.getFileOffset(Loc);
  setEnd(Where, Loc, Context);
  return Where;
}

Location httptidy::ast::location(const Stmt &S, const ASTContext &Context) {
  Location Where = location(S.getBeginLoc(), Context);
  if (Where.isValid())
    setEnd(Where,
           Context.getSourceManager().getExpansionRange(S.getEndLoc()).getEnd(),
           Context);
  return Where;
}

std::string httptidy::ast::tokensOf(const Stmt &S, const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  // An argument of a macro is what the program wrote there; what comes from
  // inside a macro is the use of the macro.
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(S.getSourceRange()), SM,
      Context.getLangOpts());
  if (Range.isInvalid())
    Range = SM.getExpansionRange(S.getSourceRange());
  llvm::StringRef Text = Lexer::getSourceText(Range, SM, Context.getLangOpts());
  std::string Folded;
  for (char C : Text) {
    bool IsSpace = isspace(static_cast<unsigned char>(C));
    if (!IsSpace)
      Folded += C;
    else if (!Folded.empty() && Folded.back() != ' ')
      Folded += ' ';
  }
  return Folded;
}
