// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldrules.h"

#include "core/model/partialdate.h"

#include <QCoreApplication>

namespace kontor::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FieldRules)
};

QString nameOf(const FieldDef &field)
{
    return field.label != nullptr ? field.labelText() : QString::fromLatin1(field.key);
}

Result<QVariant> checkedText(const FieldDef &field, const QVariant &value)
{
    QString text = value.toString();
    const qsizetype limit = field.type == FieldType::LongText || field.type == FieldType::MultiChoice ? maxLongTextLength : maxTextLength;
    if (text.size() > limit)
        return fail(ErrorCode::TooLarge, Text::tr("\"%1\" is too long: %2 characters, at most %3 can be stored.")
                                             .arg(nameOf(field)).arg(text.size()).arg(limit));
    text.remove(QChar(u'\0'));  // ends the text for many programs that read the file later
    return QVariant(text);
}

Result<QVariant> checkedNumber(const FieldDef &field, const QVariant &value)
{
    bool ok = false;
    const qint64 number = value.typeId() == QMetaType::Bool ? (ok = true, qint64(value.toBool())) : value.toLongLong(&ok);
    if (!ok || value.typeId() == QMetaType::Double)
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" takes a whole number.").arg(nameOf(field)));
    return QVariant(number);
}

Result<QVariant> checkedCode(const FieldDef &field, const QVariant &value)
{
    const QString code = value.toString();
    for (const Choice &choice : field.choices) {
        if (code == QLatin1String(choice.code))
            return QVariant(code);
    }
    QStringList known;
    for (const Choice &choice : field.choices)
        known << QString::fromLatin1(choice.code);
    return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no value of \"%2\". Possible: %3.").arg(code.left(40), nameOf(field), known.join(QStringLiteral(", "))));
}

}  // namespace

Result<QVariant> checkedValue(const FieldDef &field, const QVariant &value)
{
    const bool empty = !value.isValid() || value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    if (empty) {
        if (field.has(Required))
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" must not be empty.").arg(nameOf(field)));
        return QVariant();
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::MultiChoice: return checkedText(field, value);
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return checkedNumber(field, value);
    case FieldType::Real: {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" takes a number.").arg(nameOf(field)));
        return QVariant(number);
    }
    case FieldType::Date:
        if (!PartialDate::fromIso(value.toString()))
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no date for \"%2\".").arg(value.toString().left(40), nameOf(field)));
        return QVariant(value.toString());
    case FieldType::Choice: return checkedCode(field, value);
    case FieldType::Reference:
        if (value.toByteArray().size() != 16)
            return fail(ErrorCode::Internal, Text::tr("\"%1\" does not refer to a record.").arg(nameOf(field)));
        return QVariant(value.toByteArray());
    case FieldType::Blob: return QVariant(value.toByteArray());
    }
    return QVariant();
}

Result<void> checkContact(const FieldMap &contact, bool hasPoint)
{
    for (const char *key : {"family_name", "given_name", "org_name", "nickname"}) {
        if (!contact.value(QString::fromLatin1(key)).toString().trimmed().isEmpty())
            return {};
    }
    if (hasPoint)
        return {};
    return fail(ErrorCode::Invalid, Text::tr("A contact needs a name, a firm, or at least a phone number or e-mail address."));
}

}  // namespace kontor::model
