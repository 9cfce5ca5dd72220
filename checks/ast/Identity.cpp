//===- Identity.cpp - Who a statement is ----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Identity.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"
#include <map>
#include <vector>

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

/// Finds the statements of one kind in a body, as they are written.
class Written {
public:
  using Places =
      std::map<std::pair<FileID, std::string>, std::vector<unsigned>>;

  Written(Stmt::StmtClass Class, const ASTContext &Context)
      : Class(Class), Context(Context), SM(Context.getSourceManager()) {}

  Places in(const Stmt *Body) {
    visit(Body);
    for (auto &[Identity, Begins] : Found) {
      llvm::sort(Begins);
      // What two nodes of the tree show as one counts once.
      Begins.erase(llvm::unique(Begins), Begins.end());
    }
    return std::move(Found);
  }

private:
  void visit(const Stmt *S) {
    if (!S)
      return;
    if (S->getStmtClass() == Class)
      note(*S);
    if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
      for (const Expr *Init : Lambda->capture_inits())
        visit(Init);
      visit(Lambda->getBody());
      return;
    }
    for (const Stmt *Child : S->children())
      visit(Child);
  }

  void note(const Stmt &S) {
    CharSourceRange Range = writtenRange(S, Context);
    if (Range.isInvalid())
      return;
    auto [File, Offset] = SM.getDecomposedLoc(Range.getBegin());
    Found[{File, ::identityOf(Range, Context)}].push_back(Offset);
  }

  Stmt::StmtClass Class;
  const ASTContext &Context;
  const SourceManager &SM;
  Places Found;
};

} // namespace

struct ast::Occurrences::Impl {
  const ASTContext &Context;
  std::map<std::pair<const Stmt *, unsigned>, Written::Places> Known;
};

ast::Occurrences::Occurrences(const ASTContext &Context)
    : I(new Impl{Context, {}}) {}

ast::Occurrences::~Occurrences() = default;

unsigned ast::Occurrences::before(const Stmt &S, const FunctionDecl &In) {
  CharSourceRange Range = writtenRange(S, I->Context);
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = namedFunction(In).getBody(Definition);
  if (!Body || Range.isInvalid())
    return 0;
  auto [It, IsNew] = I->Known.try_emplace({Body, S.getStmtClass()});
  if (IsNew)
    It->second = Written(S.getStmtClass(), I->Context).in(Body);
  auto [File, Offset] =
      I->Context.getSourceManager().getDecomposedLoc(Range.getBegin());
  auto Like = It->second.find({File, ::identityOf(Range, I->Context)});
  return Like == It->second.end()
             ? 0
             : llvm::lower_bound(Like->second, Offset) - Like->second.begin();
}
