# SPDX-License-Identifier: GPL-3.0-or-later
"""At every scale, mirrored, in high contrast: all controls have room and stay inside their window. Leaves pictures
of the contacts in each."""
from desk import LONG, PICTURES, Atspi, DeskCase, children, has, main, until

Role = Atspi.Role
SEEN = {Role.PUSH_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TEXT, Role.LABEL, Role.SPIN_BUTTON, *LONG}
PAGES = ("Heute", "Kontakte", "Wiedervorlage", "Dubletten", "Datenpflege", "Einstellungen", "Hilfe")


def outside(top):
    """Controls without room, or beyond the right or left edge of their window (what lies below is scrolled to)."""
    window = top.get_extents(Atspi.CoordType.SCREEN)
    found = []

    def visit(node):
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING) or not states.contains(Atspi.StateType.VISIBLE):
            return
        if node.get_role() in SEEN:
            box = node.get_extents(Atspi.CoordType.SCREEN)
            text = f"{node.get_role_name()} {node.get_name()!r} at {box.x - window.x},{box.y - window.y} {box.width}x{box.height}"
            if (box.width < 4 or box.height < 4) and (node.get_name() or node.get_role() != Role.LABEL):
                found.append(f"no room: {text}")
            if box.x < window.x - 1 or box.x + box.width > window.x + window.width + 1:
                found.append(f"outside: {text}")
        if node.get_role() not in LONG:
            for child in children(node):
                visit(child)

    visit(top)
    return found


class Looks(DeskCase):
    def look(self, what, *words, scale=1):
        app = self.run_app("--page", "today", *words, size=(int(1024 * scale), int(700 * scale)),
                           environment={"QT_SCALE_FACTOR": str(scale)})
        app.find("button", "Neu")
        for number, page in enumerate(PAGES, start=1):
            app.keys(f"ctrl+{number}")
            until(lambda: has(app.find("check", lambda name: name.startswith(page)), Atspi.StateType.CHECKED), page)
            until(lambda: not outside(app.tops()[0]), lambda: f"{what}, {page}:\n" + "\n".join(outside(app.tops()[0])), 4)
            if page == "Kontakte":
                PICTURES.mkdir(parents=True, exist_ok=True)
                app.picture(PICTURES / f"looks {what}.png")
                self.navigation = app.find("check", "Kontakte").get_extents(Atspi.CoordType.WINDOW).x
        app.end()

    def setUp(self):
        super().setUp()
        self.make_file(60)

    def test_scale_1(self):
        self.look("scale 1")
        self.assertLess(self.navigation, 512)

    def test_scale_1_5(self):
        self.look("scale 1.5", scale=1.5)

    def test_scale_2(self):
        self.look("scale 2", scale=2)

    def test_right_to_left(self):
        self.look("right to left", "-reverse")
        self.assertGreater(self.navigation, 512, "the window is not mirrored")

    def test_high_contrast(self):
        self.look("high contrast", "--theme", "contrast")


if __name__ == "__main__":
    main()
