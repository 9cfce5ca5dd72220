//===- UrlTest.cpp - The parts of a URL -----------------------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/ast/Url.h"
#include "gtest/gtest.h"

using namespace httptidy::ast;

static Url of(llvm::StringRef S, bool Whole = true) {
  return url({S, Whole, nullptr}).value_or(Url());
}

TEST(Url, Parts) {
  Url U = of("HTTP://me:secret@Example.com:8080/a@b:c");
  EXPECT_EQ(U.Scheme, "http");
  EXPECT_EQ(U.User, "me");
  EXPECT_EQ(U.Password, "secret");
  EXPECT_EQ(U.Host, "Example.com");
  EXPECT_EQ(of("http://[::1]:80/").Host, "::1");
  EXPECT_EQ(of("http://h?q=http://x@y").Host, "h");
}

TEST(Url, WhatIsNone) {
  for (const char *Text : {"", "example.com", "mailto:me@example.com", "://x",
                           "see http://example.com"})
    EXPECT_FALSE(url({Text, true, nullptr})) << Text;
}

TEST(Url, HostsThatAreNotKnownWhole) {
  EXPECT_TRUE(of("http://", false).OpenHost);
  EXPECT_TRUE(of("http://api.", false).OpenHost);
  EXPECT_TRUE(of("http://%s/x").OpenHost);
  EXPECT_FALSE(of("http://example.com/", false).OpenHost);
  EXPECT_FALSE(of("http://127.0.0.1:", false).OpenHost);
  EXPECT_FALSE(of("http://example.com").OpenHost);
}

TEST(Url, Networks) {
  for (const char *Text :
       {"http://localhost", "http://a.localhost.", "http://127.1.2.3",
        "http://[::1]", "http://0.0.0.0", "http://169.254.169.254"})
    EXPECT_TRUE(of(Text).isOnThisMachine()) << Text;
  for (const char *Text : {"http://localhost.example.com", "http://128.0.0.1",
                           "http://127.example.com", "http://127.0.0.1.5"})
    EXPECT_FALSE(of(Text).isOnThisMachine()) << Text;
  for (const char *Text : {"http://10.1.1.1", "http://172.31.0.1",
                           "http://192.168.0.1", "http://db", "http://a.local"})
    EXPECT_TRUE(of(Text).isPrivate()) << Text;
  for (const char *Text : {"http://172.32.0.1", "http://example.com"})
    EXPECT_FALSE(of(Text).isPrivate()) << Text;
}

TEST(Url, Credentials) {
  EXPECT_TRUE(of("https://a:b@h").hasCredential());
  EXPECT_TRUE(of("https://a:%40%40@h").hasCredential());
  for (const char *Text :
       {"https://a@h", "https://a:@h", "https://:b@h", "https://%s:%s@h",
        "https://<a>:<b>@h", "https://a:***@h", "ftp://anonymous:x@h",
        "https://h/a:b@c", "https://h:80"})
    EXPECT_FALSE(of(Text).hasCredential()) << Text;
}
