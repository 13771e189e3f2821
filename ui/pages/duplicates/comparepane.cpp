// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/comparepane.h"

#include "core/commands/matchcommands.h"
#include "ui/dialogs/sidebysidetable.h"
#include "ui/pages/duplicates/casetext.h"
#include "ui/pages/duplicates/membersmodel.h"
#include "ui/theme/style.h"
#include "ui/widgets/contactdelegate.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::pages {

using model::ContactId;
using queries::SideBySide;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr qsizetype mostMembersShown = 4;

Label *wrapping(TextStyle style, ColorRole colour)
{
    auto *label = new Label({}, style, colour);
    label->setWordWrap(true);
    return label;
}

}  // namespace

ComparePane::ComparePane(PageContext &context, QWidget *parent) : Panel(ColorRole::Surface, parent), m_context(&context), m_members(new MembersModel(this))
{
    build();
    showNothing();
}

void ComparePane::build()
{
    setLines(Qt::LeftEdge);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Values side by side"));
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    column->setSpacing(metrics::space3);
    column->addWidget(buildHead());
    column->addWidget(m_scroll, 1);
    column->addWidget(buildActions());
}

QWidget *ComparePane::buildHead()
{
    auto *head = new QWidget;
    m_title = new Label({}, TextStyle::Title);
    m_title->setWordWrap(true);
    m_for = wrapping(TextStyle::Body, ColorRole::Text);
    m_against = wrapping(TextStyle::Body, ColorRole::Muted);
    m_group = new QWidget;
    m_memberList = new QListView;
    m_memberList->setModel(m_members);
    auto *delegate = new widgets::ContactDelegate(m_memberList);
    delegate->setDensity(widgets::Density::Compact);
    m_memberList->setItemDelegate(delegate);
    m_memberList->setUniformItemSizes(true);
    m_memberList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_memberList->setAccessibleName(tr("Others of this group"));
    m_notThis = new QPushButton(tr("Not this &one"));
    m_notThis->setToolTip(tr("The chosen contact is another one: it leaves the group, and that is remembered"));
    connect(m_notThis, &QPushButton::clicked, this, [this] { Q_EMIT memberSeparateRequested(m_other); });
    connect(m_memberList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            compare(m_members->members()[size_t(current.row())]);
    });
    auto *group = new QHBoxLayout(m_group);
    group->setContentsMargins(0, 0, 0, 0);
    group->addWidget(m_memberList, 1);
    group->addWidget(m_notThis, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_title);
    column->addWidget(m_for);
    column->addWidget(m_against);
    column->addWidget(m_group);
    return head;
}

QWidget *ComparePane::buildActions()
{
    auto *actions = new QWidget;
    m_merge = new QPushButton(tr("Merge …"));
    theme::setButtonKind(m_merge, theme::ButtonKind::Primary);
    m_merge->setToolTip(tr("Make one of them (Enter)"));
    m_separate = new QPushButton(tr("No duplicate"));
    m_separate->setToolTip(tr("These are different ones. That is remembered; they are not proposed again (Del)"));
    m_later = new QPushButton(tr("Later"));
    connect(m_merge, &QPushButton::clicked, this, &ComparePane::mergeRequested);
    connect(m_separate, &QPushButton::clicked, this, &ComparePane::separateRequested);
    connect(m_later, &QPushButton::clicked, this, &ComparePane::laterRequested);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_merge);
    row->addWidget(m_separate);
    row->addWidget(m_later);
    row->addStretch();
    return actions;
}

void ComparePane::setPostponed(bool postponed)
{
    m_later->setText(postponed ? tr("Back into the list") : tr("Later"));
    m_later->setToolTip(postponed ? QString() : tr("Put it off on this computer; it comes back when something of it changes, or in %Ln day(s)", nullptr, commands::putOffForDays));
}

void ComparePane::showNothing()
{
    ++m_generation;
    m_shown.reset();
    m_values = {};
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_for), static_cast<QWidget *>(m_against), m_group, static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_separate), static_cast<QWidget *>(m_later)})
        part->hide();
    delete m_scroll->takeWidget();
}

