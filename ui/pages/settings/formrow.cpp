// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/formrow.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int controlWidth = 240;
constexpr int cornerRoom = 4;
}

FormRow::FormRow(const QString &label, const QString &help, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_label(new widgets::Label(label, TextStyle::BodyMedium)),
      m_help(new widgets::Label(help, TextStyle::Small, ColorRole::Muted)),
      m_problem(new widgets::Label({}, TextStyle::Small, ColorRole::Overdue)), m_row(new QHBoxLayout(this))
{
    m_label->setWordWrap(true);
    m_help->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_label);
    texts->addWidget(m_help);
    texts->addWidget(m_problem);
    m_row->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_row->setSpacing(metrics::space4);
    m_row->addLayout(texts, 1);
    // Only now: a widget without a parent would be shown as a window.
    m_help->setVisible(!help.isEmpty());
    m_problem->hide();
}

void FormRow::setControl(QWidget *control)
{
    m_control = control;
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(m_label->text());
    control->setAccessibleDescription(m_help->text());
    m_label->setBuddy(control);
    if (control->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed)
        control->setFixedWidth(controlWidth);
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void FormRow::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FormRow::setHelp(const QString &text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
    if (m_control != nullptr)
        m_control->setAccessibleDescription(text);
}

QString FormRow::title() const
{
    return m_label->text();
}

RowCard::RowCard(QWidget *parent) : Panel(ColorRole::Surface, parent), m_column(new QVBoxLayout(this))
{
    setCard(true);
    // Rows are square: they must not cover the rounded corners.
    m_column->setContentsMargins(1, cornerRoom, 1, cornerRoom);
    m_column->setSpacing(0);
}

void RowCard::addRow(FormRow *row)
{
    if (m_column->count() > 0)
        row->setLines(Qt::TopEdge);
    m_column->addWidget(row);
}

void RowCard::addWidget(QWidget *widget)
{
    auto *inset = new Panel(ColorRole::Surface);
    if (m_column->count() > 0)
        inset->setLines(Qt::TopEdge);
    auto *column = new QVBoxLayout(inset);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    column->addWidget(widget);
    m_column->addWidget(inset);
}

}  // namespace kontor::pages
