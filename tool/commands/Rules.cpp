//===- Rules.cpp - http-tidy rules ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/core/Module.h"
#include "checks/rules/Rule.h"
#include "tool/commands/CommandLine.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

static const char *toString(OptionKind Kind) {
  switch (Kind) {
  case OptionKind::Bool:
    return "bool";
  case OptionKind::Int:
    return "int";
  case OptionKind::StringList:
    return "list";
  }
  return "";
}

static void writeOptions(const CheckInfo &Info, llvm::json::OStream &J) {
  J.attributeArray("options", [&] {
    for (const OptionInfo &Option : Info.Options)
      J.object([&] {
        J.attribute("name", Option.Name);
        J.attribute("kind", toString(Option.Kind));
        J.attribute("default", Option.Default);
        J.attribute("help", Option.Help);
      });
  });
}

static void writeRule(const CheckInfo &Info, llvm::json::OStream &J) {
  J.attribute("name", Info.Name);
  J.attribute("summary", Info.Summary);
  J.attribute("family", Info.Family);
  J.attribute("severity", httptidy::toString(Info.Level));
  J.attribute("precision", httptidy::toString(Info.Confidence));
  J.attributeArray("cwe", [&] {
    for (unsigned Number : Info.Cwe)
      J.value(Number);
  });
  if (!Info.SecuritySeverity.empty())
    J.attribute("securitySeverity", Info.SecuritySeverity);
  J.attribute("since", Info.Since);
  writeOptions(Info, J);
}

/// The module's options are named as in `.clang-tidy` without `http.`, those
/// of a check without the check's name.
static void writeJson(llvm::raw_ostream &OS) {
  llvm::json::OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("version", 1);
    writeOptions(moduleInfo(), J);
    J.attributeArray("checks", [&] {
      for (const rules::Rule *R : rules::allRules())
        J.object([&] { writeRule(*R->Info, J); });
    });
  });
  OS << "\n";
}

static void writeMarkdown(llvm::raw_ostream &OS) {
  OS << "| check | reports | severity | precision | CWE |\n"
     << "| --- | --- | --- | --- | --- |\n";
  for (const rules::Rule *R : rules::allRules()) {
    const CheckInfo &Info = *R->Info;
    OS << "| " << Info.Name << " | " << Info.Summary << " | "
       << httptidy::toString(Info.Level) << " | "
       << httptidy::toString(Info.Confidence) << " | ";
    llvm::ListSeparator Comma;
    for (unsigned Number : Info.Cwe)
      OS << Comma << Number;
    OS << " |\n";
  }
}

void commands::addRules(CLI::App &App, Invocation &I) {
  CLI::App *Sub =
      App.add_subcommand("rules", "List every check with its metadata");
  auto Format = std::make_shared<std::string>("md");
  Sub->add_option("--format", *Format, "md or json")
      ->check(CLI::IsMember({"md", "json"}));
  Sub->callback([Format, &I] {
    llvm::Error E =
        report::writeOutput("-", *Format == "json" ? writeJson : writeMarkdown);
    I.Status = E ? fail(std::move(E)) : int(gate::Clean);
  });
}
