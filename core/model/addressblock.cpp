// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addressblock.h"

#include "core/model/addresslines.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/postal.h"
#include "core/model/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kontor::model {

namespace lines = addresslines;

namespace {

/// Reads one block, piece by piece; what only its neighbours can explain waits until the end. Lives for one call.
class BlockReader {
public:
    explicit BlockReader(const QString &country) : m_country(country) {}

    AddressBlock read(const QString &text)
    {
        for (const QString &piece : lines::pieces(text))
            readPiece(piece);
        placeOpen();
        return std::move(m_block);
    }

private:
    void add(BlockPart part, const QString &value)
    {
        const QString tidy = tidied(value);
        const auto same = [&](const BlockField &known) { return known.part == part && known.value == tidy; };
        if (!tidy.isEmpty() && std::none_of(m_block.fields.cbegin(), m_block.fields.cend(), same))
            m_block.fields.append({part, tidy});
    }
    bool has(BlockPart part) const { return !m_block.value(part).isEmpty(); }
    /// A second address (delivery, registered office) would mix with the first.
    void addOnce(BlockPart part, const QString &value)
    {
        if (!has(part))
            add(part, value);
    }

    void readPiece(const QString &piece)
    {
        if (lines::isNoise(piece)) {
            m_expectPerson = piece.startsWith(QLatin1String("Vertreten"));
            return;
        }
        if (const QString email = lines::emailIn(piece); !email.isEmpty()) {
            add(BlockPart::Email, email);
            if (const QString site = lines::websiteIn(piece); !site.isEmpty())
                add(BlockPart::Website, site);
            return;
        }
        if (const auto known = lines::labelled(piece))
            return readLabelled(*known);
        if (const QString site = lines::websiteIn(piece); !site.isEmpty())
            return add(BlockPart::Website, site);
        readUnlabelled(piece);
    }

    void readLabelled(const lines::Labelled &known)
    {
        if (known.ignored || known.value.isEmpty())
            return;
        if (known.person)
            return readPerson(known);
        switch (*known.part) {
        case BlockPart::Phone:
        case BlockPart::Mobile:
        case BlockPart::Fax: return readNumbers(*known.part, known.value);
        case BlockPart::Email: return;  // without an address in it
        case BlockPart::Website: return add(BlockPart::Website, known.value);
        case BlockPart::Street:
        case BlockPart::Name:
        case BlockPart::Organisation:
            if (*known.part == BlockPart::Street || lines::emailIn(known.value).isEmpty())
                return *known.part == BlockPart::Name && !looksLikeOrganisation(known.value) ? addName(known.value) : readUnlabelled(known.value);
            return;
        case BlockPart::PoBox: return addOnce(BlockPart::PoBox, known.value);
        case BlockPart::Country: return addCountry(known.value);
        default: return addOnce(*known.part, known.value);
        }
    }

    /// "Geschäftsführer: Max Muster, Eva Muster": the first one, unless a person is known already.
    void readPerson(const lines::Labelled &known)
    {
        static const QRegularExpression between(QStringLiteral(R"(\s*(?:,|;|/|\bund\b|&)\s*)"));
        const QString first = known.value.split(between).value(0);
        if (has(BlockPart::Name) || !lines::mayBeName(first))
            return;
        add(BlockPart::Name, first);
        if (!foldToKey(known.label).startsWith(QLatin1String("vertreten")))
            addOnce(BlockPart::Position, known.label);
    }

    void readNumbers(BlockPart part, const QString &value)
    {
        for (const QString &number : splitPhones(value)) {
            if (looksLikePhone(number))
                add(part, number);
        }
    }

