// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/candidatelist.h"

#include "core/commands/workspace.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

using quality::PossibleContact;

namespace {

constexpr int lineHeight = 44;
constexpr int listWidth = 270;

}  // namespace

CandidateList::CandidateList(commands::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(&workspace), m_title(new widgets::Label(QString(), theme::TextStyle::BodyStrong, theme::ColorRole::NothingPlanned)),
      m_list(new QListWidget), m_complete(new QPushButton(tr("Add what was typed to this one")))
{
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Contacts that may be meant"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_complete->setAutoDefault(false);
    m_complete->setToolTip(tr("Fills in what the chosen contact does not have yet; what it has stays"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space1);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    auto *hint = new widgets::Label(tr("Enter or double click opens this contact"), theme::TextStyle::Small, theme::ColorRole::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(m_complete);
    setFixedWidth(listWidth);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(m_found.value(m_list->row(item)).row.id);
    });
    connect(m_complete, &QPushButton::clicked, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT completeRequested(m_found.value(m_list->currentRow()).row.id);
    });
    hide();
}

void CandidateList::ask(const model::ContactDraft &draft)
{
    const quint64 mine = ++m_generation;
    m_workspace->read<QList<PossibleContact>>(
        this, [draft](storage::Connection &connection) { return quality::possibleContacts(connection, draft); },
        [this, mine, draft](Result<QList<PossibleContact>> found) {
            if (mine != m_generation)
                return;
            if (!found && found.error().code == ErrorCode::Cancelled)
                return ask(draft);
            m_answered = mine;
            showFound(found.value_or(QList<PossibleContact>()));
        });
}

const PossibleContact *CandidateList::certain() const
{
    return !m_found.isEmpty() && m_found.first().isCertain() ? &m_found.first() : nullptr;
}

void CandidateList::showFound(const QList<PossibleContact> &found)
{
    const model::ContactId chosen = m_found.value(m_list->currentRow()).row.id;
    m_found = found;
    m_list->clear();
    for (const PossibleContact &one : found) {
        const QString place = one.row.subtitle.isEmpty() ? QString() : QStringLiteral(" · ") + one.row.subtitle;
        auto *item = new QListWidgetItem(theme::icon(one.row.isOrganisation ? QStringLiteral("building-2") : QStringLiteral("user-round")),
                                         one.row.name + place + u'\n' + (one.isCertain() ? tr("certain: %1").arg(one.reason) : one.reason), m_list);
        item->setToolTip(item->text());
        item->setSizeHint({0, lineHeight});
        if (one.row.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_title->setText(tr("%n contact(s) may be meant already", nullptr, int(found.size())));
    setVisible(!found.isEmpty());
    Q_EMIT changed();
}

}  // namespace kontor::dialogs
