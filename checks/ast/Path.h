//===- Path.h - Access paths: how the program reaches a value ---*- C++ -*-===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// `st->curl` is the path [st, deref, curl]. Paths are interned: two equal
/// paths are one pointer, and their ids grow in the order in which they were
/// first seen, so that sorting by id is the same in every run.
///
//===----------------------------------------------------------------------===//

#ifndef HTTPTIDY_AST_PATH_H
#define HTTPTIDY_AST_PATH_H

#include "clang/AST/Decl.h"
#include "clang/AST/Expr.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Allocator.h"
#include <string>

namespace httptidy::ast {

class Path {
public:
  enum class Kind : uint8_t {
    Variable,  ///< a local, a parameter, a global, a captured variable
    This,      ///< the value of `this`
    Result,    ///< what the function returns
    Capture,   ///< the copy of a variable that a closure has
    Temporary, ///< the value of an expression that nothing names
    Field,     ///< a member of Parent
    Deref,     ///< what Parent points or refers to
    Element,   ///< any element of Parent
    Address,   ///< a pointer to Parent
  };

  Kind kind() const { return K; }
  const Path *parent() const { return Parent; }
  unsigned id() const { return Id; }
  /// The variable or field (of the closure); null for the other kinds.
  const clang::ValueDecl *decl() const;
  /// The expression of a Temporary.
  const clang::Stmt *stmt() const;

  const Path *root() const;
  bool isRoot() const { return !Parent; }
  /// The value of an expression, or something below it.
  bool isTemporary() const { return root()->K == Kind::Temporary; }
  /// True if \p Prefix is this path or one of its parents.
  bool startsWith(const Path *Prefix) const;
  /// True if an Element is on the way: it stands for many places at once.
  bool isCollapsed() const;
  /// As the program would write it: `st->curl`.
  std::string spelling() const;

private:
  friend class PathPool;
  Path(Kind K, const Path *Parent, const void *Entity, unsigned Id)
      : K(K), Id(Id), Parent(Parent), Entity(Entity) {}

  Kind K;
  unsigned Id;
  const Path *Parent;
  const void *Entity;
  /// What it points to, once somebody has asked.
  mutable const Path *Pointee = nullptr;
};

/// Makes and owns the paths of one translation unit.
class PathPool {
public:
  const Path *variable(const clang::VarDecl *V);
  /// \p Copy is the field that a closure keeps the copy in.
  const Path *capture(const clang::FieldDecl *Copy) {
    return get(Path::Kind::Capture, nullptr, Copy);
  }
  const Path *thisPointer() { return get(Path::Kind::This, nullptr, nullptr); }
  const Path *result() { return get(Path::Kind::Result, nullptr, nullptr); }
  const Path *temporary(const clang::Stmt *S) {
    const Path *&Slot = Temporaries[S];
    return Slot ? Slot : Slot = make(Path::Kind::Temporary, nullptr, S);
  }
  const Path *field(const Path *Base, const clang::FieldDecl *F);
  /// `*&x` is x.
  const Path *deref(const Path *Base);
  /// `&*p` is p.
  const Path *address(const Path *Base);
  const Path *element(const Path *Base) {
    return get(Path::Kind::Element, Base, nullptr);
  }

  /// The temporary of \p S if there is one already, else null.
  const Path *existingTemporary(const clang::Stmt *S) const {
    return Temporaries.lookup(S);
  }

  /// The last step of \p Like, taken from \p Base.
  const Path *step(const Path *Base, const Path *Like);
  /// \p P with its root replaced by \p NewRoot.
  const Path *rebase(const Path *P, const Path *NewRoot);
  /// \p P with its beginning \p From replaced by \p To.
  const Path *below(const Path *P, const Path *From, const Path *To);

private:
  const Path *get(Path::Kind K, const Path *Parent, const void *Entity);
  const Path *make(Path::Kind K, const Path *Parent, const void *Entity) {
    return new (Memory.Allocate<Path>()) Path(K, Parent, Entity, NextId++);
  }

  using Key = std::pair<std::pair<const void *, const void *>, unsigned>;
  llvm::DenseMap<Key, const Path *> Known;
  /// Apart, since they are asked for at every statement.
  llvm::DenseMap<const clang::Stmt *, const Path *> Temporaries;
  llvm::BumpPtrAllocator Memory;
  unsigned NextId = 0;
};

} // namespace httptidy::ast

#endif // HTTPTIDY_AST_PATH_H
