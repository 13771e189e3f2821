# SPDX-License-Identifier: GPL-3.0-or-later
"""Exit codes, JSON and help as docs/kontorctl.md promises them, and what scripts trip over."""
import json
import os
import re
import subprocess
import time

from ctl import PROGRAM, CtlCase, main

VERBS = ("init check stats recovery-key remember forget sample-data import export search list show history new set delete "
         "log tag task fields settings undo redo duplicates enrich normalize care").split()
NOBODY = "01a20477-44ac-7050-8142-4d2df035874f"


class ExitCodes(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()

    def test_usage(self):
        for words, hint in ((["lst"], '"list"'), (["serach", "x"], '"search"'), (["list", "--fliter", "x"], '"--filter"'), ([], "--help"),
                            (["list", "--limit"], "--limit N"), (["list", "--limit", "x"], "--limit"), (["list", "--limit", "-1"], "--limit"),
                            (["show"], "show ID"), (["check", "more"], "check"), (["list", "--filter", "foo:bar"], "foo"),
                            (["list", "--filter", "(((("], ""), (["list", "--sort", "foo"], "foo"), (["--limit", "3", "list"], "verb"),
                            (["list", "--json=yes"], "--json"), (["undo", "x"], "x"), (["undo", "0"], "0"), (["tag", "what"], "tag add"),
                            (["task", "add"], "--title"), (["fields", "what"], "fields"), (["export", "a.what"], "--format"),
                            (["sample-data"], "--contacts"), (["import", "x", "--origin", "fourth"], "--origin"),
                            (["duplicates", "what"], "separate"), (["duplicates", "--min-score", "2"], "0.02"), (["duplicates", "same", "x"], "ID ID"),
                            (["new", "nobody"], "--person"), (["care", "--fix", "what"], "unreachable"), (["care", "--dry-run"], "--fix"), (["check-online", "--limit", "x", "--dry-run"], "limit"),
                            (["care", "--fix", "nameless", "--how", "remove"], "tag"), (["history", "restore", "x"], "restore")):
            with self.subTest(words=words):
                answer = self.ctl(*words, expect=2)
                self.assertEqual("", answer.out)
                self.assertIn(hint, answer.err)
                self.assertTrue(answer.err.startswith("kontorctl: "), answer.err)
                error = self.ctl("--json", *words, expect=2).error()
                self.assertIn(error["code"], ("usage", "invalid"))

    def test_not_found(self):
        for words in (["show", NOBODY], ["show", "K-404"], ["log", NOBODY, "--kind", "note", "--text", "x"], ["tag", "add", "x", NOBODY],
                      ["tag", "remove", "nothing", NOBODY], ["set", NOBODY, "ort=Köln"], ["history", NOBODY], ["history", "restore", "99"],
                      ["undo"], ["redo"], ["undo", "--command", "99"], ["delete", NOBODY], ["task", "done", NOBODY], ["fields", "enable", "nothing"],
                      ["import", "nothing.csv"]):
            with self.subTest(words=words):
                self.assertEqual("not-found", self.ctl("--json", *words, expect=3).error()["code"])
        self.assertEqual(0, self.ask("stats")["contacts"])

    def test_no_such_file(self):
        self.ctl("stats", expect=3, env=self.environment(KONTOR_FILE=self.folder / "none.kontor"))
        self.ctl("stats", expect=2, env=self.environment(KONTOR_FILE=None))
        self.ctl("init", expect=1)

    def test_damaged_and_foreign_files(self):
        self.ctl("sample-data", "--contacts", 20)
        whole = self.file.read_bytes()
        for name, data, code in (("short", whole[:700], 6), ("plain", b"SQLite format 3\0" + bytes(8192), 6), ("empty", b"", 6),
                                 ("noise", bytes(range(256)) * 64, 4)):
            with self.subTest(name=name):
                path = self.write(name, data)
                self.ctl("stats", expect=code, env=self.environment(KONTOR_FILE=path))
                self.assertEqual(data, path.read_bytes(), "nothing was changed")
        flipped = bytearray(whole)
        flipped[len(whole) // 2] ^= 1
        path = self.write("flipped", bytes(flipped))
        self.ctl("check", expect=6, env=self.environment(KONTOR_FILE=path))

    def test_partly_done(self):
        path = self.write("a.csv", "Vorname;Nachname;Notiz;Bemerkung;Kommentar;E-Mail\nAnna;Beispiel;kurz;;;a@example.org\n"
                          "Bert;Beispiel;" + 3 * ("x" * 900_000 + ";") + "b@example.org\n")
        answer = self.ask("import", path, "--failed", "failed.csv", expect=7)
        self.assertEqual((1, 1), (answer["created"], answer["failed"]))
        self.assertEqual([3], [error["row"] for error in answer["errors"]])
        self.assertTrue(answer["errors"][0]["message"])
        failed = (self.folder / "failed.csv").read_text(encoding="utf-8-sig").splitlines()
        self.assertEqual(2, len(failed))
        self.assertIn("Nachname", failed[0])
        self.assertIn("b@example.org", failed[1])

    def test_every_verb_has_help_and_answers_in_json(self):
        overview = self.ctl("--help").out
        for verb in VERBS:
            self.assertRegex(overview, rf"(?m)^  {re.escape(verb)} ")
            for words in ([verb, "--help"], ["help", verb], ["-h", verb]):
                text = self.ctl(*words).out
                self.assertIn(f"kontorctl {verb}", text)
                self.assertNotIn("�", text)
                self.assertNotIn("â", text)  # an ellipsis that was taken for Latin-1
        self.ctl("help", "nothing", expect=2)
        self.assertRegex(self.ctl("--version").out, r"^kontorctl \d+\.\d+\.\d+\n$")

    def test_json_is_valid_whatever_the_names_hold(self):
        nasty = 'Quo"te \\ \x01\x1b[31m \u202e </script> 😀 \u2028'
        made = self.ask("new", "--organisation", nasty, "bemerkung=" + nasty)
        listed = self.ask("list")
        self.assertEqual(made["id"], listed[0]["id"])
        self.assertEqual([], self.ask("search", "nothingofthekind"))
        self.assertEqual("", self.ctl("search", "nothingofthekind").out)

    def test_terminals_are_not_commanded(self):
        self.ctl("new", "--organisation", "Firma", "bemerkung=\x1b[2J\x9b31m\u202eoben")
        contact = self.ask("list")[0]["id"]
        self.ctl("log", contact, "--kind", "note", "--text", "eins\n\x1b]0;zwei\x07")
        self.ctl("tag", "add", "\x1b[5mblink", contact)
        for words in (["show", contact], ["list"], ["history", contact], ["tag", "list"], ["search", "Firma"]):
            out = self.ctl(*words).out
            self.assertFalse(re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", out), repr(out))

    def test_a_reader_that_goes_away(self):
        self.ctl("sample-data", "--contacts", 2000, "--seed", 3)
        for words in (["list"], ["--json", "list"], ["export", "-", "--format", "json"]):
            reader = self.start(*words)
            self.assertTrue(reader.stdout.read(10))
            reader.stdout.close()
            self.assertEqual(b"", reader.stderr.read())
            reader.stderr.close()
            self.assertEqual(0, reader.wait(60))

    def test_a_full_disk_is_told(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([str(PROGRAM), "fields"], env=self.environment(), stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn(b"standard output", done.stderr)

    def test_the_c_locale_takes_umlauts(self):
        env = self.environment(LANG="C", LC_ALL="C")
        self.ctl("new", "--person", "Käthe Müller", env=env)
        answer = self.ctl("search", "müller", env=env)
        self.assertIn("Müller, Käthe", answer.out)
        self.assertEqual("", answer.err)

    def test_search_text_that_looks_like_an_option(self):
        self.ctl("search", "-x", expect=2)
        self.assertEqual([], self.ask("search", "--", "-x"))


class Interrupted(CtlCase):
    def test_control_c_keeps_whole_steps(self):
        self.init()
        import signal
        job = self.start("--json", "sample-data", "--contacts", "200000")
        for _ in range(600):  # until the first step is in the file
            if self.file.with_name("a.kontor-wal").exists() and self.file.with_name("a.kontor-wal").stat().st_size > 2_000_000:
                break
            time.sleep(0.05)
        job.send_signal(signal.SIGINT)
        out, err = job.communicate(timeout=120)
        self.assertEqual(130, job.returncode, err)
        created = json.loads(out)["created"]
        self.assertEqual(0, created % 1000)
        self.assertEqual(created, self.ask("stats")["contacts"])
        self.assertTrue(self.ask("check")["ok"])


if __name__ == "__main__":
    main()
