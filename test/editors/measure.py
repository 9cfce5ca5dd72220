#!/usr/bin/env python3
"""How much the checks add to what clangd needs for one file.

Usage: measure.py PROGRAM FILE [ROUNDS [COMPILER ARGUMENT…]]

Prints the median of clangd's own time to build a file's tree and diagnostics,
without and with the http- checks; the two take turns.
"""
import json
import os
import pathlib
import statistics
import sys
import tempfile

import lsp


def build_times(trace):
    """Milliseconds of every build, from clangd's own trace."""
    text = trace.read_text().rstrip()
    events = json.loads(text if text.endswith("]}") else text.rstrip(",") +
                        "]}")["traceEvents"]
    return [e["dur"] / 1000 for e in events if e.get("name") == "BuildAST"]


class Side:
    """One server, whose configuration has or has not got our checks."""

    def __init__(self, program, folder, checks, source, flags):
        folder.mkdir()
        flags = [*flags, f"-I{source.resolve().parent}"]
        (folder / "compile_flags.txt").write_text("\n".join(flags))
        (folder / ".clang-tidy").write_text(f"Checks: '{checks}'\n")
        self.trace = folder / "trace.json"
        self.server = lsp.Server(
            program, folder, "--background-index=false",
            env={**os.environ, "CLANGD_TRACE": str(self.trace)})
        self.document = self.server.open(source.name, source.read_text())
        self.document.diagnostics()

    def edit(self):
        self.document.change(self.document.text + "\n", wait_for_each=True)
        self.document.diagnostics()

    def times(self):
        self.server.stop()
        return build_times(self.trace)[2:]  # the first ones warm up


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    flags = sys.argv[4:]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        off = Side(program, folder / "off", "-*,-http-*", source, flags)
        on = Side(program, folder / "on", "-*", source, flags)
        for _ in range(rounds):
            off.edit()
            on.edit()
        found = len(on.document.findings())
        off, on = (statistics.median(side.times()) for side in (off, on))
    print(f"{source.name}: {off:.2f} ms without, {on:.2f} ms with the checks "
          f"({on / off - 1:+.1%}), {found} findings")


if __name__ == "__main__":
    main()
