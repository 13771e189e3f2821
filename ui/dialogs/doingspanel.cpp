// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/doingspanel.h"

#include "ui/dialogs/teamtext.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kontor::dialogs {

using sync::Doing;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

DoingsPanel::DoingsPanel(TeamLink &link, QWidget *parent)
    : QWidget(parent), m_link(&link), m_column(new QVBoxLayout(this)), m_lines(new QVBoxLayout), m_state(new Label({}, TextStyle::Small, ColorRole::Muted)),
      m_more(new QPushButton(tr("Show earlier")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space2);
    m_lines->setSpacing(metrics::space1);
    m_state->setObjectName(QStringLiteral("doingsState"));
    m_state->setWordWrap(true);
    m_more->setAutoDefault(false);
    m_more->hide();
    theme::setButtonKind(m_more, theme::ButtonKind::Link);
    m_column->addWidget(m_state);
    m_column->addLayout(m_lines);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch();
    connect(m_more, &QPushButton::clicked, this, &DoingsPanel::readMore);
    connect(&link.workspace(), &commands::Workspace::changed, this, [this] {
        if (isVisible() && !m_paged)
            readNewest();
    }, Qt::QueuedConnection);
    connect(&link, &TeamLink::changed, this, &DoingsPanel::followRound);
}

/// What one did oneself has happened in the team once it was sent.
void DoingsPanel::followRound()
{
    const sync::TeamStatus &status = m_link->status();
    const bool isNew = status.state == sync::SyncState::InStep && std::exchange(m_round, status.inStepAtMs) != status.inStepAtMs;
    if (isNew && status.sent > 0 && isVisible() && !m_paged)
        readNewest();
}

void DoingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_paged)
        readNewest();
}

void DoingsPanel::readNewest()
{
    read(0);
}

void DoingsPanel::readMore()
{
    m_paged = true;
    read(m_next);
}

void DoingsPanel::read(qint64 before)
{
    if (m_link == nullptr)
        return;
    if (std::exchange(m_reading, true)) {
        m_again = m_again || before == 0;
        return;
    }
    m_more->setEnabled(false);
    m_link->readDoings(before, this, [this, before](const Result<sync::DoingsPage> &page) {
        m_reading = false;
        m_more->setEnabled(true);
        if (!page)
            return showState(page.error().message);
        m_readAt = QDateTime::currentMSecsSinceEpoch();
        m_next = page->next;
        const qsizetype from = before > 0 ? m_doings.size() : 0;
        m_doings = before > 0 ? m_doings + page->doings : page->doings;
        showDoings(from);
        showState({});
        if (std::exchange(m_again, false) && !m_paged)
            readNewest();
    });
}

/// Without the server what is shown is as old as it is.
void DoingsPanel::showState(const QString &problem)
{
    if (!problem.isEmpty())
        m_state->setText(m_readAt > 0 ? tr("As of %1. %2").arg(momentText(m_readAt), problem) : tr("This is asked of the server. %1").arg(problem));
    else
        m_state->setText(m_doings.isEmpty() ? tr("Nothing has happened yet.") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    m_more->setVisible(m_next > 0 && !m_doings.isEmpty());
}

void DoingsPanel::showDoings(qsizetype from)
{
    if (from == 0) {
        while (QLayoutItem *item = m_lines->takeAt(0)) {
            if (item->widget() != nullptr) {
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
        m_day = {};
    }
    for (const Doing &doing : m_doings.sliced(from)) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(doing.at).date();
        if (std::exchange(m_day, day) != day)
            m_lines->addWidget(new widgets::SectionLabel(dayText(day)));
        m_lines->addWidget(makeLine(doing));
    }
}

QWidget *DoingsPanel::makeLine(const Doing &doing)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    const QTime time = QDateTime::fromMSecsSinceEpoch(doing.at).time();
    auto *at = new Label(locale().toString(time, QLocale::ShortFormat), TextStyle::Small, ColorRole::Muted);
    at->setMinimumWidth(at->fontMetrics().horizontalAdvance(locale().toString(QTime(20, 48), QLocale::ShortFormat)));  // digits are not equally wide
    row->addWidget(at, 0, Qt::AlignTop);
    auto *text = new Label({});
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    const QString link = theme::Theme::of(this).color(ColorRole::Accent).name();
    QStringList names;
    for (const Doing::About &about : doing.about) {
        const QString target = !about.contact.isNull() ? QString(QStringLiteral("contact:") + about.contact.toString()) : !about.task.isNull() ? QString(QStringLiteral("task:") + about.task.toString()) : QString();
        names << (target.isEmpty() ? about.name.toHtmlEscaped()
                                   : QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>").arg(target, link, about.name.toHtmlEscaped()));
    }
    const qint64 unnamed = doing.count - doing.about.size();
    QString about = names.join(QStringLiteral(", "));
    if (!names.isEmpty() && unnamed > 0)
        about += tr(" and %Ln more", nullptr, int(unnamed));
    text->setText(about.isEmpty() ? doingSentence(doing).toHtmlEscaped() : QStringLiteral("%1: %2").arg(doingSentence(doing).toHtmlEscaped(), about));
    connect(text, &QLabel::linkActivated, this, &DoingsPanel::open);
    row->addWidget(text, 1);
    return line;
}

void DoingsPanel::open(const QString &target)
{
    const auto id = Uuid::fromString(target.section(u':', 1));
    if (!id)
        return;
    if (target.startsWith(QLatin1String("contact:")))
        Q_EMIT contactWanted(*id);
    else
        Q_EMIT taskWanted(*id);
}

}  // namespace kontor::dialogs
