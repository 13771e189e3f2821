# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk and a read-only folder in the middle of the work: a clear sentence, whole steps, and all that was there.

Full: a small file system of its own where one can be mounted, else a limit on the size of files. Read-only: as somebody
who is not root, whom no folder stops."""
import os
import resource
import shutil
import subprocess

from ctl import DATA, CtlCase, main

CONTACTS = 1500
NOBODY = 65534
LOCKED, FAILED = 5, 1
LIST = DATA / "samples" / "kundenliste-excel.csv"


def limited(to):
    """In the child, before the program: files end here. The signal is ignored, so that the write fails instead."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (to, to))
    return limit


class FullDisk(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()
        self.ctl("sample-data", "--contacts", CONTACTS, "--seed", 5)
        self.ctl("export", "all.csv")
        self.before = self.ask("stats")["contacts"]
        self.disk = self.folder / "disk"
        self.disk.mkdir()
        self.small = self.disk / "small.kontor"
        self.env = self.environment(KONTOR_FILE=self.small)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(self.disk)], capture_output=True, check=False)
        self.mounted = mounted.returncode == 0
        if self.mounted:
            self.addCleanup(subprocess.run, ["umount", str(self.disk)], check=False)

    def fill(self, room):
        """Leaves this much room for what comes."""
        if self.mounted:
            free = shutil.disk_usage(self.disk).free
            (self.disk / "ballast").write_bytes(b"x" * max(0, free - room))
            return {}
        largest = max(path.stat().st_size for path in self.disk.iterdir())
        return {"preexec_fn": limited(largest + room // 4), "restore_signals": False}

    def free(self):
        (self.disk / "ballast").unlink(missing_ok=True)

    def refused(self, *words, room):
        """The verb runs out of room and says so; then there is room again and the file is sound."""
        answer = self.run_ctl(*words, env=self.env, **self.fill(room))
        self.assertEqual(FAILED, answer.code, answer.out + answer.err)
        self.assertGreater(len(answer.err.strip()), 20, "a sentence")
        self.assertNotIn("SQLITE", answer.err)
        self.free()
        self.assertTrue(self.ask("check", env=self.env)["ok"])

    def test_import_bulk_undo_edit(self):
        self.ctl("init", env=self.env)
        self.ctl("new", "--organisation", "Gesichert", env=self.env)
        self.refused("import", str(self.folder / "all.csv"), room=2_000_000)
        some = self.ask("stats", env=self.env)["contacts"]
        self.assertLess(some, self.before)
        self.assertEqual(1, len(self.ask("search", "Gesichert", env=self.env)))
        # What came in can be gone on with, or taken back.
        self.ctl("import", str(self.folder / "all.csv"), env=self.env)

        count = self.ask("stats", env=self.env)["persons"]
        self.refused("tag", "add", "Alle", "--filter", "kind:person", room=100_000)
        tagged = len(self.ask("list", "--filter", "tag:Alle", env=self.env))
        self.assertTrue(tagged % 500 == 0 and tagged < count, f"{tagged} of {count} is no whole step")
        self.ctl("tag", "add", "Alle", "--filter", "kind:person", env=self.env)
        self.assertEqual(count, len(self.ask("list", "--filter", "tag:Alle", env=self.env)))

        self.refused("undo", room=100_000)
        while self.run_ctl("undo", env=self.env).code == 0 and self.ask("list", "--filter", "tag:Alle", env=self.env):
            pass
        self.assertEqual([], self.ask("list", "--filter", "tag:Alle", env=self.env))
        self.assertEqual(count, self.ask("stats", env=self.env)["persons"])

        one = self.ask("search", "Gesichert", env=self.env)[0]["id"]
        self.refused("set", one, f"bemerkung={'x' * 90_000}", room=20_000)
        self.ctl("set", one, "bemerkung=kurz", env=self.env)


class ReadOnly(CtlCase):
    def other(self):
        """How to run as somebody whom a read-only folder stops."""
        if os.getuid() != 0:
            return {}
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def test_a_folder_that_cannot_be_written(self):
        self.init()
        self.ctl("new", "--organisation", "Gesichert")
        if os.getuid() == 0:
            for path in (self.folder, *self.folder.iterdir()):
                os.chown(path, NOBODY, NOBODY)
        somebody = self.other()
        self.assertEqual(0, self.run_ctl("list", **somebody).code)
        before = self.file.read_bytes()
        one = self.ask("search", "Gesichert", **somebody)[0]["id"]
        self.addCleanup(os.chmod, self.folder, 0o755)
        self.folder.chmod(0o555)
        for words in (("list",), ("set", one, "ort=Köln"), ("tag", "add", "Alle", "--filter", "kind:person"), ("undo",), ("import", LIST),
                      ("new", "--organisation", "Neu"), ("sample-data", "--contacts", "5")):
            answer = self.run_ctl("--json", *words, **somebody)
            self.assertEqual(LOCKED, answer.code, f"{words}: {answer.out}{answer.err}")
            self.assertEqual("read-only", answer.error()["code"])
        fresh = self.environment(KONTOR_FILE=self.folder / "new.kontor")
        self.assertNotEqual(0, self.run_ctl("init", env=fresh, **somebody).code)
        self.assertNotEqual(0, self.run_ctl("export", "x.csv", **somebody).code)
        self.assertEqual(before, self.file.read_bytes())
        self.folder.chmod(0o755)
        self.assertEqual(0, self.run_ctl("set", one, "ort=Köln", **somebody).code)


if __name__ == "__main__":
    main()
