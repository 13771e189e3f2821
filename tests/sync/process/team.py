# SPDX-License-Identifier: GPL-3.0-or-later
"""Members of a team as processes: real files, the real program, a real server. For the scripts of this folder.

KONTOR_SYNC_SEED sets where chance begins (a failing test prints it); KONTOR_SYNC_TIMES does everything so many times over.
"""
import os
import random
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "cli"))

from ctl import PROGRAM, CtlCase, main  # noqa: E402, F401
from postgres import PASSWORD, Postgres  # noqa: E402

SEED = int(os.environ.get("KONTOR_SYNC_SEED") or 1)
TIMES = int(os.environ.get("KONTOR_SYNC_TIMES") or 1)

DONE, FAILED, USAGE, NOT_FOUND, KEY, LOCKED, DAMAGED, PARTLY = range(8)


class Member:
    """Somebody of a team at a computer with a file of its own."""

    def __init__(self, case, login, file=None):
        self.case = case
        self.login = login
        self.file = case.folder / f"{file or login}.kontor"
        self.server = None  # where the server is for this one; None: as it was when it joined

    def env(self, **more):
        return self.case.environment(**{"KONTOR_FILE": self.file, "PGPASSWORD": self.case.passwords[self.login],
                                        "KONTOR_SERVER": None, **more})

    def ctl(self, *words, **options):
        return self.case.ctl(*words, env=options.pop("env", None) or self.env(), **options)

    def ask(self, *words, **options):
        return self.case.ask(*words, env=options.pop("env", None) or self.env(), **options)

    def init(self):
        self.ctl("init")
        return self

    def words(self, *words):
        return ("team", *words, *(("--server", self.server) if self.server else ()))

    def join(self, *words, address=None):
        return self.ask("team", "join", address or self.case.address(self.login), *words)

    def sync(self, *words, **options):
        return self.ask(*self.words("sync", *words), **options)

    def try_sync(self, *words, **options):
        """A round that may fail; the answer."""
        return self.case.run_ctl("--json", *self.words("sync", *words), env=self.env(), **options)

    def contacts(self):
        return {one["id"]: one for one in self.ask("list")}

    def picture(self):
        """What people see of the file, to compare."""
        tasks = {one["id"]: one for one in self.ask("task", "list", "--all")}
        tags = {one["id"]: (one["name"], one["colour"], one["contacts"]) for one in self.ask("tag", "list")}
        return {"contacts": self.contacts(), "tasks": tasks, "tags": tags}

    def check(self):
        report = self.ask("check")
        self.case.assertTrue(report["ok"], report)

    def start_and_kill(self, seconds, *words):
        """Starts a verb and kills it after so long; whether it was still at work."""
        process = self.case.start("--json", *words, env=self.env())
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        return process.returncode == -signal.SIGKILL


class TeamCase(CtlCase):
    """A test with a server (one for the script) and a team of its own."""

    server = None
    count = 0

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if TeamCase.server is None:
            TeamCase.server = Postgres()

    def setUp(self):
        super().setUp()
        self.random = random.Random(SEED * 1_000 + TeamCase.count)
        self.passwords = {}
        self.make_team()

    def make_team(self, server=None):
        if server is not None:
            self.server = server
        TeamCase.count += 1
        self.database = f"team_{TeamCase.count}"
        self.server.sql(f"CREATE DATABASE {self.database}")
        self.admin("init", "--name", "Muster GmbH")

    def admin(self, *words, **options):
        env = self.environment(KONTOR_SERVER=self.server.address(self.database), PGPASSWORD=PASSWORD,
                               PATH=f"{self.server.programs}:/usr/bin:/bin")
        return self.ask("server", *words, env=env, **options)

    def login(self, name):
        """Logins belong to the whole server."""
        return f"{name}_{self.database}"

    def address(self, name, **parts):
        parts = {"host": self.server.folder, "port": self.server.port, **parts}
        return " ".join(f"{key}={value}" for key, value in {**parts, "user": self.login(name), "dbname": self.database}.items())

    def member(self, name, *words, file=None):
        if name not in self.passwords:
            self.passwords[name] = self.admin("add-user", self.login(name), "--name", name, *words)["password"]
        return Member(self, name, file).init()

    def sql(self, statement):
        return self.server.sql(statement, self.database)

    def without(self, what):
        """Skips a test for want of something. Where everything has to be there, as on CI, that is a failure."""
        if sys.platform.startswith("linux") and os.geteuid() == 0 and os.environ.get("KONTOR_REQUIRE_ALL"):
            self.fail(what)
        self.skipTest(what)

    def settle(self, *members):
        """In the end all have the same, nothing waits, and somebody new gets the same as well."""
        for _ in range(2):
            for member in members:
                member.sync()
        for member in members:
            last = member.sync()
            self.assertEqual((0, 0, 0), (last["sent"], last["received"], last["waiting"]), f"{member.file.name}, seed {SEED}")
        fresh = Member(self, members[0].login, f"fresh{TeamCase.count}_{len(list(self.folder.iterdir()))}").init()
        fresh.join("--receive")
        expected = fresh.picture()
        for member in (*members, fresh):
            self.assertEqual(expected, member.picture(), f"{member.file.name} has something else than the server, seed {SEED}")
            member.check()
        self.assertTrue(self.admin("verify")["ok"])
        self.assertEqual(self.sql("SELECT count(*) FROM sync.rec WHERE kind = 'contact' AND state = 'live'"
                                  " AND data->>'deleted_at' IS NULL AND data->>'merged_into' IS NULL"), str(len(expected["contacts"])))
        return expected


def run():
    """Runs the script's tests and takes the server away."""
    try:
        main()
    finally:
        if TeamCase.server is not None:
            TeamCase.server.stop()
