// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/facets.h"

namespace kontor::queries {

using model::Filter;
using Compare = Filter::Compare;

namespace {

Filter lastContact(Compare compare, const char *day)
{
    return Filter::condition(QStringLiteral("last_activity"), compare, QString::fromLatin1(day));
}

Filter due(Compare compare, const char *day)
{
    return Filter::condition(QStringLiteral("open_task"), compare, QString::fromLatin1(day));
}

Filter exists(const char *field)
{
    return Filter::condition(QString::fromLatin1(field), Compare::Exists);
}

Filter lastContactFilter(const QString &key)
{
    if (key == QLatin1String("never"))
        return Filter::negated(exists("last_activity"));
    if (key == QLatin1String("quarter"))
        return lastContact(Compare::Less, "today-3m");
    return lastContact(Compare::GreaterEqual, key == QLatin1String("week") ? "week" : "month");
}

Filter taskFilter(const QString &key)
{
    if (key == QLatin1String("nothing"))
        return Filter::negated(exists("open_task"));
    if (key == QLatin1String("overdue"))
        return due(Compare::Less, "today");
    if (key == QLatin1String("today"))
        return due(Compare::Equals, "today");
    return Filter::all({due(Compare::Greater, "today"), due(Compare::Less, "today+8d")});
}

}  // namespace

Filter facetFilter(FacetGroup group, const QString &key)
{
    switch (group) {
    case FacetGroup::Tag: return Filter::condition(QStringLiteral("tag"), Compare::Equals, key);
    case FacetGroup::Kind: return Filter::condition(QStringLiteral("contact.kind"), Compare::Equals, key);
    case FacetGroup::LastContact: return lastContactFilter(key);
    case FacetGroup::Task: return taskFilter(key);
    case FacetGroup::Owner:
        if (key == QLatin1String(mineKey))
            return Filter::condition(QStringLiteral("mine"), Compare::Equals, qint64(1));
        return key.isEmpty() ? Filter::negated(exists("contact.owner")) : Filter::condition(QStringLiteral("contact.owner"), Compare::Equals, key);
    case FacetGroup::Stage: return Filter::condition(QStringLiteral("contact.lifecycle_stage"), Compare::Equals, key);
    case FacetGroup::Favourite: return Filter::condition(QStringLiteral("contact.favourite"), Compare::Equals, qint64(1));
    }
    return {};
}

}  // namespace kontor::queries
