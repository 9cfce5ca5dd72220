//===- SarifMerge.h - One SARIF run out of many -----------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Takes shard after shard and keeps of each only what the others do not have,
/// so that a hundred thousand of them do not have to be there at once. The
/// result does not depend on their order.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_REPORT_SARIFMERGE_H
#define HTTPTIDY_TOOL_REPORT_SARIFMERGE_H

#include "tool/report/SarifReader.h"
#include <map>
#include <set>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace httptidy::report {

class SarifMerge {
public:
  /// Takes the runs of \p Path. After an error nothing of it was taken.
  llvm::Error add(llvm::StringRef Path);

  /// Says that \p File is missing, and why.
  void addProblem(llvm::StringRef File, llvm::StringRef Reason);

  /// True if a shard says that it looked at \p File, or that it could not.
  bool knows(llvm::StringRef File) const;

  /// What the gate and the summary need.
  Report report() const;

  /// \p R is that report, compared or not.
  void write(const Report &R, llvm::StringRef Category,
             llvm::raw_ostream &OS) const;

private:
  using Object = llvm::json::Object;

  llvm::Error addResults(const Object &Run);
  void addTool(const Object &Run);
  void addNotifications(const Object &Run);
  void writeTool(llvm::json::OStream &J) const;
  void writeInvocation(llvm::json::OStream &J) const;
  void writeResults(const Report &R, llvm::json::OStream &J) const;

  struct Result {
    StoredResult Read;
    /// As JSON.
    std::string Text;
  };
  /// By fingerprint.
  std::map<std::string, Result> Results;
  /// By name or number, as JSON.
  std::map<std::string, std::string> Rules, Taxa;
  std::string Taxonomy, Versions;
  /// Notifications as JSON, each once.
  std::set<std::string> Notifications;
  /// Relative to the root; what was analysed, and what was not.
  std::set<std::string> Files, Failed;
  std::map<std::string, int64_t> Counts;
};

} // namespace httptidy::report

#endif // HTTPTIDY_TOOL_REPORT_SARIFMERGE_H
