#!/usr/bin/env python3
"""How much the checks add to what clangd needs for one file at an edit.

Usage: measure.py [--rounds N | --instructions] PROGRAM FILE
                  [COMPILER ARGUMENT…]

Prints what clangd needs to build the tree and the diagnostics of a file that
was edited, without and with the http- checks: once beside the checks that
clangd brings along and runs by default, once beside none. Times are medians,
the two sides take turns; with --instructions, callgrind counts one edit.
"""
import argparse
import json
import os
import pathlib
import statistics
import tempfile

import lsp

# clang-tools-extra/clangd/TidyProvider.cpp, LLVM 22.
CLANGDS_OWN = ",".join([
    "-*", "bugprone-integer-division", "bugprone-sizeof-expression",
    "bugprone-suspicious-missing-comma", "bugprone-unused-raii",
    "bugprone-unused-return-value", "misc-definitions-in-headers",
    "misc-unused-alias-decls", "misc-unused-using-decls",
    "readability-deleted-default", "readability-misleading-indentation"])

# The one in clangd that builds a tree, as callgrind knows it.
BUILD = ("clang::clangd::ParsedAST::build(llvm::StringRef, "
         "clang::clangd::ParseInputs const&, "
         "std::unique_ptr<clang::CompilerInvocation, "
         "std::default_delete<clang::CompilerInvocation> >, "
         "llvm::ArrayRef<clang::clangd::Diag>, "
         "std::shared_ptr<clang::clangd::PreambleData const>)")


class Side:
    """One server, whose configuration has or has not got our checks."""

    def __init__(self, program, folder, checks, source, flags):
        folder.mkdir()
        flags = [*flags, f"-I{source.resolve().parent}"]
        (folder / "compile_flags.txt").write_text("\n".join(flags))
        (folder / ".clang-tidy").write_text(f"Checks: '{checks}'\n")
        self.folder = folder
        self.trace = folder / "trace.json"
        self.server = lsp.Server(
            self.command(program), folder, "--background-index=false",
            env={**os.environ, "CLANGD_TRACE": str(self.trace)})
        self.document = self.server.open(source.name, source.read_text())
        self.document.diagnostics()

    def command(self, program):
        return program

    def edit(self):
        self.document.change(self.document.text + "\n", wait_for_each=True)
        self.document.diagnostics()

    def cost(self):
        """Milliseconds of a build, from clangd's own trace."""
        self.server.stop()
        text = self.trace.read_text().rstrip()
        events = json.loads(text if text.endswith("]}") else
                            text.rstrip(",") + "]}")["traceEvents"]
        builds = [e["dur"] / 1000 for e in events
                  if e.get("name") == "BuildAST"]
        return statistics.median(builds[2:])  # the first ones warm up


class CountedSide(Side):
    """As Side, under callgrind."""

    def command(self, program):
        script = self.folder / "run.sh"
        script.write_text(
            "#!/bin/sh\n"
            f"exec valgrind --tool=callgrind '--toggle-collect={BUILD}' "
            f"'--zero-before={BUILD}' "
            f"--callgrind-out-file='{self.folder}/counts' "
            f"'{program}' \"$@\"\n")
        script.chmod(0o755)
        return str(script)

    def cost(self):
        """Millions of instructions of the last build."""
        self.server.stop()
        counts = (self.folder / "counts").read_text()
        total = counts[counts.rindex("totals: "):].split()[1]
        return int(total) / 1e6


def measure(kind, folder, given, checks):
    off, on = (kind(given.program, folder / f"{len(checks)}{side}",
                    checks + more, given.file, given.flags)
               for side, more in (("off", ",-http-*"), ("on", "")))
    for _ in range(given.rounds):
        off.edit()
        on.edit()
    return len(on.document.findings()), off.cost(), on.cost()


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("flags", nargs=argparse.REMAINDER)
    return parser.parse_args()


def main():
    given = arguments()
    kind, unit = Side, "ms"
    if given.instructions:
        kind, unit, given.rounds, lsp.WAIT = CountedSide, "M", 2, 600
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        for name, checks in (("clangd's own checks", CLANGDS_OWN),
                             ("no other check", "-*")):
            found, off, on = measure(kind, folder, given, checks)
            print(f"{given.file.name}, beside {name}: {off:.2f} {unit} "
                  f"without, {on:.2f} {unit} with the http- checks "
                  f"({on / off - 1:+.1%}), {found} findings", flush=True)


if __name__ == "__main__":
    main()
