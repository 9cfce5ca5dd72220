//===- Edits.cpp - Edits that change no finding ---------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/tool/Edits.h"
#include "test/support/Process.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace httptidy::test;
using llvm::StringRef;

namespace {

/// A piece of the top level: a declaration, or a preprocessor line.
struct Chunk {
  std::string Text;
  /// The name of the function that it defines; empty for all else.
  std::string Function;
};

using Chunks = std::vector<Chunk>;

bool isWord(char C) { return llvm::isAlnum(C) || C == '_'; }

/// Cuts a text where its braces and parentheses are closed.
class Cutter {
public:
  explicit Cutter(StringRef Text) : Text(Text) {}

  Chunks cut() {
    while (At < Text.size())
      next();
    end();
    return std::move(Out);
  }

private:
  void skipTo(StringRef End) {
    size_t Found = Text.find(End, At);
    At = Found == StringRef::npos ? Text.size() : Found + End.size();
  }

  void skipQuoted(char Quote) {
    for (++At; At < Text.size() && Text[At] != Quote; ++At)
      At += Text[At] == '\\';
    ++At;
  }

  void skipDirective() {
    while (At < Text.size() && Text[At] != '\n') {
      bool Goes = Text[At] == '\\';
      ++At;
      if (Goes && Text.substr(At).starts_with("\r"))
        ++At;
      At += Goes;
    }
  }

  void next() {
    StringRef Rest = Text.substr(At);
    bool LineStart = Text.take_front(At).rtrim(" \t").ends_with("\n") || !At;
    if (Rest.starts_with("//"))
      return skipTo("\n");
    if (Rest.starts_with("/*"))
      return skipTo("*/");
    if (Rest.front() == '#' && LineStart)
      return skipDirective();
    if (Rest.front() == '"' || Rest.front() == '\'')
      return skipQuoted(Rest.front());
    char C = Text[At++];
    if (C == '{' && !Depth++ && !Braces++)
      Head = Text.slice(Begin, At - 1);
    Depth -= C == '}';
    if (!Depth && (C == '}' || C == ';'))
      end();
  }

  /// A struct's semicolon stands behind its brace: it is a chunk of its own and
  /// stays where it is, because only functions are moved.
  void end() {
    Chunk C;
    At = std::min(At, Text.size());
    C.Text = Text.slice(Begin, At).str();
    StringRef Signature = Head.split('(').first.rtrim();
    StringRef Name = Signature.substr(Signature.size());
    while (Name.begin() > Signature.begin() && isWord(*(Name.begin() - 1)))
      Name = StringRef(Name.begin() - 1, Name.size() + 1);
    bool IsFunction =
        Head.contains('(') && !Head.contains('=') &&
        !Signature.contains("struct ") && !Signature.contains("class ") &&
        !Signature.contains("namespace") && !Signature.contains("extern") &&
        !Signature.contains("template") && !Signature.contains("#") &&
        !Signature.ends_with("::" + Name.str());
    if (IsFunction)
      C.Function = Name.str();
    Out.push_back(std::move(C));
    Begin = At;
    Braces = 0;
    Head = "";
  }

  StringRef Text;
  size_t At = 0, Begin = 0;
  unsigned Depth = 0, Braces = 0;
  StringRef Head;
  Chunks Out;
};

std::string join(const Chunks &All) {
  std::string Out;
  for (const Chunk &C : All)
    Out += C.Text;
  return Out;
}

unsigned uses(StringRef Text, StringRef Word) {
  unsigned Count = 0;
  for (size_t I = Text.find(Word); I != StringRef::npos;
       I = Text.find(Word, I + 1))
    Count +=
        (I == 0 || !isWord(Text[I - 1])) &&
        !isWord(Text.substr(I + Word.size()).empty() ? ' '
                                                     : Text[I + Word.size()]);
  return Count;
}

class Editor {
public:
  Editor(StringRef Text, const std::vector<FoundHere> &Found,
         std::mt19937 &Random)
      : Text(Text), Found(Found), Random(Random) {
    Text.split(Lines, '\n');
  }

  Edited lineInserted() {
    size_t At = line();
    return insert(At, flip() ? "" : "/* a remark */", "a line inserted");
  }

  Edited reformatted() {
    static constexpr StringRef Styles[] = {"LLVM",   "Google", "Mozilla",
                                           "WebKit", "GNU",    "Microsoft"};
    StringRef Style = Styles[upTo(std::size(Styles))];
    TempFolder Folder;
    // The order of includes is no matter of style.
    Folder.write(".clang-format",
                 ("BasedOnStyle: " + Style + "\nSortIncludes: false\n" +
                  (flip() ? "SpacesInParens: Custom\nSpacesInParensOptions:\n"
                            "  Other: true\n"
                          : ""))
                     .str());
    std::string File = Folder.write("a.cpp", Text);
    Outcome O = runProgram(HTTPTIDY_CLANG_FORMAT, {"--style=file", File});
    return {O.Status == 0 ? O.Out : Text.str(),
            ("formatted as " + Style).str()};
  }

  Edited neighbourRenamed() {
    Chunks All = Cutter(Text).cut();
    if (Chunk *C = lonely(All)) {
      size_t At = C->Text.find(C->Function);
      C->Text.insert(At + C->Function.size(), "_renamed");
    }
    return {join(All), "a neighbour renamed"};
  }

