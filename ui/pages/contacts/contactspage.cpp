// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactspage.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/seen.h"
#include "ui/dialogs/newcontactdialog.h"
#include "ui/pages/contacts/bulkactions.h"
#include "ui/pages/contacts/bulkbar.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/enrichment.h"
#include "ui/pages/contacts/onlinenotes.h"
#include "ui/pages/contacts/facetpane.h"
#include "ui/pages/contacts/filterdialog.h"
#include "ui/pages/contacts/panelayout.h"
#include "ui/pages/contacts/savedfilters.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QTableView>

namespace kontor::pages {

using itemmodels::ContactListModel;
using model::ContactId;

namespace {
/// So long somebody looks at a contact before it counts as seen: leafing through the list is no looking.
constexpr int seenAfterMs = 800;
}  // namespace

ContactsPage::ContactsPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_model(new ContactListModel(&context.workspace(), &context.clock(), this))
{
    build();
    connectParts();
    connectFilters();
    connectBulk();
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfterMs);
    connect(&m_seen, &QTimer::timeout, this, &ContactsPage::noteSeen);
    applySpec();
    refresh();
}

Uuid ContactsPage::shownRecord() const
{
    return m_detail->contact();
}

void ContactsPage::build()
{
    m_facets = new FacetPane(*m_context);
    m_list = new ContactListPane(*m_context, m_model);
    m_detail = new DetailPane(*m_context);
    m_panes = new PaneLayout(m_facets, m_list, m_detail, m_context->preferences());
    m_bulk = new BulkActions(*m_context, [this] { return BulkActions::Selection{m_list->selectedNumbers(), m_facets->filter().bin}; }, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panes);
}

void ContactsPage::connectParts()
{
    connect(m_list, &ContactListPane::sortChanged, this, &ContactsPage::setSort);
    connect(m_list, &ContactListPane::selectionMoved, this, &ContactsPage::selectionMoved);
    connect(m_list, &ContactListPane::contextMenuRequested, this, &ContactsPage::openListMenu);
    connect(m_list, &ContactListPane::openRequested, this, [this] {
        m_panes->showDetail();
        if (!m_facets->filter().bin)
            m_detail->beginEntry(QStringLiteral("note"));
    });
    connect(m_list, &ContactListPane::facetsToggled, m_panes, &PaneLayout::toggleFacets);
    connect(m_list, &ContactListPane::detailToggled, m_panes, &PaneLayout::toggleDetail);
    const auto showPanes = [this] { m_list->showPanes(m_panes->facetsVisible(), m_panes->detailVisible()); };
    connect(m_panes, &PaneLayout::panesChanged, this, showPanes);
    showPanes();
    connect(m_model, &ContactListModel::dataChanged, this, &ContactsPage::showCurrent);
    connect(m_model, &ContactListModel::listFailed, this, [this](const Error &error) { m_context->report(error); });
    connect(m_detail, &DetailPane::linkActivated, this, [this](const ContactId &contact) {
        m_context->go({QStringLiteral("contacts"), contact});
    });
    connect(m_detail, &DetailPane::tagClicked, m_facets, &FacetPane::toggleTag);
    connect(&m_context->workspace(), &commands::Workspace::changed, this, &ContactsPage::refresh, Qt::QueuedConnection);
    const auto showDensity = [this] {
        const bool compact = m_context->preferences().text(Preference::Density) == QLatin1String("compact");
        m_list->setDensity(compact ? widgets::Density::Compact : widgets::Density::Comfortable);
    };
    showDensity();
    connect(&m_context->preferences(), &Preferences::changed, this, [showDensity](Preference key) {
        if (key == Preference::Density)
            showDensity();
    });
}

void ContactsPage::connectFilters()
{
    connect(m_facets, &FacetPane::filterChanged, this, [this](const ContactFilter &filter) {
        m_list->showFilter(filter, m_facets->facetTags());
        applySpec();
        Q_EMIT actionsChanged();
    });
    connect(m_facets, &FacetPane::tagsLoaded, this, [this] {
        m_detail->setTags(m_facets->tags());
        m_bulk->setTags(m_facets->tags());
        m_bulk->setOwners(m_facets->owners());
        m_list->showFilter(m_facets->filter(), m_facets->facetTags());
    });
    connect(m_facets, &FacetPane::builderRequested, this, [this] { openBuilder(std::nullopt); });
    connect(m_list, &ContactListPane::filterChanged, m_facets, &FacetPane::setFilter);
    connect(m_list, &ContactListPane::saveFilterRequested, this, &ContactsPage::saveFilter);
    SavedFilters &saved = m_facets->savedFilters();
    connect(&saved, &SavedFilters::sortChosen, this, &ContactsPage::setSort);
    connect(&saved, &SavedFilters::editRequested, this, &ContactsPage::openBuilder);
    connect(&saved, &SavedFilters::replaceRequested, this, [this](const queries::SavedFilterRecord &record) {
        m_context->change(this, [id = record.id, filter = m_facets->filter().toFilter(), sort = m_list->sort()](const commands::Session &session) {
            return commands::replaceSavedFilter(session, id, filter, sort).map([](bool) {});
        }, tr("Filter “%1” replaced").arg(record.name));
    });
}

