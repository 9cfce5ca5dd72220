//===- ExportedFixes.cpp - What clang-tidy --export-fixes wrote -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/ExportedFixes.h"
#include "tool/driver/Root.h"
#include "tool/report/SourceText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLTraits.h"

using namespace httptidy;
using namespace httptidy::driver;
using llvm::Error;
using llvm::StringRef;

namespace {

struct YamlRange {
  std::string FilePath;
  unsigned Offset = 0;
  unsigned Length = 0;
};

struct YamlReplacement : YamlRange {
  std::string Text;
};

struct YamlMessage {
  std::string Message;
  std::string FilePath;
  unsigned Offset = 0;
  std::vector<YamlReplacement> Replacements;
  std::vector<YamlRange> Ranges;
};

struct YamlDiagnostic {
  std::string Name;
  std::string Level;
  std::string Directory;
  YamlMessage Main;
  std::vector<YamlMessage> Notes;
};

struct YamlUnit {
  std::string MainFile;
  std::vector<YamlDiagnostic> Diagnostics;
};

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(YamlRange)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlReplacement)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlMessage)
LLVM_YAML_IS_SEQUENCE_VECTOR(YamlDiagnostic)
// A file may hold several documents; an empty one has none.
LLVM_YAML_IS_DOCUMENT_LIST_VECTOR(YamlUnit)

// Clang's own traits know the keys of their version only; files come from any.
namespace llvm::yaml {

template <> struct MappingTraits<YamlRange> {
  static void mapping(IO &In, YamlRange &R) {
    In.mapOptional("FilePath", R.FilePath);
    In.mapOptional("FileOffset", R.Offset);
    In.mapOptional("Length", R.Length);
  }
};

template <> struct MappingTraits<YamlReplacement> {
  static void mapping(IO &In, YamlReplacement &R) {
    In.mapRequired("FilePath", R.FilePath);
    In.mapRequired("Offset", R.Offset);
    In.mapRequired("Length", R.Length);
    In.mapRequired("ReplacementText", R.Text);
  }
};

template <> struct MappingTraits<YamlMessage> {
  static void mapping(IO &In, YamlMessage &M) {
    In.mapRequired("Message", M.Message);
    In.mapOptional("FilePath", M.FilePath);
    In.mapOptional("FileOffset", M.Offset);
    In.mapOptional("Replacements", M.Replacements);
    In.mapOptional("Ranges", M.Ranges);
  }
};

template <> struct MappingTraits<YamlDiagnostic> {
  static void mapping(IO &In, YamlDiagnostic &D) {
    In.mapRequired("DiagnosticName", D.Name);
    In.mapRequired("DiagnosticMessage", D.Main);
    In.mapOptional("Notes", D.Notes);
    In.mapOptional("Level", D.Level);
    In.mapOptional("BuildDirectory", D.Directory);
  }
};

template <> struct MappingTraits<YamlUnit> {
  static void mapping(IO &In, YamlUnit &U) {
    In.mapOptional("MainSourceFile", U.MainFile);
    In.mapRequired("Diagnostics", U.Diagnostics);
  }
};

} // namespace llvm::yaml

namespace {

/// Turns one unit into findings.
class Converter {
public:
  explicit Converter(report::Report &R) : R(R), Sources(R.Root) {}

  Error add(const YamlUnit &U) {
    for (const YamlDiagnostic &D : U.Diagnostics) {
      Directory = D.Directory.empty() ? R.Root : D.Directory;
      // "http-x,-warnings-as-errors" names the check first.
      StringRef Check = StringRef(D.Name).split(',').first;
      if (D.Main.FilePath.empty() || Check == "clang-diagnostic-error")
        addProblem(U, D);
      if (!D.Main.FilePath.empty())
        addFinding(Check, D);
    }
    if (Gone.empty())
      return Error::success();
    return llvm::createStringError("cannot read '" + Gone +
                                   "', which it speaks of; is --root right?");
  }

private:
  std::string relative(StringRef File) {
    return relativeTo(R.Root, File, Directory);
  }

