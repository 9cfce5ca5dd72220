//===- EffectReader.h - Reads the effects of a row --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What each effect may say stands in one table (EffectReader.cpp), so that
/// keys, their checks and the suggestions cannot drift apart.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_EFFECTREADER_H
#define HTTPTIDY_MODELS_EFFECTREADER_H

#include "checks/models/Reader.h"

namespace httptidy::models {

/// How an effect is written. All take the key `versions` besides.
struct EffectSchema {
  llvm::StringLiteral Name;
  EffectKind Kind;
  llvm::StringLiteral Keys; ///< with spaces between; `!` marks required ones
};

/// Every effect, in the order of the vocabulary.
llvm::ArrayRef<EffectSchema> effectSchemas();

/// The object types that the rows of a model may speak of.
class Vocabulary {
public:
  /// Types of the model itself have no prefix, those of a used one have.
  void add(llvm::StringRef Prefix, llvm::ArrayRef<ObjectType> Types);

  /// Names of all types, as `type:` spells them.
  llvm::SmallVector<llvm::StringRef, 16> typeNames() const;
  /// Names that the effects of \p Kind may have: those that a type declares.
  /// Empty if the effect's names are free.
  llvm::SmallVector<llvm::StringRef, 16> names(EffectKind Kind) const;
  /// Parts of the deadline \p Name.
  llvm::SmallVector<llvm::StringRef, 4> parts(llvm::StringRef Name) const;

private:
  struct Named {
    std::string Name;
    const ObjectType *Type;
  };
  std::vector<Named> Types;
};

/// What the effects of a case have where they say nothing.
struct EffectDefaults {
  Subject On;
  Subject Value;
};

/// What has to hold between the keys of one effect; says at \p N what does
/// not.
void checkEffect(Reader &R, const Vocabulary &V, const EffectSchema &Schema,
                 const Node &N, const Effect &E);

/// Reads a list of effects, each a mapping with one key.
llvm::ArrayRef<Effect> readEffects(Reader &R, const Vocabulary &V,
                                   const Node &List,
                                   const EffectDefaults &Defaults);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_EFFECTREADER_H
