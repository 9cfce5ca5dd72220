//===- NoRemoteIndex.cpp - clangd without gRPC ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// clangd asks a server for its index when it is told one. That is the only
/// part that needs gRPC and protocol buffers: without it there is no such
/// index.
///
//===----------------------------------------------------------------------===//

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

namespace clang::clangd {
class SymbolIndex {
public:
  virtual ~SymbolIndex();
};

namespace remote {
std::unique_ptr<SymbolIndex> getClient(llvm::StringRef Address,
                                       llvm::StringRef ProjectRoot) {
  llvm::errs() << "http-tidy-clangd has no remote index: " << Address
               << " is not asked\n";
  return nullptr;
}
} // namespace remote
} // namespace clang::clangd
