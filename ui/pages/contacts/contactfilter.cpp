// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactfilter.h"

#include <QDateTime>
#include <QJsonDocument>

namespace kontor::pages {

using model::Filter;
using Compare = Filter::Compare;

namespace {

Filter since(QDate day)
{
    return Filter::condition(QStringLiteral("last_activity"), Compare::GreaterEqual, day.startOfDay().toMSecsSinceEpoch());
}

Filter due(Compare compare, QDate day)
{
    return Filter::condition(QStringLiteral("open_task"), compare, day.toString(Qt::ISODate));
}

}  // namespace

Filter lastContactFilter(const QString &key, QDate today)
{
    if (key == QLatin1String("week"))
        return since(today.addDays(1 - today.dayOfWeek()));
    if (key == QLatin1String("month"))
        return since(QDate(today.year(), today.month(), 1));
    return Filter::negated(since(today.addMonths(-3)));
}

Filter taskFilter(const QString &key, QDate today)
{
    if (key == QLatin1String("overdue"))
        return due(Compare::Less, today);
    if (key == QLatin1String("today"))
        return due(Compare::Equals, today);
    return Filter::negated(Filter::condition(QStringLiteral("open_task"), Compare::Exists));
}

Filter ContactFilter::toFilter(QDate today) const
{
    QList<Filter> parts;
    if (!savedId.isEmpty())
        parts << saved;
    QList<Filter> marks;
    for (const QString &tag : tags)
        marks << Filter::condition(QStringLiteral("tag"), Compare::Equals, tag);
    if (anyTag && marks.size() > 1)
        parts << Filter::any(marks);
    else
        parts << marks;
    if (!lastContact.isEmpty())
        parts << lastContactFilter(lastContact, today);
    if (!task.isEmpty())
        parts << taskFilter(task, today);
    return Filter::all(parts);
}

Result<Filter> savedFilterTree(const queries::SavedFilterRecord &record)
{
    return Filter::fromJson(QJsonDocument::fromJson(record.filterJson.toUtf8()).object());
}

}  // namespace kontor::pages
