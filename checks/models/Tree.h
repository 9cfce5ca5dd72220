//===- Tree.h - A YAML file as a tree with places ---------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// llvm::yaml's nodes can be walked once and in order only. The loader needs to
/// look things up, so it makes a plain tree of them first, and collects what is
/// wrong instead of stopping at it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_TREE_H
#define HTTPTIDY_MODELS_TREE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MemoryBufferRef.h"
#include "llvm/Support/SMLoc.h"
#include "llvm/Support/SourceMgr.h"
#include <optional>
#include <string>
#include <vector>

namespace httptidy::models {

/// What is wrong with one file.
class Mistakes {
public:
  explicit Mistakes(llvm::SourceMgr &Sources) : Sources(Sources) {}

  void add(llvm::SMLoc Where, const llvm::Twine &What);
  bool none() const { return List.empty(); }
  /// One line per mistake, `file:line:column: error: …`, in source order.
  std::string text() const;
  /// Line of \p Where, from 1.
  unsigned line(llvm::SMLoc Where) const;
  /// Diagnostic handler of a SourceMgr, \p Self is the Mistakes.
  static void collect(const llvm::SMDiagnostic &Diagnostic, void *Self);

private:
  struct Mistake {
    std::string File;
    unsigned Line;
    unsigned Column;
    std::string What;
  };

  llvm::SourceMgr &Sources;
  std::vector<Mistake> List;
};

struct Node {
  enum class Kind { Null, Scalar, Map, List, Alias };
  struct Entry;

  Kind K = Kind::Null;
  llvm::SMLoc Where;
  std::string Text;           ///< of a Scalar or an Alias
  std::vector<Entry> Entries; ///< of a Map, in order, keys differ
  std::vector<Node> Items;    ///< of a List

  const Entry *find(llvm::StringRef Key) const;
  /// "a list", "a mapping" … for messages.
  std::string kindName() const;
};

struct Node::Entry {
  std::string Key;
  llvm::SMLoc Where;
  Node Value;
};

/// Reads the one document of \p Yaml. Empty if the file is empty or is not
/// YAML; \p M knows why.
std::optional<Node> parseTree(llvm::MemoryBufferRef Yaml,
                              llvm::SourceMgr &Sources, Mistakes &M);

/// `; did you mean 'effects'?`. Where none of \p Valid is near, all of them,
/// or nothing if \p ListAll is false.
std::string suggest(llvm::StringRef Word, llvm::ArrayRef<llvm::StringRef> Valid,
                    bool ListAll = true);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_TREE_H
