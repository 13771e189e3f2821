// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios.h"
#include "waiting.h"

#include "core/importexport/exporter.h"
#include "core/queries/contactlist.h"

#include <random>

namespace kontor::bench {

using commands::LongRead;
using commands::Workspace;

namespace {

constexpr size_t pageRows = 50;
/// As fast as somebody drags the bar of the list.
constexpr int betweenPagesMs = 15;

/// Pages anywhere in the list while `heavy` runs.
void measurePagesBeside(Workspace &workspace, const std::vector<qint64> &numbers, Line &line, const std::function<Result<qint64>(const LongRead &)> &heavy)
{
    std::mt19937 random(1);
    (void)measureBeside<qint64>(
        line, betweenPagesMs, [&](QObject *context, auto done) { workspace.readLong<qint64>(context, heavy, done); },
        [&](QObject *context, auto done) {
            const size_t at = random() % std::max<size_t>(1, numbers.size() - pageRows);
            const std::vector<qint64> page(numbers.begin() + std::ptrdiff_t(at), numbers.begin() + std::ptrdiff_t(std::min(at + pageRows, numbers.size())));
            workspace.read<bool>(context, [page](storage::Connection &connection) { return queries::contactRows(connection, page).map([](const auto &) { return true; }); }, done);
        });
    (void)ask<bool>(workspace, [](storage::Connection &) -> Result<bool> { return true; });
}

}  // namespace

void measureScrollingBesideReports(const Scene &scene, Report &report)
{
    Workspace workspace;
    open(workspace, scene);
    const auto numbers = ask<std::vector<qint64>>(workspace, [](storage::Connection &connection) { return queries::contactSnapshot(connection, {}); });
    const auto beside = [&](const char *id, const char *what, const std::function<Result<qint64>(const LongRead &)> &heavy) {
        Line line{QString::fromLatin1(id), QString::fromLatin1(what), {}, {}, 20, 1};
        measurePagesBeside(workspace, numbers, line, heavy);
        report.lines << line;
    };
    beside("scroll.report", "50 rows while all entries are counted", [](const LongRead &read) -> Result<qint64> {
        qint64 rows = 0;
        storage::Statement query = read.connection.statement(QByteArray(
            "SELECT strftime('%Y-%m', a.occurred_at / 1000, 'unixepoch'), a.kind, count(DISTINCT l.record_id), sum(length(a.body))"
            " FROM activity a JOIN activity_link l ON l.activity_id = a.id GROUP BY 1, 2"));
        for (;; ++rows) {
            KONTOR_ASSIGN(const bool row, query.step());
            if (!row)
                return rows;
        }
    });
    beside("scroll.export", "50 rows while everything is exported", [list = scene.folder + QStringLiteral("/all.csv")](const LongRead &read) {
        return importexport::exportFile(read, list, {}, {}).map([](const importexport::ExportReport &done) { return done.written; });
    });
}

}  // namespace kontor::bench
