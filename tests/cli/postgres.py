# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of the test script's own, as tests/support/postgres.h makes one for C++."""
import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

PASSWORD = "only-for-tests"


def program_folder():
    """Where initdb is; Debian keeps it out of the PATH, a folder per version."""
    if os.environ.get("KONTOR_TEST_PG_BIN"):
        return Path(os.environ["KONTOR_TEST_PG_BIN"])
    versions = [path for path in Path("/usr/lib/postgresql").glob("[0-9]*/bin") if (path / "initdb").exists()]
    if versions:
        return max(versions, key=lambda path: int(path.parent.name))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


class Postgres:
    """Started on construction, over a socket in its folder; stop() removes it.

    `prepare` gets the data folder before the start, to put settings and certificates there; then it listens on loopback,
    too, and writes through to the disk. `parent`: where its folder is to be. `initdb`: more words for that program.
    """

    def __init__(self, prepare=None, parent=None, initdb=()):
        self.programs = program_folder()
        if self.programs is None:
            if os.environ.get("KONTOR_REQUIRE_ALL"):
                sys.exit("PostgreSQL is not installed, and KONTOR_REQUIRE_ALL is set")
            print("PostgreSQL is not installed")
            sys.exit(77)
        self.folder = Path(tempfile.mkdtemp(prefix="kontor-pg-", dir=parent))
        self.prefix = []
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            try:
                user = pwd.getpwnam("postgres")
            except KeyError:
                user = pwd.getpwnam("nobody")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.prefix = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="ascii")
        password.chmod(0o644)
        self.run("initdb", "-D", self.folder / "data", "-U", "postgres", "-A", "scram-sha-256", "--pwfile", password, "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync", *initdb)
        self.options = f"-c port={self.port} -c unix_socket_directories={self.folder}"
        if prepare:
            prepare(self.folder / "data")
            self.options += " -c listen_addresses=localhost"
            if os.geteuid() == 0:
                subprocess.run(["chown", "-R", f"{user.pw_uid}:{user.pw_gid}", self.folder], check=True)
        else:
            self.options += " -c listen_addresses= -c fsync=off"
        # A shell that waits for the end of this script, killed or not, and cleans up.
        self.lifeline = subprocess.Popen(
            ["/bin/sh", "-c", 'read line; kill -QUIT $(head -n 1 data/postmaster.pid) 2>/dev/null; sleep 0.3; rm -rf "$PWD"'],
            cwd=self.folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.start_again()

    def start_again(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-o", self.options, "-w", "-s", "start")

    def shut_down(self, mode="immediate"):
        """The folder stays; "immediate" is as good as a crash."""
        self.run("pg_ctl", "-D", self.folder / "data", "-w", "-s", "-m", mode, "stop")

    def base_backup(self):
        """A copy of all its files as pg_basebackup makes it; for restore()."""
        copy = Path(tempfile.mkdtemp(prefix="copy-", dir=self.folder))
        shutil.rmtree(copy)
        self.run("pg_basebackup", "-D", copy, "-X", "stream", "--checkpoint=fast", "--no-sync")
        return copy

    def restore(self, copy):
        """Puts the files of a backup back, with no archive to go on from: the server does not notice by itself."""
        self.shut_down("fast")
        shutil.rmtree(self.folder / "data")
        subprocess.run([*self.prefix, "cp", "-a", str(copy), str(self.folder / "data")], check=True, cwd=self.folder)
        self.start_again()

    def run(self, program, *words, text=None):
        done = subprocess.run([*self.prefix, str(self.programs / program), *map(str, words)], cwd=self.folder, input=text,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, text=True, timeout=120,
                              env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "PGPASSWORD": PASSWORD,
                                   "PGHOST": str(self.folder), "PGPORT": str(self.port), "PGUSER": "postgres"})
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {done.stdout}")
        return done.stdout

    def sql(self, statement, database="postgres"):
        return self.run("psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", database, text=statement).strip()

    def address(self, database, user="postgres"):
        return f"host={self.folder} port={self.port} user={user} dbname={database}"

    def stop(self):
        self.lifeline.stdin.close()
        self.lifeline.wait(20)
