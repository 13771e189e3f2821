#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a text of the program has no finished German translation, or the .ts files lag behind the code.

translations.py ROOT — runs packaging/update-translations on copies; the tree stays untouched.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET


def entries(path):
    """(context, source) → list of translations; an unfinished or empty one is None."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            texts = [form.text for form in translation.iter("numerusform")] or [translation.text]
            unfinished = translation.get("type") in ("unfinished",) or not all(texts)
            found[(name, message.findtext("source"))] = None if unfinished else texts
    return found


def markers(text):
    return sorted(mark for mark in ("%1", "%2", "%3", "%4") if mark in (text or ""))


def main():
    root = pathlib.Path(sys.argv[1])
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("de", "en"):
            shutil.copy(root / "translations" / f"kontor_{language}.ts", folder)
        run = subprocess.run([root / "packaging" / "update-translations", folder], capture_output=True, text=True)
        if run.returncode != 0:
            print(run.stderr)
            return 77 if "not found" in run.stderr else 1
        for language in ("de", "en"):
            for (context, source), texts in entries(pathlib.Path(folder) / f"kontor_{language}.ts").items():
                if texts is None:
                    problems.append(f"{language}: no translation in {context}: {source!r}")
                elif any(markers(text) != markers(source) for text in texts):
                    problems.append(f"{language}: the place markers differ in {context}: {source!r}")
    for problem in problems:
        print(problem)
    print(f"{len(problems)} texts to mend (packaging/update-translations, then fill in the German)" if problems else "all texts translated")
    return 1 if problems else 0


sys.exit(main())
