// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/houserules.h"

#include <QString>
#include <QStringView>

// What single values look like in their standard form, and what cannot be right about them. Pure functions.

namespace kontor::model {

/// What is to be said about a value.
struct StandardForm {
    QString form = {};    ///< equal to the value where there is nothing to change
    bool certain = true;  ///< nothing is lost by it and nothing is guessed: it may be written without asking
    QString problem = {}; ///< code of what cannot be right; empty: nothing
};

struct StandardContext {
    QString kind;     ///< of a contact point: "phone", "email", "url", …
    QString country;  ///< of an address, ISO 3166
    QString region = QStringLiteral("DE");  ///< for numbers without country code
    QString city = {};  ///< of the same address, for its postcode
    QString iban = {};  ///< of the same contact, for its BIC
    HouseRules rules = {};  ///< how this file wants things written
};

/// The standard form of a field ("contact.iban", "contact_point.value", "address.street"); the value tidied for those without
/// rules of their own.
///
/// Problems: "email-syntax", "email-typo", "phone-impossible", "url-syntax", "iban-check", "bic-syntax", "vat-syntax", "vat-check",
/// "postcode-syntax", "name-shouted", "name-odd"; and the hints of isHint().
StandardForm standardForm(const QString &field, const QString &value, const StandardContext &context = {});

/// A name that nobody has: without a letter, with control characters, pictures or an @, far too long, or typed to get past a
/// mandatory field ("asdf", "test"); of persons also with digits or all in capitals. Looks at so many letters at most as a name can have.
bool isSuspiciousName(const QString &name, bool organisation);

/// Problems that a right value can have, as the tables that tell them may be older than a bank, a code or a part of a town:
/// "bank-unknown", "bic-mismatch", "postcode-unknown", "postcode-town".
bool isHint(const QString &problem);

/// True if the code has the form of those of its country; true for countries without a known form.
bool isPlausiblePostalCode(QStringView code, const QString &country);

}  // namespace kontor::model