    void readUnlabelled(const QString &piece)
    {
        if (looksLikePhone(piece) && piece.count(QRegularExpression(QStringLiteral("\\d"))) >= 6)
            return readNumbers(isMobile(piece) ? BlockPart::Mobile : BlockPart::Phone, piece);
        QString box;
        if (isPostBox(piece, &box))
            return addOnce(BlockPart::PoBox, box);
        if (const auto place = lines::town(piece, m_country))
            return addTown(*place);
        if (!lines::isSquare(piece) && readInline(piece))
            return;
        if (const QString country = countryCode(piece); !country.isEmpty() && piece.size() > 1)
            return addCountry(piece);
        if (lines::isAddressExtra(piece))
            return addOnce(BlockPart::AddressExtra, piece);
        if (looksLikeOrganisation(piece) && !lines::isStreet(piece))
            return readOrganisation(piece);
        if (lines::isDepartment(piece))
            return addOnce(BlockPart::Department, piece);
        if (lines::isPosition(piece))
            return addOnce(BlockPart::Position, piece);
        if (lines::isStreet(piece))
            return addOnce(BlockPart::Street, piece);
        if (readNameWithMore(piece))
            return;
        if (m_expectPerson && !has(BlockPart::Name) && lines::mayBeName(piece))
            return addName(piece);
        m_open << piece;
    }

    bool isMobile(const QString &number) const
    {
        const QString e164 = normalisePhone(number, m_country).e164;
        return e164.startsWith(QLatin1String("+4915")) || e164.startsWith(QLatin1String("+4916")) || e164.startsWith(QLatin1String("+4917"));
    }

    void addTown(const lines::Town &place)
    {
        if (has(BlockPart::City) && has(BlockPart::PostalCode))
            return;
        addOnce(BlockPart::PostalCode, place.code);
        if (!place.city.isEmpty())
            addOnce(BlockPart::City, place.city);
        else if (!m_open.isEmpty())  // a British code on a line of its own stands below its town
            addOnce(BlockPart::City, m_open.takeLast());
        if (!place.country.isEmpty())
            addOnce(BlockPart::Country, place.country);
    }

    void addCountry(const QString &text)
    {
        const QString code = countryCode(text);
        addOnce(BlockPart::Country, code.isEmpty() ? text : code);
    }

    /// "Domstraße 1, 50667 Köln", "Bäcker KG, Domstraße 1, 50667 Köln".
    bool readInline(const QString &piece)
    {
        const QStringList parts = piece.split(QRegularExpression(QStringLiteral(R"(\s*[,;]\s*)")), Qt::SkipEmptyParts);
        if (parts.size() < 2)
            return false;
        for (qsizetype at = 1; at < parts.size(); ++at) {
            // "Springfield, IL 62701" is one town.
            const QString pair = parts[at - 1] + QStringLiteral(", ") + parts[at];
            const bool american = lines::town(pair, m_country).has_value() && !lines::town(parts[at], m_country);
            if (!american && !lines::town(parts[at], m_country))
                continue;
            const qsizetype end = american ? at - 1 : at;
            for (qsizetype before = 0; before < end; ++before) {
                // "Q7, 24" in Mannheim is one street.
                const QString square = parts[before] + QStringLiteral(", ") + parts.value(before + 1);
                const bool joined = before + 1 < end && lines::isSquare(square);
                readUnlabelled(joined ? square : parts[before]);
                before += joined ? 1 : 0;
            }
            readUnlabelled(american ? pair : parts[at]);
            for (qsizetype after = at + 1; after < parts.size(); ++after)
                readUnlabelled(parts[after]);
            return true;
        }
        return false;
    }

    void readOrganisation(const QString &piece)
    {
        // "Malerbetrieb Krause, Inh. Karin Krause"
        static const QRegularExpression owner(QStringLiteral(R"(,?\s+Inh(?:aber(?:in)?|\.)?:?\s+(.+)$)"));
        if (const auto match = owner.match(piece); match.hasMatch()) {
            addOnce(BlockPart::Organisation, piece.left(match.capturedStart()));
            if (!has(BlockPart::Name))
                add(BlockPart::Name, match.captured(1));
            return;
        }
        if (has(BlockPart::Organisation)) {
            if (m_block.value(BlockPart::Organisation) != piece)
                m_block.unread << piece;
            return;
        }
        add(BlockPart::Organisation, piece);
    }

