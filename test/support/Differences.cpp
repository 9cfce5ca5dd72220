//===- Differences.cpp - Compares findings with markers -------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/AnnotatedSource.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;

static std::string fileName(const Location &Where) {
  return llvm::sys::path::filename(Where.File).str();
}

/// `basic.c:12: <what>` and the line itself, if it is of the main file.
static std::string tell(const AnnotatedSource &Source, StringRef File,
                        unsigned Line, const llvm::Twine &What) {
  std::string Text = (File + ":" + llvm::Twine(Line) + ": " + What).str();
  if (File != llvm::sys::path::filename(Source.Path))
    return Text;
  llvm::SmallVector<StringRef> Lines;
  StringRef(Source.Text).split(Lines, '\n');
  if (Line == 0 || Line > Lines.size())
    return Text;
  return Text + "\n    | " + Lines[Line - 1].str();
}

static std::string describe(const Expectation &E) {
  std::string Text = E.Check;
  if (!E.Level.empty())
    Text += " " + E.Level;
  if (!E.Fix.empty())
    Text += " " + E.Fix;
  if (!E.Part.empty())
    Text += " \"" + E.Part + "\"";
  return Text;
}

static bool matches(const Expectation &E, const Finding &F) {
  return F.Check == E.Check && F.Where.Line == E.Line &&
         fileName(F.Where) == E.File &&
         (E.Level.empty() || E.Level == toString(F.Level)) &&
         (E.Fix.empty() || (E.Fix == "fixed") == !F.Fixes.empty()) &&
         StringRef(F.Message).contains(E.Part);
}

static bool isStep(const Expectation &E, const Finding &F) {
  return llvm::any_of(F.Path, [&](const PathStep &S) {
    return S.Where.Line == E.Line && fileName(S.Where) == E.File &&
           StringRef(S.Message).contains(E.Part);
  });
}

namespace {
/// Findings that no marker has claimed yet.
class Open {
public:
  Open(const AnnotatedSource &Source, llvm::ArrayRef<Finding> Found) {
    for (const Finding &F : Found)
      if (Source.countsCheck(F.Check))
        Left.push_back(&F);
  }

  bool take(const Expectation &E) {
    auto It =
        llvm::find_if(Left, [&](const Finding *F) { return matches(E, *F); });
    if (It == Left.end())
      return false;
    Left.erase(It);
    return true;
  }

  std::vector<const Finding *> Left;
};
} // namespace

/// What is wrong with marker \p E; takes the finding that it speaks of.
static StringRef judge(const Expectation &E, Open &Findings,
                       llvm::ArrayRef<Finding> Found) {
  switch (E.What) {
  case Intent::Expect:
    return Findings.take(E) ? "" : "expected but not found: ";
  case Intent::Step:
    return llvm::any_of(Found, [&](const Finding &F) { return isStep(E, F); })
               ? ""
               : "expected as a step but not found:";
  case Intent::KnownFn:
    return Findings.take(E) ? "found now, make it an 'expect': " : "";
  case Intent::KnownFp:
    return Findings.take(E) ? "" : "not found any more, remove 'known-fp': ";
  }
  return "";
}

std::vector<std::string>
httptidy::test::differences(const AnnotatedSource &Source,
                            llvm::ArrayRef<Finding> Found) {
  std::vector<std::string> Result;
  Open Findings(Source, Found);
  for (const Expectation &E : Source.Markers) {
    StringRef Wrong = judge(E, Findings, Found);
    if (!Wrong.empty())
      Result.push_back(tell(Source, E.File, E.Line, Wrong + describe(E)));
  }
  for (const Finding *F : Findings.Left)
    Result.push_back(tell(Source, fileName(F->Where), F->Where.Line,
                          llvm::Twine("found but not expected: ") + F->Check +
                              " " + toString(F->Level) + ": " + F->Message));
  return Result;
}

static bool isWellPut(StringRef Message) {
  return !Message.empty() && !llvm::isUpper(Message.front()) &&
         !llvm::isSpace(Message.front()) && !Message.contains('\n') &&
         !Message.ends_with(".") && !Message.ends_with(" ");
}

std::vector<std::string>
httptidy::test::mannersOf(llvm::ArrayRef<Finding> Found) {
  std::vector<std::string> Wrong;
  for (const Finding &F : Found) {
    if (!isWellPut(F.Message))
      Wrong.push_back(F.Check + ": '" + F.Message + "'");
    for (const PathStep &S : F.Path)
      if (!isWellPut(S.Message))
        Wrong.push_back(F.Check + ", a step: '" + S.Message + "'");
  }
  return Wrong;
}
