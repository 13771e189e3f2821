#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes English and other European contacts with duplicates, for kontor-measure-duplicates.

    european.py CONTACTS [SEED] > contacts.tsv

Shares nothing with the German ones: other names, other errors (scanned letters, neighbouring keys, hearing), other gaps. It
is for testing only; nothing was tuned to it.
"""
import random
import sys

COLUMNS = ("id cluster kind given additional family suffix organisation gender birthday number phone email "
           "street postal city").split()
WOMEN = """Olivia Amelia Isla Ava Emily Grace Charlotte Jessica Sophie Lucy Eleanor Margaret Patricia Barbara Susan Dorothy Helen Ruth
Camille Chloé Manon Léa Isabelle Sylvie Monique Giulia Francesca Chiara Paola Carmen Pilar Lucía Teresa Agnieszka Katarzyna Ewa
Magdalena Anneke Femke Marijke Saskia Astrid Ingrid Karin Maja Freja Mette Kirsten Aoife Siobhan Niamh Eszter Zsófia Jana Tereza""".split()
MEN = """Oliver George Harry Jack Jacob Charlie Thomas William James Henry Edward Robert Richard Joseph David Andrew Peter Anthony
Pierre Luc Antoine François Philippe Jacques Marco Luca Giuseppe Antonio Javier Carlos Miguel Ángel Piotr Krzysztof Paweł Tomasz
Jan Willem Pieter Joris Lars Anders Erik Nils Søren Jens Bjørn Patrick Liam Declan László István Gábor Jiří Václav""".split()
SHORT = {"William": "Bill", "Robert": "Bob", "Richard": "Dick", "Margaret": "Peggy", "Patricia": "Trish", "Edward": "Ted", "James": "Jim",
         "Thomas": "Tom", "Anthony": "Tony", "Eleanor": "Nell", "Andrew": "Drew", "Dorothy": "Dot", "Susan": "Sue", "Henry": "Harry",
         "Joseph": "Joe", "Charlotte": "Lottie", "Katarzyna": "Kasia", "Magdalena": "Magda", "Giuseppe": "Beppe", "Francesca": "Franca"}
FAMILIES = """Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood
Jackson Clarke Harrison Cooper Fletcher Pemberton Ashworth Cavendish Holloway Blackwood Thistlethwaite Featherstone Martin Bernard
Dubois Durand Lefebvre Moreau Fontaine Rossi Ferrari Esposito Bianchi Colombo García Fernández González Rodríguez Nowak Kowalski
Wiśniewski Wójcik Kamiński DeJong Bakker Visser Dekker Andersson Johansson Lindqvist Hansen Jensen Nielsen Kristiansen Murphy Kelly
O'Sullivan Byrne Horváth Szabó Nagy Novák Svoboda Dvořák Krejčí""".split()
TOWNS = [("Leeds", "LS1 4AP"), ("York", "YO1 7HH"), ("Bristol", "BS1 5TR"), ("Cardiff", "CF10 3AT"), ("Glasgow", "G1 1XQ"),
         ("Dublin", "D02 AF30"), ("Lyon", "69002"), ("Nantes", "44000"), ("Torino", "10121"), ("Bologna", "40121"), ("Valencia", "46002"),
         ("Sevilla", "41004"), ("Gdańsk", "80-831"), ("Poznań", "61-772"), ("Utrecht", "3511 LN"), ("Leiden", "2311 GJ"),
         ("Uppsala", "753 20"), ("Aarhus", "8000"), ("Bergen", "5003"), ("Szeged", "6720"), ("Brno", "602 00")]
STREETS = """Church Street|High Street|Station Road|Victoria Avenue|Mill Lane|Park Drive|Rue de la République|Rue Pasteur|Via Garibaldi|
Via Dante|Calle Real|Calle del Sol|ulica Długa|ulica Lipowa|Kerkstraat|Dorpsweg|Storgatan|Nørregade|Kossuth utca|Husova""".replace("\n", "").split("|")
TRADES = ["Motors", "Consulting", "Bakery", "Engineering", "Textiles", "Logistics", "Foods", "Systems", "Architects", "Plumbing"]
FORMS = ["Ltd", "Limited", "PLC", "SARL", "S.r.l.", "S.A.", "B.V.", "AB", "A/S", "Sp. z o.o.", "Kft."]
KEYS = {"a": "qs", "e": "wr", "i": "uo", "o": "ip", "u": "yi", "s": "ad", "t": "ry", "r": "et", "n": "bm", "l": "k", "m": "n", "c": "xv", "d": "sf"}
SCANNED = {"l": "1", "o": "0", "m": "rn", "e": "c", "h": "b", "g": "q", "u": "v"}
HEARD = [("ph", "f"), ("ck", "k"), ("ie", "y"), ("c", "k"), ("th", "t"), ("ou", "u"), ("s", "z"), ("ee", "ea"), ("tt", "t"), ("ll", "l")]


