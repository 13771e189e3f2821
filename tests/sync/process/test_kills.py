# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of clients at any moment, a server that crashes in the middle of batches or comes back from a backup: everything arrives,
nothing is doubled or lost."""
import threading
import time

from team import DONE, FAILED, NOT_FOUND, SEED, TIMES, Member, TeamCase, run

CONTACTS = 300


class Kills(TeamCase):
    def killed_until_done(self, member, times, *words):
        """Goes on after each death; gives how often it was killed at work."""
        caught = 0
        seconds = 1.0
        for _ in range(times):
            began = time.monotonic()
            if member.start_and_kill(self.random.uniform(0.02, seconds), "team", *words):
                caught += 1
            else:
                seconds = max(0.1, (time.monotonic() - began))
            member.check()
        return caught

    def test_first_exchange(self):
        anna = self.member("anna")
        bert = self.member("bert")
        anna.ctl("sample-data", "--contacts", CONTACTS, "--seed", SEED)
        before = anna.picture()
        caught = self.killed_until_done(anna, 3 * TIMES, "join", self.address("anna"))
        anna.join()
        self.assertEqual(before, anna.picture())
        caught += self.killed_until_done(bert, 3 * TIMES, "join", self.address("bert"), "--receive")
        bert.join(*(() if bert.contacts() else ("--receive",)))
        self.assertGreater(caught, 0, "at least one was killed at work")
        self.assertEqual(before, self.settle(anna, bert))
        # Each record was born once, and no batch counted twice.
        self.assertEqual("0", self.sql("SELECT count(*) FROM sync.audit WHERE outcome IN ('won', 'lost')"))

    def test_everyday_work(self):
        members = [self.member(name) for name in ("anna", "bert")]
        members[0].ctl("sample-data", "--contacts", 60, "--seed", SEED)
        for member in members:
            member.join()
        told = set()
        for round_number in range(3 * TIMES):
            for member in members:
                told.add(self.work(member, round_number))
                member.start_and_kill(self.random.uniform(0.02, 0.4), "team", "sync")
                member.check()
        picture = self.settle(*members)
        remarks = {one.get("remark") for one in picture["contacts"].values()}
        names = {one["name"] for one in picture["contacts"].values()}
        for kind, value in told:
            self.assertIn(value, names if kind == "new" else remarks, f"written and lost, seed {SEED}")

    def work(self, member, number):
        """Something that nobody else touches, so that it has to be there in the end; and something that others touch, too."""
        mark = f"{member.login}{number}"
        tagged = member.ask("tag", "add", self.random.choice(("Alle", "Messe")), "--filter", "kind:person")["changed"]
        if self.random.random() < 0.3 and tagged > 0:  # else it would take back what was done before
            member.ctl("undo")
        if self.random.random() < 0.3:
            member.ctl("task", "add", "--title", f"Aufgabe {mark}")
        if self.random.random() < 0.5:
            member.ctl("new", "--organisation", f"Firma {mark}")
            return ("new", f"Firma {mark}")
        one = member.ask("new", "--organisation", f"Firma {mark}")["id"]
        member.ctl("set", one, f"remark=Notiz {mark}")
        return ("remark", f"Notiz {mark}")


class Server(TeamCase):
    def test_crashes_in_the_middle_of_batches(self):
        anna, bert = self.member("anna"), self.member("bert")
        anna.ctl("sample-data", "--contacts", CONTACTS, "--seed", SEED)
        bert.join()
        for _ in range(2 * TIMES):
            for member, words in ((anna, ("join", self.address("anna"))), (bert, ("sync",))):
                process = self.case_start(member, *words)
                time.sleep(self.random.uniform(0.05, 1.0))
                self.server.shut_down("immediate")
                _, said = process.communicate(timeout=60)
                self.assertIn(process.returncode, (DONE, FAILED, NOT_FOUND), said)
                if process.returncode == FAILED and words[0] == "sync":
                    self.assertRegex(said.decode(), "Kept in this file|Nothing of this file waits")
                self.server.start_again()
            anna.ctl("tag", "add", "Weiter", "--filter", "kind:person")
        anna.join()
        self.settle(anna, bert)

    def case_start(self, member, *words):
        return self.start("--json", "team", *words, env=member.env())

    def restored(self, between, *more):
        """Two who know more than the backup has; `between` happens before they come."""
        anna, bert = self.member("anna"), self.member("bert")
        one = anna.ask("new", "--person", "Maria Bäcker", "email=maria@example.org")["id"]
        for member in (anna, bert):
            member.join()
        anna.sync()
        copy = self.server.base_backup()
        two = bert.ask("new", "--organisation", "Nach der Sicherung GmbH")["id"]
        bert.ctl("set", one, "title=Dr.")
        bert.ctl("tag", "add", "Neu", one)
        bert.sync()
        anna.sync()
        anna.ctl("set", one, "remark=von Anna, nach Berts Titel")
        anna.sync()
        anna.ctl("set", two, "remark=wartet noch")
        self.server.restore(copy)
        between()
        picture = self.settle(anna, bert, *more)["contacts"]
        self.assertEqual(("Dr.", "von Anna, nach Berts Titel", ["Neu"]), (picture[one]["title"], picture[one]["remark"], picture[one]["tags"]))
        self.assertEqual("wartet noch", picture[two]["remark"])
        for member in (anna, bert):
            self.assertEqual([], member.ask("team", "issues"), "nobody is bothered with what was settled before")

    def test_comes_back_from_an_older_backup(self):
        self.restored(lambda: None)

    def test_comes_back_from_an_older_backup_and_others_work_on_before_anybody_notices(self):
        carl = self.member("carl")
        carl.join()

        def work_on():
            for number in range(8):
                carl.ctl("new", "--organisation", f"Firma {number}")
                carl.sync()
            one = next(key for key, contact in carl.contacts().items() if contact["kind"] == "person")
            carl.ctl("set", one, "nickname=Mia")
            carl.sync()

        self.restored(work_on, carl)


class Copies(TeamCase):
    def test_a_copied_file_in_the_hands_of_two_processes(self):
        anna = self.member("anna")
        anna.ctl("sample-data", "--contacts", 20, "--seed", SEED)
        anna.join()
        twin = self.twin(anna)
        for number in range(3):
            for member in (anna, twin):
                member.ctl("new", "--organisation", f"Firma {member.file.stem}{number}")
            running = [threading.Thread(target=member.sync) for member in (anna, twin)]
            for thread in running:
                thread.start()
            for thread in running:
                thread.join()
        names = {one["name"] for one in self.settle(anna, twin)["contacts"].values()}
        for number in range(3):
            self.assertLessEqual({f"Firma anna{number}", f"Firma twin{number}"}, names)
        self.assertEqual("0", self.sql("SELECT count(*) - count(DISTINCT id) FROM sync.device WHERE revoked IS NULL"))

    def twin(self, member):
        twin = Member(self, member.login, "twin")
        twin.file.write_bytes(member.file.read_bytes())
        return twin

    def test_an_old_file_comes_back(self):
        anna, bert = self.member("anna"), self.member("bert")
        one = anna.ask("new", "--person", "Maria Bäcker")["id"]
        anna.join()
        bert.join()
        old = anna.file.read_bytes()
        for value in ("eins", "zwei"):
            anna.ctl("set", one, f"remark={value}")
            anna.sync()
        anna.file.write_bytes(old)
        anna.ctl("set", one, "nickname=Mia")
        picture = self.settle(anna, bert)["contacts"]
        self.assertEqual(("zwei", "Mia"), (picture[one]["remark"], picture[one]["nickname"]))


if __name__ == "__main__":
    run()
