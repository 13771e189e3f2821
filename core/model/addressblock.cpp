// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addressblock.h"

#include "core/model/addresslines.h"
#include "core/model/givennames.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/postal.h"
#include "core/model/postalplaces.h"
#include "core/model/text.h"
#include "core/model/validate.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace kontor::model {

namespace lines = addresslines;

namespace {

/// A line of words that only its neighbours can explain.
struct Open {
    QString text;
    lines::Piece piece;
};

/// Reads one block, piece by piece; what only its neighbours can explain waits until the end. Lives for one call.
class BlockReader {
public:
    BlockReader(const QString &text, const QString &country) : m_text(text.left(longestBlock)), m_country(country) {}

    AddressBlock read()
    {
        for (const lines::Piece &piece : lines::pieces(m_text)) {
            m_piece = piece;
            readPiece(piece.text);
        }
        placeOpen();
        placeRegister();
        restoreCode();
        weigh();
        std::stable_sort(m_block.fields.begin(), m_block.fields.end(), [](const BlockField &a, const BlockField &b) { return a.start < b.start; });
        return std::move(m_block);
    }

private:
    using C = Confidence;

    void add(BlockPart part, const QString &value, C confidence = C::Likely) { addFrom(m_piece, part, value, confidence); }
    void addFrom(const lines::Piece &piece, BlockPart part, const QString &value, C confidence)
    {
        const QString tidy = tidied(value);
        const auto same = [&](const BlockField &known) { return known.part == part && known.value == tidy; };
        if (tidy.isEmpty() || std::any_of(m_block.fields.cbegin(), m_block.fields.cend(), same))
            return;
        const qsizetype within = QStringView(m_text).mid(piece.start, piece.length).indexOf(tidy);
        m_block.fields.append({part, tidy, confidence, piece.start + std::max<qsizetype>(within, 0), within < 0 ? piece.length : tidy.size()});
    }
    bool has(BlockPart part) const { return !m_block.value(part).isEmpty(); }
    /// A second address (delivery, registered office) would mix with the first.
    void addOnce(BlockPart part, const QString &value, C confidence = C::Likely)
    {
        if (!has(part))
            add(part, value, confidence);
    }

    void readPiece(const QString &piece)
    {
        if (lines::isNoise(piece)) {
            m_expectPerson = piece.startsWith(QLatin1String("Vertreten"));
            return;
        }
        if (const QString email = lines::emailIn(piece); !email.isEmpty()) {
            add(BlockPart::Email, email, C::Sure);
            if (const QString site = lines::websiteIn(piece); !site.isEmpty())
                add(BlockPart::Website, site, C::Sure);
            return;
        }
        if (const auto entry = lines::registerEntry(piece)) {
            noteRegister(*entry);
            return;
        }
        if (const auto known = lines::labelled(piece))
            return readLabelled(*known);
        if (const QString id = lines::vatIdIn(piece); !id.isEmpty())
            return addOnce(BlockPart::VatId, id, C::Sure);
        if (const QString site = lines::websiteIn(piece); !site.isEmpty())
            return add(BlockPart::Website, site, C::Sure);
        readUnlabelled(piece);
    }

    void noteRegister(const lines::RegisterEntry &entry)
    {
        if (m_court.isEmpty())
            m_court = entry.court;
        if (m_number.isEmpty())
            m_number = entry.number;
        if (m_registerPiece.length == 0)
            m_registerPiece = m_piece;
    }
    /// Court and number often stand on two lines. A court alone is no entry.
    void placeRegister()
    {
        if (!m_number.isEmpty())
            addFrom(m_registerPiece, BlockPart::Register, m_court.isEmpty() ? m_number : m_court + QStringLiteral(", ") + m_number, C::Sure);
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
        case BlockPart::Fax: return readNumbers(*known.part, known.value, C::Sure);
        case BlockPart::Email: return;  // without an address in it
        case BlockPart::Website: return addOnce(BlockPart::Website, known.value, C::Sure);
        case BlockPart::Street:
        case BlockPart::Name:
        case BlockPart::Organisation:
            if (*known.part == BlockPart::Street || lines::emailIn(known.value).isEmpty())
                return *known.part == BlockPart::Name && !looksLikeOrganisation(known.value) ? addName(known.value, C::Sure) : readUnlabelled(known.value);
            return;
        case BlockPart::PoBox: return addOnce(BlockPart::PoBox, known.value, C::Sure);
        case BlockPart::Country: return addCountry(known.value);
        case BlockPart::VatId: return addOnce(BlockPart::VatId, known.value, isPlausibleVatId(known.value) ? C::Sure : C::Unsure);
        case BlockPart::Iban: return addOnce(BlockPart::Iban, known.value, isValidIban(known.value) ? C::Sure : C::Unsure);
        default: return addOnce(*known.part, known.value, C::Sure);
        }
    }

