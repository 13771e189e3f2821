# SPDX-License-Identifier: GPL-3.0-or-later
"""Duplicates and standard forms, from a list that somebody sent to what is noted in the file."""
from ctl import CtlCase, main

LIST = """Vorname;Nachname;Geburtstag;Telefon;E-Mail;Straße;PLZ;Ort
Maria;Bäcker;06.05.1980;0221 4710100;maria.baecker@posteo.de;Hauptstr. 5;50667;Köln
Maria;Baecker;06.05.1980;+49 (0)221 4710100;;Hauptstraße 5;50667;Köln
Peter;Bäcker;20.01.1978;0221 4710100;;Hauptstr. 5;50667;Köln
Olaf;Breit;;0511 998877;olaf.breit@gmial.com;Am Wall 3;30159;Hannover
"""


class Quality(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()
        path = self.folder / "list.csv"
        path.write_text(LIST, encoding="utf-8")
        self.ask("import", path)

    def pairs(self, *words):
        return [{pair["first"], pair["second"]} for pair in self.ask("duplicates", *words)["pairs"]]

    def test_duplicates_with_reasons_and_answers(self):
        found = self.ask("duplicates")
        self.assertEqual(4, found["contacts"])
        self.assertEqual(1, len(found["pairs"]))
        pair = found["pairs"][0]
        self.assertGreater(pair["score"], 0.9)
        self.assertIn("birthday", [reason["field"] for reason in pair["reasons"]])
        self.assertEqual([sorted((pair["first"], pair["second"]))], [sorted(ids) for ids in found["clusters"]])
        names = {contact["id"]: contact["given_name"] for contact in self.ask("list")}
        self.assertEqual({"Maria"}, {names[pair["first"]], names[pair["second"]]}, "her husband is somebody else")
        text = self.ctl("duplicates").out
        self.assertIn("Maria", text)
        self.assertIn("birthday", text)

        ids = (pair["first"], pair["second"])
        self.assertEqual({"changed": True}, self.ask("duplicates", "separate", *ids))
        self.assertEqual({"changed": False}, self.ask("duplicates", "separate", *reversed(ids)))
        self.assertEqual([], self.pairs())
        self.ask("undo")
        self.assertEqual([set(ids)], self.pairs())
        self.ask("duplicates", "separate", *ids)
        self.assertEqual({"changed": True}, self.ask("duplicates", "forget", *ids))
        self.assertEqual([set(ids)], self.pairs("--min-score", "0.9"))
        self.ctl("duplicates", "same", ids[0], ids[0], expect=2)

    def test_a_signature_is_read_without_a_file(self):
        signature = self.folder / "signature.txt"
        signature.write_text("Gruß\nMaria Bäcker\nGeschäftsführerin\nBäcker KG\nDomstraße 1\n50667 Köln\nTel. 0221 4710-100\n", encoding="utf-8")
        told = {proposal["field"]: proposal for proposal in self.ask("enrich", "--text", signature)}
        self.assertEqual("Maria Bäcker", told["contact.name"]["value"])
        self.assertEqual("Bäcker KG", told["affiliation.organisation"]["value"])
        self.assertEqual("sure", told["contact_point.phone"]["confidence"])
        whole = signature.read_text(encoding="utf-8")
        for proposal in told.values():
            self.assertEqual(proposal["value"], whole[proposal["start"]:proposal["start"] + proposal["length"]])
        self.ctl("enrich", "--text", self.folder / "nothing.txt", expect=3)
        self.ctl("enrich", expect=2)

    def test_postcodes_and_banks_are_hints(self):
        olaf = next(contact["id"] for contact in self.ask("list") if contact["given_name"] == "Olaf")
        self.ask("set", olaf, "iban=DE89370400440532013000", "bic=PBNKDEFFXXX")
        problems = {finding["problem"] for finding in self.ask("normalize", "--dry-run")}
        self.assertIn("bic-mismatch", problems)
        self.assertNotIn("postcode-town", problems)

    def test_standard_forms(self):
        olaf = next(contact["id"] for contact in self.ask("list") if contact["given_name"] == "Olaf")
        self.ask("set", olaf, "iban=de89370400440532013000")
        before = self.ask("list")
        told = {finding["field"]: finding for finding in self.ask("normalize", "--dry-run")}
        self.assertEqual(before, self.ask("list"), "a dry run changes nothing")
        self.assertEqual("DE89 3704 0044 0532 0130 00", told["contact.iban"]["standard"])
        mails = [finding for finding in self.ask("normalize", "--dry-run") if finding["problem"] == "email-typo"]
        self.assertEqual(["olaf.breit@gmail.com"], [finding["standard"] for finding in mails])
        self.ask("normalize")
        self.assertEqual("DE89 3704 0044 0532 0130 00", self.ask("show", olaf)["iban"])
        self.assertEqual("olaf.breit@gmial.com", self.ask("show", olaf)["email"], "a guess is not written")
        self.ask("undo")
        self.assertEqual("de89370400440532013000", self.ask("show", olaf)["iban"])

    def test_care(self):
        self.ask("new", "--organisation", "Verwaist GmbH")
        report = self.ask("care")
        self.assertEqual(5, report["contacts"])
        self.assertTrue(0 < report["completeness"] < 100)
        self.assertEqual([], report["trend"])
        checks = {check["code"]: check for check in report["checks"]}
        self.assertEqual(1, checks["orphaned-firm"]["count"])
        self.assertEqual(["remove", "tag"], checks["orphaned-firm"]["repairs"])
        for check in report["checks"]:
            if check["filter"]:
                self.assertEqual(check["count"], len(self.ask("list", "--filter", check["filter"])), check["code"])
        self.assertEqual({"code": "orphaned-firm", "repair": "remove", "found": 1, "changed": 0}, self.ask("care", "--fix", "orphaned-firm", "--dry-run"))
        self.assertEqual(5, self.ask("stats")["contacts"])
        self.assertEqual(1, self.ask("care", "--fix", "orphaned-firm")["changed"])
        self.assertEqual(4, self.ask("stats")["contacts"])
        self.ask("undo")
        self.assertEqual(1, self.ask("care", "--fix", "orphaned-firm", "--how", "tag")["changed"])
        self.assertEqual(1, len(self.ask("list", "--filter", 'tag:"Data check"')))
        text = self.ctl("care").out
        self.assertIn("orphaned-firm", text)
        self.assertIn("%", text)

    def test_online_checks_show_what_they_would_send_and_send_nothing(self):
        firm = self.ask("new", "--organisation", "Muster GmbH", "ust-id=DE 136 695 976", "e-mail=info@muster.example")["id"]
        self.ask("new", "--organisation", "Tippfehler GmbH", "ust-id=DE136695975")
        would = self.ask("check-online", "--dry-run")
        self.assertEqual(["gmial.com", "muster.example"], would["domains"], "everybody knows that posteo.de takes mail")
        self.assertEqual([{"contact": firm, "vat_id": "DE136695976"}], would["vat_ids"])
        self.assertTrue(would["vies"].startswith("https://ec.europa.eu/"))
        self.assertEqual([], self.ask("check-online", "--vat", "--dry-run")["domains"])
        self.assertEqual(1, len(self.ask("check-online", "--mx", "--limit", "1", "--dry-run")["domains"]))
        self.assertEqual(["muster.example"], self.ask("check-online", firm, "--dry-run")["domains"])
        self.assertIn("DE136695976", self.ctl("check-online", "--dry-run").out)
        checks = {check["code"]: check["count"] for check in self.ask("care")["checks"]}
        self.assertEqual((0, 0), (checks["mail-domain"], checks["vat-invalid"]))


if __name__ == "__main__":
    main()
