// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/headeraliases.h"

#include "core/model/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

struct Aliases {
    const char *target;
    const char *headers;  ///< '|'-separated
};

// Names that the catalogue does not know because they are no fields of one entity, or because programs use them in a
// sense of their own. Outlook, Google, Thunderbird, Apple, GMX/web.de, FRITZ!Box, Lexware, sevDesk, HubSpot, EspoCRM.
constexpr std::array kAliases{
    Aliases{"name.full",
            "firma / name|name / firma|name/vorname|name, vorname|nachname, vorname|vorname name|vorname nachname|"
            "vor- und nachname|vollständiger name|anzeigename|angezeigter name|full name|display name|displayname|"
            "contact name|kunde|kundenname|kontaktname|kontakt|file as|speichern unter|realname|telefonbuchname|"
            "bezeichnung|debitorname|nom complet|nom et prénom|imię i nazwisko|nominativo"},
    Aliases{"name.person",
            "ansprechpartner|ansprechpartnerin|ansprechpartner/in|kontaktperson|ansprechperson|z. hd.|z.hd.|zu händen|"
            "contact person|primary contact|main contact|interlocuteur|osoba kontaktowa|persona di contatto"},
    Aliases{"contact.org_name",
            "firmenbezeichnung|organisation name|organization 1 - name|organization name|betrieb|"
            "associated company|arbeitgeber|employer|entreprise|azienda|ditta|nazwa firmy|firma kunde"},
    Aliases{"contact.title", "titel/grad|titel vorangestellt|namenstitel|honorific prefix|name prefix"},
    Aliases{"contact.family_name", "phonetic last name as written|naam"},
    Aliases{"contact.remark",
            "memo|internal note|interne notiz|interne bemerkung|bemerk.|bem.|anm.|uwaga|osservazioni|note 1|"
            "kundeninfo|freitext"},
    Aliases{"contact.customer_number", "kunden-nummer|kd-nr|kundennummer/debitor|kundenkonto|konto-nr.|personenkonto|"
                                       "klantnummer|codice cliente|nr klienta|customernumber"},
    Aliases{"contact.external_uid", "record id|contact id|kontakt-id|external id"},
    Aliases{"contact.salutation", "civilité|formule de politesse|appellativo"},
    Aliases{"note", "birth year|birth month|geburtsjahr|geburtsmonat"},  // Thunderbird's birthday in three
    Aliases{"affiliation.position", "berufsbezeichnung|jobtitel|organization 1 - title|stelle|fonction|mansione"},
    Aliases{"affiliation.department", "organization 1 - department|bereich|dienststelle"},
    Aliases{"contact_point.phone",
            "telefon|tel|telefonnummer|telefon nr|rufnummer|festnetz|festnetznummer|fon|phone|phone number|telephone|"
            "primary phone|main phone|haupttelefon|zentrale|durchwahl|tel nr|téléphone|telefono|tel stacjonarny|"
            "telefon 1|telefonnummer 1|hauptrufnummer|company main phone|rückmeldung|callback|primary_phone"},
    Aliases{
        "contact_point.mobile",
        "mobil|mobiltelefon|mobilnummer|mobilfunk|handy|handynummer|handy nr|natel|mobile|mobile phone|mobile number|"
        "cell|cell phone|cellphone|portable|cellulare|komórka|telefon komórkowy|mobiltel|mobil tel|mobilfunknummer|gsm|"
        "mobil tel nr|mobile phone number|rufnummer mobil|telefon mobil|tel mobil|handy 1|mobil 1"},
    Aliases{"contact_point.fax", "fax|faxnummer|telefax|fax number|fax nr|télécopie|other fax"},
    Aliases{"contact_point.email",
            "e-mail|email|mail|e-mail-adresse|emailadresse|mailadresse|e-mail address|email address|primary email|"
            "primäre e-mail-adresse|e-mail 1|email 1|mailbox|courriel|adresse e-mail|adres email|posta elettronica|"
            "elektronische post|e-post|sekundäre e-mail-adresse|zweite e-mail-adresse|secondary email|second email|"
            "e-mail 2: adresse|e-mail 3: adresse|e-mail 2 address|e-mail 3 address|e-mail 2 adresse|e-mail 3 adresse"},
    Aliases{"contact_point.url",
            "website|webseite|homepage|internet|internetseite|internetadresse|web|url|www|web page|webpage|web site|"
            "site web|sito web|strona www|website url|domain|"
            "webseite 1|website 1|web page 1|webpage 1"},
    Aliases{"contact_point.messenger",
            "messenger|instant messenger|im|icq|skype|whatsapp|signal|telegram|threema|jabber|xmpp|aim|"
            "bildschirmname|screen name|im address"},
    Aliases{"contact_point.social",
            "linkedin|xing|facebook|instagram|twitter|x.com|mastodon|tiktok|linkedin url|linkedin bio"},
    Aliases{"address.postal_town",
            "plz ort|plz/ort|plz, ort|plz und ort|plz + ort|plz stadt|plz/stadt|postleitzahl ort|"
            "postleitzahl/ort|postleitzahl und ort|zip city|npa localité|code postal et ville|ort mit plz"},
    Aliases{"address.formatted",
            "vollständige adresse|ganze adresse|postanschrift|komplette adresse|full address|mailing address|"
            "formatted address|address formatted|adresse complète|indirizzo completo|anschrift komplett"},
    Aliases{"address.street", "strasse nr|straße nr|str nr|strasse hausnummer|straße + nr|street 1|indirizzo|adresse "
                              "postale|address street|street and number"},
    Aliases{"address.po_box", "postfachnummer|po box number"},
    Aliases{"address.city", "address city|localité|comune"},
    Aliases{"address.postal_code", "address postal code|postal code/zip"},
    Aliases{"address.region", "address state|bundesland/kanton|woiwodschaft|województwo"},
    Aliases{"address.country", "address country|ländercode|länderkennzeichen|country code|paese|stato"},
    Aliases{"tags", "kategorien|kategorie|categories|category|tags|tag|schlagworte|schlagwörter|stichworte|stichwörter|"
                    "labels|label|"
                    "gruppe|gruppen|groups|group "
                    "membership|gruppenmitgliedschaft|mailingliste|étiquettes|etykiety|etichette|verteiler"},
    Aliases{"activity.last_contact",
            "letzter kontakt|letzter kontakt am|letzte kontaktaufnahme|zuletzt kontaktiert|kontakt am|"
            "last contact|last contacted|last activity date|letzte aktivität|letzter anruf|letzter besuch|"
            "dernier contact|ostatni kontakt|ultimo contatto"},
    Aliases{"task.due",
            "wiedervorlage|wiedervorlage am|nächster kontakt|next contact|next activity date|follow up|follow-up|"
            "termin nächster kontakt|nächster schritt am|rappel"},
    // Housekeeping of the programs; no data about the customer.
    Aliases{"skip",
            "e-mail-typ|e-mail 2: typ|e-mail 3: typ|e-mail type|e-mail 2 type|e-mail 3 type|e-mail-typ 2|priorität|"
            "priority|vertraulichkeit|sensitivity|privat|private|verzeichnisserver|directory server|photo|foto|"
            "modified|modified at|geändert am|last modified|lfd. nr.|lfd nr|record uid|phonetic first name|phonetic "
            "last name|"
            "file as yomi|e-mail: angezeigter name|e-mail 2: angezeigter name|e-mail 3: angezeigter name|"
            "e-mail display name|e-mail 2 display name|e-mail 3 display name|quickdial|vanity|tam|ringtone"},
};

