// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/normalise.h"

#include "core/model/phone.h"

namespace kontor::commands {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

}  // namespace

QVariant normalisedPoint(const QString &kind, const QString &value, const QString &region)
{
    QString norm;
    if (kind == QLatin1String("phone") || kind == QLatin1String("mobile") || kind == QLatin1String("fax")) {
        const model::PhoneNumber number = model::normalisePhone(value, region);
        norm = number.e164.isEmpty() ? digitsOf(value) : number.e164;
    } else {
        norm = value.trimmed().toLower();
        if (kind == QLatin1String("url")) {
            for (const QString &scheme : {QStringLiteral("https://"), QStringLiteral("http://"), QStringLiteral("www.")}) {
                if (norm.startsWith(scheme))
                    norm.remove(0, scheme.size());
            }
            while (norm.endsWith(u'/'))
                norm.chop(1);
        }
    }
    return norm.isEmpty() ? QVariant() : QVariant(norm);
}

QVariant normalisedPoint(const model::ChildDraft &point, const QString &region)
{
    const auto known = point.fields.constFind(QStringLiteral("norm"));
    if (known != point.fields.cend())
        return *known;
    return normalisedPoint(point.fields.value(QStringLiteral("kind")).toString(), point.fields.value(QStringLiteral("value")).toString(), region);
}

}  // namespace kontor::commands
