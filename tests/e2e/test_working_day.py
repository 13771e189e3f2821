# SPDX-License-Identifier: GPL-3.0-or-later
"""A working day without a mouse: a new contact, a call, a task, a filter, an export."""
import json

from desk import Atspi, DeskCase, has, main, until


class WorkingDay(DeskCase):
    def test_by_keyboard_alone(self):
        self.make_file(300)
        app = self.run_app("--page", "today", language="en")
        app.find("button", "New")
        self.new_contact(app)
        self.call_note(app)
        self.task(app)
        self.filter(app)
        self.export(app)

    def new_contact(self, app):
        app.keys("ctrl+n")
        app.dialog("New contact")
        app.has_focus(app.find("field", "Name"))
        app.type("Dr. Zacharias Zwirner")
        app.tab_to("field", "Firm")
        app.type("Zwirner Orgelbau")
        app.tab_to("field", "Phone")
        app.type("0221 555123")
        app.tab_to("field", "Town")
        app.type("Wien")
        app.keys("Return")
        app.find("label", lambda name: "Zacharias Zwirner" in name)
        found = json.loads(self.ctl("--json", "search", "Zwirner"))
        self.assertTrue(found)

    def call_note(self, app):
        app.keys("ctrl+l")
        app.has_focus(app.find("field", "New timeline entry"))
        app.tab_to("check", "Letter", key="shift+Tab")
        for kind in ("E-mail", "Meeting", "Call"):
            app.keys("Left")
            app.has_focus(app.find("check", kind))
        app.keys("space")
        until(lambda: has(app.find("check", "Call"), Atspi.StateType.CHECKED), "the kind of entry")
        app.has_focus(app.tab_to("field", "New timeline entry"))
        app.type("Wants an offer for the organ")
        app.keys("ctrl+Return")
        app.find("item", lambda name: "Call" in name and "Wants an offer" in name)

    def task(self, app):
        app.keys("ctrl+t")
        dialog = app.dialog(lambda name: name.startswith("Task for"))
        app.has_focus(app.find("field", "What", where=dialog))
        app.type("Send the offer")
        app.tab_to("field", "Due")
        app.keys("ctrl+a")
        app.type("tomorrow")
        app.keys("Return")
        app.gone("dialog", lambda name: name.startswith("Task for"))
        until(lambda: "Send the offer" in self.ctl("task", "list"), "the task in the file")
        app.find("check", "Task: Send the offer")
        app.keys("ctrl+3")
        until(lambda: has(app.find("check", lambda name: name.startswith("Tasks")), Atspi.StateType.CHECKED), "the tasks")

    def filter(self, app):
        app.keys("ctrl+2")
        app.find("list", "Contacts")
        app.tab_to("button", lambda name: name.startswith("Build a filter"))
        app.keys("space")
        app.dialog("Build a filter")
        app.has_focus(app.tab_to("field", "The filter as text"))
        app.type("town:Wien")
        apply = app.find("button", "Apply")
        until(lambda: has(apply, Atspi.StateType.ENABLED), "the filter to be understood")
        app.tab_to("button", "Apply")
        app.keys("space")
        app.gone("field", "The filter as text")
        app.find("item", lambda name: name.startswith("Zwirner"), where=app.find("list", "Contacts"))

    def export(self, app):
        target = self.folder / "vienna.csv"
        app.keys("ctrl+shift+e")
        app.dialog("Export contacts")
        app.tab_to("field", "Recipient")
        app.type("own use")
        app.tab_to("button", lambda name: name.startswith("Export"))
        app.keys("space")
        until(lambda: len(app.tops()) >= 3, "the question for the file")
        until(lambda: has(app.tops()[0], Atspi.StateType.ACTIVE), "the keyboard in it")
        app.keys("ctrl+a")
        app.type(str(target))
        app.keys("Return")
        until(lambda: target.exists() and b"Zwirner" in target.read_bytes(), lambda: f"the table, among {list(self.folder.iterdir())}")


if __name__ == "__main__":
    main()