void ContactsPage::connectBulk()
{
    const BulkBar &bar = m_list->bulkBar();
    connect(&bar, &BulkBar::tagRequested, this, [this] { m_bulk->tag(besideList()); });
    connect(&bar, &BulkBar::untagRequested, this, [this] { m_bulk->untag(besideList()); });
    connect(&bar, &BulkBar::assignRequested, this, [this] { m_bulk->assign(besideList()); });
    connect(&bar, &BulkBar::scopeRequested, this, [this] { m_bulk->move(besideList()); });
    connect(&bar, &BulkBar::fieldRequested, m_bulk, &BulkActions::setField);
    connect(&bar, &BulkBar::mergeRequested, m_bulk, qOverload<>(&BulkActions::merge));
    connect(m_detail, &DetailPane::mergeRequested, m_bulk, qOverload<const QList<ContactId> &>(&BulkActions::merge));
    connect(&bar, &BulkBar::exportRequested, this, [this] { m_context->trigger(QStringLiteral("file.export")); });
    connect(&bar, &BulkBar::deleteRequested, m_bulk, &BulkActions::remove);
    connect(&bar, &BulkBar::restoreRequested, m_bulk, &BulkActions::restore);
    connect(m_detail, &DetailPane::deleteRequested, m_bulk, &BulkActions::remove);
    connect(m_detail, &DetailPane::tagSelectionRequested, this, [this] {
        m_bulk->tag(m_detail->mapToGlobal(QPoint(m_detail->width() / 2 - 130, m_detail->height() / 2)));
    });
    ListTable &table = m_list->table();
    const auto know = [this, &table] { m_bulk->setColumns(table.allColumns()); };
    know();
    connect(&table, &ListTable::columnsKnown, this, know);
}

QPoint ContactsPage::besideList() const
{
    const BulkBar &bar = m_list->bulkBar();
    return bar.mapToGlobal(QPoint(theme::metrics::space4, bar.height()));
}

void ContactsPage::applySpec()
{
    queries::ListSpec spec;
    spec.search = m_search;
    spec.filter = m_facets->filter().toFilter();
    spec.sort = m_list->sort();
    spec.today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    spec.bin = m_facets->filter().bin;
    if (spec.bin && spec.sort == QLatin1String("name"))
        spec.sort = QStringLiteral("-deleted");
    m_model->setSpec(spec);
    m_facets->setSearch(m_search);
    Q_EMIT viewChanged();
}

void ContactsPage::setSort(const QString &sort)
{
    m_context->preferences().setValue(Preference::ContactsSort, sort);
    m_list->setSort(sort);
    applySpec();
}

std::optional<queries::ListSpec> ContactsPage::shownList() const
{
    queries::ListSpec spec = m_model->spec();
    if (spec.bin)
        return std::nullopt;
    if (m_selected > 1)
        spec.only = m_list->selectedNumbers();
    return spec;
}

void ContactsPage::refresh()
{
    m_model->refresh();
    m_detail->refresh();
    loadTotal();
    m_facets->refresh();
    m_list->table().refresh();
}

void ContactsPage::loadTotal()
{
    m_context->workspace().read<qint64>(
        this, [](storage::Connection &connection) { return queries::contactCount(connection); },
        [this](Result<qint64> count) {
            if (count)
                m_list->setTotal(*count);
            else if (count.error().code == ErrorCode::Cancelled)
                loadTotal();
        });
}

void ContactsPage::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    applySpec();
}

ViewState ContactsPage::viewState() const
{
    return {m_search, QVariant::fromValue(m_facets->filter())};
}

