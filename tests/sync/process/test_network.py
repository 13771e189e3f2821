# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks that fail in every way: between the server's commit and its reply, in one direction, without a word, slowly, at random.
What was written arrives once, and the program gives up in time and says what it keeps."""
from proxy import FROM_CLIENT, FROM_SERVER, Behaviour, Cut, CutReply, Proxy, Slow, Swallow, Unreliable
from team import FAILED, SEED, TIMES, TeamCase, run

PUSH, PULL, HELLO = b"sync_v1.push", b"sync_v1.pull", b"sync_v1.hello"


class Network(TeamCase):
    def setUp(self):
        super().setUp()
        self.proxy = Proxy(str(self.server.folder / f".s.PGSQL.{self.server.port}"))
        self.addCleanup(self.proxy.close)
        self.anna, self.bert = self.member("anna"), self.member("bert")
        self.anna.server = self.address("anna", host="127.0.0.1", port=self.proxy.port)
        self.anna.ctl("new", "--person", "Maria Bäcker")
        self.anna.join(address=self.anna.server)
        self.bert.join()

    def through(self, behaviour):
        """The next connection behaves like that, all further ones well."""
        waiting = [behaviour]
        self.proxy.next_behaviour = lambda: waiting.pop() if waiting else Behaviour()

    def fails(self, *words, code=FAILED):
        answer = self.anna.try_sync("--timeout", "1", *words, timeout=60)
        self.assertEqual(code, answer.code, answer.out + answer.err)
        message = answer.error()["message"]
        self.assertRegex(message, "Kept in this file: [0-9]+ change|Nothing of this file waits")
        return message

    def pushes(self):
        return int(self.sql("SELECT count(*) FROM sync.revision WHERE kind = 'push'"))

    def test_a_cut_between_the_commit_and_the_reply(self):
        for abortive in (True, False):
            self.proxy.abortive = abortive
            name = f"Firma {abortive}"
            self.anna.ctl("new", "--organisation", name)
            before = self.pushes()
            self.through(CutReply(PUSH))
            self.fails()
            self.assertEqual(before + 1, self.pushes(), "the server has it, and the client does not know")
            # More is changed before it is asked again.
            self.anna.ctl("tag", "add", "Neu", "--filter", "kind:organisation")
            self.anna.sync()
            self.assertEqual("1", self.sql(f"SELECT count(*) FROM sync.rec WHERE data->>'org_name' = '{name}'"))
        self.settle(self.anna, self.bert)
        self.assertEqual("0", self.sql("SELECT count(*) FROM sync.audit WHERE outcome IN ('won', 'lost')"))

    def test_a_cut_at_each_call(self):
        for number, behaviour in enumerate((Cut(HELLO, FROM_CLIENT), CutReply(HELLO), Cut(PUSH, FROM_CLIENT), Cut(PULL, FROM_CLIENT),
                                            CutReply(PULL), CutReply(b"sync_v1.ack"), CutReply(b"sync_v1.verify"))):
            self.anna.ctl("new", "--organisation", f"Firma {number}")
            self.bert.ctl("new", "--organisation", f"Betrieb {number}")
            self.bert.sync()
            self.through(behaviour)
            self.fails()
        names = {one["name"] for one in self.settle(self.anna, self.bert)["contacts"].values()}
        self.assertEqual(14 + 1, len(names))

    def test_a_connection_that_is_dead_without_a_word(self):
        """Half-open, and the drop of one direction: the connection stays, nothing comes through."""
        for number, sides in enumerate(((FROM_CLIENT, FROM_SERVER), (FROM_SERVER,), (FROM_CLIENT,))):
            for mark in (PUSH, PULL) if TIMES > 1 else (PUSH,) if number % 2 == 0 else (PULL,):
                self.anna.ctl("new", "--organisation", f"Firma {number} {mark.decode()}")
                self.through(Swallow(mark, *sides))
                self.assertIn("in time", self.fails())
                status = self.run_ctl("--json", "team", "status", "--server", self.anna.server, env=self.anna.env()).json()
                self.assertFalse(status["in_step"])
        self.settle(self.anna, self.bert)

    def test_a_server_that_takes_connections_and_says_nothing(self):
        self.through(Swallow(b"", FROM_CLIENT, FROM_SERVER))
        self.assertIn("in time", self.fails())

    def test_a_slow_link(self):
        self.anna.ctl("sample-data", "--contacts", 60, "--seed", SEED)
        self.through(Slow(100_000))
        self.anna.sync("--timeout", "5", timeout=120)  # as long as something goes through it is not given up
        self.settle(self.anna, self.bert)

    def test_at_random(self):
        self.anna.ctl("sample-data", "--contacts", 100, "--seed", SEED)
        self.proxy.next_behaviour = lambda: Unreliable(self.random, 0.03)
        failures = 0
        for number in range(6 * TIMES):
            self.anna.ctl("new", "--organisation", f"Firma {number}")
            if number % 3 == 0:
                self.bert.ctl("tag", "add", f"Liste {number}", "--filter", "kind:person")
                self.bert.sync()
            self.proxy.abortive = self.random.random() < 0.5
            answer = self.anna.try_sync("--timeout", "2", timeout=60)
            failures += answer.code != 0
            self.anna.check()
        self.assertGreater(failures, 0)
        self.proxy.next_behaviour = Behaviour
        names = {one["name"] for one in self.settle(self.anna, self.bert)["contacts"].values()}
        self.assertLessEqual({f"Firma {number}" for number in range(6 * TIMES)}, names)
        self.assertEqual("0", self.sql("SELECT count(*) FROM sync.audit WHERE outcome IN ('won', 'lost')"))


if __name__ == "__main__":
    run()