  void addProblem(const YamlUnit &U, const YamlDiagnostic &D) {
    report::FileProblem P;
    P.File = relative(U.MainFile.empty() ? D.Main.FilePath : U.MainFile);
    P.Reason = "it does not compile";
    P.PartlyAnalysed = true;
    P.CompileErrors = {D.Main.Message};
    if (!R.Problems.empty() && R.Problems.back().File == P.File)
      R.Problems.back().CompileErrors.push_back(D.Main.Message);
    else
      R.Problems.push_back(std::move(P));
  }

  const report::SourceText &source(StringRef File) {
    const report::SourceText &Source = Sources.get(File);
    if (!Source.isKnown() && Gone.empty())
      Gone = File.str();
    return Source;
  }

  Location at(const YamlMessage &M) {
    Location L;
    L.File = relative(M.FilePath);
    L.Offset = M.Offset;
    const report::SourceText &Source = source(L.File);
    std::tie(L.Line, L.Column) = Source.lineAndColumn(M.Offset);
    unsigned End = M.Offset;
    for (const YamlRange &Range : M.Ranges)
      if (Range.Offset == M.Offset && relative(Range.FilePath) == L.File)
        End = M.Offset + Range.Length;
    StringRef Word = Source.text().substr(M.Offset).take_while(
        [](char C) { return llvm::isAlnum(C) || C == '_'; });
    if (End == M.Offset)
      End += std::max<size_t>(Word.size(), 1);
    std::tie(L.EndLine, L.EndColumn) = Source.lineAndColumn(End);
    return L;
  }

  void addFixes(const YamlMessage &M, Finding &F) {
    if (M.Replacements.empty())
      return;
    Fix One;
    One.Description = M.Message;
    for (const YamlReplacement &E : M.Replacements) {
      One.Edits.push_back(
          {relative(E.FilePath), E.Offset, E.Length, E.Text, 0});
      source(One.Edits.back().File);
    }
    F.Fixes.push_back(std::move(One));
  }

  void addFinding(StringRef Check, const YamlDiagnostic &D) {
    Finding F;
    F.Check = Check.str();
    F.Level = D.Level == "Error"    ? Severity::Error
              : D.Level == "Remark" ? Severity::Note
                                    : Severity::Warning;
    F.Message = D.Main.Message;
    F.Where = at(D.Main);
    // The tree is gone: the line has to do for who the finding is.
    for (char C : Sources.get(F.Where.File).line(F.Where.Line))
      if (!llvm::isSpace(C))
        F.StatementTokens += C;
    addFixes(D.Main, F);
    for (const YamlMessage &Note : D.Notes) {
      if (!Note.FilePath.empty())
        F.Path.push_back({at(Note), Note.Message});
      addFixes(Note, F);
    }
    R.All.push_back(std::move(F));
  }

  report::Report &R;
  report::SourceCache Sources;
  std::string Directory;
  /// The first source that could not be read.
  std::string Gone;
};

} // namespace

static void keepFirst(const llvm::SMDiagnostic &D, void *To) {
  auto &Text = *static_cast<std::string *>(To);
  if (Text.empty())
    Text = std::to_string(D.getLineNo()) + ":" +
           std::to_string(D.getColumnNo() + 1) +
           ": error: " + D.getMessage().str();
}

Error driver::readExportedFixes(StringRef Path, report::Report &R) {
  auto Buffer = llvm::MemoryBuffer::getFileOrSTDIN(Path);
  if (!Buffer)
    return llvm::createStringError("cannot read '" + Path +
                                   "': " + Buffer.getError().message());
  std::string Mistake;
  llvm::yaml::Input In((*Buffer)->getBuffer(), nullptr, keepFirst, &Mistake);
  In.setAllowUnknownKeys(true);
  std::vector<YamlUnit> Units;
  In >> Units;
  if (In.error())
    return llvm::createStringError(Path + ":" + Mistake);
  Converter All(R);
  for (const YamlUnit &U : Units)
    if (Error E = All.add(U))
      return llvm::createStringError(
          Path + ": error: " + llvm::toString(std::move(E)));
  return Error::success();
}