void ContactsPage::setViewState(const ViewState &state)
{
    if (state.filter.metaType() == QMetaType::fromType<EntryRequest>())
        return m_detail->showEntry(state.filter.value<EntryRequest>());
    const bool searchChanged = m_search != state.search;
    m_search = state.search;
    ContactFilter filter = m_facets->filter();
    if (state.filter.metaType() == QMetaType::fromType<ContactFilter>())
        filter = state.filter.value<ContactFilter>();
    else if (state.filter.metaType() == QMetaType::fromType<ListRequest>()) {
        const auto request = state.filter.value<ListRequest>();
        filter = requestedFilter(request);
        if (!request.sort.isEmpty())
            setSort(request.sort);
    }
    if (filter != m_facets->filter())
        m_facets->setFilter(filter);  // applies the search as well
    else if (searchChanged)
        applySpec();
}

void ContactsPage::moveCurrent(int rows)
{
    m_list->moveCurrent(rows);
}

QWidget *ContactsPage::focusTarget()
{
    return m_list->view();
}

void ContactsPage::selectionMoved(qint64 current, int selected)
{
    m_current = current;
    m_selected = selected;
    showCurrent();
    Q_EMIT actionsChanged();
}

void ContactsPage::showCurrent()
{
    if (m_selected > 1)
        return m_detail->showSelection(m_selected);
    if (m_facets->filter().bin)
        return m_detail->showContact({});
    const queries::ContactRow *row = m_model->contactAt(m_model->rowOf(m_current));
    if (row == nullptr) {
        if (m_current == 0 && m_wanted.isNull())
            m_detail->showContact({});
        return;
    }
    const ContactId id = row->id;
    if (!m_wanted.isNull() && id != ContactId(m_wanted))
        return;
    m_wanted = {};
    Q_EMIT recordShown(id);
    m_detail->showContact(id);
    m_seen.start();
}

void ContactsPage::noteSeen()
{
    const ContactId id = m_detail->contact();
    if (!isVisible() || id.isNull())
        return;
    m_context->workspace().inspect<void>(this, [id](const commands::Session &session) { return commands::noteSeen(session, id); }, {});
}

void ContactsPage::showRecord(const Uuid &record)
{
    if (record.isNull())
        return;
    m_wanted = record;
    m_detail->showContact(ContactId(record));
    m_context->workspace().read<queries::ContactDetail>(
        this, [id = ContactId(record)](storage::Connection &connection) { return queries::currentDetail(connection, id); },
        [this, record](Result<queries::ContactDetail> detail) {
            if (!detail && detail.error().code == ErrorCode::Cancelled && m_wanted == record)
                return showRecord(record);
            if (m_wanted != record)
                return;
            m_wanted = {};
            if (detail)
                m_list->selectNumber(detail->n);
        });
}

QStringList ContactsPage::actions() const
{
    QStringList ids{QStringLiteral("contact.new"), QStringLiteral("go.next"), QStringLiteral("go.previous")};
    if (m_facets->filter().bin)
        return ids;
    if (m_selected == 1) {
        ids << QStringLiteral("contact.edit") << QStringLiteral("contact.log") << QStringLiteral("contact.task")
            << QStringLiteral("contact.enrich") << QStringLiteral("contact.online") << QStringLiteral("contact.window");
    }
    if (m_selected > 1)
        ids << QStringLiteral("contact.merge");
    if (m_selected > 0)
        ids << QStringLiteral("contact.tag") << QStringLiteral("contact.delete");
    return ids;
}

void ContactsPage::trigger(const QString &action)
{
    if (!actions().contains(action))
        return;
    if (action == QLatin1String("contact.new"))
        return newContact();
    if (action == QLatin1String("contact.delete"))
        return m_bulk->remove();
    if (action == QLatin1String("contact.merge"))
        return m_bulk->merge();
    if (action == QLatin1String("contact.enrich"))
        return openEnrichment(*m_context, this, m_detail->contact());
    if (action == QLatin1String("contact.online"))
        return checkOnline(*m_context, m_detail->contact());
    if (m_selected > 1)
        return m_bulk->tag(besideList());
    m_panes->showDetail();
    if (action == QLatin1String("contact.edit"))
        m_detail->beginEditing();
    else if (action == QLatin1String("contact.log"))
        m_detail->beginEntry(QStringLiteral("note"));
    else if (action == QLatin1String("contact.task"))
        m_detail->askForTask();
    else if (action == QLatin1String("contact.window"))
        m_context->goInNewWindow({QStringLiteral("contacts"), m_detail->contact()});
    else if (action == QLatin1String("contact.tag"))
        m_detail->addTag();
}

