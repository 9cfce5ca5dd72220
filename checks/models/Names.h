//===- Names.h - Names of declarations as models spell them -----*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_NAMES_H
#define HTTPTIDY_MODELS_NAMES_H

#include "checks/models/Model.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <string_view>

namespace clang {
class ASTContext;
class FunctionDecl;
class NamedDecl;
} // namespace clang

namespace httptidy::models {

/// The qualified name of \p D without inline namespaces and template
/// arguments; a constructor repeats the class's name. Empty where a model
/// cannot name it: in a function or an anonymous namespace.
std::string qualifiedName(const clang::NamedDecl &D);

/// The last part of that name; cheap where \p D is an ordinary function.
std::string simpleName(const clang::NamedDecl &D);

/// \p Type with no spaces but those between two words: `const char*`.
std::string normalType(llvm::StringRef Type);

/// True if the canonical parameter types of \p F are \p Params, spelled as in
/// a model; "..." stands for C's variadic arguments.
bool hasParams(const clang::FunctionDecl &F,
               llvm::ArrayRef<std::string_view> Params);

/// True if \p F, named like a row of \p M, is another function: one of C++
/// named like one of C's library, or one that the program defines itself.
bool isNamesake(const clang::FunctionDecl &F, const Model &M);

/// True if \p Path ends with one of \p Suffixes, whole parts of a path.
bool endsWithOne(llvm::StringRef Path,
                 llvm::ArrayRef<std::string_view> Suffixes);

/// The value that \p Text, a number or an enumerator, stands for where \p F
/// returns it.
std::optional<int64_t> returnedValue(const clang::FunctionDecl &F,
                                     std::string_view Text);

/// False if \p E holds only for arguments of another type than \p F declares.
bool isGiven(const Effect &E, const clang::FunctionDecl *F);

/// What \p Name, qualified as in a model, declares at the top of \p Context.
llvm::SmallVector<clang::NamedDecl *, 4> findNamed(clang::ASTContext &Context,
                                                   llvm::StringRef Name);

/// The value of the constant \p Name: in the enumeration that is the type of
/// argument \p By of \p F, else whatever the unit declares by that name.
std::optional<int64_t> constantValue(const clang::FunctionDecl &F, Subject By,
                                     llvm::StringRef Name);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_NAMES_H
