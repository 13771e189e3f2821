# SPDX-License-Identifier: GPL-3.0-or-later
"""Duplicates are searched for, merged, kept separate and brought back, by keyboard."""
import json
import pathlib

from desk import DeskCase, children, main, until

LIST = """Vorname;Nachname;Mobil;E-Mail
Anneliese;Wüstenhagen;0151 99988776;anneliese@wuestenhagen.example
Anneliese;Wuestenhagen;+49 151 99988776;
Roswitha;Kleinschmidt;0171 5556667;roswitha@kleinschmidt.example
Roswita;Kleinschmidt;0171 5556667;
"""


class Duplicates(DeskCase):
    def contacts(self):
        return len(json.loads(self.ctl("--json", "list")))

    def rows(self, app):
        return [row.get_name() for row in children(app.find("list", "Dubletten"))]

    def test_merge_undo_keep_separate(self):
        self.make_file()
        path = pathlib.Path(self.folder) / "liste.csv"
        path.write_text(LIST, encoding="utf-8")
        self.ctl("import", str(path))
        before = self.contacts()
        app = self.run_app("--page", "duplicates")
        app.press(app.find("button", "Dubletten suchen"))
        until(lambda: app.seen("list", "Dubletten") and len(self.rows(app)) == 2, "two pairs")
        app.has_focus(app.find("list", "Dubletten"))
        first = self.rows(app)[0]
        app.keys("Return")
        app.find("button", "Zusammenführen", where=app.dialog())
        app.keys("Return")
        until(lambda: len(app.tops()) == 1 and len(self.rows(app)) == 1, "the pair to go")
        until(lambda: self.contacts() == before - 1, "one contact less")
        app.keys("ctrl+z")
        until(lambda: len(self.rows(app)) == 2 and self.rows(app)[0] == first, "the pair to come back")
        self.assertEqual(self.contacts(), before)
        app.keys("Home", "Delete")  # the place stayed on the one that had come up
        until(lambda: first not in self.rows(app), "the pair to go")
        app.keys("F5")
        until(lambda: app.seen("list", "Dubletten") and len(self.rows(app)) == 1, "a new search")
        self.assertNotIn(first, self.rows(app))


if __name__ == "__main__":
    main()
