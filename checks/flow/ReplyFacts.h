//===- ReplyFacts.h - What was found out about replies ----------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_REPLYFACTS_H
#define HTTPTIDY_FLOW_REPLYFACTS_H

#include "checks/flow/Reply.h"
#include "checks/flow/World.h"
#include "checks/models/Index.h"

namespace httptidy::flow {

/// The object that a fact is about.
struct Subject {
  models::BoundType Type;
  /// As the program spells it where the fact is: `st->curl`.
  std::string Name;
  /// The call that made it; null for what was there on entry.
  const clang::Expr *Created = nullptr;
};

/// A function of the project that a library calls to have a client answered.
struct HandlerInSight {
  const clang::FunctionDecl *Definition = nullptr;
  models::BoundHandler Handler;
  /// The call that registers it; null if it is known by its type alone.
  const clang::Expr *Registered = nullptr;
  const clang::FunctionDecl *In = nullptr;
  /// It is registered as a handler of another kind, too.
  bool HasOthers = false;
};

/// A step of a reply that comes too late.
struct LateReply {
  LateStep Kind;
  /// The step, or the call of a function that takes it.
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  Subject Object;
  const SetSite *Step = nullptr;
  /// What sent the header out before; of a route, what started the server, and
  /// null in a handler of its.
  const clang::Expr *Sent = nullptr;
  const Event *Last = nullptr;
};

/// A handler is left, and this is what its client gets.
struct ReplyEnd {
  const clang::FunctionDecl *In = nullptr;
  models::BoundHandler Handler;
  Subject Object;
  /// The `return`; null where the closing brace is the end.
  const clang::Stmt *Exit = nullptr;
  ReplyState Reply;
  /// What the handler returns says that a reply was made, or that somebody else
  /// makes it.
  bool SaysAnswered = false, SaysDeclined = false;
  /// Somebody else may have answered, or will.
  bool Open = false;
  /// Something that nobody in sight throws led there.
  bool ByException = false;
  const Event *Last = nullptr;
};

/// An error was answered, then the handler went on to another answer.
struct ReplacedError {
  /// What set the error, and what replaced it.
  const SetSite *Error = nullptr, *By = nullptr;
  const clang::Expr *At = nullptr;
  const clang::FunctionDecl *In = nullptr;
  Subject Object;
  const Event *Last = nullptr;
};

struct ReplyFacts {
  /// In the order of the unit.
  std::vector<HandlerInSight> Handlers;
  std::vector<LateReply> Late;
  std::vector<ReplyEnd> Ends;
  std::vector<ReplacedError> Replaced;
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_REPLYFACTS_H
