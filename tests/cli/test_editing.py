# SPDX-License-Identifier: GPL-3.0-or-later
"""Making and changing contacts, tags, tasks and fields; taking it back; two programs at one file."""
import os
import stat
import time

from ctl import CtlCase, main


class Editing(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()

    def new(self, *words):
        return self.ask("new", *words)

    def test_a_person_is_made_from_words(self):
        made = self.new("--person", "Frau Prof. Dr. Käthe von der Heide", "telefon=0221 4710", "e-mail=k@example.org", "ort=Köln", "plz=50667",
                        "geburtstag=3. April 1980", "umsatz=1.234,50 €", "firma=Heide & Söhne", "tag=VIP", "status=Stammkunde")
        shown = self.ask("show", made["id"])
        self.assertEqual(("person", "Käthe", "von der Heide", "Prof. Dr.", "ms"),
                         tuple(shown[key] for key in ("kind", "given_name", "family_name", "title", "salutation")))
        self.assertEqual(("0221 4710", "k@example.org", "Köln", "1980-04-03", "Heide & Söhne", ["VIP"], "regular"),
                         tuple(shown[key] for key in ("phone", "email", "city", "birthday", "organisation", "tags", "lifecycle_stage")))
        self.assertEqual({"minor": 123450, "currency": "EUR"}, shown["revenue_minor"])
        self.assertEqual(2, self.ask("stats")["contacts"])
        self.ctl("undo")
        self.assertEqual(0, self.ask("stats")["contacts"], "all of it was one step")

    def test_nothing_is_made_of_a_mistake(self):
        for words, code in ((["--person", "A", "nix=1"], 3), (["--person", "A", "geburtstag=31.2.1980"], 2), (["--person", "A", "status=foo"], 2),
                            (["--person", "A", "geburtstag=03/04/1980"], 2), (["--person", "A", "hobby=Lesen"], 3), (["--person", "A", "kind=person"], 2),
                            (["--person", "A", "team_size=viele"], 2), (["--person", "A", "x"], 2), (["--person", " "], 2)):
            with self.subTest(words=words):
                self.ctl("new", *words, expect=code)
        self.assertEqual(0, self.ask("stats")["contacts"])

    def test_set(self):
        contact = self.new("--person", "Anna Beispiel", "telefon=0221 1")["id"]
        self.ctl("set", contact, "telefon=0221 2", "telefon+=0221 3", "ort=Bonn", "firma=Alpha", "tag=Neu")
        changed = self.ask("show", contact)
        self.assertEqual(["0221 2", "0221 3"], sorted(point["value"] for point in changed["points"]))
        self.assertEqual(("Bonn", "Alpha", ["Neu"]), (changed["city"], changed["organisation"], changed["tags"]))
        self.ctl("set", contact, "telefon=0221 4", expect=1)
        self.ctl("set", contact, "firma=Beta", "ort=")
        changed = self.ask("show", contact)
        self.assertEqual(("Beta", None), (changed["organisation"], changed["city"]))
        self.ctl("undo", "2")
        self.assertEqual(["0221 1"], [point["value"] for point in self.ask("show", contact)["points"]])

    def test_merge_and_unmerge(self):
        first = self.new("--person", "Maria Bäcker", "telefon=0221 1", "tag=Alt")["id"]
        second = self.new("--person", "MARIA BÄCKER", "telefon=0221 2", "titel=Dr.", "bemerkung=nett", "tag=Neu")["id"]
        before = self.ask("show", first)
        trial = self.ask("merge", first, second, "--dry-run", "--choose", f"given_name={second}")
        fields = {field["field"]: field for field in trial["fields"]}
        self.assertEqual(("Dr.", second, "only"), (fields["title"]["value"], fields["title"]["from"], fields["title"]["reason"]))
        self.assertEqual([{"contact": first, "value": "Maria"}], fields["given_name"]["discarded"])
        self.assertEqual(1, trial["parts"]["contact_point"])
        self.assertEqual(before, self.ask("show", first), "a trial changes nothing")
        done = self.ask("merge", first, second)
        self.assertEqual((1, 2), (done["merged"], done["moved"]))
        merged = self.ask("show", second)
        self.assertEqual((first, "Maria", "Dr.", ["Alt", "Neu"]), (merged["id"], merged["given_name"], merged["title"], sorted(merged["tags"])))
        self.ctl("set", first, "telefon+=0221 3")
        self.assertEqual({"contact_point": 1}, self.ask("unmerge", first, "--dry-run")["stay"])
        self.assertIn("Dr.", self.ctl("unmerge", second, "--dry-run").out)
        taken = self.ask("unmerge", first)
        self.assertEqual((second, 0), (taken["contact"], taken["kept"]))
        self.assertEqual((None, ["0221 1", "0221 3"]), (self.ask("show", first).get("title"), sorted(p["value"] for p in self.ask("show", first)["points"])))
        self.assertEqual((["Neu"], "MARIA"), (self.ask("show", second)["tags"], self.ask("show", second)["given_name"]))
        self.ctl("undo", "2")
        self.ctl("undo")
        self.assertEqual(before, self.ask("show", first))
        for words, code in ((["unmerge", first], 3), (["merge", first, first], 2), (["merge", first], 2), (["merge", first, second, "--choose", "x"], 2),
                            (["merge", first, second, "--choose", f"nix={first}"], 2), (["merge", first, "4711"], 3)):
            with self.subTest(words=words):
                self.ctl(*words, expect=code)

    def test_a_step_is_all_or_nothing(self):
        contact = self.new("--person", "Anna Beispiel", "telefon=0221 1", "telefon+=0221 2")["id"]
        before = self.ask("show", contact)
        self.ctl("set", contact, "nachname=Anders", "telefon=0221 3", expect=1)
        self.assertEqual(before, self.ask("show", contact))

    def test_customer_numbers_name_contacts(self):
        self.new("--organisation", "Alpha GmbH", "kundennummer=K-0007")
        self.assertEqual("Alpha GmbH", self.ask("show", "K-0007")["name"])
        self.ctl("log", "K-0007", "--kind", "note", "--text", "-", text="Zeile eins\nZeile zwei\n")
        self.assertEqual("Zeile eins\nZeile zwei", self.ask("show", "K-0007")["timeline"][0]["text"])

    def test_log_knows_people_files_words_and_what_the_file_defines(self):
        eva = self.new("--person", "Eva Klein", "email=eva@example.org")["id"]
        max_ = self.new("--person", "Max Gross")["id"]
        plan = self.folder / "Plan.txt"
        plan.write_text("Plan")
        self.ctl("log", eva, "--with", max_, "--kind", "meeting", "--subject", "Treffen", "--place", "Köln", "--duration", "1:30",
                 "--at", "yesterday 3 pm", "--attach", plan)
        for contact, other in ((eva, "Gross, Max"), (max_, "Klein, Eva")):
            entry = self.ask("show", contact)["timeline"][0]
            self.assertEqual(("Köln", 5400, 1, [other]), (entry["place"], entry["duration_s"], entry["files"], entry["participants"]))
        self.ctl("template", "apply", "crafts")
        self.ctl("log", eva, "--kind", "Site visit", "--template", "Site visit")
        entry = self.ask("show", eva)["timeline"][0]
        self.assertTrue(entry["kind"].startswith("x_"))
        self.assertNotIn("{", entry["text"])
        self.ctl("log", eva, "--kind", "note", "--template", "nothing", expect=3)
        self.ctl("log", eva, "--kind", "note", "--text", "x", "--at", "irgendwann", expect=2)
        self.ctl("log", eva, "--kind", "call", "--text", "x", "--duration", "lange", expect=2)

    def test_old_entries_are_found_by_their_words(self):
        eva = self.new("--person", "Eva Klein")["id"]
        self.ctl("log", eva, "--kind", "note", "--text", "Zwetschgendatschi empfohlen")
        self.ctl("sample-data", "--contacts", "300", "--seed", "3")  # far more than a thousand newer entries
        self.ctl("tag", "add", "Bäckerei", eva)
        self.assertEqual([eva], [found["id"] for found in self.ask("search", "zwetschgendatschi")])

    def test_history_and_restore(self):
        contact = self.new("--person", "Anna Beispiel", "bemerkung=alt")["id"]
        self.ctl("set", contact, "bemerkung=neu")
        change = next(c for c in self.ask("history", contact) if c.get("field") == "remark")
        self.assertEqual(("alt", "neu", "tester"), (change["old"], change["new"], change["author"]))
        self.ctl("history", "restore", change["n"])
        self.assertEqual("alt", self.ask("show", contact)["remark"])

    def test_tags_for_many(self):
        self.ctl("sample-data", "--contacts", 60, "--seed", 2)
        persons = self.ask("list", "--filter", "kind:person")
        self.assertEqual(len(persons), self.ask("tag", "add", "Alle", "--filter", "kind:person")["changed"])
        self.assertEqual(len(persons), len(self.ask("list", "--filter", "tag:Alle")))
        self.assertEqual(0, self.ask("tag", "add", "Alle", persons[0]["id"])["changed"])
        self.ctl("tag", "add", "Ohne", expect=2)
        self.assertEqual(len(persons), self.ask("tag", "remove", "Alle", "--filter", "tag:Alle")["changed"])
        self.ctl("undo")
        self.assertEqual(len(persons), len(self.ask("list", "--filter", "tag:Alle")))

    def test_filters_that_the_window_builds(self):
        self.ctl("sample-data", "--contacts", 40, "--seed", 3)
        everybody = len(self.ask("list"))
        def count(notation):
            return len(self.ask("list", "--filter", notation))
        self.assertEqual(everybody, count("last_activity>=today-30d OR -last_activity>=heute-30t"))
        self.assertEqual(everybody, count("has:open_task OR -has:open_task"))
        self.assertEqual(0, count("owner:Niemand"))
        self.assertEqual(everybody, count("-has:owner -(created<2000-01-01 OR position:gibtesnicht)"))
        self.assertEqual(count("kind:person"), len(self.ask("list", "--filter", "kind:person", "--sort", "-address.city")))

    def test_delete_and_back(self):
        ids = [self.new("--person", name)["id"] for name in ("A Eins", "B Zwei", "C Drei")]
        self.assertEqual(2, self.ask("delete", ids[0], ids[1], ids[0])["deleted"])
        self.assertEqual([ids[2]], [c["id"] for c in self.ask("list")])
        self.ctl("show", ids[0], expect=3)
        self.ctl("delete", expect=2)
        self.ctl("undo")
        self.assertEqual(3, len(self.ask("list")))

    def test_tasks(self):
        contact = self.new("--person", "Anna Beispiel")["id"]
        first = self.ask("task", "add", contact, "--title", "Angebot", "--due", "31.12.2026")["id"]
        self.ctl("task", "add", "--title", "Ablage")
        self.assertEqual([("Angebot", "2026-12-31", contact), ("Ablage", None, None)],
                         [(t["title"], t["due_on"], t["contact"]) for t in self.ask("task", "list")])
        self.ctl("task", "done", first)
        self.assertEqual(["Ablage"], [t["title"] for t in self.ask("task", "list")])
        self.assertEqual([False, True], [t["done"] for t in self.ask("task", "list", "--all")])

    def test_tasks_with_time_and_repetition(self):
        contact = self.new("--person", "Käthe Müller")["id"]
        task = self.ask("task", "add", contact, "--title", "Wartung", "--due", "31.1.2027", "--time", "9:30", "--repeat", "monatlich",
                        "--remind", "15", "--kind", "call", "--assignee", "Eva", "--note", "mit Leiter")
        self.assertEqual(("2027-01-31", "09:30", "FREQ=MONTHLY;BYMONTHDAY=31", "call", "Eva", "mit Leiter", contact),
                         tuple(task[key] for key in ("due_on", "due_time", "repeat", "kind", "assignee", "note", "contact")))
        self.assertIsNotNone(task["remind_at"])
        self.ctl("task", "done", task["id"])
        again = self.ask("task", "list")
        self.assertEqual([("Wartung", "2027-02-28", "09:30")], [(t["title"], t["due_on"], t["due_time"]) for t in again])
        self.ctl("undo")
        self.assertEqual([task["id"]], [t["id"] for t in self.ask("task", "list")])
        self.assertEqual([], self.ask("task", "list", "--assignee", "Jan"))
        for wrong in (["--time", "25:00"], ["--repeat", "bald"], ["--due", "31.2.2027"], ["--remind", "15"], ["--kind", "dance"]):
            self.ctl("task", "add", "--title", "x", *wrong, expect=2)
        self.ctl("task", "add", expect=2)

    def test_tasks_in_plain_words(self):
        contact = self.new("--person", "Käthe Müller")["id"]
        task = self.ask("task", "add", "--natural", "am 24.12.2027 um 14:30 Uhr Müller anrufen")
        self.assertEqual(("Müller anrufen", "2027-12-24", "14:30", "call", contact),
                         tuple(task[key] for key in ("title", "due_on", "due_time", "kind", "contact")))
        weekly = self.ask("task", "add", "every 2 weeks check backup", "--natural")
        self.assertEqual(("check backup", None), (weekly["title"], weekly["contact"]))
        self.assertRegex(weekly["repeat"], "^FREQ=WEEKLY;INTERVAL=2;BYDAY=..$")
        self.new("--person", "Jan Müller")
        self.assertIsNone(self.ask("task", "add", "--natural", "Müller mailen")["contact"])
        self.ctl("task", "add", "--natural", "morgen um 10", expect=2)

    def test_fields(self):
        contact = self.new("--person", "Anna Beispiel")["id"]
        for words in (["add", "Vertragswert", "--type", "money"], ["add", "Klasse", "--type", "choice", "--choice", "Gold", "--choice", "Silber"],
                      ["add", "Seit", "--type", "date"], ["add", "Newsletter", "--type", "yes-no"], ["enable", "hobby"]):
            self.ctl("fields", *words)
        self.ctl("fields", "add", "vertragswert", expect=1)
        self.ctl("fields", "add", "Wert", "--type", "gold", expect=2)
        self.ctl("fields", "add", "Wert", "--type", "choice", expect=2)
        self.ctl("fields", "set", contact, "Vertragswert", "99,90 €")
        self.ctl("fields", "set", contact, "geburtstag", "3.4.1980")
        self.ctl("set", contact, "klasse=gold", "Seit=2024-05", "newsletter=ja", "hobby=Segeln")
        self.ctl("set", contact, "klasse=bronze", expect=2)
        shown = self.ask("show", contact)
        self.assertEqual({"vertragswert": {"minor": 9990, "currency": "EUR"}, "klasse": "gold", "seit": "2024-05", "newsletter": True,
                          "hobby": "Segeln"}, shown["custom"])
        self.assertEqual("1980-04-03", shown["birthday"])
        fields = self.ask("fields")
        self.assertIn("contact.family_name", [f["field"] for f in fields["catalogue"]])
        self.assertEqual({"vertragswert", "klasse", "seit", "newsletter", "hobby"}, {f["code"] for f in fields["custom"]})
        self.assertNotIn("hobby", [f["code"] for f in fields["offered"]])
        self.ctl("set", contact, "hobby=")
        self.assertNotIn("hobby", self.ask("show", contact)["custom"])

    def test_filter_sort_and_limit(self):
        for name, town in (("Anna Amsel", "Köln"), ("Bert Buchfink", "Bonn"), ("Cora Ziegler", "Köln")):
            self.new("--person", name, f"ort={town}")
        self.assertEqual(["Amsel, Anna", "Ziegler, Cora"], [c["name"] for c in self.ask("list", "--filter", "ort:Köln")])
        self.assertEqual(["Ziegler, Cora", "Buchfink, Bert"], [c["name"] for c in self.ask("list", "--sort", "-name", "--limit", "2")])
        self.assertEqual(["Buchfink, Bert"], [c["name"] for c in self.ask("list", "--filter", "-ort:Köln")])
        self.assertEqual(1, len(self.ask("search", "an", "--limit", "1")))

    def test_a_template_for_a_trade(self):
        offered = [entry["id"] for entry in self.ask("template", "list")]
        self.assertEqual(8, len(offered))
        self.assertIn("crafts", offered)
        shown = self.ask("template", "show", "crafts")
        self.assertEqual([], shown["contacts"])
        self.assertEqual(shown, self.ask("template", "apply", "crafts"))
        again = self.ask("template", "apply", "crafts", "--samples")
        self.assertEqual(([], [], 2), (again["fields"], again["tags"], len(again["contacts"])))
        contact = self.new("--person", "Anna Beispiel")["id"]
        self.ask("log", contact, "--kind", "x_site_visit", "--text", "Maße genommen")
        self.ask("log", contact, "--kind", shown["kinds"][0], "--text", "Noch einmal")
        self.assertEqual({"x_site_visit"}, {entry["kind"] for entry in self.ask("show", contact)["timeline"]})
        self.ctl("undo", "5")
        self.assertEqual((0, 0), (self.ask("stats")["contacts"], self.ask("stats")["tags"]))
        self.ctl("template", "apply", "pirates", expect=3)
        self.ctl("template", "apply", expect=2)
        self.ctl("template", expect=2)

    def test_settings(self):
        listed = {one["key"]: one for one in self.ask("settings")}
        self.assertEqual(listed, {one["key"]: one for one in self.ask("settings", "list")})
        self.assertEqual({"key": "silent_after_days", "label": "Days until somebody has gone silent", "value": 90, "standard": 90, "team": True,
                          "least": 7, "most": 3650}, listed["silent_after_days"])
        self.assertEqual(["international", "national"], listed["house_phones"]["choices"])
        self.assertEqual([False, False], [listed["online_domains"]["value"], listed["team_scope"]["team"]])
        for key, typed, value in (("silent_after_days", "30", 30), ("online_domains", "true", True), ("online_domains", "nein", False), ("currency", "chf", "CHF"),
                                  ("house_phones", "national", "national"), ("house_kept", "UNICEF, eBay", "UNICEF, eBay")):
            self.assertEqual(value, self.ask("settings", "set", key, typed)["value"])
            self.assertEqual(value, self.ask("settings", "get", key)["value"])
        self.assertEqual("30\n", self.ctl("settings", "get", "silent_after_days").out)
        self.assertRegex(self.ctl("settings").out, "(?m)^house_phones +national +Spelling of phone numbers$")
        self.ctl("undo", "2")
        self.assertEqual(("", 30), (self.ask("settings", "get", "house_phones")["value"], self.ask("settings", "get", "silent_after_days")["value"]))
        self.assertEqual(90, self.ask("settings", "set", "silent_after_days", "")["value"])
        # Phone numbers of the file are another country's at once.
        for number in ("01 5123456", "+43 1 5123456"):
            self.new("--person", "Anna Beispiel", f"telefon={number}")
        self.assertFalse(self.is_one_number())
        self.assertEqual("AT", self.ask("settings", "set", "region", "at")["value"])
        self.assertTrue(self.is_one_number())

    def is_one_number(self):
        """Whether the phone numbers of two that are alike are the same, by how they are stored."""
        reasons = self.ask("duplicates")["pairs"][0]["reasons"]
        return [one["agreement"] for one in reasons if one["field"] == "phone"] != ["close"]

    def test_settings_that_cannot_be(self):
        for key, value, code, says in (("silent_after_day", "30", 3, "silent_after_days"), ("colour", "red", 3, "settings list"), ("silent_after_days", "3", 2, "7.*3,?650"),
                                       ("silent_after_days", "many", 2, "7.*3,?650"), ("house_phones", "loud", 2, "international, national"), ("online_domains", "perhaps", 2, "true, false"),
                                       ("region", "Atlantis", 2, "code as DE"), ("currency", "€", 2, "code as EUR"), ("own_vat_id", "DE123", 2, "DE123456789"), ("team_scope", "Sales", 3, "no team")):
            with self.subTest(key=key, value=value):
                before = self.ask("settings")
                error = self.ctl("--json", "settings", "set", key, value, expect=code).error()
                self.assertEqual("not-found" if code == 3 else "invalid", error["code"])
                self.assertRegex(error["message"], says)
                self.assertEqual(before, self.ask("settings"))
        self.ctl("settings", "get", "colour", expect=3)
        for words in (["set", "region"], ["get"], ["show"], ["get", "region", "DE"]):
            self.ctl("settings", *words, expect=2)


class TwoPrograms(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()
        self.ctl("new", "--person", "Anna Beispiel")

    def test_reading_beside_a_writer_and_no_two_writers(self):
        holder = self.start("--json", "sample-data", "--contacts", "200000")
        while not self.file.with_name("a.kontor.lock").exists():
            self.assertIsNone(holder.poll(), "it must still be at work")
            time.sleep(0.01)
        for words in (["search", "Anna"], ["list", "--limit", "5"], ["stats"], ["fields"], ["task", "list"], ["tag", "list"]):
            self.ctl("--json", *words)
        error = self.ctl("--json", "--wait", "0", "new", "--person", "B", expect=5).error()
        self.assertEqual("locked", error["code"])
        holder.terminate()
        out, _ = holder.communicate(timeout=120)
        self.assertEqual(130, holder.returncode)
        self.ctl("new", "--person", "B")

    def test_a_writer_waits_for_a_short_one(self):
        holder = self.start("sample-data", "--contacts", "300")
        while not self.file.with_name("a.kontor.lock").exists() and holder.poll() is None:
            time.sleep(0.01)
        self.ctl("--wait", "120", "new", "--person", "B")
        self.assertEqual(0, holder.wait(60))
        for stream in (holder.stdout, holder.stderr):
            stream.close()

    def test_a_folder_that_may_not_be_written(self):
        if os.geteuid() == 0:
            self.skipTest("root may write everywhere")
        self.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
        self.addCleanup(self.folder.chmod, 0o700)
        self.assertEqual("read-only", self.ctl("--json", "new", "--person", "B", expect=5).error()["code"])


if __name__ == "__main__":
    main()