    /// "Geschäftsführer: Max Muster, Eva Muster": the first one, unless somebody else turns out to be the writer.
    void readPerson(const lines::Labelled &known)
    {
        static const QRegularExpression between(QStringLiteral(R"(\s*(?:,|;|/|\()\s*)"));
        static const QRegularExpression pair(QStringLiteral(R"(^(\S+\s.+?)\s(?:und|&|and)\s\S+\s\S.*$)"));
        QString first = known.value.split(between).value(0);
        if (looksLikeOrganisation(first))
            return readOrganisation(first);
        if (const auto two = pair.match(first); two.hasMatch())
            first = two.captured(1);
        if (m_named || !lines::mayBeName(QString(first).remove(u'&')))
            return;
        m_named = Open{first, m_piece};
        if (!known.label.endsWith(u'.') && !foldToKey(known.label).startsWith(QLatin1String("vertret")))
            m_namedAs = known.label;
    }
    /// It stands for what is in charge of the firm, so anybody who signs comes first.
    void placeNamed()
    {
        if (!m_named || has(BlockPart::Name))
            return;
        addFrom(m_named->piece, BlockPart::Name, m_named->text, C::Likely);
        if (!m_namedAs.isEmpty() && !has(BlockPart::Position))
            addFrom(m_named->piece, BlockPart::Position, m_namedAs, C::Likely);
    }

    void readNumbers(BlockPart part, const QString &value, C confidence)
    {
        for (const QString &one : splitPhones(value)) {
            const QString number = looksLikePhone(one) ? one : one.section(u',', 0, 0);
            if (looksLikePhone(number))
                add(part, number, confidence);
        }
    }

    void readUnlabelled(const QString &piece)
    {
        static const QRegularExpression digit(QStringLiteral("\\d"));
        static const QRegularExpression anyLabel(QStringLiteral(R"(^[\p{L}\s.-]{2,30}:\s*(?=[+(\d]))"), QRegularExpression::UseUnicodePropertiesOption);
        if (const QString number = QString(piece).remove(anyLabel); looksLikePhone(number) && number.count(digit) >= 6)
            return readNumbers(isMobile(number) ? BlockPart::Mobile : BlockPart::Phone, number, C::Likely);
        QString box;
        if (isPostBox(piece, &box))
            return addOnce(BlockPart::PoBox, box, C::Sure);
        if (const auto place = lines::town(piece, m_country))
            return addTown(*place);
        if (!lines::isSquare(piece) && readInline(piece))
            return;
        if (const QString country = countryCode(piece); !country.isEmpty() && piece.size() > 1)
            return addCountry(piece);
        if (lines::isAddressExtra(piece))
            return addOnce(BlockPart::AddressExtra, piece);
        if (lines::isRole(piece) && !hasLegalForm(piece) && readRole(piece))
            return;
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
            return addName(piece, C::Likely);
        m_open.append({piece, m_piece});
    }

