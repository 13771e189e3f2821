// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/candidatelist.h"

#include "core/commands/workspace.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using queries::Candidate;
using queries::CandidateReason;

namespace {

constexpr int lineHeight = 44;
constexpr int listWidth = 270;

QString reasonText(const Candidate &candidate)
{
    switch (candidate.reason) {
    case CandidateReason::Email: return CandidateList::tr("same e-mail address");
    case CandidateReason::Phone: return CandidateList::tr("same phone number");
    case CandidateReason::Name: return CandidateList::tr("same name");
    case CandidateReason::SimilarName: return CandidateList::tr("similar name");
    case CandidateReason::EmailDomain: return CandidateList::tr("same domain %1").arg(candidate.evidence);
    }
    return {};
}

}  // namespace

CandidateList::CandidateList(commands::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(&workspace), m_title(new widgets::Label(QString(), theme::TextStyle::BodyStrong, theme::ColorRole::NothingPlanned)),
      m_list(new QListWidget)
{
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Contacts that may be meant"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space1);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    auto *hint = new widgets::Label(tr("Enter or double click opens this contact"), theme::TextStyle::Small, theme::ColorRole::Muted);
    hint->setWordWrap(true);
    column->addWidget(hint);
    setFixedWidth(listWidth);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT openRequested(m_found.value(m_list->row(item)).row.id);
    });
    hide();
}

void CandidateList::ask(const queries::CandidateProbe &probe)
{
    const quint64 mine = ++m_generation;
    m_workspace->read<QList<Candidate>>(
        this, [probe](storage::Connection &connection) { return queries::candidates(connection, probe); },
        [this, mine, probe](Result<QList<Candidate>> found) {
            if (mine != m_generation)
                return;
            if (!found && found.error().code == ErrorCode::Cancelled)
                return ask(probe);
            showFound(found.value_or(QList<Candidate>()));
        });
}

void CandidateList::showFound(const QList<Candidate> &found)
{
    m_found = found;
    m_list->clear();
    for (const Candidate &candidate : found) {
        const QString place = candidate.row.subtitle.isEmpty() ? QString() : QStringLiteral(" · ") + candidate.row.subtitle;
        auto *item = new QListWidgetItem(theme::icon(candidate.row.isOrganisation ? QStringLiteral("building-2") : QStringLiteral("user-round")),
                                         candidate.row.name + place + u'\n' + reasonText(candidate), m_list);
        item->setSizeHint({0, lineHeight});
    }
    m_title->setText(tr("%n contact(s) may be meant already", nullptr, int(found.size())));
    setVisible(!found.isEmpty());
    Q_EMIT changed();
}

}  // namespace kontor::dialogs
