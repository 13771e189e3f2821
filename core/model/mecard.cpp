// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mecard.h"

#include "core/model/names.h"
#include "core/model/postal.h"
#include "core/model/text.h"

namespace kontor::model {

namespace {

constexpr QLatin1StringView opening("MECARD:");
/// A QR code holds less than that.
constexpr qsizetype longest = 8'000;

/// Cuts at `separator` where no backslash stands before it; the backslashes stay.
QStringList cut(QStringView text, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            parts.last() += text[i];
            parts.last() += text[++i];
        } else if (text[i] == separator) {
            parts << QString();
        } else {
            parts.last() += text[i];
        }
    }
    return parts;
}

QString plain(const QString &text)
{
    QString made;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            ++i;
        made += text[i];
    }
    return tidied(made);
}

void addName(ContactDraft &draft, const QString &value)
{
    const QStringList parts = cut(value, u',');
    if (parts.size() > 1) {
        draft.fields.insert(QStringLiteral("family_name"), plain(parts[0]));
        draft.fields.insert(QStringLiteral("given_name"), plain(parts[1]));
        return;
    }
    const PersonName name = parsePersonName(plain(value));
    draft.fields.insert(QStringLiteral("family_name"), name.family);
    draft.fields.insert(QStringLiteral("given_name"), name.given);
}

void addPoint(ContactDraft &draft, const char *kind, const QString &value)
{
    draft.points.append({{}, {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("value"), plain(value)}}});
}

/// Box, room, street, town, region, postcode, country; or all of it in one piece.
void addAddress(ContactDraft &draft, const QString &value)
{
    const QStringList parts = cut(value, u',');
    FieldMap address{{QStringLiteral("kind"), QStringLiteral("work")}};
    const auto set = [&](const char *key, const QString &part) {
        if (const QString text = plain(part); !text.isEmpty())
            address.insert(QLatin1String(key), text);
    };
    if (parts.size() < 4) {
        set("street", parts.value(0));
        const PostalTown town = splitPostalTown(plain(parts.value(1)), QStringLiteral("DE"));
        set("postal_code", town.postalCode);
        set("city", town.city);
    } else {
        set("po_box", parts.value(0));
        set("extra", parts.value(1));
        set("street", parts.value(2));
        set("city", parts.value(3));
        set("postal_code", parts.value(5));
        set("country", countryCode(plain(parts.value(6))));
    }
    if (address.size() > 1)
        draft.addresses.append({{}, address});
}

void addProperty(ContactDraft &draft, const QString &name, const QString &value)
{
    if (plain(value).isEmpty())
        return;
    if (name == u"N")
        addName(draft, value);
    else if (name == u"TEL")
        addPoint(draft, "phone", value);
    else if (name == u"EMAIL")
        addPoint(draft, "email", value);
    else if (name == u"URL")
        addPoint(draft, "url", value);
    else if (name == u"ADR")
        addAddress(draft, value);
    else if (name == u"ORG")
        draft.affiliations.append({plain(value), {{QStringLiteral("main"), 1}}});
    else if (name == u"TITLE" && !draft.affiliations.isEmpty())
        draft.affiliations.last().fields.insert(QStringLiteral("position"), plain(value));
}

}  // namespace

std::optional<ContactDraft> readMeCard(QStringView text)
{
    const QStringView card = text.trimmed().left(longest);
    if (!card.startsWith(opening, Qt::CaseInsensitive))
        return std::nullopt;
    ContactDraft draft;
    for (const QString &property : cut(card.mid(opening.size()), u';')) {
        if (const qsizetype colon = property.indexOf(u':'); colon > 0)
            addProperty(draft, property.left(colon).trimmed().toUpper(), property.mid(colon + 1));
    }
    return draft;
}

}  // namespace kontor::model
