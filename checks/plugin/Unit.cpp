//===- Unit.cpp - What the checks of one translation unit share -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/plugin/Unit.h"
#include "checks/core/Module.h"
#include "checks/models/Builtin.h"
#include "checks/models/Index.h"
#include "checks/plugin/SarifFile.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang/AST/ASTContext.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"
#include <map>

using namespace httptidy;
using namespace httptidy::plugin;
using clang::tidy::ClangTidyContext;
using llvm::StringRef;

/// An error: what a file says about the configuration is wrong, so silence
/// about the code would be worth nothing.
static void report(ClangTidyContext &Context, llvm::Error E) {
  Context.configurationDiag("%0", clang::DiagnosticIDs::Error)
      << llvm::toString(std::move(E));
}

/// The configured options of \p Info without its name, sorted.
static std::map<std::string, std::string> given(const ClangTidyContext &Context,
                                                const CheckInfo &Info) {
  std::map<std::string, std::string> Found;
  for (const auto &Entry : Context.getOptions().CheckOptions) {
    StringRef Key = Entry.getKey();
    if (Key.consume_front(Info.Name) && Key.consume_front("."))
      Found[Key.str()] = Entry.getValue().Value;
  }
  return Found;
}

OptionValues httptidy::plugin::readOptions(ClangTidyContext &Context,
                                           const CheckInfo &Info) {
  OptionValues Values(Info);
  if (llvm::StringSet<> *Known = Context.getOptionsCollector())
    for (const OptionInfo &Option : Info.Options)
      Known->insert((Info.Name + "." + Option.Name).str());
  for (const auto &[Name, Text] : given(Context, Info))
    if (llvm::Error E = Values.set(Name, Text))
      report(Context, std::move(E));
  return Values;
}

Unit::Unit(ClangTidyContext &Host)
    : Host(Host), Options(readOptions(Host, moduleInfo())),
      Usable(readModels()) {
  Config.Root = findProject(Host.getCurrentFile());
  Config.VendoredFolders = Options.getList("VendoredFolders");
  Config.WithIdentities = !Options.getText("SarifDirectory").empty();
}

bool Unit::readModels() {
  std::vector<std::string> Paths;
  for (const std::string &Path : Options.getList("Models"))
    Paths.push_back(findUpwards(Path, Host.getCurrentFile()));
  auto Builtin = models::builtinModels();
  Config.Models.assign(Builtin.begin(), Builtin.end());
  if (Paths.empty())
    return true;
  auto Read = models::loadModels(Paths, Builtin);
  if (!Read) {
    report(Host, Read.takeError());
    return false;
  }
  UserModels = std::move(*Read);
  for (const models::OwnedModel &M : UserModels)
    Config.Models.push_back(&M.get());
  return true;
}

/// Sees which headers the unit includes, and when its preprocessor ends.
class Unit::Watcher : public clang::PPCallbacks {
public:
  explicit Watcher(std::shared_ptr<Unit> U) : U(std::move(U)) {}

  void InclusionDirective(clang::SourceLocation, const clang::Token &,
                          StringRef FileName, bool, clang::CharSourceRange,
                          clang::OptionalFileEntryRef File, StringRef,
                          StringRef, const clang::Module *, bool,
                          clang::SrcMgr::CharacteristicKind) override {
    // Written `curl.h` by a program that has the folder on its path: then only
    // the file's own path tells which header it is.
    U->Relevant =
        U->Relevant || isModelled(FileName) ||
        (File && isModelled(File->getFileEntry().tryGetRealPathName()));
  }

  // Called when the unit has been looked at, not where its text ends.
  void EndOfMainFile() override {
    U->Macros = nullptr;
    U->Over = true;
  }

private:
  bool isModelled(StringRef Header) const {
    return models::Index::isModelledHeader(U->Config.Models, Header);
  }

  std::shared_ptr<Unit> U;
};

void Unit::watch(clang::Preprocessor &PP) {
  if (std::exchange(Watched, true) || !Usable)
    return;
  Macros = &PP;
  // A precompiled header hides what it includes, so there is nothing to watch.
  // Whoever listens makes clangd replay its preamble, at every edit.
  Relevant = PP.getExternalSource() != nullptr;
  if (!Relevant)
    PP.addPPCallbacks(std::make_unique<Watcher>(shared_from_this()));
}

std::shared_ptr<const flow::UnitFacts> Unit::facts(clang::ASTContext &Context) {
  // clang-tidy attaches a precompiled header when the checks watch already.
  if (!Usable || (!Relevant && !Context.getExternalSource()))
    return nullptr;
  // Once: every check asks.
  if (clang::Preprocessor *PP = std::exchange(Macros, nullptr))
    Config.Macros = models::Index::readMacros(Config.Models, *PP);
  return flow::analyse(Context, Config);
}

void Unit::keep(const Findings &Found) {
  if (!Options.getText("SarifDirectory").empty())
    llvm::append_range(Kept, Found);
}

void Unit::finish(clang::ASTContext &Context) {
  llvm::StringRef Directory = Options.getText("SarifDirectory");
  if (Directory.empty() || !Usable)
    return;
  llvm::sort(Running, [](const CheckInfo *A, const CheckInfo *B) {
    return A->Name < B->Name;
  });
  auto Facts = facts(Context);
  SarifRequest Request{Directory, Config.Root, Facts.get(), Running,
                       Options.getList("LoweredPaths")};
  if (llvm::Error E = writeSarifFile(Request, std::move(Kept), Host, Context))
    report(Host, std::move(E));
}

std::shared_ptr<Unit> Units::of(ClangTidyContext &Context, StringRef Check) {
  std::lock_guard<std::mutex> Guard(Lock);
  auto It = Current.find(&Context);
  std::shared_ptr<Unit> Found =
      It == Current.end() ? nullptr : It->second.lock();
  if (Found && Found->join(Check))
    return Found;
  // An editor's clangd makes units as long as it runs.
  for (auto I = Current.begin(); I != Current.end(); ++I)
    if (I->second.expired())
      Current.erase(I);
  Found = std::make_shared<Unit>(Context);
  Found->join(Check);
  Current[&Context] = Found;
  return Found;
}
