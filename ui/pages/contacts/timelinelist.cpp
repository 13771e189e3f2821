// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/timelinelist.h"

#include "core/commands/activitycommands.h"
#include "core/commands/entrycommands.h"
#include "core/model/addressblock.h"
#include "ui/itemmodels/timelinetext.h"
#include "ui/pages/contacts/enrichment.h"
#include "ui/pages/contacts/entryeditor.h"
#include "ui/pages/contacts/filepopup.h"
#include "ui/pages/contacts/storedfiles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timelineview.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::TimelineModel;
using queries::TimelineEntry;
using widgets::TimelineView;
namespace metrics = theme::metrics;

namespace {
constexpr int firstEditorHeight = 190;
}

TimelineList::TimelineList(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context), m_model(new TimelineModel(&context.workspace(), &context.clock(), this)),
      m_files(new StoredFiles(context, this))
{
    build();
    connectView();
    connect(m_model, &TimelineModel::loaded, this, &TimelineList::pageLoaded);
    connect(m_model, &TimelineModel::loadFailed, this, [this](const Error &error) { m_context->report(error); });
    connect(m_bar, &TimelineBar::changed, this, &TimelineList::applyFilter);
    connect(m_bar, &TimelineBar::dayChosen, this, &TimelineList::jumpTo);
}

void TimelineList::jumpTo(QDate day)
{
    m_view->scrollToTop();
    m_view->setFollowsTop(!day.isValid());
    m_model->goTo(day);
}

void TimelineList::showEntry(const model::ActivityId &entry, QDate day)
{
    if (m_bar->isFiltering()) {
        m_bar->reset(m_isOrganisation);
        applyFilter();
        countKinds();
    }
    m_wanted = entry;
    jumpTo(day);
}

void TimelineList::showWanted()
{
    const QModelIndex index = m_wanted.isNull() ? QModelIndex() : m_model->indexOf(m_wanted);
    if (!index.isValid())
        return;
    m_wanted = {};
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_view->setFocus();
}

void TimelineList::build()
{
    m_bar = new TimelineBar;
    m_bar->setContentsMargins(metrics::space4, 0, metrics::space4, 0);
    m_empty = new widgets::Label({}, theme::TextStyle::Body, theme::ColorRole::Muted);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space2);
    m_empty->hide();
    m_view = new TimelineView;
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
}

void TimelineList::connectView()
{
    connect(m_view, &TimelineView::editRequested, this, &TimelineList::beginEdit);
    connect(m_view, &TimelineView::deleteRequested, this, &TimelineList::remove);
    connect(m_view, &TimelineView::pinRequested, this, &TimelineList::togglePin);
    connect(m_view, &TimelineView::copyRequested, this, &TimelineList::copy);
    connect(m_view, &TimelineView::foldToggled, this, [this](const QModelIndex &index) { m_model->toggleFold(index.row()); });
    connect(m_view, &TimelineView::personClicked, this, &TimelineList::openPerson);
    connect(m_view, &TimelineView::fileClicked, this, &TimelineList::openFile);
    connect(m_view, &TimelineView::menuRequested, this, &TimelineList::openMenu);
    connect(m_view, &TimelineView::topReached, m_model, &TimelineModel::fetchNewer);
    connect(m_view, &TimelineView::filesDropped, this, [this](const QList<QUrl> &urls) {
        QStringList paths;
        for (const QUrl &url : urls) {
            if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
                paths << url.toLocalFile();
        }
        if (!paths.isEmpty())
            Q_EMIT filesDropped(paths);
    });
}

void TimelineList::showContact(const model::ContactId &contact, bool isOrganisation)
{
    if (contact == m_contact) {
        m_model->refresh();
        return countKinds();
    }
    endEdit();
    m_contact = contact;
    m_isOrganisation = isOrganisation;
    m_wanted = {};
    m_bar->reset(isOrganisation);
    m_empty->hide();
    m_view->scrollToTop();
    applyFilter();
    countKinds();
}

void TimelineList::enter()
{
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(1, 0));
}

