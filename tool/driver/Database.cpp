//===- Database.cpp - Reads a compilation database ------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Database.h"
#include "tool/driver/Arguments.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace httptidy::driver;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

static constexpr char DatabaseName[] = "compile_commands.json";

static Error errorAt(StringRef File, unsigned Line, const llvm::Twine &What) {
  return llvm::createStringError(File + ":" + llvm::Twine(Line) +
                                 ": error: " + What);
}

std::string httptidy::driver::absolutePath(StringRef Path,
                                           StringRef Directory) {
  llvm::SmallString<256> Out(path::is_absolute(Path) ? "" : Directory);
  path::append(Out, Path);
  path::remove_dots(Out, /*remove_dot_dot=*/true);
  return Out.str().str();
}

bool httptidy::driver::isSourceFile(StringRef Path) {
  return llvm::is_contained<StringRef>({".c", ".cc", ".cp", ".cpp", ".cxx",
                                        ".c++", ".C", ".CPP", ".i", ".ii", ".m",
                                        ".mm", ".cppm", ".ixx"},
                                       path::extension(Path));
}

bool httptidy::driver::isHeaderFile(StringRef Path) {
  return llvm::is_contained<StringRef>({".h", ".hh", ".hp", ".hpp", ".hxx",
                                        ".h++", ".H", ".inl", ".ipp", ".tcc",
                                        ".inc"},
                                       path::extension(Path));
}

/// The line on which each object of the outermost array begins: the JSON
/// parser keeps no places.
static std::vector<unsigned> entryLines(StringRef Json) {
  std::vector<unsigned> Lines;
  unsigned Line = 1, Depth = 0;
  bool InString = false;
  for (size_t I = 0; I < Json.size(); ++I) {
    char C = Json[I];
    if (C == '\n')
      ++Line;
    if (InString) {
      if (C == '\\')
        ++I;
      else if (C == '"')
        InString = false;
      continue;
    }
    if (C == '"') {
      InString = true;
    } else if (C == '{' || C == '[') {
      if (Depth++ == 1)
        Lines.push_back(Line);
    } else if (C == '}' || C == ']') {
      --Depth;
    }
  }
  return Lines;
}

/// The parser says `[line:column, byte=N]: what`.
static Error syntaxError(StringRef File, Error E) {
  std::string Text = llvm::toString(std::move(E));
  StringRef Rest = Text;
  unsigned Line = 1, Column = 1;
  if (Rest.consume_front("[") && !Rest.consumeInteger(10, Line) &&
      Rest.consume_front(":") && !Rest.consumeInteger(10, Column))
    Rest = Rest.split("]: ").second;
  return llvm::createStringError(File + ":" + llvm::Twine(Line) + ":" +
                                 llvm::Twine(Column) +
                                 ": error: no valid JSON: " + Rest);
}

static std::vector<std::string> splitCommand(StringRef Command) {
  llvm::BumpPtrAllocator Alloc;
  llvm::StringSaver Saver(Alloc);
  llvm::SmallVector<const char *, 32> Words;
  llvm::cl::TokenizeGNUCommandLine(Command, Saver, Words);
  return {Words.begin(), Words.end()};
}

static Expected<std::vector<std::string>>
readArguments(const llvm::json::Object &Entry, StringRef File, unsigned Line) {
  const llvm::json::Value *List = Entry.get("arguments");
  const llvm::json::Value *Text = Entry.get("command");
  if (!List && !Text)
    return errorAt(File, Line,
                   "the entry has neither 'command' nor "
                   "'arguments'");
  if (Text && !Text->getAsString())
    return errorAt(File, Line, "'command' has to be a string");
  std::vector<std::string> Words;
  if (Text)
    Words = splitCommand(*Text->getAsString());
  if (List) {
    const llvm::json::Array *Array = List->getAsArray();
    if (!Array)
      return errorAt(File, Line, "'arguments' has to be a list of strings");
    std::vector<std::string> Listed;
    for (const llvm::json::Value &Word : *Array) {
      if (!Word.getAsString())
        return errorAt(File, Line, "'arguments' has to be a list of strings");
      Listed.push_back(Word.getAsString()->str());
    }
    if (Text && Listed != Words)
      return errorAt(File, Line,
                     "'command' and 'arguments' contradict each "
                     "other");
    Words = std::move(Listed);
  }
  if (Words.empty())
    return errorAt(File, Line, "the command is empty");
  return Words;
}

