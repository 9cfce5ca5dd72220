//===- Reader.h - Typed fields of a model file ------------------*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Turns nodes into values. Whatever does not fit becomes a mistake and leaves
/// the field as it was, so that reading goes on to the next one.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_MODELS_READER_H
#define HTTPTIDY_MODELS_READER_H

#include "checks/models/Model.h"
#include "checks/models/Tree.h"
#include "llvm/ADT/SmallVector.h"
#include <deque>
#include <memory>
#include <type_traits>

namespace httptidy::models {

inline llvm::StringRef ref(std::string_view S) { return {S.data(), S.size()}; }

/// True if what holds for \p A and what holds for \p B can hold at once.
inline bool overlap(const VersionRange &A, const VersionRange &B) {
  return A.Min < B.Max && B.Min < A.Max;
}

/// The memory that the views of a loaded model point into. Not LLVM's bump
/// allocator: half of it is in libLLVM, which address sanitizer does not see.
class Arena {
public:
  std::string_view text(llvm::StringRef S) {
    return Texts.emplace_back(S.str());
  }

  template <typename T> llvm::ArrayRef<T> list(const std::vector<T> &From) {
    static_assert(std::is_trivially_destructible_v<T>);
    if (From.empty())
      return {};
    Lists.push_back(std::make_unique<char[]>(From.size() * sizeof(T)));
    T *To = reinterpret_cast<T *>(Lists.back().get());
    std::uninitialized_copy(From.begin(), From.end(), To);
    return {To, From.size()};
  }

private:
  std::deque<std::string> Texts; ///< never moves what it holds
  std::vector<std::unique_ptr<char[]>> Lists;
};

/// A word of the vocabulary and what it stands for.
template <typename T> struct Word {
  llvm::StringLiteral Text;
  T Value;
};

/// How a library counts its versions: `hex-00MMmmpp`, `dec-MMmmmpp`.
class VersionForm {
public:
  /// Empty if \p Text is no form.
  static std::optional<VersionForm> parse(llvm::StringRef Text);
  /// The number of `7.85.0`; parts left out are 0. Empty if it is no version.
  std::optional<uint64_t> number(llvm::StringRef Version) const;

private:
  struct Part {
    uint64_t Scale = 0;
    uint64_t Limit = 1; ///< exclusive
  };
  Part Parts[3]; ///< major, minor, patch
};

/// What reading a node needs to know of its surroundings.
struct Reader {
  Mistakes &M;
  Arena &A;
  std::optional<VersionForm> Form;
  /// How many parameters the row that is being read gives; empty: not known.
  std::optional<size_t> ParamCount;

  bool text(const Node &N, std::string_view &Out);
  bool boolean(const Node &N, bool &Out);
  bool integer(const Node &N, int64_t &Out);
  bool subject(const Node &N, Subject &Out);
  bool versions(const Node &N, VersionRange &Out);
  /// A scalar stands for a list of one.
  bool texts(const Node &N, llvm::ArrayRef<std::string_view> &Out);
  bool integers(const Node &N, llvm::ArrayRef<int64_t> &Out);
  bool subjects(const Node &N, llvm::ArrayRef<Subject> &Out);

  template <typename T>
  bool word(const Node &N, llvm::ArrayRef<Word<T>> Words, T &Out) {
    if (!isScalar(N, "a word"))
      return false;
    llvm::SmallVector<llvm::StringRef, 16> Valid;
    for (const Word<T> &W : Words) {
      if (W.Text == N.Text) {
        Out = W.Value;
        return true;
      }
      Valid.push_back(W.Text);
    }
    M.add(N.Where, "unknown word '" + N.Text + "'" + suggest(N.Text, Valid));
    return false;
  }

  bool isScalar(const Node &N, llvm::StringRef Wanted);
  /// Calls \p Each for the items of a list; null and [] have none.
  template <typename Fn> bool list(const Node &N, Fn Each) {
    if (N.K != Node::Kind::List) {
      M.add(N.Where, "expected a list, got " + N.kindName());
      return false;
    }
    for (const Node &Item : N.Items)
      Each(Item);
    return true;
  }
};

/// Reads the keys of one mapping. What was never asked for is an unknown key.
class Fields {
public:
  /// \p What names the mapping in messages ("call", "effect 'tls'").
  Fields(Reader &R, const Node &N, const llvm::Twine &What);

  /// The value of \p Key, null if it is not there.
  const Node *optional(llvm::StringRef Key);
  /// The same; its absence is a mistake.
  const Node *required(llvm::StringRef Key);
  bool isMap() const { return N.K == Node::Kind::Map; }
  /// Reports the keys that nobody asked for.
  void finish();

private:
  Reader &R;
  const Node &N;
  std::string What;
  llvm::SmallVector<llvm::StringRef, 24> Known;
};

} // namespace httptidy::models

#endif // HTTPTIDY_MODELS_READER_H
