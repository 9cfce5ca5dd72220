//===- Rdjson.cpp - Diagnostics for reviewdog -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Rdjson.h"
#include "tool/report/JsonParts.h"
#include "tool/report/SarifRules.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::json::OStream;

static const char *severity(Severity S) {
  switch (S) {
  case Severity::Note:
    return "INFO";
  case Severity::Warning:
    return "WARNING";
  case Severity::Error:
    return "ERROR";
  }
  return "UNKNOWN_SEVERITY";
}

static void writePosition(const char *Key, unsigned Line, unsigned Column,
                          OStream &J) {
  J.attributeObject(Key, [&] {
    J.attribute("line", Line);
    if (Column)
      J.attribute("column", Column);
  });
}

/// Columns are bytes, as ours.
static void writeRange(const Location &L, OStream &J) {
  J.attributeObject("range", [&] {
    writePosition("start", L.Line, L.Column, J);
    if (L.EndLine)
      writePosition("end", L.EndLine, L.EndColumn, J);
  });
}

static void writePlace(const Location &L, OStream &J) {
  J.attributeObject("location", [&] {
    text(J, "path", L.File);
    writeRange(L, J);
  });
}

/// reviewdog suggests in the file of the diagnostic only: a fix that needs more
/// is left out.
static bool isSuggestion(const Fix &One, const Finding &F) {
  return One.Edits.size() == 1 && One.Edits.front().File == F.Where.File;
}

static void writeSuggestions(const Finding &F, SourceCache &Sources,
                             OStream &J) {
  J.attributeArray("suggestions", [&] {
    for (const Fix &One : F.Fixes) {
      if (!isSuggestion(One, F))
        continue;
      const TextEdit &Edit = One.Edits.front();
      const SourceText &Source = Sources.get(Edit.File);
      Location L;
      std::tie(L.Line, L.Column) = Source.lineAndColumn(Edit.Offset);
      std::tie(L.EndLine, L.EndColumn) =
          Source.lineAndColumn(Edit.Offset + Edit.Length);
      J.object([&] {
        writeRange(L, J);
        text(J, "text", Edit.Replacement);
      });
    }
  });
}

static void writeDiagnostic(const Finding &F, SourceCache &Sources,
                            OStream &J) {
  J.object([&] {
    text(J, "message", sentence(F.Message));
    writePlace(F.Where, J);
    J.attribute("severity", severity(F.Level));
    J.attributeObject("code", [&] { text(J, "value", F.Check); });
    if (!F.Path.empty())
      J.attributeArray("relatedLocations", [&] {
        for (const PathStep &Step : F.Path)
          J.object([&] {
            text(J, "message", sentence(Step.Message));
            writePlace(Step.Where, J);
          });
      });
    writeSuggestions(F, Sources, J);
  });
}

void report::writeRdjson(const Report &R, llvm::raw_ostream &OS) {
  SourceCache Sources(R.Root);
  OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attributeObject("source", [&] { J.attribute("name", "http-tidy"); });
    J.attributeArray("diagnostics", [&] {
      for (const Finding &F : R.All)
        if (R.isNew(F))
          writeDiagnostic(F, Sources, J);
    });
  });
  OS << "\n";
}
