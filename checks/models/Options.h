//===- Options.h - What an option of a call selects -------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_OPTIONS_H
#define HTTPTIDY_MODELS_OPTIONS_H

#include "checks/models/Index.h"

namespace clang {
class EnumConstantDecl;
} // namespace clang

namespace httptidy::models {

/// The case of \p Row that \p Option names, null if there is none. Index finds
/// the case of a value, for which it looks at all enumerators of the type: out
/// of a precompiled header, as an editor's clangd has, that costs more than the
/// analysis of a small file.
const OptionCase *namedCase(BoundCall Row,
                            const clang::EnumConstantDecl &Option);

/// The case of \p Row, whose options are texts, that \p Option names.
const OptionCase *textCase(BoundCall Row, llvm::StringRef Option);

/// The case of \p Row that \p E stands in, null if it is the row's own.
const OptionCase *caseOf(const Call &Row, const Effect &E);

/// The effects of a call to \p Row with \p Case, which may be null; those of
/// versions that the headers do not have are left out.
llvm::SmallVector<const Effect *, 4>
effectsOf(BoundCall Row, const OptionCase *Case,
          const clang::FunctionDecl *Function);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_OPTIONS_H