void TimelineList::applyFilter()
{
    queries::TimelineSpec spec{m_contact};
    spec.withEvents = true;
    m_bar->applyTo(spec);
    m_model->setSpec(spec);
}

void TimelineList::countKinds()
{
    // After the first page, which was asked for before: one thread reads.
    queries::TimelineSpec spec{m_contact};
    m_bar->applyTo(spec);
    m_context->workspace().read<queries::TimelineKinds>(
        this, [spec](storage::Connection &connection) { return queries::timelineKinds(connection, spec); },
        [this, mine = ++m_generation](Result<queries::TimelineKinds> kinds) {
            if (kinds && mine == m_generation)
                m_bar->setKinds(*kinds, m_labels);
        });
}

void TimelineList::pageLoaded()
{
    showEmptiness();
    m_view->setFollowsTop(!m_model->hasNewer());
    // After a jump the first row is at the very top, where nobody could scroll any further.
    if (m_model->hasNewer() && m_view->isNearTop())
        m_model->fetchNewer();
    showWanted();
}

void TimelineList::showEmptiness()
{
    m_empty->setText(m_bar->isFiltering() ? tr("Nothing fits. Take the filter away to see everything.")
                                          : tr("Nothing written down yet. Notes, calls and meetings stand here, newest first."));
    m_empty->setVisible(m_model->isEmpty());
}

/// The entry, if somebody wrote it: quiet lines cannot be changed.
const TimelineEntry *TimelineList::written(const QModelIndex &index) const
{
    const TimelineEntry *entry = m_model->entryAt(index.row());
    return entry != nullptr && entry->source == TimelineEntry::Source::Activity ? entry : nullptr;
}

void TimelineList::beginEdit(const QModelIndex &index)
{
    const TimelineEntry *entry = written(index);
    if (entry == nullptr || (m_editor && m_editor->entry() == entry->id))
        return;
    endEdit();
    // The list has the beginning of a long text only.
    m_context->workspace().read<TimelineEntry>(
        this, [id = entry->id](storage::Connection &connection) { return queries::activityEntry(connection, id); },
        [this](Result<TimelineEntry> whole) {
            if (whole)
                showEditor(*whole);
            else
                m_context->report(whole.error());
        });
}

void TimelineList::showEditor(const TimelineEntry &entry)
{
    const QModelIndex row = m_model->indexOf(entry.id);
    if (!row.isValid())
        return;
    m_model->setEditing(entry.id, firstEditorHeight);
    m_editor = new EntryEditor(*m_context, entry, m_contact, m_view->viewport());
    connect(m_editor, &EntryEditor::resized, this, [this, id = entry.id](int height) {
        if (m_editor && m_editor->entry() == id)
            m_model->setEditing(id, height);
    });
    connect(m_editor, &EntryEditor::finished, this, [this] {
        endEdit();
        m_view->setFocus();
    });
    m_view->setIndexWidget(row, m_editor);
    m_editor->show();
    m_view->scrollTo(row);
    m_editor->setFocus();
}

void TimelineList::endEdit()
{
    if (!m_editor)
        return;
    EntryEditor *editor = m_editor;
    m_editor = nullptr;
    const QModelIndex row = m_model->indexOf(editor->entry());
    m_model->setEditing({}, 0);
    if (row.isValid())
        m_view->setIndexWidget(row, nullptr);
    else
        editor->deleteLater();
}

void TimelineList::remove(const QModelIndex &index)
{
    const TimelineEntry *entry = written(index);
    if (entry == nullptr)
        return;
    const qsizetype others = itemmodels::otherPeople(*entry, m_contact).size();
    m_context->change(this, [id = entry->id](const commands::Session &session) { return commands::deleteActivity(session, id); },
                      others == 0 ? tr("Entry deleted") : tr("Entry deleted, also for %n other(s)", nullptr, int(others)));
}

void TimelineList::togglePin(const QModelIndex &index)
{
    const TimelineEntry *entry = written(index);
    if (entry == nullptr)
        return;
    const bool pin = !entry->pinned;
    m_context->change(this, [id = entry->id, pin](const commands::Session &session) { return commands::pinEntry(session, id, pin).map([](bool) {}); },
                      pin ? tr("Entry pinned") : tr("Entry not pinned any more"));
}

