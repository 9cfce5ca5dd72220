#!/usr/bin/env python3
"""A session of an editor with http-tidy-clangd.

Usage: clangd_test.py PROGRAM FOLDER_OF_ANNOTATED_SOURCES [TEST…]
"""
import pathlib
import re
import sys
import tempfile
import unittest
import urllib.parse

import lsp

PROGRAM, SOURCES = sys.argv[1:3]

SOURCE = """#include <curl/curl.h>

int fetch(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK ? 0 : -1;
}

void configure(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1);
}
"""
MISSING = (7, "http-missing-deadline")
WRONG_TYPE = (13, "http-setopt-type")
DEADLINE = "  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 5000L);\n"


class Editor(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name).resolve()
        self.server = None

    def tearDown(self):
        if self.server:
            self.assertEqual(self.server.stop(), 0)
        self.temporary.cleanup()

    def open(self, text=SOURCE, name="a.c", **files):
        for path, content in files.items():
            (self.folder / path).write_text(content)
        if not self.server:
            self.server = lsp.Server(PROGRAM, self.folder)
        return self.server.open(name, text)

    def configure(self, name, text):
        (self.folder / name).write_text(text)

    def find(self, document, code):
        return next(d for d in document.diagnostics() if d["code"] == code)


class Session(Editor):
    def test_open_edit_break_mend_fix_close(self):
        document = self.open()
        self.assertEqual(document.findings(), [MISSING, WRONG_TYPE])

        # Edited: bounded, and silent.
        call = document.text.index("  CURLcode rc")
        document.type(call, 0, DEADLINE)
        self.assertEqual(document.findings(), [(14, "http-setopt-type")])
        document.type(call, len(DEADLINE), "")
        self.assertEqual(document.findings(), [MISSING, WRONG_TYPE])

        # Broken: nothing is said of what is half there, the rest stays.
        document.type(call, 0, "  curl_easy_setopt(curl, CURLOPT_TIM, );\n")
        self.assertEqual(document.findings(), [(14, "http-setopt-type")])
        # Nor of what a macro without an end swallows.
        document.type(document.text.index(", );"), 4, "")
        self.assertEqual(document.findings(), [])
        self.assertTrue(any(d["severity"] == 1
                            for d in document.diagnostics()))
        document.change(SOURCE)
        self.assertEqual(document.findings(), [MISSING, WRONG_TYPE])

        # Fixed, as the editor offers it.
        finding = self.find(document, "http-setopt-type")
        fixes = document.quick_fixes(finding)
        self.assertEqual(len(fixes), 1, fixes)
        document.apply(fixes[0])
        self.assertIn("CURLOPT_VERBOSE, 1L)", document.text)
        self.assertEqual(document.findings(), [MISSING])

        document.close()
        again = self.open()
        self.assertEqual(again.findings(), [MISSING, WRONG_TYPE])

    def test_the_path_is_related_information(self):
        finding = self.find(self.open(), "http-missing-deadline")
        self.assertEqual(finding["source"], "clang-tidy")
        self.assertEqual(finding["severity"], 2)
        steps = finding["relatedInformation"]
        self.assertIn(3, [s["location"]["range"]["start"]["line"]
                          for s in steps], steps)

    def test_links_lead_to_the_page_of_the_check(self):
        document = self.open()
        for code in ("http-missing-deadline", "http-setopt-type"):
            finding = self.find(document, code)
            link = urllib.parse.urlparse(finding["codeDescription"]["href"])
            self.assertEqual(link.scheme, "file")
            page = pathlib.Path(urllib.parse.unquote(link.path))
            self.assertTrue(page.read_text().startswith("# " + code))

    def test_links_of_other_checks_stay(self):
        self.configure(".clang-tidy", "Checks: 'readability-else-after-return'")
        document = self.open("int f(int a) {\n  if (a)\n    return 1;\n"
                             "  else\n    return 2;\n}\n", "b.cpp")
        finding = self.find(document, "readability-else-after-return")
        self.assertTrue(finding["codeDescription"]["href"].startswith(
            "https://clang.llvm.org/extra/"))

    def test_stock_features_work(self):
        document = self.open()
        document.diagnostics()
        place = {"textDocument": {"uri": document.uri},
                 "position": document.position(
                     document.text.index("easy_perform"))}
        for method in ("hover", "definition", "completion"):
            self.assertTrue(
                self.server.request("textDocument/" + method, place), method)


