//===- GitHub.cpp - Annotations and summaries of GitHub -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/GitHub.h"
#include "tool/report/SarifRules.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::StringRef;

/// What the page of a step shows of one kind.
static constexpr unsigned ShownAnnotations = 10;
/// A summary may have a megabyte; nobody reads as much.
static constexpr size_t ShownRows = 200;

/// Property values also end at colons and commas.
static std::string escaped(StringRef Text, bool IsProperty) {
  std::string Out;
  for (char C : Text) {
    bool Encode = C == '%' || C == '\r' || C == '\n' ||
                  (IsProperty && (C == ':' || C == ','));
    if (Encode)
      Out +=
          {'%', llvm::hexdigit((unsigned char)C >> 4), llvm::hexdigit(C & 0xF)};
    else
      Out += C;
  }
  return Out;
}

static const char *command(Severity S) {
  return S == Severity::Note ? "notice" : toString(S);
}

/// New findings, the worst first.
static std::vector<const Finding *> bySeverity(const Report &R) {
  std::vector<const Finding *> All;
  for (const Finding &F : R.All)
    if (R.isNew(F))
      All.push_back(&F);
  // They lie in one array, in the order of the report.
  llvm::sort(All, [](const Finding *A, const Finding *B) {
    return A->Level != B->Level ? A->Level > B->Level : A < B;
  });
  return All;
}

static void writeAnnotation(const Finding &F, SourceCache &Sources,
                            llvm::raw_ostream &OS) {
  const Location &L = F.Where;
  const SourceText &Source = Sources.get(L.File);
  OS << "::" << command(F.Level) << " file=" << escaped(validUtf8(L.File), true)
     << ",line=" << L.Line;
  if (L.EndLine)
    OS << ",endLine=" << L.EndLine;
  // Columns of a range of several lines are refused.
  if (L.Column && L.EndLine == L.Line)
    OS << ",col=" << Source.utf16Column(L.Line, L.Column)
       << ",endColumn=" << Source.utf16Column(L.EndLine, L.EndColumn);
  OS << ",title=" << escaped(F.Check, true)
     << "::" << escaped(sentence(F.Message), false) << "\n";
}

void report::writeGitHubAnnotations(const Report &R, llvm::raw_ostream &OS) {
  SourceCache Sources(R.Root);
  unsigned Count[3] = {};
  for (const Finding *F : bySeverity(R)) {
    if (Count[unsigned(F->Level)]++ < ShownAnnotations)
      writeAnnotation(*F, Sources, OS);
    else
      OS << F->Where.File << ':' << F->Where.Line << ':' << F->Where.Column
         << ": " << toString(F->Level) << ": " << validUtf8(F->Message) << " ["
         << F->Check << "]\n";
  }
  for (const FileProblem &P : R.Problems)
    OS << "::error file=" << escaped(validUtf8(P.File), true)
       << ",title=not analysed::" << escaped(validUtf8(P.Reason), false)
       << "\n";
}

/// What a table of Markdown takes.
static std::string cell(StringRef Text) {
  std::string Out;
  for (char C : validUtf8(Text))
    if (C == '|' || C == '`' || C == '<' || C == '*' || C == '_' || C == '[' ||
        C == '\\')
      Out += {'\\', C};
    else
      Out += C == '\n' ? ' ' : C;
  return Out;
}

void report::writeGitHubSummary(const Report &R, llvm::raw_ostream &OS) {
  OS << "### http-tidy\n\n" << cell(summaryLine(R)) << "\n";
  std::vector<const Finding *> All = bySeverity(R);
  if (!All.empty())
    OS << "\n| | check | place | finding |\n| --- | --- | --- | --- |\n";
  for (const Finding *F :
       llvm::ArrayRef(All).take_front(std::min(All.size(), ShownRows)))
    OS << "| " << toString(F->Level) << " | " << cell(F->Check) << " | "
       << cell(F->Where.File) << ":" << F->Where.Line << " | "
       << cell(sentence(F->Message)) << " |\n";
  if (All.size() > ShownRows)
    OS << "\n" << All.size() - ShownRows << " more are in the log.\n";
  if (!R.Problems.empty())
    OS << "\n| not analysed | why |\n| --- | --- |\n";
  for (const FileProblem &P : R.Problems)
    OS << "| " << cell(P.File) << " | " << cell(P.Reason) << " |\n";
  OS << "\n";
}
