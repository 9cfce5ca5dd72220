//===- Uri.cpp - File names as URIs ---------------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/report/Uri.h"
#include "llvm/ADT/StringExtras.h"

using llvm::StringRef;

/// What RFC 3986 lets stand in a path. A colon is encoded: in the first part
/// of a relative reference it would be read as a scheme.
static bool standsInPath(unsigned char C) {
  return llvm::isAlnum(C) || StringRef("-._~/!$&'()*+,;=@").contains(C);
}

std::string httptidy::report::fileUri(StringRef File) {
  std::string Uri = File.starts_with("/") ? "file://" : "";
  for (unsigned char C : File) {
    if (standsInPath(C))
      Uri += C;
    else
      Uri += {'%', llvm::hexdigit(C >> 4), llvm::hexdigit(C & 0xF)};
  }
  return Uri;
}

std::string httptidy::report::uriFile(StringRef Uri) {
  Uri.consume_front("file://");
  std::string File;
  for (size_t I = 0; I < Uri.size(); ++I) {
    unsigned Code;
    if (Uri[I] == '%' && !Uri.substr(I + 1, 2).getAsInteger(16, Code) &&
        I + 2 < Uri.size()) {
      File += char(Code);
      I += 2;
    } else {
      File += Uri[I];
    }
  }
  return File;
}
