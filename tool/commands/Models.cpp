//===- Models.cpp - http-tidy models --------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Builtin.h"
#include "checks/models/Loader.h"
#include "tool/commands/CommandLine.h"
#include "tool/commands/ModelYaml.h"
#include "tool/driver/ResourceDirectory.h"
#include "tool/driver/VerifyModels.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct ModelOptions {
  std::vector<std::string> Paths;
  std::vector<std::string> Libraries;
  std::string ResourceDir;
};

/// Built-in models and those of `--models`.
struct LoadedModels {
  std::vector<models::OwnedModel> Owned;
  std::vector<const models::Model *> All;
};

} // namespace

static llvm::Expected<LoadedModels> load(const ModelOptions &O) {
  auto Read = models::loadModels(O.Paths, models::builtinModels());
  if (!Read)
    return Read.takeError();
  LoadedModels L;
  L.Owned = std::move(*Read);
  L.All = models::builtinModels().vec();
  for (const models::OwnedModel &M : L.Owned)
    L.All.push_back(&M.get());
  return L;
}

/// The models named on the command line; all if none is.
static llvm::Expected<std::vector<const models::Model *>>
select(const LoadedModels &L, const std::vector<std::string> &Names) {
  std::vector<const models::Model *> Chosen;
  for (const std::string &Name : Names) {
    size_t Before = Chosen.size();
    llvm::copy_if(L.All, std::back_inserter(Chosen),
                  [&](const models::Model *M) { return M->Library == Name; });
    if (Chosen.size() == Before) {
      std::string Known;
      for (const models::Model *M : L.All)
        Known += (Known.empty() ? "" : ", ") + std::string(M->Library);
      return llvm::createStringError("no model of '" + Name +
                                     "'; there are: " + Known);
    }
  }
  return Names.empty() ? L.All : Chosen;
}

static int list(const ModelOptions &O) {
  auto L = load(O);
  if (!L)
    return fail(L.takeError());
  llvm::Error E = report::writeOutput("-", [&](llvm::raw_ostream &OS) {
    OS << "| library | types | calls | checked against |\n"
       << "| --- | --- | --- | --- |\n";
    for (const models::Model *M : L->All)
      OS << "| " << llvm::StringRef(M->Library) << " | " << M->Types.size()
         << " | " << M->Calls.size() << " | "
         << llvm::StringRef(M->CheckedAgainst) << " |\n";
  });
  return E ? fail(std::move(E)) : int(gate::Clean);
}

static int show(const ModelOptions &O) {
  auto L = load(O);
  if (!L)
    return fail(L.takeError());
  auto Chosen = select(*L, O.Libraries);
  if (!Chosen)
    return fail(Chosen.takeError());
  llvm::Error E = report::writeOutput("-", [&](llvm::raw_ostream &OS) {
    for (size_t I = 0; I < Chosen->size(); ++I) {
      if (I)
        OS << "---\n";
      writeModelYaml(*(*Chosen)[I], OS);
    }
  });
  return E ? fail(std::move(E)) : int(gate::Clean);
}

static int verify(const ModelOptions &O, const Invocation &I) {
  auto L = load(O);
  if (!L)
    return fail(L.takeError());
  auto Chosen = select(*L, O.Libraries);
  if (!Chosen)
    return fail(Chosen.takeError());
  auto ResourceDir = driver::findResourceDir(O.ResourceDir, I.Executable);
  if (!ResourceDir)
    return fail(ResourceDir.takeError());
  int Status = gate::Clean;
  for (const models::Model *M : *Chosen) {
    llvm::StringRef Name = M->Library;
    if (M->Headers.empty()) {
      llvm::outs() << Name << ": lists no headers to look into\n";
      continue;
    }
    auto V = driver::verifyModel(*M, L->All, I.CompilerArguments, *ResourceDir);
    if (!V)
      return fail(V.takeError());
    if (!V->Installed) {
      // Asked for by name, "cannot tell" is no "yes".
      llvm::outs() << Name << ": its headers are not installed\n";
      Status = O.Libraries.empty() ? Status : int(gate::Incomplete);
      continue;
    }
    for (const std::string &Missing : V->Missing)
      llvm::outs() << Name << ": " << Missing << "\n";
    if (!V->Missing.empty())
      Status = gate::WrongUsage;
    else
      llvm::outs() << Name << ": every name is there\n";
  }
  return Status;
}

void commands::addModels(CLI::App &App, Invocation &I) {
  CLI::App *Sub =
      App.add_subcommand("models", "Show what is known of each library");
  Sub->require_subcommand(1);
  auto O = std::make_shared<ModelOptions>();
  auto Add = [&](const char *Name, const char *Help) {
    CLI::App *One = Sub->add_subcommand(Name, Help);
    One->add_option("--models", O->Paths,
                    "a model file or a folder of them; may be repeated")
        ->allow_extra_args(false);
    return One;
  };
  Add("list", "List the libraries")->callback([O, &I] { I.Status = list(*O); });
  CLI::App *Show = Add("show", "Print a library's model as YAML");
  Show->add_option("LIBRARY", O->Libraries, "libcurl, …")->required();
  Show->callback([O, &I] { I.Status = show(*O); });
  CLI::App *Verify =
      Add("verify", "Look for every name in the library's headers; compiler "
                    "flags follow --");
  Verify->add_option("LIBRARY", O->Libraries, "none: every one installed");
  Verify->add_option("--resource-dir", O->ResourceDir,
                     "folder of Clang's own headers");
  Verify->callback([O, &I] { I.Status = verify(*O, I); });
}
