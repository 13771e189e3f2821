// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"

#include <optional>

// What single lines of an address block tell by themselves. Internal to core/model.

namespace kontor::model::addresslines {

/// The text in pieces that mean one thing each: lines, and parts of lines between "|" and "·" and before the next "Tel.".
QStringList pieces(const QString &text);

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
bool isDepartment(const QString &piece);
/// Greetings, headings, lines of dashes.
bool isNoise(const QString &piece);
/// Looks like the name of a person: words with capitals, no digits.
bool mayBeName(const QString &piece);

QString emailIn(const QString &piece);
QString websiteIn(const QString &piece);

}  // namespace kontor::model::addresslines
