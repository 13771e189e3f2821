// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/entryfields.h"

#include "core/model/duration.h"
#include "core/model/moment.h"
#include "ui/theme/icon.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace kontor::pages {

namespace {

QString shownMoment(const QDateTime &moment, QDate today)
{
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QStringLiteral("HH:mm"));
    return moment.date() == today ? time : locale.toString(moment.date(), QLocale::ShortFormat) + u' ' + time;
}

/// A hint beside the words: colour is not the only sign.
void markProblem(QLineEdit &line, bool isProblem, const QString &why)
{
    QPalette palette = line.parentWidget() != nullptr ? line.parentWidget()->palette() : QPalette();
    if (isProblem)
        palette.setColor(QPalette::Text, theme::Theme::of(palette).color(theme::ColorRole::Overdue));
    line.setPalette(palette);
    line.setToolTip(isProblem ? why : QString());
    line.setAccessibleDescription(isProblem ? why : QString());
}

}  // namespace

MomentField::MomentField(const Clock &clock, QWidget *parent) : QLineEdit(parent), m_clock(&clock)
{
    setPlaceholderText(tr("now"));
    setAccessibleName(tr("When"));
    setFixedWidth(150);
    connect(this, &QLineEdit::editingFinished, this, &MomentField::settle);
    connect(this, &QLineEdit::textEdited, this, [this] { markProblem(*this, false, {}); });
}

QDateTime MomentField::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock->nowMs());
}

std::optional<qint64> MomentField::moment() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    // Seconds that the text does not show are kept as long as nobody changes it.
    if (m_set && text() == m_shown)
        return m_set;
    const auto parsed = model::parseMoment(text(), now());
    return parsed ? std::optional(parsed->toMSecsSinceEpoch()) : std::nullopt;
}

void MomentField::setMoment(std::optional<qint64> moment)
{
    m_set = moment;
    m_shown = moment ? shownMoment(QDateTime::fromMSecsSinceEpoch(*moment), now().date()) : QString();
    setText(m_shown);
    markProblem(*this, false, {});
}

bool MomentField::isUnderstood() const
{
    return text().trimmed().isEmpty() || moment().has_value();
}

void MomentField::settle()
{
    if (const auto understood = moment())
        setMoment(understood);
    else
        markProblem(*this, !isUnderstood(), tr("Not understood. Write it as “yesterday 3 pm” or 31.1.2026 14:30."));
}

DurationField::DurationField(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(&clock), m_line(new QLineEdit), m_watch(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_line->setPlaceholderText(tr("Duration"));
    m_line->setAccessibleName(tr("Duration"));
    m_line->setFixedWidth(84);
    m_watch->setAutoRaise(true);
    m_watch->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_line);
    row->addWidget(m_watch);
    setFocusProxy(m_line);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &DurationField::showRunning);
    connect(m_watch, &QToolButton::clicked, this, &DurationField::toggle);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        stop();
        markProblem(*m_line, false, {});
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto understood = seconds(); understood && !m_since)
            setSeconds(understood);
        markProblem(*m_line, !isUnderstood(), tr("Not understood. Write it as 12 min or 1:30."));
    });
    stop();
}

std::optional<qint64> DurationField::seconds() const
{
    if (m_since)
        return qMax<qint64>(1, (m_clock->nowMs() - *m_since) / 1'000);
    return m_line->text().trimmed().isEmpty() ? std::nullopt : model::parseDuration(m_line->text());
}

void DurationField::setSeconds(std::optional<qint64> seconds)
{
    stop();
    m_line->setText(seconds ? model::durationText(*seconds) : QString());
    markProblem(*m_line, false, {});
}

bool DurationField::isUnderstood() const
{
    return m_since || m_line->text().trimmed().isEmpty() || seconds().has_value();
}

void DurationField::start(std::optional<qint64> since)
{
    m_since = since.value_or(m_clock->nowMs());
    m_tick.start();
    m_watch->setIcon(theme::icon(QStringLiteral("timer-off"), theme::ColorRole::Accent));
    m_watch->setToolTip(tr("Stop the watch"));
    m_watch->setAccessibleName(m_watch->toolTip());
    showRunning();
    Q_EMIT edited();
}

void DurationField::stop()
{
    m_since.reset();
    m_tick.stop();
    m_watch->setIcon(theme::icon(QStringLiteral("timer")));
    m_watch->setToolTip(tr("Start the stopwatch"));
    m_watch->setAccessibleName(m_watch->toolTip());
}

void DurationField::toggle()
{
    if (m_since)
        setSeconds(seconds());
    else
        start();
    Q_EMIT edited();
}

void DurationField::showRunning()
{
    const qint64 passed = qMax<qint64>(0, (m_clock->nowMs() - m_since.value_or(m_clock->nowMs())) / 1'000);
    m_line->setText(QStringLiteral("%1:%2 min").arg(passed / 60).arg(passed % 60, 2, 10, QLatin1Char('0')));
}

}  // namespace kontor::pages
