// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QString>

namespace kontor::model {

struct PersonName {
    QString salutation;  ///< code: "mr", "ms" or empty
    QString title;       ///< "Prof. Dr.", "Dipl.-Ing.", as typed
    QString given;
    QString additional;
    QString family;      ///< with its prefix: "von der Heide", "Freiherr von Treuenfels"
    QString suffix;      ///< "jun.", "MBA"
};

/// Takes a name apart: "Prof. Dr. Günther Freiherr von Treuenfels", "Müller, Käthe", "Frau Dr. Özlem Dvořák",
/// "von der Heide, Sabine", "Hans-Peter Öztürk jun.". A single word is the family name.
PersonName parsePersonName(QStringView text);

/// True if the text has a legal form (GmbH, KG, e.K., PartG mbB, AG, UG, e.V., Ltd …) or another sure sign of a firm
/// ("Praxis", "Kanzlei", "& Söhne", "Immobilien", "Verein", …).
bool looksLikeOrganisation(QStringView text);

/// True if a word of it is a legal form that no word or name is.
bool hasLegalForm(QStringView text);

/// "person" or "organisation": what the fields say, else by the names that are there. Who has none is a person.
QString contactKind(const FieldMap &contact);
/// How a contact is called in lists: "Bäcker, Dr. Maria" and "Bäcker KG". `contact` holds fields of "contact".
QString listName(const FieldMap &contact);
/// In headers and letters: "Dr. Maria Bäcker".
QString fullName(const FieldMap &contact);
/// What lists sort by: family name without "von der", then given name; organisations without leading article.
QString sortName(const FieldMap &contact);
/// One or two letters for the avatar: "MB".
QString initials(const FieldMap &contact);

/// "herr", "Hr.", "Frau", "Mrs" … → "mr"/"ms"/"mx"; empty if unknown. Those of "salutation" in the catalogue.
QString salutationCode(QStringView text);

}  // namespace kontor::model
