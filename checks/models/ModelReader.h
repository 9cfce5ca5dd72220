//===- ModelReader.h - Reads a whole model ----------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The top of a model file, its object types and its rows.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_MODELREADER_H
#define HTTPTIDY_MODELS_MODELREADER_H

#include "checks/models/EffectReader.h"

namespace httptidy::models {

class ModelReader {
public:
  /// \p Known: the models that `uses` may name.
  ModelReader(Mistakes &M, Arena &A, llvm::ArrayRef<const Model *> Known)
      : R{M, A, std::nullopt, std::nullopt}, Known(Known) {}

  /// Reads \p Root. Worth nothing if a mistake was found.
  Model read(const Node &Root);

private:
  void readVersion(const Node &N);
  void readUses(const Node &N);
  void readTypes(const Node &List);
  ObjectType readType(const Node &N);
  DeadlineInfo readDeadline(const Node &N);
  FactInfo readFact(const Node &N);
  LimitInfo readLimit(const Node &N);
  void readHandlers(const Node &List);
  void readCall(const Node &N);
  void readOption(const Node &N, Call &Row);
  OptionCase readCase(const Node::Entry &E, const EffectDefaults &Defaults);
  void readThrows(const Node &N, Call &Row);
  void addRow(const Call &Row, const Node &Name);
  void checkReleases(const Node &Root);

  Reader R;
  llvm::ArrayRef<const Model *> Known;
  Vocabulary V;
  Model M;
  std::vector<const Model *> Used;
  std::vector<Call> Rows;
  std::vector<llvm::SMLoc> RowPlaces; ///< beside Rows
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_MODELREADER_H
