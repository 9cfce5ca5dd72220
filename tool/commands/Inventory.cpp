//===- Inventory.cpp - http-tidy inventory --------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/commands/CommandLine.h"
#include "tool/commands/Reports.h"
#include "tool/gate/ExitStatus.h"
#include "tool/report/Json.h"
#include "tool/report/Output.h"
#include "tool/report/Text.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

using namespace httptidy;
using namespace httptidy::commands;

namespace {

struct InventoryOptions {
  driver::AnalysisRequest Analysis;
  std::string Format = "text";
};

} // namespace

static int run(const InventoryOptions &O) {
  auto R = driver::analyse(O.Analysis, llvm::errs());
  if (!R)
    return fail(R.takeError());
  auto Write = O.Format == "json" ? report::writeInventoryJson
                                  : report::writeInventoryText;
  llvm::Error E =
      report::writeOutput("-", [&](llvm::raw_ostream &OS) { Write(*R, OS); });
  writeLog(*R, llvm::errs());
  if (E)
    return fail(std::move(E));
  // A list is no verdict: findings do not fail it, missing files do.
  return gate::exitStatus(*R, std::nullopt);
}

void commands::addInventory(CLI::App &App, Invocation &I) {
  CLI::App *Sub = App.add_subcommand(
      "inventory", "List every exchange with its verdict and the reason");
  auto O = std::make_shared<InventoryOptions>();
  addAnalysisOptions(*Sub, O->Analysis);
  Sub->add_option("--format", O->Format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  Sub->callback([O, &I] {
    complete(O->Analysis, I);
    I.Status = run(*O);
  });
}
