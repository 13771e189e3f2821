// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactspage.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/tagcommands.h"
#include "ui/dialogs/newcontactdialog.h"
#include "ui/pages/contacts/contactlistpane.h"
#include "ui/pages/contacts/detailpane.h"
#include "ui/pages/contacts/facetpane.h"
#include "ui/pages/contacts/tagpicker.h"

#include <QCursor>
#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QTableView>

namespace kontor::pages {

using itemmodels::ContactListModel;
using model::ContactId;

namespace {
/// More than this many run as a job with progress.
constexpr int manyContacts = 200;
constexpr int narrowWidth = 1050;
}  // namespace

ContactsPage::ContactsPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_model(new ContactListModel(&context.workspace(), &context.clock(), this))
{
    build();
    connectParts();
    applySpec();
    refresh();
}

ContactsPage::~ContactsPage()
{
    if (m_sizesChosen)
        m_context->preferences().setValue(Preference::ContactsSplitter, m_splitter->saveState());
}

void ContactsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_sizesChosen)
        return;
    const int facets = width() < narrowWidth ? 172 : 215;
    const int list = (width() - facets) * 52 / 100;
    m_splitter->setSizes({facets, list, width() - facets - list});
}

void ContactsPage::build()
{
    m_facets = new FacetPane(*m_context);
    m_list = new ContactListPane(*m_context, m_model);
    m_detail = new DetailPane(*m_context);
    m_facets->setMinimumWidth(150);
    m_list->setMinimumWidth(280);
    m_detail->setMinimumWidth(320);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {static_cast<QWidget *>(m_facets), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_detail)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 5);
    m_sizesChosen = m_splitter->restoreState(m_context->preferences().value(Preference::ContactsSplitter).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_sizesChosen = true; });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
}

