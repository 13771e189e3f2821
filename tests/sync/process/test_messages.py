# SPDX-License-Identifier: GPL-3.0-or-later
"""kontorctl team: what it says when something is wrong, what it keeps, and what it does when all is well."""
import json
import shutil
import signal
import subprocess
import time

from team import DAMAGED, DONE, FAILED, KEY, LOCKED, NOT_FOUND, PARTLY, PROGRAM, USAGE, Postgres, TeamCase, run


class Messages(TeamCase):
    """Each trouble: a plain sentence of what happened, what is kept, what to do; nothing is lost, and once it is over all arrives."""

    def setUp(self):
        super().setUp()
        self.anna = self.member("anna")
        self.anna.join()
        self.made = self.anna.ask("new", "--organisation", "Wartet GmbH")["id"]
        self.anna.ctl("set", self.made, "remark=wartet")
        self.waiting = self.anna.ctl("--json", "team", "status", expect=PARTLY).json()["waiting"]

    def refused(self, exit_code, code, sentence, *words, **environment):
        answer = self.run_ctl("--json", "team", "sync", *words, env=self.anna.env(**environment))
        self.assertEqual(exit_code, answer.code, answer.out + answer.err)
        error = answer.error()
        self.assertEqual(code, error["code"], error)
        self.assertRegex(error["message"], sentence)
        self.assertRegex(error["message"], f"Kept in this file: {self.waiting} change")
        self.assertNotRegex(error["message"], "SQLSTATE|libpq|FATAL")
        return error["message"]

    def arrives(self):
        self.anna.sync()
        self.assertEqual("wartet", self.sql(f"SELECT data->>'remark' FROM sync.rec WHERE id = '{self.made}'"))

    def test_who_one_is(self):
        self.refused(KEY, "wrong-key", "does not accept this user with this password", PGPASSWORD="wrong")
        self.refused(KEY, "key-unavailable", "asks for a password", PGPASSWORD=None)
        self.sql(f"ALTER ROLE {self.login('anna')} CONNECTION LIMIT 0")
        self.refused(LOCKED, "locked", "as many connections as it allows")
        self.sql(f"ALTER ROLE {self.login('anna')} CONNECTION LIMIT -1")
        self.arrives()

    def test_who_was_put_out(self):
        device = self.admin("devices")[0]["device"]
        self.admin("revoke", device)
        self.refused(FAILED, "refused", "does not let this computer in any more.*kept")
        self.sql(f"UPDATE sync.device SET revoked = NULL WHERE id = '{device}'")
        self.arrives()
        self.anna.ctl("set", self.made, "remark=noch")
        self.admin("deactivate", self.login("anna"))
        answer = self.anna.try_sync()
        self.assertEqual((FAILED, "refused"), (answer.code, answer.error()["code"]))
        self.assertRegex(answer.error()["message"], "account is closed.*Kept in this file")
        self.assertEqual("noch", self.anna.contacts()[self.made]["remark"])

    def test_where_the_server_is(self):
        def at(**parts):
            return ("--server", self.address("anna", **parts))

        self.refused(NOT_FOUND, "not-found", "No PostgreSQL runs on this computer", *at(host="/nowhere"))
        self.refused(NOT_FOUND, "not-found", "no computer of this name", *at(host="nowhere.invalid"))
        self.refused(FAILED, "io", "no PostgreSQL listens there", *at(host="127.0.0.1", port=1))
        self.refused(NOT_FOUND, "not-found", "no database of this name", "--server", self.address("anna").replace(f"dbname={self.database}", "dbname=nothing_here"))
        self.server.sql("CREATE DATABASE something_else")
        self.addCleanup(self.server.sql, "DROP DATABASE something_else")
        elsewhere = self.address("anna").replace(f"dbname={self.database}", "dbname=something_else")
        self.refused(NOT_FOUND, "not-found", "no Kontor server yet", "--server", elsewhere)
        first, other = self.database, self.address("anna")
        self.make_team()
        self.sql(f"GRANT CONNECT ON DATABASE {self.database} TO {self.login('anna').replace(self.database, first)}")
        password = self.admin("add-user", self.login("anna").replace(self.database, first), "--new-password")["password"]
        self.passwords["anna"] = password
        self.refused(FAILED, "refused", "server of another team", "--server", other.replace(f"dbname={first}", f"dbname={self.database}"))
        self.database = first
        self.arrives()

    def test_what_the_server_is_like(self):
        newer = "CREATE OR REPLACE FUNCTION sync_v1.hello(p_device uuid, p_from integer, p_to integer) RETURNS text LANGUAGE plpgsql AS"
        mine = self.sql("SELECT pg_get_functiondef('sync_v1.hello(uuid, integer, integer)'::regprocedure)")
        for protocol, sentence in ((2, "server is newer than this program. Update Kontor"), (0, "newer than the server.*kontorctl server init")):
            self.sql(f"{newer} $$ BEGIN RAISE EXCEPTION 'this server speaks protocol {protocol}' USING ERRCODE = 'KS010'; END $$")
            self.refused(DAMAGED, "newer-version", sentence)
        self.sql(mine)
        self.sql(f"ALTER DATABASE {self.database} SET default_transaction_read_only = on")
        self.refused(LOCKED, "read-only", "copy of the server that only reads", "--server", self.address("anna") + " target_session_attrs=read-write")
        self.sql(f"BEGIN READ WRITE; ALTER DATABASE {self.database} RESET default_transaction_read_only; COMMIT")
        self.sql(f"ALTER ROLE {self.login('anna')} IN DATABASE {self.database} SET lock_timeout = '100ms'")
        holder = subprocess.Popen([str(self.server.programs / "psql"), "-XAtq", "-d", self.server.address(self.database)], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True, env=self.environment(PGPASSWORD="only-for-tests"))
        holder.stdin.write("BEGIN; LOCK TABLE sync.gate IN EXCLUSIVE MODE; SELECT 'held';\n")
        holder.stdin.flush()
        self.assertEqual("held\n", holder.stdout.readline())
        self.refused(LOCKED, "locked", "server is busy.*tried again")
        holder.communicate("ROLLBACK;\n", timeout=20)
        self.arrives()

    def test_a_clock_that_is_a_year_wrong_keeps_nobody_from_working(self):
        faketime = shutil.which("faketime")
        if faketime is None:
            self.without("faketime is not installed")
        bert = self.member("bert")
        bert.join()
        for days, value in ((-365, "aus dem Vorjahr"), (365, "aus dem nächsten Jahr"), (-700, "noch älter")):
            for words in (("set", self.made, f"remark={value}"), ("team", "sync")):
                done = subprocess.run([faketime, "-f", f"{days:+d}d", str(PROGRAM), *words], env=self.anna.env(FAKETIME_DONT_FAKE_MONOTONIC=1),
                                      capture_output=True, timeout=60, check=False)
                self.assertEqual(DONE, done.returncode, done.stderr)
            bert.sync()
            # Whoever has seen a value changes it, whatever the clocks say.
            self.assertEqual(value, bert.contacts()[self.made]["remark"])
            bert.ctl("set", self.made, f"remark={value}, gelesen")
            bert.sync()
            self.anna.sync()
            self.assertEqual(f"{value}, gelesen", self.anna.contacts()[self.made]["remark"])
        self.assertEqual([], self.anna.ask("team", "issues") + bert.ask("team", "issues"))
        self.settle(self.anna, bert)


