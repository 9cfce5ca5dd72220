//===- Sarif.cpp - SARIF 2.1.0 for code scanning --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Sarif.h"
#include "checks/core/Fingerprint.h"
#include "tool/report/JsonParts.h"
#include "tool/report/SarifParts.h"
#include "tool/report/SarifRules.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::json::OStream;

static constexpr char FileNotAnalysed[] = "file-not-analysed";
static constexpr char FunctionNotAnalysed[] = "function-not-analysed";

static void writeRelated(const Finding &F, SourceCache &Sources, OStream &J) {
  if (F.Path.empty())
    return;
  J.attributeArray("relatedLocations", [&] {
    for (auto [Index, Step] : llvm::enumerate(F.Path))
      J.object([&, Index = Index, &Step = Step] {
        J.attribute("id", int64_t(Index + 1));
        writePlace(Step.Where, Sources, J);
        writeMessage(sentence(Step.Message), J);
      });
  });
}

static void writeFlowStep(const Location &Where, StringRef Message,
                          size_t Order, SourceCache &Sources, OStream &J) {
  J.object([&] {
    J.attribute("executionOrder", int64_t(Order));
    J.attributeObject("location", [&] {
      writePlace(Where, Sources, J);
      writeMessage(sentence(Message), J);
    });
  });
}

static void writeCodeFlow(const Finding &F, SourceCache &Sources, OStream &J) {
  if (F.Path.empty())
    return;
  auto WriteSteps = [&] {
    size_t Order = 0;
    for (const PathStep &Step : F.Path)
      writeFlowStep(Step.Where, Step.Message, ++Order, Sources, J);
    writeFlowStep(F.Where, F.Message, ++Order, Sources, J);
  };
  J.attributeArray("codeFlows", [&] {
    J.object([&] {
      J.attributeArray("threadFlows", [&] {
        J.object([&] { J.attributeArray("locations", WriteSteps); });
      });
    });
  });
}

static void writeEdit(const TextEdit &Edit, SourceCache &Sources, OStream &J) {
  const SourceText &Source = Sources.get(Edit.File);
  Location L;
  std::tie(L.Line, L.Column) = Source.lineAndColumn(Edit.Offset);
  std::tie(L.EndLine, L.EndColumn) =
      Source.lineAndColumn(Edit.Offset + Edit.Length);
  J.object([&] {
    writeArtifact("artifactLocation", Edit.File, J);
    J.attributeArray("replacements", [&] {
      J.object([&] {
        writeRegion("deletedRegion", L, Source, J);
        J.attributeObject("insertedContent",
                          [&] { text(J, "text", Edit.Replacement); });
      });
    });
  });
}

static void writeFixes(const Finding &F, SourceCache &Sources, OStream &J) {
  if (F.Fixes.empty())
    return;
  J.attributeArray("fixes", [&] {
    for (const Fix &One : F.Fixes)
      J.object([&] {
        J.attributeObject("description",
                          [&] { text(J, "text", sentence(One.Description)); });
        J.attributeArray("artifactChanges", [&] {
          for (const TextEdit &Edit : One.Edits)
            writeEdit(Edit, Sources, J);
        });
      });
  });
}

static void writeFingerprints(const Finding &F, SourceCache &Sources,
                              OStream &J) {
  std::string Hash = Sources.get(F.Where.File).lineHash(F.Where.Line);
  J.attributeObject("partialFingerprints", [&] {
    if (!F.Fingerprint.empty())
      text(J, FingerprintKey, F.Fingerprint);
    if (!Hash.empty())
      J.attribute("primaryLocationLineHash", Hash);
  });
}

static void writeResult(const Report &R, const Finding &F,
                        ArrayRef<const CheckInfo *> Checks,
                        SourceCache &Sources, OStream &J) {
  const auto *Rule = llvm::find_if(
      Checks, [&](const CheckInfo *Info) { return Info->Name == F.Check; });
  J.object([&] {
    text(J, "ruleId", F.Check);
    if (Rule != Checks.end())
      J.attribute("ruleIndex", int64_t(Rule - Checks.begin()));
    J.attribute("level", toString(F.Level));
    if (R.Compared)
      J.attribute("baselineState", R.isNew(F) ? "new" : "unchanged");
    writeMessage(sentence(F.Message), J);
    J.attributeArray("locations", [&] {
      J.object([&] {
        writePlace(F.Where, Sources, J);
        writeFunction(F.EnclosingDecl, J);
      });
    });
    writeRelated(F, Sources, J);
    writeCodeFlow(F, Sources, J);
    writeFingerprints(F, Sources, J);
    writeFixes(F, Sources, J);
  });
}

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
    });
  });
}

static void writeTool(ArrayRef<const CheckInfo *> Checks, OStream &J) {
  J.attributeObject("tool", [&] {
    J.attributeObject("driver", [&] {
      J.attribute("name", "http-tidy");
      J.attribute("version", HTTPTIDY_VERSION);
      J.attribute("semanticVersion", HTTPTIDY_VERSION);
      J.attributeArray("rules", [&] {
        for (const CheckInfo *Info : Checks)
          writeSarifRule(*Info, J);
      });
    });
  });
}

static void writeRun(const Report &R, ArrayRef<const CheckInfo *> Checks,
                     OStream &J) {
  SourceCache Sources(R.Root);
  writeTool(Checks, J);
  // Everything up to the last slash is the category of the upload.
  J.attributeObject("automationDetails",
                    [&] { J.attribute("id", "http-tidy/"); });
  writeBases(J);
  J.attribute("columnKind", "utf16CodeUnits");
  J.attributeArray("invocations", [&] { writeInvocation(R, Sources, J); });
  J.attributeArray("results", [&] {
    for (const Finding &F : R.All)
      writeResult(R, F, Checks, Sources, J);
  });
  J.attributeObject("properties", [&] { writeCounts(R, J); });
}

void report::writeSarif(const Report &R, ArrayRef<const CheckInfo *> Checks,
                        llvm::raw_ostream &OS) {
  writeLog(OS, [&](OStream &J) { writeRun(R, Checks, J); });
}
