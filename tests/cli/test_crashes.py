# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at any moment of an import, an undo, a bulk change: the file opens, holds whole steps, and work goes on."""
import random
import signal
import time

from ctl import CtlCase, main

CONTACTS = 1500
MOMENTS = 5


class Crashes(CtlCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.random = random.Random(20261122)

    def setUp(self):
        super().setUp()
        self.init()
        self.ctl("sample-data", "--contacts", CONTACTS, "--seed", 5)
        # Whom nothing but the name tells from others is nobody that a second import could know again.
        self.ctl("export", "all.csv", "--filter", "has:email")
        self.ctl("new", "--organisation", "Gesichert", env=self.fresh("whole"))
        began = time.monotonic()
        self.ctl("import", "all.csv", env=self.fresh("whole"))
        self.seconds = time.monotonic() - began
        self.whole = self.content("whole")

    def fresh(self, name):
        env = self.environment(KONTOR_FILE=self.folder / f"{name}.kontor")
        if not (self.folder / f"{name}.kontor").exists():
            self.ctl("init", env=env)
        return env

    def content(self, name):
        """The contacts as a person sees them."""
        return sorted((c["kind"], c["name"], c["email"] or "", c["phone"] or "", c["city"] or "") for c in self.ask("list", env=self.fresh(name)))

    def killed(self, name, *words):
        """Runs a verb and kills it at a random moment; returns whether it was in time."""
        job = self.start(*words, env=self.fresh(name))
        time.sleep(self.random.uniform(0.02, self.seconds))
        job.send_signal(signal.SIGKILL)
        job.communicate()
        return job.returncode == -signal.SIGKILL

    def assertSound(self, name):
        env = self.fresh(name)
        self.assertTrue(self.ask("check", env=env)["ok"])
        self.assertEqual(1, len(self.ask("search", "Gesichert", env=env)), "what was acknowledged before is there")

    def test_import(self):
        caught = 0
        for moment in range(MOMENTS):
            name = f"import{moment}"
            self.ctl("new", "--organisation", "Gesichert", env=self.fresh(name))
            caught += self.killed(name, "import", "all.csv")
            self.assertSound(name)
            if moment % 2 == 0:  # go on by importing again …
                self.assertEqual(0, self.ask("import", "all.csv", env=self.fresh(name))["failed"])
                self.assertEqual(self.whole, self.content(name))
            elif self.ask("stats", env=self.fresh(name))["contacts"] > 1:  # … or take back what there is
                self.ctl("undo", env=self.fresh(name))
                self.assertEqual(["Gesichert"], [c["name"] for c in self.ask("list", env=self.fresh(name))])
            self.assertSound(name)
        self.assertGreater(caught, 0, "at least one was killed at work")

    def test_undo_of_an_import(self):
        env = self.fresh("whole")
        for _ in range(MOMENTS):
            self.killed("whole", "undo", "--command", "2")
            self.assertSound("whole")
            if self.ask("stats", env=env)["contacts"] == 1:
                break
        answer = self.run_ctl("undo", "--command", "2", env=env)
        self.assertIn(answer.code, (0, 3), answer.err)
        self.assertEqual(["Gesichert"], [c["name"] for c in self.ask("list", env=env)])
        self.assertSound("whole")

    def test_a_lock_of_nobody(self):
        """Killed between placing the lock and writing whose it is."""
        lock = self.folder / "whole.kontor.lock"
        lock.touch()
        self.ctl("new", "--organisation", "Danach", env=self.fresh("whole"))
        self.assertFalse(lock.exists())

    def test_bulk_change(self):
        env = self.fresh("whole")
        for moment in range(MOMENTS):
            self.killed("whole", "tag", "add", f"Alle{moment}", "--filter", "kind:person")
            self.assertSound("whole")
            tagged = len(self.ask("list", "--filter", f"tag:Alle{moment}", env=env))
            persons = self.ask("stats", env=env)["persons"]
            self.assertTrue(tagged == persons or tagged % 500 == 0, f"{tagged} of {persons} is no whole step")
            self.ctl("tag", "add", f"Alle{moment}", "--filter", "kind:person", env=env)
            self.assertEqual(persons, len(self.ask("list", "--filter", f"tag:Alle{moment}", env=env)))


if __name__ == "__main__":
    main()
