//===- Patch.cpp - A change as a unified diff -----------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Patch.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <vector>

using namespace httptidy::report;
using llvm::StringRef;

/// Lines around a change, as everybody's diff has them.
static constexpr size_t Context = 3;

namespace {

/// The lines of a text, each with its end.
class Lines {
public:
  explicit Lines(StringRef Text) : Text(Text) {
    for (size_t I = 0; I < Text.size(); I = Text.find('\n', I) + 1) {
      Starts.push_back(I);
      if (Text.find('\n', I) == StringRef::npos)
        break;
    }
  }

  size_t size() const { return Starts.size(); }
  StringRef operator[](size_t I) const {
    return Text.slice(Starts[I],
                      I + 1 < Starts.size() ? Starts[I + 1] : Text.size());
  }
  /// The line that holds byte \p Offset; behind the last one at the end.
  size_t at(size_t Offset) const {
    bool Behind =
        Offset == Text.size() && (Text.empty() || Text.back() == '\n');
    return Behind ? size()
                  : llvm::upper_bound(Starts, Offset) - Starts.begin() - 1;
  }

private:
  StringRef Text;
  std::vector<size_t> Starts;
};

/// Lines [OldBegin, OldEnd) have become [NewBegin, NewEnd).
using ChangedLines = ChangedRange;

class Writer {
public:
  Writer(StringRef Old, StringRef New, llvm::raw_ostream &OS)
      : Old(Old), New(New), OS(OS) {}

  void write(llvm::ArrayRef<ChangedRange> Ranges) {
    std::vector<ChangedLines> Hunk;
    for (const ChangedLines &C : changes(Ranges)) {
      if (!Hunk.empty() && C.OldBegin - Hunk.back().OldEnd > 2 * Context) {
        writeHunk(Hunk);
        Hunk.clear();
      }
      Hunk.push_back(C);
    }
    if (!Hunk.empty())
      writeHunk(Hunk);
  }

private:
  std::vector<ChangedLines> changes(llvm::ArrayRef<ChangedRange> Ranges) {
    std::vector<ChangedLines> Out;
    for (const ChangedRange &R : Ranges) {
      ChangedLines C{
          Old.at(R.OldBegin), std::min(Old.at(R.OldEnd) + 1, Old.size()),
          New.at(R.NewBegin), std::min(New.at(R.NewEnd) + 1, New.size())};
      if (Out.empty() || C.OldBegin >= Out.back().OldEnd) {
        Out.push_back(C);
        continue;
      }
      Out.back().OldEnd = std::max(Out.back().OldEnd, C.OldEnd);
      Out.back().NewEnd = std::max(Out.back().NewEnd, C.NewEnd);
    }
    for (ChangedLines &C : Out)
      trim(C);
    llvm::erase_if(Out, [](const ChangedLines &C) {
      return C.OldBegin == C.OldEnd && C.NewBegin == C.NewEnd;
    });
    return Out;
  }

  /// Lines that stayed as they are have only been touched.
  void trim(ChangedLines &C) {
    auto BothLeft = [&] {
      return C.OldBegin < C.OldEnd && C.NewBegin < C.NewEnd;
    };
    while (BothLeft() && Old[C.OldBegin] == New[C.NewBegin])
      ++C.OldBegin, ++C.NewBegin;
    while (BothLeft() && Old[C.OldEnd - 1] == New[C.NewEnd - 1])
      --C.OldEnd, --C.NewEnd;
  }

  void line(char Sign, StringRef Text) {
    OS << Sign << Text;
    if (!Text.ends_with("\n"))
      OS << "\n\\ No newline at end of file\n";
  }

  /// `3,7`; a range without lines is named by the line before it.
  void range(size_t Begin, size_t Count) {
    OS << Begin + (Count ? 1 : 0) << "," << Count;
  }

  void writeHunk(llvm::ArrayRef<ChangedLines> Hunk) {
    const ChangedLines &First = Hunk.front(), &Last = Hunk.back();
    size_t Before = std::min(Context, First.OldBegin);
    size_t OldBegin = First.OldBegin - Before;
    size_t OldEnd = std::min(Last.OldEnd + Context, Old.size());
    size_t NewEnd = Last.NewEnd + (OldEnd - Last.OldEnd);
    OS << "@@ -";
    range(OldBegin, OldEnd - OldBegin);
    OS << " +";
    range(First.NewBegin - Before, NewEnd - (First.NewBegin - Before));
    OS << " @@\n";
    size_t I = OldBegin;
    for (const ChangedLines &C : Hunk) {
      for (; I < C.OldBegin; ++I)
        line(' ', Old[I]);
      for (; I < C.OldEnd; ++I)
        line('-', Old[I]);
      for (size_t J = C.NewBegin; J < C.NewEnd; ++J)
        line('+', New[J]);
    }
    for (; I < OldEnd; ++I)
      line(' ', Old[I]);
  }

  Lines Old, New;
  llvm::raw_ostream &OS;
};

} // namespace

/// A name that would end too early, as git quotes it.
static std::string quoted(StringRef Name) {
  if (llvm::none_of(Name, [](unsigned char C) {
        return C < 0x20 || C == '"' || C == '\\' || C == 0x7f;
      }))
    // What follows a tab is no part of the name; a blank would end it too.
    return Name.str() + (Name.contains(' ') ? "\t" : "");
  std::string Out = "\"";
  for (unsigned char C : Name) {
    if (C == '"' || C == '\\')
      Out += '\\';
    if (C < 0x20 || C == 0x7f)
      Out +=
          {'\\', char('0' + C / 64), char('0' + C / 8 % 8), char('0' + C % 8)};
    else
      Out += char(C);
  }
  return Out + "\"";
}

void httptidy::report::writePatch(StringRef File, StringRef Old, StringRef New,
                                  llvm::ArrayRef<ChangedRange> Ranges,
                                  llvm::raw_ostream &OS) {
  OS << "--- " << quoted(("a/" + File).str()) << "\n"
     << "+++ " << quoted(("b/" + File).str()) << "\n";
  Writer(Old, New, OS).write(Ranges);
}
