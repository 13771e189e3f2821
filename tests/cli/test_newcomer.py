# SPDX-License-Identifier: GPL-3.0-or-later
"""The first day with Kontor: four real lists come in, nothing of them gets lost, a customer is found and worked with."""
import csv
import io
import json
import zipfile

from ctl import DATA, CtlCase, main

SAMPLES = sorted((DATA / "samples").iterdir())


def without_ids(value):
    """Without the ids of records, at any depth."""
    if isinstance(value, dict):
        return {key: without_ids(inner) for key, inner in value.items() if key != "id"}
    if isinstance(value, list):
        return sorted((without_ids(inner) for inner in value), key=str)
    return value


class Newcomer(CtlCase):
    maxDiff = 4000

    def setUp(self):
        super().setUp()
        self.init()

    def import_samples(self):
        return [self.ask("import", path) for path in SAMPLES]

    def names(self, *words, env=None):
        return [contact["name"] for contact in self.ask(*words, env=env)]

    def test_no_cell_of_the_samples_is_lost(self):
        self.assertEqual(4, len(SAMPLES))
        for path in SAMPLES:
            answer = self.ask("import", "--trace", path)
            self.assertEqual(answer["cells"], answer["fields"] + answer["notes"] + answer["reported"], path.name)
            self.assertEqual(answer["cells"], len(answer["trace"]), path.name)
            outcomes = [cell["outcome"] for cell in answer["trace"]]
            self.assertEqual(answer["fields"], outcomes.count("field"), path.name)
            self.assertEqual(answer["notes"], outcomes.count("note"), path.name)
            self.assertEqual(answer["reported"], outcomes.count("reported"), path.name)
            self.assertGreater(answer["fields"], answer["reported"], path.name)
            for cell in answer["trace"]:
                told = cell["targets"] if cell["outcome"] == "field" else cell["reason"]
                self.assertTrue(told, f"{path.name}: {cell}")
            self.assertEqual(answer["records"], answer["created"] + answer["updated"] + answer["skipped"] + answer["failed"])
            self.assertEqual((0, []), (answer["failed"], answer["errors"]), path.name)

    def test_every_cell_of_the_tables_has_a_trace(self):
        for path in SAMPLES:
            if path.suffix != ".csv":
                continue
            text = path.read_bytes()
            decoded = text.decode("utf-8-sig") if b"\xc3" in text or text.startswith(b"\xef\xbb\xbf") else text.decode("cp1252")
            delimiter = ";" if decoded.count(";") > decoded.count(",") else ","
            cells = sorted(cell.strip() for row in csv.reader(io.StringIO(decoded), delimiter=delimiter) for cell in row if cell.strip())
            trace = self.ask("import", "--dry-run", "--trace", path)["trace"]
            traced = sorted(cell["value"].replace("\r\n", "\n").strip() for cell in trace)
            headings = len(cells) - len(traced)
            self.assertGreaterEqual(headings, 0, path.name)
            missing = list(cells)
            for value in traced:
                if value in missing:
                    missing.remove(value)
            # What is left over is the row of headings: words of the first rows, each once.
            self.assertLessEqual(len(missing), max(map(len, csv.reader(io.StringIO(decoded), delimiter=delimiter))) + 5,
                                 f"{path.name}: {missing}")

    def test_a_dry_run_changes_nothing_and_tells_the_same(self):
        before = self.ask("stats")
        plan = self.ask("import", "--dry-run", SAMPLES[0])
        self.assertEqual(before, self.ask("stats"))
        self.assertIsNone(plan["batch"])
        done = self.ask("import", SAMPLES[0])
        for count in ("created", "updated", "skipped", "failed", "cells", "fields", "notes", "reported"):
            self.assertEqual(plan[count], done[count], count)
        self.assertEqual(len(plan["rows"]), done["records"])

    def test_the_day(self):
        self.import_samples()
        found = self.ask("search", "müller")
        self.assertTrue(found)
        self.assertEqual([c["id"] for c in found], [c["id"] for c in self.ask("search", "Mueller")], "ü and ue are one")
        person = next(c for c in found if c["kind"] == "person" and "Käthe" in c["name"])
        for key in ("id", "kind", "name", "points", "addresses", "organisation", "tags", "custom"):
            self.assertIn(key, person)

        shown = self.ask("show", person["id"])
        entries = len(shown["timeline"])
        self.ctl("log", person["id"], "--kind", "call", "--text", "Angebot zugesagt", "--subject", "Rückruf",
                 "--at", "2026-01-31T14:30", "--duration", "5", "--direction", "in", "--result", "reached")
        shown = self.ask("show", person["id"], "--timeline", "1000")
        self.assertEqual(entries + 1, len(shown["timeline"]))
        call = next(e for e in shown["timeline"] if e.get("subject") == "Rückruf")
        self.assertEqual(("call", 300, "in", "reached", "Angebot zugesagt"),
                         (call["kind"], call["duration_s"], call["direction"], call["result"], call["text"]))

        self.assertEqual(1, self.ask("tag", "add", "Wichtig", person["id"])["changed"])
        self.assertEqual([person["name"]], self.names("list", "--filter", "tag:Wichtig"))
        self.assertIn(("Wichtig", 1), [(t["name"], t["contacts"]) for t in self.ask("tag", "list")])
        self.assertTrue(self.ask("check")["ok"])

    def people(self, env=None, tables=False):
        """What every format must carry, without ids and order of entry. Tables carry the first address and no profiles."""
        rows = []
        for contact in self.ask("list", env=env):
            points = sorted((point["kind"], point["value"]) for point in contact["points"]
                            if not tables or point["kind"] in ("phone", "mobile", "email", "url"))
            towns = sorted((address.get("postal_code", ""), address.get("city", ""), address.get("street", "")) for address in contact["addresses"][:1 if tables else None])
            rows.append((contact["kind"], contact["name"], contact.get("birthday", ""), points, towns, sorted(contact["tags"]), contact["organisation"]))
        return sorted(rows, key=str)

    def test_everything_that_goes_out_comes_back(self):
        self.ctl("sample-data", "--contacts", 150, "--seed", 11, "--now", "2026-01-31T12:00:00Z")
        for format_, name in (("csv", "a.csv"), ("xlsx", "a.xlsx"), ("vcard", "a.vcf"), ("vcard3", "b.vcf"), ("json", "a.json")):
            with self.subTest(format=format_):
                tables = format_ in ("csv", "xlsx")
                everybody = self.people(tables=tables)
                self.assertEqual(150, self.ask("export", name, "--format", format_)["written"])
                other = self.environment(KONTOR_FILE=self.folder / f"{format_}.kontor")
                self.ctl("init", env=other)
                answer = self.ask("import", name, env=other)
                self.assertEqual((0, 150), (answer["failed"], answer["created"] + answer["updated"]))
                self.assertEqual(everybody, self.people(env=other, tables=tables))
                again = self.ask("import", name, env=other)
                self.assertEqual((0, 0), (again["created"], again["failed"]), "the same file again makes no doubles")
                self.assertEqual(everybody, self.people(env=other, tables=tables))

    def test_json_carries_everything(self):
        self.ctl("sample-data", "--contacts", 80, "--seed", 12)
        first = self.ctl("export", "-", "--format", "json").out
        (self.folder / "all.json").write_text(first, encoding="utf-8")
        other = self.environment(KONTOR_FILE=self.folder / "other.kontor")
        self.ctl("init", env=other)
        self.ctl("import", "all.json", env=other)
        second = self.ctl("export", "-", "--format", "json", env=other).out
        before, after = (json.loads(text) for text in (first, second))
        for contact in before["contacts"] + after["contacts"]:
            contact.pop("origin", None)  # an import says where its data come from,
            contact.pop("created_at", None)  # and makes firms when their first person comes
        # A firm that one of its people named before it came itself has an id of its own: compare without.
        plain = [sorted((json.dumps(without_ids(contact), sort_keys=True) for contact in whole["contacts"])) for whole in (before, after)]
        self.assertEqual(*plain)
        self.assertEqual(before.get("custom_fields"), after.get("custom_fields"))

    def test_undo_of_an_import_takes_all_of_it_back(self):
        self.ctl("import", SAMPLES[0])
        before = self.ask("list")
        answer = self.ask("import", SAMPLES[1])
        self.assertGreater(answer["created"] + answer["updated"], 0)
        self.assertNotEqual(before, self.ask("list"))
        undone = self.ask("undo")["undone"]
        self.assertEqual((1, "import", answer["command"]), (len(undone), undone[0]["change"], undone[0]["command"]))
        self.assertEqual(before, self.ask("list"))
        after_redo = self.ask("redo")
        self.assertEqual(1, len(after_redo["redone"]))
        self.assertNotEqual(before, self.ask("list"))
        self.assertTrue(self.ask("check")["ok"])

    def test_a_mapping_can_be_changed_and_is_kept(self):
        path = self.write("liste.csv", "Name;Merkmal;Telefon\nAnna Beispiel;blau;0221 4710\n")
        mapping = self.ask("import", "--dry-run", path)["mapping"]
        for column in mapping["columns"]:
            if column["header"] == "Merkmal":
                column["target"] = "tags"
        self.write("map.json", json.dumps(mapping))
        self.ctl("import", path, "--map", "map.json")
        self.assertEqual(["blau"], self.ask("list")[0]["tags"])
        path.write_text("Name;Merkmal;Telefon\nBert Beispiel;rot;0221 4711\n", encoding="utf-8")
        self.ctl("import", path)
        self.assertEqual(["rot"], self.ask("search", "Bert")[0]["tags"], "the mapping is known the next time")

    def test_options_of_an_import(self):
        path = self.write("liste.csv", "Vorname;Nachname;E-Mail;Geburtstag\nAnna;Beispiel;anna@example.org;03/04/1980\n")
        self.assertEqual(1, self.ask("import", "--dry-run", path)["ambiguous_dates"])
        self.ctl("import", path, "--date-order", "month", "--tag", "Messe", "--tag", "Neu", "--origin", "third", "--source", "Messe Köln")
        contact = self.ask("list")[0]
        self.assertEqual(("1980-03-04", ["Messe", "Neu"], "third", "Messe Köln"),
                         (contact["birthday"], sorted(contact["tags"]), contact["origin"], contact["origin_source"]))
        path.write_text("Vorname;Nachname;E-Mail;Spitzname\nAnna;Beispiel;anna@example.org;Anni\n", encoding="utf-8")
        self.assertEqual(1, self.ask("import", path, "--no-update")["skipped"])
        self.assertNotIn("nickname", self.ask("list")[0])
        self.assertEqual(1, self.ask("import", path)["updated"])
        self.assertEqual("Anni", self.ask("list")[0]["nickname"])

    def test_sample_data_are_repeatable(self):
        texts = []
        for name in ("one", "two"):
            env = self.environment(KONTOR_FILE=self.folder / f"{name}.kontor")
            self.ctl("init", env=env)
            self.assertEqual(120, self.ask("sample-data", "--contacts", 120, "--seed", 7, "--now", "2026-01-31T12:00:00Z", env=env)["created"])
            texts.append(self.ctl("--json", "list", env=env).out)
        self.assertEqual(*texts)
        self.ctl("sample-data", "--contacts", 120, "--seed", 7, "--now", "2026-01-31T12:00:00Z", env=env)
        self.assertEqual(240, self.ask("stats", env=env)["contacts"], "and can be had twice in one file")

    def test_exported_spreadsheets_run_nothing(self):
        self.ctl("new", "--person", "Anna Beispiel", "bemerkung==HYPERLINK(\"http://example.org\")")
        self.ctl("export", "a.csv")
        rows = list(csv.reader(io.StringIO((self.folder / "a.csv").read_text(encoding="utf-8-sig")), delimiter=";"))
        self.assertFalse([cell for row in rows for cell in row if cell.startswith("=")])
        self.ctl("export", "a.xlsx")
        with zipfile.ZipFile(self.folder / "a.xlsx") as package:
            self.assertNotIn(b"<f>", package.read("xl/worksheets/sheet1.xml"))


if __name__ == "__main__":
    main()
