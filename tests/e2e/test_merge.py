# SPDX-License-Identifier: GPL-3.0-or-later
"""Two records of one contact become one and are two again: by undo, and by taking the merge back later, by keyboard."""
import json

from desk import Atspi, DeskCase, has, main, until

LIST = """Vorname;Nachname;E-Mail;Telefon;Ort
Maria;Klein;maria@klein.example;;Wien
Maria;Kleine;;0221 555123;Graz
"""


class Merge(DeskCase):
    def listed(self):
        return sorted(contact["name"] for contact in json.loads(self.ctl("--json", "list")))

    def windows(self, app):
        return len(self.session.ask("xdotool", "search", "--all", "--onlyvisible", "--pid", str(app.process.pid), "--name", ".*").split())

    def merge(self, app):
        app.find("item", None, where=app.find("list", "Contacts"))
        app.tab_to("list", "Contacts")
        app.keys("ctrl+a")
        app.find("button", "Merge")
        app.keys("ctrl+shift+m")
        dialog = app.dialog("Merge contacts")
        until(lambda: has(app.find("button", "Merge", where=dialog), Atspi.StateType.ENABLED), "the comparison")
        for value in ("Last name: Klein (Klein, Maria)", "Last name: Kleine (Kleine, Maria)"):
            app.find("radio", value, where=dialog)
        app.press(app.find("button", "Merge", where=dialog))
        app.gone("dialog", "Merge contacts")
        until(lambda: len(self.listed()) == 1, lambda: f"one contact: {self.listed()}")

    def test_merge_and_back(self):
        self.make_file()
        people = self.folder / "people.csv"
        people.write_text(LIST, encoding="utf-8")
        self.ctl("import", people)
        both = self.listed()
        self.assertEqual(2, len(both))
        app = self.run_app("--page", "contacts", language="en")
        self.merge(app)
        app.keys("ctrl+z")
        until(lambda: self.listed() == both, "both after undo")

        self.merge(app)
        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type("Klein")
        app.find("item", lambda found: "Klein" in found, where=app.find("list", "Found"))
        app.keys("Return")
        before = self.windows(app)
        app.press(app.find("button", "More"))
        until(lambda: self.windows(app) > before, "the menu")  # which is nowhere on the accessibility bus
        app.keys("Up", "Up", "Return")  # below it is "Delete"
        dialog = app.dialog("Take a merge back")
        app.press(app.find("button", "Take out again", where=dialog))
        app.gone("dialog", "Take a merge back")
        until(lambda: self.listed() == both, "both after taking back")


if __name__ == "__main__":
    main()
