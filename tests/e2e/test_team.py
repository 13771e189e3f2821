# SPDX-License-Identifier: GPL-3.0-or-later
"""Two windows of a team, each with a file of its own: what one writes stands in the other, also what was written without the
server; two who changed the same are told."""
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))

from desk import BIN, KEY, Atspi, DeskCase, has, main, until  # noqa: E402
from postgres import PASSWORD, Postgres  # noqa: E402

server = Postgres()


class TeamWindows(DeskCase):
    count = 0

    def setUp(self):
        super().setUp()
        TeamWindows.count += 1
        self.database = f"team{TeamWindows.count}"
        server.sql(f"CREATE DATABASE {self.database}")
        self.server("init", "--name", "Muster GmbH")
        self.users = {name: f"{name}{TeamWindows.count}" for name in ("anna", "bert")}  # logins belong to the whole server
        self.passwords = {name: self.server("add-user", user, "--name", name.capitalize()) for name, user in self.users.items()}

    def server(self, *words):
        environment = {**self.session.environment, "KONTOR_SERVER": server.address(self.database), "PGPASSWORD": PASSWORD}
        done = subprocess.run([str(BIN / "kontorctl"), "server", *words], env=environment, capture_output=True, check=False, timeout=120)
        self.assertEqual(0, done.returncode, done.stderr.decode())
        return done.stdout.decode().strip()

    def postgres(self, *words):
        server.run("pg_ctl", "-D", server.folder / "data", "-w", "-s", *words)

    def window(self, name, people=""):
        self.file = self.folder / f"{name}.kontor"
        self.key_file = self.folder / "key"
        self.key_file.write_text(KEY, encoding="ascii")
        self.make_file()
        if people:
            (self.folder / "people.csv").write_text(people, encoding="utf-8")
            self.ctl("import", self.folder / "people.csv")
        app = self.run_app("--page", "contacts", language="en", size=(1300, 800))
        app.find("button", "New")  # the file is open
        return app

    def front(self, app):
        self.session.ask("xdotool", "windowactivate", "--sync", app.window, "windowfocus", "--sync", app.window)
        until(lambda: any(has(top, Atspi.StateType.ACTIVE) for top in app.tops()), "the keyboard in the window")

    def command(self, app, text):
        self.front(app)
        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type(text)
        app.find("item", lambda name: name.startswith(text), where=app.find("list", "Found"))
        app.keys("Return")

    def join(self, app, name, before=lambda: None):
        self.command(app, "Join a team")
        dialog = app.dialog("Join a team")
        app.has_focus(app.find("field", "Server", where=dialog))
        app.type(f"{server.folder}:{server.port}")
        app.tab_to("field", "Database")
        app.type(self.database)
        app.tab_to("field", "User")
        app.type(self.users[name])
        app.tab_to("field", "Password")
        app.type(self.passwords[name])
        app.find("label", f"Muster GmbH, as {name.capitalize()}, not encrypted, on this computer")
        before()
        app.keys("Return")
        app.gone("dialog", "Join a team")
        self.in_step(app)

    def in_step(self, app):
        app.find("button", lambda name: name.startswith("Team: In step as of"), seconds=60)

    def new_contact(self, app, name):
        self.front(app)
        app.keys("ctrl+n")
        app.dialog("New contact")
        app.has_focus(app.find("field", "Name"))
        app.type(name)
        app.keys("Return")
        app.gone("dialog", "New contact")

    def listed(self, app, name):
        app.find("item", lambda found: found.startswith(name), where=app.find("list", "Contacts"), seconds=60)

    def test_edits_travel_and_wait_while_the_server_is_away(self):
        anna = self.window("anna")
        self.join(anna, "anna")
        self.new_contact(anna, "Maria Klein")
        bert = self.window("bert")
        self.join(bert, "bert")
        self.listed(bert, "Klein")

        self.new_contact(anna, "Otto Neumann")
        self.listed(bert, "Neumann")
        self.new_contact(bert, "Ida Rot")
        self.listed(anna, "Rot")

        self.postgres("-m", "immediate", "stop")
        self.new_contact(anna, "Zoe Zorn")
        anna.find("button", lambda name: name.startswith("Team: Offline since") and "waiting" in name, seconds=60)
        self.postgres("-l", server.folder / "log", "-o", f"-c port={server.port} -c unix_socket_directories={server.folder} -c listen_addresses=", "start")
        self.listed(bert, "Zorn")
        self.in_step(anna)
        self.leave(bert)

    def test_joining_shows_what_both_have_and_makes_one_of_it(self):
        people = "Vorname;Nachname;E-Mail;Telefon\nMaria;Klein;maria@klein.example;%s\n%s;Sonst;;\n"
        anna = self.window("anna", people % ("0221 555123", "Anna"))
        self.join(anna, "anna")
        bert = self.window("bert", people % ("", "Bert"))

        def before():
            dialog = bert.dialog("Join a team")
            bert.find("label", lambda name: "The team has 2 contacts" in name and "1 contact is certainly in both." in name, where=dialog, seconds=60)
            bert.find("item", lambda name: "Klein" in name, where=bert.find("list", "In this file and with the team", where=dialog))
            one = bert.find("check", lambda name: name.startswith("Make one of each"), where=dialog)
            self.assertTrue(has(one, Atspi.StateType.CHECKED))

        self.join(bert, "bert", before)
        for app in (anna, bert):
            self.listed(app, "Sonst, Anna")
            self.listed(app, "Sonst, Bert")
            rows = lambda: [row.get_name() for row in app.all("item", where=app.find("list", "Contacts")) if row.get_name().startswith("Klein")]  # noqa: E731
            until(lambda: len(rows()) == 1, lambda: f"one Klein of two: {rows()}", 60)

    def test_two_who_change_the_same_are_told_and_decide(self):
        anna = self.window("anna")
        self.join(anna, "anna")
        self.new_contact(anna, "Maria Klein")
        bert = self.window("bert")
        self.join(bert, "bert")
        self.listed(bert, "Klein")

        self.team_button(anna, "Pause", "Resume")
        anna.find("button", "Team: Paused")
        self.rename(anna, "Klein", "Annas")
        anna.find("button", lambda name: name.startswith("Team: Paused ·"))
        self.rename(bert, "Klein", "Berts")
        self.in_step(bert)
        self.team_button(anna, "Resume", "Pause")
        anna.find("button", "Team: Needs you · 1 to look at", seconds=60)
        self.listed(anna, "Berts")

        self.front(anna)
        anna.press(anna.find("button", lambda name: name.startswith("Team: Needs you")))
        dialog = anna.dialog("Team")
        for value in ("Annas", "Berts"):
            anna.find("label", value, where=dialog)
        anna.press(anna.find("button", lambda name: name.startswith("Keep mine"), where=dialog))
        anna.gone("button", lambda name: name.startswith("Keep mine"))
        anna.keys("Escape")
        self.in_step(anna)
        self.listed(bert, "Annas")

    def test_who_is_there_who_is_in_charge_and_who_sees_what(self):
        anna = self.window("anna")
        self.join(anna, "anna")
        self.new_contact(anna, "Maria Klein")
        self.new_contact(anna, "Otto Neumann")
        bert = self.window("bert")
        self.join(bert, "bert")
        self.listed(bert, "Klein")

        self.look_at(anna, "Klein")
        self.look_at(bert, "Klein")
        anna.find("label", "Bert is looking at this contact too", seconds=60)
        bert.find("label", "Anna is looking at this contact too", seconds=60)
        self.look_at(bert, "Neumann")
        anna.gone("label", "Bert is looking at this contact too")

        self.front(bert)
        bert.keys("ctrl+e")
        bert.tab_to("choice")  # a choice is called by its value
        bert.type("Anna")
        bert.keys("Tab")
        anna.find("label", "Bert put a contact into your charge", seconds=60)
        anna.press(anna.find("button", "Show"))
        anna.find("label", "Otto Neumann")

        self.front(bert)
        bert.press(bert.find("button", "Visible for: Organisation"))
        bert.keys("Down", "Down", "Return")  # the organisation, and then oneself
        bert.press(bert.find("button", "Change", where=bert.dialog()))
        bert.find("button", "Visible for: Only me (private)", seconds=60)
        self.in_step(bert)
        until(lambda: not anna.seen("item", lambda name: name.startswith("Neumann"), where=anna.find("list", "Contacts")), "the private contact to go", 60)
        self.listed(bert, "Neumann")

    def look_at(self, app, name):
        self.front(app)
        app.keys("ctrl+k")
        app.has_focus(app.find("field", "Search or command"))
        app.type(name)
        app.find("item", lambda found: name in found, where=app.find("list", "Found"))
        app.keys("Return")
        app.find("label", lambda found: found.endswith(name))

    def team_button(self, app, text, then):
        self.front(app)
        app.press(app.find("button", lambda name: name.startswith("Team:")))
        dialog = app.dialog("Team")
        app.press(app.find("button", text, where=dialog))
        app.find("button", then, where=dialog)
        app.keys("Escape")
        app.gone("dialog", "Team")

    def rename(self, app, before, after):
        self.front(app)
        app.find("item", lambda found: found.startswith(before), where=app.find("list", "Contacts"))
        app.keys("ctrl+e")
        app.tab_to("field", "Last name")
        app.keys("ctrl+a")
        app.type(after)
        app.keys("Return")
        self.listed(app, after)

    def leave(self, app):
        """By the keyboard, from the item in the navigation."""
        self.front(app)
        app.press(app.find("button", lambda name: name.startswith("Team: In step")))
        dialog = app.dialog("Team")
        app.find("label", "Muster GmbH", where=dialog)
        app.press(app.find("button", "Leave the team …", where=dialog))
        app.press(app.find("button", "Leave the team"))
        app.gone("dialog", "Team")
        app.gone("button", lambda name: name.startswith("Team:"))


if __name__ == "__main__":
    try:
        main()
    finally:
        server.stop()
