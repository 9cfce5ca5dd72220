//===- SarifResults.cpp - Results of a SARIF run --------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifResults.h"
#include "checks/core/Fingerprint.h"
#include "tool/report/SarifParts.h"
#include "tool/report/SarifRules.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::json::OStream;

/// The last steps are nearest to what is wrong.
static ArrayRef<PathStep> shownSteps(const Finding &F) {
  ArrayRef<PathStep> Steps = F.Path;
  return Steps.take_back(std::min(Steps.size(), MaxPlaces - 1));
}

/// `\[` for `[`: in a message a bracket begins a link.
static std::string escaped(StringRef Text) {
  std::string Out;
  for (char C : Text) {
    if (C == '[' || C == ']' || C == '\\')
      Out += '\\';
    Out += C;
  }
  return Out;
}

/// The message, and behind it a link to each step: code scanning shows related
/// places only if the text names them. Where there is little room only the
/// first sentence is shown, which stands for itself.
static std::string linkedMessage(const Finding &F) {
  std::string Text = sentence(F.Message);
  if (StringRef(Text).contains("]("))
    Text = escaped(Text);
  ArrayRef<PathStep> Steps = shownSteps(F);
  for (auto [Index, Step] : llvm::enumerate(Steps))
    Text += (Index ? ", [" : " Path: [") + escaped(Step.Message) + "](" +
            std::to_string(Index + 1) + ")";
  return Steps.empty() ? Text : Text + ".";
}

static void writeRelated(const Finding &F, SourceCache &Sources, OStream &J) {
  if (F.Path.empty())
    return;
  J.attributeArray("relatedLocations", [&] {
    for (auto [Index, Step] : llvm::enumerate(shownSteps(F)))
      J.object([&, Index = Index, &Step = Step] {
        J.attribute("id", int64_t(Index + 1));
        writePlace(Step.Where, Sources, J);
        writeMessage(sentence(Step.Message), J);
      });
  });
}

static void writeFlowStep(const Location &Where, StringRef Message,
                          size_t Order, bool Essential, SourceCache &Sources,
                          OStream &J) {
  J.object([&] {
    J.attribute("executionOrder", int64_t(Order));
    // Viewers may fold what is not essential.
    J.attribute("importance", Essential ? "essential" : "important");
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
    for (const PathStep &Step : shownSteps(F)) {
      bool First = Order == 0;
      writeFlowStep(Step.Where, Step.Message, ++Order, First, Sources, J);
    }
    writeFlowStep(F.Where, F.Message, ++Order, true, Sources, J);
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
  if (Hash.empty() && F.Fingerprint.empty())
    return;
  J.attributeObject("partialFingerprints", [&] {
    if (!F.Fingerprint.empty())
      text(J, FingerprintKey, F.Fingerprint);
    if (!Hash.empty())
      J.attribute("primaryLocationLineHash", Hash);
  });
}

void report::writeResult(const Report &R, const Finding &F,
                         const llvm::StringMap<size_t> &Rules,
                         SourceCache &Sources, OStream &J) {
  J.object([&] {
    text(J, "ruleId", F.Check);
    if (auto Rule = Rules.find(F.Check); Rule != Rules.end())
      J.attribute("ruleIndex", int64_t(Rule->second));
    J.attribute("level", toString(F.Level));
    if (R.Compared)
      J.attribute("baselineState", R.isNew(F) ? "new" : "unchanged");
    writeMessage(linkedMessage(F), J);
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

std::vector<const Finding *> report::worstFindings(const Report &R) {
  std::vector<const Finding *> All;
  for (const Finding &F : R.All)
    All.push_back(&F);
  if (All.size() <= MaxResults)
    return All;
  // They lie in one array, in the order of the report.
  llvm::sort(All, [](const Finding *A, const Finding *B) {
    return A->Level != B->Level ? A->Level > B->Level : A < B;
  });
  All.resize(MaxResults);
  llvm::sort(All);
  return All;
}
