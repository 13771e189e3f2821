// SPDX-License-Identifier: GPL-3.0-or-later

// A contact as it was: what history reconstructs is what was there, after any commands, undo and redo among them.

#include "core/commands/undo.h"
#include "core/queries/recordimage.h"

#include "tests/support/script.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using queries::RecordImage;

namespace {

QString valueText(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString();
}

QStringList fieldLines(const QString &prefix, const QMap<QString, QVariant> &fields)
{
    QStringList lines;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        lines << prefix + it.key() + u'=' + valueText(it.value());
    return lines;
}

/// An image as lines; `visible`: only what is there, without positions in the bin.
QStringList linesOf(const RecordImage &image, bool visible = false)
{
    model::FieldMap own = image.contact;
    if (visible) {
        for (const char *key : {"deleted_at", "restricted_at", "merged_into"})
            own.remove(QString::fromLatin1(key));
    }
    QStringList lines = fieldLines(QStringLiteral("contact "), own) + fieldLines(QStringLiteral("set "), image.elements);
    for (const RecordImage::Part &part : image.parts) {
        if (visible ? part.isThere() : part.belongs)
            lines << fieldLines(part.entity + u' ' + part.id.toString() + u' ', part.fields);
    }
    lines.sort();
    return lines;
}

std::string differing(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (const QString &line : a) {
        if (!b.contains(line))
            lines << QStringLiteral("- ") + line;
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            lines << QStringLiteral("+ ") + line;
    }
    return lines.mid(0, 10).join(u'\n').toStdString();
}

QList<model::ContactId> everyone(KontorFile &file)
{
    QList<model::ContactId> ids;
    storage::Statement query = file.connection().statement(QByteArray("SELECT id FROM contact ORDER BY n"));
    while (requireValue(query.step()))
        ids << model::ContactId(query.uuid(0));
    return ids;
}

/// Of a part that hung on a contact which is merged now: restoring leaves it where it is, unmerging brings it back.
bool namesMerged(KontorFile &file, const queries::ImageDifference &difference)
{
    const QByteArray id = difference.then.typeId() == QMetaType::QByteArray ? difference.then.toByteArray() : QByteArray();
    return id.size() == 16 && file.number("SELECT count(*) FROM contact WHERE merged_into IS NOT NULL AND id = x'" + id.toHex() + "'") > 0;
}

struct Snapshot {
    qint64 command;
    QHash<Uuid, QStringList> images;
};

Snapshot snapshotNow(KontorFile &file)
{
    Snapshot snapshot{file.number("SELECT coalesce(max(n), 0) FROM command"), {}};
    for (const model::ContactId &id : everyone(file))
        snapshot.images.insert(id, linesOf(requireValue(queries::recordImage(file.connection(), id))));
    return snapshot;
}

}  // namespace

TEST_CASE("A contact is reconstructed as it was after every command", "[timetravel]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        KontorFile file(seed);
        RandomScript script(file, seed);
        QList<Snapshot> snapshots{snapshotNow(file)};
        for (int i = 0; i < 40; ++i) {
            // Undo and redo are commands like others.
            const int dice = script.below(8);
            if (dice == 0)
                (void)undo(file.session());
            else if (dice == 1)
                (void)redo(file.session());
            else
                script.step();
            if (file.number("SELECT coalesce(max(n), 0) FROM command") != snapshots.last().command)
                snapshots << snapshotNow(file);
        }
        REQUIRE(snapshots.size() > 15);
        for (const Snapshot &snapshot : std::as_const(snapshots)) {
            CAPTURE(snapshot.command);
            for (const model::ContactId &id : everyone(file)) {
                const QStringList then = linesOf(requireValue(queries::recordImage(file.connection(), id, snapshot.command)));
                if (then != snapshot.images.value(id))
                    FAIL(differing(snapshot.images.value(id), then));
            }
        }
    }
}

TEST_CASE("All values of then come back as one step, which undo takes back", "[timetravel]")
{
    for (unsigned seed = 20; seed < 26; ++seed) {
        CAPTURE(seed);
        KontorFile file(seed);
        RandomScript script(file, seed);
        for (int i = 0; i < 40; ++i)
            script.step();
        for (const model::ContactId &id : everyone(file)) {
            const auto points = requireValue(queries::historyPoints(file.connection(), id));
            REQUIRE_FALSE(points.isEmpty());
            const auto then = requireValue(queries::recordImage(file.connection(), id, points[points.size() / 2].command));
            const auto now = requireValue(queries::recordImage(file.connection(), id));
            QList<FormerValue> values;
            QStringList kept;
            for (const queries::ImageDifference &difference : queries::imageDifferences(id, then, now)) {
                values.append({difference.entity, difference.record, difference.field, difference.then});
                if (namesMerged(file, difference))
                    kept << difference.record.toString();
            }
            const auto comparable = [&](const RecordImage &image) {
                QStringList lines = linesOf(image, true);
                lines.removeIf([&](const QString &line) { return std::any_of(kept.cbegin(), kept.cend(), [&](const QString &record) { return line.contains(record); }); });
                return lines;
            };
            if (values.isEmpty())
                continue;
            CHECK(requireValue(restoreValues(file.session(), values)) == values.size());
            const auto restored = requireValue(queries::recordImage(file.connection(), id));
            if (comparable(restored) != comparable(then))
                FAIL(differing(comparable(then), comparable(restored)));
            requireValue(undo(file.session()));
            if (linesOf(requireValue(queries::recordImage(file.connection(), id)), true) != linesOf(now, true))
                FAIL("undo left something");
        }
    }
}

TEST_CASE("The image of then is shown as a contact is", "[timetravel]")
{
    KontorFile file;
    const auto id = requireValue(createContact(file.session(), fullDraft("Maria", "Bäcker")));
    const auto created = requireValue(queries::historyPoints(file.connection(), id)).last().command;
    const auto before = requireValue(queries::contactDetail(file.connection(), id));
    requireValue(editContact(file.session(), id, {{QStringLiteral("family_name"), text("Müller")}}));
    requireValue(removeChild(file.session(), u"contact_point", before.points.first().id));
    requireValue(tagContacts(file.session(), {id}, {QStringLiteral("Neu")}, {QStringLiteral("Stammkunde")}));
    requireValue(setCustomValue(file.session(), id, QStringLiteral("hobby"), text("Rudern")));
    const auto points = requireValue(queries::historyPoints(file.connection(), id));
    CHECK(points.size() == 5);
    CHECK(points.first().command == created);

    const auto image = requireValue(queries::recordImage(file.connection(), id, created));
    const auto shown = requireValue(queries::imageDetail(file.connection(), id, image));
    CHECK(shown.fullName == text("Maria Bäcker"));
    CHECK(shown.fields == before.fields);
    REQUIRE(shown.points.size() == before.points.size());
    CHECK(shown.points.first().fields == before.points.first().fields);
    CHECK(shown.addresses.size() == 1);
    REQUIRE(shown.affiliations.size() == 1);
    CHECK(shown.affiliations.first().otherName == before.affiliations.first().otherName);
    REQUIRE(shown.tags.size() == 1);
    CHECK(shown.tags.first().name == QStringLiteral("Stammkunde"));
    REQUIRE(shown.custom.size() == 1);
    CHECK(shown.custom.first().value.toString() == QStringLiteral("Segeln"));
    CHECK(queries::imageDetail(file.connection(), id, requireValue(queries::recordImage(file.connection(), id, 0))).error().code == ErrorCode::NotFound);
    requireValue(deleteContacts(file.session(), {id}));
    CHECK(queries::imageDetail(file.connection(), id, image).error().code == ErrorCode::NotFound);
}
