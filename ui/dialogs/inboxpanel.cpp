// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inboxpanel.h"

#include "ui/dialogs/fieldtypes.h"
#include "ui/dialogs/teamtext.h"
#include "ui/theme/style.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::dialogs {

using sync::InboxEntry;
using theme::ColorRole;
using theme::TextStyle;
using widgets::InlineField;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr int cardsPerPage = 40;
constexpr int valueInset = 5;     ///< values stand on the line of the field beside them
constexpr int captionInset = 12;  ///< and its caption above what is written there
constexpr char numberProperty[] = "entry";
const QString cardName = QStringLiteral("card");

bool sameShown(const InboxEntry &a, const InboxEntry &b)
{
    return a.n == b.n && a.mine == b.mine && a.theirs == b.theirs && a.name == b.name && a.label == b.label
           && a.canKeep == b.canKeep;
}

QPushButton *makeButton(const QString &text, const QString &whole, QHBoxLayout *row)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(whole);
    row->addWidget(button);
    return button;
}

}  // namespace

InboxPanel::InboxPanel(commands::Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(&workspace),
      m_column(new QVBoxLayout(this)),
      m_problem(new Label({}, TextStyle::Small, ColorRole::Overdue)),
      m_more(new QPushButton),
      m_most(cardsPerPage)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch();
    m_more->setAutoDefault(false);
    m_more->hide();
    theme::setButtonKind(m_more, theme::ButtonKind::Link);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += cardsPerPage;
        read();
    });
    connect(m_workspace, &commands::Workspace::changed, this, &InboxPanel::read, Qt::QueuedConnection);
    read();
}

void InboxPanel::read()
{
    m_again = m_reading;
    if (std::exchange(m_reading, true))
        return;
    m_workspace->read<sync::Inbox>(
        this, [most = m_most](storage::Connection &connection) { return sync::inbox(connection, most); },
        [this](const Result<sync::Inbox> &inbox) {
            m_reading = false;
            const bool stopped = !inbox && inbox.error().code == ErrorCode::Cancelled;
            if (std::exchange(m_again, false) || stopped)
                return read();
            if (inbox)
                showInbox(*inbox);
        });
}

bool InboxPanel::isTyping(const QWidget *card)
{
    const auto *field = card->findChild<InlineField *>();
    return field != nullptr && field->isEditing();
}

QWidget *InboxPanel::cardOf(qint64 entry) const
{
    for (QWidget *card : findChildren<widgets::Panel *>(cardName, Qt::FindDirectChildrenOnly)) {
        if (card->property(numberProperty).toLongLong() == entry)
            return card;
    }
    return nullptr;
}

