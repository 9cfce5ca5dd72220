//===- Identity.cpp - Who a statement is
//--------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Identity.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include <set>

using namespace clang;
using namespace httptidy;
using llvm::StringRef;

/// The file range that the program wrote for \p S: an argument of a macro is
/// itself, what comes from inside a macro is the use of the macro.
static CharSourceRange writtenRange(const Stmt &S, const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  CharSourceRange Range = Lexer::makeFileCharRange(
      CharSourceRange::getTokenRange(S.getSourceRange()), SM,
      Context.getLangOpts());
  if (Range.isValid())
    return Range;
  Range = SM.getExpansionRange(S.getSourceRange());
  return Lexer::makeFileCharRange(Range, SM, Context.getLangOpts());
}

/// \p Word without the line ends that a backslash hides.
static std::string cleaned(StringRef Word) {
  std::string Out;
  while (!Word.empty()) {
    if (Word.consume_front("\\\n") || Word.consume_front("\\\r\n"))
      continue;
    Out += Word.front();
    Word = Word.drop_front();
  }
  return Out;
}

static std::string identityOf(CharSourceRange Range,
                              const ASTContext &Context) {
  const SourceManager &SM = Context.getSourceManager();
  StringRef Text = Lexer::getSourceText(Range, SM, Context.getLangOpts());
  // A copy: the lexer wants a zero behind the text.
  std::string Code = Text.str();
  Lexer Raw(SourceLocation(), Context.getLangOpts(), Code.data(), Code.data(),
            Code.data() + Code.size());
  std::string Out;
  for (Token T;;) {
    Raw.LexFromRawLexer(T);
    if (T.is(tok::eof))
      return Out;
    StringRef Word(Raw.getBufferLocation() - T.getLength(), T.getLength());
    // Adjacent strings are one: formatters break long ones.
    if (T.is(tok::string_literal) && Word.front() == '"' && !Out.empty() &&
        Out.back() == '"') {
      Out.pop_back();
      Word = Word.drop_front();
    } else if (!Out.empty()) {
      Out += ' ';
    }
    Out += T.needsCleaning() ? cleaned(Word) : Word.str();
  }
}

std::string ast::identityOf(const Stmt &S, const ASTContext &Context) {
  return ::identityOf(writtenRange(S, Context), Context);
}

/// The function that a reader sees around \p In: not the lambda.
static const FunctionDecl &namedFunction(const FunctionDecl &In) {
  const FunctionDecl *F = &In;
  while (const auto *Method = dyn_cast<CXXMethodDecl>(F)) {
    const CXXRecordDecl *Class = Method->getParent();
    const auto *Around = Class->isLambda()
                             ? dyn_cast<FunctionDecl>(Class->getDeclContext())
                             : nullptr;
    if (!Around)
      break;
    F = Around;
  }
  return *F;
}

namespace {

/// Counts what looks like a statement and begins before it.
class Equals {
public:
  Equals(const Stmt &S, const ASTContext &Context)
      : Context(Context), SM(Context.getSourceManager()),
        Class(S.getStmtClass()), Range(writtenRange(S, Context)),
        Identity(::identityOf(Range, Context)) {}

  unsigned before(const Stmt *Body) {
    visit(Body);
    return Begins.size();
  }

private:
  void visit(const Stmt *S) {
    if (!S)
      return;
    if (S->getStmtClass() == Class)
      compare(*S);
    if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
      for (const Expr *Init : Lambda->capture_inits())
        visit(Init);
      visit(Lambda->getBody());
      return;
    }
    for (const Stmt *Child : S->children())
      visit(Child);
  }

  void compare(const Stmt &S) {
    CharSourceRange Other = writtenRange(S, Context);
    if (Other.isInvalid() || Range.isInvalid() ||
        SM.getFileID(Other.getBegin()) != SM.getFileID(Range.getBegin()) ||
        SM.getFileOffset(Other.getBegin()) >=
            SM.getFileOffset(Range.getBegin()))
      return;
    if (::identityOf(Other, Context) == Identity)
      Begins.insert(SM.getFileOffset(Other.getBegin()));
  }

  const ASTContext &Context;
  const SourceManager &SM;
  Stmt::StmtClass Class;
  CharSourceRange Range;
  std::string Identity;
  /// What two nodes of the tree show as one counts once.
  std::set<unsigned> Begins;
};

} // namespace

unsigned ast::occurrenceOf(const Stmt &S, const FunctionDecl &In,
                           const ASTContext &Context) {
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = namedFunction(In).getBody(Definition);
  return Equals(S, Context).before(Body);
}
