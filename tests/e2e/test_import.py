# SPDX-License-Identifier: GPL-3.0-or-later
"""An address list of another program is brought in through the wizard, looked at, and taken back."""
import json

from desk import DATA, DeskCase, main, until


class Import(DeskCase):
    def contacts(self):
        return len(json.loads(self.ctl("--json", "list")))

    def test_a_list_comes_in_and_goes_again(self):
        self.make_file()
        app = self.run_app("--page", "contacts", language="en")
        app.says("0")
        app.keys("ctrl+i")
        app.dialog(lambda name: name.startswith("Import"))
        app.type(str(DATA / "samples" / "outlook-kontakte.csv"))
        app.keys("Return")
        app.find("list", "Columns of the file")
        app.dialog()
        app.tab_to("button", "Continue")
        app.keys("space")
        until(lambda: app.seen("button", "Preview") or app.seen("button", "Import"), "the next step")
        if app.seen("button", "Preview"):
            app.tab_to("button", "Preview")
            app.keys("space")
        app.says("will be new")
        self.assertEqual(0, self.contacts(), "looking at it writes nothing")
        app.tab_to("button", "Import")
        app.keys("space")
        app.find("button", "Undo import")
        app.says("cells became fields")
        imported = self.contacts()
        self.assertGreater(imported, 2)
        app.tab_to("button", "Undo import")
        app.keys("space")
        app.says("taken back")
        self.assertEqual(0, self.contacts())
        app.tab_to("button", "Close")
        app.keys("space")
        app.gone("list", "Contacts of the file")


if __name__ == "__main__":
    main()
