// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios.h"
#include "waiting.h"

#include "core/importexport/exporter.h"
#include "core/queries/contactlist.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <random>

namespace kontor::bench {

using commands::LongRead;
using commands::Workspace;

namespace {

constexpr size_t pageRows = 50;
/// As fast as somebody drags the bar of the list.
constexpr int betweenPagesMs = 15;

/// Pages anywhere in the list while `heavy` runs, from the asking to the answer.
void measureBeside(Workspace &workspace, const std::vector<qint64> &numbers, Line &line, std::function<Result<qint64>(const LongRead &)> heavy)
{
    QObject context;
    QEventLoop loop;
    bool done = false;
    workspace.readLong<qint64>(&context, std::move(heavy), [&](Result<qint64> result) {
        (void)need(std::move(result));
        done = true;
        loop.quit();
    });
    std::mt19937 random(1);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &context, [&] {
        const size_t at = random() % std::max<size_t>(1, numbers.size() - pageRows);
        const std::vector<qint64> page(numbers.begin() + std::ptrdiff_t(at), numbers.begin() + std::ptrdiff_t(std::min(at + pageRows, numbers.size())));
        const auto begun = std::make_shared<QElapsedTimer>();
        begun->start();
        workspace.read<bool>(&context, [page](storage::Connection &connection) { return queries::contactRows(connection, page).map([](const auto &) { return true; }); },
                             [&line, &done, begun](Result<bool> result) {
                                 (void)need(std::move(result));
                                 if (!done)
                                     line.ours.add(double(begun->nsecsElapsed()) / 1e6);
                             });
    });
    timer.start(betweenPagesMs);
    if (!done)
        loop.exec();
    timer.stop();
    (void)ask<bool>(workspace, [](storage::Connection &) -> Result<bool> { return true; });
}

}  // namespace

void measureScrollingBesideReports(const Scene &scene, Report &report)
{
    Workspace workspace;
    open(workspace, scene);
    const auto numbers = ask<std::vector<qint64>>(workspace, [](storage::Connection &connection) { return queries::contactSnapshot(connection, {}); });
    const auto beside = [&](const char *id, const char *what, std::function<Result<qint64>(const LongRead &)> heavy) {
        Line line{QString::fromLatin1(id), QString::fromLatin1(what), {}, {}, 20, 1};
        measureBeside(workspace, numbers, line, std::move(heavy));
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