class Selection(Editor):
    def expect(self, *findings):
        self.assertEqual(self.open().findings(), list(findings))

    def test_other_families_do_not_switch_ours_off(self):
        self.configure(".clang-tidy", "Checks: '-*,bugprone-*'")
        self.expect(MISSING, WRONG_TYPE)

    def test_a_file_switches_checks_off(self):
        self.configure(".clang-tidy", "Checks: '-http-missing-deadline'")
        self.expect(WRONG_TYPE)

    def test_clangds_own_file_switches_checks_off(self):
        self.configure(".clangd", "Diagnostics: {ClangTidy: "
                                  "{Remove: [http-setopt-type]}}\n")
        self.expect(MISSING)

    def test_the_strict_filter_lets_ours_pass(self):
        self.configure(".clangd", "Diagnostics: {ClangTidy: "
                                  "{FastCheckFilter: Strict}}\n")
        self.expect(MISSING, WRONG_TYPE)

    def test_nolint(self):
        document = self.open(SOURCE.replace(
            "VERBOSE, 1);", "VERBOSE, 1); // NOLINT(http-setopt-type): old"))
        self.assertEqual(document.findings(), [MISSING])

    def test_options_and_models_are_read(self):
        self.configure(".clang-tidy",
                       "CheckOptions: {http.Models: nosuch.yaml}")
        # Without its models nothing is said; LLVM 22 also shows the error.
        self.expect()


class Storm(Editor):
    def test_keystrokes(self):
        """Typed and deleted again, one key at a time, faster than parsing."""
        document = self.open()
        at = document.text.index("  CURLcode rc")
        for key in range(100):
            document.type(at + key, 0, (DEADLINE * 2)[key])
        for key in reversed(range(100)):
            document.type(at + key, 1, "")
        # A text that was looked at before is not looked at again.
        document.type(len(SOURCE), 0, "\n")
        self.assertEqual(document.text, SOURCE + "\n")
        self.assertEqual(document.findings(), [MISSING, WRONG_TYPE])

    def test_every_cut_is_survived(self):
        """Each version is parsed and checked: code ends anywhere."""
        document = self.open("")
        for end in range(0, len(SOURCE), 2):
            document.change(SOURCE[:end], wait_for_each=True)
        document.change(SOURCE)
        self.assertEqual(document.findings(), [MISSING, WRONG_TYPE])

    def test_half_typed_sources_of_every_check(self):
        sources = sorted(pathlib.Path(SOURCES).glob("http-*/*.c*"))
        of_check = {source.parent: source for source in sources}
        self.assertGreater(len(of_check), 20)
        for source in of_check.values():
            text = source.read_text()
            name = f"{source.parent.name}-{source.name}"
            document = self.open(text, name)
            for line in re.finditer(r";\n", text):
                # A statement that lacks its end, and one that lacks its
                # beginning; everything else stands.
                cut = line.start()
                if cut % 11 == 0:
                    document.change(text[:cut - 3] + text[cut:], True)
                    document.change(text[:cut - 2] + text[cut + 1:], True)
            document.change(text + "\n")
            document.diagnostics()
            document.close()

    def test_two_documents(self):
        first, second = self.open(), self.open(name="b.c")
        for round_ in range(20):
            first.type(0, 0, "\n")
            second.type(len(second.text), 0, "\n")
        self.assertEqual(first.findings(), [(27, MISSING[1]),
                                            (33, WRONG_TYPE[1])])
        self.assertEqual(second.findings(), [MISSING, WRONG_TYPE])

    def test_the_configuration_may_change(self):
        """Units that follow one another need not have the same checks."""
        for name, globs, wanted in (
                ("a.c", "-http-setopt-type", [MISSING]),
                ("b.c", "-http-missing-deadline", [WRONG_TYPE]),
                ("c.c", "-http-setopt-type", [MISSING])):
            folder = self.folder / name[0]
            folder.mkdir()
            (folder / ".clang-tidy").write_text(f"Checks: '{globs}'")
            document = self.open(name=f"{name[0]}/{name}")
            self.assertEqual(document.findings(), wanted)
            document.close()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
