//===- Options.cpp - What an option of a call selects ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Options.h"
#include "checks/models/Names.h"
#include "clang/AST/Decl.h"

namespace httptidy::models {

const OptionCase *namedCase(BoundCall Row,
                            const clang::EnumConstantDecl &Option) {
  const llvm::StringRef Simple = Option.getName();
  const std::string Qualified = qualifiedName(Option);
  auto IsMeant = [&](const OptionCase &Case) {
    llvm::StringRef Name(Case.Constant.data(), Case.Constant.size());
    return Case.HasNumber ? Option.getInitVal() == Case.Number
                          : Name == Simple || Name == Qualified;
  };
  const OptionCase *Last = nullptr;
  for (const OptionCase &Case : Row.Row->Cases)
    if (IsMeant(Case) && Index::applies(Case.Versions, *Row.Library))
      Last = &Case;
  return Last;
}

const OptionCase *textCase(BoundCall Row, llvm::StringRef Option) {
  for (const OptionCase &Case : Row.Row->Cases)
    if (Index::applies(Case.Versions, *Row.Library) &&
        llvm::StringRef(Case.Constant) == Option)
      return &Case;
  return nullptr;
}

const OptionCase *caseOf(const Call &Row, const Effect &E) {
  for (const OptionCase &Case : Row.Cases)
    for (const Effect &Each : Case.Effects)
      if (&Each == &E)
        return &Case;
  return nullptr;
}

llvm::SmallVector<const Effect *, 4>
effectsOf(BoundCall Row, const OptionCase *Case,
          const clang::FunctionDecl *Function) {
  llvm::SmallVector<const Effect *, 4> Result;
  auto Add = [&](llvm::ArrayRef<Effect> Effects) {
    for (const Effect &E : Effects)
      if (Index::applies(E.Versions, *Row.Library) && isGiven(E, Function))
        Result.push_back(&E);
  };
  Add(Row.Row->Effects);
  if (Case)
    Add(Case->Effects);
  return Result;
}

} // namespace httptidy::models