struct Qualifier {
    QString word;  ///< as model::foldToKey() gives it
    QString code;
};

/// Words that say which of several phones or addresses a heading means; longest first, as some begin with others.
const QList<Qualifier> &qualifiers()
{
    static const QList<Qualifier> list = [] {
        static constexpr std::array<std::pair<const char *, const char *>, 6> words{{
            {"work", "geschäftlich|geschäftl|gesch|business|dienstlich|büro|work|firma|company|office|arbeit|bureau"},
            {"home", "privat|private|home|persönlich|domicile|zuhause"},
            {"billing", "rechnung|rechnungs|rechnungsadresse|rechnungsanschrift|billing|billing address|invoice"},
            {"delivery", "lieferung|liefer|lieferadresse|lieferanschrift|shipping|shipping address|delivery"},
            {"other", "weitere|weiteres|weiterer|andere|anderes|other"},
            {"", "primär|primary|haupt"},
        }};
        QList<Qualifier> made;
        for (const auto &[code, alternatives] : words) {
            const QStringList names = QString::fromUtf8(alternatives).split(u'|');
            for (const QString &name : names)
                made.append({model::foldToKey(name), QString::fromLatin1(code)});
        }
        std::sort(made.begin(), made.end(),
                  [](const Qualifier &a, const Qualifier &b) { return a.word.size() > b.word.size(); });
        return made;
    }();
    return list;
}