/// Only what is another gets another card: nobody loses the place, or what is being written.
void InboxPanel::showInbox(const sync::Inbox &inbox)
{
    const QList<InboxEntry> before = std::exchange(m_entries, inbox.entries);
    const auto found = [](const QList<InboxEntry> &list, qint64 n) {
        return std::find_if(list.begin(), list.end(), [n](const InboxEntry &entry) { return entry.n == n; });
    };
    const auto drop = [this](QWidget *card) {
        m_column->removeWidget(card);
        card->setObjectName({});
        card->hide();
        card->deleteLater();
    };
    for (const InboxEntry &old : before) {
        QWidget *card = cardOf(old.n);
        const auto now = found(m_entries, old.n);
        if (card != nullptr && (now == m_entries.end() || (!sameShown(*now, old) && !isTyping(card))))
            drop(card);
    }
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (cardOf(m_entries[i].n) == nullptr)
            m_column->insertWidget(int(i) + 1, makeCard(m_entries[i]));
    }
    const qint64 hidden = inbox.count - m_entries.size();
    m_more->setText(tr("Show more (%Ln)", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    Q_EMIT counted(inbox.count);
}

QWidget *InboxPanel::makeCard(const InboxEntry &entry)
{
    auto *card = new widgets::Panel(ColorRole::Surface);
    card->setObjectName(cardName);
    card->setProperty(numberProperty, entry.n);
    card->setCard(true);
    const QString title = entry.label.isEmpty() || entry.field == QLatin1String("*")
                              ? entry.name
                              : QStringLiteral("%1 · %2").arg(entry.name, entry.label);
    auto *head = new QHBoxLayout;
    auto *name = new Label(title, TextStyle::BodyStrong);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    head->addWidget(new Label(momentText(entry.at), TextStyle::Small, ColorRole::Muted), 0, Qt::AlignTop);
    auto *sentence = new Label(issueSentence(entry), TextStyle::Small, ColorRole::Muted);
    sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addLayout(head);
    column->addWidget(sentence);
    if (entry.field != QLatin1String("*"))
        column->addWidget(makeValues(entry, card));
    column->addWidget(makeButtons(entry, card));
    return card;
}

QWidget *InboxPanel::makeValues(const InboxEntry &entry, QWidget *card)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(2);
    const auto add = [&](int column, const QString &caption, const QVariant &value) {
        grid->addWidget(new Label(caption, TextStyle::Caption, ColorRole::Muted), 0, column);
        auto *label = new Label(issueValue(entry, value));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(0, valueInset, 0, 0);
        grid->addWidget(label, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
    };
    add(0, tr("Mine"), entry.mine);
    add(1, tr("The team's"), entry.theirs);
    grid->setColumnStretch(2, 1);
    if (!entry.canKeep || !entry.canEdit)
        return box;
    auto *field = new InlineField(issueSpec(entry));
    connect(field, &InlineField::edited, this, [this, entry, card, field](const QVariant &typed) {
        const Result<QVariant> value = typedValue(entry.type, typed);
        if (!value)
            return field->setError(value.error().message);
        decide(card, [n = entry.n, written = *value](const commands::Session &session) {
            return sync::writeInstead(session, n, written);
        });
    });
    field->setLabelWidth(0);
    auto *caption = new Label(field->spec().label, TextStyle::Caption, ColorRole::Muted);
    caption->setContentsMargins(captionInset, 0, 0, 0);
    grid->addWidget(caption, 0, 2);
    grid->addWidget(field, 1, 2, Qt::AlignTop);
    return box;
}

QWidget *InboxPanel::makeButtons(const InboxEntry &entry, QWidget *card)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    const QString of = QStringLiteral("%1, %2").arg(entry.name, entry.label);
    const auto settle = [n = entry.n](const commands::Session &session) { return sync::settle(session, n); };
    if (!entry.canKeep) {
        connect(makeButton(tr("Noted"), tr("Noted: %1").arg(of), row), &QPushButton::clicked, this,
                [this, card, settle] { decide(card, settle); });
    } else {
        connect(makeButton(tr("Keep mine"), tr("Keep mine: %1").arg(of), row), &QPushButton::clicked, this,
                [this, card, n = entry.n] {
                    decide(card, [n](const commands::Session &session) { return sync::keepMine(session, n); });
                });
        connect(makeButton(tr("Use the team's"), tr("Use the team's: %1").arg(of), row), &QPushButton::clicked, this,
                [this, card, settle] { decide(card, settle); });
        if (auto *field = card->findChild<InlineField *>())
            connect(makeButton(tr("Edit"), tr("Edit: %1").arg(of), row), &QPushButton::clicked, field,
                    &InlineField::startEditing);
    }
    row->addStretch();
    if (!entry.contact.isNull()) {
        auto *open = makeButton(tr("Show contact"), tr("Show contact: %1").arg(entry.name), row);
        theme::setButtonKind(open, theme::ButtonKind::Link);
        connect(open, &QPushButton::clicked, this, [this, contact = entry.contact] { Q_EMIT contactWanted(contact); });
    }
    return box;
}

void InboxPanel::decide(QWidget *card, Work work)
{
    card->setEnabled(false);
    m_workspace->write<void>(this, std::move(work), [this, card = QPointer<QWidget>(card)](const Result<void> &done) {
        m_problem->setVisible(!done);
        m_problem->setText(done ? QString() : done.error().message);
        if (card != nullptr && !done)
            card->setEnabled(true);
        if (done)
            Q_EMIT decided();
    });
}

}  // namespace kontor::dialogs
