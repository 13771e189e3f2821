# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every page and dialog as a screen reader does: whatever can be used has a name, and the keyboard gets there."""
import contextlib
import re

from desk import LONG, Atspi, DeskCase, GLib, children, has, main, matches, shown, until

Role = Atspi.Role
State = Atspi.StateType

# What a person does something with.
USED = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TEXT, Role.ENTRY,
        Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.SLIDER, Role.PAGE_TAB, Role.MENU_ITEM, Role.LINK, Role.DIAL, *LONG}
# Reached through what they belong to: a tab through its bar (arrows), an entry of a menu through the menu.
THROUGH_PARENT = {Role.PAGE_TAB, Role.MENU_ITEM}
FIELDS = {Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT, Role.COMBO_BOX, Role.SPIN_BUTTON}


def faults(top):
    """What is wrong in a window, as text: control and where it stands."""
    found = []

    def visit(node, parent, way):
        states = node.get_state_set()
        if not states.contains(State.SHOWING) or not states.contains(State.VISIBLE):
            return
        role, name = node.get_role(), node.get_name() or ""
        usable = states.contains(State.ENABLED) and role in USED
        inside_field = parent is not None and parent.get_role() in FIELDS
        if usable and not name.strip() and not (inside_field and role in FIELDS):
            found.append(f"no name: {node.get_role_name()} in {' / '.join(way)} {extents(node)}")
        if usable and not states.contains(State.FOCUSABLE) and role not in THROUGH_PARENT and not inside_field \
                and not led_by_field(role, parent):
            found.append(f"not by keyboard: {node.get_role_name()} {name!r} in {' / '.join(way)}")
        if role in LONG:
            rows(node, found, way)
            return
        further = [*way, name or node.get_role_name()] if name else way
        for child in children(node):
            visit(child, node, further)

    visit(top, None, [])
    return found


def extents(node):
    box = node.get_extents(Atspi.CoordType.WINDOW)
    return f"at {box.x},{box.y} {box.width}x{box.height}"


def led_by_field(role, parent):
    """A list under a field that chooses in it by arrow keys, as in a combo box."""
    return role in LONG and parent is not None and any(child.get_role() in FIELDS and has(child, State.FOCUSABLE) for child in children(parent))


def rows(node, found, way):
    """The first rows of a list say what they are; of a row one cell is enough."""
    for child in list(children(node, 12)):
        if not shown(child) or child.get_role() not in (Role.LIST_ITEM, Role.TABLE_CELL, Role.TREE_ITEM):
            continue
        if not (child.get_name() or "").strip() and child.get_child_count() == 0 and node.get_role() == Role.LIST:
            found.append(f"no name: row of {node.get_name()!r} in {' / '.join(way)}")


def missed(top, stops):
    """Controls that Tab does not come past. Of a group of toggles it needs one: arrows lead to the others."""
    found = []
    near = {parent for parent in (stop.get_parent() for stop in stops) if parent is not None}

    def visit(node, parent):
        states = node.get_state_set()
        if not states.contains(State.SHOWING) or not states.contains(State.VISIBLE):
            return
        role = node.get_role()
        usable = role in USED and states.contains(State.ENABLED) and states.contains(State.FOCUSABLE)
        inside_field = parent is not None and parent.get_role() in FIELDS
        grouped = role in (Role.CHECK_BOX, Role.RADIO_BUTTON) and parent in near
        if usable and node not in stops and role not in THROUGH_PARENT and not inside_field and not grouped:
            found.append(f"passed over: {node.get_role_name()} {node.get_name()!r}")
        if role not in LONG:
            for child in children(node):
                visit(child, node)

    visit(top, None)
    return found


