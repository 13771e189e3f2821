// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check.h"

#include "core/model/catalogue.h"
#include "core/storage/capturestate.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Every row of these pragmas is a complaint, but for a single "ok".
Result<void> runPragma(Connection &connection, const QByteArray &pragma, const QString &what, CheckReport &report)
{
    Statement query = connection.statement(pragma);
    int shown = 0;
    for (;;) {
        const Result<bool> row = query.step();
        if (!row) {
            if (row.error().code == ErrorCode::Damaged) {
                report.problems << Text::tr("%1: the file is damaged.").arg(what);
                return {};
            }
            return fail(row.error());
        }
        if (!*row)
            return {};
        if (query.text(0) != QLatin1String("ok") && ++shown <= 20)
            report.problems << QStringLiteral("%1: %2").arg(what, query.text(0));
    }
}

Result<void> countOrphans(Connection &connection, CheckReport &report)
{
    // Which table a reference column points to, by its name; columns that may point to several are checked by their entity.
    static const QHash<QByteArray, QByteArray> targets{
        {"contact_id", "contact"}, {"person_id", "contact"},    {"organisation_id", "contact"},
        {"from_id", "contact"},    {"to_id", "contact"},        {"merged_into", "contact"},
        {"left_id", "contact"},    {"right_id", "contact"},
        {"tag_id", "tag"},         {"activity_id", "activity"}, {"field_id", "custom_field"}};
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        for (const model::FieldDef &field : entity.fields) {
            const QByteArray target = targets.value(field.key);
            if (!entity.captured() || target.isEmpty())
                continue;
            KONTOR_ASSIGN(const QVariant count,
                          connection.scalar("SELECT count(*) FROM " + QByteArray(entity.key) + " x WHERE x." + field.key
                                            + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target
                                            + " y WHERE y.id = x." + field.key + ")"));
            report.orphans += count.toLongLong();
        }
    }
    return {};
}

/// Rows that no command made: nothing could take them back, and their history has no author.
Result<void> findStrays(Connection &connection, CheckReport &report)
{
    for (const model::EntityDef &entity : model::Catalogue::get().entities()) {
        if (!entity.captured())
            continue;
        KONTOR_ASSIGN(const QVariant count,
                      connection.scalar("SELECT count(*) FROM " + QByteArray(entity.key)
                                        + " x WHERE NOT EXISTS (SELECT 1 FROM command c WHERE c.n = x.cmd)"));
        if (count.toLongLong() > 0)
            report.problems
                << Text::tr("%1: %2 rows belong to no change.").arg(QString::fromLatin1(entity.key), count.toString());
    }
    return {};
}

/// Recomputes the commitments and the chain over them. A row whose values were erased keeps its commitment only.
Result<void> verifyChain(Connection &connection, CheckReport &report, const JobControl &control)
{
    CaptureState chain;
    Statement links = connection.statement(QByteArray("SELECT history_to, head, cmd FROM chain ORDER BY n"));
    Statement rows =
        connection.statement(QByteArray("SELECT n, seal, entity, record, field, old, new FROM history ORDER BY n"));
    Statement begun = connection.statement(QByteArray("SELECT id, kind, at, author FROM command WHERE n = ?1"));
    KONTOR_ASSIGN(bool row, rows.step());
    qint64 lastCommand = 0;
    for (;;) {
        KONTOR_ASSIGN(const bool link, links.step());
        if (!link)
            break;
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Stopped."));
        if (links.integer(2) > lastCommand) {  // the first step of a command binds its row in
            lastCommand = links.integer(2);
            begun.reset();
            begun.bind(lastCommand);
            KONTOR_ASSIGN(const bool known, begun.step());
            if (known)
                chain.absorb(begun.blob(0) + begun.blob(1) + QByteArray::number(begun.integer(2)) + begun.blob(3));
        }
        while (row && rows.integer(0) <= links.integer(0)) {
            const QByteArray seal = rows.blob(1);
            const QByteArray digest = seal.right(32);
            if (seal.size() == 48 && sealDigest(seal.left(16), rows.engineStatement(), 2) != digest)
                report.problems << Text::tr("History entry %1 was changed after it was written.").arg(rows.integer(0));
            chain.absorb(digest);
            ++report.historyRows;
            KONTOR_ASSIGN(row, rows.step());
        }
        if (chain.head != links.blob(1)) {
            report.problems << Text::tr("The history chain is broken before entry %1: entries were removed or changed.")
                                   .arg(links.integer(0));
            return {};
        }
    }
    if (row)
        report.problems
            << Text::tr("The history chain ends before entry %1: its later links were removed.").arg(rows.integer(0));
    return {};
}

