# SPDX-License-Identifier: GPL-3.0-or-later
"""Many contacts are tagged at once, and the tag is taken back, by keyboard."""
import json

from desk import Atspi, DeskCase, has, main, until


class Bulk(DeskCase):
    def tagged(self):
        return len(json.loads(self.ctl("--json", "list", "--filter", "tag:Messe2026")))

    def test_tag_all_and_undo(self):
        self.make_file(300)
        app = self.run_app("--page", "contacts", language="en")
        table = app.find("list", "Contacts")
        app.find("item", None, where=table)
        app.tab_to("list", "Contacts")
        app.keys("ctrl+a")
        app.find("button", "Set field")
        app.keys("ctrl+g")
        app.has_focus(app.find("field", "Tag"))
        app.type("Messe2026")
        app.find("item", lambda name: "Messe2026" in name, where=app.find("list", "Tags"))
        app.keys("Return")
        app.find("button", lambda name: name.startswith("Undo: Tag 300"))
        until(lambda: self.tagged() == 300, lambda: f"300 tagged, not {self.tagged()}")
        app.keys("ctrl+z")
        until(lambda: self.tagged() == 0, "the tag to go")


if __name__ == "__main__":
    main()
