-- Local: how complete the contacts of the file were, one value a day. day: "2026-11-26"; score: mean over the contacts, 0 to 100.
CREATE TABLE care_day(day TEXT PRIMARY KEY, contacts INTEGER NOT NULL, score REAL NOT NULL) WITHOUT ROWID;
