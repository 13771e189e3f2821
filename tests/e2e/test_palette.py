# SPDX-License-Identifier: GPL-3.0-or-later
"""The command palette leads to contacts, settings and commands."""
from desk import Atspi, DeskCase, has, main, until


class Palette(DeskCase):
    def test_contact_setting_command(self):
        self.make_file(300)
        self.ctl("new", "--person", "Zacharias Zwirner")
        app = self.run_app("--page", "today", language="en")
        app.find("button", "New")

        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type("zwirner")
        app.find("item", lambda name: "Zwirner" in name, where=app.find("list", "Found"))
        app.keys("Return")
        app.find("label", lambda name: name == "Zacharias Zwirner")
        app.gone("list", "Found")

        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type("currency")
        app.find("item", lambda name: name.startswith("Currency"), where=app.find("list", "Found"))
        app.keys("Return")
        app.find("list", "Areas of the settings")

        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type("shortcuts")
        app.find("item", lambda name: name.startswith("Shortcuts"), where=app.find("list", "Found"))
        app.keys("Return")
        until(lambda: has(app.find("check", "Keyboard shortcuts"), Atspi.StateType.CHECKED), "the shortcuts")

        app.keys("alt+Left")
        app.keys("alt+Left")  # the guide lies between
        app.find("list", "Areas of the settings")
        app.keys("ctrl+k")
        app.find("field", "Search or command")
        app.keys("Escape")
        app.gone("field", "Search or command")


if __name__ == "__main__":
    main()