using AliasTable = QHash<QString, ColumnTarget>;

void addAliases(AliasTable &table, const char *headers, const ColumnTarget &target)
{
    const QStringList names = QString::fromUtf8(headers).split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString key = model::foldToKey(name);
        if (!key.isEmpty() && !table.contains(key))
            table.insert(key, target);
    }
}

QString customTypeCode(model::FieldType type)
{
    switch (type) {
    case model::FieldType::Integer: return u"integer"_s;
    case model::FieldType::Real: return u"number"_s;
    case model::FieldType::Money: return u"money"_s;
    case model::FieldType::Date: return u"date"_s;
    case model::FieldType::Flag: return u"flag"_s;
    case model::FieldType::Choice: return u"choice"_s;
    default: return u"text"_s;
    }
}

/// Own names first: they are the more exact ones.
AliasTable makeTable()
{
    AliasTable table;
    for (const Aliases &entry : kAliases) {
        if (const auto target = ColumnTarget::parse(QString::fromLatin1(entry.target)))
            addAliases(table, entry.headers, *target);
    }
    using Kind = ColumnTarget::Kind;
    const std::array<std::pair<const char *, Kind>, 3> entities{
        {{"contact", Kind::Contact}, {"affiliation", Kind::Affiliation}, {"address", Kind::Address}}};
    const model::Catalogue &catalogue = model::Catalogue::get();
    for (const auto &[entityKey, kind] : entities) {
        const model::EntityDef *entity = catalogue.entity(QString::fromLatin1(entityKey));
        for (const model::FieldDef &field : entity->fields) {
            if (!field.has(model::Importable) || (kind == Kind::Address && qstrcmp(field.key, "kind") == 0))
                continue;
            const ColumnTarget target{kind, QString::fromLatin1(field.key), {}, {}};
            addAliases(table, field.aliases, target);
            addAliases(table, field.label, target);
            const QByteArray ownKey = QByteArray(field.key).replace('_', ' ');
            addAliases(table, ownKey.constData(), target);
        }
    }
    for (const model::OfferedField &field : catalogue.offeredFields()) {
        const ColumnTarget target{Kind::Custom, QString::fromLatin1(field.code), customTypeCode(field.type), {}};
        addAliases(table, field.aliases, target);
        addAliases(table, field.label, target);
    }
    return table;
}

const AliasTable &aliasTable()
{
    static const AliasTable table = makeTable();
    return table;
}

QString knownName()
{
    return QCoreApplication::translate("Mapping", "The heading is known.");
}

