//===- Tree.cpp - A YAML file as a tree with places -----------------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "checks/models/Tree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/YAMLParser.h"
#include "llvm/Support/raw_ostream.h"
#include <tuple>

namespace httptidy::models {

void Mistakes::collect(const llvm::SMDiagnostic &Diagnostic, void *Self) {
  static_cast<Mistakes *>(Self)->List.push_back(
      {Diagnostic.getFilename().str(),
       static_cast<unsigned>(std::max(Diagnostic.getLineNo(), 1)),
       static_cast<unsigned>(std::max(Diagnostic.getColumnNo() + 1, 1)),
       Diagnostic.getMessage().str()});
}

void Mistakes::add(llvm::SMLoc Where, const llvm::Twine &What) {
  collect(Sources.GetMessage(Where, llvm::SourceMgr::DK_Error, What), this);
}

unsigned Mistakes::line(llvm::SMLoc Where) const {
  return Sources.getLineAndColumn(Where).first;
}

std::string Mistakes::text() const {
  std::vector<Mistake> Sorted = List;
  llvm::sort(Sorted, [](const Mistake &A, const Mistake &B) {
    return std::tie(A.Line, A.Column, A.What) <
           std::tie(B.Line, B.Column, B.What);
  });
  std::string Result;
  llvm::raw_string_ostream OS(Result);
  for (const Mistake &E : Sorted)
    OS << (&E == Sorted.data() ? "" : "\n") << E.File << ':' << E.Line << ':'
       << E.Column << ": error: " << E.What;
  return Result;
}

const Node::Entry *Node::find(llvm::StringRef Key) const {
  auto It =
      llvm::find_if(Entries, [&](const Entry &E) { return E.Key == Key; });
  return It == Entries.end() ? nullptr : &*It;
}

std::string Node::kindName() const {
  switch (K) {
  case Kind::Null:
    return "nothing";
  case Kind::Scalar:
    return "a scalar";
  case Kind::Map:
    return "a mapping";
  case Kind::List:
    return "a list";
  case Kind::Alias:
    return "an alias; write \"" + Text + "\" in quotes";
  }
  return "";
}

/// Makes the tree of one stream.
struct YamlParser {
  Mistakes &M;

  Node convert(llvm::yaml::Node &From) {
    Node To;
    To.Where = From.getSourceRange().Start;
    if (auto *Scalar = llvm::dyn_cast<llvm::yaml::ScalarNode>(&From)) {
      llvm::SmallString<64> Storage;
      To.K = Node::Kind::Scalar;
      To.Text = Scalar->getValue(Storage).str();
    } else if (auto *Block =
                   llvm::dyn_cast<llvm::yaml::BlockScalarNode>(&From)) {
      To.K = Node::Kind::Scalar;
      To.Text = Block->getValue().str();
    } else if (auto *List = llvm::dyn_cast<llvm::yaml::SequenceNode>(&From)) {
      To.K = Node::Kind::List;
      for (llvm::yaml::Node &Item : *List)
        To.Items.push_back(convert(Item));
    } else if (auto *Map = llvm::dyn_cast<llvm::yaml::MappingNode>(&From)) {
      To.K = Node::Kind::Map;
      convertMap(*Map, To);
    } else if (auto *Alias = llvm::dyn_cast<llvm::yaml::AliasNode>(&From)) {
      To.K = Node::Kind::Alias;
      To.Text = ("*" + Alias->getName()).str();
    }
    return To;
  }

  void convertMap(llvm::yaml::MappingNode &From, Node &To) {
    for (llvm::yaml::KeyValueNode &Pair : From) {
      Node::Entry E;
      if (llvm::yaml::Node *Key = Pair.getKey()) {
        Node KeyNode = convert(*Key);
        E.Key = KeyNode.Text;
        E.Where = KeyNode.Where;
        if (KeyNode.K != Node::Kind::Scalar)
          M.add(E.Where, "a key has to be a scalar");
      }
      if (llvm::yaml::Node *Value = Pair.getValue())
        E.Value = convert(*Value);
      // An absent value has no place of its own, an alias that of what
      // follows.
      if (E.Value.K == Node::Kind::Null || E.Value.K == Node::Kind::Alias)
        E.Value.Where = E.Where;
      if (const Node::Entry *First = To.find(E.Key))
        M.add(E.Where, "duplicate key '" + E.Key + "'; first in line " +
                           llvm::Twine(M.line(First->Where)));
      else
        To.Entries.push_back(std::move(E));
    }
  }

  std::optional<Node> parse(llvm::MemoryBufferRef Yaml,
                            llvm::SourceMgr &Sources) {
    llvm::yaml::Stream Stream(Yaml, Sources, /*ShowColors=*/false);
    llvm::SMLoc Begin = llvm::SMLoc::getFromPointer(Yaml.getBufferStart());
    std::optional<Node> Root;
    bool Several = false;
    for (llvm::yaml::Document &Document : Stream) {
      llvm::yaml::Node *Top = Document.getRoot();
      if (!Top || Stream.failed())
        break;
      Several = Root.has_value();
      if (Several)
        break;
      Root = convert(*Top);
      Document.skip();
    }
    // Half a tree would only make up more mistakes.
    if (Stream.failed())
      return std::nullopt;
    if (Several)
      M.add(Begin, "a model is one YAML document, this file has several");
    if (!Root || Root->K == Node::Kind::Null) {
      M.add(Begin, "the file is empty; a model needs 'library'");
      return std::nullopt;
    }
    return Root;
  }
};

/// llvm::yaml and the tree recurse, so a file must not decide how deep. Finds
/// the place where brackets, or dashes on one line, nest deeper than any model.
static const char *tooDeep(llvm::StringRef Text) {
  constexpr int Deepest = 100;
  int Brackets = 0, Dashes = 0;
  bool LineStart = true;
  for (const char &C : Text) {
    if (C == '[' || C == '{')
      ++Brackets;
    else if (C == ']' || C == '}')
      --Brackets;
    if (C == '\n')
      Dashes = 0;
    LineStart = C == '\n' || (LineStart && llvm::StringRef(" -?").contains(C));
    Dashes += LineStart && (C == '-' || C == '?');
    if (Brackets > Deepest || Dashes > Deepest)
      return &C;
  }
  return nullptr;
}

std::optional<Node> parseTree(llvm::MemoryBufferRef Yaml,
                              llvm::SourceMgr &Sources, Mistakes &M) {
  Sources.setDiagHandler(Mistakes::collect, &M);
  if (const char *Place = tooDeep(Yaml.getBuffer())) {
    Sources.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(
                                   Yaml, /*RequiresNullTerminator=*/false),
                               llvm::SMLoc());
    M.add(llvm::SMLoc::getFromPointer(Place), "nested too deeply for a model");
    return std::nullopt;
  }
  return YamlParser{M}.parse(Yaml, Sources);
}

std::string suggest(llvm::StringRef Word, llvm::ArrayRef<llvm::StringRef> Valid,
                    bool ListAll) {
  llvm::StringRef Nearest;
  unsigned Best = std::max<unsigned>(1, (Word.size() + 2) / 3) + 1;
  for (llvm::StringRef V : Valid) {
    unsigned Distance = Word.edit_distance(V, /*AllowReplacements=*/true, Best);
    if (Distance < Best) {
      Best = Distance;
      Nearest = V;
    }
  }
  if (!Nearest.empty())
    return ("; did you mean '" + Nearest + "'?").str();
  if (!ListAll)
    return "";
  if (Valid.empty())
    return "; there is none";
  return "; valid: " + llvm::join(Valid, ", ");
}

} // namespace httptidy::models
