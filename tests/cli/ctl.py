# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the built kontorctl in a folder of its own. Every test script gets program and test data as arguments."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
DATA = Path(sys.argv[2]).resolve()

KEY = "00112233445566778899aabbccddeeff" * 2


class Answer:
    """What one run of the program gave."""

    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def json(self):
        return json.loads(self.out)

    def error(self):
        """The error on standard error, as --json promises it: one object on one line."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return json.loads(lines[0])["error"]


class CtlCase(unittest.TestCase):
    """A test with an empty folder, a key, and a file name; the file is made by init()."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kontorctl-test-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.file = self.folder / "a.kontor"
        self.key_file = self.folder / "key"
        self.key_file.write_text(KEY, encoding="ascii")
        self.key_file.chmod(0o600)

    def environment(self, **more):
        """As a script sees it: no keychain, no display, the key by file unless `more` says otherwise."""
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("KONTOR_", "DBUS_", "LC_")) and name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        kept.update(LANG="C.UTF-8", HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder), USER="tester",
                    KONTOR_FILE=str(self.file), KONTOR_KEY_FILE=str(self.key_file))
        for name, value in more.items():
            if value is None:
                kept.pop(name, None)
            else:
                kept[name] = str(value)
        return kept

    def start(self, *words, env=None, **options):
        return subprocess.Popen([str(PROGRAM), *map(str, words)], env=env or self.environment(), cwd=self.folder,
                                stdin=options.pop("stdin", subprocess.DEVNULL), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, **options)

    def run_ctl(self, *words, env=None, text=None, timeout=240, **options):
        done = subprocess.run([str(PROGRAM), *map(str, words)], env=env or self.environment(), cwd=self.folder,
                              input=text.encode() if text is not None else b"", capture_output=True,
                              timeout=timeout, check=False, **options)
        return Answer(done)

    def ctl(self, *words, expect=0, **options):
        """Runs the program and insists on its exit code."""
        answer = self.run_ctl(*words, **options)
        self.assertEqual(expect, answer.code, f"kontorctl {' '.join(map(str, words))}\n{answer.out[-2000:]}\n{answer.err[-2000:]}")
        return answer

    def ask(self, *words, **options):
        """The answer in JSON."""
        return self.ctl("--json", *words, **options).json()

    def init(self, file=None):
        self.ctl("init", env=self.environment(KONTOR_FILE=file) if file else None)

    def write(self, name, data):
        path = self.folder / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
        return path


def main():
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