    /// "Projektleiterin", "Oberärztin, Klinik für Innere Medizin", "Rechtsanwältin Dr. Ulrike Klein".
    bool readRole(const QString &piece)
    {
        if (readNameWithMore(piece))
            return true;
        const qsizetype blank = piece.indexOf(u' ');
        const PersonName behind = parsePersonName(QStringView(piece).mid(blank + 1));
        if (blank > 0 && lines::isRole(piece.left(blank)) && !behind.family.isEmpty() && (!behind.title.isEmpty() || isKnownGivenName(behind.given))) {
            addName(piece.mid(blank + 1), C::Likely);
            addOnce(BlockPart::Position, piece.left(blank));
            return true;
        }
        const qsizetype comma = piece.indexOf(u',');
        if (comma > 0 && looksLikeOrganisation(QStringView(piece).mid(comma + 1))) {
            addOnce(BlockPart::Department, piece.mid(comma + 1));
            addOnce(BlockPart::Position, piece.left(comma));
            return true;
        }
        if (comma < 0 && looksLikeOrganisation(piece) && !lines::isRole(piece.section(u' ', 0, 0)) && !lines::isRole(piece.section(u' ', -1)))
            return false;
        addOnce(BlockPart::Position, piece);
        return true;
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
        else if (!m_open.isEmpty()) {  // a British code on a line of its own stands below its town
            const Open town = m_open.takeLast();
            if (!has(BlockPart::City))
                addFrom(town.piece, BlockPart::City, town.text, C::Likely);
        }
        if (!place.country.isEmpty())
            addOnce(BlockPart::Country, place.country, C::Sure);
    }

    void addCountry(const QString &text)
    {
        const QString code = countryCode(text);
        addOnce(BlockPart::Country, code.isEmpty() ? text : code, code.isEmpty() ? C::Unsure : C::Sure);
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
            addName(match.captured(1), C::Likely);
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
        if (!match.hasMatch() || !lines::mayBeName(match.captured(1)) || lines::isRole(match.captured(1)))
            return false;
        const QString rest = match.captured(2).trimmed();
        const bool position = lines::isPosition(rest);
        if (!position && !lines::isDepartment(rest) && !looksLikeOrganisation(rest))
            return false;
        addName(match.captured(1), C::Likely);
        if (position)
            addOnce(BlockPart::Position, rest);
        else if (looksLikeOrganisation(rest))
            readOrganisation(rest);
        else
            addOnce(BlockPart::Department, rest);
        return true;
    }

    void addName(const QString &piece, C confidence)
    {
        if (has(BlockPart::Name))
            m_open.append({piece, m_piece});
        else
            add(BlockPart::Name, piece, confidence);
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

    /// The first open line that may be a name and fits.
    template <typename Fits>
    void takeName(C confidence, Fits fits)
    {
        if (has(BlockPart::Name))
            return;
        const auto found = std::find_if(m_open.cbegin(), m_open.cend(), [&](const Open &open) { return lines::mayBeName(open.text) && fits(open.text); });
        if (found == m_open.cend())
            return;
        addFrom(found->piece, BlockPart::Name, found->text, confidence);
        m_open.erase(found);
    }

    /// Lines of words: a person, a firm without a legal form, or something else.
    void placeOpen()
    {
        takeName(C::Sure, [](const QString &piece) { return !salutationCode(piece.section(u' ', 0, 0)).isEmpty() && piece.contains(u' '); });
        takeName(C::Sure, [this](const QString &piece) { return piece.contains(u' ') && isInMailbox(piece); });
        takeName(C::Likely, [](const QString &piece) { return piece.contains(u' ') && isKnownGivenName(parsePersonName(piece).given); });
        placeNamed();
        takeName(C::Unsure, [this](const QString &piece) { return piece.contains(u' ') && (has(BlockPart::Organisation) || !isInDomain(piece)); });
        static const QRegularExpression digit(QStringLiteral("\\d"));
        for (const Open &open : std::as_const(m_open)) {
            if (!salutationCode(open.text).isEmpty())
                joinSalutation(open.text);
            else if (!has(BlockPart::Organisation) && isInDomain(open.text))
                addFrom(open.piece, BlockPart::Organisation, open.text, C::Likely);
            else if (!has(BlockPart::Organisation) && has(BlockPart::Street) && !open.text.contains(digit))
                addFrom(open.piece, BlockPart::Organisation, open.text, C::Unsure);
            else
                m_block.unread << open.text;
        }
    }

    /// A code of four digits was taken for a German one without its zero before the country was known.
    void restoreCode()
    {
        const QString country = m_block.value(BlockPart::Country);
        for (BlockField &field : m_block.fields) {
            const bool completed = field.part == BlockPart::PostalCode && field.value.startsWith(u'0') && !m_text.contains(field.value);
            if (completed && !country.isEmpty() && country != QLatin1String("DE"))
                field.value.remove(0, 1);
        }
    }

    /// What two places of the text agree on is sure.
    void weigh()
    {
        for (BlockField &field : m_block.fields) {
            if (field.confidence != C::Likely)
                continue;
            const bool named = field.part == BlockPart::Name && isInMailbox(field.value);
            const bool titled = field.part == BlockPart::Name && !parsePersonName(field.value).title.isEmpty();
            const bool form = field.part == BlockPart::Organisation && (hasLegalForm(field.value) || isInDomain(field.value));
            const bool whole = field.part == BlockPart::Street && has(BlockPart::PostalCode);
            const bool place = (field.part == BlockPart::PostalCode || field.part == BlockPart::City) && isKnownPlace();
            if (named || titled || form || whole || place)
                field.confidence = C::Sure;
        }
    }
    bool isKnownPlace() const
    {
        const QString country = m_block.value(BlockPart::Country);
        return placeOf(m_block.value(BlockPart::PostalCode), m_block.value(BlockPart::City), country.isEmpty() ? m_country : country) == PlaceMatch::Fits;
    }

    /// "Herrn" on a line of its own above the name.
    void joinSalutation(const QString &word)
    {
        for (BlockField &field : m_block.fields) {
            if (field.part == BlockPart::Name && salutationCode(field.value.section(u' ', 0, 0)).isEmpty())
                field.value = word + u' ' + field.value;
        }
    }

    QString m_text;
    QString m_country;
    AddressBlock m_block;
    QList<Open> m_open;
    lines::Piece m_piece;  ///< that is being read
    QString m_court;
    QString m_number;
    lines::Piece m_registerPiece;
    std::optional<Open> m_named;  ///< by a label: who runs the firm
    QString m_namedAs;
    bool m_expectPerson = false;
};

}  // namespace

