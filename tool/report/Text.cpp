//===- Text.cpp - Findings as clang-tidy prints them ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Text.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/Unicode.h"
#include "llvm/Support/raw_ostream.h"

using namespace httptidy;
using namespace httptidy::report;
using llvm::raw_ostream;
using llvm::StringRef;

/// Long lists of compile errors hide the first one, which is the cause.
static constexpr size_t ShownCompileErrors = 5;
static constexpr unsigned TabStop = 8;

/// Columns that \p Text takes on a terminal; what has no width counts as one.
static unsigned displayWidth(StringRef Text) {
  int Width = llvm::sys::unicode::columnWidthUTF8(Text);
  return Width < 0 ? Text.size() : Width;
}

/// \p Line with tabs expanded: the caret line has to agree with it.
static std::string expandTabs(StringRef Line) {
  std::string Out;
  for (char C : Line) {
    if (C != '\t')
      Out += C;
    else
      do
        Out += ' ';
      while (displayWidth(Out) % TabStop);
  }
  return Out;
}

static void color(raw_ostream &OS, TextStyle Style, raw_ostream::Colors Color) {
  if (Style.Colors)
    OS.changeColor(Color, /*Bold=*/true);
}

static void resetColor(raw_ostream &OS, TextStyle Style) {
  if (Style.Colors)
    OS.resetColor();
}

/// The line and, below it, a caret and the rest of the range.
static void writeExcerpt(const Location &L, SourceCache &Sources,
                         TextStyle Style, raw_ostream &OS) {
  StringRef Line = Sources.get(L.File).line(L.Line);
  if (Line.empty() || L.Column == 0 || L.Column > Line.size())
    return;
  std::string Text = validUtf8(expandTabs(Line));
  unsigned Before = displayWidth(expandTabs(Line.take_front(L.Column - 1)));
  unsigned End = L.EndLine == L.Line && L.EndColumn > L.Column ? L.EndColumn
                                                               : L.Column + 1;
  if (L.EndLine > L.Line)
    End = Line.rtrim().size() + 1;
  unsigned To = displayWidth(expandTabs(Line.take_front(End - 1)));

  std::string Number = std::to_string(L.Line);
  OS << llvm::right_justify(Number, 5) << " | " << Text << "\n";
  OS.indent(5) << " | ";
  OS.indent(Before);
  color(OS, Style, raw_ostream::GREEN);
  OS << '^' << std::string(To > Before + 1 ? To - Before - 1 : 0, '~');
  resetColor(OS, Style);
  OS << "\n";
}

static void writeLine(const Location &L, StringRef Kind,
                      raw_ostream::Colors Color, StringRef Message,
                      StringRef Check, SourceCache &Sources, TextStyle Style,
                      raw_ostream &OS) {
  if (Style.Colors)
    OS.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
  OS << L.File << ':' << L.Line << ':' << L.Column << ": ";
  color(OS, Style, Color);
  OS << Kind << ": ";
  resetColor(OS, Style);
  OS << validUtf8(Message);
  if (!Check.empty())
    OS << " [" << Check << ']';
  OS << "\n";
  writeExcerpt(L, Sources, Style, OS);
}

static raw_ostream::Colors colorOf(Severity S) {
  switch (S) {
  case Severity::Error:
    return raw_ostream::RED;
  case Severity::Warning:
    return raw_ostream::MAGENTA;
  case Severity::Note:
    return raw_ostream::CYAN;
  }
  return raw_ostream::SAVEDCOLOR;
}

void report::writeText(const Report &R, TextStyle Style, raw_ostream &OS) {
  SourceCache Sources(R.Root);
  for (const Finding &F : R.All) {
    if (!R.isNew(F))
      continue;
    writeLine(F.Where, toString(F.Level), colorOf(F.Level), F.Message, F.Check,
              Sources, Style, OS);
    for (const PathStep &Step : F.Path)
      writeLine(Step.Where, "note", raw_ostream::CYAN, Step.Message, "",
                Sources, Style, OS);
  }
}

static void writeProblem(const FileProblem &P, raw_ostream &OS) {
  OS << P.File << ": "
     << (P.PartlyAnalysed ? "only partly analysed: " : "not analysed: ")
     << P.Reason;
  if (!P.Function.empty())
    OS << " in " << P.Function;
  OS << "\n";
  for (size_t I = 0; I < P.CompileErrors.size(); ++I) {
    if (I == ShownCompileErrors) {
      OS << "  and " << counted(P.CompileErrors.size() - I, "more error")
         << "\n";
      break;
    }
    OS << "  " << P.CompileErrors[I] << "\n";
  }
  if (!P.Repeat.empty())
    OS << "  to repeat it: " << P.Repeat << "\n";
}

/// What the comparison says beside the findings.
static void writeComparison(const Report &R, raw_ostream &OS) {
  if (!R.Compared)
    return;
  for (const Finding &F : R.All)
    if (auto It = R.Compared->Expired.find(F.Fingerprint);
        It != R.Compared->Expired.end())
      OS << F.Where.File << ':' << F.Where.Line << ": " << F.Check
         << " was accepted until " << It->second << "\n";
  for (const GoneFinding &G : R.Compared->Gone)
    OS << G.File << ": " << G.Check << " (" << G.Fingerprint
       << ") is in the base and not found any more\n";
}

void report::writeProblems(const Report &R, raw_ostream &OS) {
  for (const FileProblem &P : R.Problems)
    writeProblem(P, OS);
  writeComparison(R, OS);
  for (const SkippedFunction &S : R.Skipped)
    OS << S.Where.File << ':' << S.Where.Line << ": function " << S.Name
       << " not analysed: " << S.Reason << "\n";
  if (!R.DroppedFlags.empty()) {
    bool One = R.DroppedFlags.size() == 1;
    OS << counted(R.DroppedFlags.size(), "compiler flag")
       << " that Clang does not know " << (One ? "was" : "were")
       << " left out:";
    for (const auto &[Flag, Files] : R.DroppedFlags)
      OS << ' ' << Flag;
    OS << "\n";
  }
  if (!R.Interrupted)
    return;
  OS << "interrupted";
  if (R.FilesNotReached)
    OS << ": " << counted(R.FilesNotReached, "file")
       << (R.FilesNotReached == 1 ? " was" : " were") << " not reached";
  OS << "; what was found until then is reported\n";
}

/// `    timeout read: default, 5 s`, a line for each setting.
static void writeServer(const InventoryRow &Row, raw_ostream &OS) {
  if (!Row.isServer())
    return;
  if (Row.Made.isValid())
    OS << "    made at " << Row.Made.File << ':' << Row.Made.Line << ':'
       << Row.Made.Column << "\n";
  for (const ServerSetting &S : Row.Settings) {
    OS << "    " << S.Kind << (S.Name.empty() ? "" : " ") << S.Name << ": "
       << toString(S.S);
    if (!S.Text.empty())
      OS << ", " << validUtf8(S.Text);
    OS << "\n";
  }
}

void report::writeInventoryText(const Report &R, raw_ostream &OS) {
  for (const InventoryRow &Row : R.Inventory) {
    OS << Row.Where.File << ':' << Row.Where.Line << ':' << Row.Where.Column
       << ": " << toString(Row.V) << ": " << Row.Kind << " " << Row.Call;
    if (!Row.Object.empty())
      OS << " on '" << Row.Object << "'";
    if (!Row.EnclosingDecl.empty())
      OS << " in " << Row.EnclosingDecl;
    if (!Row.Reason.empty())
      OS << ": " << Row.Reason;
    OS << "\n";
    writeServer(Row, OS);
  }
}