void TimelineList::withText(const TimelineEntry &entry, std::function<void(const QString &)> use)
{
    if (!entry.isCut) {
        const QString text = itemmodels::entryBody(entry);
        return use(text.isEmpty() ? itemmodels::entryTitle(entry) : text);
    }
    m_context->workspace().read<TimelineEntry>(
        this, [id = entry.id](storage::Connection &connection) { return queries::activityEntry(connection, id); },
        [use = std::move(use)](Result<TimelineEntry> whole) {
            if (whole)
                use(whole->body);
        });
}

void TimelineList::copy(const QModelIndex &index)
{
    if (const TimelineEntry *entry = m_model->entryAt(index.row()))
        withText(*entry, [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
}

void TimelineList::takeSignature(const QModelIndex &index)
{
    if (const TimelineEntry *entry = m_model->entryAt(index.row()))
        withText(*entry, [this](const QString &text) { openEnrichment(*m_context, this, m_contact, model::signatureOf(text)); });
}

void TimelineList::openPerson(const QModelIndex &index, int person)
{
    const TimelineEntry *entry = m_model->entryAt(index.row());
    if (entry == nullptr)
        return;
    const auto people = itemmodels::otherPeople(*entry, m_contact);
    if (person < people.size())
        Q_EMIT personActivated(people[person].id);
}

void TimelineList::openFile(const QModelIndex &index, int file)
{
    const TimelineEntry *entry = m_model->entryAt(index.row());
    if (entry == nullptr || file >= entry->files.size())
        return;
    const queries::AttachmentRecord record = entry->files[file];
    auto *popup = new FilePopup(m_context->workspace(), record, this);
    connect(popup, &FilePopup::openRequested, m_files, [this, record] { m_files->open(record); });
    connect(popup, &FilePopup::saveRequested, m_files, [this, record] { m_files->save(record); });
    popup->popUpAt(QCursor::pos());
}

void TimelineList::openMenu(const QModelIndex &index, const QPoint &global)
{
    const TimelineEntry *entry = m_model->entryAt(index.row());
    if (entry == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    const auto add = [&](const QString &text, const QKeySequence &key, void (TimelineList::*act)(const QModelIndex &)) {
        QAction *action = menu->addAction(key.isEmpty() ? text : text + u'\t' + key.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, [this, row, act] {
            if (row.isValid())
                (this->*act)(row);
        });
    };
    if (written(index) != nullptr)
        add(tr("Edit"), QKeySequence(Qt::Key_Return), &TimelineList::beginEdit);
    add(tr("Copy text"), QKeySequence(QKeySequence::Copy), &TimelineList::copy);
    if (!entry->body.isEmpty() && entry->source == TimelineEntry::Source::Activity)
        add(tr("Take over the signature …"), {}, &TimelineList::takeSignature);
    if (written(index) != nullptr)
        add(entry->pinned ? tr("Do not pin any more") : tr("Pin on top"), QKeySequence(Qt::Key_P), &TimelineList::togglePin);
    const auto people = itemmodels::otherPeople(*entry, m_contact);
    if (!people.isEmpty() || !entry->files.isEmpty())
        menu->addSeparator();
    for (const queries::TimelineParticipant &person : people.mid(0, 8))
        connect(menu->addAction(tr("Go to %1", "a person").arg(person.name)), &QAction::triggered, this,
                [this, id = person.id] { Q_EMIT personActivated(id); });
    for (const queries::AttachmentRecord &file : entry->files.mid(0, 8)) {
        connect(menu->addAction(tr("Open “%1”").arg(file.name)), &QAction::triggered, m_files, [this, file] { m_files->open(file); });
        connect(menu->addAction(tr("Save “%1” as …").arg(file.name)), &QAction::triggered, m_files, [this, file] { m_files->save(file); });
    }
    if (written(index) != nullptr) {
        menu->addSeparator();
        add(tr("Delete entry"), QKeySequence(Qt::Key_Delete), &TimelineList::remove);
    }
    menu->popup(global);
}

}  // namespace kontor::pages
