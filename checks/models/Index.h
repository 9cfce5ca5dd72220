//===- Index.h - From a declaration to its effects --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Binds the rows of the models to the declarations of one translation unit.
/// Binding is done on Clang's declarations, never on text: inline namespaces,
/// overloads, base classes and template instantiations are what Clang says
/// they are. Answers are memoised; the index belongs to one ASTContext.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_INDEX_H
#define HTTPTIDY_MODELS_INDEX_H

#include "checks/models/Model.h"
#include "clang/AST/Type.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clang {
class ASTContext;
class CallExpr;
class CXXConstructExpr;
class Decl;
class Expr;
class FieldDecl;
class FunctionDecl;
class Preprocessor;
} // namespace clang

namespace httptidy::models {

/// What the program's translation unit makes of one model: which version of
/// the library its headers are.
struct BoundLibrary {
  const Model *M = nullptr;
  /// Value of the version macro; empty if the header does not define it.
  std::optional<uint64_t> Version;
};

/// An object type together with the library that it belongs to.
struct BoundType {
  const ObjectType *Type = nullptr;
  const BoundLibrary *Library = nullptr;

  explicit operator bool() const { return Type != nullptr; }
  friend bool operator==(BoundType A, BoundType B) { return A.Type == B.Type; }
};

/// A row that was found for a declaration.
struct BoundHandler {
  const Handler *H = nullptr;
  const BoundLibrary *Library = nullptr;

  explicit operator bool() const { return H != nullptr; }
};

struct BoundCall {
  const Call *Row = nullptr;
  const BoundLibrary *Library = nullptr;

  explicit operator bool() const { return Row != nullptr; }
};

class Index {
public:
  /// Values of version macros, by name: read from the preprocessor while it
  /// lives, or given by a test.
  using MacroValues = std::vector<std::pair<std::string, uint64_t>>;

  /// \p Models later in the list override earlier ones, row by row (same name
  /// and parameters). Does no work before the first look-up.
  Index(llvm::ArrayRef<const Model *> Models, const MacroValues &Macros);
  ~Index();
  Index(const Index &) = delete;
  Index &operator=(const Index &) = delete;

  /// True if \p Header, a path as the preprocessor spells it, belongs to a
  /// model.
  static bool isModelledHeader(llvm::ArrayRef<const Model *> Models,
                               llvm::StringRef Header);

  /// Reads the version macros of \p Models that \p PP has seen so far.
  static MacroValues readMacros(llvm::ArrayRef<const Model *> Models,
                                clang::Preprocessor &PP);

  /// The row of \p Function, of the method that it overrides, or of the
  /// template that it instantiates.
  BoundCall lookup(const clang::FunctionDecl *Function) const;

  /// The row of an assignment to \p Field.
  BoundCall lookup(const clang::FieldDecl &Field) const;

  /// The effects of a call to \p Row in this unit: those of the row and those
  /// of the case that the constant \p Option selects; versions that the
  /// headers do not have are left out.
  /// If the option is not a constant, \p OptionKnown is false and only the
  /// row's own effects come back.
  llvm::SmallVector<const Effect *, 4>
  effects(BoundCall Row, const clang::FunctionDecl *Function,
          std::optional<int64_t> Option) const;

  /// The handler that \p Function is, by its parameters or by what it
  /// overrides.
  BoundHandler handler(const clang::FunctionDecl &Function) const;

  /// The handler named \p Name in the model of \p Library.
  BoundHandler handler(const BoundLibrary &Library,
                       std::string_view Name) const;

  /// The case of \p Row for the constant \p Option, null if there is none.
  const OptionCase *optionCase(BoundCall Row,
                               const clang::FunctionDecl *Function,
                               int64_t Option) const;

  /// The object type by which the program spells \p T: a typedef of the chain
  /// or a class (or a base of it), through pointers and references.
  BoundType type(clang::QualType T) const;

  /// The type named \p Name in the model of \p Library.
  BoundType type(const BoundLibrary &Library, std::string_view Name) const;

  /// The object type of \p S in a call to \p Function, from the declared type
  /// of the parameter, the result or the class.
  BoundType type(const clang::FunctionDecl *Function, Subject S) const;

  /// True if some call sets deadline \p D of \p Type; one that none sets only
  /// says how else to bound what blocks for ever.
  bool canBeSet(const BoundType &Type, const DeadlineInfo &D) const;

  /// True if \p R holds for the version that the unit's headers have; a row
  /// that names versions never applies where the version is not known.
  static bool applies(const VersionRange &R, const BoundLibrary &Library);

  llvm::ArrayRef<BoundLibrary> libraries() const;

private:
  struct Impl;
  std::unique_ptr<Impl> I;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_INDEX_H
