//===- Finding.h - What http-tidy has to say, as a value --------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A finding is a value: rules make it, the plugin and every report only show
/// it. Nothing here knows Clang, so that reports build and test without it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_CORE_FINDING_H
#define HTTPTIDY_CORE_FINDING_H

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace httptidy {

/// How much a finding matters. In a diagnostic it is always a clang warning
/// (an error could not be suppressed by NOLINT); this is what gates look at.
enum class Severity : uint8_t { Note, Warning, Error };

/// The lower-case name used in reports and on the command line.
const char *toString(Severity S);

/// A range of one file. Lines and columns count from 1; columns are UTF-8
/// bytes, as Clang counts them. The end is exclusive.
struct Location {
  /// As the compiler was given it; relative to the analysis root once the
  /// driver has seen it.
  std::string File;
  unsigned Line = 0;
  unsigned Column = 0;
  unsigned EndLine = 0;
  unsigned EndColumn = 0;
  /// Byte offset in the file, for fixes and deduplication.
  unsigned Offset = 0;
  /// `clang::SourceLocation::getRawEncoding()`, for the code that reports
  /// while the AST lives (the plugin, NOLINT). Zero otherwise, never written
  /// to a report.
  uint32_t Raw = 0;

  bool isValid() const { return Line != 0; }
};

/// One step of the path that leads to a finding.
struct PathStep {
  Location Where;
  std::string Message;
};

/// Replaces `Length` bytes at `Offset` of `File`.
struct TextEdit {
  std::string File;
  unsigned Offset = 0;
  unsigned Length = 0;
  std::string Replacement;
  /// See Location::Raw: where the replaced range begins.
  uint32_t RawBegin = 0;
};

/// A change that is safe to make without looking.
struct Fix {
  std::string Description;
  std::vector<TextEdit> Edits;
};

struct Finding {
  /// The check's name, `http-missing-deadline`.
  std::string Check;
  Severity Level = Severity::Warning;
  /// One sentence, lower case, no full stop: what will happen in production,
  /// then what to write.
  std::string Message;
  Location Where;
  /// The object that the finding is about, as the program spells it.
  std::string Object;
  /// Qualified name of the enclosing declaration; part of the identity.
  std::string EnclosingDecl;
  /// The tokens of the main statement, without white space and comments; part
  /// of the identity.
  std::string StatementTokens;
  /// How many statements of these tokens stand before it in the enclosing
  /// declaration, whatever is found in them: a finding that is fixed further
  /// up does not change who this one is. Part of the identity.
  unsigned Occurrence = 0;
  /// From the cause to the main location, in execution order.
  std::vector<PathStep> Path;
  std::vector<Fix> Fixes;
  /// `httpTidy/v1`; see Fingerprint.h.
  std::string Fingerprint;
};

using Findings = std::vector<Finding>;

/// The order of every report: by file, place, check, message.
inline auto sortKey(const Finding &F) {
  return std::tie(F.Where.File, F.Where.Line, F.Where.Column, F.Check,
                  F.Message);
}

} // namespace httptidy

#endif // HTTPTIDY_CORE_FINDING_H
