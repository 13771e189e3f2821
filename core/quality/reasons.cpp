// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/reasons.h"

#include <QCoreApplication>

#include <array>

namespace kontor::quality {

namespace {

#define T(text) QT_TRANSLATE_NOOP("kontor::quality", text)

struct FieldWords {
    const char *code;
    const char *same;
    const char *similar;
    const char *differs;
};

constexpr std::array<FieldWords, fieldCount> words{{
    {"given_name", T("the same first name"), T("similar first names"), T("different first names")},
    {"additional_names", T("the same middle name"), T("similar middle names"), T("different middle names")},
    {"family_name", T("the same last name"), T("similar last names"), T("different last names")},
    {"name_order", T("names in the same order"), T("names in the same order"), T("first and last name exchanged")},
    {"birthday", T("the same birthday"), T("similar birthdays"), T("different birthdays")},
    {"gender", T("the same gender"), T("the same gender"), T("different genders")},
    {"generation", T("both junior or both senior"), T("both junior or both senior"), T("junior and senior")},
    {"phone", T("the same phone number"), T("similar phone numbers"), T("different phone numbers")},
    {"email", T("the same e-mail address"), T("similar e-mail addresses"), T("different e-mail addresses")},
    {"address", T("the same address"), T("similar addresses"), T("different addresses")},
    {"iban", T("the same IBAN"), T("similar IBANs"), T("different IBANs")},
    {"vat_id", T("the same VAT ID"), T("similar VAT IDs"), T("different VAT IDs")},
    {"tax_number", T("the same tax number"), T("similar tax numbers"), T("different tax numbers")},
    {"customer_number", T("the same customer number"), T("similar customer numbers"), T("different customer numbers")},
    {"firm", T("the same employer"), T("similar employers"), T("different employers")},
    {"org_name", T("the same firm name"), T("similar firm names"), T("different firm names")},
    {"legal_form", T("the same legal form"), T("similar legal forms"), T("different legal forms")},
    {"domain", T("the same internet domain"), T("similar internet domains"), T("different internet domains")},
}};

constexpr std::array<const char *, levelCount> levels{"missing", "same", "alias", "close", "contained", "near", "part", "region", "differs", "fits", "contradicts"};

#undef T

}  // namespace

QString fieldCode(Field field)
{
    return QString::fromLatin1(words[size_t(field)].code);
}

QString levelCode(Level level)
{
    return QString::fromLatin1(levels[size_t(level)]);
}

QString reasonText(const Reason &reason)
{
    const FieldWords &field = words[size_t(reason.field)];
    const bool sharedPhone = reason.level == Level::Alias && (reason.field == Field::Phone || reason.field == Field::Email);
    const bool differs = reason.level == Level::Differs || reason.level == Level::InitialDiffers;
    const char *text = differs ? field.differs : reason.level == Level::Same || sharedPhone ? field.same : field.similar;
    return QCoreApplication::translate("kontor::quality", text);
}

QString reasonWords(const std::vector<Reason> &reasons)
{
    constexpr qsizetype most = 2;
    QStringList words;
    for (const Reason &reason : reasons) {
        const QString text = reasonText(reason);
        if (reason.weight > 0 && words.size() < most && !words.contains(text))
            words << text;
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace kontor::quality