class Certificates(TeamCase):
    """Over a network, where the server has to prove who it is."""

    def make_certificate(self, folder, name, host, start="20200101000000Z", end="20991231000000Z"):
        def openssl(*words):
            subprocess.run(["openssl", *map(str, words)], cwd=folder, check=True, capture_output=True)

        if not (folder / "ca.crt").exists():
            openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key", "-out", "ca.crt",
                    "-days", 3650, "-subj", "/CN=Test authority")
            (folder / "ca.cnf").write_text("[ca]\ndefault_ca=d\n[d]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\n"
                                           "unique_subject=no\ncopy_extensions=copy\n[p]\ncommonName=supplied\n", encoding="ascii")
            (folder / "index").touch()
            (folder / "serial").write_text("01\n", encoding="ascii")
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
                "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{host}")
        openssl("ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "ca.crt", "-keyfile", "ca.key", "-in", f"{name}.csr", "-out", f"{name}.crt",
                "-startdate", start, "-enddate", end)

    def show(self, name):
        """The server goes on with another certificate."""
        data = self.server.folder / "data"
        for end in ("crt", "key"):
            content = (self.folder / "tls" / f"{name}.{end}").read_bytes()
            (data / f"server.{end}").write_bytes(content)
        self.server.sql("SELECT pg_reload_conf()")

    def setUp(self):
        super().setUp()
        folder = self.folder / "tls"
        folder.mkdir()
        self.make_certificate(folder, "good", "localhost")
        self.make_certificate(folder, "expired", "localhost", end="20200201000000Z")
        self.make_certificate(folder, "early", "localhost", start="20980101000000Z")
        self.make_certificate(folder, "other", "db.example.org")
        strangers = folder / "strangers"
        strangers.mkdir()
        self.make_certificate(strangers, "stranger", "localhost")

        def prepare(data):
            for end in ("crt", "key"):
                shutil.copy(folder / f"good.{end}", data / f"server.{end}")
            (data / "server.key").chmod(0o600)
            with open(data / "postgresql.conf", "a", encoding="utf-8") as settings:
                settings.write("ssl = on\nfsync = off\n")

        own = Postgres(prepare)
        self.addCleanup(own.stop)
        self.make_team(own)
        self.anna = self.member("anna")
        self.safe = self.address("anna", host="localhost") + f" sslmode=verify-full sslrootcert={folder / 'ca.crt'}"
        self.strange = self.address("anna", host="localhost") + f" sslmode=verify-full sslrootcert={strangers / 'ca.crt'}"

    def test_a_server_that_is_not_who_it_says(self):
        self.anna.join(address=self.safe)
        self.anna.ctl("new", "--organisation", "Wartet GmbH")
        for name, address, sentence in (("expired", self.safe, "certificate has expired. Whoever looks after the server renews it"),
                                        ("early", self.safe, "not valid yet. Check the clocks"),
                                        ("other", self.safe, "certificate is for another name"),
                                        ("good", self.strange, "signed by somebody whom this computer does not trust"),
                                        ("good", self.safe.replace("ca.crt", "none.crt"), "no certificate to check the server's identity with")):
            self.show(name)
            answer = self.comes_to(address, sentence)
            self.assertRegex(answer.error()["message"], "Kept in this file: [0-9]+ change")
        self.show("good")
        self.anna.sync()
        self.assertEqual("1", self.sql("SELECT count(*) FROM sync.rec WHERE kind = 'contact'"))

    def comes_to(self, address, sentence):
        """The server's workers take a new certificate within moments."""
        for _ in range(100):
            answer = self.run_ctl("--json", "team", "sync", "--server", address, env=self.anna.env())
            if answer.code == FAILED and sentence in answer.error()["message"]:
                return answer
        self.fail(f"{sentence}: {answer.out}{answer.err}")


