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
#include "llvm/ADT/STLExtras.h"
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
using Registry = llvm::Registry<ClangTidyModule>;

static constexpr char Name[] = "http-module";

/// A program that contains the module may be told to load the plugin as well.
/// The first to come stays.
static bool isRegistered() {
  return llvm::any_of(Registry::entries(), [](const auto &Entry) {
    return Entry.getName() == Name;
  });
}

static bool registerOnce() {
  if (!isRegistered())
    static Registry::Add<HttpModule> Register(Name,
                                              "HTTP, timeout and TLS misuse");
  return true;
}

[[maybe_unused]] static const bool Registered = registerOnce();