/// The engine looks at the pages of the file alone. One that is being written back from the log, or was when the program was killed, is
/// half a page there and whole in the log: it is damaged only if it still is so after the log was written back.
Result<void> checkEncryption(Connection &connection, CheckReport &report)
{
    constexpr char pragma[] = "PRAGMA cipher_integrity_check";
    CheckReport first = report;
    KONTOR_TRY(runPragma(connection, pragma, Text::tr("Encryption"), first));
    if (first.ok())
        return {};
    const auto writtenBack = connection.statement(QByteArray("PRAGMA wal_checkpoint(PASSIVE)")).run();
    if (!writtenBack && writtenBack.error().code != ErrorCode::ReadOnly && writtenBack.error().code != ErrorCode::Locked)
        return fail(writtenBack.error());
    return runPragma(connection, pragma, Text::tr("Encryption"), report);
}

}  // namespace

Result<CheckReport> checkRecords(Connection &connection, const JobControl &control)
{
    CheckReport report;
    control.report({Text::tr("Checking pages"), 0, 0});
    KONTOR_ASSIGN(const QVariant pages, connection.scalar("PRAGMA page_count"));
    report.pages = pages.toLongLong();
    KONTOR_TRY(checkEncryption(connection, report));
    if (!report.ok())
        return report;  // the rest would only stumble over the same page
    KONTOR_TRY(runPragma(connection, "PRAGMA integrity_check", Text::tr("Structure"), report));
    control.report({Text::tr("Checking references"), 0, 0});
    KONTOR_TRY(countOrphans(connection, report));
    KONTOR_TRY(findStrays(connection, report));
    KONTOR_ASSIGN(const QVariant strays, connection.scalar("SELECT (SELECT count(*) FROM visible_contact c WHERE NOT "
                                                           "EXISTS (SELECT 1 FROM contact_index i WHERE i.n = c.n))"
                                                           " + (SELECT count(*) FROM contact_index i WHERE NOT EXISTS "
                                                           "(SELECT 1 FROM visible_contact c WHERE c.n = i.n))"));
    if (strays.toLongLong() > 0)
        report.problems << Text::tr("%1 contacts are missing in the list or listed wrongly.").arg(strays.toLongLong());
    control.report({Text::tr("Checking history"), 0, 0});
    KONTOR_TRY(verifyChain(connection, report, control));
    return report;
}

/// Compares the full-text index with the texts it was made of. The engine does that for a connection that may write
/// only; on others the structure check must do.
Result<void> checkSearchIndex(Connection &connection, CheckReport &report)
{
    const Result<void> checked =
        connection.statement(QByteArray("INSERT INTO contact_fts(contact_fts, rank) VALUES('integrity-check', 1)"))
            .run();
    if (checked || checked.error().code == ErrorCode::ReadOnly)
        return {};
    if (checked.error().code != ErrorCode::Damaged)
        return fail(checked.error());
    report.problems << Text::tr("The search index does not fit the contacts.");
    return {};
}

Result<CheckReport> checkFile(Connection &connection, const JobControl &control)
{
    KONTOR_ASSIGN(CheckReport report, checkRecords(connection, control));
    if (report.ok())
        KONTOR_TRY(checkSearchIndex(connection, report));
    return report;
}

}  // namespace kontor::storage
