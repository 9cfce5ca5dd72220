//===- Ninja.cpp - http-tidy ninja ----------------------------------------===//
//-------------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/GateOptions.h"
#include "tool/driver/Inputs.h"
#include "tool/driver/Plan.h"
#include "tool/driver/Repeat.h"
#include "tool/driver/ResourceDirectory.h"
#include "tool/driver/Root.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "tool/report/Sarif.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

namespace {

struct NinjaOptions {
  driver::AnalysisRequest Analysis;
  GateOptions Gate;
  std::string Output = "http-tidy.ninja";
  std::string Sarif;
  std::string Category = report::DefaultCategory;
};

/// Writes the steps. Names are relative to the folder of the file, where Ninja
/// runs: `ninja -C build -f http-tidy.ninja`.
class StepWriter {
public:
  StepWriter(const NinjaOptions &O, const Invocation &I,
             const driver::Plan &Steps, std::string Root);

  void write(llvm::raw_ostream &OS);

private:
  std::string seen(StringRef File) const {
    return driver::seenFrom(
        Folder, Root,
        driver::absolutePath(File, StringRef(Current.data(), Current.size())));
  }
  std::string analysisOptions() const;
  std::string gateOptions() const;
  std::string shardOf(const driver::CompileCommand &C);
  std::vector<std::string> configsAbove(StringRef File);
  void writeRules(llvm::raw_ostream &OS) const;
  void writeUnit(const driver::CompileCommand &C, llvm::raw_ostream &OS);

  const NinjaOptions &O;
  const Invocation &I;
  const driver::Plan &Steps;
  std::string Root, Folder, Name, Shards;
  llvm::SmallString<256> Current;
  std::map<std::string, unsigned> Taken;
  std::vector<std::string> Made;
};

} // namespace

/// \p Text as the value of a variable.
static std::string value(StringRef Text) {
  std::string Out;
  for (char C : Text)
    Out += C == '$' ? std::string("$$") : std::string(1, C);
  return Out;
}

/// \p Text as a name in a build statement.
static std::string file(StringRef Text) {
  std::string Out;
  for (char C : Text)
    Out += (C == '$' || C == ' ' || C == ':' ? "$" : "") + std::string(1, C);
  return Out;
}

static std::string word(StringRef Text) { return value(driver::quoted(Text)); }

static std::string words(llvm::ArrayRef<std::string> All) {
  std::string Out;
  for (const std::string &Word : All)
    Out += " " + word(Word);
  return Out;
}

StepWriter::StepWriter(const NinjaOptions &O, const Invocation &I,
                       const driver::Plan &Steps, std::string TheRoot)
    : O(O), I(I), Steps(Steps), Root(std::move(TheRoot)) {
  (void)fs::current_path(Current);
  std::string Target = driver::absolutePath(
      O.Output == "-" ? "http-tidy.ninja" : O.Output, Current);
  llvm::SmallString<256> Real;
  Folder = path::parent_path(Target).str();
  if (!fs::real_path(Folder, Real))
    Folder = Real.str().str();
  Name = path::filename(Target).str();
  Shards = path::stem(Target).str();
}

std::string StepWriter::analysisOptions() const {
  const driver::AnalysisRequest &A = O.Analysis;
  std::string Line;
  auto Add = [&](StringRef Option, StringRef Value) {
    if (!Value.empty())
      Line += (" " + Option + " ").str() + word(Value);
  };
  Add("--root", seen(Root));
  Add("--checks", A.Checks);
  Add("--config", A.Config);
  for (const std::string &Model : A.Models)
    Add("--models", seen(Model));
  Add("--query-driver", A.QueryDriver);
  if (!A.ResourceDir.empty())
    Add("--resource-dir", seen(A.ResourceDir));
  Add("--timeout", std::to_string(A.TimeoutSeconds));
  Add("--category", O.Category);
  if (!A.Filter)
    Line += " --no-filter";
  return Line;
}

std::string StepWriter::gateOptions() const {
  std::string Line = " --root " + word(seen(Root)) + " --expect " +
                     word(seen(Steps.DatabasePath)) + " --category " +
                     word(O.Category) + " --fail-on " + O.Gate.FailOn;
  if (!O.Gate.Baseline.empty())
    Line += " --baseline " + word(seen(O.Gate.Baseline));
  return Line;
}

/// A name without anything that a shell or a list of names could misread.
std::string StepWriter::shardOf(const driver::CompileCommand &C) {
  std::string Shard = driver::relativeTo(Root, C.File, "");
  if (path::is_absolute(Shard))
    Shard = "outside" + Shard;
  for (char &Ch : Shard)
    if (!llvm::isAlnum(Ch) && !StringRef("._+-/").contains(Ch))
      Ch = '_';
  if (unsigned Before = Taken[Shard]++)
    Shard += "." + std::to_string(Before + 1);
  return Shards + "/" + Shard + ".sarif";
}

/// They are in the depfile too; but one that is made later is not, and this
/// way making the steps anew is enough.
std::vector<std::string> StepWriter::configsAbove(StringRef File) {
  std::vector<std::string> Found;
  if (!O.Analysis.Config.empty())
    return Found;
  for (StringRef Above = path::parent_path(File); !Above.empty();
       Above = path::parent_path(Above)) {
    llvm::SmallString<256> Config(Above);
    path::append(Config, ".clang-tidy");
    if (fs::exists(Config))
      Found.push_back(seen(Config));
  }
  return Found;
}

