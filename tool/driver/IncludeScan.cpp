//===- IncludeScan.cpp - Who can't reach a modelled header ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/IncludeScan.h"
#include "tool/driver/Database.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace httptidy::driver;
using llvm::StringRef;
namespace path = llvm::sys::path;

/// Reads the name out of \p Line, what follows the directive.
static bool headerName(StringRef Line, std::string &Name, bool &Angled) {
  Line = Line.ltrim(" \t");
  if (Line.empty() || (Line.front() != '"' && Line.front() != '<'))
    return false;
  Angled = Line.front() == '<';
  size_t End = Line.find(Angled ? '>' : '"', 1);
  if (End == StringRef::npos)
    return false;
  Name = Line.slice(1, End).str();
  return true;
}

/// \p Line from where a directive may begin: behind comments that end in it.
static StringRef directiveIn(StringRef Line) {
  Line = Line.ltrim(" \t\v\f");
  while (!Line.starts_with("#") && Line.contains("*/"))
    Line = Line.split("*/").second.ltrim(" \t\v\f");
  return Line;
}

std::vector<IncludeScan::Include> IncludeScan::scan(StringRef Text) {
  std::vector<Include> Found;
  Text.consume_front("\xEF\xBB\xBF"); // the mark of UTF-8 on some systems
  while (!Text.empty()) {
    size_t End = std::min(Text.find_first_of("\r\n"), Text.size());
    StringRef Line = directiveIn(Text.take_front(End));
    Text = Text.drop_front(std::min(End + 1, Text.size()));
    if (Line.starts_with("import ") || Line.starts_with("export import ")) {
      Found.push_back({Line.str(), /*Angled=*/false, /*Opaque=*/true});
      continue;
    }
    if (!Line.consume_front("#") && !Line.consume_front("%:"))
      continue;
    Line = Line.ltrim(" \t");
    if (!Line.consume_front("include_next") && !Line.consume_front("include") &&
        !Line.consume_front("import"))
      continue;
    Include I;
    I.Opaque = !headerName(Line, I.Name, I.Angled);
    Found.push_back(std::move(I));
  }
  return Found;
}

const std::vector<IncludeScan::Include> &
IncludeScan::includesOf(StringRef File) {
  auto [It, New] = Includes.try_emplace(File);
  if (New)
    if (auto Buffer = llvm::MemoryBuffer::getFile(
            File, /*IsText=*/false, /*RequiresNullTerminator=*/false))
      It->second = scan((*Buffer)->getBuffer());
  return It->second;
}

std::vector<std::string> IncludeScan::filesRead() const {
  std::vector<std::string> Files;
  for (const auto &Entry : Includes)
    Files.push_back(Entry.getKey().str());
  return Files;
}

bool IncludeScan::exists(StringRef File) {
  auto [It, New] = Exists.try_emplace(File, false);
  if (New)
    It->second =
        llvm::sys::fs::exists(File) && !llvm::sys::fs::is_directory(File);
  return It->second;
}

/// Every file that the directive can mean: `#include_next` takes a later one,
/// and taking all of them is on the safe side.
std::vector<std::string> IncludeScan::resolve(const Include &I,
                                              StringRef Includer,
                                              const SearchPaths &Paths) {
  std::vector<std::string> Found;
  auto Try = [&](StringRef Folder) {
    std::string File = absolutePath(I.Name, Folder);
    if (exists(File) && !llvm::is_contained(Found, File))
      Found.push_back(std::move(File));
  };
  if (!I.Angled) {
    Try(path::parent_path(Includer));
    for (const std::string &Folder : Paths.Quoted)
      Try(Folder);
  }
  for (const std::string &Folder : Paths.All)
    Try(Folder);
  return Found;
}

template <typename Fn>
bool IncludeScan::walk(StringRef File, const SearchPaths &Paths, Fn Visit) {
  llvm::StringSet<> Seen;
  std::vector<std::string> Work = {File.str()};
  Seen.insert(File);
  auto Follow = [&](const Include &I, StringRef Includer) {
    std::vector<std::string> Files =
        I.Opaque ? std::vector<std::string>() : resolve(I, Includer, Paths);
    if (Visit(I, Includer, Files))
      return true;
    for (std::string &Found : Files)
      if (Seen.insert(Found).second)
        Work.push_back(std::move(Found));
    return false;
  };
  for (const std::string &Name : Paths.Forced)
    if (Follow({Name}, File))
      return true;
  while (!Work.empty()) {
    std::string Current = std::move(Work.back());
    Work.pop_back();
    for (const Include &I : includesOf(Current))
      if (Follow(I, Current))
        return true;
  }
  return false;
}

bool IncludeScan::mayReach(StringRef File, const SearchPaths &Paths,
                           const HeaderTest &Wanted) {
  auto IsSystem = [&](StringRef Header) {
    return llvm::any_of(Paths.System, [&](StringRef Folder) {
      return Header.starts_with(Folder);
    });
  };
  auto Visit = [&](const Include &I, StringRef Includer, auto &Files) {
    if (I.Opaque || Wanted(I.Name) || llvm::any_of(Files, Wanted))
      return true;
    // A header that cannot be found could be anything, but for two kinds: the
    // C++ library's own have no extension, lie in a folder that only the
    // compiler knows, and include nothing else; and what a header of the
    // system includes for another machine is not installed.
    return Files.empty() && path::has_extension(I.Name) && !IsSystem(Includer);
  };
  return walk(File, Paths, Visit);
}

bool IncludeScan::includes(StringRef File, const SearchPaths &Paths,
                           StringRef Header) {
  return walk(File, Paths, [&](const Include &, StringRef, auto &Files) {
    return llvm::is_contained(Files, Header);
  });
}
