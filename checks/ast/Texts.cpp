//===- Texts.cpp - What the texts of the program name ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Texts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace httptidy;
using namespace httptidy::ast;

/// Nobody builds a text in more steps than this.
static constexpr unsigned MaxDepth = 24;

/// `DES-CBC3-SHA` has the words DES, CBC3 and SHA.
static bool itemNames(llvm::StringRef Item,
                      llvm::ArrayRef<std::string_view> Words) {
  while (!Item.empty()) {
    size_t End =
        Item.find_if_not([](char C) { return llvm::isAlnum(C) || C == '='; });
    llvm::StringRef Word = Item.take_front(End);
    if (llvm::any_of(Words, [&](std::string_view Each) {
          return Word.equals_insensitive(llvm::StringRef(Each));
        }))
      return true;
    Item = Item.drop_front(std::min(Item.size(), Word.size() + 1));
  }
  return false;
}

bool httptidy::ast::namesOneOf(llvm::StringRef Text,
                               llvm::ArrayRef<std::string_view> Words) {
  llvm::SmallVector<llvm::StringRef, 8> Items;
  llvm::SplitString(Text, Items, ":, ;");
  return llvm::any_of(Items, [&](llvm::StringRef Item) {
    return !llvm::StringRef("!-+").contains(Item.front()) &&
           itemNames(Item, Words);
  });
}

/// The initializer that \p D adds to a text, null if it may be another one.
static const Expr *initializer(const VarDecl &D, Initializers Through,
                               const ASTContext &Context) {
  bool IsConstant = D.getType().isConstant(Context) || D.isConstexpr();
  return IsConstant || Through == Initializers::OfVariables
             ? D.getAnyInitializer()
             : nullptr;
}

static bool names(const Stmt *S, llvm::ArrayRef<std::string_view> Words,
                  Initializers Through, const ASTContext &Context,
                  unsigned Depth) {
  if (!S || Depth > MaxDepth)
    return false;
  if (const auto *Literal = dyn_cast<clang::StringLiteral>(S))
    return Literal->getCharByteWidth() == 1 &&
           namesOneOf(Literal->getString(), Words);
  // Which side is taken, and what a call makes of its texts, is not known.
  if (Through == Initializers::OfConstants &&
      isa<AbstractConditionalOperator, CallExpr>(S))
    return false;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(S))
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl()))
      return names(initializer(*V, Through, Context), Words, Through, Context,
                   Depth + 1);
  return llvm::any_of(S->children(), [&](const Stmt *Child) {
    return names(Child, Words, Through, Context, Depth + 1);
  });
}

bool httptidy::ast::namesOneOf(const Expr &E,
                               llvm::ArrayRef<std::string_view> Words,
                               Initializers Through,
                               const ASTContext &Context) {
  return names(&E, Words, Through, Context, 0);
}
