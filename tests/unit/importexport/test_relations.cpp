// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contactcommands.h"
#include "core/commands/undo.h"
#include "core/importexport/exporter.h"
#include "core/importexport/importer.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::importexport;
using namespace kontor::tests;
using namespace Qt::StringLiterals;

// Relations between contacts travel: in JSON and vCard 4.0 by id, in vCard 3.0 by name.

namespace {

ImportReport importInto(KontorFile &file, const QString &path)
{
    const ImportSource source = requireValue(ImportSource::inspect(path));
    return requireValue(importFile(file.session(), source, {}, {}, {}));
}

/// "Klein, Eva spouse Klein, Uwe (seit 2001)", sorted.
QStringList relations(KontorFile &file)
{
    QStringList list;
    storage::Statement query = file.connection().statement(QByteArray(
        "SELECT a.name, r.kind, b.name, r.note FROM relation r JOIN contact ca ON ca.id = r.from_id JOIN contact_index a ON a.n = ca.n"
        " JOIN contact cb ON cb.id = r.to_id JOIN contact_index b ON b.n = cb.n WHERE r.deleted_at IS NULL"));
    while (requireValue(query.step()))
        list << query.text(0) + u' ' + query.text(1) + u' ' + query.text(2) + (query.isNull(3) ? QString() : u" ("_s + query.text(3) + u')');
    list.sort();
    return list;
}

const QStringList expected{u"Klein, Eva spouse Klein, Uwe"_s, u"Klein, Uwe referral Adler GmbH (Messe)"_s,
                           u"Klein, Uwe child Klein, Ida"_s};

void fill(KontorFile &file)
{
    const auto eva = requireValue(createContact(file.session(), personDraft("Eva", "Klein")));
    const auto uwe = requireValue(createContact(file.session(), personDraft("Uwe", "Klein")));
    const auto ida = requireValue(createContact(file.session(), personDraft("Ida", "Klein")));
    const auto firm = requireValue(createContact(file.session(), firmDraft("Adler GmbH")));
    const auto relate = [&](const model::ContactId &from, const model::ContactId &to, const char *kind, const char *note) {
        model::FieldMap fields{{u"to_id"_s, to.toBytes()}, {u"kind"_s, text(kind)}};
        if (*note != 0)
            fields.insert(u"note"_s, text(note));
        requireValue(commands::addChild(file.session(), u"relation", from, fields));
    };
    relate(eva, uwe, "spouse", "");
    relate(uwe, ida, "child", "");
    relate(uwe, firm, "referral", "Messe");
}

}  // namespace

TEST_CASE("Relations travel with every format that can carry them, and again changes nothing")
{
    KontorFile file;
    fill(file);
    QStringList sorted = expected;
    sorted.sort();
    REQUIRE(relations(file) == sorted);
    const auto [format, name] = GENERATE(table<ExportFormat, const char *>(
        {{ExportFormat::Json, "a.json"}, {ExportFormat::VCard4, "a.vcf"}, {ExportFormat::VCard3, "b.vcf"}}));
    CAPTURE(name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(text(name));
    ExportOptions options;
    options.format = format;
    requireValue(exportFile(file.session(), path, options, {}));
    KontorFile other(77);
    CHECK(importInto(other, path).created == 4);
    if (format == ExportFormat::VCard3)  // has a word for the kind or one's own, not both
        sorted.replaceInStrings(u"referral Adler GmbH (Messe)"_s, u"other Adler GmbH (Messe)"_s);
    CHECK(relations(other) == sorted);
    CHECK(other.number("SELECT count(*) FROM contact WHERE remark IS NOT NULL") == 0);
    if (format == ExportFormat::Json) {  // surely recognised: nothing twice
        (void)importInto(other, path);
        CHECK(relations(other) == sorted);
    }
    const qint64 import = other.number("SELECT min(n) FROM command WHERE kind = 'import'");
    if (format != ExportFormat::Json) {
        requireValue(commands::undoCommand(other.session(), import));
        CHECK(relations(other).isEmpty());
    }
}

TEST_CASE("Cards that each name the other make one relation, and a stranger stays in the remark")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.vcf"_s);
    writeFile(path, "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:eins\r\nFN:Eva Klein\r\nN:Klein;Eva;;;\r\nRELATED;TYPE=child;VALUE=text:Ida Klein\r\n"
                    "RELATED;TYPE=friend;VALUE=text:Niemand Bekannt\r\nRELATED;TYPE=sibling:urn:uuid:c0ffee00-0000-4000-8000-000000000009\r\n"
                    "END:VCARD\r\n"
                    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:zwei\r\nFN:Ida Klein\r\nN:Klein;Ida;;;\r\nRELATED;TYPE=parent;VALUE=text:Eva Klein\r\nEND:VCARD\r\n");
    KontorFile file;
    CHECK(importInto(file, path).created == 2);
    CHECK(relations(file) == QStringList{u"Klein, Eva child Klein, Ida"_s});
    const QString remark = file.scalar("SELECT remark FROM contact WHERE given_name = 'Eva'").toString();
    CHECK(remark.contains(u"Niemand Bekannt"));
    CHECK(remark.contains(u"c0ffee00-0000-4000-8000-000000000009"));
}
