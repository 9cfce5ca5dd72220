//===- CommandLine.cpp - What the subcommands share -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/CommandLine.h"
#include "checks/models/Builtin.h"
#include "checks/models/Model.h"
#include "checks/rules/Rule.h"
#include "tool/commands/Later.h"
#include "tool/gate/ExitStatus.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Threading.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::commands;

static constexpr unsigned MaxJobs = 1024;
static constexpr unsigned MaxTimeoutSeconds = 24 * 60 * 60;

int commands::fail(llvm::Error E) {
  std::string Text = llvm::toString(std::move(E));
  if (!llvm::StringRef(Text).contains(": error: "))
    Text = "http-tidy: error: " + Text;
  llvm::errs() << Text << "\n";
  return gate::WrongUsage;
}

std::vector<const CheckInfo *> commands::allChecks() {
  std::vector<const CheckInfo *> Infos;
  for (const rules::Rule *R : rules::allRules())
    Infos.push_back(R->Info);
  return Infos;
}

void commands::addAnalysisOptions(CLI::App &Sub,
                                  driver::AnalysisRequest &Request) {
  Sub.add_option("FILE", Request.Files,
                 "files to analyse; none: all of the database");
  Sub.add_option("-p", Request.Database,
                 "compile_commands.json or its folder; else it is looked for "
                 "in the folders above");
  Sub.add_option("--checks", Request.Checks,
                 "globs that replace the checks of .clang-tidy");
  Sub.add_option("--config", Request.Config,
                 "configuration as in .clang-tidy, in place of the file");
  Sub.add_option("--models", Request.Models,
                 "a model file or a folder of them; may be repeated")
      ->allow_extra_args(false);
  Request.Jobs =
      llvm::heavyweight_hardware_concurrency().compute_thread_count();
  Sub.add_option("-j,--jobs", Request.Jobs, "files analysed at a time")
      ->check(CLI::Range(1u, MaxJobs));
  Sub.add_option("--timeout", Request.TimeoutSeconds,
                 "seconds after which a file is given up")
      ->check(CLI::Range(1u, MaxTimeoutSeconds))
      ->capture_default_str();
  Sub.add_option("--root", Request.Root,
                 "folder that paths are relative to; else the version-"
                 "controlled tree");
  Sub.add_option("--query-driver", Request.QueryDriver,
                 "globs of compilers that may be asked for their include "
                 "folders");
  Sub.add_option("--resource-dir", Request.ResourceDir,
                 "folder of Clang's own headers");
  Sub.add_flag_callback(
      "--no-filter", [&Request] { Request.Filter = false; },
      "parse also files that can't reach a modelled header");
  Sub.add_option_function<std::string>(
         "--progress",
         [&Request](const std::string &Text) {
           using driver::ProgressMode;
           Request.Progress = Text == "always"  ? ProgressMode::Always
                              : Text == "never" ? ProgressMode::Never
                                                : ProgressMode::Auto;
         },
         "auto (on a terminal), always or never")
      ->check(CLI::IsMember({"auto", "always", "never"}));
}

void commands::complete(driver::AnalysisRequest &Request, const Invocation &I) {
  Request.Executable = I.Executable;
  Request.HasCompilerArguments = I.HasCompilerArguments;
  Request.CompilerArguments = I.CompilerArguments;
}

/// Cuts what follows `--` off \p Words: it is for the compiler.
static void splitCompilerArguments(std::vector<std::string> &Words,
                                   Invocation &I) {
  auto Dashes = std::find(Words.begin(), Words.end(), "--");
  I.HasCompilerArguments = Dashes != Words.end();
  if (!I.HasCompilerArguments)
    return;
  I.CompilerArguments.assign(Dashes + 1, Words.end());
  Words.erase(Dashes, Words.end());
}

/// What a result depends on: this program, its Clang, what it knows of the
/// libraries.
static std::string versionText() {
  std::vector<std::string> Libraries;
  for (const models::Model *M : models::builtinModels())
    Libraries.emplace_back(M->Library);
  llvm::sort(Libraries);
  return "http-tidy " HTTPTIDY_VERSION "\nLLVM " LLVM_VERSION_STRING
         "\nmodels: " +
         llvm::join(Libraries, ", ");
}

int commands::runCommandLine(int Argc, char **Argv) {
  Invocation I;
  // Its address tells where the program is, when /proc is not there.
  static int Anchor;
  I.Executable = llvm::sys::fs::getMainExecutable(Argv[0], &Anchor);
  std::vector<std::string> Words(Argv + 1, Argv + Argc);
  I.Words = Words;
  splitCompilerArguments(Words, I);
  if (auto Later = notYetAvailable(Words)) {
    llvm::errs() << "http-tidy: error: " << *Later << "\n";
    return gate::WrongUsage;
  }

  CLI::App App("Finds HTTP, timeout and TLS misuse in C and C++", "http-tidy");
  App.set_version_flag("--version", versionText);
  App.require_subcommand(1);
  addCheck(App, I);
  addInventory(App, I);
  addExplain(App, I);
  addRules(App, I);
  addModels(App, I);
  addBaseline(App, I);
  addMerge(App, I);
  addConvert(App, I);
  addTu(App, I);
  addNinja(App, I);
  try {
    std::reverse(Words.begin(), Words.end());
    App.parse(std::move(Words));
  } catch (const CLI::Success &E) {
    return App.exit(E);
  } catch (const CLI::ParseError &E) {
    App.exit(E);
    return gate::WrongUsage;
  }
  return I.Status;
}
