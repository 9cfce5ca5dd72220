//===- DocumentationLinks.cpp - Links to the pages of our checks ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/clangd/DocumentationLinks.h"
#include "tool/report/Uri.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using llvm::StringRef;
namespace json = llvm::json;
namespace path = llvm::sys::path;

static constexpr StringRef EndOfHeader = "\r\n\r\n";
/// Where clangd thinks that the page of `http-x` is: behind this, `x.html`.
static constexpr StringRef NoPage =
    "https://clang.llvm.org/extra/clang-tidy/checks/http/";

std::string httptidy::clangd::pagesBeside(StringRef Executable) {
  llvm::SmallString<256> Folder(path::parent_path(Executable));
  path::append(Folder, "..", "share", "doc");
  path::append(Folder, "http-tidy", "docs", "checks");
  path::remove_dots(Folder, /*remove_dot_dot=*/true);
  return Folder.str().str();
}

size_t httptidy::clangd::sizeOfMessage(StringRef Stream) {
  auto [Header, Rest] = Stream.split(EndOfHeader);
  if (Header.size() == Stream.size())
    return 0;
  size_t Length = 0;
  StringRef Number = Header.rsplit(':').second.trim();
  if (Number.getAsInteger(10, Length))
    return Stream.size(); // no message: passed on as it is
  Length += Header.size() + EndOfHeader.size();
  return Length <= Stream.size() ? Length : 0;
}

/// The page that \p Href means, empty if there is none.
static std::string ownPage(StringRef Href, StringRef Pages) {
  Href.consume_front(NoPage);
  Href.consume_back(".html");
  llvm::SmallString<256> Page(Pages);
  path::append(Page, "http-" + Href + ".md");
  return llvm::sys::fs::exists(Page) ? httptidy::report::fileUri(Page)
                                     : std::string();
}

static void lead(json::Object &Diagnostic, StringRef Pages) {
  json::Object *Description = Diagnostic.getObject("codeDescription");
  if (!Description)
    return;
  auto Href = Description->getString("href");
  if (!Href || !Href->starts_with(NoPage))
    return;
  std::string Page = ownPage(*Href, Pages);
  if (Page.empty())
    Diagnostic.erase("codeDescription");
  else
    (*Description)["href"] = std::move(Page);
}

/// Diagnostics are sent by themselves, in code actions and in replies.
static void leadAll(json::Value &Any, StringRef Pages) {
  if (json::Array *Values = Any.getAsArray())
    for (json::Value &V : *Values)
      leadAll(V, Pages);
  json::Object *O = Any.getAsObject();
  if (!O)
    return;
  lead(*O, Pages);
  for (auto &Entry : *O)
    leadAll(Entry.second, Pages);
}

std::string httptidy::clangd::withOwnPages(StringRef Message, StringRef Pages) {
  // Most messages carry none: they are not read at all.
  if (!Message.contains(NoPage))
    return Message.str();
  auto Body = json::parse(Message.split(EndOfHeader).second);
  if (!Body) {
    llvm::consumeError(Body.takeError()); // it is not ours to judge
    return Message.str();
  }
  leadAll(*Body, Pages);
  // `--pretty` shall stay pretty.
  std::string Text = Message.contains("\n  ")
                         ? llvm::formatv("{0:2}", *Body).str()
                         : llvm::formatv("{0}", *Body).str();
  return ("Content-Length: " + llvm::Twine(Text.size()) + EndOfHeader + Text)
      .str();
}
