// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// What the parts of European names look like. Used by the files names*.cpp only.

namespace kontor::model::namewords {

/// "mr", "ms", "mx" of a word that is a salutation wherever it stands in front of a name; empty otherwise.
QString salutation(QStringView word);
/// A word that begins a title: "Dr.", "Prof.", "Dipl.-Ing.".
bool isTitle(QStringView word);
/// A word that goes on with a title: "med.", "h.c.", "(FH)".
bool isTitleTail(QStringView word);
/// A word behind a name: "jun.", "MBA", "III".
bool isSuffix(QStringView word);
/// A suffix that can also be a name: "Junior".
bool isDoubtfulSuffix(QStringView word);
/// "von", "van", "de", also "Van" and "De"; not "Le" and "La" with a capital, which start some names of their own.
bool isParticle(QStringView word);
/// "Freiherr", "Gräfin", "Prinz": part of the family name in German law.
bool isNobility(QStringView word);
/// "und", "&" between two people.
bool isAnd(QStringView word);
/// First names that take a second one without a hyphen: "Hans Peter", "Anna Lena".
bool joinsNextGivenName(QStringView word);

/// The family name as lists sort it: without particles and titles of nobility ("Heide" for "von der Heide").
QString withoutPrefix(const QString &familyName);

}  // namespace kontor::model::namewords
