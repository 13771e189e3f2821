# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys: where they come from, what a wrong one does, that none gets lost or shown."""
import os
import shutil
import stat
import subprocess

from ctl import KEY, CtlCase, PROGRAM, main


class Keys(CtlCase):
    def with_key(self, **more):
        return self.environment(**{"KONTOR_KEY_FILE": None, **more})

    def test_sources(self):
        self.init()
        self.ctl("stats", env=self.with_key(KONTOR_KEY=KEY))
        self.ctl("stats", env=self.with_key(KONTOR_KEY=KEY.upper() + "\n"))
        self.ctl("--key-file", self.key_file, "stats", env=self.with_key())
        self.ctl("stats", "--key-file", self.key_file, env=self.with_key(KONTOR_KEY="wrong"))
        words = self.ask("recovery-key")["recovery_key"]
        self.assertEqual(17, len(words.split()))
        self.ctl("stats", env=self.with_key(KONTOR_KEY=words))
        self.ctl("stats", env=self.with_key(KONTOR_KEY_FILE=self.write("windows", b"\xef\xbb\xbf" + KEY.encode() + b"\r\n")))

    def test_passphrase(self):
        env = self.with_key(KONTOR_KEY="Käthe mag Äpfel und Birnen")
        self.ctl("init", env=env)
        self.ctl("new", "--person", "Anna Beispiel", env=env)
        words = self.ask("recovery-key", env=env)["recovery_key"]
        self.assertEqual(1, self.ask("stats", env=self.with_key(KONTOR_KEY=words))["contacts"])
        self.ctl("stats", env=self.with_key(KONTOR_KEY="käthe mag äpfel und birnen"), expect=4)

    def test_wrong_or_missing(self):
        self.init()
        before = self.file.read_bytes()
        self.assertEqual("wrong-key", self.ctl("--json", "stats", env=self.with_key(KONTOR_KEY="wrong"), expect=4).error()["code"])
        self.ctl("new", "--person", "Anna", env=self.with_key(KONTOR_KEY="f" * 64), expect=4)
        for more in ({}, {"KONTOR_KEY_FILE": self.folder / "none"}, {"KONTOR_KEY_FILE": self.write("empty", b"")},
                     {"KONTOR_KEY_FILE": self.write("huge", b"x" * 100_000)}):
            env = self.environment(**{"KONTOR_KEY_FILE": None, **more})
            self.assertEqual("key-unavailable", self.ctl("--json", "stats", env=env, expect=4).error()["code"])
        self.assertEqual(before, self.file.read_bytes())

    def test_never_on_the_command_line(self):
        self.init()
        for option in ("--key", "--passphrase", "--password"):
            self.ctl(option, KEY, "stats", expect=2)

    def test_no_file_whose_key_would_be_lost(self):
        self.assertEqual("key-unavailable", self.ctl("--json", "init", env=self.with_key(), expect=4).error()["code"])
        self.assertEqual(["key"], sorted(os.listdir(self.folder)))

    def test_fresh_key_in_a_file(self):
        answer = self.ask("init", "--write-key-file", "new.key", env=self.with_key())
        path = self.folder / "new.key"
        self.assertEqual((str(path), False), (answer["key_file"], answer["keychain"]))
        self.assertEqual(0o600, stat.S_IMODE(path.stat().st_mode))
        self.assertEqual(0o600, stat.S_IMODE(self.file.stat().st_mode))
        self.ctl("stats", "--key-file", path, env=self.with_key())
        self.ctl("stats", env=self.with_key(KONTOR_KEY=answer["recovery_key"]))
        # Neither a key file nor a Kontor file is ever overwritten.
        other = self.with_key(KONTOR_FILE=self.folder / "b.kontor")
        before = path.read_bytes()
        self.ctl("init", "--write-key-file", path, env=other, expect=1)
        self.assertEqual(before, path.read_bytes())
        self.assertFalse((self.folder / "b.kontor").exists())
        self.ctl("init", "--write-key-file", self.folder / "no" / "where", env=other, expect=1)
        self.ctl("init", "--write-key-file", "c.key", expect=1)

    def test_the_file_is_not_readable(self):
        self.init()
        self.ctl("new", "--person", "Annegret Unverkennbar", "bemerkung=Geheimnis")
        data = self.file.read_bytes()
        self.assertNotEqual(b"SQLite", data[:6])
        for word in (b"Unverkennbar", b"Geheimnis", b"contact"):
            self.assertNotIn(word, data)

    def test_keychain(self):
        if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
            if os.environ.get("KONTOR_REQUIRE_ALL"):
                self.fail("dbus-run-session and gnome-keyring-daemon are needed")
            self.skipTest("no dbus-run-session or gnome-keyring-daemon here")
        script = """
            set -e
            printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
            "$1" --json init
            "$1" --json stats
            "$1" --json forget
            code=0; "$1" stats 2>/dev/null || code=$?
            test $code = 4
            "$1" --key-file "$2" --file "$3" --json remember
            "$1" --file "$3" --json stats
        """
        other = self.folder / "other.kontor"
        self.init(other)
        home = self.folder / "home"
        home.mkdir(mode=0o700)
        done = subprocess.run(["dbus-run-session", "--", "bash", "-c", script, "keychain", str(PROGRAM), str(self.key_file), str(other)],
                              env=self.with_key(HOME=home, XDG_RUNTIME_DIR=home), capture_output=True, timeout=120, check=False)
        self.assertEqual(0, done.returncode, done.stderr.decode())
        self.assertIn('"keychain":true', done.stdout.decode().splitlines()[0])


if __name__ == "__main__":
    main()
