# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes from outside may be anything: refused with a sentence or taken in part with a report, in bounded memory."""
import os
import random
import subprocess
import zipfile

from ctl import DATA, PROGRAM, CtlCase, main

MOST_KB = 200 * 1024
SHEET = ('<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
PARTS = {
    "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                           '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                           '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
                       'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                                  '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


class BadFiles(CtlCase):
    def setUp(self):
        super().setUp()
        self.init()
        self.ctl("new", "--organisation", "Gesichert")

    def measured(self, *words):
        """Exit code, standard error and the largest resident memory in KiB of one run."""
        with open(self.folder / "out", "wb") as out, open(self.folder / "err", "wb") as err:
            job = subprocess.Popen([str(PROGRAM), *map(str, words)], env=self.environment(), cwd=self.folder,
                                   stdin=subprocess.DEVNULL, stdout=out, stderr=err)
            _, status, usage = os.wait4(job.pid, 0)
            job.returncode = os.waitstatus_to_exitcode(status)
        return job.returncode, (self.folder / "err").read_text(encoding="utf-8"), usage.ru_maxrss

    def assertHandled(self, path, codes, ways=([], ["--dry-run"], ["--trace"])):
        for extra in ways:
            code, err, memory = self.measured("import", path, *extra)
            self.assertIn(code, codes, f"{path.name} {extra}: {err[-500:]}")
            if code == 6:
                self.assertTrue(err.startswith("kontorctl: ") and len(err) > 30, err)
            self.assertLess(memory, MOST_KB, f"{path.name} {extra}: {memory} KiB")
        self.assertEqual(1, len(self.ask("search", "Gesichert")))
        self.assertTrue(self.ask("check")["ok"])

    def test_empty_binary_and_foreign(self):
        noise = random.Random(1)
        for name, data in (("empty.csv", b""), ("blank.csv", b"\n\n \n"), ("bom.csv", b"\xef\xbb\xbf"), ("picture.csv", b"\x89PNG\r\n\x1a\n" + noise.randbytes(20_000)),
                           ("noise.vcf", noise.randbytes(50_000)), ("noise.xlsx", noise.randbytes(50_000)), ("zeros.csv", bytes(100_000)),
                           ("empty.json", b"{}"), ("list.json", b"[1,2,3]"), ("deep.json", b'{"contacts":' + b"[" * 100_000),
                           ("newer.json", b'{"format":"kontor-contacts","version":99,"contacts":[]}')):
            with self.subTest(name=name):
                self.assertHandled(self.write(name, data), (1, 2, 6))

    def test_truncated(self):
        self.ctl("import", DATA / "samples" / "google-contacts.csv")
        for name in ("a.csv", "a.xlsx", "a.vcf", "a.json"):
            self.ctl("export", name)
            whole = (self.folder / name).read_bytes()
            for cut in (1, 10, len(whole) // 3, len(whole) - 7):
                with self.subTest(name=name, cut=cut):
                    self.assertHandled(self.write(f"cut-{cut}-{name}", whole[:cut]), (0, 1, 2, 6, 7))

    def test_a_gigabyte_in_one_line(self):
        for name, head in (("zeros.csv", b""), ("line.csv", b"Name;Telefon\nAnna;"), ("card.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nNOTE:"),
                           ("text.json", b'{"format":"kontor-contacts","version":1,"contacts":[{"family_name":"')):
            with self.subTest(name=name):
                path = self.write(name, head)
                with open(path, "r+b") as file:
                    file.seek(1 << 30)
                    file.write(b"x")
                # Of a card the rest is good: it comes in, and the report names what was left out.
                self.assertHandled(path, (0,) if name == "card.vcf" else (1, 2, 6, 7), ways=([],))

    def test_a_real_long_line(self):
        path = self.folder / "long.csv"
        with open(path, "wb") as file:
            file.write(b"Name;Telefon\n")
            for _ in range(200):
                file.write(b"abcdefgh" * 131_072)
        self.assertHandled(path, (6, 7), ways=([],))

    def test_zip_bomb(self):
        for name, row, times in (("rows.xlsx", "<row><c t=\"inlineStr\"><is><t>Anna</t></is></c></row>" * 20_000, 200),
                                 ("cell.xlsx", "a" * 1_048_576, 300)):
            with self.subTest(name=name):
                path = self.folder / name
                with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
                    for part, text in PARTS.items():
                        package.writestr(part, text)
                    with package.open("xl/worksheets/sheet1.xml", "w") as sheet:
                        sheet.write((SHEET + ('<row><c t="inlineStr"><is><t>' if name == "cell.xlsx" else "")).encode())
                        for _ in range(times):
                            sheet.write(row.encode())
                self.assertHandled(path, (6, 7), ways=([],))

    def test_too_many_parts(self):
        path = self.folder / "parts.xlsx"
        with zipfile.ZipFile(path, "w") as package:
            for part, text in PARTS.items():
                package.writestr(part, text)
            for number in range(20_000):
                package.writestr(f"xl/worksheets/s{number}.xml", "")
        self.assertHandled(path, (6, 7))

    def test_entities_are_not_expanded(self):
        path = self.folder / "laughs.xlsx"
        entities = "".join(f'<!ENTITY l{n} "{"&l%d;" % (n - 1) * 10}">' for n in range(1, 10))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for part, text in PARTS.items():
                package.writestr(part, text)
            package.writestr("xl/worksheets/sheet1.xml", f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>'
                             '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>')
        self.assertHandled(path, (6, 7))

    def test_endless_folding(self):
        path = self.folder / "folded.vcf"
        with open(path, "wb") as file:
            file.write(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\nNOTE:x")
            for _ in range(100):
                file.write(b"\r\n x" * 262_144)
            file.write(b"\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bert Beispiel\r\nEND:VCARD\r\n")
        self.assertHandled(path, (0, 6, 7), ways=(["--trace"],))

    def test_no_file_at_all(self):
        self.ctl("import", self.folder, expect=2)
        self.ctl("import", self.folder / "none.csv", expect=3)


if __name__ == "__main__":
    main()
