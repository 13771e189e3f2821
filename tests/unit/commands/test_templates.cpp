// SPDX-License-Identifier: GPL-3.0-or-later

// What a file defines for itself: texts, kinds of activities, its settings, the order of things.

#include "core/commands/contactindex.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"

#include "core/storage/settings.h"

#include "tests/support/filedump.h"
#include "tests/support/script.h"

using namespace kontor;
using namespace kontor::commands;
using namespace kontor::tests;
using model::FileSetting;

namespace {

QStringList column(KontorFile &file, const QByteArray &sql)
{
    QStringList values;
    storage::Statement query = file.connection().statement(sql);
    while (requireValue(query.step()))
        values << query.text(0);
    return values;
}

model::FieldMap entryOf(const QString &kind)
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("body"), QStringLiteral("x")}};
}

}  // namespace

TEST_CASE("The timeline takes kinds that the file defines, and no others")
{
    KontorFile file;
    const auto contact = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    CHECK(logActivity(file.session(), {contact}, entryOf(QStringLiteral("x_besichtigung"))).error().code == ErrorCode::Invalid);
    const auto kind = requireValue(createActivityKind(file.session(), QStringLiteral(" Besichtigung "), QStringLiteral("map-pin")));
    CHECK(file.scalar("SELECT label FROM activity_kind").toString() == QStringLiteral("Besichtigung"));
    requireValue(logActivity(file.session(), {contact}, entryOf(QStringLiteral("x_besichtigung"))));
    CHECK(logActivity(file.session(), {contact}, entryOf(QStringLiteral("x_anderes"))).error().code == ErrorCode::Invalid);
    CHECK(createActivityKind(file.session(), QStringLiteral("besichtigung")).error().code == ErrorCode::Conflict);
    CHECK(createActivityKind(file.session(), QStringLiteral("…")).error().code == ErrorCode::Invalid);

    // In the bin it is not offered any more; what has it can still be changed.
    requireValue(deleteActivityKind(file.session(), kind));
    const auto entry = model::ActivityId(Uuid::fromBytes(file.scalar("SELECT id FROM activity").toByteArray()));
    CHECK(requireValue(editActivity(file.session(), entry, {{QStringLiteral("kind"), QStringLiteral("note")}})));
    CHECK(requireValue(editActivity(file.session(), entry, {{QStringLiteral("kind"), QStringLiteral("x_besichtigung")}})));
    CHECK(requireValue(createActivityKind(file.session(), QStringLiteral("Besichtigung"))) == kind);
    CHECK(file.number("SELECT count(*) FROM activity_kind") == 1);
    requireValue(undo(file.session()));
    CHECK(file.number("SELECT count(*) FROM activity_kind WHERE deleted_at IS NULL") == 0);
}

TEST_CASE("A new order is one step, and undo gives the old one back")
{
    KontorFile file;
    QList<Uuid> ids;
    for (const char *name : {"eins", "zwei", "drei"})
        ids << requireValue(createTextTemplate(file.session(), {{QStringLiteral("name"), text(name)}}));
    const QByteArray order = "SELECT name FROM text_template ORDER BY position";
    CHECK(column(file, order) == QStringList{text("eins"), text("zwei"), text("drei")});
    CHECK(requireValue(arrangeRecords(file.session(), u"text_template", {ids[2], ids[0], ids[1]})));
    CHECK(column(file, order) == QStringList{text("drei"), text("eins"), text("zwei")});
    CHECK_FALSE(requireValue(arrangeRecords(file.session(), u"text_template", {ids[2], ids[0], ids[1]})));
    requireValue(undo(file.session()));
    CHECK(column(file, order) == QStringList{text("eins"), text("zwei"), text("drei")});
    CHECK_FALSE(createTextTemplate(file.session(), {{QStringLiteral("name"), QStringLiteral("  ")}}).has_value());
}

