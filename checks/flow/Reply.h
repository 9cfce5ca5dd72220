//===- Reply.h - How far the answer to a client is --------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The automaton of a reply: nothing is sent, the header is out, it is
/// finished. What a function does to a reply that its caller has begun is kept
/// for the caller, who knows how far it was.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_FLOW_REPLY_H
#define HTTPTIDY_FLOW_REPLY_H

#include "checks/models/Model.h"
#include <array>
#include <optional>

namespace clang {
class Expr;
class Stmt;
} // namespace clang

namespace httptidy::flow {

struct SetSite;

/// What a step does that comes too late; what matters most comes first.
enum class LateStep : uint8_t {
  Second, ///< a second reply
  Write,  ///< body after the end
  Header, ///< status or header after the header went out
  Again,  ///< a header that is there already and may stand once
  Route,  ///< a route registered while the server runs
};

struct ReplyState {
  enum class Phase : uint8_t {
    Inherit,  ///< as it was when the function was entered
    Idle,     ///< a new request: nothing is answered yet
    Open,     ///< the header is out
    Finished, ///< nothing may follow
  };
  enum class Code : uint8_t { None, Fine, Error, Unknown };

  Phase P = Phase::Inherit;
  Code Status = Code::None;
  /// Somebody may answer when the handler is done.
  bool Later = false;
  /// The step that sent the header out.
  const SetSite *Sent = nullptr;
  /// The step that set the status, and the one that set the body.
  const SetSite *StatusBy = nullptr, *Body = nullptr;
  /// The body of an error that was answered, whatever came then.
  const SetSite *Refused = nullptr;
  /// The call in the function at hand that answered it.
  const clang::Expr *RefusedAt = nullptr;
  /// The step that set the type of the body.
  const SetSite *Type = nullptr;
  /// The `return` by which a handler leaves without having answered.
  const clang::Stmt *Left = nullptr;
  /// The first step of each kind that was taken while P was Inherit: they come
  /// too late if the caller's reply is further.
  std::array<const SetSite *, 5> Early = {};

  bool isSent() const { return P == Phase::Open || P == Phase::Finished; }
  /// Equal as far as worlds are concerned.
  bool isSameAs(const ReplyState &O) const;
  /// What \p Step is too late for, if it is.
  std::optional<LateStep> lateness(models::ReplyStep Step) const;
  /// Takes the step of \p By.
  void take(const SetSite &By);
  /// Somebody asks what is set: whatever comes now is done on purpose.
  void query();
  /// This state, then what a callee did to it.
  ReplyState then(const ReplyState &Callee) const;

private:
  void takeStatus(const SetSite &By, models::ReplyStep Step);
  /// An error is answered once there is a body for it.
  void refuse();
};

} // namespace httptidy::flow

#endif // HTTPTIDY_FLOW_REPLY_H
