#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""summary.py RESULTS.xml TALLIES: the closing line of `packaging/dev test`.

RESULTS.xml is ctest's JUnit file, TALLIES the folder where each Catch2 program leaves "passed failed skipped" of its
test cases. A program that says nothing counts as one test. Exits with 1 if anything failed or nothing ran, and, when
KONTOR_REQUIRE_ALL is set, if anything was skipped.
"""
import os
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def read_tally(folder, name):
    """What the program of this ctest entry counted, or None if it wrote nothing (a script, or it crashed)."""
    try:
        words = (folder / f"{name.replace('/', '_')}.tally").read_text(encoding="ascii").split()
        return tuple(int(word) for word in words) if len(words) == 3 else None
    except (OSError, ValueError):
        return None


def skipped_by_exit_code(case):
    """Tells a test that skipped itself from one whose program is missing; ctest calls both "skipped"."""
    note = case.find("skipped")
    return note is not None and note.get("message", "").startswith("SKIP_")


def count(results, tallies):
    """Yields (passed, failed, skipped) of each ctest entry."""
    for case in ElementTree.parse(results).getroot().iter("testcase"):
        status = case.get("status")
        tally = read_tally(tallies, case.get("name"))
        if status == "disabled":
            continue
        if status == "notrun":
            yield (0, 0, 1) if skipped_by_exit_code(case) else (0, 1, 0)
        elif tally is None:
            yield (1, 0, 0) if status == "run" else (0, 1, 0)
        elif status != "run" and tally[1] == 0:  # all cases passed, and yet it failed: at exit, or a sanitizer spoke
            yield (tally[0], 1, tally[2])
        else:
            yield tally


def main():
    passed, failed, skipped = (sum(column) for column in zip((0, 0, 0), *count(sys.argv[1], Path(sys.argv[2]))))
    print(f"\n{passed} passed, {failed} failed, {skipped} skipped")
    if skipped and os.environ.get("KONTOR_REQUIRE_ALL"):
        print("A skipped test counts as a failure here (KONTOR_REQUIRE_ALL is set).", file=sys.stderr)
        return 1
    return 1 if failed or passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
