// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filtervalues.h"

#include "core/model/money.h"
#include "core/model/partialdate.h"
#include "core/model/relativeday.h"
#include "core/model/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringBuilder>
#include <QTimeZone>

#include <cmath>

namespace kontor::model {

namespace {

constexpr qint64 kDayMs = 86'400'000;

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorCode::Invalid, message);
}

Result<QVariant> readInteger(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return invalid(QCoreApplication::translate("Filter", "“%1” is no whole number.").arg(text));
    return QVariant(number);
}

Result<QVariant> readReal(const QString &text)
{
    QString plain = text;
    if (!plain.contains(u'.'))
        plain.replace(u',', u'.');
    bool ok = false;
    const double number = plain.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return invalid(QCoreApplication::translate("Filter", "“%1” is no number.").arg(text));
    return QVariant(number);
}

Result<QVariant> readMoney(const QString &text)
{
    const auto money = parseMoney(text, QStringLiteral("EUR"));
    if (!money)
        return invalid(QCoreApplication::translate("Filter", "“%1” is no amount.").arg(text));
    return QVariant(money->minor);
}

Result<QVariant> readFlag(const QString &text)
{
    const QString lower = text.toLower();
    for (const char *yes : {"yes", "ja", "1", "true", "wahr"}) {
        if (lower == QLatin1String(yes))
            return QVariant(qint64(1));
    }
    for (const char *no : {"no", "nein", "0", "false", "falsch"}) {
        if (lower == QLatin1String(no))
            return QVariant(qint64(0));
    }
    return invalid(QCoreApplication::translate("Filter", "“%1” is neither yes nor no.").arg(text));
}

Result<PartialDate> readDate(const QString &text)
{
    if (const auto iso = PartialDate::fromIso(text))
        return *iso;
    // No year of today goes into a filter that may be stored: it has to say which century it means.
    const auto parsed = parseDate(text, DayMonthOrder::Unknown, 2000);
    if (!parsed)
        return invalid(QCoreApplication::translate("Filter", "“%1” is no date.").arg(text));
    if (parsed->twoDigitYear)
        return invalid(QCoreApplication::translate("Filter", "“%1”: write the year with four digits.").arg(text));
    if (parsed->ambiguous)
        return invalid(QCoreApplication::translate("Filter", "“%1” can be read in two ways: write it as %2.")
                           .arg(text, parsed->date.toIso()));
    return parsed->date;
}

/// Milliseconds, an ISO date-time, or a day (its first moment, UTC).
Result<QVariant> readInstant(const QString &text)
{
    bool ok = false;
    if (const qint64 ms = text.toLongLong(&ok); ok && text.size() > 8)
        return QVariant(ms);
    if (text.contains(u'T')) {
        QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), QTimeZone::utc());
        if (moment.isValid())
            return QVariant(moment.toMSecsSinceEpoch());
    }
    KONTOR_ASSIGN(const PartialDate date, readDate(text));
    const QDate day(date.year, std::max(date.month, 1), std::max(date.day, 1));
    if (date.year == 0 || !day.isValid())
        return invalid(QCoreApplication::translate("Filter", "“%1” needs a year.").arg(text));
    return QVariant(day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
}

QString writeInstant(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    if (moment.date().year() < 1000 || moment.date().year() > 2999)
        return QString::number(ms);
    return ms % kDayMs == 0 ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODateWithMs);
}

Result<QVariant> readChoice(const std::vector<Choice> &choices, const QString &text)
{
    const QString key = foldToKey(text);
    QStringList known;
    for (const Choice &choice : choices) {
        const QString code = QString::fromUtf8(choice.code);
        if (text == code || key == foldToKey(code) || key == foldToKey(QString::fromUtf8(choice.label))
            || key == foldToKey(catalogueText(choice.label)))
            return QVariant(code);
        known += code;
    }
    return invalid(QCoreApplication::translate("Filter", "“%1” is none of the choices: %2.")
                       .arg(text, known.join(QStringLiteral(", "))));
}

/// A custom field: what looks like a number is one, unless it was quoted.
QVariant readAny(const QString &text, bool quoted)
{
    bool ok = false;
    if (const qint64 whole = text.toLongLong(&ok); ok && !quoted)
        return whole;
    if (const double real = text.toDouble(&ok); ok && !quoted && std::isfinite(real))
        return real;
    return text;
}

}  // namespace

Result<QVariant> readFilterValue(const FilterField &field, const QString &text, bool quoted)
{
    if (field.anyValue)
        return readAny(text, quoted);
    if (field.type == FieldType::Date || field.type == FieldType::Instant) {
        if (const QString code = relativeDayCode(text); !code.isEmpty())
            return QVariant(code);
    }
    switch (field.type) {
    case FieldType::Integer: return readInteger(text);
    case FieldType::Real: return readReal(text);
    case FieldType::Money: return readMoney(text);
    case FieldType::Flag: return readFlag(text);
    case FieldType::Instant: return readInstant(text);
    case FieldType::Date: {
        KONTOR_ASSIGN(const PartialDate date, readDate(text));
        return QVariant(date.toIso());
    }
    case FieldType::Choice: return field.choices != nullptr ? readChoice(*field.choices, text) : Result<QVariant>(text);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::MultiChoice:
    case FieldType::Reference:
    case FieldType::Blob: break;
    }
    return QVariant(text);
}

QString writeFilterValue(const FilterField &field, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    if (field.type == FieldType::Money && !field.anyValue)
        return Money{value.toLongLong(), QStringLiteral("EUR")}.toDecimal();
    if (field.type == FieldType::Instant && !field.anyValue)
        return writeInstant(value.toLongLong());
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

}  // namespace kontor::model