def wrong(text, rng):
    """One error, of the kinds of typists, scanners and listeners."""
    if len(text) < 3:
        return text
    at = rng.randrange(1, len(text))
    kind = rng.random()
    if kind < 0.3:
        return text[:at] + rng.choice(KEYS.get(text[at], "e")) + text[at + 1:]
    if kind < 0.45:
        return text[:at] + SCANNED.get(text[at], text[at]) + text[at + 1:]
    if kind < 0.6:
        for old, new in rng.sample(HEARD, len(HEARD)):
            if old in text[1:]:
                return text[0] + text[1:].replace(old, new, 1)
    if kind < 0.8:
        return text[:at] + text[at + 1:]
    return text[:at - 1] + text[at] + text[at - 1] + text[at + 1:] if at > 1 else text[:at] + text[at] + text[at:]


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.cluster = 0
        self.rows = []

    def address(self):
        town, code = self.rng.choice(TOWNS)
        if code[0].isdigit():
            digits = "".join(c for c in code if c.isdigit())
            code = code.replace(digits[-2:], "%02d" % self.rng.randrange(100), 1) if digits[-2:] in code else code
        street = self.rng.choice(STREETS)
        return {"street": f"{self.rng.randrange(1, 220)} {street}", "postal": code, "city": town}

    def person(self):
        rng = self.rng
        self.cluster += 1
        female = rng.random() < 0.5
        given = rng.choice(WOMEN if female else MEN)
        # A long tail beside the common names, as there is everywhere.
        family = rng.choice(FAMILIES) if rng.random() < 0.6 else rng.choice(FAMILIES)[:4] + rng.choice(
            "ington worth field bury sen sson escu ovic elli otti ard eaux stra huis berg wick shaw ham".split())
        row = {"cluster": self.cluster, "kind": "person", "given": given, "family": family, **self.address()}
        row["additional"] = rng.choice(WOMEN if female else MEN) if rng.random() < 0.3 else ""
        row["gender"] = ("female" if female else "male") if rng.random() < 0.4 else ""
        row["birthday"] = f"{rng.randrange(1930, 2006)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}" if rng.random() < 0.5 else ""
        row["phone"] = f"+44 20 7{rng.randrange(10 ** 6, 10 ** 7)}" if rng.random() < 0.65 else ""
        plain = (given[0] + family).lower().encode("ascii", "ignore").decode()
        row["email"] = f"{plain}{rng.randrange(1, 9999)}@{rng.choice(['gmail.com', 'yahoo.co.uk', 'orange.fr', 'libero.it', 'wp.pl'])}" if rng.random() < 0.6 else ""
        return row

    def firm(self):
        rng = self.rng
        self.cluster += 1
        name = f"{rng.choice(FAMILIES)}{rng.choice([' ', ' & Sons ', ' and Partners '])}{rng.choice(TRADES)} {rng.choice(FORMS)}"
        return {"cluster": self.cluster, "kind": "organisation", "organisation": name, **self.address(),
                "phone": f"+44 161 {rng.randrange(10 ** 6, 10 ** 7)}" if rng.random() < 0.8 else "",
                "email": f"office@firm{self.cluster}.com" if rng.random() < 0.5 else ""}

    def copy(self, row):
        rng = self.rng
        row = dict(row)
        for field in ("given", "family", "street", "city", "phone", "email", "birthday", "organisation"):
            if row.get(field) and rng.random() < 0.10:
                row[field] = wrong(row[field], rng)
        for field in ("phone", "email", "birthday", "additional", "street"):
            if rng.random() < 0.2:
                row[field] = ""
        if row["kind"] == "person":
            if row["given"] in SHORT and rng.random() < 0.5:
                row["given"] = SHORT[row["given"]]
            elif rng.random() < 0.04:
                row["given"], row["family"] = row["family"], row["given"]
            elif row.get("gender") == "female" and rng.random() < 0.06:
                row["family"] = rng.choice(FAMILIES)
            if row.get("additional") and rng.random() < 0.4:
                row["additional"] = row["additional"][0]
            if rng.random() < 0.1:
                row["given"], row["family"] = row["given"].upper(), row["family"].upper()
        else:
            for old, new in ((" Limited", " Ltd"), (" & ", " and "), ("Engineering", "Eng."), (" S.A.", ""), (" B.V.", "")):
                if rng.random() < 0.5:
                    row["organisation"] = row["organisation"].replace(old, new)
        if rng.random() < 0.12:
            row.update(self.address())
        row["street"] = row["street"].replace("Street", "St").replace("Road", "Rd") if rng.random() < 0.5 else row["street"]
        return row

    def relative(self, row):
        other = self.person()
        for field in ("family", "street", "postal", "city", "phone"):
            other[field] = row[field]
        if self.rng.random() < 0.1:
            other["birthday"] = row["birthday"]
        while other["given"] == row["given"]:
            other["given"] = self.rng.choice(WOMEN + MEN)
        return other

    def branch(self, row):
        other = self.firm()
        other["organisation"] = row["organisation"]
        while other["city"] == row["city"]:
            other.update(self.address())
        return other

    def make(self, contacts):
        while len(self.rows) < contacts:
            row = self.firm() if self.rng.random() < 0.2 else self.person()
            self.rows.append(row)
            if self.rng.random() < 0.06:
                for _ in range(self.rng.choice((1, 1, 1, 2, 3))):
                    self.rows.append(self.copy(row))
            if row["kind"] == "person" and self.rng.random() < 0.1:
                self.rows.append(self.relative(row))
            elif row["kind"] == "organisation" and self.rng.random() < 0.06:
                self.rows.append(self.branch(row))
        self.rng.shuffle(self.rows)
        return self.rows


def main():
    contacts, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print("\t".join(COLUMNS))
    for number, row in enumerate(Maker(seed).make(contacts)):
        print("\t".join(str(number if column == "id" else row.get(column, "")) for column in COLUMNS))


if __name__ == "__main__":
    main()
