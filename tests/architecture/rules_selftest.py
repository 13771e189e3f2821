#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that rules.py finds what it forbids: a small clean tree passes, and each single fault put into it is named."""
import tempfile
import unittest
from pathlib import Path

import rules

LINE = f"// {rules.SPDX}\n"
HEADER = LINE + "#pragma once\n"

CLEAN = {
    "core/CMakeLists.txt": f"""# {rules.SPDX}
# kontor_add_module(core/ghost)
kontor_add_module(core/base)
kontor_add_module(core/model DEPENDS core/base PRIVATE ICU::uc)
kontor_add_module(core/storage DEPENDS core/model PUBLIC Qt6::Sql
  PRIVATE sqlcipher)
kontor_add_module(core/queries DEPENDS core/storage)
kontor_add_module(core/sync DEPENDS core/queries)
kontor_add_module(core/mail DEPENDS core/queries)
""",
    "ui/CMakeLists.txt": f"""# {rules.SPDX}
kontor_add_module(ui/itemmodels DEPENDS core/queries PUBLIC Qt6::Gui)
kontor_add_module(ui/pages/contacts WIDGETS DEPENDS ui/itemmodels)
""",
    "core/base/result.h": HEADER,
    "core/model/money.h": HEADER + '#include "core/base/result.h"\n',
    "core/storage/database.h": HEADER + '#include "core/model/money.h"\n#include <QSqlDatabase>\n',
    "core/queries/list.cpp": LINE + '#include "core/storage/database.h"\n',
    "core/sync/sync.h": HEADER,
    "core/mail/mail.cpp": LINE + '// throw, SIGNAL(x) and QVERIFY are words here\nauto a = "throw SIGNAL(";\n'
                                 'auto b = R"x(throw "SLOT(" )x";\nauto c = \'"\'; auto d = 1\'000\'000;\n',
    "ui/itemmodels/model.h": HEADER + '#include <QAbstractTableModel>\n',
    "ui/pages/contacts/page.cpp": LINE + '#include "core/model/money.h"\n#include <QtWidgets/QWidget>\n'
                                         'void f() { dialog->open(); drag->exec(Qt::CopyAction); executor.run(); }\n'
                                         'void g() { bus.connect(a, b, this,\n    SLOT(changed(int))); }\n',
    "app/main.cpp": LINE + '#include "core/storage/database.h"\nint main() { return app.exec(); }\n',
    "tests/unit/base/test_result.cpp": LINE + '#include "tests/support/catch.h"\n',
}

