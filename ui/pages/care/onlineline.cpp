// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/onlineline.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kontor::pages {

using online::Halt;
using online::LaneStatus;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

/// "12 of 40 checked, waiting for the network"; empty if there is nothing to say.
QString stateText(const LaneStatus &lane, const QLocale &locale)
{
    const QString done = OnlineLine::tr("%1 of %2 checked").arg(locale.toString(lane.round.asked), locale.toString(lane.round.due));
    switch (lane.round.halt) {
    case Halt::None: break;
    case Halt::Network: return OnlineLine::tr("%1, waiting for the network").arg(done);
    case Halt::Service: return OnlineLine::tr("%1, VIES does not answer now").arg(done);
    case Halt::DayLimit: return OnlineLine::tr("%1, enough for 24 hours").arg(done);
    case Halt::OwnVatId: return OnlineLine::tr("%1, VIES does not know your own VAT ID").arg(done);
    case Halt::File: return lane.round.error.message;
    }
    if (lane.isRunning)
        return done;
    return lane.round.failed > 0 ? OnlineLine::tr("%Ln without an answer, asked again later", nullptr, int(lane.round.failed)) : OnlineLine::tr("nothing waits");
}

bool rests(const LaneStatus &lane)
{
    return lane.isOn && !lane.isRunning && (lane.round.failed > 0 || lane.round.halt == Halt::Network || lane.round.halt == Halt::Service || lane.round.halt == Halt::OwnVatId);
}

}  // namespace

OnlineLine::OnlineLine(online::OnlineChecks *checks, QWidget *parent)
    : QWidget(parent), m_checks(checks), m_text(new widgets::Label({}, TextStyle::Small, ColorRole::Muted)), m_again(new QPushButton(tr("Try again now")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    theme::setButtonKind(m_again, theme::ButtonKind::Flat);
    // The page does not jump when it comes and goes.
    QSizePolicy policy = m_again->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_again->setSizePolicy(policy);
    row->addWidget(m_again);
    hide();
    if (checks == nullptr)
        return;
    connect(m_again, &QPushButton::clicked, checks, &online::OnlineChecks::tryNow);
    connect(checks, &online::OnlineChecks::statusChanged, this, [this] { show(m_checks->status()); });
    show(checks->status());
}

QString OnlineLine::text() const
{
    return m_text->text();
}

void OnlineLine::show(const online::OnlineStatus &status)
{
    QStringList parts;
    if (status.domains.isOn)
        parts << tr("Mail domains online: %1").arg(stateText(status.domains, locale()));
    if (status.vatIds.isOn)
        parts << tr("VAT IDs online: %1").arg(stateText(status.vatIds, locale()));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_again->setVisible(rests(status.domains) || rests(status.vatIds));
    setVisible(!parts.isEmpty());
}

}  // namespace kontor::pages
