// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/fieldvalues.h"

#include "core/model/money.h"
#include "core/model/names.h"
#include "core/model/text.h"

#include <QHash>
#include <QStringList>
#include <QtNumeric>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

struct Synonyms {
    const char *field;
    const char *code;
    const char *words;
};

// Besides codes and labels; what lists in German offices say.
constexpr std::array kSynonyms{
    Synonyms{"salutation", "mr", "m|monsieur|signor|sig|pan|señor|dhr"},
    Synonyms{"salutation", "ms", "mme|madame|mlle|mademoiselle|signora|sigra|pani|señora|mevr"},
    Synonyms{"kind", "person", "person|privatperson|natürliche person|mensch|kontakt"},
    Synonyms{"kind", "organisation",
             "organisation|organization|firma|unternehmen|company|betrieb|verein|behörde|geschäft"},
    Synonyms{"gender", "female", "w|f|weiblich|frau|female|femme|woman"},
    Synonyms{"gender", "male", "m|männlich|mann|male|homme|man"},
    Synonyms{"gender", "diverse", "d|divers|x|nichtbinär|diverse|non-binary"},
    Synonyms{"customer_type", "private", "privat|privatkunde|private|b2c|endkunde|verbraucher|privatperson"},
    Synonyms{"customer_type", "business",
             "geschäftlich|geschäftskunde|firmenkunde|gewerblich|business|b2b|firma|gewerbe"},
    Synonyms{"customer_type", "public", "öffentlich|behörde|öffentliche hand|kommune|public"},
    Synonyms{"lifecycle_stage", "lead", "lead|adresse|neu|new"},
    Synonyms{"lifecycle_stage", "prospect",
             "interessent|interessentin|prospect|opportunity|marketingqualifiedlead|salesqualifiedlead"},
    Synonyms{"lifecycle_stage", "customer", "kunde|kundin|customer|client|bestandskunde"},
    Synonyms{"lifecycle_stage", "regular", "stammkunde|stammkundin|regular"},
    Synonyms{"lifecycle_stage", "former", "ehemalig|ehemaliger kunde|ehemals|altkunde|former|inaktiv"},
    Synonyms{"lifecycle_stage", "partner", "partner|kooperationspartner|evangelist"},
    Synonyms{"lifecycle_stage", "supplier", "lieferant|supplier|vendor|kreditor"},
    Synonyms{"preferred_channel", "phone", "telefon|tel|anruf|phone|mobil|handy"},
    Synonyms{"preferred_channel", "email", "e-mail|mail|email"},
    Synonyms{"preferred_channel", "letter", "brief|post|letter|mail postal"},
    Synonyms{"preferred_channel", "messenger", "messenger|whatsapp|signal|threema|sms|chat"},
    Synonyms{"preferred_channel", "visit", "besuch|persönlich|visit|vor ort"},
    Synonyms{"role", "decision_maker", "entscheider|entscheiderin|entscheidungsträger|decision maker|decision_maker"},
    Synonyms{"role", "influencer", "beeinflusser|influencer|empfehler"},
    Synonyms{"role", "buyer", "einkäufer|einkäuferin|einkauf|buyer|budget_holder"},
    Synonyms{"role", "user", "anwender|nutzer|user|end_user"},
    Synonyms{"role", "gatekeeper", "gatekeeper|vorzimmer|sekretariat"},
    Synonyms{"role", "contact", "ansprechpartner|ansprechpartnerin|contact"},
};

/// "field/folded word" → code.
QHash<QString, QString> makeSynonyms()
{
    QHash<QString, QString> table;
    for (const Synonyms &entry : kSynonyms) {
        const QStringList words = QString::fromUtf8(entry.words).split(u'|');
        for (const QString &word : words)
            table.insert(QString::fromLatin1(entry.field) + u'/' + model::foldToKey(word),
                         QString::fromLatin1(entry.code));
    }
    return table;
}

}  // namespace

