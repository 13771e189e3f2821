// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace kontor::importexport {

/// What a number format makes of a number.
struct XlsxNumberFormat {
    enum class Kind { General, Date, DateTime, Time, Duration, Percent, ZeroPadded };
    Kind kind = Kind::General;
    int digits = 0;  ///< ZeroPadded: "00000" has five

    bool operator==(const XlsxNumberFormat &) const = default;
};

/// Of one of the formats that are not written into the file (0 … 58).
XlsxNumberFormat xlsxBuiltinFormat(int id);
/// Of a format code as it stands in the file: `[$-407]d. mmmm yyyy;@`, `0.0%`, `00000`, `[h]:mm`.
XlsxNumberFormat xlsxCustomFormat(const QString &code);

/// A stored number as text: dates as ISO ("2024-05-06", "2024-05-06T07:08:09"), times "07:08" or "07:08:09", percent as
/// "19%", numbers with a point, without grouping, at Excel's 15 digits (0.1+0.2 is "0.3"). A number with three decimals
/// gets a fourth: "1.234" would be read as a thousand. What is no number comes back as it is.
QString xlsxNumberText(const QString &stored, const XlsxNumberFormat &format, bool date1904);

/// Decodes the `_x000D_` notation for characters that XML does not allow.
QString xlsxUnescaped(const QString &text);

/// The texts that cells refer to by number, in a compact form, at most 96 MiB.
class XlsxSharedStrings {
public:
    /// False when there is no room left.
    bool append(const QString &text);
    /// Null if there is none of this number.
    QString at(qsizetype index) const;
    qsizetype size() const { return qsizetype(m_ends.size()); }

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

}  // namespace kontor::importexport