class Pages(DeskCase):
    """German, as most people see it."""

    def setUp(self):
        super().setUp()
        self.make_file(60)
        self.found = []

    def look(self, app, where):
        with contextlib.suppress(AssertionError):
            until(lambda: not self.wrong(app), "all in order", 1.5)  # what is still coming up may be nameless for a moment
            return
        for fault in self.wrong(app):
            self.found.append(f"{where}: {fault}")
            print(self.found[-1])

    def wrong(self, app):
        return faults(app.tops()[0])

    def finish(self):
        self.assertTrue(not self.found, "\n" + "\n".join(sorted(set(self.found))))

    def test_pages(self):
        app = self.run_app("--page", "today")
        app.find("button", "Neu")
        self.look(app, "Heute")
        for number, page in enumerate(("Kontakte", "Wiedervorlage", "Dubletten", "Datenpflege"), start=2):
            app.keys(f"ctrl+{number}")
            until(lambda: has(app.find("check", lambda name: name.startswith(page)), State.CHECKED), page)
            self.look(app, page)
        app.keys("ctrl+2")
        self.detail_tabs(app)
        app.keys("ctrl+6")
        self.settings(app)
        app.keys("F1")
        app.find("field", "In der Anleitung suchen")
        for chapter in [node.get_name() for node in app.all("check", where=app.find("field", "In der Anleitung suchen").get_parent())]:
            app.press(app.find("check", chapter))
            self.look(app, f"Hilfe {chapter}")
        self.finish()

    def test_tab_comes_everywhere(self):
        app = self.run_app("--page", "today")
        app.find("button", "Neu")
        for number, page in enumerate(("Heute", "Kontakte", "Wiedervorlage", "Dubletten", "Datenpflege", "Einstellungen"), start=1):
            app.keys(f"ctrl+{number}")
            until(lambda: has(app.find("check", lambda name: name.startswith(page)), State.CHECKED), page)
            stops = app.tab_stops()
            self.assertGreater(len(stops), 8, page)
            for fault in missed(app.tops()[-1], stops):
                self.found.append(f"{page}: {fault}")
                print(self.found[-1])
        self.finish()

    def detail_tabs(self, app):
        until(lambda: app.seen("tab", "Verlauf"), "the tabs of a contact")
        for name in [node.get_name() for node in app.all("tab")]:
            plain = re.sub(r" \d+$", "", name)
            app.press(app.find("tab", lambda text: text.startswith(plain)))
            self.look(app, f"Kontakte / {plain}")

    def settings(self, app):
        side = app.find("list", "Bereiche der Einstellungen")
        side.grab_focus()
        app.keys("Home")
        for area in [node.get_name() for node in children(side)]:
            self.look(app, f"Einstellungen / {area}")
            app.keys("Down")

    def test_dialogs(self):
        app = self.run_app("--page", "contacts")
        app.find("item", None, where=app.find("list", "Kontakte"))
        for keys, what in (("ctrl+n", "Neuer Kontakt"), ("ctrl+t", "Wiedervorlage"), ("ctrl+shift+e", "Ausgabe"), ("ctrl+g", "Tag")):
            app.keys(keys)
            until(lambda: len(app.tops()) > 1, what)
            self.look(app, what)
            app.keys("Escape")
            until(lambda: len(app.tops()) == 1, f"{what} to go")
        app.keys("ctrl+k")
        app.find("field", "Suchen oder Befehl")
        self.look(app, "Palette")
        app.keys("Escape")
        app.gone("field", "Suchen oder Befehl")
        app.press(app.find("button", lambda name: name.startswith("Eigener Filter")))
        until(lambda: len(app.tops()) > 1, "the filter builder")
        self.look(app, "Filter")
        app.keys("Escape")
        until(lambda: len(app.tops()) == 1, "the filter builder to go")
        for button in ("Aussehen der Liste", "Mehr"):
            app.press(app.find("button", button))
            app.keys("Escape")
        self.wizard(app)
        self.finish()

    def test_dialogs_of_the_settings(self):
        app = self.run_app("--page", "settings/looks")
        side = app.find("list", "Bereiche der Einstellungen")
        areas = [node.get_name() for node in children(side)]
        app.tab_to("list", "Bereiche der Einstellungen")
        app.keys("Home")
        for area, buttons in (("Datei und Sicherheit", ["Passphrase", "Wiederherstellungsschlüssel"]), ("Felder", ["Neues Feld"]),
                              ("Tags", ["Neuer Tag"]), ("Aktivitäten und Vorlagen", ["Neue Art", "Neuer Text"])):
            app.tab_to("list", "Bereiche der Einstellungen", key="shift+Tab")
            app.keys("Home", *["Down"] * areas.index(area))
            for begin in buttons:
                app.press(app.find("button", lambda name: name.startswith(begin)))
                until(lambda: len(app.tops()) > 1, begin)
                self.look(app, begin)
                app.keys("Escape")
                until(lambda: len(app.tops()) == 1, f"{begin} to go")
        self.finish()

    def test_selected_contacts(self):
        app = self.run_app("--page", "contacts")
        app.find("item", None, where=app.find("list", "Kontakte"))
        app.tab_to("list", "Kontakte")
        app.keys("ctrl+a")
        field = app.find("button", "Feld setzen")
        self.look(app, "Auswahl")
        app.press(field)
        until(lambda: len(app.tops()) > 1, "the dialog")
        self.look(app, "Feld setzen")
        self.finish()

    def wizard(self, app):
        from desk import DATA
        app.keys("ctrl+i")
        until(lambda: len(app.tops()) > 1, "the question for the file")
        app.dialog()
        app.type(str(DATA / "samples" / "outlook-kontakte.csv"))
        app.keys("Return")
        app.find("list", "Spalten der Datei")
        self.look(app, "Import / Spalten")
        app.press(app.find("button", "Weiter"))
        until(lambda: app.seen("button", "Vorschau") or app.seen("button", "Importieren"), "the next step")
        if app.seen("button", "Vorschau"):
            self.look(app, "Import / Werte")
            app.press(app.find("button", "Vorschau"))
        app.find("button", "Importieren")
        self.look(app, "Import / Vorschau")
        app.press(app.find("button", "Importieren"))
        app.find("button", "Import rückgängig machen")
        self.look(app, "Import / Bericht")

    def test_without_a_file(self):
        app = self.run_app(with_file=False, language="de")
        app.find("label", "Willkommen bei Kontor")
        self.look(app, "Willkommen")
        app.press(app.find("button", lambda name: name.startswith("Neue Datei")))
        until(lambda: len(app.tops()) > 1, "the dialog")
        self.look(app, "Neue Datei")
        self.finish()


if __name__ == "__main__":
    main()
