//===- Activity.h - What a worker is doing, seen from outside ---*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A page of memory that a worker shares with the driver. It holds the name of
/// the function that is being analysed, so that the driver can tell it even of
/// a worker that was killed outright and could say nothing any more.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_TOOL_DRIVER_ACTIVITY_H
#define HTTPTIDY_TOOL_DRIVER_ACTIVITY_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace httptidy::driver {

class Activity {
public:
  /// A page that only this process has, for tests and single use.
  static llvm::Expected<Activity> create();
  /// Maps the page behind \p FD, a descriptor that create() made.
  static llvm::Expected<Activity> attach(int FD);

  Activity(Activity &&Other) noexcept;
  Activity &operator=(Activity &&) = delete;
  ~Activity();

  /// Cheap: called for every function.
  void set(llvm::StringRef What);
  /// Marks that the stack ran over; safe in a signal handler.
  void markOverflow();
  bool overflowed() const;
  std::string get() const;
  int fd() const { return FD; }

private:
  Activity(int FD, char *Page) : FD(FD), Page(Page) {}

  int FD;
  char *Page;
};

} // namespace httptidy::driver

#endif // HTTPTIDY_TOOL_DRIVER_ACTIVITY_H
