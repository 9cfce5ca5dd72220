//===- Reply.cpp - How far the answer to a client is ----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/flow/Reply.h"
#include "checks/flow/World.h"

using namespace httptidy;
using namespace httptidy::flow;
using models::ReplyStep;

static constexpr int64_t FirstRedirect = 300;
static constexpr int64_t FirstError = 400;

/// 100 Continue and its like announce a reply, they are none.
static bool isInterim(int64_t Status) {
  return Status >= 100 && Status < 200 && Status != 101;
}

/// What \p Step would be too late for in some state.
static std::optional<LateStep> kindOf(ReplyStep Step) {
  switch (Step) {
  case ReplyStep::Status:
  case ReplyStep::Header:
    return LateStep::Header;
  case ReplyStep::Body:
  case ReplyStep::Write:
    return LateStep::Write;
  case ReplyStep::Commit:
  case ReplyStep::Finish:
  case ReplyStep::Send:
    return LateStep::Second;
  case ReplyStep::Next:
  case ReplyStep::Later:
  case ReplyStep::Asked:
  case ReplyStep::Query:
    return std::nullopt;
  }
  return std::nullopt;
}

bool ReplyState::isSameAs(const ReplyState &O) const {
  for (size_t I = 0; I != Early.size(); ++I)
    if (!Early[I] != !O.Early[I])
      return false;
  return P == O.P && Left == O.Left && Status == O.Status && Later == O.Later &&
         !Type == !O.Type && Refused == O.Refused && RefusedAt == O.RefusedAt &&
         Body == O.Body && Sent == O.Sent;
}

std::optional<LateStep> ReplyState::lateness(ReplyStep Step) const {
  // A body may follow the header, and so may its end.
  bool MayFollow = Step == ReplyStep::Write || Step == ReplyStep::Finish;
  if (P == Phase::Finished || (P == Phase::Open && !MayFollow))
    return kindOf(Step);
  return std::nullopt;
}

static ReplyState::Code codeOf(const SetSite &By) {
  if (!By.Value)
    return ReplyState::Code::Unknown;
  if (*By.Value >= FirstError)
    return ReplyState::Code::Error;
  return *By.Value >= FirstRedirect ? ReplyState::Code::Unknown
                                    : ReplyState::Code::Fine;
}

void ReplyState::refuse() {
  if (Status != Code::Error || !Body || Refused == Body)
    return;
  Refused = Body;
  RefusedAt = Body->Call;
}

/// The status that \p By brings, if it brings one.
void ReplyState::takeStatus(const SetSite &By, ReplyStep Step) {
  bool SetsStatus = Step == ReplyStep::Status || Step == ReplyStep::Send ||
                    Step == ReplyStep::Commit || Step == ReplyStep::Finish;
  if (!SetsStatus || !(By.Effect->Value || By.Effect->HasFixedValue))
    return;
  Status = codeOf(By);
  StatusBy = &By;
  refuse();
}

void ReplyState::take(const SetSite &By) {
  ReplyStep Step = models::replyStep(By.Effect->Name);
  if (Step == ReplyStep::Send && By.Value && isInterim(*By.Value))
    return;
  if (std::optional<LateStep> Kind = kindOf(Step); Kind && P == Phase::Inherit)
    if (const SetSite *&First = Early[size_t(*Kind)]; !First)
      First = &By;
  takeStatus(By, Step);
  switch (Step) {
  case ReplyStep::Status:
  case ReplyStep::Header:
  case ReplyStep::Asked:
    return;
  case ReplyStep::Body:
    Body = &By;
    refuse();
    return;
  case ReplyStep::Commit:
  case ReplyStep::Write:
    if (!isSent())
      Sent = &By;
    if (P != Phase::Finished)
      P = Phase::Open;
    return;
  case ReplyStep::Finish:
  case ReplyStep::Send:
    P = Phase::Finished;
    Sent = &By;
    return;
  case ReplyStep::Next:
    *this = ReplyState();
    P = Phase::Idle;
    return;
  case ReplyStep::Later:
    Later = true;
    return;
  case ReplyStep::Query:
    query();
    return;
  }
}

void ReplyState::query() {
  Refused = nullptr;
  RefusedAt = nullptr;
  Type = nullptr;
}

ReplyState ReplyState::then(const ReplyState &Callee) const {
  ReplyState R = Callee;
  if (Callee.P == Phase::Inherit) {
    R.P = P;
    R.Sent = Sent;
  }
  // What was set before a new request came is gone with the old one.
  bool IsNew = Callee.P == Phase::Idle;
  if (Callee.Status == Code::None && !IsNew) {
    R.Status = Status;
    R.StatusBy = StatusBy;
  }
  if (!Callee.Body && !IsNew)
    R.Body = Body;
  if (!Callee.Refused && !IsNew) {
    R.Refused = Refused;
    R.RefusedAt = RefusedAt;
    if (Callee.Status != Code::None || Callee.Body)
      R.refuse();
  }
  if (!Callee.Type && !IsNew)
    R.Type = Type;
  R.Left = nullptr;
  R.Later = Callee.Later || (Later && !IsNew);
  for (size_t I = 0; I != Early.size(); ++I)
    R.Early[I] = Early[I] || P != Phase::Inherit ? Early[I] : Callee.Early[I];
  return R;
}