    /// "Maria Bäcker, Geschäftsführerin", "Dr. Max Müller (Vertriebsleiter)", "Maria Bäcker - Vertrieb".
    bool readNameWithMore(const QString &piece)
    {
        static const QRegularExpression more(QStringLiteral(R"(^(.+?)(?:\s*,\s*|\s+\(|\s+[-–—/]\s+)([^()]+)\)?$)"));
        const auto match = more.match(piece);
        if (!match.hasMatch() || !lines::mayBeName(match.captured(1)))
            return false;
        const QString rest = match.captured(2).trimmed();
        const bool position = lines::isPosition(rest);
        if (!position && !lines::isDepartment(rest) && !looksLikeOrganisation(rest))
            return false;
        addName(match.captured(1));
        if (position)
            addOnce(BlockPart::Position, rest);
        else if (looksLikeOrganisation(rest))
            readOrganisation(rest);
        else
            addOnce(BlockPart::Department, rest);
        return true;
    }

    void addName(const QString &piece)
    {
        if (has(BlockPart::Name))
            m_open << piece;
        else
            add(BlockPart::Name, piece);
    }

    /// Does an address or a site say that this is who sends from it? "baecker" in maria@baecker.de.
    bool isInDomain(const QString &piece) const
    {
        const QString key = foldToKey(piece);
        for (const BlockField &field : m_block.fields) {
            const QString host = field.part == BlockPart::Email ? field.value.section(u'@', 1) : field.part == BlockPart::Website ? field.value : QString();
            const QString domain = foldToKey(QString(host).remove(QStringLiteral("https://")).remove(QStringLiteral("www.")).section(u'/', 0, 0).section(u'.', 0, -2));
            if (domain.size() > 3 && key.size() > 3 && (domain.contains(key) || key.contains(domain)))
                return true;
        }
        return false;
    }
    bool isInMailbox(const QString &piece) const
    {
        for (const BlockField &field : m_block.fields) {
            const QString box = field.part == BlockPart::Email ? foldToKey(field.value.section(u'@', 0, 0)) : QString();
            for (const QString &word : searchWords(piece)) {
                if (word.size() > 2 && box.contains(foldToKey(word)))
                    return true;
            }
        }
        return false;
    }

    /// Lines of words: a person, a firm without a legal form, or something else.
    void placeOpen()
    {
        if (!has(BlockPart::Name)) {
            const auto take = [this](auto fits) {
                for (qsizetype at = 0; at < m_open.size(); ++at) {
                    if (lines::mayBeName(m_open[at]) && fits(m_open[at]))
                        return add(BlockPart::Name, m_open.takeAt(at));
                }
            };
            take([this](const QString &piece) { return !salutationCode(piece.section(u' ', 0, 0)).isEmpty() && piece.contains(u' '); });
            if (!has(BlockPart::Name))
                take([this](const QString &piece) { return piece.contains(u' ') && isInMailbox(piece); });
            if (!has(BlockPart::Name))
                take([this](const QString &piece) { return piece.contains(u' ') && (has(BlockPart::Organisation) || !isInDomain(piece)); });
        }
        for (const QString &piece : std::as_const(m_open)) {
            if (!salutationCode(piece).isEmpty()) {
                joinSalutation(piece);
            } else if (!has(BlockPart::Organisation) && (isInDomain(piece) || (has(BlockPart::Street) && !piece.contains(QRegularExpression(QStringLiteral("\\d")))))) {
                add(BlockPart::Organisation, piece);
            } else {
                m_block.unread << piece;
            }
        }
    }

    /// "Herrn" on a line of its own above the name.
    void joinSalutation(const QString &word)
    {
        for (BlockField &field : m_block.fields) {
            if (field.part == BlockPart::Name && salutationCode(field.value.section(u' ', 0, 0)).isEmpty())
                field.value = word + u' ' + field.value;
        }
    }

    QString m_country;
    AddressBlock m_block;
    QStringList m_open;
    bool m_expectPerson = false;
};

}  // namespace

QString AddressBlock::value(BlockPart part) const
{
    for (const BlockField &field : fields) {
        if (field.part == part)
            return field.value;
    }
    return {};
}

AddressBlock readAddressBlock(const QString &text, const QString &defaultCountry)
{
    return BlockReader(defaultCountry).read(text);
}

}  // namespace kontor::model
