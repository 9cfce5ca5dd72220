//===- ModelText.h - Texts of models for tests ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TEST_UNIT_MODELS_MODELTEXT_H
#define HTTPTIDY_TEST_UNIT_MODELS_MODELTEXT_H

#include "checks/models/Loader.h"
#include "gtest/gtest.h"

namespace httptidy::models {

/// A model with a type that declares some settings, and \p Calls, whose first
/// line is line 19.
inline std::string model(const std::string &Calls) {
  return R"(library: lib
headers: [lib.h]
version: {macro: LIB_VERSION, form: hex-00MMmmpp}
types:
  - name: client
    title: client
    release: lib_free
    deadlines:
      - {name: total}
      - {name: stall, parts: [limit, time]}
    tls:
      - {name: peer, default: on}
    limits:
      - {name: body}
calls:
  - name: lib_free
    effects:
      - release: {on: arg0}
)" + Calls;
}

/// The mistakes in \p Yaml, empty if there is none.
inline std::string mistakes(const std::string &Yaml,
                            llvm::ArrayRef<const Model *> Known = {}) {
  llvm::Expected<OwnedModel> M =
      loadModel(llvm::MemoryBufferRef(Yaml, "m.yaml"), Known);
  return M ? "" : llvm::toString(M.takeError());
}

} // namespace httptidy::models

#endif // HTTPTIDY_TEST_UNIT_MODELS_MODELTEXT_H