QString fieldPath(BlockPart part)
{
    constexpr const char *paths[]{"contact.name", "affiliation.position", "affiliation.department", "affiliation.organisation", "address.street", "address.extra",
                                  "address.po_box", "address.postal_code", "address.city", "address.country", "contact_point.phone", "contact_point.mobile",
                                  "contact_point.fax", "contact_point.email", "contact_point.url", "contact.vat_id", "contact.tax_number", "contact.iban",
                                  "contact.bic", "contact.remark"};
    static_assert(std::size(paths) == size_t(BlockPart::Register) + 1);
    return QLatin1String(paths[size_t(part)]);
}

QString confidenceCode(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Sure: return QStringLiteral("sure");
    case Confidence::Likely: return QStringLiteral("likely");
    case Confidence::Unsure: break;
    }
    return QStringLiteral("unsure");
}

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
    return BlockReader(text, defaultCountry).read();
}

QString signatureOf(const QString &message)
{
    constexpr qsizetype mostLines = 30;
    constexpr qsizetype usualLines = 12;
    static const QRegularExpression quoted(
        QStringLiteral(R"(^(?:>|-{3,}\s?(?:Urspr|Original|Weitergel|Forwarded)|(?:Am|On)\s.*\d.*(?:schrieb|wrote).*:$|_{10,}$|(?:Von|From):\s))"));
    QStringList list;
    for (const QString &line : message.split(u'\n')) {
        if (quoted.match(line.trimmed()).hasMatch() && !list.join(QString()).trimmed().isEmpty())
            break;
        list << line;
    }
    while (!list.isEmpty() && list.last().trimmed().isEmpty())
        list.removeLast();
    const qsizetype earliest = std::max<qsizetype>(list.size() - mostLines, 0);
    for (qsizetype at = list.size() - 1; at >= earliest; --at) {
        const QString line = tidied(list[at]);
        if (line == QLatin1String("--") || lines::isFarewell(line))
            return list.mid(at).join(u'\n');
    }
    return list.mid(std::max<qsizetype>(list.size() - usualLines, 0)).join(u'\n');
}

}  // namespace kontor::model
