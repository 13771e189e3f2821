// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/entryeditor.h"

#include "core/commands/drafts.h"
#include "core/commands/entrycommands.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/itemmodels/timelinetext.h"
#include "ui/pages/contacts/mentionedit.h"
#include "ui/theme/style.h"
#include "ui/widgets/draftnotice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using queries::TimelineEntry;
using queries::TimelineParticipant;
namespace metrics = theme::metrics;

namespace {

const QString editorName = QStringLiteral("timeline.entry");

QList<model::ContactId> idsOf(const QList<TimelineParticipant> &people)
{
    QList<model::ContactId> ids;
    for (const TimelineParticipant &person : people)
        ids << person.id;
    return ids;
}

}  // namespace

EntryEditor::EntryEditor(PageContext &context, const TimelineEntry &entry, const model::ContactId &owner, QWidget *parent)
    : Panel(theme::ColorRole::Surface, parent), m_context(&context), m_entry(entry), m_owner(owner), m_form(new EntryForm(context))
{
    build();
    m_form->setOwner(owner);
    m_form->setEntry(entry);
    m_form->setParticipants(itemmodels::otherPeople(entry, owner));
    m_before = m_form->fields();
    const QJsonObject before = m_form->draft();
    m_drafts = new dialogs::DraftKeeper(context.workspace(), editorName,
                                        [this, before] { return m_form->draft() == before ? QJsonObject() : m_form->draft(); }, this);
    auto *notice = new widgets::DraftNotice;
    static_cast<QVBoxLayout *>(layout())->addWidget(notice);
    connect(m_form, &EntryForm::edited, m_drafts, &dialogs::DraftKeeper::touch);
    connect(m_drafts, &dialogs::DraftKeeper::found, this, [this, notice](const QJsonObject &draft, qint64 savedAt) {
        m_form->text()->clear();
        m_form->setDraft(draft);
        m_drafts->touch();
        notice->showDraft(savedAt, m_context->clock().nowMs());
    });
    connect(notice, &widgets::DraftNotice::discardRequested, this, [this] {
        m_form->setEntry(m_entry);
        m_form->setParticipants(itemmodels::otherPeople(m_entry, m_owner));
        m_drafts->drop();
    });
    connect(m_form->text(), &MentionEdit::submitted, this, &EntryEditor::save);
    connect(m_form->text(), &MentionEdit::escaped, this, &EntryEditor::leaveDraft);
    m_drafts->open(entry.id);
}

void EntryEditor::build()
{
    setCard(true);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space1);
    m_form->text()->setAccessibleName(tr("Text of the entry"));
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save"));
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    save->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, [this] { leave(); });
    connect(save, &QPushButton::clicked, this, &EntryEditor::save);
    setFocusProxy(m_form->text());
}

void EntryEditor::save()
{
    if (m_form->isBlank() && m_entry.files.isEmpty())
        return m_form->text()->setFocus();
    if (!m_form->check())
        return;
    m_drafts->flush();
    QList<model::ContactId> contacts = idsOf(m_form->participants());
    // The first is whom it is about: that stays as it was.
    const model::ContactId first = m_entry.participants.isEmpty() ? m_owner : m_entry.participants.first().id;
    const bool ownerTookPart = idsOf(m_entry.participants).contains(m_owner) || m_entry.participants.isEmpty();
    if (ownerTookPart && !contacts.contains(m_owner))
        contacts.prepend(m_owner);
    if (contacts.removeAll(first) > 0)
        contacts.prepend(first);
    // What was not touched here may have been changed by somebody else meanwhile.
    model::FieldMap fields = m_form->fields();
    fields.removeIf([this](const auto &field) { return m_before.contains(field.key()) && m_before.value(field.key()) == field.value(); });
    const bool samePeople = idsOf(m_form->participants()) == idsOf(itemmodels::otherPeople(m_entry, m_owner));
    const auto people = samePeople ? std::nullopt : std::optional(contacts);
    m_context->change(this, [id = m_entry.id, fields, people](const commands::Session &session) -> Result<void> {
        KONTOR_TRY(commands::editEntry(session, id, fields, people));
        return commands::dropDraft(session, editorName, id);
    }, tr("Entry changed"), [this](bool ok) {
        if (ok)
            leave();
    });
}

void EntryEditor::leave()
{
    m_drafts->drop();
    Q_EMIT finished();
}

void EntryEditor::leaveDraft()
{
    m_drafts->flush();
    Q_EMIT finished();
}

bool EntryEditor::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, [this] { Q_EMIT resized(qMax(sizeHint().height(), heightForWidth(width()))); }, Qt::QueuedConnection);
    return Panel::event(event);
}

void EntryEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leaveDraft();
    // Keys that are not for a field must not steer the list behind.
    event->accept();
}

}  // namespace kontor::pages
