# SPDX-License-Identifier: GPL-3.0-or-later
"""kontorctl server: a team's PostgreSQL from nothing to a restored backup, as its administrator types it."""
import json
import shutil
import stat
import subprocess
import time
import uuid
from pathlib import Path

from ctl import CtlCase, main
from postgres import PASSWORD, Postgres

server = Postgres()


class Server(CtlCase):
    count = 0

    def setUp(self):
        super().setUp()
        Server.count += 1
        self.database = f"cli_{Server.count}"
        server.sql(f"CREATE DATABASE {self.database}")

    def environment(self, **more):
        kept = super().environment(KONTOR_SERVER=server.address(self.database), PGPASSWORD=PASSWORD,
                                   PATH=f"{server.programs}:/usr/bin:/bin")
        for name, value in more.items():
            kept.pop(name, None) if value is None else kept.update({name: str(value)})
        return kept

    def server(self, *words, **options):
        return self.ask("server", *words, **options)

    def member(self, login, password, statement):
        """What a member's own connection gives."""
        done = subprocess.run([str(server.programs / "psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", server.address(self.database, login)],
                              input=statement, capture_output=True, text=True, check=False, env=self.environment(PGPASSWORD=password))
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout.strip()

    def test_from_nothing_to_a_working_team(self):
        self.assertEqual("not-found", self.ctl("--json", "server", "users", expect=3).error()["code"])
        made = self.server("init", "--name", "Muster GmbH")
        self.assertEqual(0, made["from"])
        self.assertEqual(made["to"], self.server("init")["from"])
        self.assertIn("schema", self.ctl("server", "init").out)

        anna = self.server("add-user", "anna", "--name", "Anna Muster", "--admin", "--team", "Sales")
        ben = self.server("add-user", "ben", "--read-only", "--team", "Sales:ro")
        self.assertNotIn("password", self.server("add-user", "ben"))
        again = self.ctl("server", "add-user", "ben", "--new-password")
        self.assertEqual(23, len(again.out.strip()))
        self.assertNotIn(again.out.strip(), again.err)
        self.server("add-user", "anna")  # says nothing, so nothing changes
        users = self.server("users")
        self.assertEqual([("anna", True, ["Muster GmbH", "Sales"]), ("ben", False, ["Muster GmbH (ro)", "Sales (ro)"])],
                         [(one["login"], one["admin"], one["scopes"]) for one in users])
        self.assertIn("Anna Muster", self.ctl("server", "users").out)

        self.ctl("server", "add-user", "ben", "--admin", "--no-admin", expect=2)
        self.server("add-user", "ben", "--read-write", "--admin", "--name", "Ben")
        self.assertEqual(("Ben", True, ["Muster GmbH", "Sales (ro)"]), tuple(self.server("users")[1][name] for name in ("name", "admin", "scopes")))
        self.server("add-user", "ben", "--no-admin")
        device = str(uuid.uuid4())
        self.server("add-device", "anna", device, "--name", "Laptop", "--closed")
        self.assertEqual("Laptop", self.server("devices")[0]["name"])
        org = json.loads(self.member("anna", anna["password"], f"SELECT sync_v1.hello('{device}', 1, 1)"))["scopes"][0]["id"]
        contact, part = "0193aaaa-0000-7000-8000-000000000001", "0193aaaa-0000-7000-8000-000000000002"
        changes = json.dumps([{"id": contact, "k": "contact", "s": org, "h": 5, "d": {"given_name": "Käthe", "kind": "person"}},
                              {"id": part, "k": "address", "s": org, "h": 5, "d": {"contact_id": contact, "city": "Köln"}}])
        self.member("anna", anna["password"], f"SELECT sync_v1.push('{device}', 1, 0, '{changes}')")
        verified = self.server("verify")
        self.assertTrue(verified["ok"])
        self.assertEqual(2, next(one for one in verified["scopes"] if one["kind"] == "org")["records"])

        lines = [json.loads(line) for line in self.ctl("server", "export-subject", contact).out.splitlines()]
        self.assertEqual([contact, part], [line["record"] for line in lines])
        self.ctl("server", "export-subject", str(uuid.uuid4()), expect=3)

        erased = self.server("erase", contact, part, "--rewrite")
        self.assertEqual((2, ["erased", "erased"]), (erased["erased"], [one["state"] for one in erased["records"]]))
        self.assertEqual((0, 1), (erased["records"][0]["confirmed"], erased["records"][0]["devices"]))
        self.assertIn("0", self.ctl("server", "erase", contact).out)
        self.assertEqual(0, self.server("gc")["tombstones"])
        self.ctl("server", "gc", "--keep", "12", expect=2)

        self.server("revoke", device)
        self.assertTrue(self.server("devices")[0]["revoked"])
        self.server("deactivate", "ben", "--team", "Sales")
        self.assertEqual(["Muster GmbH"], self.server("users")[1]["scopes"])
        self.server("deactivate", "ben")
        self.assertFalse(self.server("users")[1]["active"])
        self.assertEqual("left", self.ctl("server", "users").out.splitlines()[2].split()[2])
        self.ctl("server", "deactivate", "nobody", expect=3)

    def test_backup_and_restore_into_another_cluster(self):
        self.server("init")
        password = self.server("add-user", "carl")["password"]
        answer = self.server("backup", "team.dump")
        for path in (answer["dump"], answer["roles"]):
            self.assertEqual(0o600, stat.S_IMODE((self.folder / path).stat().st_mode))
        self.assertNotIn("PASSWORD", (self.folder / "team.dump.roles.sql").read_text(encoding="utf-8"))
        self.ctl("server", "backup", "team.dump", expect=1)
        epoch = server.sql("SELECT epoch FROM sync.clock", self.database)
        other = Postgres()
        self.addCleanup(other.stop)
        other.sql((self.folder / "team.dump.roles.sql").read_text(encoding="utf-8"))
        other.sql(f"CREATE DATABASE {self.database}")
        dump = other.folder / "team.dump"
        shutil.copy(self.folder / "team.dump", dump)
        dump.chmod(0o644)
        other.run("pg_restore", "--exit-on-error", "-d", self.database, dump)
        env = self.environment(KONTOR_SERVER=other.address(self.database))
        self.assertEqual(self.ask("server", "init", env=env)["from"], self.ask("server", "init", env=env)["to"])
        self.assertEqual("carl", self.ask("server", "users", env=env)[0]["login"])
        self.ask("server", "add-user", "carl", "--new-password", env=env)
        self.assertNotEqual(epoch, self.ask("server", "after-restore", env=env)["epoch"])
        self.assertTrue(self.ask("server", "verify", env=env)["ok"])
        self.member("carl", password, f"SELECT sync_v1.hello('{uuid.uuid4()}', 1, 1)")  # the first server goes on

    def test_doctor_finds_what_is_wrong_and_says_how_to_mend_it(self):
        self.server("init")
        self.server("add-user", "dora")

        def wrong():
            answer = self.run_ctl("--json", "server", "doctor")
            self.assertIn(answer.code, (0, 7), answer.err)
            found = [one for one in answer.json() if one["level"] == "wrong"]
            self.assertTrue(all(one["mend"] for one in found))
            self.assertEqual(7 if found else 0, answer.code)
            self.found = found
            return {one["topic"] for one in found}

        # This server of the tests writes nothing through and encrypts nothing, and says so.
        self.assertEqual({"tls", "durability"}, wrong(), self.found)
        self.assertIn("WRONG", self.ctl("server", "doctor", expect=7).out)
        hba = server.folder / "data" / "pg_hba.conf"
        before = hba.read_text(encoding="utf-8")
        for change, undo, topic in (
                ("ALTER ROLE dora IN DATABASE {0} RESET lock_timeout", "ALTER ROLE dora IN DATABASE {0} SET lock_timeout = '20s'", "timeouts"),
                ("GRANT SELECT ON sync.rec TO kontor_users_{0}; ", "REVOKE SELECT ON sync.rec FROM kontor_users_{0}", "rights"),
                ("ALTER ROLE dora CREATEROLE", "ALTER ROLE dora NOCREATEROLE", "rights"),
                ("ALTER DATABASE {0} SET log_statement = 'all'; ALTER DATABASE {0} RESET log_parameter_max_length",
                 "ALTER DATABASE {0} SET log_parameter_max_length = 0", "logging"),
                ("ALTER DATABASE {0} SET password_encryption = 'md5'", "ALTER DATABASE {0} RESET password_encryption", "passwords")):
            server.sql(change.format(self.database), self.database)
            self.assertEqual({"tls", "durability", topic}, wrong(), change)
            server.sql(undo.format(self.database), self.database)
        for line in ("host all all 0.0.0.0/0 trust", "host all all 0.0.0.0/0 scram-sha-256", f"hostssl {self.database} all 0.0.0.0/0 md5", "nonsense"):
            hba.write_text(before + line + "\n", encoding="utf-8")
            self.assertEqual({"tls", "durability", "pg_hba"}, wrong(), line)
        hba.write_text(before, encoding="utf-8")
        self.assertEqual({"tls", "durability"}, wrong())

    def test_passwords_and_addresses(self):
        self.server("init")
        no_password = self.environment(PGPASSWORD=None)
        self.assertEqual("key-unavailable", self.ctl("--json", "server", "users", env=no_password, expect=4).error()["code"])
        self.assertEqual("wrong-key", self.ctl("--json", "server", "users", env=self.environment(PGPASSWORD="x"), expect=4).error()["code"])
        passfile = self.write("pgpass", f"*:*:*:*:{PASSWORD}\n")
        passfile.chmod(0o600)
        self.ctl("server", "users", env=self.environment(PGPASSWORD=None, PGPASSFILE=passfile))
        services = self.write("services", f"[team]\nhost={server.folder}\nport={server.port}\nuser=postgres\ndbname={self.database}\n")
        self.ctl("server", "users", "--server", "service=team", env=self.environment(PGSERVICEFILE=services))
        self.ctl("server", "users", "--server", "postgresql://postgres:secret@localhost/x", expect=2)
        self.ctl("server", "users", env=self.environment(KONTOR_SERVER=None), expect=2)
        self.assertIn("password", self.ctl("server", "--password", "x", expect=2).err)
        self.assertIn("add-user", self.ctl("server", "add-usr", "x", expect=2).err)
        for words in (["add-user"], ["revoke", "x"], ["erase"], ["erase", "x"], ["add-device", "x"], ["init", "x"], ["backup"]):
            self.ctl("server", *words, expect=2)
        self.ctl("server", "revoke", str(uuid.uuid4()), expect=3)

    def test_what_packaging_offers_makes_a_server_without_faults(self):
        offered = Path(__file__).resolve().parents[2] / "packaging" / "server"
        subprocess.run(["sh", offered / "make-certificate", "localhost", "127.0.0.1"], cwd=self.folder, check=True, capture_output=True)
        self.assertEqual(0o600, stat.S_IMODE((self.folder / "kontor.key").stat().st_mode))
        self.assertNotEqual(0, subprocess.run(["sh", offered / "make-certificate", "x"], cwd=self.folder, check=False, capture_output=True).returncode)

        def prepare(data):
            for name in ("kontor.crt", "kontor.key"):
                shutil.copy(self.folder / name, data)
            # "peer" is for a system whose user is called postgres; this one's may not be.
            rules = (offered / "pg_hba.conf").read_text(encoding="utf-8").replace("peer", "scram-sha-256")
            (data / "pg_hba.conf").write_text(rules, encoding="utf-8")
            with open(data / "postgresql.conf", "a", encoding="utf-8") as settings:
                settings.write((offered / "kontor.conf").read_text(encoding="utf-8"))

        own = Postgres(prepare)
        self.addCleanup(own.stop)
        own.sql("CREATE DATABASE kontor")
        ca = self.folder / "kontor-ca.crt"
        for host in ("localhost", "127.0.0.1"):
            address = f"postgresql://postgres@{host}:{own.port}/kontor?sslmode=verify-full&sslrootcert={ca}"
            env = self.environment(KONTOR_SERVER=address)
            self.ask("server", "init", env=env)
        self.ask("server", "add-user", "emil", env=env)
        findings = self.ask("server", "doctor", env=env)
        self.assertEqual([], [one for one in findings if one["level"] == "wrong"])
        self.assertIn("tls", [one["topic"] for one in findings if one["level"] == "good"])
        plain = self.environment(KONTOR_SERVER=address.replace("verify-full", "disable"))
        self.assertEqual("refused", self.ctl("--json", "server", "users", env=plain, expect=1).error()["code"])
        # Renewed by the same authority: clients need nothing new.
        (self.folder / "kontor.key").unlink()
        subprocess.run(["sh", offered / "make-certificate", "localhost"], cwd=self.folder, check=True, capture_output=True)
        subprocess.run(["openssl", "verify", "-CAfile", ca, self.folder / "kontor.crt"], check=True, capture_output=True)

    def test_the_password_is_in_no_process_list(self):
        self.server("init")
        # pg_dump is held up by a lock, so that its command line can be looked at.
        holder = subprocess.Popen([str(server.programs / "psql"), "-Xq", "-d", server.address(self.database)], stdin=subprocess.PIPE,
                                  stdout=subprocess.DEVNULL, text=True, env=self.environment())
        holder.stdin.write("BEGIN; LOCK TABLE sync.rec IN ACCESS EXCLUSIVE MODE;\n")
        holder.stdin.flush()
        deadline = time.monotonic() + 20
        while server.sql("SELECT count(*) FROM pg_locks WHERE relation = 'sync.rec'::regclass AND granted", self.database) == "0":
            self.assertLess(time.monotonic(), deadline)
        backup = self.start("server", "backup", "x.dump")
        lines = ""
        while "pg_dump" not in lines:
            self.assertLess(time.monotonic(), deadline)
            lines = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
        self.assertNotIn(PASSWORD, lines)
        holder.communicate("ROLLBACK;\n", timeout=20)
        backup.communicate(timeout=60)
        self.assertEqual(0, backup.returncode)
        self.assertIn(b"PGDMP", (self.folder / "x.dump").read_bytes()[:8])


if __name__ == "__main__":
    try:
        main()
    finally:
        server.stop()