void ContactsPage::newContact()
{
    auto *dialog = new dialogs::NewContactDialog(m_context->workspace(), m_context->prompts(), m_model->rowCount() == 0 ? m_search : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::NewContactDialog::openRequested, this, [this](const ContactId &contact) {
        m_context->go({QStringLiteral("contacts"), contact});
    });
    connect(dialog, &dialogs::NewContactDialog::completeRequested, this, [this](const ContactId &contact, const model::ContactDraft &draft) {
        m_context->change(this, [contact, draft](const commands::Session &session) { return commands::completeContact(session, contact, draft).map([](bool) {}); },
                          tr("Added to the contact"), [this, contact](bool done) {
                              if (done)
                                  m_context->go({QStringLiteral("contacts"), contact});
                          });
    });
    connect(dialog, &dialogs::NewContactDialog::submitted, this, [this](const model::ContactDraft &draft) {
        m_context->workspace().write<ContactId>(
            this, [draft](const commands::Session &session) { return commands::createContact(session, draft); },
            [this](Result<ContactId> contact) {
                if (!contact)
                    return m_context->report(contact.error());
                created(*contact);
            });
    });
    dialog->open();
}

void ContactsPage::created(const ContactId &contact)
{
    // Filters would hide the newcomer.
    m_facets->setFilter({});
    m_context->announce(tr("Contact saved"), true);
    m_context->go({QStringLiteral("contacts"), contact});
}

void ContactsPage::openListMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_facets->filter().bin) {
        QAction *restore = menu->addAction(tr("Restore"));
        restore->setEnabled(m_selected > 0);
        connect(restore, &QAction::triggered, m_bulk, &BulkActions::restore);
        return menu->popup(global);
    }
    const std::pair<QString, QString> entries[]{{QStringLiteral("contact.edit"), tr("Edit")},
                                                {QStringLiteral("contact.log"), tr("Write into the timeline")},
                                                {QStringLiteral("contact.task"), tr("Follow-up …")},
                                                {QStringLiteral("contact.tag"), tr("Tag …")},
                                                {QStringLiteral("contact.enrich"), tr("From a text or picture …")},
                                                {QStringLiteral("contact.merge"), tr("Merge …")},
                                                {QStringLiteral("contact.window"), tr("Open in a new window")},
                                                {QStringLiteral("contact.delete"), tr("Delete")}};
    const QStringList possible = actions();
    for (const auto &[id, text] : entries) {
        QAction *action = menu->addAction(text);
        action->setEnabled(possible.contains(id));
        connect(action, &QAction::triggered, this, [this, id = id] { trigger(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Assign …")), &QAction::triggered, this, [this, global] { m_bulk->assign(global); });
    connect(menu->addAction(tr("Set a field …")), &QAction::triggered, m_bulk, &BulkActions::setField);
    connect(menu->addAction(tr("Remove tag …")), &QAction::triggered, this, [this, global] { m_bulk->untag(global); });
    menu->popup(global);
}

void ContactsPage::saveFilter()
{
    m_context->prompts().askText(this, tr("Save filter"), tr("Name"), {}, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_context->change(this, [name = name.trimmed(), filter = m_facets->filter().toFilter(), sort = m_list->sort()](const commands::Session &session) {
            return commands::saveFilter(session, name, filter, sort).map([](const model::SavedFilterId &) {});
        }, tr("Filter “%1” saved").arg(name.trimmed()));
    });
}

void ContactsPage::openBuilder(const std::optional<queries::SavedFilterRecord> &record)
{
    model::Filter start = m_facets->filter().toFilter();
    if (record) {
        const auto tree = savedFilterTree(*record);
        if (!tree)
            return m_context->report(tree.error());
        start = *tree;
    }
    auto *dialog = new FilterDialog(*m_context, m_list->table().allColumns(), start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNames(m_facets->tags(), m_facets->owners());
    if (record)
        dialog->setSaved(*record);
    dialog->keepDraft(record ? Uuid(record->id) : Uuid());
    connect(dialog, &FilterDialog::applied, this, [this](const model::Filter &filter) {
        ContactFilter built;
        built.built = filter;
        m_facets->setFilter(built);
    });
    connect(dialog, &FilterDialog::saveRequested, this, [this](const model::Filter &filter) {
        ContactFilter built;
        built.built = filter;
        m_facets->setFilter(built);
        saveFilter();
    });
    connect(dialog, &FilterDialog::replaceRequested, this, [this, record](const model::Filter &filter) {
        m_context->change(this, [id = record->id, sort = record->sort, filter](const commands::Session &session) {
            return commands::replaceSavedFilter(session, id, filter, sort).map([](bool) {});
        }, tr("Filter “%1” changed").arg(record->name));
    });
    dialog->open();
}

}  // namespace kontor::pages
