//===- MessageParts.cpp - What messages are made of -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/MessageParts.h"

using namespace httptidy;
using driver::number;
using driver::text;
using driver::values;
using llvm::StringRef;
using llvm::json::Object;
using llvm::json::ObjectMapper;
using llvm::json::Path;
using llvm::json::Value;

Value driver::text(StringRef S) {
  return llvm::json::isUTF8(S) ? Value(S.str()) : Value(llvm::json::fixUTF8(S));
}

bool driver::number(ObjectMapper &O, llvm::StringLiteral Key, unsigned &Out) {
  int64_t Number = 0;
  bool Ok = O.map(Key, Number);
  Out = unsigned(Number);
  return Ok;
}

namespace httptidy {

static Value toJSON(const Location &L) {
  return Object{{"file", text(L.File)},     {"line", L.Line},
                {"column", L.Column},       {"endLine", L.EndLine},
                {"endColumn", L.EndColumn}, {"offset", L.Offset}};
}

static bool fromJSON(const Value &V, Location &L, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("file", L.File) && number(O, "line", L.Line) &&
         number(O, "column", L.Column) && number(O, "endLine", L.EndLine) &&
         number(O, "endColumn", L.EndColumn) && number(O, "offset", L.Offset);
}

static Value toJSON(const PathStep &S) {
  return Object{{"where", toJSON(S.Where)}, {"message", text(S.Message)}};
}

static bool fromJSON(const Value &V, PathStep &S, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("where", S.Where) && O.map("message", S.Message);
}

static Value toJSON(const TextEdit &E) {
  return Object{{"file", text(E.File)},
                {"offset", E.Offset},
                {"length", E.Length},
                {"replacement", text(E.Replacement)}};
}

static bool fromJSON(const Value &V, TextEdit &E, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("file", E.File) && number(O, "offset", E.Offset) &&
         number(O, "length", E.Length) && O.map("replacement", E.Replacement);
}

static Value toJSON(const Fix &F) {
  return Object{{"description", text(F.Description)},
                {"edits", values(F.Edits)}};
}

static bool fromJSON(const Value &V, Fix &F, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("description", F.Description) && O.map("edits", F.Edits);
}

Value toJSON(const Finding &F) {
  return Object{{"check", text(F.Check)},
                {"level", unsigned(F.Level)},
                {"message", text(F.Message)},
                {"where", toJSON(F.Where)},
                {"object", text(F.Object)},
                {"decl", text(F.EnclosingDecl)},
                {"tokens", text(F.StatementTokens)},
                {"occurrence", F.Occurrence},
                {"path", values(F.Path)},
                {"fixes", values(F.Fixes)}};
}

bool fromJSON(const Value &V, Finding &F, Path P) {
  ObjectMapper O(V, P);
  unsigned Level = 0;
  bool Ok = O && O.map("check", F.Check) && number(O, "level", Level) &&
            O.map("message", F.Message) && O.map("where", F.Where) &&
            O.map("object", F.Object) && O.map("decl", F.EnclosingDecl) &&
            O.map("tokens", F.StatementTokens) &&
            number(O, "occurrence", F.Occurrence) && O.map("path", F.Path) &&
            O.map("fixes", F.Fixes);
  F.Level = Severity(Level);
  return Ok;
}

static Value toJSON(const ServerSetting &S) {
  return Object{{"kind", text(S.Kind)},
                {"name", text(S.Name)},
                {"state", unsigned(S.S)},
                {"text", text(S.Text)}};
}

static bool fromJSON(const Value &V, ServerSetting &S, Path P) {
  ObjectMapper O(V, P);
  unsigned State = 0;
  bool Ok = O && O.map("kind", S.Kind) && O.map("name", S.Name) &&
            number(O, "state", State) && O.map("text", S.Text);
  S.S = ServerSetting::State(State);
  return Ok;
}

Value toJSON(const InventoryRow &R) {
  return Object{{"where", toJSON(R.Where)},   {"kind", text(R.Kind)},
                {"library", text(R.Library)}, {"call", text(R.Call)},
                {"object", text(R.Object)},   {"decl", text(R.EnclosingDecl)},
                {"verdict", unsigned(R.V)},   {"reason", text(R.Reason)},
                {"made", toJSON(R.Made)},     {"settings", values(R.Settings)}};
}

bool fromJSON(const Value &V, InventoryRow &R, Path P) {
  ObjectMapper O(V, P);
  unsigned Kind = 0;
  bool Ok = O && O.map("where", R.Where) && O.map("kind", R.Kind) &&
            O.map("library", R.Library) && O.map("call", R.Call) &&
            O.map("object", R.Object) && O.map("decl", R.EnclosingDecl) &&
            number(O, "verdict", Kind) && O.map("reason", R.Reason) &&
            O.map("made", R.Made) && O.map("settings", R.Settings);
  R.V = Verdict(Kind);
  return Ok;
}

Value toJSON(const SkippedFunction &S) {
  return Object{{"where", toJSON(S.Where)},
                {"name", text(S.Name)},
                {"reason", text(S.Reason)}};
}

bool fromJSON(const Value &V, SkippedFunction &S, Path P) {
  ObjectMapper O(V, P);
  return O && O.map("where", S.Where) && O.map("name", S.Name) &&
         O.map("reason", S.Reason);
}

} // namespace httptidy