void ContactsPage::connectParts()
{
    connect(m_facets, &FacetPane::filterChanged, this, [this](const ContactFilter &filter) {
        m_list->showFilter(filter, m_facets->tags());
        applySpec();
    });
    connect(m_facets, &FacetPane::tagsLoaded, this, [this] {
        m_detail->setTags(m_facets->tags());
        m_list->showFilter(m_facets->filter(), m_facets->tags());
    });
    connect(m_list, &ContactListPane::filterChanged, m_facets, &FacetPane::setFilter);
    connect(m_list, &ContactListPane::sortChanged, this, &ContactsPage::applySpec);
    connect(m_list, &ContactListPane::saveFilterRequested, this, &ContactsPage::saveFilter);
    connect(m_list, &ContactListPane::selectionMoved, this, &ContactsPage::selectionMoved);
    connect(m_list, &ContactListPane::contextMenuRequested, this, &ContactsPage::openListMenu);
    connect(m_list, &ContactListPane::openRequested, this, [this] { m_detail->beginEntry(QStringLiteral("note")); });
    connect(m_list, &ContactListPane::deleteRequested, this, &ContactsPage::deleteSelected);
    connect(m_list, &ContactListPane::findRequested, this, [this] { m_context->trigger(QStringLiteral("edit.find")); });
    connect(m_model, &ContactListModel::dataChanged, this, &ContactsPage::showCurrent);
    connect(m_model, &ContactListModel::listFailed, this, [this](const Error &error) { m_context->report(error); });
    connect(m_detail, &DetailPane::linkActivated, this, [this](const ContactId &contact) {
        m_context->go({QStringLiteral("contacts"), contact});
    });
    connect(m_detail, &DetailPane::tagClicked, m_facets, &FacetPane::toggleTag);
    connect(m_detail, &DetailPane::deleteRequested, this, &ContactsPage::deleteSelected);
    connect(m_detail, &DetailPane::tagSelectionRequested, this, &ContactsPage::tagSelected);
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

void ContactsPage::applySpec()
{
    queries::ListSpec spec;
    spec.search = m_search;
    spec.filter = m_facets->filter().toFilter(QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date());
    spec.sort = m_context->preferences().text(Preference::ContactsSort);
    m_model->setSpec(spec);
}

void ContactsPage::refresh()
{
    m_model->refresh();
    m_detail->refresh();
    loadTotal();
    m_facets->refresh();
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
    if (m_detail->contact() != id)
        Q_EMIT recordShown(id);
    m_detail->showContact(id);
}

void ContactsPage::showRecord(const Uuid &record)
{
    if (record.isNull())
        return;
    m_wanted = record;
    m_detail->showContact(ContactId(record));
    m_context->workspace().read<queries::ContactDetail>(
        this, [id = ContactId(record)](storage::Connection &connection) { return queries::contactDetail(connection, id); },
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
    QStringList ids{QStringLiteral("contact.new")};
    if (m_selected == 1) {
        ids << QStringLiteral("contact.edit") << QStringLiteral("contact.log") << QStringLiteral("contact.task");
    }
    if (m_selected > 0)
        ids << QStringLiteral("contact.tag") << QStringLiteral("contact.delete");
    return ids;
}

void ContactsPage::trigger(const QString &action)
{
    if (action == QLatin1String("contact.new"))
        newContact();
    else if (action == QLatin1String("contact.edit"))
        m_detail->beginEditing();
    else if (action == QLatin1String("contact.log"))
        m_detail->beginEntry(QStringLiteral("note"));
    else if (action == QLatin1String("contact.task"))
        m_detail->askForTask();
    else if (action == QLatin1String("contact.tag"))
        m_selected > 1 ? tagSelected() : m_detail->addTag();
    else if (action == QLatin1String("contact.delete"))
        deleteSelected();
}

void ContactsPage::newContact()
{
    auto *dialog = new dialogs::NewContactDialog(m_model->rowCount() == 0 ? m_search : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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

void ContactsPage::withSelectedIds(std::function<void(const QList<ContactId> &)> use)
{
    const std::vector<qint64> numbers = m_list->selectedNumbers();
    if (numbers.empty())
        return;
    m_context->workspace().read<QList<ContactId>>(
        this, [numbers](storage::Connection &connection) { return queries::contactIds(connection, numbers); },
        [this, use = std::move(use)](Result<QList<ContactId>> ids) {
            if (ids)
                use(*ids);
            else
                m_context->report(ids.error());
        });
}

void ContactsPage::changeMany(const QString &title, const QString &done,
                              const std::function<Result<qint64>(const commands::Session &, const QList<ContactId> &, const JobControl &)> &work)
{
    withSelectedIds([this, title, done, work](const QList<ContactId> &ids) {
        if (ids.size() > manyContacts) {
            return m_context->runJob(title, [ids, work, done](const commands::Session &session, const JobControl &control) {
                return work(session, ids, control).map([&](qint64) { return done; });
            });
        }
        m_context->change(this, [ids, work](const commands::Session &session) { return work(session, ids, {}).map([](qint64) {}); }, done);
    });
}

void ContactsPage::deleteSelected()
{
    changeMany(tr("Moving contacts to the bin"), tr("%n contact(s) moved to the bin", nullptr, qMax(1, m_selected)),
               [](const commands::Session &session, const QList<ContactId> &ids, const JobControl &control) {
                   return commands::deleteContacts(session, ids, control);
               });
}

void ContactsPage::tagSelected()
{
    auto *picker = new TagPicker(m_facets->tags(), {}, this);
    connect(picker, &TagPicker::picked, this, [this](const QString &name) {
        changeMany(tr("Tagging contacts"), tr("Tag “%1” put on %n contact(s)", nullptr, m_selected).arg(name),
                   [name](const commands::Session &session, const QList<ContactId> &ids, const JobControl &control) {
                       return commands::tagContacts(session, ids, {name}, {}, control);
                   });
    });
    picker->popUpAt(m_detail->mapToGlobal(QPoint(m_detail->width() / 2 - 130, m_detail->height() / 2)));
}

void ContactsPage::openListMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair<QString, QString> entries[]{{QStringLiteral("contact.edit"), tr("Edit")},
                                                {QStringLiteral("contact.log"), tr("Write into the timeline")},
                                                {QStringLiteral("contact.task"), tr("Follow-up …")},
                                                {QStringLiteral("contact.tag"), tr("Tag …")},
                                                {QStringLiteral("contact.delete"), tr("Delete")}};
    const QStringList possible = actions();
    for (const auto &[id, text] : entries) {
        QAction *action = menu->addAction(text);
        action->setEnabled(possible.contains(id));
        connect(action, &QAction::triggered, this, [this, id = id] { trigger(id); });
    }
    menu->popup(global);
}

void ContactsPage::saveFilter()
{
    m_context->prompts().askText(this, tr("Save filter"), tr("Name"), {}, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_context->change(this, [name = name.trimmed(), spec = m_model->spec()](const commands::Session &session) {
            return commands::saveFilter(session, name, spec.filter, spec.sort).map([](const model::SavedFilterId &) {});
        }, tr("Filter “%1” saved").arg(name.trimmed()));
    });
}

}  // namespace kontor::pages