# (file, what is put into it, words of the complaint); the file is appended to, or made.
FAULTS = {
    "include upwards": ("core/base/result.h", '#include "core/model/money.h"\n', "core/base may not use core/model"),
    "core uses ui": ("core/model/money.h", '#include "ui/itemmodels/model.h"\n', "core/model may not use ui/itemmodels"),
    "ui uses storage": ("ui/itemmodels/model.h", '#include "core/storage/database.h"\n', "never storage"),
    "ui uses app": ("ui/itemmodels/model.h", '#include "app/session.h"\n', "nothing points back up"),
    "feature uses feature": ("core/mail/mail.cpp", '#include "core/sync/sync.h"\n', "core/mail may not use core/sync"),
    "unknown header": ("core/mail/mail.cpp", '#  include "core/ghost/x.h"\n', "belongs to no module"),
    "folder without module": ("core/stray/x.cpp", LINE + '#include "core/base/result.h"\n', "core/stray is no module"),
    "widgets in core": ("core/base/result.h", "#include <QtWidgets/QWidget>\n", "no widgets here"),
    "all widgets in core": ("core/base/result.h", "#include <QtWidgets>\n", "no widgets here"),
    "widgets in item models": ("ui/itemmodels/model.h", "#include <QtWidgets/QStyle>\n", "no widgets here"),
    "QVERIFY": ("tests/unit/base/test_result.cpp", "void t() { QVERIFY(true); }\n", "QVERIFY: does not fail"),
    "QCOMPARE": ("tests/unit/base/test_result.cpp", "void t() { QCOMPARE(1, 2); }\n", "QCOMPARE: does not fail"),
    "QTRY_": ("tests/unit/base/test_result.cpp", "void t() { QTRY_VERIFY(1); }\n", "QTRY_VERIFY: does not fail"),
    "SIGNAL": ("ui/pages/contacts/page.cpp", "connect(a, SIGNAL(x()), b, c);\n", "SIGNAL: connect()"),
    "SLOT": ("app/main.cpp", "connect(a, b, c, SLOT( y()));\n", "SLOT: connect()"),
    "SLOT after a D-Bus connection": ("ui/pages/contacts/page.cpp", "void h() { bus.connect(a, b); c(SLOT(y())); }\n",
                                      "SLOT: connect()"),
    "exec of a dialog": ("ui/pages/contacts/page.cpp", "if (dialog.exec()) {}\n", "never exec()"),
    "exec of a menu": ("ui/pages/contacts/page.cpp", "menu->exec(pos);\n", "never exec()"),
    "static message box": ("ui/pages/contacts/page.cpp", "QMessageBox::question(this, t, u);\n", "nested event loop"),
    "static file dialog": ("ui/pages/contacts/page.cpp", "QFileDialog::getOpenFileName(this);\n", "nested event loop"),
    "singleton": ("core/base/result.h", "static Config &instance() { return x; }\n", "no singletons"),
    "throw": ("core/mail/mail.cpp", "void f() { throw 1; }\n", "does not throw"),
    "after a digit separator": ("core/mail/mail.cpp", "int n = 1'000; void f() { throw 1; } char c = 'c';\n", "throw"),
    "no licence": ("core/base/clock.cpp", "int x;\n", "names the licence"),
    "no licence in CMake": ("app/CMakeLists.txt", "project(x)\n", "names the licence"),
    "no guard": ("core/base/clock.h", LINE + "int x;\n", "#pragma once is missing"),
    "too long": ("core/base/clock.cpp", LINE + "\n" * rules.MAX_LINES, "longer than 600 lines"),
    "arrow upwards": ("core/CMakeLists.txt", "kontor_add_module(core/x DEPENDS ui/itemmodels)\n", "knows nothing of ui"),
    "arrow between features": ("core/CMakeLists.txt", "kontor_add_module(core/x DEPENDS core/sync)\n",
                               "features do not know one another"),
    "arrow from ui to storage": ("ui/CMakeLists.txt", "kontor_add_module(ui/x WIDGETS DEPENDS core/storage)\n",
                                 "ui/x depends on core/storage"),
    "arrow to nowhere": ("core/CMakeLists.txt", "kontor_add_module(core/x DEPENDS core/nix)\n", "which is no module"),
    "circle": ("core/CMakeLists.txt", "kontor_add_module(core/base DEPENDS core/queries)\n", "depend on each other"),
}


class RulesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name, text in CLEAN.items():
            self.add(name, text)

    def add(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(text)

    def test_clean_tree_passes(self):
        self.assertEqual(list(rules.check_tree(self.root)), [])

    def test_each_fault_is_named(self):
        for title, (name, text, complaint) in FAULTS.items():
            with self.subTest(title):
                path = self.root / name
                before = path.read_text(encoding="utf-8") if path.exists() else None
                self.add(name, text)
                found = list(rules.check_tree(self.root))
                self.assertTrue(any(complaint in line for line in found), f"{complaint!r} not in {found}")
                path.unlink() if before is None else path.write_text(before, encoding="utf-8")
                self.assertEqual(list(rules.check_tree(self.root)), [], "the fault was not put back")

    def test_line_number_survives_comments(self):
        self.add("core/mail/mail.cpp", "/* two\nlines */ void f() { throw 1; }\n")
        lines = (self.root / "core/mail/mail.cpp").read_text(encoding="utf-8").count("\n")
        self.assertEqual(list(rules.check_tree(self.root))[0].split(":")[1], str(lines))

    def test_long_header_is_a_note(self):
        self.add("core/base/result.h", "\n" * rules.MAX_HEADER_LINES)
        self.assertEqual(list(rules.check_tree(self.root)), [])
        self.assertIn("core/base/result.h", "".join(rules.long_headers(self.root)))

    def test_empty_tree_fails(self):
        with tempfile.TemporaryDirectory() as empty:
            self.assertNotEqual(list(rules.check_tree(Path(empty))), [])


if __name__ == "__main__":
    unittest.main()
