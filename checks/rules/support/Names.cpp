//===- Names.cpp - The words of an identifier
//----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/support/Names.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;

llvm::SmallVector<std::string, 6> rules::wordsOf(llvm::StringRef Name) {
  llvm::SmallVector<std::string, 6> Words;
  auto IsEdge = [&](size_t I) {
    char Before = Name[I - 1], Here = Name[I];
    if (llvm::isDigit(Before) != llvm::isDigit(Here))
      return true;
    if (llvm::isUpper(Here) && llvm::isLower(Before))
      return true;
    // "HTTPTimeout", but not "MSec".
    return llvm::isUpper(Before) && llvm::isUpper(Here) &&
           I + 1 < Name.size() && llvm::isLower(Name[I + 1]) &&
           !Name.substr(I).starts_with("Sec");
  };
  std::string Word;
  for (size_t I = 0; I <= Name.size(); ++I) {
    bool Ends = I == Name.size() || Name[I] == '_' ||
                (I > 0 && !Word.empty() && IsEdge(I));
    if (Ends && !Word.empty())
      Words.push_back(std::move(Word)), Word.clear();
    if (I < Name.size() && Name[I] != '_')
      Word += llvm::toLower(Name[I]);
  }
  return Words;
}
