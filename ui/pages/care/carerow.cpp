// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/carerow.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr int numberWidth = 72;

ColorRole roleOf(queries::CareSeverity severity)
{
    switch (severity) {
    case queries::CareSeverity::Wrong: return ColorRole::Overdue;
    case queries::CareSeverity::Missing: return ColorRole::NothingPlanned;
    case queries::CareSeverity::Old: return ColorRole::Muted;
    }
    Q_UNREACHABLE();
}

}  // namespace

CareRow::CareRow(const quality::CareCheck &check, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_check(check), m_number(new Label({}, TextStyle::Title, roleOf(check.severity))),
      m_show(new QPushButton(tr("Show"))), m_repair(new QPushButton(tr("Mend …")))
{
    m_number->setFixedWidth(numberWidth);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *explanation = new Label(check.explanation, TextStyle::Small, ColorRole::Muted);
    explanation->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new Label(check.title, TextStyle::BodyMedium));
    texts->addWidget(explanation);
    m_show->setAccessibleName(tr("Show: %1").arg(check.title));
    m_show->setVisible(check.isOfContacts);
    theme::setButtonKind(m_show, theme::ButtonKind::Flat);
    m_repair->setAccessibleName(tr("Mend: %1").arg(check.title));
    connect(m_show, &QPushButton::clicked, this, &CareRow::showRequested);
    connect(m_repair, &QPushButton::clicked, this, &CareRow::repairRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space2, metrics::space2, metrics::space4, metrics::space2);
    row->setSpacing(metrics::space3);
    row->addWidget(m_number);
    row->addLayout(texts, 1);
    row->addWidget(m_show);
    row->addWidget(m_repair);
}

void CareRow::setCount(qint64 count)
{
    m_count = count;
    m_number->setText(locale().toString(count));
    setAccessibleName(tr("%1: %2").arg(m_check.title, locale().toString(count)));
    setVisible(count > 0);
}

QWidget *CareRow::focusTarget() const
{
    return m_check.isOfContacts ? m_show : m_repair;
}

}  // namespace kontor::pages
