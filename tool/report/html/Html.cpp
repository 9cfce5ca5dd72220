//===- Html.cpp - A report for people, in one file ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/html/Html.h"
#include "tool/report/JsonParts.h"
#include "tool/report/Pages.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <md4c-html.h>

using namespace httptidy;
using namespace httptidy::report;
using llvm::ArrayRef;
using llvm::StringRef;
using llvm::json::OStream;

/// Lines of source above and below a step.
static constexpr unsigned ContextLines = 8;

static std::string htmlOf(StringRef Markdown) {
  std::string Out;
  auto Take = [](const MD_CHAR *Text, MD_SIZE Size, void *To) {
    static_cast<std::string *>(To)->append(Text, Size);
  };
  // HTML in a page would be shown, not run.
  md_html(Markdown.data(), Markdown.size(), Take, &Out,
          MD_DIALECT_GITHUB | MD_FLAG_NOHTML, 0);
  return Out;
}

static void writeChecks(const Report &R, ArrayRef<const CheckInfo *> Checks,
                        OStream &J) {
  std::map<StringRef, bool> Used;
  for (const Finding &F : R.All)
    Used[F.Check] = true;
  J.attributeObject("checks", [&] {
    for (const CheckInfo *Info : Checks)
      if (Used.count(Info->Name))
        J.attributeObject(Info->Name, [&] {
          J.attribute("summary", Info->Summary);
          text(J, "page", htmlOf(checkPage(Info->Name)));
        });
  });
}

/// Columns as the script counts them.
static void writePlace(const Location &L, SourceCache &Sources, OStream &J) {
  const SourceText &Source = Sources.get(L.File);
  text(J, "file", L.File);
  J.attribute("line", L.Line);
  J.attribute("column", Source.utf16Column(L.Line, L.Column));
  J.attribute("endLine", L.EndLine);
  J.attribute("endColumn", Source.utf16Column(L.EndLine, L.EndColumn));
}

static void writeFinding(const Report &R, const Finding &F,
                         SourceCache &Sources, OStream &J) {
  J.object([&] {
    text(J, "id", F.Fingerprint);
    text(J, "check", F.Check);
    J.attribute("severity", toString(F.Level));
    text(J, "message", F.Message);
    writePlace(F.Where, Sources, J);
    text(J, "function", F.EnclosingDecl);
    J.attribute("new", R.isNew(F));
    if (R.Compared) {
      auto Known = R.Compared->Known.find(F.Fingerprint);
      if (Known != R.Compared->Known.end())
        text(J, "accepted", Known->second.Reason);
    }
    J.attributeArray("path", [&] {
      for (const PathStep &Step : F.Path)
        J.object([&] {
          writePlace(Step.Where, Sources, J);
          text(J, "message", Step.Message);
        });
    });
  });
}

/// By file, the first and last line of each part that is shown, in order.
using Parts = std::map<std::string, std::vector<std::pair<unsigned, unsigned>>>;

static Parts shownParts(const Report &R) {
  Parts Shown;
  auto Add = [&](const Location &L) {
    unsigned First = L.Line > ContextLines ? L.Line - ContextLines : 1;
    Shown[L.File].push_back({First, L.Line + ContextLines});
  };
  for (const Finding &F : R.All) {
    Add(F.Where);
    for (const PathStep &Step : F.Path)
      Add(Step.Where);
  }
  for (auto &[File, All] : Shown) {
    llvm::sort(All);
    std::vector<std::pair<unsigned, unsigned>> Joined;
    for (const auto &Part : All)
      if (!Joined.empty() && Part.first <= Joined.back().second + 1)
        Joined.back().second = std::max(Joined.back().second, Part.second);
      else
        Joined.push_back(Part);
    All = std::move(Joined);
  }
  return Shown;
}

static void writeFiles(const Report &R, SourceCache &Sources, OStream &J) {
  J.attributeObject("files", [&] {
    for (const auto &[File, All] : shownParts(R)) {
      const SourceText &Source = Sources.get(File);
      if (!Source.isKnown())
        continue;
      J.attributeArray(validUtf8(File), [&, &All = All] {
        for (auto [First, Last] : All)
          J.object([&, First = First, Last = Last] {
            J.attribute("first", First);
            J.attributeArray("lines", [&] {
              for (unsigned L = First; L <= Last && L <= Source.lines(); ++L)
                J.value(validUtf8(Source.line(L)));
            });
          });
      });
    }
  });
}

static void writeProblems(const Report &R, OStream &J) {
  J.attributeArray("problems", [&] {
    for (const FileProblem &P : R.Problems)
      J.object([&] {
        text(J, "file", P.File);
        text(J, "reason", P.Reason);
        J.attribute("partly", P.PartlyAnalysed);
      });
  });
}

static std::string dataOf(const Report &R, ArrayRef<const CheckInfo *> Checks) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  SourceCache Sources(R.Root);
  OStream J(OS);
  J.object([&] {
    text(J, "summary", summaryLine(R));
    J.attribute("compared", R.Compared.has_value());
    writeChecks(R, Checks, J);
    writeFiles(R, Sources, J);
    J.attributeArray("findings", [&] {
      for (const Finding &F : R.All)
        writeFinding(R, F, Sources, J);
    });
    writeProblems(R, J);
  });
  return Out;
}

/// JSON that can stand in a script element: `</script>` in a source must not
/// end it.
static void writeEmbedded(StringRef Json, llvm::raw_ostream &OS) {
  for (char C : Json)
    if (C == '<')
      OS << "\\u003c";
    else
      OS << C;
}

void report::writeHtml(const Report &R, ArrayRef<const CheckInfo *> Checks,
                       llvm::raw_ostream &OS) {
  StringRef Page = htmlAsset("report.html");
  auto Until = [&](StringRef Mark) {
    auto [Before, After] = Page.split(Mark);
    OS << Before;
    Page = After;
  };
  Until("@css@");
  OS << htmlAsset("report.css");
  Until("@data@");
  writeEmbedded(dataOf(R, Checks), OS);
  Until("@js@");
  OS << htmlAsset("report.js") << Page;
}
