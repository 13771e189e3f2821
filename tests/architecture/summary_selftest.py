#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that tests/support/summary.py counts right and never calls a broken run a good one."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SUMMARY = Path(__file__).resolve().parent.parent / "support" / "summary.py"

PASSED = '<testcase name="{0}" time="0.1" status="run"/>'
FAILED = '<testcase name="{0}" time="0.1" status="fail"><failure message=""/></testcase>'
SKIPPED = '<testcase name="{0}" time="0.1" status="notrun"><skipped message="SKIP_RETURN_CODE=77"/></testcase>'
MISSING = '<testcase name="{0}" time="0" status="notrun"><skipped message="Unable to find executable"/></testcase>'


class SummaryTest(unittest.TestCase):
    def summarise(self, cases, tallies=None, **environment):
        """The closing line and the exit code for these ctest entries."""
        with tempfile.TemporaryDirectory() as folder:
            results = Path(folder) / "results.xml"
            body = "".join(case.format(name) for name, case in cases.items())
            results.write_text(f'<?xml version="1.0"?><testsuite>{body}</testsuite>', encoding="utf-8")
            for name, text in (tallies or {}).items():
                (Path(folder) / f"{name.replace('/', '_')}.tally").write_text(text, encoding="utf-8")
            inherited = {key: value for key, value in os.environ.items() if key != "KONTOR_REQUIRE_ALL"}
            run = subprocess.run([sys.executable, "-B", str(SUMMARY), str(results), folder], check=False,
                                 env={**inherited, **environment}, capture_output=True, text=True)
        return run.stdout.strip(), run.returncode

    def test_adds_up_cases_and_scripts(self):
        self.assertEqual(self.summarise({"unit/a": PASSED, "unit/b": PASSED, "script": PASSED},
                                        {"unit/a": "10 0 0\n", "unit/b": "5 0 2\n"}),
                         ("16 passed, 0 failed, 2 skipped", 0))

    def test_a_failed_case_fails(self):
        self.assertEqual(self.summarise({"unit/a": FAILED}, {"unit/a": "9 1 0\n"}),
                         ("9 passed, 1 failed, 0 skipped", 1))

    def test_a_crash_without_tally_fails(self):
        self.assertEqual(self.summarise({"unit/a": FAILED, "unit/b": PASSED}, {"unit/b": "1 0 0\n"}),
                         ("1 passed, 1 failed, 0 skipped", 1))

    def test_a_crash_after_the_last_case_fails(self):
        self.assertEqual(self.summarise({"unit/a": FAILED}, {"unit/a": "9 0 0\n"}),
                         ("9 passed, 1 failed, 0 skipped", 1))

    def test_a_missing_program_fails(self):
        self.assertEqual(self.summarise({"unit/a": MISSING, "script": PASSED}), ("1 passed, 1 failed, 0 skipped", 1))

    def test_a_torn_tally_counts_as_one(self):
        self.assertEqual(self.summarise({"unit/a": FAILED}, {"unit/a": ""}), ("0 passed, 1 failed, 0 skipped", 1))

    def test_skipping_is_fine_unless_all_is_required(self):
        self.assertEqual(self.summarise({"script": SKIPPED, "other": PASSED}), ("1 passed, 0 failed, 1 skipped", 0))
        self.assertEqual(self.summarise({"script": SKIPPED, "other": PASSED}, KONTOR_REQUIRE_ALL="1"),
                         ("1 passed, 0 failed, 1 skipped", 1))

    def test_nothing_run_fails(self):
        self.assertEqual(self.summarise({}), ("0 passed, 0 failed, 0 skipped", 1))
        self.assertEqual(self.summarise({"script": SKIPPED}), ("0 passed, 0 failed, 1 skipped", 1))


if __name__ == "__main__":
    unittest.main()
