//===- AnnotatedSource.cpp - Reads markers and directives -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "test/support/AnnotatedSource.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace httptidy;
using namespace httptidy::test;
using llvm::StringRef;
namespace path = llvm::sys::path;

static llvm::Error wrong(StringRef File, unsigned Line,
                         const llvm::Twine &What) {
  return llvm::createStringError(File + ":" + llvm::Twine(Line) + ": " + What);
}

//===----------------------------------------------------------------------===//
// Directives
//===----------------------------------------------------------------------===//

static std::vector<std::string> words(StringRef Text, StringRef Separators) {
  llvm::SmallVector<StringRef> Parts;
  llvm::SplitString(Text, Parts, Separators);
  std::vector<std::string> Result;
  for (StringRef Part : Parts)
    Result.push_back(Part.trim().str());
  return Result;
}

static llvm::Error readOptions(StringRef Value, Directives &Wants) {
  for (const std::string &Item : words(Value, ";")) {
    auto [Key, Text] = StringRef(Item).split('=');
    if (!Key.contains('.') || Key.size() == Item.size())
      return llvm::createStringError("an option is written http-x.Name=value, "
                                     "not '" +
                                     Item + "'");
    // A list has semicolons of its own: they are written as commas here.
    std::string Listed = Text.trim().str();
    std::replace(Listed.begin(), Listed.end(), ',', ';');
    Wants.Options[Key.trim().str()] = Listed;
  }
  return llvm::Error::success();
}

static llvm::Error readDirective(StringRef Key, StringRef Value,
                                 Directives &Wants) {
  if (Key == "args")
    Wants.Args = words(Value, " ");
  else if (Key == "models")
    Wants.Models = words(Value, " ;");
  else if (Key == "checks")
    Wants.Checks = words(Value, " ,;");
  else if (Key == "errors")
    Wants.Broken = Value == "yes";
  else if (Key == "options")
    return readOptions(Value, Wants);
  else if (Key == "version") {
    unsigned Major;
    if (Value.getAsInteger(10, Major))
      return llvm::createStringError("'version' takes a major version");
    Wants.Version = Major;
  }
  return llvm::Error::success();
}