TEST_CASE("Settings have a standard, keep a value, and refuse what cannot be one")
{
    KontorFile file;
    const auto value = [&](FileSetting setting) { return requireValue(storage::fileSetting(file.connection(), setting)); };
    CHECK(value(FileSetting::Currency) == QVariant(QStringLiteral("EUR")));
    CHECK(value(FileSetting::SilentAfterDays) == QVariant(qint64(90)));
    requireValue(storeSetting(file.session(), FileSetting::SilentAfterDays, 30));
    CHECK(value(FileSetting::SilentAfterDays) == QVariant(qint64(30)));
    CHECK(storeSetting(file.session(), FileSetting::SilentAfterDays, 3).error().code == ErrorCode::Invalid);
    CHECK(storeSetting(file.session(), FileSetting::SilentAfterDays, QStringLiteral("viele")).error().code == ErrorCode::Invalid);
    CHECK(value(FileSetting::SilentAfterDays) == QVariant(qint64(30)));
    requireValue(storeSetting(file.session(), FileSetting::SilentAfterDays, {}));
    CHECK(value(FileSetting::SilentAfterDays) == QVariant(qint64(90)));
    CHECK(storeSetting(file.session(), FileSetting::Region, QStringLiteral("Atlantis")).error().code == ErrorCode::Invalid);
    CHECK(storeSetting(file.session(), FileSetting::HousePhones, QStringLiteral("pretty")).error().code == ErrorCode::Invalid);
    CHECK(file.number("SELECT count(*) FROM command") == 2);  // that of this file alone is none
    requireValue(storeSetting(file.session(), FileSetting::TeamScope, QStringLiteral("x")));
    CHECK(value(FileSetting::TeamScope) == QVariant(QStringLiteral("x")));
    CHECK(file.number("SELECT count(*) FROM command") == 2);

    requireValue(storeSetting(file.session(), FileSetting::Currency, QStringLiteral("CHF")));
    const auto contact = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    requireValue(setCustomValue(file.session(), contact, QStringLiteral("income"), qint64(100)));
    CHECK(file.scalar("SELECT currency FROM custom_field").toString() == QStringLiteral("CHF"));
    CHECK(file.scalar("SELECT v_text FROM custom_value").toString() == QStringLiteral("CHF"));
}

