//===- Transport.cpp - What leaves clangd passes here ---------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

///
/// \file
/// clangd gives every check a page of clang-tidy's documentation. There is none
/// of ours, and the function that makes the link cannot be replaced. So the
/// stream of messages is: each is looked at when it is complete.
///
//===----------------------------------------------------------------------===//

#include "tool/clangd/DocumentationLinks.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include <cstdio>
#include <memory>

#define NEW_TRANSPORT                                                          \
  "_ZN5clang6clangd16newJSONTransportEP8_IO_FILERN4llvm11raw_ostreamEPS4_"     \
  "bNS0_15JSONStreamStyleE"

namespace clang::clangd {
class Transport {
public:
  virtual ~Transport();
};
} // namespace clang::clangd

using clang::clangd::Transport;
using llvm::raw_ostream;

namespace httptidy::clangd {
namespace {
/// Keeps a message until it is complete, as its length says.
class MessageStream : public raw_ostream {
public:
  MessageStream(raw_ostream &Out, std::string Pages)
      : raw_ostream(/*unbuffered=*/true), Out(Out), Pages(std::move(Pages)) {}

private:
  void write_impl(const char *Text, size_t Size) override {
    Waiting.append(Text, Size);
    Written += Size;
    while (size_t Length = sizeOfMessage(Waiting)) {
      Out << withOwnPages(llvm::StringRef(Waiting).take_front(Length), Pages);
      Waiting.erase(0, Length);
    }
    Out.flush();
  }

  uint64_t current_pos() const override { return Written; }

  raw_ostream &Out;
  std::string Pages;
  std::string Waiting;
  uint64_t Written = 0;
};
} // namespace

/// How messages come in; only passed on.
enum Style : int;

std::unique_ptr<Transport>
clangdsTransport(std::FILE *In, raw_ostream &Out, raw_ostream *Mirror,
                 bool Pretty, Style) __asm__("__real_" NEW_TRANSPORT);
std::unique_ptr<Transport> newTransport(std::FILE *In, raw_ostream &Out,
                                        raw_ostream *Mirror, bool Pretty,
                                        Style) __asm__("__wrap_" NEW_TRANSPORT);

std::unique_ptr<Transport> newTransport(std::FILE *In, raw_ostream &Out,
                                        raw_ostream *Mirror, bool Pretty,
                                        Style How) {
  static int Here;
  // clangd has one, which it uses until it ends.
  static MessageStream Stream(
      Out, pagesBeside(llvm::sys::fs::getMainExecutable("", &Here)));
  return clangdsTransport(In, Stream, Mirror, Pretty, How);
}

} // namespace httptidy::clangd
