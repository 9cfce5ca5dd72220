//===- Model.h - What an API means, as data ---------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The vocabulary: one Model per library, made of object types and calls, each
/// call a list of effects. The YAML loader makes these tables at run time for
/// a user's model and at build time for the built-in ones (as constants), so
/// everything here is trivially constructible: views and arrays, no owners.
///
/// The YAML spelling of each field is given beside it; docs/guide/models.md is
/// the reference.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_MODEL_H
#define HTTPTIDY_MODELS_MODEL_H

#include "checks/models/Effect.h"

namespace httptidy::models {

/// What a variadic option takes, for http-setopt-type (`type:` of a case).
enum class ValueType : uint8_t {
  Unknown,
  Long,          ///< `long`
  OffT,          ///< `off_t`
  CString,       ///< `string`
  ObjectPointer, ///< `pointer`
  Function,      ///< `function`
  List,          ///< `slist`
  Blob,          ///< `blob`
  LongPointer,   ///< `long*`
  DoublePointer, ///< `double*`
  StringPointer, ///< `string*`
  ListPointer,   ///< `slist*`
  SocketPointer, ///< `socket*`
  OffTPointer,   ///< `off_t*`
};

/// The effects of one constant of a call's option argument.
struct OptionCase {
  std::string_view Constant; ///< enumerator; bound by its value in the headers
  bool HasNumber = false;    ///< `number`: the constant is a macro, this value
  int64_t Number = 0;
  ValueType Type = ValueType::Unknown;
  llvm::ArrayRef<Effect> Effects;
  VersionRange Versions;
  /// `takes`: arguments that follow it in a list of options.
  uint8_t Takes = 1;
};

struct Call {
  /// Qualified name: `curl_easy_setopt`, `httplib::Client::set_read_timeout`.
  /// Inline namespaces are left out. A constructor repeats the class's name.
  std::string_view Name;
  /// `params`: canonical parameter types, where overloads differ.
  bool HasParams = false;
  llvm::ArrayRef<std::string_view> Params;
  llvm::ArrayRef<Effect> Effects;
  /// `option: {by: arg1, …}`: the argument that selects a case.
  Subject OptionBy;
  llvm::ArrayRef<OptionCase> Cases;
  /// `option: {list: true}`: options and their values follow one another from
  /// OptionBy on, until a case that takes none; effects speak of `value`.
  bool OptionList = false;
  /// `option: {texts: true}`: OptionBy is an array or a vector of texts, each
  /// name with its value behind it; effects speak of `value` as OptionBy.
  bool OptionTexts = false;
  /// `throws`: the call may throw, `true` or the types.
  bool Throws = false;
  llvm::ArrayRef<std::string_view> Thrown;
  /// `safe-in`: handlers in which it throws nothing for what they were given.
  llvm::ArrayRef<std::string_view> SafeIn;
  /// `noreturn`: the call does not come back.
  bool NoReturn = false;
  /// `keeps`: arguments that the callee may keep a reference to; any other
  /// argument of a modelled call does not escape through it.
  llvm::ArrayRef<Subject> Keeps;
  /// `calls`: arguments that are called before the call returns (algorithms)
  llvm::ArrayRef<Subject> Calls;
  VersionRange Versions;
  /// `needs`: the row holds in units where this name is declared.
  std::string_view Needs;
  /// `doc`: link to the documentation.
  std::string_view Doc;
};

/// A deadline that can be set on an object type.
struct DeadlineInfo {
  std::string_view Name; ///< `total`, `connect`, `low-speed` …
  /// `covers`: phases that it bounds; empty: all of the exchange.
  llvm::ArrayRef<std::string_view> Covers;
  /// `parts`: all of them have to be set before it works; empty: one call.
  llvm::ArrayRef<std::string_view> Parts;
  /// `default`: what bounds when nobody calls it ("300 s"); empty: nothing.
  std::string_view Default;
  /// `per-operation`: bounds each read or write, not the whole.
  bool PerOperation = false;
  /// `bounds`: what it bounds, in words, where it looks as if it bounded more
  /// ("asynchronous calls only"): who sets it for something else is told so.
  std::string_view Bounds = {};
  /// `write`: how a program sets it, for messages ("CURLOPT_TIMEOUT_MS").
  std::string_view Write = {};
  /// `fix`: the statement that sets it to a sane value, or what a list of
  /// options gets; `{0}` is the object. Empty: none is right for everybody.
  std::string_view Fix = {};
};

/// A switch with a safe and a weak side (`peer`, `hostname`, …).
struct FactInfo {
  std::string_view Name;
  std::string_view Default; ///< `on`, `off`
  VersionRange Versions;    ///< where this default holds
  /// `write`: how a program sets it, for messages.
  std::string_view Write = {};
};

/// A limit and its default by version: a name may come several times.
struct LimitInfo {
  std::string_view Name;
  std::string_view Default; ///< as text; empty: none
  VersionRange Versions;    ///< where this default holds
  bool Weak = false;        ///< `weak`: this default protects from nothing
  /// `write`: how a program sets it, for messages.
  std::string_view Write = {};
  /// `fix`: see DeadlineInfo.
  std::string_view Fix = {};
};

/// A kind of object that the library hands out.
struct ObjectType {
  std::string_view Name;  ///< inside the model: `easy`
  std::string_view Title; ///< in messages: "easy handle"
  /// `spelled`: typedefs and classes by which programs see it (`CURL`).
  llvm::ArrayRef<std::string_view> Spelled;
  /// `release`: the right call, by qualified name; empty: nothing to release.
  std::string_view Release;
  /// `raii`: the destructor releases it.
  bool Raii = false;
  /// `role`: `client`, `server`, `container`, `list`, `string`, …
  std::string_view Role;
  /// `unanswered`: of a reply, what the client sees if nobody answers; empty:
  /// the library answers by itself.
  std::string_view Unanswered;
  /// `unended`: the same where the header went out and nobody ends the body;
  /// empty: the library ends it.
  std::string_view Unended;
  llvm::ArrayRef<DeadlineInfo> Deadlines;
  llvm::ArrayRef<FactInfo> Tls;
  llvm::ArrayRef<LimitInfo> Limits;
};

/// Functions that the library calls to have a client answered. They are known
/// by their parameters, by what they override, or by a Callback effect whose
/// `role` is the name.
struct Handler {
  std::string_view Name;
  /// `params`: parameter types as Call::Params; only where no other function
  /// would have them.
  llvm::ArrayRef<std::string_view> Params;
  /// `overrides`: qualified names of virtual methods.
  llvm::ArrayRef<std::string_view> Overrides;
  /// `escaped`: what comes of an exception that leaves it; empty: the library
  /// answers for it.
  std::string_view Escaped;
  /// `answers`: enumerators and values whose return says that a reply was made.
  llvm::ArrayRef<std::string_view> Answers;
  /// `declines`: those whose return leaves the answer to the library.
  llvm::ArrayRef<std::string_view> Declines;
  /// `event-loop`: while it waits nobody else is served.
  bool EventLoop = false;
  /// `pieces`: parameters that bring a piece of the body; what is kept of the
  /// whole is the handler's own decision.
  llvm::ArrayRef<Subject> Pieces;
  /// `state`: leads to what the handler keeps of a request between its calls.
  Subject State;
  /// `completed`: the option that names who is told that a request has ended,
  /// in whatever way.
  std::string_view Completed;
  /// `forwards`: what the library makes of a macro; the handler is the function
  /// whose result it returns.
  bool Forwards = false;
};

struct Model {
  std::string_view Library;                 ///< `library`: "libcurl"
  std::string_view File;                    ///< where it was read, for messages
  llvm::ArrayRef<std::string_view> Headers; ///< `headers`: path suffixes
  /// `declared-in`: path suffixes of the headers that declare what it names,
  /// where another library declares the same names; empty: wherever it is.
  llvm::ArrayRef<std::string_view> DeclaredIn;
  /// `uses`: libraries whose types and deadlines this model's rows may name.
  llvm::ArrayRef<std::string_view> Uses;
  /// `auxiliary`: on its own it makes no code worth following; its calls count
  /// where another model's do.
  bool Auxiliary = false;
  /// `version: {macro: LIBCURL_VERSION_NUM, form: hex-00MMmmpp}`.
  std::string_view VersionMacro;
  std::string_view VersionForm;
  std::string_view CheckedAgainst; ///< `checked-against`
  std::string_view Doc;            ///< `doc`
  llvm::ArrayRef<ObjectType> Types;
  llvm::ArrayRef<Call> Calls;
  llvm::ArrayRef<Handler> Handlers;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_MODEL_H