void StepWriter::writeUnit(const driver::CompileCommand &C,
                           llvm::raw_ostream &OS) {
  Made.push_back(shardOf(C));
  OS << "build " << file(Made.back()) << ": tu " << file(seen(C.File)) << " | "
     << file(seen(I.Executable));
  for (const std::string &Config : configsAbove(C.File))
    OS << ' ' << file(Config);
  OS << "\n  directory = " << word(seen(C.Directory))
     << "\n  arguments =" << words(C.Arguments) << "\n";
}

void StepWriter::writeRules(llvm::raw_ostream &OS) const {
  std::string Exe = word(seen(I.Executable));
  OS << "# Made by http-tidy " HTTPTIDY_VERSION
        ". Ninja has to run in the folder of this file:\n"
     << "#   ninja -C FOLDER -f " << Name << "\n"
     << "ninja_required_version = 1.5\n"
     << "builddir = " << value(Shards) << "\n\n"
     << "rule tu\n  command = " << Exe
     << " tu -o $out --depfile $out.d --incomplete-ok" << analysisOptions()
     << " --directory $directory --whole-command $in -- $arguments\n"
     << "  depfile = $out.d\n  deps = gcc\n"
     << "  description = http-tidy $in\n\n"
     << "rule merge\n  command = " << Exe << " merge @$out.list"
     << gateOptions() << " -o $out\n"
     << "  rspfile = $out.list\n  rspfile_content = $in_newline\n"
     << "  description = http-tidy merge $out\n\n"
     << "rule generate\n  command = cd " << word(seen(Current)) << " && "
     << word(driver::seenFrom(Current, Root, I.Executable)) << words(I.Words)
     << "\n  generator = 1\n  description = http-tidy ninja\n\n";
}

void StepWriter::write(llvm::raw_ostream &OS) {
  std::string Exe = file(seen(I.Executable));
  std::string Database = file(seen(Steps.DatabasePath));
  writeRules(OS);
  if (O.Output != "-")
    OS << "build " << file(Name) << ": generate " << Database << " | " << Exe
       << "\n";
  for (const driver::UnitRequest &Unit : Steps.Units)
    writeUnit(Unit.Command, OS);
  for (const driver::CompileCommand &C : Steps.Missing)
    OS << "# no such file, the merge will miss it: " << seen(C.File) << "\n";
  std::string Sarif = O.Sarif.empty() ? Shards + ".sarif" : seen(O.Sarif);
  OS << "build " << file(Sarif) << ": merge";
  for (const std::string &Shard : Made)
    OS << " $\n    " << file(Shard);
  OS << " | " << Exe << " " << Database;
  if (!O.Gate.Baseline.empty())
    OS << " " << file(seen(O.Gate.Baseline));
  OS << "\ndefault " << file(Sarif) << "\n";
}

/// Ninja's files have no way to write a line break.
static llvm::Error checkLines(const NinjaOptions &O, const driver::Plan &P) {
  for (StringRef Text : {O.Analysis.Config, O.Analysis.Checks})
    if (Text.contains('\n'))
      return llvm::createStringError(
          "an option has a line break, which Ninja cannot hold");
  for (const driver::UnitRequest &Unit : P.Units)
    for (StringRef Word : Unit.Command.Arguments)
      if (Word.contains('\n'))
        return llvm::createStringError(
            P.DatabasePath + ":" + llvm::Twine(Unit.Command.Line) +
            ": error: the command has a line break, which Ninja cannot hold");
  return llvm::Error::success();
}

static int run(const NinjaOptions &O, const Invocation &I) {
  auto Resources =
      driver::findResourceDir(O.Analysis.ResourceDir, I.Executable);
  if (!Resources)
    return fail(Resources.takeError());
  auto P = driver::makePlan(O.Analysis, *Resources);
  if (!P)
    return fail(P.takeError());
  auto Root = driver::findRoot(O.Analysis.Root, *P);
  if (!Root)
    return fail(Root.takeError());
  if (llvm::Error E = checkLines(O, *P))
    return fail(std::move(E));
  StepWriter Writer(O, I, *P, *Root);
  if (llvm::Error E = report::writeOutput(
          O.Output, [&](llvm::raw_ostream &OS) { Writer.write(OS); }))
    return fail(std::move(E));
  return gate::Clean;
}

void commands::addNinja(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "ninja", "Write a Ninja file: a step per file of the database, and the "
               "merge");
  auto O = std::make_shared<NinjaOptions>();
  addAnalysisOptions(*Sub, O->Analysis);
  addGateOptions(*Sub, O->Gate);
  for (const char *Name : {"FILE", "--jobs", "--progress", "--diff",
                           "--diff-from", "--report-suppressions"})
    Sub->remove_option(Sub->get_option(Name));
  Sub->add_option("-o,--output", O->Output,
                  "the Ninja file; Ninja has to run in its folder")
      ->capture_default_str();
  Sub->add_option("--sarif", O->Sarif,
                  "what the merge writes; else beside the Ninja file");
  Sub->add_option("--category", O->Category, "category of the SARIF upload")
      ->capture_default_str();
  Sub->callback([O, &I] {
    complete(O->Analysis, I);
    I.Status = I.HasCompilerArguments
                   ? fail(llvm::createStringError(
                         "ninja takes a database, no flags after --"))
                   : run(*O, I);
  });
}
