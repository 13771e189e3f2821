#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the source tree against the module map and the house rules that no compiler checks.

    rules.py [ROOT]

The map is what CMake reads: every kontor_add_module(path … DEPENDS …) below core/ and ui/. Linking already stops most
forbidden includes; headers that carry their folder (<QtWidgets/QWidget>) and arrows added in passing it does not.
Prints one line per broken rule, "file:line: what", and exits with 1 if there is any.
"""
import re
import sys
from pathlib import Path

LAYERS = ("core", "ui", "app")
# What core stands on; every other folder of core is a feature, and features do not know one another.
FOUNDATION = {"core/base", "core/model", "core/storage", "core/queries", "core/commands", "core/policy"}
MAX_LINES = 600
MAX_HEADER_LINES = 150
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
MODULE = re.compile(r"kontor_add_module\s*\(([^)]*)\)")
# Comments and literals, so that a rule never trips over a word in a text.
NOISE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n]){1,8}\'',
    re.DOTALL)

# (where it holds, what is forbidden, why)
BANNED = (
    (("tests",), re.compile(r"\b(QVERIFY\w*|QCOMPARE\w*|QTRY_\w+|QEXPECT_FAIL|QFAIL)\b"),
     "does not fail a Catch2 test: use REQUIRE"),
    (("core", "ui", "app", "tests"), re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect() takes function pointers only"),
    (("ui",), re.compile(r"(?<!drag)(?<!Drag)(?:\.|->)(exec)\s*\("), "dialogs and menus open(), they never exec()"),
    (("ui",), re.compile(r"\b(QMessageBox::(?:question|warning|information|critical|about)|QInputDialog::get\w+|"
                         r"QFileDialog::get\w+|QColorDialog::getColor|QFontDialog::getFont)\s*\("),
     "blocks in a nested event loop: open() a dialog"),
    (("core", "ui"), re.compile(r"\b(instance)\s*\(\s*\)\s*\{"), "no singletons"),
    (("core", "ui", "app"), re.compile(r"\b(throw)\b"), "our own code does not throw: return a Result"),
)

# A message from D-Bus has no signal to point at: QDBusConnection::connect() takes names only.
DBUS_CONNECT = re.compile(r"\b(?:bus|(?:session|system)Bus\(\))\s*\.\s*connect\s*\([^;{}]*$")


class Map:
    """Which module may include which, from the CMake files."""

    KEYWORDS = {"DEPENDS", "PUBLIC", "PRIVATE", "EXTRA", "WIDGETS"}

    def __init__(self, root):
        self.direct = {}
        for layer in ("core", "ui"):
            for file in sorted((root / layer).rglob("CMakeLists.txt")):
                text = re.sub(r"#[^\n]*", "", file.read_text(encoding="utf-8"))
                for match in MODULE.finditer(text):
                    self._add(match.group(1).split())

    def _add(self, words):
        section, depends = None, []
        for word in words[1:]:
            if word in self.KEYWORDS:
                section = word
            elif section == "DEPENDS":
                depends.append(word)
        self.direct[words[0]] = depends

    def reachable(self, module):
        """The modules that `module` may include: its own and all that its arrows lead to."""
        seen, todo = set(), [module]
        while todo:
            at = todo.pop()
            if at not in seen:
                seen.add(at)
                todo.extend(self.direct.get(at, ()))
        return seen

    def owner(self, path):
        """The module that a file or header ("core/base/x.h") belongs to: the folder it lies in."""
        folder = path.rpartition("/")[0]
        return folder if folder in self.direct else None

    def faults(self):
        for module, depends in sorted(self.direct.items()):
            for other in depends:
                if other not in self.direct:
                    yield f"{module} depends on {other}, which is no module"
                elif module.startswith("core/") and other.startswith("ui/"):
                    yield f"{module} depends on {other}: core knows nothing of ui"
                elif is_feature(module) and is_feature(other):
                    yield f"{module} depends on {other}: features do not know one another"
                elif module.startswith("ui/") and other == "core/storage":
                    yield f"{module} depends on core/storage: ui asks queries and commands"
                if module in self.reachable(other):
                    yield f"{module} and {other} depend on each other"


def is_feature(module):
    return module.startswith("core/") and module not in FOUNDATION


def check_include(modules, relative, header):
    """The rule that an include breaks, or None."""
    if header.startswith("Qt6/"):
        return "includes are written without the version: <QtCore/…>"
    if re.match(r"QtWidgets($|/)", header) and (relative.startswith("core/") or relative.startswith("ui/itemmodels/")):
        return "no widgets here: core and ui/itemmodels run without them"
    if header.partition("/")[0] not in LAYERS or relative.startswith("tests/"):
        return None  # tests are held to what they link
    if relative.startswith("app/"):
        return None  # the composition root sees everything
    if header.startswith("app/"):
        return "nothing points back up to app"
    module = modules.owner(relative)
    target = modules.owner(header)
    if module is None:
        return f"{relative.rpartition('/')[0]} is no module: name it in a kontor_add_module()"
    if target is None:
        return f'"{header}" belongs to no module'
    if target not in modules.reachable(module):
        return f"{module} may not use {target}: no arrow in the module map"
    if module.startswith("ui/") and target == "core/storage":
        return "ui asks queries and commands, never storage"
    return None


def blank(match):
    """Spaces of the same shape, so that line numbers stay."""
    return re.sub(r"[^\n]", " ", match.group(0))


def check_file(modules, root, path):
    relative = path.relative_to(root).as_posix()
    raw = path.read_text(encoding="utf-8")
    lines = raw.splitlines()
    if not any(SPDX in line for line in lines[:2]):
        yield f"{relative}:1: the first line names the licence: {SPDX}"
    if path.suffix not in (".cpp", ".h"):
        return
    if len(lines) > MAX_LINES:
        yield f"{relative}:{len(lines)}: longer than {MAX_LINES} lines: split it by what it does"
    if path.suffix == ".h" and "#pragma once" not in lines:
        yield f"{relative}:1: #pragma once is missing"
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if match and (fault := check_include(modules, relative, match.group(1))):
            yield f"{relative}:{number}: {fault}"
    code = NOISE.sub(blank, raw)
    top = relative.partition("/")[0]
    for places, pattern, why in BANNED:
        if top in places:
            for match in pattern.finditer(code):
                if match.group(1) == "SLOT" and DBUS_CONNECT.search(code, 0, match.start()):
                    continue
                number = code.count("\n", 0, match.start()) + 1
                yield f"{relative}:{number}: {match.group(1)}: {why}"


def sources(root):
    for folder in (*LAYERS, "tests", "packaging"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h", ".cmake", ".py") or path.name == "CMakeLists.txt":
                if path.is_file() and "data" not in path.relative_to(root).parts:
                    yield path


def check_tree(root):
    """Yields every broken rule of the tree as one line of text."""
    modules = Map(root)
    if not modules.direct:
        yield f"{root}: no kontor_add_module() found: nothing would be checked"
    yield from modules.faults()
    for path in sources(root):
        yield from check_file(modules, root, path)


def long_headers(root):
    """Headers that are legal but longer than they should be."""
    for path in sources(root):
        if path.suffix == ".h" and (count := len(path.read_text(encoding="utf-8").splitlines())) > MAX_HEADER_LINES:
            yield f"{path.relative_to(root).as_posix()}: {count} lines; a header should stay within {MAX_HEADER_LINES}"


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    for line in long_headers(root):
        print(f"note: {line}")
    broken = list(check_tree(root))
    for line in broken:
        print(line)
    print(f"{len(broken)} broken rules in {sum(1 for _ in sources(root))} files")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
