//===- Files.cpp - The project's own files, for tests that police them ----===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/house/Files.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace httptidy::test;
using llvm::StringRef;
namespace fs = llvm::sys::fs;

std::vector<StringRef> ProjectFile::lines() const {
  llvm::SmallVector<StringRef> Lines;
  StringRef(Text).split(Lines, '\n');
  return {Lines.begin(), Lines.end()};
}

std::vector<ProjectFile>
httptidy::test::projectFiles(const std::vector<std::string> &Folders,
                             const std::vector<std::string> &Extensions) {
  std::vector<ProjectFile> Files;
  std::string Root = HTTPTIDY_SOURCE_DIR "/";
  for (const std::string &Folder : Folders) {
    std::error_code EC;
    for (fs::recursive_directory_iterator It(Root + Folder, EC), End;
         It != End && !EC; It.increment(EC)) {
      StringRef Path = It->path();
      bool Wanted = Extensions.empty() ||
                    llvm::any_of(Extensions, [&](const std::string &E) {
                      return Path.ends_with(E);
                    });
      if (Wanted && It->type() == fs::file_type::regular_file)
        Files.push_back({Path.drop_front(Root.size()).str(), readFile(Path)});
    }
  }
  llvm::sort(Files, [](const ProjectFile &A, const ProjectFile &B) {
    return A.Path < B.Path;
  });
  return Files;
}

std::vector<ProjectFile>
httptidy::test::sourceFiles(const std::vector<std::string> &Folders) {
  return projectFiles(Folders, {".h", ".cpp"});
}

std::vector<std::string> httptidy::test::includesOf(const ProjectFile &File) {
  std::vector<std::string> Includes;
  for (StringRef Line : File.lines())
    if (Line.consume_front("#include \"") || Line.consume_front("#include <"))
      Includes.push_back(
          Line.take_until([](char C) { return C == '"' || C == '>'; }).str());
  return Includes;
}

/// Where the string, character or raw string literal at \p At ends.
static size_t endOfLiteral(StringRef Text, size_t At) {
  if (At > 0 && Text[At] == '"' && Text[At - 1] == 'R') {
    size_t Open = Text.find('(', At);
    std::string Close = (")" + Text.slice(At + 1, Open) + "\"").str();
    size_t End = Text.find(Close, At);
    return End == StringRef::npos ? Text.size() : End + Close.size();
  }
  char Quote = Text[At];
  for (size_t I = At + 1; I < Text.size() && Text[I] != '\n'; ++I) {
    if (Text[I] == '\\')
      ++I;
    else if (Text[I] == Quote)
      return I + 1;
  }
  return At + 1;
}

/// Where the comment that may begin at \p At ends; \p At if there is none.
static size_t endOfComment(StringRef Text, size_t At) {
  StringRef Rest = Text.drop_front(At);
  if (Rest.starts_with("//"))
    return std::min(Text.find('\n', At), Text.size());
  if (Rest.starts_with("/*"))
    return std::min(Text.find("*/", At + 2), Text.size() - 2) + 2;
  return At;
}

static bool isQuote(StringRef Text, size_t At) {
  // A quote between digits only groups them: 1'000.
  return Text[At] == '"' ||
         (Text[At] == '\'' && (At == 0 || !llvm::isAlnum(Text[At - 1])));
}

std::string httptidy::test::withoutComments(StringRef Text) {
  std::string Result = Text.str();
  for (size_t I = 0; I < Text.size();) {
    size_t End = endOfComment(Text, I);
    for (size_t J = I; J < End; ++J)
      if (Result[J] != '\n')
        Result[J] = ' ';
    if (End == I)
      End = isQuote(Text, I) ? endOfLiteral(Text, I) : I + 1;
    I = End;
  }
  return Result;
}

FunctionSize httptidy::test::longestFunction(const ProjectFile &File) {
  FunctionSize Longest;
  unsigned Start = 0;
  auto Lines = File.lines();
  for (unsigned I = 0; I < Lines.size(); ++I) {
    StringRef Line = Lines[I];
    if (Line == "}" && I - Start + 1 > Longest.Lines)
      Longest = {I - Start + 1, Start + 1};
    if (!Line.empty() && (llvm::isAlpha(Line[0]) || Line[0] == '}'))
      Start = I;
  }
  return Longest;
}

/// True if the braces that open after \p Before are those of a function or of
/// an initializer: of what is no scope for other functions.
static bool opensBody(StringRef Before) {
  Before = Before.rtrim();
  size_t Begin = Before.find_last_of(";{}");
  StringRef Head =
      Begin == StringRef::npos ? Before : Before.drop_front(Begin + 1);
  for (StringRef Scope :
       {"namespace", "class", "struct", "union", "enum", "extern"})
    if (Head.trim().starts_with(Scope) && !Head.contains(") "))
      return Head.contains('(') && Head.ends_with(")");
  return Head.contains('(');
}

/// Where the brace that opens at \p At closes.
static size_t closingBrace(StringRef Code, size_t At) {
  int Depth = 0;
  for (size_t I = At; I < Code.size(); ++I) {
    Depth += Code[I] == '{' ? 1 : Code[I] == '}' ? -1 : 0;
    if (Depth == 0)
      return I;
  }
  return Code.size();
}

CaseCount httptidy::test::countCases(StringRef Text) {
  CaseCount Count;
  std::string Code = withoutComments(Text);
  for (size_t I = 0; (I = Code.find('{', I)) != std::string::npos;) {
    if (!opensBody(StringRef(Code).take_front(I))) {
      ++I;
      continue;
    }
    size_t End = closingBrace(Code, I);
    // The marker may stand behind the closing brace.
    size_t LineEnd = std::min(Text.find('\n', End), Text.size());
    bool Fires = Text.slice(I, LineEnd).contains("expect: ") ||
                 Text.slice(I, LineEnd).contains("expect-next: ");
    ++(Fires ? Count.Firing : Count.Clean);
    I = End;
  }
  return Count;
}
