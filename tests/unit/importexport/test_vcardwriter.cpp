// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/importexport/vcardreader.h"
#include "core/importexport/vcardwriter.h"

#include <QBuffer>

#include <random>

using namespace kontor;
using namespace kontor::importexport;
using namespace Qt::StringLiterals;

namespace {

/// Makes drafts of everything that the format can carry, with nasty texts.
class DraftMaker {
public:
    explicit DraftMaker(unsigned seed) : m_random(seed) {}

    model::ContactDraft draft(VCardVersion version)
    {
        model::ContactDraft d;
        const bool organisation = chance(4);
        d.fields[u"kind"_s] = organisation ? u"organisation"_s : u"person"_s;
        if (organisation) {
            d.fields[u"org_name"_s] = text();
        } else {
            d.fields[u"family_name"_s] = QString(u"Ä"_s + text());
            d.fields[u"given_name"_s] = QString(u"G"_s + text());
            for (const QString &key : {u"additional_names"_s, u"title"_s, u"name_suffix"_s})
                maybe(d.fields, key, text());
            affiliations(d);
        }
        maybe(d.fields, u"salutation"_s, chance(2) ? u"mr"_s : u"ms"_s, !organisation);
        maybe(d.fields, u"nickname"_s, text());
        maybe(d.fields, u"gender"_s, QStringList{u"male"_s, u"female"_s, u"diverse"_s}[below(3)]);
        maybe(d.fields, u"birthday"_s, QStringList{u"1980-02-29"_s, u"--02-29"_s, u"1999"_s, u"1999-07"_s}[below(4)]);
        maybe(d.fields, u"anniversary"_s, u"2001-12-31"_s);
        maybe(d.fields, u"remark"_s, text() + u"\n\n"_s + text());
        maybe(d.fields, u"language"_s, u"de"_s, version == VCardVersion::V4);
        d.fields[u"external_uid"_s] = chance(2) ? u"0190c1a0-0000-7000-8000-00000000000a"_s : text();
        points(d);
        addresses(d);
        for (int i = 0; i < below(4); ++i)
            d.tags.append(QString::number(i) + text());
        if (chance(3))
            d.files.append(
                {u"photo.png"_s, u"image/png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(below(300), char(below(256))), true});
        return d;
    }

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    bool chance(int n) { return below(n) == 0; }
    /// Blanks within, never at the ends.
    QString text()
    {
        static const QStringList pieces{
            u"Müller"_s, u","_s, u";"_s,   u":"_s,       u"\\"_s,          u"\\n"_s, u"\n"_s,
            u"\""_s,     u"^"_s, u"=3D"_s, u"語🙂"_s, u"BEGIN:VCARD"_s, u" "_s,   u"ß"_s.repeated(40),
            u"'"_s,      u"^n"_s};
        QString result = u"a"_s;
        for (int i = below(7); i > 0; --i)
            result += pieces[below(int(pieces.size()))];
        return result + u"z"_s;
    }
    void maybe(model::FieldMap &fields, const QString &key, const QString &value, bool allowed = true)
    {
        if (allowed && chance(2))
            fields[key] = value;
    }
    void affiliations(model::ContactDraft &d)
    {
        for (int i = below(4); i > 0; --i) {
            model::AffiliationDraft a{QString::number(i) + text(), {}};
            maybe(a.fields, u"department"_s, text());
            maybe(a.fields, u"position"_s, text());
            // Without groups the first position belongs to the first firm; the writer groups several.
            d.affiliations.append(a);
        }
    }
    void points(model::ContactDraft &d)
    {
        QStringList preferred;
        for (int i = below(6); i > 0; --i) {
            static const QStringList kinds{u"phone"_s, u"mobile"_s,    u"fax"_s,   u"email"_s,
                                           u"url"_s,   u"messenger"_s, u"video"_s, u"social"_s};
            model::ChildDraft point;
            const QString kind = kinds[below(8)];
            point.fields[u"kind"_s] = kind;
            point.fields[u"value"_s] = QString(QString::number(i) + text());
            maybe(point.fields, u"label"_s,
                  QStringList{u"work"_s, u"home"_s, u"Signal"_s, u"Empfang, \"links\""_s}[below(4)]);
            if (chance(2) && !preferred.contains(kind)) {
                point.fields[u"preferred"_s] = qint64(1);
                preferred.append(kind);
            }
            d.points.append(point);
        }
    }
    void addresses(model::ContactDraft &d)
    {
        for (int i = below(3); i > 0; --i) {
            model::ChildDraft address;
            address.fields[u"kind"_s] = QStringList{u"work"_s, u"home"_s, u"billing"_s, u"delivery"_s}[below(4)];
            address.fields[u"city"_s] = text();
            for (const QString &key :
                 {u"po_box"_s, u"extra"_s, u"street"_s, u"region"_s, u"postal_code"_s, u"company"_s, u"department"_s})
                maybe(address.fields, key, text());
            maybe(address.fields, u"country"_s, QStringList{u"DE"_s, u"AT"_s, u"CH"_s, u"FR"_s, u"PL"_s}[below(5)]);
            if (chance(3))
                address.fields[u"preferred"_s] = qint64(1);
            d.addresses.append(address);
        }
    }

    std::mt19937 m_random;
};

SourceRecord readBack(const QByteArray &card)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(card);
    buffer->open(QIODevice::ReadOnly);
    const auto reader = requireValue(VCardReader::open(std::move(buffer)));
    SourceRecord record;
    REQUIRE(requireValue(reader->next(record)));
    SourceRecord more;
    CHECK_FALSE(requireValue(reader->next(more)));
    return record;
}

void checkFields(const model::FieldMap &read, const model::FieldMap &written)
{
    CHECK(read.keys() == written.keys());
    for (auto it = written.begin(); it != written.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(read.value(it.key()) == it.value());
    }
}

void checkChildren(const QList<model::ChildDraft> &read, const QList<model::ChildDraft> &written)
{
    REQUIRE(read.size() == written.size());
    for (int i = 0; i < read.size(); ++i)
        checkFields(read[i].fields, written[i].fields);
}

}  // namespace

TEST_CASE("vCard: what is written reads back equal", "[vcard][property]")
{
    const VCardVersion version = GENERATE(VCardVersion::V3, VCardVersion::V4);
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const model::ContactDraft written = DraftMaker(seed).draft(version);
        const QByteArray card = vcardText(written, version);
        INFO("seed " << seed << "\n" << card.toStdString());
        const SourceRecord record = readBack(card);
        const model::ContactDraft &read = record.draft;
        checkFields(read.fields, written.fields);
        checkChildren(read.points, written.points);
        checkChildren(read.addresses, written.addresses);
        REQUIRE(read.affiliations.size() == written.affiliations.size());
        for (int i = 0; i < read.affiliations.size(); ++i) {
            CHECK(read.affiliations[i].organisation == written.affiliations[i].organisation);
            checkFields(read.affiliations[i].fields, written.affiliations[i].fields);
        }
        CHECK(read.tags == written.tags);
        REQUIRE(read.files.size() == written.files.size());
        for (int i = 0; i < read.files.size(); ++i) {
            CHECK(read.files[i].data == written.files[i].data);
            CHECK(read.files[i].mediaType == written.files[i].mediaType);
        }
    }
}

TEST_CASE("vCard: lines are folded at 75 octets between characters", "[vcard]")
{
    model::ContactDraft draft;
    draft.fields[u"remark"_s] = u"ä🙂x"_s.repeated(100);
    const QByteArray card = vcardText(draft, VCardVersion::V4);
    for (const QByteArray &line : card.split('\n')) {
        CHECK(line.size() <= 76);  // with its CR
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    CHECK(card.endsWith("END:VCARD\r\n"));
}

TEST_CASE("vCard: a card without a name is recognised by what it has", "[vcard]")
{
    model::ContactDraft draft;
    draft.points.append({{}, {{u"kind"_s, u"email"_s}, {u"value"_s, u"a@example.org"_s}}});
    CHECK(vcardText(draft, VCardVersion::V4).contains("\r\nFN:a@example.org\r\n"));
    CHECK_FALSE(readBack(vcardText(draft, VCardVersion::V4)).draft.fields.contains(u"remark"_s));
}

TEST_CASE("vCard: a full device is an error, not half a success", "[vcard]")
{
    QBuffer closed;
    CHECK(VCardWriter(closed, VCardVersion::V4).write({}).error().code == ErrorCode::Io);
}
