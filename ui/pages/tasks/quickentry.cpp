// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/quickentry.h"

#include "ui/dialogs/draftkeeper.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/tasktext.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using queries::ContactRow;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

constexpr qsizetype mostOfWord = 3;
constexpr qsizetype mostCandidates = 5;

/// The contacts that these words may mean; single words where all together find nobody.
Result<QList<ContactRow>> candidates(storage::Connection &connection, const QStringList &names)
{
    QList<ContactRow> found;
    const auto search = [&](const QString &words) -> Result<bool> {
        queries::ListSpec spec;
        spec.search = words;
        spec.limit = mostOfWord;
        KONTOR_ASSIGN(const auto numbers, queries::contactSnapshot(connection, spec));
        KONTOR_ASSIGN(const QList<ContactRow> rows, queries::contactRows(connection, numbers));
        for (const ContactRow &row : rows) {
            const bool known = std::any_of(found.cbegin(), found.cend(), [&](const ContactRow &other) { return other.id == row.id; });
            if (!known && found.size() < mostCandidates)
                found << row;
        }
        return !rows.isEmpty();
    };
    for (const QString &name : names) {
        KONTOR_ASSIGN(const bool any, search(name));
        const QStringList words = name.split(u' ');
        for (qsizetype i = 0; !any && words.size() > 1 && i < words.size(); ++i)
            KONTOR_TRY(search(words[i]));
    }
    return found;
}

}  // namespace

QuickEntry::QuickEntry(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context), m_line(new QLineEdit), m_meaning(new widgets::ChipRow),
      m_question(new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted)), m_contacts(new widgets::ChipRow)
{
    m_line->setPlaceholderText(tr("New task, in your words: tomorrow at 10 call Miller"));
    m_line->setAccessibleName(tr("New task"));
    m_line->addAction(theme::icon(QStringLiteral("plus")), QLineEdit::LeadingPosition)->setText(tr("New task"));
    m_line->installEventFilter(this);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::space2);
    below->addWidget(m_meaning);
    below->addWidget(m_question);
    below->addWidget(m_contacts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_line);
    column->addLayout(below);
    m_meaning->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_line, &QLineEdit::textChanged, this, &QuickEntry::read);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickEntry::submit);
    connect(m_contacts, &widgets::ChipRow::tagClicked, this, &QuickEntry::toggleContact);
    read();
    m_drafts = new dialogs::DraftKeeper(context.workspace(), QStringLiteral("task.quick"), [this] {
        return m_line->text().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("text"), m_line->text()}};
    }, this);
    connect(m_line, &QLineEdit::textEdited, m_drafts, &dialogs::DraftKeeper::touch);
    connect(m_drafts, &dialogs::DraftKeeper::found, this, [this](const QJsonObject &content) {
        if (m_line->text().isEmpty())
            m_line->setText(content.value(QStringLiteral("text")).toString());
    });
    m_drafts->open();
}

QuickEntry::~QuickEntry()
{
    delete m_drafts;  // it looks into the line once more
}

void QuickEntry::clear()
{
    m_line->clear();
    m_drafts->drop();
}

void QuickEntry::read()
{
    m_entry = model::parseTaskEntry(m_line->text(), QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()));
    showMeaning();
    findContacts();
}

void QuickEntry::showMeaning()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    const theme::Theme &theme = theme::Theme::of(this);
    QList<widgets::TagLabel> chips;
    if (m_entry.dueOn.isValid())
        chips.append({widgets::dueText(m_entry.dueOn, today, locale()), theme.color(ColorRole::Accent)});
    if (m_entry.dueTime.isValid())
        chips.append({widgets::timeText(m_entry.dueTime, locale()), theme.color(ColorRole::Accent)});
    if (m_entry.repeat)
        chips.append({widgets::repeatText(*m_entry.repeat, locale()), theme.color(ColorRole::Accent)});
    if (!m_entry.kind.isEmpty())
        chips.append({widgets::taskKindLabel(m_entry.kind), theme.color(ColorRole::Muted)});
    m_meaning->setTags(chips);
    m_meaning->setVisible(!chips.isEmpty());
    m_meaning->setAccessibleName(tr("Understood"));
    m_question->setText({});
}

void QuickEntry::findContacts()
{
    if (m_entry.nameWords == m_asked)
        return showContacts();
    m_asked = m_entry.nameWords;
    const quint64 mine = ++m_generation;
    if (m_asked.isEmpty()) {
        m_candidates.clear();
        m_contact = {};
        return showContacts();
    }
    m_context->workspace().read<QList<ContactRow>>(
        this, [names = m_asked](storage::Connection &connection) { return candidates(connection, names); },
        [this, mine](Result<QList<ContactRow>> found) {
            if (mine != m_generation)
                return;
            if (!found) {
                m_asked.clear();  // asked again with the next letter
                return;
            }
            m_candidates = *found;
            const bool still = std::any_of(m_candidates.cbegin(), m_candidates.cend(), [this](const ContactRow &row) { return row.id == m_contact; });
            if (!still)
                m_contact = m_candidates.size() == 1 ? m_candidates.first().id : model::ContactId();
            showContacts();
        });
}

void QuickEntry::showContacts()
{
    const theme::Theme &theme = theme::Theme::of(this);
    QList<widgets::TagLabel> chips;
    for (const ContactRow &row : std::as_const(m_candidates)) {
        const bool chosen = row.id == m_contact;
        if (m_contact.isNull() || chosen)
            chips.append({row.subtitle.isEmpty() ? row.name : QString(row.name + QStringLiteral(" · ") + row.subtitle),
                          theme.color(chosen ? ColorRole::Accent : ColorRole::Muted)});
    }
    m_contacts->setTags(chips);
    m_contacts->setVisible(!chips.isEmpty());
    m_contacts->setAccessibleName(tr("Contacts that may be meant"));
    m_question->setText(chips.isEmpty() ? QString() : m_contact.isNull() ? tr("Who is meant?") : tr("for"));
    m_question->setVisible(!chips.isEmpty());
}

void QuickEntry::toggleContact(const QString &name)
{
    for (const ContactRow &row : std::as_const(m_candidates)) {
        const bool named = name == row.name || name == QString(row.name + QStringLiteral(" · ") + row.subtitle);
        if (named) {
            m_contact = row.id == m_contact ? model::ContactId() : row.id;
            break;
        }
    }
    showContacts();
    m_line->setFocus();
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    // Down leads to the contacts, as it leads into a list of suggestions.
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        if (const auto chips = m_contacts->findChildren<QAbstractButton *>(); !m_candidates.isEmpty() && !chips.isEmpty()) {
            chips.first()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickEntry::submit()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    if (m_entry.title.isEmpty()) {
        m_question->setText(tr("A few words say what is to be done."));
        m_question->show();
        return;
    }
    model::FieldMap fields{{QStringLiteral("title"), m_entry.title}};
    if (m_entry.dueOn.isValid())
        fields.insert(QStringLiteral("due_on"), m_entry.dueOn.toString(Qt::ISODate));
    if (m_entry.dueTime.isValid())
        fields.insert(QStringLiteral("due_time"), m_entry.dueTime.toString(QStringLiteral("HH:mm")));
    if (m_entry.repeat)
        fields.insert(QStringLiteral("repeat"), m_entry.repeat->toRule());
    if (!m_entry.kind.isEmpty())
        fields.insert(QStringLiteral("kind"), m_entry.kind);
    Q_EMIT submitted(fields, m_contact);
}

}  // namespace kontor::pages
