// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/timelinepane.h"

#include "core/commands/drafts.h"
#include "core/commands/taskcommands.h"
#include "core/mail/storemail.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/itemmodels/timelinetext.h"
#include "ui/pages/contacts/timelinelist.h"
#include "ui/theme/icon.h"
#include "ui/widgets/draftnotice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/relativetext.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
const QString editorName = QStringLiteral("timeline");
constexpr qint64 longestCallMs = 4LL * 3'600'000;
}

TimelinePane::TimelinePane(PageContext &context, QWidget *parent) : Panel(ColorRole::Surface, parent), m_context(&context)
{
    build();
    keepDrafts();
    connect(m_composer, &Composer::submitted, this, &TimelinePane::log);
    connect(m_composer, &Composer::left, m_list, &TimelineList::enter);
    connect(m_list, &TimelineList::personActivated, this, &TimelinePane::linkActivated);
    connect(m_list, &TimelineList::filesDropped, this, &TimelinePane::storeFiles);
    loadKinds();
}

void TimelinePane::build()
{
    m_composer = new Composer(*m_context);
    m_restored = new widgets::DraftNotice;
    m_list = new TimelineList(*m_context);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space2);
    above->setSpacing(metrics::space2);
    m_tasks = new QVBoxLayout;
    m_tasks->setSpacing(2);
    above->addLayout(m_tasks);
    above->addWidget(m_composer);
    above->addWidget(m_restored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(m_list, 1);
}

void TimelinePane::showContact(const queries::ContactDetail &detail)
{
    showTasks(detail.openTasks);
    // What was begun for one contact must not end up with the next.
    const bool isOther = detail.id != m_contact.id;
    if (isOther)
        m_drafts->open(detail.id);
    m_contact = detail;
    m_composer->setContact(detail);
    if (isOther)
        empty();
    loadKinds();
    m_list->showContact(detail.id, detail.isOrganisation());
}

void TimelinePane::setReadOnly(const QString &reason)
{
    m_composer->setEnabled(reason.isEmpty());
    m_composer->setToolTip(reason);
}

void TimelinePane::keepDrafts()
{
    m_drafts = new dialogs::DraftKeeper(m_context->workspace(), editorName, [this] { return m_composer->draft(); }, this);
    connect(m_composer, &Composer::edited, m_drafts, &dialogs::DraftKeeper::touch);
    connect(m_drafts, &dialogs::DraftKeeper::found, this, [this](const QJsonObject &content, qint64 savedAt) {
        // Of a call whose end nobody stopped there is nothing to go on with.
        const bool isWatch = content.value(QStringLiteral("body")).toString().isEmpty() && content.contains(QStringLiteral("running_since"));
        if (isWatch && m_context->clock().nowMs() - content.value(QStringLiteral("running_since")).toInteger() > longestCallMs)
            return m_drafts->drop();
        m_composer->setDraft(content);
        if (!isWatch)
            m_restored->showDraft(savedAt, m_context->clock().nowMs());
    });
    connect(m_restored, &widgets::DraftNotice::discardRequested, this, [this] {
        empty();
        m_drafts->drop();
    });
}

void TimelinePane::empty()
{
    m_composer->setDraft({});
    m_restored->hide();
}

/// Kinds and texts that the file defines: few, and they may have changed.
void TimelinePane::loadKinds()
{
    struct Own {
        QList<queries::ActivityKindRecord> kinds;
        QList<queries::TextTemplateRecord> templates;
    };
    m_context->workspace().read<Own>(
        this,
        [](storage::Connection &connection) -> Result<Own> {
            Own own;
            KONTOR_ASSIGN(own.kinds, queries::ownActivityKinds(connection));
            KONTOR_ASSIGN(own.templates, queries::textTemplates(connection));
            return own;
        },
        [this](Result<Own> own) {
            if (!own)
                return;
            m_composer->setOwnKinds(own->kinds);
            m_composer->setTemplates(own->templates);
            QHash<QString, QString> labels;
            for (const queries::ActivityKindRecord &kind : std::as_const(own->kinds))
                labels.insert(kind.code, kind.label);
            m_list->setKindLabels(labels);
        });
}

void TimelinePane::showTasks(const QList<queries::Record> &tasks)
{
    while (QLayoutItem *item = m_tasks->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const queries::Record &task : tasks)
        m_tasks->addWidget(taskLine(task));
}

