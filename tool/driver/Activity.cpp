//===- Activity.cpp - What a worker is doing, seen from outside -----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tool/driver/Activity.h"
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

using namespace httptidy::driver;

static constexpr size_t PageSize = 4096;
/// The first byte says whether the stack ran over; the text follows.
static constexpr size_t TextStart = 1;

static llvm::Error lastError(const char *What) {
  std::error_code Code(errno, std::generic_category());
  return llvm::createStringError(Code,
                                 llvm::Twine(What) + ": " + Code.message());
}

llvm::Expected<Activity> Activity::create() {
  // A file without a name goes away with its last user.
  FILE *File = std::tmpfile();
  if (!File)
    return lastError("cannot make a temporary file");
  int FD = fcntl(fileno(File), F_DUPFD_CLOEXEC, 0);
  std::fclose(File);
  if (FD < 0 || ftruncate(FD, PageSize) != 0)
    return lastError("cannot make a shared page");
  return attach(FD);
}

llvm::Expected<Activity> Activity::attach(int FD) {
  void *Page =
      mmap(nullptr, PageSize, PROT_READ | PROT_WRITE, MAP_SHARED, FD, 0);
  if (Page == MAP_FAILED)
    return lastError("cannot map a shared page");
  return Activity(FD, static_cast<char *>(Page));
}

Activity::Activity(Activity &&Other) noexcept
    : FD(std::exchange(Other.FD, -1)),
      Page(std::exchange(Other.Page, nullptr)) {}

Activity::~Activity() {
  if (!Page)
    return;
  munmap(Page, PageSize);
  close(FD);
}

void Activity::set(llvm::StringRef What) {
  size_t Length = std::min(What.size(), PageSize - TextStart - 1);
  std::memcpy(Page + TextStart, What.data(), Length);
  Page[TextStart + Length] = '\0';
  Page[0] = 0;
}

void Activity::markOverflow() { Page[0] = 1; }

bool Activity::overflowed() const { return Page[0] == 1; }

std::string Activity::get() const {
  return std::string(Page + TextStart,
                     strnlen(Page + TextStart, PageSize - TextStart));
}
