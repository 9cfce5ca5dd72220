//===- Config.cpp - .clang-tidy files -------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/config/Config.h"
#include "checks/core/Module.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "clang-tidy/GlobList.h"
#include "tool/config/Selection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace httptidy;
using namespace clang::tidy;
using llvm::StringRef;

/// Parses one configuration; its mistakes are appended to \p Mistakes.
static ClangTidyOptions parse(llvm::MemoryBufferRef Text,
                              std::vector<std::string> &Mistakes) {
  auto Keep = [&](const llvm::SMDiagnostic &D) {
    Mistakes.push_back((D.getFilename() + ":" + llvm::Twine(D.getLineNo()) +
                        ":" + llvm::Twine(D.getColumnNo() + 1) +
                        ": error: " + D.getMessage())
                           .str());
  };
  size_t Before = Mistakes.size();
  auto Parsed = parseConfigurationWithDiags(Text, Keep);
  if (Parsed)
    return *Parsed;
  if (Mistakes.size() == Before)
    Mistakes.push_back(
        (Text.getBufferIdentifier() + ": error: " + Parsed.getError().message())
            .str());
  return {};
}

/// \p File, moved up to the nearest folder that exists: clang-tidy would print
/// an error for a file of a database that is not there.
static std::string inExistingFolder(StringRef File) {
  StringRef Folder = llvm::sys::path::parent_path(File);
  while (!Folder.empty() && !llvm::sys::fs::is_directory(Folder))
    Folder = llvm::sys::path::parent_path(Folder);
  llvm::SmallString<256> Moved = Folder;
  llvm::sys::path::append(Moved, llvm::sys::path::filename(File));
  return Moved.str().str();
}

namespace {

/// clang-tidy's search for `.clang-tidy` files, but a file that cannot be read
/// is kept as a mistake: clang-tidy only prints it and goes on.
class Files : public FileOptionsBaseProvider {
public:
  Files()
      : FileOptionsBaseProvider({}, ClangTidyOptions::getDefaults(), {},
                                llvm::vfs::getRealFileSystem()) {
    ConfigHandlers = {
        {".clang-tidy",
         [this](llvm::MemoryBufferRef Text) -> llvm::ErrorOr<ClangTidyOptions> {
           Read.push_back(Text.getBufferIdentifier().str());
           return parse(Text, Mistakes);
         }}};
  }

  void setInline(ClangTidyOptions Options) { Inline = std::move(Options); }

  std::vector<OptionsSource> getRawOptions(StringRef File) override {
    auto Sources = DefaultOptionsProvider::getRawOptions(File);
    llvm::SmallString<256> Absolute = File;
    if (!llvm::sys::fs::make_absolute(Absolute) &&
        (!Inline || Inline->InheritParentConfig.value_or(false))) {
      llvm::sys::path::remove_dots(Absolute, /*remove_dot_dot=*/true);
      addRawFileOptions(inExistingFolder(Absolute), Sources);
    }
    if (Inline)
      Sources.emplace_back(*Inline, OptionsSourceTypeConfigCommandLineOption);
    return Sources;
  }

  /// Files are read once: what was wrong with one stays wrong.
  std::vector<std::string> Mistakes;
  std::vector<std::string> Read;

private:
  std::optional<ClangTidyOptions> Inline;
};

} // namespace

static std::vector<StringRef> allNames() {
  std::vector<StringRef> Names;
  for (const rules::Rule *R : rules::allRules())
    Names.push_back(R->Info->Name);
  llvm::sort(Names);
  return Names;
}

class ConfigProvider::Impl {
public:
  Impl(const std::string &InlineConfig, std::string Checks)
      : Checks(std::move(Checks)), All(allNames()) {
    if (!InlineConfig.empty())
      Provider.setInline(parse({InlineConfig, "command-line option '--config'"},
                               Provider.Mistakes));
  }

