//===- SarifMergeWriter.cpp - Writes one SARIF run out of many ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/SarifMerge.h"
#include "tool/report/SarifParts.h"
#include "tool/report/SarifResults.h"
#include "llvm/ADT/STLExtras.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::StringRef;
using llvm::json::Object;
using llvm::json::OStream;
using llvm::json::Value;

/// What was printed as JSON is JSON.
static Value parsed(StringRef Text) {
  return llvm::cantFail(llvm::json::parse(Text));
}

void SarifMerge::writeTool(OStream &J) const {
  J.attributeObject("tool", [&] {
    J.attributeObject("driver", [&] {
      J.attribute("name", "http-tidy");
      std::string Version = Versions.empty() ? HTTPTIDY_VERSION : Versions;
      text(J, "version", Version);
      text(J, "semanticVersion", Version);
      J.attributeArray("rules", [&] {
        for (const auto &[Id, Text] : Rules)
          J.value(parsed(Text));
      });
      if (Taxonomy.empty())
        return;
      J.attributeArray("supportedTaxonomies", [&] {
        Object Head = *parsed(Taxonomy).getAsObject();
        J.object([&] {
          text(J, "name", Head.getString("name").value_or(""));
          J.attribute("index", 0);
          text(J, "guid", Head.getString("guid").value_or(""));
        });
      });
    });
  });
  if (Taxonomy.empty())
    return;
  J.attributeArray("taxonomies", [&] {
    Object Head = *parsed(Taxonomy).getAsObject();
    llvm::json::Array All;
    for (const auto &[Id, Text] : Taxa)
      All.push_back(parsed(Text));
    Head["taxa"] = std::move(All);
    J.value(std::move(Head));
  });
}

void SarifMerge::writeInvocation(OStream &J) const {
  J.attributeArray("invocations", [&] {
    J.object([&] {
      J.attribute("executionSuccessful", Failed.empty());
      J.attributeArray("toolExecutionNotifications", [&] {
        for (const std::string &Text : Notifications)
          J.value(parsed(Text));
      });
    });
  });
}

void SarifMerge::writeResults(const Report &R, OStream &J) const {
  std::map<StringRef, int64_t> Index;
  for (const auto &[Id, Text] : Rules)
    Index.try_emplace(Id, Index.size());
  J.attributeArray("results", [&] {
    for (const Finding *F : worstFindings(R)) {
      Value V = parsed(Results.at(F->Fingerprint).Text);
      Object &Result = *V.getAsObject();
      if (auto Rule = Index.find(F->Check); Rule != Index.end())
        Result["ruleIndex"] = Rule->second;
      if (R.Compared)
        Result["baselineState"] = R.isNew(*F) ? "new" : "unchanged";
      J.value(V);
    }
  });
}

void SarifMerge::write(const Report &R, StringRef Category,
                       llvm::raw_ostream &OS) const {
  writeLog(OS, [&](OStream &J) {
    writeTool(J);
    J.attributeObject("automationDetails",
                      [&] { text(J, "id", (Category + "/").str()); });
    writeBases(J);
    J.attribute("columnKind", "utf16CodeUnits");
    writeInvocation(J);
    J.attributeArray("artifacts", [&] {
      for (const std::string &File : Files)
        J.object([&] {
          writeArtifact("location", File, J);
          J.attributeArray("roles", [&] { J.value("analysisTarget"); });
        });
    });
    writeResults(R, J);
    J.attributeObject("properties", [&] { writeCounts(R, J); });
  });
}
