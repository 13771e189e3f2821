# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody starts Kontor for the first time: a new file, its passphrase and recovery sheet, the first contact."""
from desk import Atspi, DeskCase, has, main, until


class FirstStart(DeskCase):
    def test_from_nothing_to_the_first_contact(self):
        app = self.run_app(with_file=False, language="en")
        app.find("label", "Welcome to Kontor")
        app.tab_to("button", lambda name: name.startswith("New file"))
        app.keys("space")
        app.dialog("New file")
        path = app.find("field", "File")
        app.tab_to("field", "File")
        app.keys("ctrl+a")
        app.type(str(self.file))
        until(lambda: app.text(path) == str(self.file), "the path to be typed")

        # Too short, then not the same twice: said beside the fields, nothing lost.
        app.tab_to("field", "Passphrase")
        app.type("short")
        app.keys("Return")
        app.says("at least")
        app.keys("ctrl+a")
        app.type("seven brown bears eat")
        app.says("very good")
        app.tab_to("field", "Passphrase once more")
        app.type("seven brown bears")
        app.keys("Return")
        app.says("not the same")
        self.assertFalse(self.file.exists())
        app.keys("ctrl+a")
        app.type("seven brown bears eat")
        app.keys("Return")

        app.find(None, lambda name: name.startswith("Recovery key: "))
        proceed = app.find("button", "Continue")
        self.assertFalse(has(proceed, Atspi.StateType.ENABLED), "the sheet is passed over")
        app.keys("Escape")
        app.tab_to("check", lambda name: name.startswith("I have printed"))
        app.keys("space")
        until(lambda: has(proceed, Atspi.StateType.ENABLED), "the sheet to be acknowledged")
        app.tab_to("button", "Continue")
        app.keys("space")
        app.find("radio", "Write down the first contact")
        app.tab_to("radio")
        app.keys("alt+c")
        until(lambda: has(app.find("radio", "Write down the first contact"), Atspi.StateType.CHECKED), "the choice")
        app.tab_to("button", "Start")
        app.keys("space")

        app.dialog("New contact")
        name = app.find("field", "Name", seconds=20)
        app.has_focus(name)
        app.type("Erika Baker")
        app.tab_to("field", "E-mail")
        app.type("erika@example.org")
        app.keys("Return")
        app.find("item", lambda text: text.startswith("Baker, Erika"))
        self.assertTrue(self.file.exists())


if __name__ == "__main__":
    main()
