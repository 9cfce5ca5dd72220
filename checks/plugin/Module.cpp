//===- Module.cpp - The clang-tidy module ---------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// Registers every rule as a check. Linked into the plugin, and into the
/// programs that contain clang-tidy.
///
//===----------------------------------------------------------------------===//

#include "checks/plugin/RuleCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "llvm/Support/Registry.h"

using namespace httptidy;
using clang::tidy::ClangTidyCheckFactories;
using clang::tidy::ClangTidyContext;
using clang::tidy::ClangTidyModule;

namespace {

class HttpModule : public ClangTidyModule {
public:
  void addCheckFactories(ClangTidyCheckFactories &Factories) override {
    auto Shared = std::make_shared<plugin::Units>();
    for (const rules::Rule *R : rules::allRules())
      Factories.registerCheckFactory(
          R->Info->Name,
          [R, Shared](llvm::StringRef Name, ClangTidyContext *Context) {
            return std::make_unique<plugin::RuleCheck>(
                Name, Context, *R, Shared->of(*Context, Name));
          });
  }
};

} // namespace

// The class itself and not its alias: where the alias is declared depends on
// the version of clang-tidy.
static llvm::Registry<ClangTidyModule>::Add<HttpModule>
    Register("http-module", "HTTP, timeout and TLS misuse");

namespace clang::tidy {
/// Programs that contain the module name this, or the linker drops the file.
__attribute__((visibility("default"))) volatile int HttpTidyModuleAnchor = 0;
} // namespace clang::tidy