/// The comment lines at the top; ends at the first line that is none.
static llvm::Error readDirectives(StringRef File,
                                  llvm::ArrayRef<StringRef> Lines,
                                  Directives &Wants) {
  static constexpr StringRef Keys[] = {"args",   "models",  "checks",
                                       "errors", "options", "version"};
  for (const auto &[Index, Line] : llvm::enumerate(Lines)) {
    StringRef Comment = Line.trim();
    if (!Comment.consume_front("//"))
      return llvm::Error::success();
    auto [Key, Value] = Comment.split(':');
    Key = Key.trim();
    for (StringRef Known : Keys)
      if (Key != Known && Value.data() && Key.edit_distance(Known) == 1)
        return wrong(File, Index + 1,
                     "unknown directive '" + Key + "'; did you mean '" + Known +
                         "'?");
    if (llvm::Error E = readDirective(Key, Value.trim(), Wants))
      return wrong(File, Index + 1, llvm::toString(std::move(E)));
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Markers
//===----------------------------------------------------------------------===//

namespace {
/// A comment that is a marker: `expect-next` and what follows the colon.
struct Marker {
  StringRef Word;
  StringRef Body;
};
} // namespace

/// Also what was meant as a marker and is misspelt; but not prose that begins
/// with "expected".
static bool isMarker(StringRef Comment) {
  StringRef Word =
      Comment.take_until([](char C) { return C == ':' || llvm::isSpace(C); });
  if (!Word.starts_with("expect") && !Word.starts_with("known-"))
    return false;
  return Comment.drop_front(Word.size()).starts_with(":") ||
         Comment.contains("http-");
}

/// The first comment of \p Line that is a marker.
static std::optional<Marker> findMarker(StringRef Line) {
  for (size_t At = 0; (At = Line.find('/', At)) != StringRef::npos; ++At) {
    StringRef Comment = Line.drop_front(At);
    bool Block = Comment.consume_front("/*");
    if (!Block && !Comment.consume_front("//"))
      continue;
    if (Block)
      Comment = Comment.take_front(Comment.find("*/"));
    auto [Word, Body] = Comment.trim().split(':');
    if (isMarker(Comment.trim()))
      return Marker{Word.trim(), Body.trim()};
  }
  return std::nullopt;
}

/// Takes the first word of \p Text off it.
static StringRef takeWord(StringRef &Text) {
  StringRef Word = Text.take_until(llvm::isSpace);
  Text = Text.drop_front(Word.size()).ltrim();
  return Word;
}

/// Takes `"…"` off \p Text; false if there is an opening quote only.
static bool takeQuoted(StringRef &Text, std::string &Part) {
  if (!Text.consume_front("\""))
    return true;
  while (!Text.empty() && Text.front() != '"') {
    Text.consume_front("\\");
    Part += Text.front();
    Text = Text.drop_front();
  }
  bool Closed = Text.consume_front("\"");
  Text = Text.ltrim();
  return Closed;
}

/// `http-x note "part" http-y "part"`.
static llvm::Error readExpected(StringRef Body, const Expectation &Base,
                                std::vector<Expectation> &Markers) {
  do {
    Expectation E = Base;
    if (E.What == Intent::Expect) {
      E.Check = takeWord(Body).str();
      if (!StringRef(E.Check).starts_with("http-"))
        return llvm::createStringError("'" + E.Check + "' is no check");
      for (StringRef Word : {"note", "warning", "error", "fixed", "unfixed"})
        if (Body == Word || Body.starts_with((Word + " ").str()))
          (Word.ends_with("fixed") ? E.Fix : E.Level) = takeWord(Body).str();
    }
    bool Quoted = Body.starts_with("\"");
    if (!takeQuoted(Body, E.Part))
      return llvm::createStringError("the quote is not closed");
    if (E.What == Intent::Step && !Quoted)
      return llvm::createStringError("a step is written in quotes");
    Markers.push_back(E);
  } while (!Body.empty());
  return llvm::Error::success();
}

static llvm::Error readKnown(StringRef Body, Expectation E,
                             std::vector<Expectation> &Markers) {
  E.Check = takeWord(Body).str();
  if (!StringRef(E.Check).starts_with("http-"))
    return llvm::createStringError("'" + E.Check + "' is no check");
  if (Body.empty())
    return llvm::createStringError("a known failure needs its reason");
  Markers.push_back(E);
  return llvm::Error::success();
}

static llvm::Error readMarker(Marker M, Expectation E,
                              std::vector<Expectation> &Markers) {
  if (M.Word.consume_back("-next"))
    ++E.Line;
  if (M.Word == "known-fn" || M.Word == "known-fp") {
    E.What = M.Word == "known-fn" ? Intent::KnownFn : Intent::KnownFp;
    return readKnown(M.Body, E, Markers);
  }
  if (M.Word != "expect" && M.Word != "expect-step")
    return llvm::createStringError("unknown marker '" + M.Word + "'");
  E.What = M.Word == "expect" ? Intent::Expect : Intent::Step;
  return readExpected(M.Body, E, Markers);
}

static llvm::Error readMarkers(StringRef File, llvm::ArrayRef<StringRef> Lines,
                               std::vector<Expectation> &Markers) {
  for (const auto &[Index, Line] : llvm::enumerate(Lines)) {
    auto M = findMarker(Line);
    if (!M)
      continue;
    Expectation E;
    E.File = path::filename(File).str();
    E.Line = Index + 1;
    if (llvm::Error Wrong = readMarker(*M, E, Markers))
      return wrong(File, Index + 1, llvm::toString(std::move(Wrong)));
  }
  return llvm::Error::success();
}

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

bool AnnotatedSource::countsCheck(StringRef Check) const {
  return llvm::is_contained(Wants.Checks, "*") ||
         llvm::is_contained(Wants.Checks, Check);
}

llvm::Expected<AnnotatedSource>
httptidy::test::parseAnnotated(StringRef Path, StringRef Text,
                               StringRef Check) {
  AnnotatedSource Source{Path.str(), Text.str(), {}, {}};
  Source.Wants.Checks = {Check.str()};
  llvm::SmallVector<StringRef> Lines;
  Text.split(Lines, '\n');
  if (llvm::Error E = readDirectives(Path, Lines, Source.Wants))
    return std::move(E);
  if (llvm::Error E = readMarkers(Path, Lines, Source.Markers))
    return std::move(E);
  for (const Expectation &E : Source.Markers)
    if (!E.Check.empty() && !Source.countsCheck(E.Check))
      return wrong(Path, E.Line,
                   "'" + E.Check + "' does not count here; see 'checks:'");
  return Source;
}

static llvm::Error addHelpers(AnnotatedSource &Source) {
  llvm::SmallVector<StringRef> Lines;
  StringRef(Source.Text).split(Lines, '\n');
  for (StringRef Line : Lines) {
    if (!Line.consume_front("#include \""))
      continue;
    llvm::SmallString<256> Helper = path::parent_path(Source.Path);
    path::append(Helper, Line.take_until([](char C) { return C == '"'; }));
    auto Text = llvm::MemoryBuffer::getFile(Helper, /*IsText=*/true);
    if (!Text)
      continue;
    auto Parsed = parseAnnotated(Helper, (*Text)->getBuffer(), "*");
    if (!Parsed)
      return Parsed.takeError();
    llvm::append_range(Source.Markers, Parsed->Markers);
  }
  return llvm::Error::success();
}

llvm::Expected<AnnotatedSource> httptidy::test::readAnnotated(StringRef Path) {
  auto Text = llvm::MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Text)
    return llvm::createStringError(Path + ": " + Text.getError().message());
  StringRef Check = path::filename(path::parent_path(Path));
  auto Source = parseAnnotated(Path, (*Text)->getBuffer(), Check);
  if (Source)
    if (llvm::Error E = addHelpers(*Source))
      return std::move(E);
  return Source;
}

bool httptidy::test::isSlowToParse(StringRef Text) {
  static constexpr StringRef Slow[] = {
      "<boost/",    "<cpprest/",  "<grpcpp/",     "<httplib.h>",
      "<pistache/", "<restinio/", "<websocketpp/"};
  return llvm::any_of(Slow, [&](StringRef Header) {
    return Text.contains(("#include " + Header).str());
  });
}

std::vector<std::string> httptidy::test::findSources(StringRef Folder) {
  std::set<std::string> Found;
  std::error_code EC;
  for (llvm::sys::fs::recursive_directory_iterator It(Folder, EC), End;
       It != End && !EC; It.increment(EC)) {
    StringRef Path = It->path();
    // One folder per check or family; deeper ones hold what sources include.
    bool IsSource = path::parent_path(path::parent_path(Path)) == Folder;
    if (IsSource && (Path.ends_with(".c") || Path.ends_with(".cpp")))
      Found.insert(Path.str());
  }
  return {Found.begin(), Found.end()};
}
