//===- HostFilter.cpp - What clang-tidy would not show --------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/plugin/HostFilter.h"
#include "clang-tidy/ClangTidyDiagnosticConsumer.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Regex.h"

using namespace httptidy;
using clang::SourceLocation;
using clang::SourceManager;
using clang::tidy::ClangTidyContext;
using llvm::StringRef;

namespace {
class Filter {
public:
  Filter(const ClangTidyContext &Context, const SourceManager &SM)
      : SM(SM),
        SystemHeaders(Context.getOptions().SystemHeaders.value_or(false)),
        Lines(Context.getGlobalOptions().LineFilter),
        Headers(Context.getOptions().HeaderFilterRegex.value_or("")),
        Excluded(Context.getOptions().ExcludeHeaderFilterRegex.value_or("")),
        Excludes(!Context.getOptions()
                      .ExcludeHeaderFilterRegex.value_or("")
                      .empty()) {}

  /// As in clang-tidy, a note in the user's code is enough for a finding that
  /// is elsewhere.
  bool shows(const Finding &F) const {
    return passesLines(F) &&
           (isUsers(F.Where) || llvm::any_of(F.Path, [&](const PathStep &S) {
              return isUsers(S.Where);
            }));
  }

private:
  bool isUsers(const Location &Where) const {
    SourceLocation L = SourceLocation::getFromRawEncoding(Where.Raw);
    if (L.isInvalid() || SM.isInMainFile(L))
      return true;
    if (!SystemHeaders && (SM.isInSystemHeader(L) || SM.isInSystemMacro(L)))
      return false;
    StringRef Name = SM.getFilename(SM.getExpansionLoc(L));
    return Headers.match(Name) && !(Excludes && Excluded.match(Name));
  }

  bool passesLines(const Finding &F) const {
    return Lines.empty() || passesLines(F.Where) ||
           llvm::any_of(
               F.Path, [&](const PathStep &S) { return passesLines(S.Where); });
  }

  bool passesLines(const Location &Where) const {
    for (const auto &File : Lines) {
      if (!StringRef(Where.File).ends_with(File.Name))
        continue;
      return File.LineRanges.empty() ||
             llvm::any_of(File.LineRanges, [&](const auto &Range) {
               return Range.first <= Where.Line && Where.Line <= Range.second;
             });
    }
    return false;
  }

  const SourceManager &SM;
  bool SystemHeaders;
  const std::vector<clang::tidy::FileFilter> &Lines;
  llvm::Regex Headers;
  llvm::Regex Excluded;
  bool Excludes;
};
} // namespace

void httptidy::plugin::dropFiltered(Findings &All,
                                    const ClangTidyContext &Context,
                                    const SourceManager &SM) {
  Filter Host(Context, SM);
  llvm::erase_if(All, [&](const Finding &F) { return !Host.shows(F); });
}
