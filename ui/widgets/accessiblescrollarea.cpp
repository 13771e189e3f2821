// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblescrollarea.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace kontor::widgets {

namespace {

/// Asked class by class from the most special one on, so lists and texts have got theirs before.
QAccessibleInterface *scrollArea(const QString &className, QObject *object)
{
    const bool mine = className == QLatin1String("QScrollArea") || className == QLatin1String("QAbstractScrollArea");
    auto *area = mine ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    return area == nullptr ? nullptr : new QAccessibleWidget(area, QAccessible::Client);
}

}  // namespace

void keepScrollAreasAccessible()
{
    QAccessible::installFactory(scrollArea);
}

}  // namespace kontor::widgets
