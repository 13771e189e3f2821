// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QLocale>
#include <QVariant>

// Between a field's value and what a person reads and types. Pure functions.

namespace kontor::widgets {

enum class FieldKind { Line, MultiLine, Choice, MultiChoice, Date, Money, Flag };

struct FieldChoice {
    QString code;   ///< stored
    QString label;  ///< shown, translated
};

struct FieldSpec {
    QString label;
    FieldKind kind = FieldKind::Line;
    QList<FieldChoice> choices = {};            ///< Choice and MultiChoice
    QString currency = QStringLiteral("EUR");   ///< Money only; ISO 4217
    QString placeholder = QStringLiteral("–");  ///< shown where there is no value
};

/// Values have the shapes of core/model/value.h: text and choice codes as QString, dates as ISO (possibly partial),
/// money as minor units, flags as 0/1; an invalid QVariant is "no value". The text is empty for it.
QString fieldText(const FieldSpec &spec, const QVariant &value, const QLocale &locale);

/// The codes of a MultiChoice value (a JSON array), and back; no codes are "no value".
QStringList chosenCodes(const QVariant &value);
QVariant choiceValue(const QStringList &codes);

/// What was typed, as a value; empty text is "no value". Invalid, with a message for beside the field, if it can't be
/// one.
Result<QVariant> fieldValue(const FieldSpec &spec, const QString &text, const QLocale &locale);

}  // namespace kontor::widgets