  Edited functionMoved() {
    Chunks All = Cutter(Text).cut();
    if (Chunk *C = lonely(All, /*MayHaveFindings=*/true)) {
      Chunk Moved = std::move(*C);
      All.erase(All.begin() + (C - All.data()));
      std::string &Last = All.back().Text;
      if (!StringRef(Last).ends_with("\n"))
        Last += "\n";
      All.push_back(std::move(Moved));
      All.push_back({"\n", ""});
    }
    return {join(All), "a function moved"};
  }

  Edited includeAdded() {
    static constexpr StringRef Headers[] = {"<errno.h>", "<limits.h>",
                                            "<ctype.h>"};
    return insert(0, ("#include " + Headers[upTo(3)]).str(),
                  "an include added");
  }

  Edited macroAdded() {
    return insert(0, "#define UNRELATED_" + number() + "(x) ((x) + 1)",
                  "a macro added");
  }

  Edited lineEndsChanged() {
    std::string Out;
    bool Dos = Text.contains("\r\n");
    for (char C : Text) {
      if (C == '\r')
        continue;
      if (C == '\n' && !Dos)
        Out += '\r';
      Out += C;
    }
    return {Out, "other line ends"};
  }

  Edited findingFixed() {
    if (Found.empty())
      return {Text.str(), "nothing to fix"};
    const FoundHere &F = Found[upTo(Found.size())];
    // A line that is continued must not be torn.
    if (F.Line > 1 && Lines[F.Line - 2].rtrim("\r").ends_with("\\"))
      return {Text.str(), "nothing to fix"};
    // Another style may break the line: what is between the two stays there.
    Edited E = insert(F.Line - 1, "// NOLINTBEGIN(" + F.Check + ")",
                      "a finding fixed", "// NOLINTEND(" + F.Check + ")");
    E.FixedLine = F.Line;
    E.FixedCheck = F.Check;
    return E;
  }

  Edited indented() {
    std::string Out;
    for (StringRef Line : Lines) {
      StringRef Code = Line.ltrim(" \t");
      Out += std::string((Line.size() - Code.size() + 1) / 2, '\t');
      Out += Code;
      Out += '\n';
    }
    Out.pop_back();
    return {Out, "indented with tabs"};
  }

  Edited functionAdded() {
    Chunks All = Cutter(Text).cut();
    std::string Code = "\nstatic int unrelated_" + number() +
                       "(int a) {\n  return a + 1;\n}\n";
    size_t First = 0;
    for (size_t I = 0; I < All.size(); ++I)
      if (!All[I].Function.empty())
        First = I + 1;
    if (First)
      All.insert(All.begin() + First, {Code, ""});
    return {join(All), "a function added"};
  }

private:
  size_t upTo(size_t N) { return Random() % N; }
  bool flip() { return upTo(2); }
  std::string number() { return std::to_string(Random() % 1000000); }

  /// A line before which another may stand.
  size_t line() {
    size_t At = upTo(Lines.size());
    while (At && (Lines[At - 1].rtrim("\r").ends_with("\\") ||
                  StringRef(Lines[At - 1]).contains("NOLINT")))
      --At;
    return At;
  }

  /// \p Line before line \p At, and \p Behind, if any, after it.
  Edited insert(size_t At, std::string Line, const char *What,
                std::string Behind = "") {
    std::string Out;
    for (size_t I = 0; I < Lines.size(); ++I) {
      if (I == At)
        Out += Line + "\n";
      Out += Lines[I];
      if (I == At && !Behind.empty())
        Out += "\n" + Behind;
      if (I + 1 < Lines.size())
        Out += '\n';
    }
    return {Out, What};
  }

  /// A function that nobody names.
  Chunk *lonely(Chunks &All, bool MayHaveFindings = false) {
    std::vector<Chunk *> Candidates;
    for (Chunk &C : All) {
      // The name of a lambda begins with the function around it.
      bool Has = llvm::any_of(Found, [&](const FoundHere &F) {
        StringRef Rest = F.Function;
        return Rest.consume_front(C.Function) &&
               (Rest.empty() || Rest.front() == '(');
      });
      if (!C.Function.empty() && uses(Text, C.Function) == 1 &&
          C.Function != "main" && (MayHaveFindings || !Has))
        Candidates.push_back(&C);
    }
    return Candidates.empty() ? nullptr : Candidates[upTo(Candidates.size())];
  }

  StringRef Text;
  const std::vector<FoundHere> &Found;
  std::mt19937 &Random;
  llvm::SmallVector<StringRef> Lines;
};

} // namespace

Edited httptidy::test::edit(unsigned Kind, StringRef Text,
                            const std::vector<FoundHere> &Found,
                            std::mt19937 &Random) {
  using Way = Edited (Editor::*)();
  static constexpr Way Ways[EditKinds] = {
      &Editor::lineInserted,     &Editor::reformatted,
      &Editor::neighbourRenamed, &Editor::functionMoved,
      &Editor::includeAdded,     &Editor::macroAdded,
      &Editor::lineEndsChanged,  &Editor::findingFixed,
      &Editor::indented,         &Editor::functionAdded,
  };
  Editor E(Text, Found, Random);
  return (E.*Ways[Kind])();
}
