// SPDX-License-Identifier: GPL-3.0-or-later

// People of a large firm, whose list rows follow its name in quiet moments.

#include "core/commands/contactcommands.h"
#include "core/commands/firmpeople.h"
#include "core/commands/maintenance.h"
#include "core/commands/undo.h"

#include "tests/support/kontorfile.h"

using namespace kontor;
using namespace kontor::tests;
using namespace Qt::StringLiterals;
using commands::Tidied;
using model::ContactId;

namespace {

ContactId firmWith(KontorFile &file, int people)
{
    model::ContactDraft draft;
    draft.fields = {{u"kind"_s, u"organisation"_s}, {u"org_name"_s, u"Werk AG"_s}};
    const ContactId firm = requireValue(commands::createContact(file.session(), draft));
    for (int i = 0; i < people; ++i) {
        draft = personDraft("Eva", QByteArray("Person " + QByteArray::number(i)).constData());
        draft.affiliations = {{u"Werk AG"_s, {}}};
        (void)requireValue(commands::createContact(file.session(), draft));
    }
    return firm;
}

void rename(KontorFile &file, const ContactId &firm, const QString &name)
{
    (void)requireValue(commands::editContact(file.session(), firm, {{u"org_name"_s, name}}));
}

/// People whose rows, and search texts, show this name.
qint64 showing(KontorFile &file, const char *name)
{
    const qint64 rows = file.number("SELECT count(*) FROM contact_index WHERE subtitle = '" + QByteArray(name) + "'");
    CHECK(file.number("SELECT count(*) FROM contact_fts WHERE contact_fts MATCH '\"" + QByteArray(name).toLower() + "\"' AND rowid IN"
                      " (SELECT n FROM contact WHERE kind = 'person')") == rows);
    return rows;
}

Tidied tidyOnce(KontorFile &file)
{
    return requireValue(commands::tidyWhenIdle(file.session()));
}

void tidyAll(KontorFile &file)
{
    while (tidyOnce(file) != Tidied::Nothing) {
    }
}

constexpr int many = commands::mostPeopleAtOnce + 60;

}  // namespace

TEST_CASE("Firm: a few people follow its name at once, many in quiet moments")
{
    KontorFile file;
    const ContactId firm = firmWith(file, 5);
    rename(file, firm, u"Fabrik"_s);
    CHECK(showing(file, "Fabrik") == 5);

    KontorFile large;
    const ContactId largeFirm = firmWith(large, many);
    tidyAll(large);
    rename(large, largeFirm, u"Fabrik"_s);
    CHECK(showing(large, "Fabrik") == 0);
    Tidied tidied = tidyOnce(large);
    CHECK(tidied == Tidied::Unseen);
    CHECK(showing(large, "Fabrik") > 0);
    CHECK(showing(large, "Fabrik") < many);
    while (tidied == Tidied::Unseen)
        tidied = tidyOnce(large);
    CHECK(tidied == Tidied::Shown);  // once, at the end
    CHECK(showing(large, "Fabrik") == many);
    tidyAll(large);
    CHECK(large.number("SELECT count(*) FROM meta WHERE key GLOB 'firms_left*'") == 0);
}

TEST_CASE("Firm: a new name while its people still follow the one before, and undo, begin with the first of them")
{
    KontorFile file;
    const ContactId firm = firmWith(file, many);
    tidyAll(file);
    rename(file, firm, u"Fabrik"_s);
    CHECK(tidyOnce(file) == Tidied::Unseen);
    rename(file, firm, u"Halle"_s);
    tidyAll(file);
    CHECK(showing(file, "Halle") == many);
    CHECK(showing(file, "Fabrik") == 0);
    (void)requireValue(commands::undo(file.session()));
    CHECK(tidyOnce(file) == Tidied::Unseen);
    (void)requireValue(commands::undo(file.session()));
    tidyAll(file);
    CHECK(file.number("SELECT count(*) FROM contact_index WHERE subtitle = 'Werk AG'") == many);
}

TEST_CASE("Firm: what is left of its people when the file is closed follows after the next opening")
{
    KontorFile file;
    const ContactId firm = firmWith(file, many);
    tidyAll(file);
    rename(file, firm, u"Fabrik"_s);
    CHECK(tidyOnce(file) == Tidied::Unseen);
    file.reopen();
    tidyAll(file);
    CHECK(showing(file, "Fabrik") == many);
}

TEST_CASE("Firm: a save of its name does not grow with its people")
{
    storage::WorkCount fewer;
    storage::WorkCount more;
    for (const auto &[people, count] : {std::pair(many, &fewer), std::pair(4 * many, &more)}) {
        KontorFile file;
        const ContactId firm = firmWith(file, people);
        tidyAll(file);
        rename(file, firm, u"Halle"_s);  // what is prepared once is no part of it
        tidyAll(file);
        file.connection().setWorkCount(count);
        rename(file, firm, u"Fabrik"_s);
        file.connection().setWorkCount(nullptr);
    }
    INFO(fewer.steps << " steps, then " << more.steps);
    CHECK(double(more.steps) < double(fewer.steps) * 1.2);
}
