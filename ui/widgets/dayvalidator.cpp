// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayvalidator.h"

#include "core/model/taskentry.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QToolTip>

namespace kontor::widgets {

QValidator::State DayValidator::validate(QString &text, int &) const
{
    return text.trimmed().isEmpty() || model::parseDay(text, QDate::currentDate()) ? Acceptable : Intermediate;
}

void DayValidator::watch(QLineEdit *field)
{
    field->setValidator(new DayValidator(field));
    const QPalette usual = field->palette();
    connect(field, &QLineEdit::textChanged, field, [field, usual] {
        QPalette palette = usual;
        if (!field->hasAcceptableInput()) {
            palette.setColor(QPalette::Text, theme::Theme::of(field).color(theme::ColorRole::Overdue));
            QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), tr("A day, such as: tomorrow, Friday, 24.12., in 3 weeks"), field);
        } else {
            QToolTip::hideText();
        }
        field->setPalette(palette);
    });
}

}  // namespace kontor::widgets