/// Google's "Phone 1 - Value", "Address 2 - City", "Organization 1 - Title".
std::optional<HeaderMatch> matchNumberedParts(QStringView header)
{
    static const QRegularExpression pattern(u"^\\s*([A-Za-z-]+(?: Field)?) (\\d+) - (.+?)\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(header.toString());
    if (!match.hasMatch())
        return {};
    const QString entity = match.captured(1).toLower().remove(u'-').remove(u' ');
    const QString part = match.captured(3).toLower().remove(u' ');
    const QString group = entity + match.captured(2);
    static const QHash<QString, QString> points{
        {u"email"_s, u"email"_s}, {u"phone"_s, u"phone"_s}, {u"website"_s, u"url"_s}, {u"im"_s, u"messenger"_s}};
    static const QHash<QString, QString> addressParts{
        {u"street"_s, u"street"_s},          {u"city"_s, u"city"_s},
        {u"postalcode"_s, u"postal_code"_s}, {u"region"_s, u"region"_s},
        {u"country"_s, u"country"_s},        {u"formatted"_s, u"formatted"_s},
        {u"pobox"_s, u"po_box"_s},           {u"extendedaddress"_s, u"extra"_s}};
    using Kind = ColumnTarget::Kind;
    const bool isLabel = part == "label"_L1 || part == "type"_L1 || part == "service"_L1;
    ColumnTarget target;
    if ((points.contains(entity) || entity == "address"_L1) && isLabel)
        target = {Kind::PointLabel, {}, {}, group};
    else if (points.contains(entity) && part == "value"_L1)
        target = {Kind::Point, points.value(entity), {}, group};
    else if (entity == "address"_L1 && addressParts.contains(part))
        target = {Kind::Address, addressParts.value(part), {}, group};
    else
        return {};
    return HeaderMatch{target, 1.0, knownName()};
}

struct Stripped {
    QString key;
    QString qualifier;
    QString number;
};

/// Takes one of "geschäftlich", "(privat)", "2" off an end of a heading. Words go first: "Home Address 2" is the second
/// line of the home address, not a second street.
bool stripOne(Stripped &name)
{
    for (const Qualifier &qualifier : qualifiers()) {
        if (name.key.size() <= qualifier.word.size() || !name.qualifier.isEmpty())
            continue;
        if (name.key.endsWith(qualifier.word))
            name.key.chop(qualifier.word.size());
        else if (name.key.startsWith(qualifier.word))
            name.key.remove(0, qualifier.word.size());
        else
            continue;
        name.qualifier = qualifier.code;
        return true;
    }
    const QChar last = name.key.back();
    if (!name.number.isEmpty() || name.key.size() < 2 || last < u'2' || last > u'9')
        return false;
    name.number = last;
    name.key.chop(1);
    return true;
}

/// Whether a target can carry "work", "home" … and a number.
std::optional<ColumnTarget> qualified(ColumnTarget target, const Stripped &name)
{
    if (target.kind == ColumnTarget::Kind::Point) {
        target.label = name.qualifier;
        return target;
    }
    if (target.kind == ColumnTarget::Kind::Address) {
        if (name.qualifier == "other"_L1)
            target.group = u"other"_s;
        else
            target.label = name.qualifier;
        if (!name.number.isEmpty())
            target.group += name.number;
        return target;
    }
    return {};
}

}  // namespace

std::optional<HeaderMatch> matchHeader(QStringView header)
{
    if (auto match = matchNumberedParts(header))
        return match;
    const AliasTable &table = aliasTable();
    Stripped name{model::foldToKey(header), {}, {}};
    if (name.key.isEmpty())
        return {};
    if (const auto it = table.constFind(name.key); it != table.cend())
        return HeaderMatch{*it, 1.0, knownName()};
    while (stripOne(name)) {
        const auto it = table.constFind(name.key);
        if (it == table.cend())
            continue;
        if (const auto target = qualified(*it, name)) {
            return HeaderMatch{*target, 0.9,
                               QCoreApplication::translate("Mapping", "The heading is a known one with an addition.")};
        }
    }
    return {};
}

}  // namespace kontor::importexport
