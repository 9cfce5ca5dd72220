//===- Libraries.cpp - Headers and versions of modelled libraries ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Index.h"
#include "checks/models/Names.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"

namespace httptidy::models {

static llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

bool Index::isModelledHeader(llvm::ArrayRef<const Model *> Models,
                             llvm::StringRef Header) {
  return llvm::any_of(
      Models, [&](const Model *M) { return endsWithOne(Header, M->Headers); });
}

bool Index::applies(const VersionRange &R, const BoundLibrary &Library) {
  if (R.Min == 0 && R.Max == UINT64_MAX)
    return true;
  return Library.Version && R.contains(*Library.Version);
}

/// The number that \p Text, a C literal, is.
static std::optional<uint64_t> literal(llvm::StringRef Text) {
  uint64_t Value;
  if (Text.rtrim("uUlL").getAsInteger(0, Value))
    return std::nullopt;
  return Value;
}

/// The value of macro \p Name where it is a number, perhaps in brackets, or
/// another such macro.
static std::optional<uint64_t> macroValue(clang::Preprocessor &PP,
                                          llvm::StringRef Name) {
  for (int Depth = 0; Depth != 8; ++Depth) {
    const clang::MacroInfo *Macro = PP.getMacroInfo(PP.getIdentifierInfo(Name));
    if (!Macro || Macro->isFunctionLike())
      return std::nullopt;
    llvm::ArrayRef<clang::Token> Tokens = Macro->tokens();
    while (Tokens.size() > 2 && Tokens.front().is(clang::tok::l_paren) &&
           Tokens.back().is(clang::tok::r_paren))
      Tokens = Tokens.drop_front().drop_back();
    if (Tokens.size() != 1)
      return std::nullopt;
    if (Tokens[0].is(clang::tok::numeric_constant))
      return literal(PP.getSpelling(Tokens[0]));
    if (!Tokens[0].getIdentifierInfo())
      return std::nullopt;
    Name = Tokens[0].getIdentifierInfo()->getName();
  }
  return std::nullopt;
}

Index::MacroValues Index::readMacros(llvm::ArrayRef<const Model *> Models,
                                     clang::Preprocessor &PP) {
  MacroValues Result;
  for (const Model *M : Models) {
    if (M->VersionMacro.empty())
      continue;
    if (std::optional<uint64_t> Value = macroValue(PP, ref(M->VersionMacro)))
      Result.emplace_back(ref(M->VersionMacro).str(), *Value);
  }
  return Result;
}

} // namespace httptidy::models
