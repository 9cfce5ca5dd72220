//===- ReturnFix.cpp - Leaves a handler that has replied ------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/ReturnFix.h"
#include "checks/rules/support/ReturnText.h"
#include "checks/rules/support/SkippedCode.h"
#include "checks/rules/support/SourceEdit.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtCXX.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::rules;

using StmtPath = SmallVector<const Stmt *, 16>;

namespace {

/// One side of an `if`, or a `catch`, in which a reply is made.
struct Side {
  /// The `if` or the `try` as a whole.
  const Stmt *Whole = nullptr;
  /// The statement that makes the reply, and the block it stands in; null
  /// where it has no braces.
  const Stmt *Reply = nullptr;
  const CompoundStmt *Block = nullptr;
  /// What goes on behind it, in blocks further out as well.
  SmallVector<const Stmt *, 16> Behind;
};

} // namespace

/// True if a jump may lead anywhere, so that no place ends where it seems to.
static bool jumps(const Stmt &S) {
  return isa<LabelStmt, GotoStmt, IndirectGotoStmt, AsmStmt, CoreturnStmt,
             CoawaitExpr, CoyieldExpr>(&S) ||
         llvm::any_of(S.children(),
                      [](const Stmt *Child) { return Child && jumps(*Child); });
}

/// The innermost statement of \p Path that is an expression by itself.
static size_t expressionStatement(const StmtPath &Path) {
  for (size_t I = Path.size(); I-- > 1;) {
    if (!isa<Expr>(Path[I]))
      return 0;
    if (const auto *If = dyn_cast<IfStmt>(Path[I - 1]))
      return If->getThen() == Path[I] || If->getElse() == Path[I] ? I : 0;
    if (isa<CompoundStmt>(Path[I - 1]))
      return I;
  }
  return 0;
}

/// What follows \p Inner in the blocks of \p Path down to place \p End.
static void collectBehind(const StmtPath &Path, size_t End, Side &S) {
  for (size_t I = 0; I < End; ++I) {
    const auto *Block = dyn_cast<CompoundStmt>(Path[I]);
    if (!Block)
      continue;
    const auto *Here = llvm::find(Block->body(), Path[I + 1]);
    S.Behind.append(std::next(Here), Block->body_end());
  }
}

static std::optional<Side> sideOf(const StmtPath &Path) {
  size_t I = expressionStatement(Path);
  if (I < 2)
    return std::nullopt;
  Side S;
  S.Reply = Path[I--];
  S.Block = dyn_cast<CompoundStmt>(Path[I]);
  if (S.Block)
    --I;
  if (isa<CXXCatchStmt>(Path[I]) && I > 0)
    --I;
  S.Whole = Path[I];
  if (I == 0 || !isa<IfStmt, CXXTryStmt>(S.Whole))
    return std::nullopt;
  // The reply of a `try` itself is no side.
  const auto *Try = dyn_cast<CXXTryStmt>(S.Whole);
  if (Try && S.Block == Try->getTryBlock())
    return std::nullopt;
  for (size_t Outer = 0; Outer < I; ++Outer)
    if (!isa<CompoundStmt, IfStmt, CXXTryStmt, CXXCatchStmt>(Path[Outer]))
      return std::nullopt;
  collectBehind(Path, I, S);
  return S;
}

static bool standsIn(const Stmt &Outer, const Stmt &Inner) {
  return !pathTo(Outer, Inner).empty();
}

namespace {

/// Writes the statement behind the reply of a side.
class ReturnWriter {
public:
  ReturnWriter(const ASTContext &Context, const Side &S, std::string Return)
      : Source(Context), S(S), Return(std::move(Return)) {}

  std::vector<TextEdit> write() const {
    return S.Block ? inBlock() : withBraces();
  }

private:
  std::vector<TextEdit> inBlock() const;
  std::vector<TextEdit> withBraces() const;
  SourceLocation headEnd() const;

  SourceEditor Source;
  const Side &S;
  std::string Return;
};

} // namespace

std::vector<TextEdit> ReturnWriter::inBlock() const {
  const Stmt &Last = *S.Block->body_back();
  std::optional<SourceLocation> End = Source.endOf(Last);
  if (!End || !S.Block->getRBracLoc().isFileID())
    return {};
  if (std::optional<SourceLocation> Line = Source.endOfLine(*End))
    return {Source.append(*Line,
                          "\n" + Source.indentOf(Last.getBeginLoc()) + Return)};
  return {Source.append(*End, " " + Return)};
}

/// Behind what stands before the reply: `if (…)`, or `else`.
SourceLocation ReturnWriter::headEnd() const {
  const auto *If = cast<IfStmt>(S.Whole);
  bool IsElse = If->getElse() == S.Reply;
  SourceLocation Head = IsElse ? If->getElseLoc() : If->getRParenLoc();
  return Head.isFileID() ? Head.getLocWithOffset(IsElse ? 4 : 1)
                         : SourceLocation();
}

std::vector<TextEdit> ReturnWriter::withBraces() const {
  std::optional<SourceLocation> End = Source.endOf(*S.Reply);
  SourceLocation Head = headEnd();
  if (!End || Head.isInvalid())
    return {};
  std::optional<SourceLocation> Line = Source.endOfLine(*End);
  if (!Line || Source.areOnOneLine(Head, S.Reply->getBeginLoc()))
    return {Source.append(Head, " {"),
            Source.append(*End, " " + Return + " }")};
  return {Source.append(Head, " {"),
          Source.append(*Line, "\n" + Source.indentOf(S.Reply->getBeginLoc()) +
                                   Return + "\n" + Source.indentOf(Head) +
                                   "}")};
}

std::vector<TextEdit> rules::returnAfter(const flow::UnitFacts &Facts,
                                         const FunctionDecl &In,
                                         const Expr &First,
                                         const Expr &Second) {
  const Stmt *Body = In.getBody();
  if (!isa_and_nonnull<CompoundStmt>(Body) || jumps(*Body))
    return {};
  std::optional<Side> S = sideOf(pathTo(*Body, First));
  if (!S || !S->Whole->getBeginLoc().isFileID() ||
      llvm::none_of(S->Behind,
                    [&](const Stmt *Each) { return standsIn(*Each, Second); }))
    return {};
  const auto *If = dyn_cast<IfStmt>(S->Whole);
  if ((If && (If->isConstexpr() || If->isConsteval())) ||
      endsWhatWasBegun(Facts, In, S->Behind))
    return {};
  std::optional<std::string> Return = returnText(In, S->Whole->getBeginLoc());
  if (!Return)
    return {};
  return ReturnWriter(Facts.Context, *S, std::move(*Return)).write();
}
