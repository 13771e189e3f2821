// SPDX-License-Identifier: GPL-3.0-or-later

// What an import does where the file asks for a review of new contacts.

#include "core/commands/contactcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/undo.h"
#include "core/importexport/importer.h"

#include "tests/support/catch.h"
#include "tests/support/filedump.h"
#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::importexport;
using namespace kontor::tests;

namespace {

constexpr auto list = "Vorname;Nachname;E-Mail;Firma\n"
                      "Maria;Bäcker;maria@example.org;Bäckerei Groß\n"
                      "Jörg;Müller;joerg@example.org;Bäckerei Groß\n"
                      "Eva;Klein;eva@example.org;\n";

ImportReport import(KontorFile &file, const ImportOptions &options = {})
{
    const QString path = file.folder() + QStringLiteral("/kunden.csv");
    writeFile(path, list);
    const ImportSource source = requireValue(ImportSource::inspect(path));
    return requireValue(importFile(file.session(), source, options, {}, {}));
}

const QByteArray marked = "SELECT count(*) FROM contact_tag x JOIN tag t ON t.id = x.tag_id AND t.code = 'review' JOIN visible_contact c ON c.id = x.contact_id";

}  // namespace

TEST_CASE("Import: without the rule nobody has to be reviewed")
{
    KontorFile file;
    CHECK(import(file).created == 3);
    CHECK(file.number("SELECT count(*) FROM tag") == 0);
    CHECK(file.number("SELECT count(*) FROM task") == 0);
}

TEST_CASE("Import: with the rule each new contact gets the tag and the list one task, and undo takes all of it back")
{
    KontorFile file;
    model::ContactDraft known = personDraft("Eva", "Klein");
    known.points = {pointDraft("email", "eva@example.org")};
    requireValue(commands::createContact(file.session(), known));
    requireValue(commands::storeSetting(file.session(), model::FileSetting::ReviewNew, true));
    const QStringList before = visibleDump(file.connection());
    ImportOptions dry;
    dry.dryRun = true;
    CHECK(import(file, dry).created == 2);
    CHECK(visibleDump(file.connection()) == before);

    CHECK(import(file).created == 2);
    CHECK(file.number(marked) == 3);  // with the firm; whom the list only met is none
    CHECK(file.number("SELECT count(*) FROM task") == 1);
    CHECK(file.scalar("SELECT title FROM task").toString() == text("Check data: 2 new contact(s) from “kunden.csv”"));
    CHECK(file.scalar("SELECT kind FROM task").toString() == QStringLiteral("review"));
    CHECK(file.number("SELECT contact_id IS NULL FROM task") == 1);
    CHECK(derivedDump(file.connection()) == rebuiltDerivedDump(file));
    requireValue(commands::undo(file.session()));
    CHECK(visibleDump(file.connection()) == before);
    // Nothing new, nothing to do.
    requireValue(commands::redo(file.session()));
    CHECK(import(file).created == 0);
    CHECK(file.number("SELECT count(*) FROM task") == 1);
}
