//===- PatchReader.cpp - Unified diffs ------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/gate/ChangedLines.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy;
using namespace httptidy::gate;
using llvm::Error;
using llvm::StringRef;

/// The name that git wrote as a C string, or as it stands.
static std::string unquoted(StringRef Name) {
  if (!Name.consume_front("\""))
    // Other programs write the time behind a tab.
    return Name.split('\t').first.rtrim('\r').str();
  std::string Out;
  for (size_t I = 0; I < Name.size() && Name[I] != '"'; ++I) {
    if (Name[I] != '\\' || I + 1 == Name.size()) {
      Out += Name[I];
      continue;
    }
    unsigned Code;
    if (!Name.substr(I + 1, 3).getAsInteger(8, Code) && Code < 256) {
      Out += char(Code);
      I += 3;
      continue;
    }
    char C = Name[++I];
    Out += C == 'n' ? '\n' : C == 't' ? '\t' : C;
  }
  return Out;
}

namespace httptidy::gate {

/// Goes through a patch line by line.
class PatchReader {
public:
  explicit PatchReader(StringRef Name) : Name(Name) {}

  Error read(StringRef Patch) {
    while (!Patch.empty()) {
      auto [Line, Rest] = Patch.split('\n');
      Patch = Rest;
      ++Number;
      if (Error E = OldLeft || NewLeft ? hunkLine(Line) : headLine(Line))
        return E;
    }
    if (OldLeft || NewLeft)
      return wrong("it ends inside a hunk");
    if (Number && !IsPatch)
      return wrong("this is no unified diff");
    return Error::success();
  }

  ChangedLines Out;

private:
  Error wrong(const char *What) {
    return llvm::createStringError(Name + ":" + llvm::Twine(Number) +
                                   ": error: " + What);
  }

  Error headLine(StringRef Line) {
    if (Line.starts_with("diff --git ")) {
      IsGit = IsPatch = true;
      Current = nullptr;
      Former.clear();
    } else if (Line.consume_front("rename from ")) {
      Former = unquoted(Line);
    } else if (Line.consume_front("rename to ")) {
      Out.Files[unquoted(Line)].FormerName = Former;
    } else if (Line.consume_front("--- ")) {
      IsPatch = true;
      Old = unquoted(Line);
    } else if (Line.consume_front("+++ ")) {
      newFile(unquoted(Line));
    } else if (Line.starts_with("@@@")) {
      return wrong("a merge's combined diff says not which lines are new");
    } else if (Line.starts_with("@@ ")) {
      return hunk(Line);
    }
    return Error::success();
  }

  /// `a/` and `b/` are git's; a user's settings may have other letters.
  StringRef withoutPrefix(StringRef File) const {
    bool HasPrefix =
        File.size() > 2 && File[1] == '/' &&
        (IsGit ? llvm::isLower(File[0]) : File[0] == 'a' || File[0] == 'b');
    return HasPrefix ? File.drop_front(2) : File;
  }

  void newFile(StringRef File) {
    Current = nullptr;
    if (File == "/dev/null")
      return;
    StringRef Plain = withoutPrefix(File);
    Plain.consume_front("./");
    Current = &Out.Files[Plain];
    Current->WholeFile |= Old == "/dev/null";
  }

  static bool range(StringRef Text, unsigned &First, unsigned &Count) {
    auto [From, Length] = Text.split(',');
    Count = 1;
    return !From.getAsInteger(10, First) &&
           (Length.empty() || !Length.getAsInteger(10, Count));
  }

  Error hunk(StringRef Line) {
    StringRef Ranges = Line.drop_front(3).split(" @@").first;
    auto [OldRange, NewRange] = Ranges.split(' ');
    unsigned OldFirst;
    if (!OldRange.consume_front("-") || !NewRange.consume_front("+") ||
        !range(OldRange, OldFirst, OldLeft) ||
        !range(NewRange, NewLine, NewLeft))
      return wrong("a hunk's line numbers cannot be read");
    // With no line of the new file, the number is that of the line before.
    if (NewLeft == 0)
      ++NewLine;
    return Error::success();
  }

  void added() {
    if (!Current)
      return;
    auto &Ranges = Current->Added;
    if (!Ranges.empty() && Ranges.back().second + 1 == NewLine)
      Ranges.back().second = NewLine;
    else
      Ranges.push_back({NewLine, NewLine});
  }

  Error hunkLine(StringRef Line) {
    char Kind = Line.empty() ? ' ' : Line.front();
    if (Kind == '\\')
      return Error::success();
    bool IsOld = Kind == '-' || Kind == ' ', IsNew = Kind == '+' || Kind == ' ';
    if ((!IsOld && !IsNew) || (IsOld && !OldLeft) || (IsNew && !NewLeft))
      return wrong("a hunk has other lines than its head says");
    OldLeft -= IsOld;
    NewLeft -= IsNew;
    if (Kind == '+')
      added();
    if (Kind == '-' && Current)
      Current->Gone.push_back({NewLine - 1, Line.drop_front().str()});
    NewLine += IsNew;
    return Error::success();
  }

  StringRef Name;
  unsigned Number = 0;
  bool IsPatch = false;
  bool IsGit = false;
  std::string Former;
  std::string Old;
  ChangedLines::FileChanges *Current = nullptr;
  unsigned OldLeft = 0, NewLeft = 0, NewLine = 0;
};

} // namespace httptidy::gate

llvm::Expected<ChangedLines> ChangedLines::parse(StringRef Patch,
                                                 StringRef Name) {
  PatchReader Reader(Name);
  if (Error E = Reader.read(Patch))
    return std::move(E);
  return std::move(Reader.Out);
}