QString choiceCode(const model::FieldDef &field, QStringView text)
{
    if (qstrcmp(field.key, "salutation") == 0) {
        if (const QString code = model::salutationCode(text); !code.isEmpty())
            return code;
    }
    const QString key = model::foldToKey(text);
    if (key.isEmpty())
        return {};
    for (const model::Choice &choice : field.choices) {
        if (key == model::foldToKey(QString::fromLatin1(choice.code))
            || key == model::foldToKey(QString::fromUtf8(choice.label))
            || key == model::foldToKey(model::catalogueText(choice.label)))
            return QString::fromLatin1(choice.code);
    }
    static const QHash<QString, QString> synonyms = makeSynonyms();
    return synonyms.value(QString::fromLatin1(field.key) + u'/' + key);
}

ReadSalutation readSalutation(const QString &text)
{
    const model::PersonName name = model::parsePersonName(QString(text + u" Mustermann"_s));
    const bool onlyBefore = name.family == "Mustermann"_L1 && name.given.isEmpty() && name.additional.isEmpty();
    if (onlyBefore && !name.title.isEmpty())
        return {name.salutation, name.title, false};
    const QString key = model::foldToKey(text);
    if (key == "firma"_L1 || key == "company"_L1 || key == "organisation"_L1)
        return {{}, {}, true};
    return {choiceCode(*model::Catalogue::get().field(u"contact", u"salutation"), text), {}, false};
}

std::optional<ReadValue> readDate(const QString &text, const ReadingHabits &habits, bool past)
{
    const auto parsed = model::parseDate(text, habits.dateOrder, habits.thisYear, past ? 0 : 5);
    if (!parsed || parsed->date.isNull())
        return {};
    return ReadValue{parsed->date.toIso(), {}, parsed->ambiguous};
}

std::optional<ReadValue> readMoney(const QString &text, const ReadingHabits &habits)
{
    const auto money = model::parseMoney(text, habits.currency);
    if (!money)
        return {};
    return ReadValue{money->minor, money->currency, false};
}

std::optional<ReadValue> readNumber(const QString &text, bool whole)
{
    // Reading money knows how people group digits; what it refuses (more than two decimals) is read as it stands.
    const QString bare = text.trimmed();
    if (whole) {
        const auto amount = model::parseMoney(bare, u"JPY"_s);
        if (!amount || amount->currency != "JPY"_L1)
            return {};
        return ReadValue{amount->minor, {}, false};
    }
    double value = 0;
    if (const auto amount = model::parseMoney(bare, u"EUR"_s)) {
        value = double(amount->minor) / 100.0;
    } else {
        bool ok = false;
        value = QString(bare).replace(u',', u'.').toDouble(&ok);
        if (!ok || !qIsFinite(value))
            return {};
    }
    return ReadValue{value, {}, false};
}

std::optional<ReadValue> readFlag(const QString &text)
{
    static const QStringList yes{u"ja"_s,   u"j"_s,    u"yes"_s, u"y"_s,   u"x"_s,  u"1"_s,
                                 u"true"_s, u"wahr"_s, u"oui"_s, u"tak"_s, u"si"_s, u"on"_s};
    static const QStringList no{u"nein"_s,   u"n"_s,   u"no"_s,  u"0"_s,  u"false"_s,
                                u"falsch"_s, u"non"_s, u"nie"_s, u"off"_s};
    const QString key = text.trimmed() == "✓"_L1 ? u"x"_s : model::foldToKey(text);
    if (yes.contains(key))
        return ReadValue{qint64(1), {}, false};
    if (no.contains(key))
        return ReadValue{qint64(0), {}, false};
    return {};
}

std::optional<ReadValue> readValue(const model::FieldDef &field, const QString &text, const ReadingHabits &habits)
{
    switch (field.type) {
    case model::FieldType::Text: {
        const QString tidy = model::tidied(text);
        return tidy.isEmpty() ? std::optional<ReadValue>() : ReadValue{tidy, {}, false};
    }
    case model::FieldType::LongText: return ReadValue{text.trimmed(), {}, false};
    case model::FieldType::Date: return readDate(text, habits, qstrcmp(field.key, "birthday") == 0);
    case model::FieldType::Money: return readMoney(text, habits);
    case model::FieldType::Integer: return readNumber(text, true);
    case model::FieldType::Real: return readNumber(text, false);
    case model::FieldType::Flag: return readFlag(text);
    case model::FieldType::Choice: {
        const QString code = choiceCode(field, text);
        return code.isEmpty() ? std::optional<ReadValue>() : ReadValue{code, {}, false};
    }
    default: return {};
    }
}

}  // namespace kontor::importexport