TEST_CASE("A changed setting is a step of undo, and what was set later stays")
{
    KontorFile file;
    const auto phones = [&] { return requireValue(storage::fileSetting(file.connection(), FileSetting::HousePhones)).toString(); };
    const auto set = [&](const char *code) {
        file.clock().advance(1'000);
        requireValue(storeSetting(file.session(), FileSetting::HousePhones, QString::fromLatin1(code)));
    };
    set("national");
    const qint64 first = file.number("SELECT max(n) FROM command");
    set("international");
    set("international");  // nothing to do
    CHECK(file.number("SELECT count(*) FROM command") == 2);
    requireValue(undo(file.session()));
    CHECK(phones() == QStringLiteral("national"));
    requireValue(redo(file.session()));
    CHECK(phones() == QStringLiteral("international"));

    // The step that set it first, taken back by itself: another value stands by now.
    const UndoReport report = requireValue(undoCommand(file.session(), first));
    CHECK(report.restored == 0);
    CHECK(report.conflicts == 1);
    CHECK(phones() == QStringLiteral("international"));

    requireValue(storeSetting(file.session(), FileSetting::HouseStreets, QStringLiteral("long")));
    requireValue(undo(file.session()));
    CHECK(requireValue(storage::fileSetting(file.connection(), FileSetting::HouseStreets)).toString().isEmpty());
    // Never in the bin: a tombstone would keep it from ever being set again.
    CHECK(file.number("SELECT count(*) FROM organisation_setting WHERE deleted_at IS NOT NULL") == 0);
    requireValue(redo(file.session()));
    CHECK(requireValue(storage::fileSetting(file.connection(), FileSetting::HouseStreets)).toString() == QStringLiteral("long"));
}

TEST_CASE("Another country reads all numbers of the file anew")
{
    KontorFile file;
    model::ContactDraft draft = personDraft("Eva", "Klein");
    draft.points = {pointDraft("phone", "044 668 18 00"), pointDraft("email", "eva@example.org")};
    requireValue(createContact(file.session(), draft));
    const QByteArray norm = "SELECT norm FROM contact_point WHERE kind = 'phone'";
    CHECK(file.scalar(norm).toString().startsWith(QStringLiteral("+49")));
    requireValue(storeSetting(file.session(), FileSetting::Region, QStringLiteral("CH")));
    requireValue(refreshDerived(file.database(), QStringLiteral("CH"), {}));
    CHECK(file.scalar(norm).toString() == QStringLiteral("+41446681800"));
    CHECK(file.scalar("SELECT search FROM contact_index").toString().contains(QStringLiteral("446681800")));
    CHECK(file.scalar("SELECT value FROM contact_point WHERE kind = 'phone'").toString() == QStringLiteral("044 668 18 00"));
    CHECK(file.scalar("SELECT value FROM meta WHERE key = 'derived'").toString() == derivedVersion(QStringLiteral("CH")));
}

TEST_CASE("Tags merge with their contacts and filters, and undo parts them again")
{
    KontorFile file;
    QList<model::ContactId> ids;
    for (int i = 0; i < 3; ++i)
        ids << requireValue(createContact(file.session(), personDraft("Eva", qPrintable(QStringLiteral("Klein %1").arg(i)))));
    requireValue(tagContacts(file.session(), {ids[0], ids[1]}, {QStringLiteral("Kunde")}, {}));
    requireValue(tagContacts(file.session(), {ids[1], ids[2]}, {QStringLiteral("Klient")}, {}));
    requireValue(saveFilter(file.session(), QStringLiteral("Alle Klienten"), requireValue(model::parseFilter(u"tag:Klient -tag:VIP"))));
    const QStringList before = visibleDump(file.connection());
    const auto tag = [&](const char *name) {
        return model::TagId(Uuid::fromBytes(file.scalar("SELECT id FROM tag WHERE name = '" + QByteArray(name) + "'").toByteArray()));
    };
    CHECK(requireValue(mergeTags(file.session(), tag("Klient"), tag("Kunde"))) == 2);
    CHECK(file.number("SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id WHERE t.name = 'Kunde'") == 3);
    CHECK(file.number("SELECT count(*) FROM contact_tag") == 3);
    CHECK(file.scalar("SELECT filter FROM saved_filter").toString().contains(QStringLiteral("Kunde")));
    CHECK(file.number("SELECT count(*) FROM tag WHERE deleted_at IS NULL") == 1);
    CHECK(mergeTags(file.session(), tag("Kunde"), tag("Kunde")).error().code == ErrorCode::Invalid);
    requireValue(undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);

    CHECK(editTag(file.session(), tag("Klient"), {{QStringLiteral("name"), QStringLiteral("kunde")}}).error().code == ErrorCode::Conflict);
    CHECK(addTag(file.session(), {{QStringLiteral("name"), QStringLiteral("KUNDE")}}).error().code == ErrorCode::Conflict);
    CHECK(requireValue(editTag(file.session(), tag("Klient"), {{QStringLiteral("name"), QStringLiteral("Mandantin")}})));
    CHECK(file.scalar("SELECT filter FROM saved_filter").toString().contains(QStringLiteral("Mandantin")));
    requireValue(undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
}

TEST_CASE("A field is made once under a name")
{
    KontorFile file;
    CustomFieldSpec spec;
    spec.label = QStringLiteral("Kunden-Nummer alt");
    requireValue(createCustomField(file.session(), spec));
    spec.label = QStringLiteral("kundennummer ALT");
    CHECK(createCustomField(file.session(), spec).error().code == ErrorCode::Conflict);
    CHECK(file.number("SELECT count(*) FROM custom_field") == 1);
}
