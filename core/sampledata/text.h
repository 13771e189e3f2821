// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace kontor::sampledata {

/// A text of a table: UTF-16 in the program's read-only data.
using Text = std::u16string_view;

/// A QString over a table's text, without a copy: tables live as long as the program.
inline QString toString(Text text)
{
    return QString::fromRawData(reinterpret_cast<const QChar *>(text.data()), static_cast<qsizetype>(text.size()));
}

inline QStringView view(Text text)
{
    return QStringView(text.data(), static_cast<qsizetype>(text.size()));
}

/// What a text looks like in a mail address or a web address: lower case, ä → ae, ß → ss, other diacritics dropped,
/// everything else than letters and digits becomes `separator`, never at an end and never twice.
QString toAscii(QStringView text, QChar separator);

/// Appends `value` in decimal, with zeros in front up to `width` digits. `value` is not negative.
void appendNumber(QString &text, qint64 value, int width = 0);

/// "2024-05-06".
QString isoDay(int year, int month, int day);

}  // namespace kontor::sampledata