class Everyday(TeamCase):
    def test_join_status_leave(self):
        anna, bert = self.member("anna"), self.member("bert")
        self.assertEqual("not-found", anna.ctl("--json", "team", "status", expect=NOT_FOUND).error()["code"])
        anna.ctl("team", "sync", expect=NOT_FOUND)
        anna.ctl("team", "leave", expect=NOT_FOUND)
        anna.ctl("team", "join", expect=USAGE)
        anna.ctl("team", "join", "postgresql://anna:secret@localhost/x", expect=USAGE)
        anna.ctl("team", "syn", expect=USAGE)
        anna.ctl("new", "--person", "Maria Bäcker")
        anna.ctl("team", "join", self.address("anna"), "--receive", expect=USAGE)
        joined = anna.join("--name", "Annas Rechner")
        self.assertEqual(("Muster GmbH", 0, True), (joined["team"], joined["waiting"], joined["complete"]))
        self.assertEqual(["Annas Rechner"], [one["name"] for one in self.admin("devices")])
        anna.ctl("team", "sync", "--timeout", "0", expect=USAGE)
        self.assertGreater(bert.join("--receive")["received"], 0)
        status = bert.ask("team", "status")
        self.assertEqual((True, False, True, 0), (status["reachable"], status["news"], status["in_step"], status["waiting"]))
        self.assertEqual(["Muster GmbH", "bert"], sorted(status["scopes"]))

        anna.ctl("new", "--organisation", "Neu GmbH")
        waiting = anna.ctl("--json", "team", "status", expect=PARTLY).json()
        self.assertEqual((False, True), (waiting["in_step"], waiting["waiting"] > 0))
        self.assertIn("not reached the team", anna.ctl("team", "leave", expect=FAILED).err)
        self.assertIn("In step with Muster GmbH", anna.ctl("team", "sync").out)
        self.assertTrue(bert.ctl("--json", "team", "status", expect=PARTLY).json()["news"])
        self.assertIn("something new", bert.ctl("team", "status", expect=PARTLY).out)
        bert.sync()
        anna.ctl("new", "--organisation", "Bleibt hier GmbH")
        anna.ctl("team", "leave", "--anyway")
        self.assertEqual(3, len(anna.contacts()))
        self.assertEqual(2, len(bert.contacts()))
        anna.ctl("team", "status", expect=NOT_FOUND)

    def test_what_met_changes_of_others(self):
        anna, bert = self.member("anna"), self.member("bert")
        one = anna.ask("new", "--person", "Maria Bäcker")["id"]
        anna.join()
        bert.join()
        for value in ("keep", "accept"):
            anna.ctl("set", one, f"remark=von Anna {value}")
            bert.ctl("set", one, f"remark=von Bert {value}")
            bert.sync()
            self.assertEqual(1, anna.sync()["issues"])
            issue = anna.ask("team", "issues")[0]
            self.assertEqual(("conflict", "remark", f"von Anna {value}", f"von Bert {value}"), tuple(issue[name] for name in ("kind", "field", "mine", "theirs")))
            self.assertIn("Bäcker", anna.ctl("team", "issues").out)
            anna.ctl("team", value, expect=USAGE)
            anna.ctl("team", value, issue["n"] + 1, expect=NOT_FOUND)
            anna.ctl("team", value, issue["n"])
            self.assertEqual([], anna.ask("team", "issues"))
            anna.sync()
            bert.sync()
            self.assertEqual("von Anna keep" if value == "keep" else "von Bert accept", bert.contacts()[one]["remark"])

    def watched(self, member):
        """The file is kept in step by a process of its own; gives that and what waits for a line of it."""
        watching = self.start("--json", "team", "sync", "--watch", env=member.env())
        self.addCleanup(lambda: watching.poll() is None and (watching.kill(), watching.communicate()))

        def comes(wanted):
            for line in watching.stdout:
                said = json.loads(line)
                if wanted(said):
                    return said
            return self.fail("it ended: " + watching.stderr.read().decode())

        return watching, comes

    def test_settings_of_the_team(self):
        anna, bert, carl = self.member("anna"), self.member("bert", "--team", "Sales"), self.member("carl", "--read-only")
        for member in (anna, bert, carl):
            member.join()
        self.assertEqual(30, anna.ask("settings", "set", "silent_after_days", "30")["value"])
        anna.sync()
        for member in (bert, carl):
            member.sync()
            self.assertEqual(30, member.ask("settings", "get", "silent_after_days")["value"])
        error = carl.ctl("--json", "settings", "set", "silent_after_days", "60", expect=FAILED).error()
        self.assertEqual("refused", error["code"])
        self.assertRegex(error["message"], "read its data, not change")
        self.assertEqual((30, 0), (carl.ask("settings", "get", "silent_after_days")["value"], carl.sync()["waiting"]))
        # Each file's own: where its new contacts are.
        scope = bert.ask("settings", "set", "team_scope", "sales")["value"]
        self.assertEqual("Sales", self.sql(f"SELECT name FROM sync.scope WHERE scope = '{scope}'"))
        bert.ctl("new", "--organisation", "Neu GmbH")
        bert.sync()
        self.assertEqual(scope, self.sql("SELECT scope FROM sync.rec WHERE kind = 'contact'"))
        self.assertRegex(bert.ctl("settings", "set", "team_scope", "Board", expect=NOT_FOUND).err, "Sales")
        self.assertEqual("", bert.ask("settings", "set", "team_scope", "Muster GmbH")["value"])

    def test_another_country_comes_to_a_file_that_is_kept_in_step(self):
        anna, bert = self.member("anna"), self.member("bert")
        for number in ("01 5123456", "+43 1 5123456"):
            anna.ctl("new", "--person", "Eva Klein", f"telefon={number}")
        anna.join()
        bert.join()
        watching, comes = self.watched(bert)
        comes(lambda said: said["state"] == "in-step")

        def phones_agree():
            reasons = bert.ask("duplicates")["pairs"][0]["reasons"]
            return [one["agreement"] for one in reasons if one["field"] == "phone"][0]

        self.assertEqual("close", phones_agree())
        for country, agree in (("AT", "alias"), ("DE", "close"), ("AT", "alias")):
            anna.ctl("settings", "set", "region", country)
            anna.sync()
            comes(lambda said: said["received"] > 0)
            deadline = time.monotonic() + 30
            while phones_agree() != agree:
                self.assertLess(time.monotonic(), deadline, f"its phone numbers are not those of {country}")
                time.sleep(0.2)
        watching.send_signal(signal.SIGTERM)
        watching.communicate(timeout=30)
        self.assertEqual(DONE, watching.returncode)
        bert.check()

    def test_a_file_that_is_kept_in_step(self):
        anna, bert = self.member("anna"), self.member("bert")
        anna.join()
        bert.join()
        watching, comes = self.watched(bert)
        comes(lambda said: said["state"] == "in-step")
        anna.ctl("new", "--organisation", "Neu GmbH")
        anna.sync()
        comes(lambda said: said["received"] > 0)
        # The file is held, and can be looked at meanwhile.
        self.assertEqual(["Neu GmbH"], [one["name"] for one in bert.contacts().values()])
        self.assertEqual("locked", bert.ctl("--json", "team", "sync", "--wait", "0", expect=LOCKED).error()["code"])
        self.server.shut_down()
        self.assertRegex(comes(lambda said: said["state"] == "offline")["problem"]["message"], "server|PostgreSQL")
        self.server.start_again()
        anna.ctl("new", "--organisation", "Nachher GmbH")
        anna.sync()
        comes(lambda said: said["state"] == "in-step")
        watching.send_signal(signal.SIGTERM)
        watching.communicate(timeout=30)
        self.assertEqual(DONE, watching.returncode)
        self.settle(anna, bert)


if __name__ == "__main__":
    run()
