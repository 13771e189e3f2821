# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full or fail, at the client and at the server, and a death at any write: whole steps, a clear sentence, and once there is
room again all arrives.

Errors and deaths at the nth write are made by strace. Where a system may not be traced or nothing can be mounted these tests are
skipped, and visibly so; with KONTOR_REQUIRE_ALL as root that is a failure."""
import shutil
import subprocess

from team import DONE, FAILED, PARTLY, PROGRAM, SEED, TIMES, Postgres, TeamCase, run

WRITES = "pwrite64,fdatasync,fsync,ftruncate"
MEBIBYTE = 1 << 20


class Disks(TeamCase):
    def mount(self, name, size):
        folder = self.folder / name
        folder.mkdir()
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=0777", "tmpfs", str(folder)], capture_output=True, check=False)
        if done.returncode != 0:
            self.without(f"nothing can be mounted here: {done.stderr.decode().strip()}")
        self.addCleanup(subprocess.run, ["umount", "-l", str(folder)], check=False)
        return folder

    def fill(self, folder, room):
        with open(folder / "ballast", "wb") as ballast:
            ballast.write(b"x" * max(0, shutil.disk_usage(folder).free - room))

    def traced(self, member, injection, *words):
        """Runs a verb that meets what is injected; its exit code and what it said."""
        done = subprocess.run(["strace", "-f", "-qq", "-o", str(self.folder / "trace"), "-e", f"trace={WRITES}", "-e", f"inject={WRITES}:{injection}",
                               str(PROGRAM), "--json", *words], env=member.env(), cwd=self.folder, capture_output=True, timeout=120, check=False)
        return done.returncode, (done.stdout + done.stderr).decode()

    def tracing(self):
        works = shutil.which("strace") and subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True, check=False).returncode == 0
        if not works:
            self.without("strace is not installed, or may not trace")

    def test_the_client_s_disk_is_full(self):
        anna, bert = self.member("anna"), self.member("bert")
        anna.ctl("sample-data", "--contacts", 300, "--seed", SEED)
        anna.join()
        small = self.mount("small", "24m")
        bert.file = small / "bert.kontor"
        bert.init()
        self.fill(small, 2 * MEBIBYTE)
        answer = self.run_ctl("--json", "team", "join", self.address("bert"), "--receive", env=bert.env())
        self.assertEqual((FAILED, "disk-full"), (answer.code, answer.error()["code"]), answer.out + answer.err)
        self.assertNotIn("SQLITE", answer.err)
        (small / "ballast").unlink()
        bert.check()
        bert.sync()
        bert.ctl("tag", "add", "Alle", "--filter", "kind:person")
        self.fill(small, 50_000)
        answer = bert.try_sync()
        self.assertIn(answer.code, (FAILED, DONE), answer.err)
        (small / "ballast").unlink()
        bert.check()
        self.settle(anna, bert)

    def test_the_server_s_disk_is_full(self):
        small = self.mount("pg", "160m")
        self.folder.chmod(0o755)  # PostgreSQL may run as somebody else
        own = Postgres(parent=small, initdb=("--wal-segsize=1",))
        self.addCleanup(own.stop)
        self.make_team(own)
        own.sql("ALTER SYSTEM SET max_wal_size = '8MB'")
        own.sql("ALTER SYSTEM SET min_wal_size = '2MB'")
        own.shut_down("fast")
        own.start_again()
        anna, bert = self.member("anna"), self.member("bert")
        anna.join()
        bert.join()
        anna.ctl("sample-data", "--contacts", 600, "--seed", SEED)
        for room in (1 * MEBIBYTE, 300_000):
            self.fill(small, room)
            answer = anna.try_sync("--timeout", "20")
            self.assertEqual(FAILED, answer.code, answer.out + answer.err)
            self.assertRegex(answer.error()["message"], "Kept in this file: [0-9]+ change")
            self.assertIn(answer.error()["code"], ("disk-full", "io", "locked"))
            (small / "ballast").unlink()
            self.start_if_down(own)
        self.settle(anna, bert)

    def start_if_down(self, own):
        """Without room for its log PostgreSQL ends; with room it starts."""
        try:
            own.sql("SELECT 1")
        except RuntimeError:
            try:
                own.shut_down()
            except RuntimeError:
                pass
            own.start_again()

    def test_a_disk_that_fails(self):
        self.tracing()
        anna, bert = self.member("anna"), self.member("bert")
        anna.join()
        bert.join()
        failed = 0
        for error in ("EIO", "ENOSPC"):
            for nth in self.places(4 * TIMES):
                anna.ctl("new", "--organisation", f"Firma {error} {nth}")
                bert.ctl("new", "--organisation", f"Betrieb {error} {nth}")
                bert.sync()
                code, said = self.traced(anna, f"error={error}:when={nth}+", "team", "sync")
                failed += code != DONE
                self.assertIn(code, (DONE, FAILED, PARTLY), said)
                self.assertNotIn("SQLITE", said)
                anna.check()
        self.assertGreater(failed, 0)
        names = {one["name"] for one in self.settle(anna, bert)["contacts"].values()}
        self.assertEqual(4 * len(self.places(4 * TIMES)), len(names))

    def places(self, count):
        """Which write it is to be; the same in each run."""
        return [1 + number * 3 for number in range(count)]

    def test_death_at_any_write(self):
        self.tracing()
        anna, bert = self.member("anna"), self.member("bert")
        anna.ctl("sample-data", "--contacts", 20, "--seed", SEED)
        anna.join()
        bert.join()
        killed = 0
        places = [1 + number * 2 for number in range(8 * TIMES)]
        for nth in places:
            anna.ctl("new", "--organisation", f"Firma {nth}")
            bert.ctl("new", "--organisation", f"Betrieb {nth}")
            bert.sync()
            code, _ = self.traced(anna, f"signal=KILL:when={nth}", "team", "sync")
            killed += code == -9 or code == 137
            anna.check()
        self.assertGreater(killed, 2)
        names = {one["name"] for one in self.settle(anna, bert)["contacts"].values()}
        self.assertLessEqual({f"Firma {nth}" for nth in places} | {f"Betrieb {nth}" for nth in places}, names)
        self.assertEqual("0", self.sql("SELECT count(*) FROM sync.audit WHERE outcome IN ('won', 'lost')"))


if __name__ == "__main__":
    run()
