// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/savedfilters.h"

#include "core/commands/filtercommands.h"

#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::SavedFilterRecord;
using widgets::Facet;
using widgets::FacetList;

SavedFilters::SavedFilters(PageContext &context, QWidget *parent) : QWidget(parent), m_context(&context), m_list(new FacetList(tr("Filters")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list, &FacetList::facetToggled, this, &SavedFilters::toggled);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFilters::openMenu);
    hide();
}

void SavedFilters::refresh()
{
    m_context->workspace().read<QList<SavedFilterRecord>>(
        this, [](storage::Connection &connection) { return queries::savedFilters(connection); },
        [this](Result<QList<SavedFilterRecord>> records) {
            if (records) {
                m_records = *records;
                showList();
                count(m_base);
            } else if (records.error().code == ErrorCode::Cancelled) {
                refresh();
            }
        });
}

void SavedFilters::setFilter(const ContactFilter &filter)
{
    m_current = filter.savedId;
    showList();
}

void SavedFilters::showList()
{
    QList<Facet> facets;
    for (const SavedFilterRecord &record : std::as_const(m_records)) {
        const QString id = record.id.toString();
        facets.append({id, record.name, m_counts.value(id, -1), {}, record.pinned ? QStringLiteral("star") : QStringLiteral("funnel")});
    }
    m_list->setFacets(facets);
    for (const Facet &facet : std::as_const(facets))
        m_list->setChecked(facet.key, facet.key == m_current);
    setVisible(!facets.isEmpty());
}

void SavedFilters::count(const queries::ListSpec &base)
{
    m_base = base;
    m_base.filter = {};
    ++m_generation;
    m_pending.clear();
    for (const SavedFilterRecord &record : std::as_const(m_records))
        m_pending << record.id.toString();
    countNext();
}

void SavedFilters::countNext()
{
    if (m_busy || m_pending.isEmpty())
        return;
    const QString id = m_pending.takeFirst();
    queries::ListSpec spec = m_base;
    for (const SavedFilterRecord &record : std::as_const(m_records)) {
        const auto tree = record.id.toString() == id ? savedFilterTree(record) : Result<model::Filter>(model::Filter());
        if (!tree)
            return countNext();  // written by a newer program: it stays without a count
        if (record.id.toString() == id)
            spec.filter = *tree;
    }
    m_busy = true;
    m_context->workspace().read<qint64>(
        this,
        [spec](storage::Connection &connection) -> Result<qint64> {
            return queries::contactSet(connection, spec).map([](const queries::NumberSet &set) { return set.count(); });
        },
        [this, id, mine = m_generation](Result<qint64> count) {
            m_busy = false;
            if (mine == m_generation && count) {
                m_counts.insert(id, *count);
                showList();
            } else if (mine == m_generation && count.error().code == ErrorCode::Cancelled) {
                m_pending.prepend(id);
            }
            countNext();
        });
}

void SavedFilters::toggled(const QString &key, bool on)
{
    for (const SavedFilterRecord &record : std::as_const(m_records)) {
        if (!on || record.id.toString() != key)
            continue;
        const auto tree = savedFilterTree(record);
        if (!tree) {
            showList();
            return m_context->report(tree.error());
        }
        ContactFilter filter;
        filter.savedId = key;
        filter.savedName = record.name;
        filter.saved = *tree;
        Q_EMIT chosen(filter);
        if (!record.sort.isEmpty())
            Q_EMIT sortChosen(record.sort);
        return;
    }
    Q_EMIT chosen({});
}

void SavedFilters::change(const model::SavedFilterId &id, const model::FieldMap &changes, const QString &done)
{
    m_context->change(this, [id, changes](const commands::Session &session) {
        return commands::editSavedFilter(session, id, changes).map([](bool) {});
    }, done);
}

void SavedFilters::rename(const SavedFilterRecord &record)
{
    m_context->prompts().askText(this, tr("Rename filter"), tr("Name"), record.name, [this, id = record.id](const QString &text) {
        if (!text.trimmed().isEmpty())
            change(id, {{QStringLiteral("name"), text.trimmed()}}, tr("Filter renamed"));
    });
}

void SavedFilters::move(const SavedFilterRecord &record, int by)
{
    QList<model::SavedFilterId> ids;
    qsizetype at = -1;
    for (const SavedFilterRecord &known : std::as_const(m_records)) {
        if (known.id == record.id)
            at = ids.size();
        ids << known.id;
    }
    if (at < 0 || at + by < 0 || at + by >= ids.size())
        return;
    ids.move(at, at + by);
    m_context->change(this, [ids](const commands::Session &session) { return commands::orderSavedFilters(session, ids); }, tr("Order of the filters changed"));
}

void SavedFilters::openMenu(const QPoint &at)
{
    const auto *item = qobject_cast<widgets::FacetItem *>(m_list->childAt(at));
    if (item == nullptr)
        item = qobject_cast<widgets::FacetItem *>(QApplication::focusWidget());
    const auto found = std::find_if(m_records.cbegin(), m_records.cend(), [&](const SavedFilterRecord &record) {
        return item != nullptr && record.id.toString() == item->facet().key;
    });
    if (found == m_records.cend())
        return;
    const SavedFilterRecord record = *found;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, auto action) { connect(menu->addAction(text), &QAction::triggered, this, action); };
    offer(tr("Edit conditions …"), [this, record] { Q_EMIT editRequested(record); });
    offer(tr("Replace by what is on now"), [this, record] { Q_EMIT replaceRequested(record); });
    offer(tr("Rename …"), [this, record] { rename(record); });
    offer(record.pinned ? tr("Unpin") : tr("Pin to the top"), [this, record] {
        change(record.id, {{QStringLiteral("pinned"), qint64(!record.pinned)}}, record.pinned ? tr("Filter unpinned") : tr("Filter pinned"));
    });
    offer(tr("Move up"), [this, record] { move(record, -1); });
    offer(tr("Move down"), [this, record] { move(record, 1); });
    menu->addSeparator();
    offer(tr("Delete filter"), [this, record] {
        m_context->change(this, [id = record.id](const commands::Session &session) { return commands::deleteSavedFilter(session, id); }, tr("Filter deleted"));
    });
    menu->popup(m_list->mapToGlobal(at));
}

}  // namespace kontor::pages
