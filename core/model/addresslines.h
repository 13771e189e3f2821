// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"

#include <optional>

// What single lines of an address block tell by themselves. Internal to core/model.

namespace kontor::model::addresslines {

/// A part of the text that means one thing, tidied, and where it stands.
struct Piece {
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
};
/// Lines, and parts of lines between "|" and "·" and before the next "Tel.".
QList<Piece> pieces(const QString &text);

/// "Tel.: 0221 1234" → what the label says, and the rest. Ignored: a label of something that is no part of an address
/// (court, register, responsible editor).
struct Labelled {
    std::optional<BlockPart> part;
    bool ignored = false;
    bool person = false;  ///< "Geschäftsführer: …": the label is the position of the one named
    QString label;
    QString value;
};
std::optional<Labelled> labelled(const QString &piece);

/// The entry of a firm in a register, as far as one piece tells it: "Amtsgericht Köln", "HRB 12345", or both.
struct RegisterEntry {
    QString court;
    QString number;
};
std::optional<RegisterEntry> registerEntry(const QString &piece);

struct Town {
    QString code;
    QString city;
    QString country;
};
std::optional<Town> town(const QString &piece, const QString &defaultCountry);

/// A block of Mannheim: "Q7, 24".
bool isSquare(const QString &piece);
bool isStreet(const QString &piece);
bool isAddressExtra(const QString &piece);
bool isPosition(const QString &piece);
/// A position by a word that only people bear: no firm is called "… Managerin".
bool isRole(const QString &piece);
bool isDepartment(const QString &piece);
/// "Mit freundlichen Grüßen", "Un cordiale saluto".
bool isFarewell(const QString &piece);
/// Greetings, farewells, headings, lines of dashes.
bool isNoise(const QString &piece);
/// Looks like the name of a person: words with capitals, no digits.
bool mayBeName(const QString &piece);

/// A VAT ID whose check digits are right.
QString vatIdIn(const QString &piece);
QString emailIn(const QString &piece);
QString websiteIn(const QString &piece);

}  // namespace kontor::model::addresslines
