//===- Effect.h - What a call does, as data ----------------------*- C++
//-*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One effect of a call on one object: the words of the vocabulary. The YAML
/// spelling of each field is given beside it.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_EFFECT_H
#define HTTPTIDY_MODELS_EFFECT_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <string_view>

namespace httptidy::models {

/// Which value of a call an effect speaks of: `this`, `result`, `arg0` …,
/// `*arg0` (what an out-parameter points to), or `none`.
struct Subject {
  enum class Kind : uint8_t { None, This, Result, Arg, Pointee };
  Kind K = Kind::None;
  uint8_t Index = 0;

  constexpr explicit operator bool() const { return K != Kind::None; }
  friend constexpr bool operator==(Subject A, Subject B) {
    return A.K == B.K && A.Index == B.Index;
  }
};

/// Versions as the library's own macro counts them (`LIBCURL_VERSION_NUM`);
/// YAML writes `">=7.85.0 <8.3.0"`, the loader applies the `version` rule of
/// the model. Empty means all.
struct VersionRange {
  uint64_t Min = 0;          ///< inclusive
  uint64_t Max = UINT64_MAX; ///< exclusive

  constexpr bool contains(uint64_t V) const { return V >= Min && V < Max; }
};

enum class EffectKind : uint8_t {
  // The object's life.
  /// `create: {on: result, type: easy, or-null: true}`. With
  /// `or-same: arg0` (in By) the result is that object where it is not null,
  /// and a new one otherwise (curl_slist_append).
  Create,
  Release, ///< `release: {on: arg0}`
  Reset,   ///< `reset: {on: arg0}`: every setting is the default again
  Copy,    ///< `copy: {on: result, from: arg0}`: a new object, same settings
  Adopt,   ///< `adopt: {on: arg1, by: arg0}`: the other one releases it now
  Attach,  ///< `attach: {on: arg0, value: arg2, copied: false}`: refers to it
  Detach,  ///< `detach: {on: arg1, by: arg0}`: ends an Attach or a Join
  Join,    ///< `join: {on: arg1, by: arg0}`: a container drives it from now on
  // Settings.
  Deadline, ///< `deadline: {on: arg0, name: total, value: arg2, unit: s, …}`
  Tls,      ///< `tls: {on: arg0, name: peer, value: arg2, weak: [0], …}`
  Limit,    ///< `limit: {on: arg0, name: redirects, value: arg2, …}`
  // What happens.
  Cancel,   ///< `cancel: {on: arg0}`: ends what is pending on the object
  Timer,    ///< `timer: {on: this, value: arg0, handler: arg1}`
  Exchange, ///< `exchange: {on: arg0, phases: [connect, transfer], …}`
  /// `reply: {on: arg1, name: commit, broken: "…"}`: a step of the answer to a
  /// client; ReplySteps says which there are.
  Reply,
  Route, ///< `route: {on: this}`: changes what the server answers to
  /// `serve: {on: this, value: arg0}`: clients may come from now on, at the
  /// host that the value names; `async: true` if it comes back at once
  Serve,
  Stop,     ///< `stop: {on: this}`
  Callback, ///< `callback: {on: arg0, value: arg2, name: c-callback}`
  Result,   ///< `result: {on: result, must-check: true, ok: 0}`
  Share,    ///< `share: {on: arg0, name: …}`
  Taint,    ///< `taint: {on: result, name: source}`
  View,     ///< `view: {on: result, of: this}`: points into it, dies with it
  Clock,    ///< `clock: {}`: tells the time; who asks it can give up by itself
  // What happens to memory.
  Grow,    ///< `grow: {on: this}`: it holds more from now on, `value` its size
  Drain,   ///< `drain: {on: this}`: it gives up what it holds
  Clamp,   ///< `clamp: {on: result}`: no more than the smallest argument
  Url,     ///< `url: {on: arg0, value: arg2}`: where its requests go
  Inspect, ///< `inspect: {on: arg0, name: status}`: asks how an exchange went
  Sign,    ///< `sign: {on: arg0, name: body}`: tells what exchanges are for
  Thread, ///< `thread: {value: arg2}`: runs the function in a thread of its own
  Order,  ///< `order: {name: lock}`: keeps threads apart, or waits for one
  Exit,   ///< `exit: {}`: ends the process, with all that it serves
  Alias,  ///< `alias: {on: result, of: arg0}`: stands for the whole object
};

enum class Unit : uint8_t {
  None,
  Seconds,      ///< `s`
  Milliseconds, ///< `ms`
  Microseconds, ///< `us`
  Chrono,       ///< `chrono`: the argument carries its unit
};

/// What the library makes of a special value of a setting (`zero:`,
/// `negative:`).
enum class Reading : uint8_t {
  Value,    ///< `value`: itself
  Never,    ///< `never`: no bound at all
  Default,  ///< `default`: the library's default comes back
  Rejected, ///< `rejected`: an error, the setting stays as it was
};

/// One effect. Fields that the kind does not use are as initialised.
struct Effect {
  EffectKind Kind;
  Subject On;    ///< `on`
  Subject By;    ///< `by`, `from`, `of`, `or-same`: the other object
  Subject Value; ///< `value`: argument that carries the value
  /// `type`: the ObjectType that is made; `libcurl/easy` is one of another
  /// model, which `uses` names.
  std::string_view Type;
  /// `name`: deadline, fact, limit, role … Of an Attach the slot: a second
  /// attach to the same slot of the object ends the first.
  std::string_view Name;
  /// `part`: of a deadline that needs several. `role`: what a Callback is for:
  /// `body` takes what the peer sent, `verify` judges the peer, `verify-step`
  /// may overrule what was found wrong, `tls-context` sets up all that.
  std::string_view Part;
  Unit In = Unit::None;              ///< `unit`
  Reading Zero = Reading::Value;     ///< `zero`
  Reading Negative = Reading::Value; ///< `negative`
  /// `is`: the effect sets this constant, no argument carries it.
  bool HasFixedValue = false;
  int64_t FixedValue = 0;
  /// `weak`: values that weaken a Tls fact, a Limit or a Share.
  llvm::ArrayRef<int64_t> Weak;
  /// `weak-words`: the same for a text, which weakens if it names one of them.
  llvm::ArrayRef<std::string_view> WeakWords;
  /// `when`: the effect holds for these values only. A Deadline (or its part)
  /// that is set to any other value is taken back.
  llvm::ArrayRef<int64_t> When;
  /// `safe`: how the right value is written, for the fix ("1L"); empty if
  /// there is none that is always right. Of an Attach the option that copies.
  std::string_view Safe;
  /// `sized-by`: options that tell how long the value of an Attach is; a copy
  /// is made by another length if they come later.
  llvm::ArrayRef<std::string_view> SizedBy;
  /// `phases`: of an Exchange, what has to be bounded.
  llvm::ArrayRef<std::string_view> Phases;
  /// `ok`: values of a Result that mean success; empty: not a status.
  /// `accepts`: values by which a Callback lets the peer in.
  llvm::ArrayRef<int64_t> Ok;
  bool OrNull = false; ///< `or-null`: a Create that can fail with null
  bool Async = false;  ///< `async`: an Exchange that does not wait
  bool Copied = false; ///< `copied`: an Attach that keeps no reference
  /// `inert`: an Attach that no exchange follows: it is only given back, or
  /// the object stays as long as somebody refers to it.
  bool Inert = false;
  bool MustCheck = false;       ///< `must-check`
  bool Container = false;       ///< `container`: an Exchange of all that joined
  bool AbortsOnNonZero = false; ///< `aborts`: a Callback that can end it
  bool NonNull = false; ///< `non-null`: counts only for a non-null value
  /// `classes`: classes of the object for which the effect holds; empty: all.
  llvm::ArrayRef<std::string_view> Classes;
  /// `secret`: an Attach of what proves to a peer who the program is.
  bool Secret = false;
  /// `secret-words`: the same, for texts that name one of them.
  llvm::ArrayRef<std::string_view> SecretWords;
  /// `broken`: what comes of a Reply's step that comes too late. `ignored`: of
  /// a Result that nobody looks at.
  std::string_view Broken;
  /// `needs-status`: a Reply's header that is refused before the status is set.
  bool NeedsStatus = false;
  /// `named`: the value's name ends with its number (`Status::CODE_404`).
  bool Named = false;
  /// `given: {arg2: "…"}`: the effect holds if the declared type of that
  /// argument, in full, contains the text: templates tell what they are for.
  Subject Given;
  std::string_view GivenType;
  /// `weak-calls`: functions whose result weakens a Tls fact.
  llvm::ArrayRef<std::string_view> WeakCalls;
  /// `plain: {arg1: f}`: a Serve speaks no TLS where that argument is what the
  /// function f returns; of `this` where that is an object of this very class.
  Subject PlainOf;
  std::string_view PlainName;
  VersionRange Versions; ///< `versions`
};

/// The steps of a reply, by `name`.
enum class ReplyStep : uint8_t {
  Status, ///< `status`: `value` or `is` is the code
  Header, ///< `header`: `value` is its name
  Body,   ///< `body`: the whole of it, kept until the handler is done
  Commit, ///< `commit`: the header goes out, a body may follow
  Write,  ///< `write`: a part of the body; the header goes out before it
  Finish, ///< `finish`: the reply ends; nothing may follow
  Send,   ///< `send`: a whole reply at once
  Next,   ///< `next`: another request has come, nothing is answered yet
  Later,  ///< `later`: somebody answers when the handler is done
  Asked,  ///< `asked`: the call tells whether the header is out
  Query,  ///< `query`: the call tells what is set; who asks forgets nothing
};

/// The step that \p Name spells; \p Name has been validated.
ReplyStep replyStep(std::string_view Name);

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_EFFECT_H
