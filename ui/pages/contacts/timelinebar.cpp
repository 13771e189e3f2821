// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/timelinebar.h"

#include "ui/itemmodels/timelinetext.h"
#include "ui/theme/icon.h"
#include "ui/widgets/flowlayout.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace kontor::pages {

namespace metrics = theme::metrics;

namespace {
constexpr int typingPauseMs = 200;
constexpr int mostChips = 8;
using Counts = QList<std::pair<QString, qint64>>;
}  // namespace

TimelineBar::TimelineBar(QWidget *parent) : QWidget(parent), m_chips(new widgets::FlowLayout(2)), m_words(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    auto *chips = new QWidget;
    chips->setLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    row->addWidget(chips, 1);
    m_people = tool("users-round", tr("Entries of the people too"));
    m_people->setCheckable(true);
    m_search = tool("search", tr("Find in the timeline"));
    m_search->setCheckable(true);
    m_day = tool("calendar", tr("Go to a day"));
    for (QToolButton *button : {m_people, m_search, m_day})
        row->addWidget(button, 0, Qt::AlignTop);
    m_words->setPlaceholderText(tr("Find in the timeline"));
    m_words->setAccessibleName(tr("Find in the timeline"));
    m_words->setClearButtonEnabled(true);
    m_words->hide();
    column->addLayout(row);
    column->addWidget(m_words);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &TimelineBar::changed);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_people, &QToolButton::toggled, this, &TimelineBar::changed);
    connect(m_day, &QToolButton::clicked, this, &TimelineBar::chooseDay);
    connect(m_search, &QToolButton::toggled, this, [this](bool on) {
        m_words->setVisible(on);
        on ? m_words->setFocus() : m_words->clear();
    });
}

QToolButton *TimelineBar::tool(const char *icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(QLatin1String(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void TimelineBar::reset(bool isOrganisation)
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker people(m_people);
    const QSignalBlocker search(m_search);
    m_words->clear();
    m_words->hide();
    m_search->setChecked(false);
    m_people->setChecked(false);
    m_people->setVisible(isOrganisation);
    const QSignalBlocker quiet(this);
    setKinds({}, {});
}

void TimelineBar::setKinds(const queries::TimelineKinds &kinds, const QHash<QString, QString> &labels)
{
    QStringList chosen;
    for (QToolButton *chip : std::as_const(m_kinds)) {
        if (chip->isChecked())
            chosen << chip->objectName();
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_kinds.clear();
    const bool oneOnly = kinds.counts.size() < 2 && chosen.isEmpty();  // no choice then
    for (const auto &[code, count] : oneOnly ? Counts() : kinds.counts.mid(0, mostChips)) {
        auto *chip = new QToolButton;
        const QString label = labels.value(code, itemmodels::kindLabel(code));
        const QString number = QLocale().toString(count) + (kinds.isComplete ? QString() : QStringLiteral("+"));
        chip->setText(label + u' ' + number);
        chip->setAccessibleName(tr("%1: %2 entries", "a kind of entry").arg(label, number));
        chip->setFont(theme::textFont(theme::TextStyle::Small));
        chip->setObjectName(code);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setChecked(chosen.removeAll(code) > 0);
        connect(chip, &QToolButton::toggled, this, &TimelineBar::changed);
        m_chips->addWidget(chip);
        m_kinds << chip;
    }
    // A kind that is gone does not filter any more.
    if (!chosen.isEmpty())
        Q_EMIT changed();
}

void TimelineBar::applyTo(queries::TimelineSpec &spec) const
{
    spec.kinds.clear();
    for (const QToolButton *chip : m_kinds) {
        if (chip->isChecked())
            spec.kinds << chip->objectName();
    }
    spec.search = m_words->text();
    spec.withPeople = m_people->isChecked();
}

bool TimelineBar::isFiltering() const
{
    queries::TimelineSpec spec;
    applyTo(spec);
    return !spec.kinds.isEmpty() || !spec.search.trimmed().isEmpty();
}

void TimelineBar::chooseDay()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Go to a day"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(menu->addAction(tr("To the newest")), &QAction::triggered, this, [this] { Q_EMIT dayChosen({}); });
    connect(calendar, &QCalendarWidget::activated, this, &TimelineBar::dayChosen);
    connect(calendar, &QCalendarWidget::clicked, this, &TimelineBar::dayChosen);
    connect(calendar, &QCalendarWidget::clicked, menu, &QMenu::close);
    connect(calendar, &QCalendarWidget::activated, menu, &QMenu::close);
    menu->popup(m_day->mapToGlobal(QPoint(0, m_day->height())));
    calendar->setFocus();
}

}  // namespace kontor::pages
