//===- Json.cpp - Findings as JSON ----------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Json.h"
#include "tool/report/JsonParts.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::json::OStream;

static constexpr int SchemaVersion = 1;

void report::writeCounts(const Report &R, OStream &J) {
  InventoryCounts All = countVerdicts(R);
  const VerdictCounts &Counts = All.Exchanges, &Servers = All.Servers;
  J.attributeObject("counts", [&] {
    J.attribute("filesAnalysed", R.FilesAnalysed);
    J.attribute("filesWithoutModelledHeader", R.FilesWithoutModel);
    J.attribute("filesNotAnalysed", R.filesNotAnalysed());
    J.attribute("functionsNotAnalysed", int64_t(R.Skipped.size()));
    J.attribute("findings", int64_t(R.All.size()));
    if (R.Compared) {
      J.attribute("findingsNew", R.newFindings());
      J.attribute("findingsGone", int64_t(R.Compared->Gone.size()));
    }
    J.attribute("suppressed", R.Suppressed);
    J.attribute("exchanges", Counts.total());
    J.attribute("exchangesWithFinding", Counts.Finding);
    J.attribute("exchangesBounded", Counts.Bounded);
    J.attribute("exchangesUnknown", Counts.Unknown);
    J.attribute("servers", Servers.total());
    J.attribute("serversWithFinding", Servers.Finding);
    J.attribute("serversBounded", Servers.Bounded);
    J.attribute("serversUnknown", Servers.Unknown);
  });
}

static void writePlace(const Location &L, OStream &J) {
  text(J, "file", L.File);
  J.attribute("line", L.Line);
  J.attribute("column", L.Column);
  if (!L.EndLine)
    return;
  J.attribute("endLine", L.EndLine);
  J.attribute("endColumn", L.EndColumn);
}

static void writeFixes(const Finding &F, OStream &J) {
  J.attributeArray("fixes", [&] {
    for (const Fix &One : F.Fixes)
      J.object([&] {
        text(J, "description", One.Description);
        J.attributeArray("edits", [&] {
          for (const TextEdit &Edit : One.Edits)
            J.object([&] {
              text(J, "file", Edit.File);
              J.attribute("offset", Edit.Offset);
              J.attribute("length", Edit.Length);
              text(J, "replacement", Edit.Replacement);
            });
        });
      });
  });
}

/// What was known before: the state, and why it may stay.
static void writeState(const Report &R, const Finding &F, OStream &J) {
  if (!R.Compared)
    return;
  J.attribute("state", R.isNew(F) ? "new" : "unchanged");
  auto Known = R.Compared->Known.find(F.Fingerprint);
  if (Known == R.Compared->Known.end() || Known->second.Reason.empty())
    return;
  J.attributeObject("accepted", [&] {
    text(J, "reason", Known->second.Reason);
    text(J, "owner", Known->second.Owner);
    text(J, "expires", Known->second.Expires);
  });
}

static void writeGone(const Report &R, OStream &J) {
  if (!R.Compared)
    return;
  J.attributeArray("gone", [&] {
    for (const GoneFinding &G : R.Compared->Gone)
      J.object([&] {
        text(J, "check", G.Check);
        text(J, "file", G.File);
        text(J, "fingerprint", G.Fingerprint);
      });
  });
}

static void writeFinding(const Report &R, const Finding &F, OStream &J) {
  J.object([&] {
    text(J, "check", F.Check);
    J.attribute("severity", toString(F.Level));
    text(J, "message", F.Message);
    writePlace(F.Where, J);
    text(J, "object", F.Object);
    text(J, "function", F.EnclosingDecl);
    text(J, "fingerprint", F.Fingerprint);
    writeState(R, F, J);
    J.attributeArray("path", [&] {
      for (const PathStep &Step : F.Path)
        J.object([&] {
          writePlace(Step.Where, J);
          text(J, "message", Step.Message);
        });
    });
    writeFixes(F, J);
  });
}

static void writeNotAnalysed(const Report &R, OStream &J) {
  J.attributeArray("notAnalysed", [&] {
    for (const FileProblem &P : R.Problems)
      J.object([&] {
        text(J, "file", P.File);
        text(J, "reason", P.Reason);
        J.attribute("partly", P.PartlyAnalysed);
        if (!P.Function.empty())
          text(J, "function", P.Function);
        J.attributeArray("compileErrors", [&] {
          for (const std::string &Error : P.CompileErrors)
            J.value(validUtf8(Error));
        });
        if (!P.Repeat.empty())
          text(J, "repeat", P.Repeat);
      });
  });
  J.attributeArray("skippedFunctions", [&] {
    for (const SkippedFunction &S : R.Skipped)
      J.object([&] {
        writePlace(S.Where, J);
        text(J, "name", S.Name);
        text(J, "reason", S.Reason);
      });
  });
  J.attributeObject("droppedFlags", [&] {
    for (const auto &[Flag, Files] : R.DroppedFlags)
      J.attribute(validUtf8(Flag), Files);
  });
}

static void writeHead(OStream &J) {
  J.attribute("version", SchemaVersion);
  J.attributeObject("tool", [&] {
    J.attribute("name", "http-tidy");
    J.attribute("version", HTTPTIDY_VERSION);
  });
}

void report::writeJson(const Report &R, llvm::raw_ostream &OS) {
  OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    writeHead(J);
    J.attributeArray("findings", [&] {
      for (const Finding &F : R.All)
        writeFinding(R, F, J);
    });
    writeGone(R, J);
    writeNotAnalysed(R, J);
    J.attribute("interrupted", R.Interrupted);
    writeCounts(R, J);
  });
  OS << "\n";
}

/// What only servers have.
static void writeServer(const InventoryRow &Row, OStream &J) {
  if (!Row.isServer())
    return;
  if (Row.Made.isValid())
    J.attributeObject("made", [&] { writePlace(Row.Made, J); });
  J.attributeArray("settings", [&] {
    for (const ServerSetting &S : Row.Settings)
      J.object([&] {
        text(J, "kind", S.Kind);
        if (!S.Name.empty())
          text(J, "name", S.Name);
        J.attribute("state", toString(S.S));
        text(J, "text", S.Text);
      });
  });
}

void report::writeInventoryJson(const Report &R, llvm::raw_ostream &OS) {
  OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    writeHead(J);
    J.attributeArray("rows", [&] {
      for (const InventoryRow &Row : R.Inventory)
        J.object([&] {
          J.attribute("verdict", toString(Row.V));
          text(J, "kind", Row.Kind);
          text(J, "library", Row.Library);
          text(J, "call", Row.Call);
          text(J, "object", Row.Object);
          text(J, "function", Row.EnclosingDecl);
          text(J, "reason", Row.Reason);
          writePlace(Row.Where, J);
          writeServer(Row, J);
        });
    });
    writeNotAnalysed(R, J);
    J.attribute("interrupted", R.Interrupted);
    writeCounts(R, J);
  });
  OS << "\n";
}
