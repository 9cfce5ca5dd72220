//===- Loader.h - Reads models from YAML ------------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Reads and validates model files on the nodes of `llvm::yaml::Stream`, so
/// that one run tells all errors, each with file, line, column and the nearest
/// valid key.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_LOADER_H
#define HTTPTIDY_MODELS_LOADER_H

#include "checks/models/Model.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <memory>
#include <string>
#include <vector>

namespace httptidy::models {

/// A model read at run time, with the memory that its views point into.
class OwnedModel {
public:
  struct Storage;
  OwnedModel(const Model &M, std::unique_ptr<Storage> S);
  OwnedModel(OwnedModel &&) noexcept;
  OwnedModel &operator=(OwnedModel &&) noexcept;
  ~OwnedModel();

  const Model &get() const { return M; }

private:
  Model M;
  std::unique_ptr<Storage> S;
};

/// Reads one model. The error's message holds one line per mistake,
/// `file:line:column: error: unknown key 'efects' of call; did you mean
/// 'effects'?`. \p Known are the models that its `uses` may name.
llvm::Expected<OwnedModel> loadModel(llvm::MemoryBufferRef Yaml,
                                     llvm::ArrayRef<const Model *> Known = {});

/// Reads every file of \p Paths; a folder stands for its `*.yaml` files, in
/// the order of their names. All errors of all files are in the one error. A
/// file may use the models of \p Known and of the files before it.
llvm::Expected<std::vector<OwnedModel>>
loadModels(llvm::ArrayRef<std::string> Paths,
           llvm::ArrayRef<const Model *> Known = {});

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_LOADER_H
