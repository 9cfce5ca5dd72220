//===- Sarif.cpp - SARIF 2.1.0 for code scanning --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Sarif.h"
#include "tool/report/Cwe.h"
#include "tool/report/SarifParts.h"
#include "tool/report/SarifResults.h"
#include "tool/report/SarifRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace httptidy;
using namespace httptidy::report;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::json::OStream;

static constexpr char FileNotAnalysed[] = "file-not-analysed";
static constexpr char FunctionNotAnalysed[] = "function-not-analysed";
static constexpr char FindingsLeftOut[] = "findings-left-out";

static void writeNotification(StringRef Id, StringRef Level, StringRef Message,
                              const Location &Where, SourceCache &Sources,
                              OStream &J) {
  J.object([&] {
    J.attributeObject("descriptor", [&] { J.attribute("id", Id); });
    J.attribute("level", Level);
    writeMessage(sentence(Message), J);
    J.attributeArray("locations",
                     [&] { J.object([&] { writePlace(Where, Sources, J); }); });
  });
}

static std::string describe(const FileProblem &P) {
  std::string Text =
      P.PartlyAnalysed ? "only partly analysed: " : "not analysed: ";
  Text += P.Reason;
  if (!P.Function.empty())
    Text += " in " + P.Function;
  if (!P.CompileErrors.empty())
    Text += "; " + P.CompileErrors.front();
  return Text;
}

/// Findings that are missing are said to be missing.
static void writeLeftOut(const Report &R, OStream &J) {
  if (R.All.size() <= MaxResults)
    return;
  J.object([&] {
    J.attributeObject("descriptor",
                      [&] { J.attribute("id", FindingsLeftOut); });
    J.attribute("level", "warning");
    size_t Left = R.All.size() - MaxResults;
    writeMessage(counted(Left, "finding") + (Left == 1 ? " is" : " are") +
                     " left out: code scanning takes no more "
                     "than " +
                     std::to_string(MaxResults) + ".",
                 J);
  });
}

static void writeInvocation(const Report &R, SourceCache &Sources, OStream &J) {
  J.object([&] {
    J.attribute("executionSuccessful", R.Problems.empty() && !R.Interrupted);
    J.attributeArray("toolExecutionNotifications", [&] {
      for (const FileProblem &P : R.Problems) {
        Location Where;
        Where.File = P.File;
        writeNotification(FileNotAnalysed, "error", describe(P), Where, Sources,
                          J);
      }
      for (const SkippedFunction &S : R.Skipped)
        writeNotification(FunctionNotAnalysed, "warning",
                          S.Name + " was not analysed: " + S.Reason, S.Where,
                          Sources, J);
      writeLeftOut(R, J);
    });
  });
}

/// Checks that \p R speaks of and that are not ours.
static std::vector<StringRef>
foreignChecks(const Report &R, ArrayRef<const CheckInfo *> Checks) {
  std::set<StringRef> Names;
  for (const Finding &F : R.All)
    Names.insert(F.Check);
  for (const CheckInfo *Info : Checks)
    Names.erase(Info->Name);
  return {Names.begin(), Names.end()};
}

static void writeTool(ArrayRef<const CheckInfo *> Checks,
                      ArrayRef<StringRef> Foreign, OStream &J) {
  J.attributeObject("tool", [&] {
    J.attributeObject("driver", [&] {
      J.attribute("name", "http-tidy");
      J.attribute("version", HTTPTIDY_VERSION);
      J.attribute("semanticVersion", HTTPTIDY_VERSION);
      if (!cweNumbers(Checks).empty())
        writeSupportedTaxonomy(J);
      J.attributeArray("rules", [&] {
        for (const CheckInfo *Info : Checks)
          writeSarifRule(*Info, J);
        for (StringRef Check : Foreign)
          writeForeignRule(Check, J);
      });
    });
  });
  if (std::vector<unsigned> Cwe = cweNumbers(Checks); !Cwe.empty())
    writeTaxonomy(Cwe, J);
}

/// What was looked at, so that a merge can tell what is missing.
static void writeArtifacts(const Report &R, OStream &J) {
  J.attributeArray("artifacts", [&] {
    for (const std::string &File : R.Files)
      J.object([&] {
        writeArtifact("location", File, J);
        J.attributeArray("roles", [&] { J.value("analysisTarget"); });
      });
  });
}

static void writeRun(const Report &R, ArrayRef<const CheckInfo *> Checks,
                     StringRef Category, OStream &J) {
  SourceCache Sources(R.Root);
  std::vector<StringRef> Foreign = foreignChecks(R, Checks);
  llvm::StringMap<size_t> Rules;
  for (const CheckInfo *Info : Checks)
    Rules.try_emplace(Info->Name, Rules.size());
  for (StringRef Check : Foreign)
    Rules.try_emplace(Check, Rules.size());
  writeTool(Checks, Foreign, J);
  // Everything up to the last slash is the category of the upload.
  J.attributeObject("automationDetails",
                    [&] { text(J, "id", (Category + "/").str()); });
  writeBases(J);
  J.attribute("columnKind", "utf16CodeUnits");
  J.attributeArray("invocations", [&] { writeInvocation(R, Sources, J); });
  writeArtifacts(R, J);
  J.attributeArray("results", [&] {
    for (const Finding *F : worstFindings(R))
      writeResult(R, *F, Rules, Sources, J);
  });
  J.attributeObject("properties", [&] { writeCounts(R, J); });
}

void report::writeSarif(const Report &R, ArrayRef<const CheckInfo *> Checks,
                        llvm::raw_ostream &OS, StringRef Category) {
  writeLog(OS, [&](OStream &J) { writeRun(R, Checks, Category, J); });
}