void ComparePane::showCase(std::shared_ptr<const ShownCases> shown, const quality::Case &one)
{
    m_shown = std::move(shown);
    m_case = one;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_merge), static_cast<QWidget *>(m_separate), static_cast<QWidget *>(m_later)})
        part->show();
    m_title->setText(caseTitle(*m_shown, m_case));
    const bool isGroup = m_case.contacts.size() > 2;
    m_group->setVisible(isGroup);
    m_members->setMembers(m_shown, {m_case.contacts.begin() + 1, m_case.contacts.end()});
    m_memberList->setFixedHeight(int(std::min<qsizetype>(m_members->rowCount(), mostMembersShown)) * metrics::rowCompact + 2 * m_memberList->frameWidth());
    if (isGroup)
        m_memberList->setCurrentIndex(m_members->index(0));
    else
        compare(m_case.contacts[1]);
}

void ComparePane::compare(quint32 other)
{
    m_other = other;
    showReasons();
    read();
}

void ComparePane::showReasons()
{
    const quint32 first = m_case.contacts[0];
    const auto &pairs = m_shown->found->pairs;
    const auto found = std::find_if(m_case.pairs.begin(), m_case.pairs.end(), [&](quint32 index) {
        return (pairs[index].first == first && pairs[index].second == m_other) || (pairs[index].first == m_other && pairs[index].second == first);
    });
    if (found == m_case.pairs.end()) {
        m_for->setText(tr("%1. They belong together by the others of the group.").arg(scoreText(double(m_case.score), locale())));
        m_against->hide();
        return m_for->show();
    }
    const quality::CasePair &pair = pairs[*found];
    const QString speaksFor = reasonsText(pair.reasons, false);
    const QString against = reasonsText(pair.reasons, true);
    const QString score = scoreText(double(pair.score), locale());
    m_for->setText(speaksFor.isEmpty() ? score : tr("%1, because: %2").arg(score, speaksFor));
    m_for->show();
    m_against->setText(tr("Against it: %1").arg(against));
    m_against->setVisible(!against.isEmpty());
}

void ComparePane::read()
{
    const quint64 mine = ++m_generation;
    m_values = {};
    const QList<ContactId> contacts{m_shown->found->contacts[m_case.contacts[0]].id, m_shown->found->contacts[m_other].id};
    m_context->workspace().read<SideBySide>(
        this, [contacts](storage::Connection &connection) { return queries::sideBySide(connection, contacts); },
        [this, mine](const Result<SideBySide> &values) {
            if (mine != m_generation)
                return;
            if (!values && values.error().code == ErrorCode::Cancelled)
                return read();
            if (!values)  // gone meanwhile: the list follows
                return;
            m_values = *values;
            showValues();
        });
}

void ComparePane::showValues()
{
    auto *table = new dialogs::SideBySideTable(m_values, [this](qsizetype contact) { return headOf(m_values.preview.contacts[contact]); });
    m_scroll->setWidget(table);
    table->setAutoFillBackground(false);  // the scroll area would have it filled
}

QWidget *ComparePane::headOf(const queries::MergeContact &contact)
{
    auto *open = new QPushButton(QString(contact.name).replace(u'&', QStringLiteral("&&")));
    theme::setButtonKind(open, theme::ButtonKind::Link);
    open->setFont(theme::textFont(TextStyle::BodyStrong));
    open->setToolTip(tr("Open this contact"));
    open->setAccessibleName(tr("Open %1").arg(contact.name));
    connect(open, &QPushButton::clicked, this, [this, id = contact.id] { m_context->go({QStringLiteral("contacts"), id}); });
    const QString since = tr("since %1").arg(locale().toString(QDateTime::fromMSecsSinceEpoch(contact.createdAt).date(), QLocale::ShortFormat));
    auto *head = new QWidget;
    auto *cell = new QVBoxLayout(head);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(0);
    cell->addWidget(open, 0, Qt::AlignLeft);
    auto *about = new widgets::ElidedLabel(contact.subtitle.isEmpty() ? since : contact.subtitle + QStringLiteral(" · ") + since, TextStyle::Small, ColorRole::Muted);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(metrics::space3, 0, 0, metrics::space1);  // as the link above
    line->addWidget(about);
    cell->addLayout(line);
    return head;
}

}  // namespace kontor::pages
