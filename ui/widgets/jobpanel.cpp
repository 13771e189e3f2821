// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobpanel.h"

#include "ui/widgets/label.h"

#include <QAccessible>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

namespace {

/// QProgressBar counts in int: shares of this many keep a large job exact enough.
constexpr int barSteps = 1000;
/// A rate over less time than this jumps too much to be worth reading.
constexpr qint64 settledMs = 1000;

QString remainingText(qint64 seconds)
{
    if (seconds < 60)
        return JobPanel::tr("less than a minute left");
    if (seconds < 3600)
        return JobPanel::tr("%n min. left", nullptr, int((seconds + 59) / 60));
    return JobPanel::tr("%n hr. left", nullptr, int((seconds + 3599) / 3600));
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

JobPanel::JobPanel(QWidget *parent)
    : Panel(ColorRole::Surface, parent),
      m_title(new ElidedLabel({}, TextStyle::BodyMedium, ColorRole::Text, this)),
      m_share(new Label({}, TextStyle::Small, ColorRole::Muted, this)),
      m_bar(new QProgressBar(this)),
      m_detail(new ElidedLabel({}, TextStyle::Small, ColorRole::Muted, this)),
      m_button(new QPushButton(this))
{
    build();
    connect(m_button, &QPushButton::clicked, this, &JobPanel::buttonPressed);
}

void JobPanel::build()
{
    setCard(true);
    m_button->setFocusPolicy(Qt::TabFocus);  // it goes with the panel: a click leaves the focus where the work is
    m_bar->setTextVisible(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::metrics::space4, theme::metrics::space3, theme::metrics::space3,
                             theme::metrics::space3);
    grid->setHorizontalSpacing(theme::metrics::space4);
    grid->setVerticalSpacing(theme::metrics::space1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_share, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_detail, 2, 0, 1, 2);
    grid->addWidget(m_button, 0, 2, 3, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
}

void JobPanel::start(const QString &title, Unit unit)
{
    m_running = true;
    m_unit = unit;
    setAccessibleName(title);
    m_title->setText(title);
    m_bar->setAccessibleName(tr("Progress: %1").arg(title));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_share->clear();
    m_detail->setColor(ColorRole::Muted);
    m_detail->setText(tr("Starting …"));
    m_button->setText(tr("Cancel"));
    m_button->setAccessibleName(tr("Cancel: %1").arg(title));
    m_button->setEnabled(true);
}

void JobPanel::setProgress(const base::Progress &progress, qint64 elapsedMs)
{
    if (!m_running)
        return;
    const bool known = progress.total > 0;
    const auto amount = [this](qint64 count) { return m_unit == Unit::Bytes ? bytesText(count, locale()) : locale().toString(count); };
    m_bar->setRange(0, known ? barSteps : 0);
    if (known) {
        const double share = qBound(0.0, double(progress.done) / double(progress.total), 1.0);
        m_bar->setValue(int(share * barSteps));
        m_share->setText(tr("%1 of %2").arg(amount(progress.done), amount(progress.total)));
    } else {
        m_share->setText(progress.done > 0 ? amount(progress.done) : QString());
    }
    if (!m_button->isEnabled())
        return;
    QStringList parts{progress.phase, rateText(progress.done, progress.total, elapsedMs, locale(), m_unit)};
    parts.removeAll(QString());
    m_detail->setText(parts.join(QStringLiteral(" · ")));
}

QString JobPanel::rateText(qint64 done, qint64 total, qint64 elapsedMs, const QLocale &locale, Unit unit)
{
    if (done <= 0 || elapsedMs < settledMs)
        return {};
    const double perSecond = double(done) * 1000.0 / double(elapsedMs);
    const QString rate = tr("%1/s").arg(unit == Unit::Bytes ? bytesText(qRound64(perSecond), locale)
                                        : perSecond < 10    ? locale.toString(perSecond, 'f', 1)
                                                            : locale.toString(qRound64(perSecond)));
    if (total <= done)
        return rate;
    const QString remaining = remainingText(qint64(double(total - done) / perSecond));
    return QStringLiteral("%1 · %2").arg(rate, remaining);
}

void JobPanel::finish(const QString &summary, bool failed)
{
    m_running = false;
    m_summary = summary;
    m_bar->hide();
    m_share->clear();
    m_detail->setColor(failed ? ColorRole::Overdue : ColorRole::Good);
    m_detail->setText(failed ? tr("Failed: %1").arg(summary) : tr("Done: %1").arg(summary));
    m_button->setText(tr("Close"));
    m_button->setAccessibleName(tr("Close: %1").arg(m_title->text()));
    m_button->setEnabled(true);
    QAccessibleEvent alert(m_detail, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void JobPanel::setUndone(bool undone)
{
    if (m_running)
        return;
    m_detail->setColor(undone ? ColorRole::Muted : ColorRole::Good);
    m_detail->setText(undone ? tr("Undone: %1").arg(m_summary) : tr("Done: %1").arg(m_summary));
}

void JobPanel::buttonPressed()
{
    if (!m_running)
        return Q_EMIT closed();
    m_button->setEnabled(false);
    m_detail->setText(tr("Stopping …"));
    Q_EMIT cancelRequested();
}

}  // namespace kontor::widgets
