// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinevalue.h"

#include "core/model/money.h"
#include "core/model/partialdate.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::widgets {
namespace {

QString message(const char *text)
{
    return QCoreApplication::translate("InlineField", text);
}

Result<QVariant> dateValue(const QString &text, const QLocale &locale)
{
    const bool monthFirst = locale.dateFormat(QLocale::ShortFormat).startsWith(u'M');
    const auto order = monthFirst ? model::DayMonthOrder::MonthFirst : model::DayMonthOrder::DayFirst;
    const std::optional<model::ParsedDate> parsed = model::parseDate(text, order, QDate::currentDate().year());
    if (!parsed || parsed->date.isNull())
        return fail(ErrorCode::Invalid,
                    message(QT_TRANSLATE_NOOP("InlineField", "Not a date. Write 24.12.2025, 12/2025 or 2025.")));
    return QVariant(parsed->date.toIso());
}

Result<QVariant> moneyValue(const FieldSpec &spec, const QString &text)
{
    const std::optional<model::Money> parsed = model::parseMoney(text, spec.currency);
    if (!parsed)
        return fail(ErrorCode::Invalid,
                    message(QT_TRANSLATE_NOOP("InlineField", "Not an amount. Write 1.234,50 for example.")));
    if (parsed->currency != spec.currency)
        return fail(ErrorCode::Invalid,
                    message(QT_TRANSLATE_NOOP("InlineField", "This field takes amounts in %1.")).arg(spec.currency));
    return QVariant(parsed->minor);
}

QString choiceLabel(const FieldSpec &spec, const QString &code)
{
    for (const FieldChoice &choice : spec.choices) {
        if (choice.code == code)
            return choice.label;
    }
    return code;
}

}  // namespace

QStringList chosenCodes(const QVariant &value)
{
    QStringList codes;
    for (const QJsonValue &code : QJsonDocument::fromJson(value.toString().toUtf8()).array())
        codes << code.toString();
    return codes;
}

QVariant choiceValue(const QStringList &codes)
{
    if (codes.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QString fieldText(const FieldSpec &spec, const QVariant &value, const QLocale &locale)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (spec.kind) {
    case FieldKind::Choice: return choiceLabel(spec, value.toString());
    case FieldKind::MultiChoice: {
        QStringList labels;
        for (const QString &code : chosenCodes(value))
            labels << choiceLabel(spec, code);
        return labels.join(QStringLiteral(", "));
    }
    case FieldKind::Date: {
        const std::optional<model::PartialDate> date = model::PartialDate::fromIso(value.toString());
        return date ? date->toText(locale) : value.toString();
    }
    case FieldKind::Money: return model::Money{value.toLongLong(), spec.currency}.toText(locale);
    case FieldKind::Flag:
        return message(value.toLongLong() != 0 ? QT_TRANSLATE_NOOP("InlineField", "Yes")
                                               : QT_TRANSLATE_NOOP("InlineField", "No"));
    case FieldKind::Line:
    case FieldKind::MultiLine: break;
    }
    return value.toString();
}

Result<QVariant> fieldValue(const FieldSpec &spec, const QString &text, const QLocale &locale)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return QVariant();
    switch (spec.kind) {
    case FieldKind::Date: return dateValue(typed, locale);
    case FieldKind::Money: return moneyValue(spec, typed);
    case FieldKind::Line:
    case FieldKind::MultiLine:
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
    case FieldKind::Flag: break;
    }
    return QVariant(typed);
}

}  // namespace kontor::widgets