QWidget *TimelinePane::taskLine(const queries::Record &task)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(2, 0, 0, 0);
    const QString title = task.fields.value(QStringLiteral("title")).toString();
    auto *done = new QCheckBox(title);
    done->setAccessibleName(tr("Task: %1").arg(title));
    done->setToolTip(tr("Done"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    const QDate due = QDate::fromString(task.fields.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
    const ColorRole colour = due.isValid() ? widgets::urgencyRole(widgets::dueUrgency(due, today)) : ColorRole::Muted;
    auto *next = new QToolButton;
    next->setIcon(theme::icon(QStringLiteral("list-checks")));
    next->setAutoRaise(true);
    next->setFocusPolicy(Qt::StrongFocus);
    next->setToolTip(tr("Done, and plan the next step"));
    next->setAccessibleName(tr("“%1” is done, plan the next step").arg(title));
    row->addWidget(done, 1);
    row->addWidget(new widgets::Label(widgets::dueText(due, today, locale()), TextStyle::Small, colour));
    row->addWidget(next);
    const model::TaskId id(task.id);
    connect(done, &QCheckBox::clicked, this, [this, id](bool on) {
        m_context->change(this, [id, on](const commands::Session &session) {
            return commands::setTaskDone(session, id, on).map([](bool) {});
        }, tr("Task done"));
    });
    connect(next, &QToolButton::clicked, this, [this, id] { planAfter(id); });
    return line;
}

void TimelinePane::askForTask(const QString &title, std::function<void(const model::FieldMap &)> done)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    auto *dialog = new dialogs::TaskDialog(title, today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::TaskDialog::submitted, this, [done = std::move(done)](const model::FieldMap &fields) { done(fields); });
    dialog->open();
}

void TimelinePane::planAfter(const model::TaskId &task)
{
    askForTask(m_contact.fullName, [this, task](const model::FieldMap &fields) {
        m_context->change(this, [task, fields](const commands::Session &session) {
            return commands::doneAndPlanNext(session, task, fields).map([](const model::TaskId &) {});
        }, tr("Task done, next step noted"));
    });
}

void TimelinePane::showEntry(const model::ActivityId &entry, QDate day)
{
    m_list->showEntry(entry, day);
}

void TimelinePane::beginEntry(const QString &kind)
{
    m_composer->begin(kind);
}

void TimelinePane::log(const commands::NewEntry &entry, const Composer::Step &step)
{
    commands::NewEntry whole = entry;
    whole.contacts.removeAll(m_contact.id);
    whole.contacts.prepend(m_contact.id);
    if (!step.plan)
        return write(whole);
    askForTask(m_contact.fullName, [this, whole](const model::FieldMap &fields) {
        commands::NewEntry planned = whole;
        planned.next = fields;
        write(planned);
    });
}

void TimelinePane::write(const commands::NewEntry &entry)
{
    // The text stays in the composer until it is safely in the file.
    m_drafts->flush();
    const model::ContactId contact = entry.contacts.first();
    const QJsonObject written = m_composer->draft();
    const QString label = itemmodels::kindLabel(entry.fields.value(QStringLiteral("kind")).toString());
    const bool isOwn = entry.fields.value(QStringLiteral("kind")).toString().startsWith(QLatin1String("x_"));
    m_context->change(this, [entry, contact](const commands::Session &session) -> Result<void> {
        KONTOR_TRY(commands::writeEntry(session, entry));
        return commands::dropDraft(session, editorName, contact);
    }, isOwn ? tr("Entry saved") : entry.next.isEmpty() ? tr("%1 saved").arg(label) : tr("%1 saved, next step noted").arg(label),
    [this, contact, written](bool ok) {
        // What was typed since then is not lost.
        if (!ok || contact != m_contact.id || m_composer->draft().value(QStringLiteral("body")) != written.value(QStringLiteral("body")))
            return;
        empty();
        m_drafts->drop();
    });
}

void TimelinePane::storeMail(const QString &path)
{
    m_context->change(this, [contact = m_contact.id, path](const commands::Session &session) -> Result<void> {
        KONTOR_ASSIGN(const mail::Message message, mail::readMessageFile(path));
        return mail::storeMessage(session, contact, message).map([](const model::ActivityId &) {});
    }, tr("Mail stored"));
}

void TimelinePane::storeFiles(const QStringList &paths)
{
    QStringList files;
    QStringList names;
    for (const QString &path : paths) {
        if (mail::looksLikeMail(path)) {
            storeMail(path);
            continue;
        }
        files << path;
        names << QFileInfo(path).fileName();
    }
    if (files.isEmpty())
        return;
    commands::NewEntry entry;
    entry.contacts << m_contact.id;
    entry.fields = {{QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("subject"), names.join(QStringLiteral(", "))}};
    entry.paths = files;
    m_context->change(this, [entry](const commands::Session &session) {
        return commands::writeEntry(session, entry).map([](const model::ActivityId &) {});
    }, tr("%n file(s) stored", nullptr, int(files.size())));
}

TimelinePane::~TimelinePane()
{
    delete m_drafts;  // before the composer, whose text it writes down once more
}

}  // namespace kontor::pages
