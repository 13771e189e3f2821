# SPDX-License-Identifier: GPL-3.0-or-later
"""A real link that loses packets: two network namespaces, and between them a wire that drops what it is told to.

The wire is a process of ours and not `tc netem`, which many kernels lack. Skipped, and visibly so, only where the kernel lets nobody make
namespaces or read packets; with KONTOR_REQUIRE_ALL as root that is a failure."""
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from team import PROGRAM, SEED, TIMES, TeamCase, run

HERE = Path(__file__).resolve().parent
NAMES = {end: f"kontor{os.getpid()}{end}" for end in ("client", "wire", "server")}
SERVER_ADDRESS, PORT = "10.213.0.2", 5432


def sh(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise OSError(f"{' '.join(words)}: {done.stderr.strip()}")


def inside(end, *words):
    return ["ip", "netns", "exec", NAMES[end], *map(str, words)]


def make_namespaces():
    for name in NAMES.values():
        sh("ip", "netns", "add", name)
    for end, address in (("client", "10.213.0.1/24"), ("server", f"{SERVER_ADDRESS}/24")):
        sh("ip", "link", "add", end, "netns", NAMES[end], "type", "veth", "peer", "name", end, "netns", NAMES["wire"])
        sh("ip", "-n", NAMES[end], "addr", "add", address, "dev", end)
        sh("ip", "-n", NAMES[end], "link", "set", end, "up")
        sh("ip", "-n", NAMES["wire"], "link", "set", end, "up")


def remove_namespaces():
    for name in NAMES.values():
        subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)


class Lossy(TeamCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(remove_namespaces)
        try:
            make_namespaces()
        except OSError as error:
            if os.geteuid() == 0 and os.environ.get("KONTOR_REQUIRE_ALL"):
                raise
            print(f"no network namespaces here: {error}")
            sys.exit(77)
        super().setUpClass()

    def setUp(self):
        super().setUp()
        self.processes = []
        self.addCleanup(self.end)
        self.wire = self.helper("wire", "wire.py", "client", "server", stdin=subprocess.PIPE)
        self.helper("server", "relay.py", SERVER_ADDRESS, PORT, self.server.folder / f".s.PGSQL.{self.server.port}")
        self.anna, self.bert = self.member("anna"), self.member("bert")
        self.prefix = inside("client")

    def helper(self, end, script, *words, **options):
        process = subprocess.Popen(inside(end, sys.executable, "-B", HERE / script, *words), stdout=subprocess.PIPE, **options)
        self.processes.append(process)
        self.assertEqual(b"ready\n", process.stdout.readline())
        return process

    def end(self):
        for process in self.processes:
            process.kill()
            process.communicate()

    def lose(self, to_server, to_client):
        """Shares of packets, from now on."""
        self.wire.stdin.write(f"{to_server} {to_client}\n".encode())
        self.wire.stdin.flush()
        self.assertEqual(b"ready\n", self.wire.stdout.readline())

    def over_the_wire(self, *words):
        """kontorctl in the client's namespace."""
        done = subprocess.run([*self.prefix, str(PROGRAM), "--json", *map(str, words)], env=self.anna.env(), cwd=self.folder,
                              capture_output=True, timeout=180, check=False)
        return done.returncode, (done.stdout + done.stderr).decode()

    def address_over_the_wire(self):
        return f"{self.address('anna', host=SERVER_ADDRESS, port=PORT)} sslmode=disable"

    def test_packets_are_lost(self):
        self.anna.ctl("sample-data", "--contacts", 80, "--seed", SEED)
        self.lose(0.05, 0.05)
        code, said = self.over_the_wire("team", "join", self.address_over_the_wire())
        self.assertEqual(0, code, said)
        for number in range(2 * TIMES):
            self.anna.ctl("new", "--organisation", f"Firma {number}")
            code, said = self.over_the_wire("team", "sync")
            self.assertEqual(0, code, said)
        self.back_to_the_office()

    def test_one_direction_is_lost(self):
        code, said = self.over_the_wire("team", "join", self.address_over_the_wire())
        self.assertEqual(0, code, said)
        for loss in ((1, 0), (0, 1), (1, 1)):
            self.anna.ctl("new", "--organisation", f"Firma {loss}")
            self.lose(*loss)
            code, said = self.over_the_wire("team", "sync", "--timeout", "1")
            self.assertEqual(1, code, said)
            self.assertIn("Kept in this file", said)
            self.lose(0, 0)
            code, said = self.over_the_wire("team", "sync")
            self.assertEqual(0, code, said)
        self.back_to_the_office()

    def test_the_link_breaks_while_it_is_used(self):
        self.anna.ctl("sample-data", "--contacts", 150, "--seed", SEED)
        for number in range(2 * TIMES):
            words = ("join", self.address_over_the_wire()) if number == 0 else ("sync",)
            running = subprocess.Popen([*self.prefix, str(PROGRAM), "--json", "team", *words, "--timeout", "1"], env=self.anna.env(),
                                       cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(self.random.uniform(0.1, 0.6))
            self.lose(1, self.random.choice((0, 1)))
            running.communicate(timeout=120)
            self.lose(0, 0)
            self.anna.check()
        self.assertEqual(0, self.over_the_wire("team", "join", self.address_over_the_wire())[0])
        self.back_to_the_office()

    def back_to_the_office(self):
        self.anna.server = self.address("anna")
        self.bert.join()
        self.settle(self.anna, self.bert)


if __name__ == "__main__":
    if not hasattr(socket, "AF_PACKET"):
        print("no packet sockets here")
        sys.exit(77)
    run()
