//===- SarifParts.cpp - Small writers of SARIF ----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifParts.h"
#include "tool/report/Uri.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::StringRef;
using llvm::json::OStream;

void report::writeMessage(StringRef Text, OStream &J) {
  J.attributeObject("message", [&] { text(J, "text", Text); });
}

void report::writeArtifact(StringRef Key, StringRef File, OStream &J) {
  J.attributeObject(Key, [&] {
    J.attribute("uri", fileUri(File));
    if (!llvm::sys::path::is_absolute(File))
      J.attribute("uriBaseId", RootId);
  });
}

void report::writeRegion(StringRef Key, const Location &L,
                         const SourceText &Source, OStream &J) {
  J.attributeObject(Key, [&] {
    J.attribute("startLine", L.Line);
    if (L.Column)
      J.attribute("startColumn", Source.utf16Column(L.Line, L.Column));
    if (!L.EndLine)
      return;
    J.attribute("endLine", L.EndLine);
    J.attribute("endColumn", Source.utf16Column(L.EndLine, L.EndColumn));
  });
}

void report::writePlace(const Location &L, SourceCache &Sources, OStream &J) {
  J.attributeObject("physicalLocation", [&] {
    writeArtifact("artifactLocation", L.File, J);
    if (L.isValid())
      writeRegion("region", L, Sources.get(L.File), J);
  });
}

void report::writeFunction(StringRef Name, OStream &J) {
  if (Name.empty())
    return;
  J.attributeArray("logicalLocations", [&] {
    J.object([&] {
      text(J, "fullyQualifiedName", Name);
      J.attribute("kind", "function");
    });
  });
}

void report::writeBases(OStream &J) {
  J.attributeObject("originalUriBaseIds", [&] {
    J.attributeObject(RootId, [&] {
      J.attributeObject("description", [&] {
        J.attribute("text", "The root of the source tree.");
      });
    });
  });
}

void report::writeLog(llvm::raw_ostream &OS,
                      llvm::function_ref<void(OStream &)> Run) {
  OStream J(OS, /*IndentSize=*/2);
  J.object([&] {
    J.attribute("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    J.attribute("version", "2.1.0");
    J.attributeArray("runs", [&] { J.object([&] { Run(J); }); });
  });
  OS << "\n";
}
