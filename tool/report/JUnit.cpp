//===- JUnit.cpp - Findings as failed tests -------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/JUnit.h"
#include "tool/report/SarifRules.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::StringRef;

/// For attributes and texts; XML has no way to write most control characters.
static std::string xml(StringRef Text) {
  std::string Clean, Out;
  for (char C : validUtf8(Text))
    Clean += (unsigned char)C < 0x20 && C != '\n' && C != '\t' ? '?' : C;
  llvm::raw_string_ostream OS(Out);
  llvm::printHTMLEscaped(Clean, OS);
  return Out;
}

static std::string place(const Location &L) {
  return L.File + ":" + std::to_string(L.Line) + ":" + std::to_string(L.Column);
}

static void writeFailure(const Finding &F, llvm::raw_ostream &OS) {
  OS << "    <testcase classname=\"" << xml(F.Where.File) << "\" name=\""
     << xml(F.Check + " at " + place(F.Where)) << "\" file=\""
     << xml(F.Where.File) << "\" line=\"" << F.Where.Line << "\">\n"
     << "      <failure type=\"" << toString(F.Level) << "\" message=\""
     << xml(sentence(F.Message)) << "\">";
  for (const PathStep &Step : F.Path)
    OS << xml(place(Step.Where) + ": " + Step.Message) << "\n";
  OS << xml(place(F.Where) + ": " + F.Message) << "</failure>\n"
     << "    </testcase>\n";
}

void report::writeJUnit(const Report &R, llvm::raw_ostream &OS) {
  llvm::StringSet<> WithFindings;
  for (const Finding &F : R.All)
    if (R.isNew(F))
      WithFindings.insert(F.Where.File);
  size_t Failures = R.newFindings(), Clean = 0;
  for (const std::string &File : R.Files)
    Clean += !WithFindings.contains(File);
  OS << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
     << "  <testsuite name=\"http-tidy\" tests=\""
     << Failures + Clean + R.Problems.size() << "\" failures=\"" << Failures
     << "\" errors=\"" << R.Problems.size() << "\" skipped=\"0\">\n";
  for (const Finding &F : R.All)
    if (R.isNew(F))
      writeFailure(F, OS);
  for (const FileProblem &P : R.Problems)
    OS << "    <testcase classname=\"" << xml(P.File)
       << "\" name=\"is analysed\">\n      <error message=\"" << xml(P.Reason)
       << "\"/>\n    </testcase>\n";
  for (const std::string &File : R.Files)
    if (!WithFindings.contains(File))
      OS << "    <testcase classname=\"" << xml(File)
         << "\" name=\"has no finding\"/>\n";
  OS << "  </testsuite>\n</testsuites>\n";
}
