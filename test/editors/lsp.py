"""What an editor is to a language server: documents, edits, diagnostics."""
import json
import pathlib
import queue
import subprocess
import threading
import time

WAIT = 60  # seconds until a server counts as hung


class Server:
    def __init__(self, program, folder, *arguments, env=None):
        self.folder = pathlib.Path(folder)
        self.log = open(self.folder / "server.log", "ab+")
        self.process = subprocess.Popen(
            [program, *arguments], cwd=folder, env=env, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=self.log)
        self.messages = queue.Queue()
        self.published = {}  # newest diagnostics of an URI: (version, list)
        self.count = 0
        threading.Thread(target=self._read, daemon=True).start()
        self.hello = self.request("initialize", {
            "processId": None,
            "rootUri": self.folder.as_uri(),
            "capabilities": {"textDocument": {
                "publishDiagnostics": {
                    "relatedInformation": True, "codeDescriptionSupport": True,
                    "versionSupport": True},
                "codeAction": {"codeActionLiteralSupport": {
                    "codeActionKind": {"valueSet": ["quickfix"]}}}}}})
        self.notify("initialized", {})

    def _read(self):
        out = self.process.stdout
        while True:
            length = None
            while line := out.readline().strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.messages.put(None)
                return
            self.messages.put(json.loads(out.read(length)))

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        header = b"Content-Length: %d\r\n\r\n" % len(body)
        self.process.stdin.write(header + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self._send({"method": method, "params": params})

    def _until(self, done):
        """Takes messages in until `done` gives something other than None."""
        deadline = time.monotonic() + WAIT
        while True:
            try:
                message = self.messages.get(
                    timeout=max(deadline - time.monotonic(), 0.01))
            except queue.Empty:
                raise AssertionError("no answer: " + self.said()) from None
            if message is None:
                raise AssertionError("the server ended: " + self.said())
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                self.published[params["uri"]] = (
                    params.get("version"), params["diagnostics"])
            if (found := done(message)) is not None:
                return found

    def request(self, method, params):
        self.count += 1
        number = self.count
        self._send({"id": number, "method": method, "params": params})
        reply = self._until(
            lambda m: m if m.get("id") == number and "method" not in m
            else None)
        if "error" in reply:
            raise AssertionError(f"{method}: {reply['error']}")
        return reply["result"]

    def said(self):
        self.log.seek(0)
        return self.log.read().decode(errors="replace")[-4000:]

    def open(self, name, text):
        return Document(self, name, text)

    def stop(self):
        """Ends the server as an editor does; its exit status."""
        if self.process.poll() is None:
            try:
                self.request("shutdown", None)
                self.notify("exit", None)
                self.process.wait(WAIT)
            finally:
                self.process.kill()
        self.process.stdin.close()
        self.process.stdout.close()
        self.log.close()
        return self.process.wait()


class Document:
    def __init__(self, server, name, text):
        self.server, self.text, self.version = server, text, 1
        self.uri = (server.folder / name).as_uri()
        server.published.pop(self.uri, None)  # of one that was closed
        server.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri, "version": 1, "text": text,
            "languageId": "c" if name.endswith(".c") else "cpp"}})

    def change(self, text, wait_for_each=False):
        """The whole text anew. Servers skip versions that are overtaken,
        unless each is waited for."""
        self.version += 1
        self.text = text
        params = {"textDocument": {"uri": self.uri, "version": self.version},
                  "contentChanges": [{"text": text}]}
        if wait_for_each:
            params["wantDiagnostics"] = True
        self.server.notify("textDocument/didChange", params)

    def type(self, offset, removed, added):
        """One edit in place, as a keystroke is."""
        end = offset + removed
        self.version += 1
        change = {"range": {"start": self.position(offset),
                            "end": self.position(end)}, "text": added}
        self.text = self.text[:offset] + added + self.text[end:]
        self.server.notify("textDocument/didChange", {
            "textDocument": {"uri": self.uri, "version": self.version},
            "contentChanges": [change]})

    def position(self, offset):
        before = self.text[:offset]
        return {"line": before.count("\n"),
                "character": offset - (before.rfind("\n") + 1)}

    def offset(self, position):
        lines = self.text.splitlines(keepends=True)
        return sum(map(len, lines[:position["line"]])) + position["character"]

    def diagnostics(self):
        """Those of the newest version, as soon as the server has them."""
        def newest(message):
            version, found = self.server.published.get(self.uri, (None, None))
            return found if version == self.version else None
        found = newest(None)
        return self.server._until(newest) if found is None else found

    def findings(self):
        """Line, counted from one, and name of every http- diagnostic."""
        return sorted((d["range"]["start"]["line"] + 1, d["code"])
                      for d in self.diagnostics()
                      if str(d.get("code")).startswith("http-"))

    def quick_fixes(self, diagnostic):
        actions = self.server.request("textDocument/codeAction", {
            "textDocument": {"uri": self.uri}, "range": diagnostic["range"],
            "context": {"diagnostics": [diagnostic]}})
        return [a for a in actions if a.get("kind") == "quickfix"]

    def apply(self, action):
        edits = action["edit"]["changes"][self.uri]
        text = self.text
        for edit in sorted(edits, key=lambda e: -self.offset(
                e["range"]["start"])):
            text = (text[:self.offset(edit["range"]["start"])] +
                    edit["newText"] +
                    text[self.offset(edit["range"]["end"]):])
        self.change(text)

    def close(self):
        self.server.notify("textDocument/didClose",
                           {"textDocument": {"uri": self.uri}})