/// A command that names other sources, but not the entry's own, would analyse
/// the wrong file under the right name.
static Error checkSource(const CompileCommand &C, StringRef File) {
  std::vector<std::string> Sources = sourcesOf(C.Arguments);
  if (Sources.empty())
    return Error::success();
  for (const std::string &Source : Sources)
    if (path::filename(Source) == path::filename(C.File))
      return Error::success();
  return errorAt(File, C.Line,
                 "the entry for '" + path::filename(C.File) +
                     "' contradicts its command, which compiles "
                     "'" +
                     Sources.front() + "'");
}

static Expected<CompileCommand> readEntry(const llvm::json::Value &V,
                                          StringRef File, unsigned Line) {
  const llvm::json::Object *Entry = V.getAsObject();
  if (!Entry)
    return errorAt(File, Line, "an entry has to be an object");
  CompileCommand C;
  C.Line = Line;
  auto Directory = Entry->getString("directory");
  auto Source = Entry->getString("file");
  if (!Directory || Directory->empty())
    return errorAt(File, Line, "the entry has no 'directory'");
  if (!Source || Source->empty())
    return errorAt(File, Line, "the entry has no 'file'");
  // Some generators write folders relative to the database.
  C.Directory = absolutePath(*Directory, path::parent_path(File));
  C.File = absolutePath(*Source, C.Directory);
  auto Arguments = readArguments(*Entry, File, Line);
  if (!Arguments)
    return Arguments.takeError();
  C.Arguments = std::move(*Arguments);
  if (Error E = checkSource(C, File))
    return std::move(E);
  return C;
}

static Expected<Database> parseDatabase(StringRef File, StringRef Text) {
  Text.consume_front("\xEF\xBB\xBF"); // some editors begin files with it
  if (Text.trim().empty())
    return errorAt(File, 1, "the compilation database is empty");
  auto Json = llvm::json::parse(Text);
  if (!Json)
    return syntaxError(File, Json.takeError());
  const llvm::json::Array *Entries = Json->getAsArray();
  if (!Entries)
    return errorAt(File, 1, "a compilation database is a list of entries");
  if (Entries->empty())
    return errorAt(File, 1, "the compilation database has no entries");
  std::vector<unsigned> Lines = entryLines(Text);
  Database D;
  D.Path = File.str();
  for (size_t I = 0; I < Entries->size(); ++I) {
    auto C = readEntry((*Entries)[I], File, I < Lines.size() ? Lines[I] : 1);
    if (!C)
      return C.takeError();
    if (isSourceFile(C->File) || isHeaderFile(C->File))
      D.Commands.push_back(std::move(*C));
  }
  if (D.Commands.empty())
    return errorAt(File, 1, "the compilation database names no C or C++ file");
  return D;
}

Expected<Database> httptidy::driver::loadDatabase(StringRef Path) {
  llvm::SmallString<256> File(Path);
  (void)fs::make_absolute(File);
  if (fs::is_directory(File))
    path::append(File, DatabaseName);
  path::remove_dots(File, /*remove_dot_dot=*/true);
  auto Buffer = llvm::MemoryBuffer::getFile(File);
  if (!Buffer)
    return llvm::createStringError("cannot read the compilation database '" +
                                   File + "': " + Buffer.getError().message());
  return parseDatabase(File, (*Buffer)->getBuffer());
}

Expected<Database> httptidy::driver::findDatabase(StringRef Start) {
  llvm::SmallString<256> Folder(Start);
  (void)fs::make_absolute(Folder);
  path::remove_dots(Folder, /*remove_dot_dot=*/true);
  for (StringRef Dir = Folder; !Dir.empty(); Dir = path::parent_path(Dir)) {
    llvm::SmallString<256> Candidate(Dir);
    path::append(Candidate, DatabaseName);
    if (fs::exists(Candidate))
      return loadDatabase(Candidate);
  }
  return llvm::createStringError(
      "no compile_commands.json in '" + Folder +
      "' or above; name its folder with -p, or give compiler flags after --");
}
