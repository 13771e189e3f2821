// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/filterstile.h"

#include "core/queries/contactlist.h"

#include <QJsonDocument>

namespace kontor::pages {

using model::Filter;
using queries::SavedFilterRecord;
using widgets::TileRow;

namespace {

constexpr int mostShown = 6;

Result<Filter> treeOf(const SavedFilterRecord &record)
{
    return Filter::fromJson(QJsonDocument::fromJson(record.filterJson.toUtf8()).object());
}

}  // namespace

FiltersTile::FiltersTile(PageContext &context, const QString &id, const QString &title)
    : TodayTile(context, id, QStringLiteral("bookmark"), title, 2)
{
    connect(list(), &widgets::TileList::activated, this, [this](const QString &key) {
        for (const SavedFilterRecord &record : std::as_const(m_filters)) {
            const auto tree = treeOf(record);
            if (record.id.toString() == key && tree)
                openList(record.name, *tree);
        }
    });
}

void FiltersTile::load()
{
    ask<QList<SavedFilterRecord>>([](storage::Connection &connection) { return queries::savedFilters(connection); },
                                  [this](QList<SavedFilterRecord> filters) {
        filters.removeIf([](const SavedFilterRecord &record) { return !record.pinned; });
        m_filters = filters.mid(0, mostShown);
        m_counts.clear();
        showRows();
        countNext();
    });
}

void FiltersTile::countNext()
{
    if (m_counts.size() >= m_filters.size())
        return;
    const auto tree = treeOf(m_filters.at(m_counts.size()));
    if (!tree) {
        m_counts << -1;
        return countNext();
    }
    queries::ListSpec spec;
    spec.filter = *tree;
    ask<qint64>([spec](storage::Connection &connection) -> Result<qint64> {
        KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(connection, spec));
        return qint64(numbers.size());
    }, [this](qint64 count) {
        m_counts << count;
        showRows();
        countNext();
    });
}

void FiltersTile::showRows()
{
    QList<TileRow> rows;
    for (int i = 0; i < m_filters.size(); ++i) {
        TileRow row{m_filters.at(i).id.toString(), m_filters.at(i).name};
        const qint64 count = m_counts.value(i, -1);
        row.note = count < 0 ? QStringLiteral("…") : locale().toString(count);
        row.icon = QStringLiteral("funnel");
        rows << row;
    }
    list()->setRows(rows, tr("Filters that you save and pin on the contacts page stand here with their numbers."));
}

}  // namespace kontor::pages