  llvm::Expected<FileConfig> forFile(StringRef Path);

private:
  llvm::Expected<std::vector<StringRef>> select(const ClangTidyOptions &O);
  llvm::Error readOption(StringRef Key, StringRef Text, FileConfig &Config,
                         OptionValues &Module);
  llvm::Error readOptions(const ClangTidyOptions &O, StringRef Path,
                          FileConfig &Config);

  std::string Checks;
  std::vector<StringRef> All;
  Files Provider;
};

llvm::Expected<std::vector<StringRef>>
ConfigProvider::Impl::select(const ClangTidyOptions &O) {
  if (Checks.empty())
    return selectByFile(All, O.Checks.value_or(""));
  return selectByCommandLine(All, Checks);
}

llvm::Error ConfigProvider::Impl::readOption(StringRef Key, StringRef Text,
                                             FileConfig &Config,
                                             OptionValues &Module) {
  auto [Check, Name] = Key.split('.');
  if (Check == moduleInfo().Name)
    return Module.set(Name, Text);
  if (!Check.starts_with("http-"))
    return llvm::Error::success();
  if (auto Known = Config.Options.find(Check.str());
      Known != Config.Options.end())
    return Known->second.set(Name, Text);
  return llvm::createStringError("unknown check '" + Check +
                                 "' in CheckOptions; did you mean '" +
                                 nearestName(All, Check) + "'?");
}

llvm::Error ConfigProvider::Impl::readOptions(const ClangTidyOptions &O,
                                              StringRef Path,
                                              FileConfig &Config) {
  // Every check, also one that is off: its misspelt option is a mistake too.
  for (const rules::Rule *R : rules::allRules())
    Config.Options.emplace(R->Info->Name, OptionValues(*R->Info));
  OptionValues Module(moduleInfo());
  std::map<std::string, std::string> InOrder;
  for (const auto &Entry : O.CheckOptions)
    InOrder[Entry.getKey().str()] = Entry.getValue().Value;
  llvm::Error Wrong = llvm::Error::success();
  for (const auto &[Key, Text] : InOrder)
    Wrong = llvm::joinErrors(std::move(Wrong),
                             readOption(Key, Text, Config, Module));
  for (const std::string &Model : Module.getList("Models"))
    Config.Models.push_back(findUpwards(Model, Path));
  Config.LoweredPaths = Module.getList("LoweredPaths");
  Config.VendoredFolders = Module.getList("VendoredFolders");
  return Wrong;
}

llvm::Expected<FileConfig> ConfigProvider::Impl::forFile(StringRef Path) {
  ClangTidyOptions Options = Provider.getOptions(Path);
  FileConfig Config;
  Config.Files = Provider.Read;
  llvm::Error Wrong = llvm::Error::success();
  for (const std::string &Mistake : Provider.Mistakes)
    Wrong =
        llvm::joinErrors(std::move(Wrong), llvm::createStringError(Mistake));
  Wrong =
      llvm::joinErrors(std::move(Wrong), readOptions(Options, Path, Config));
  auto Names = select(Options);
  if (!Names)
    return llvm::joinErrors(std::move(Wrong), Names.takeError());
  if (Wrong)
    return std::move(Wrong);
  if (Names->empty())
    return llvm::createStringError("no check is left on for '" + Path + "'");
  for (StringRef Name : *Names)
    Config.Enabled.push_back(rules::findRule(Name));
  auto Errors =
      std::make_shared<GlobList>(Options.WarningsAsErrors.value_or(""));
  Config.IsError = [Errors](StringRef Check) {
    return Errors->contains(Check);
  };
  return Config;
}

ConfigProvider::ConfigProvider(const std::string &InlineConfig,
                               std::string Checks)
    : I(std::make_unique<Impl>(InlineConfig, std::move(Checks))) {}

ConfigProvider::~ConfigProvider() = default;

llvm::Expected<FileConfig> ConfigProvider::forFile(StringRef Path) {
  return I->forFile(Path);
}
