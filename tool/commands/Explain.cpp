//===- Explain.cpp - http-tidy explain ------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/rules/Rule.h"
#include "tool/commands/CommandLine.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Output.h"
#include "tool/report/Pages.h"
#include "tool/report/SarifRules.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

/// The check whose name is nearest to \p Name.
static std::string nearest(llvm::StringRef Name) {
  std::string Best;
  unsigned Distance = ~0u;
  for (const rules::Rule *R : rules::allRules())
    if (unsigned D = R->Info->Name.edit_distance(Name); D < Distance) {
      Distance = D;
      Best = R->Info->Name.str();
    }
  return Best;
}

static int explain(llvm::StringRef Name) {
  // People name a check with and without its family.
  const rules::Rule *R = rules::findRule(Name);
  if (!R)
    R = rules::findRule(("http-" + Name).str());
  if (!R) {
    std::string Other = nearest(Name);
    return fail(llvm::createStringError(
        "unknown check '" + Name + "'" +
        (Other.empty() ? "" : "; did you mean '" + Other + "'?")));
  }
  llvm::StringRef Page = report::checkPage(R->Info->Name);
  llvm::Error E = report::writeOutput("-", [&](llvm::raw_ostream &OS) {
    if (Page.empty())
      OS << "# " << R->Info->Name << "\n\n"
         << report::sentence(R->Info->Summary) << "\n";
    else
      OS << Page;
  });
  return E ? fail(std::move(E)) : int(gate::Clean);
}

void commands::addExplain(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand("explain", "Show the page of a check");
  auto Name = std::make_shared<std::string>();
  Sub->add_option("CHECK", *Name, "http-missing-deadline, …")->required();
  Sub->callback([Name, &I] { I.Status = explain(*Name); });
}
