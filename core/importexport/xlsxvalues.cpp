// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/xlsxvalues.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxSharedBytes = 96 * 1024 * 1024;
constexpr double kLastDay = 2958465;  ///< 9999-12-31

/// The first section of a format code without literals, fillers and colours; "[h]" stays as an upper-case letter.
QString bareFormat(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inner = end < 0 ? QString() : code.mid(i + 1, end - i - 1).toLower();
            if (!inner.isEmpty() && inner.count(inner[0]) == inner.size() && QStringLiteral("hms").contains(inner[0]))
                bare += u'H';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

QString decimalText(double value)
{
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e'))
        text = QString::number(value, 'f', std::abs(value) < 1 ? 15 : 0);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == u"-0" ? u"0"_s : text;
}

QString numberText(double value)
{
    if (std::abs(value) >= 1e21)
        return QString::number(value, 'g', 15);
    const QString text = decimalText(value);
    const qsizetype point = text.indexOf(u'.');
    return point >= 0 && text.size() - point == 4 ? text + u'0' : text;
}

QString timeText(qint64 seconds)
{
    const QString minutes =
        u"%1:%2"_s.arg(seconds / 3600, 2, 10, QChar(u'0')).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 == 0 ? minutes : QString(minutes + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0')));
}

QString dateText(double serial, XlsxNumberFormat::Kind kind, bool date1904)
{
    if (serial < 0 || serial > kLastDay)
        return numberText(serial);
    qint64 seconds = std::llround(serial * 86400.0);
    if (kind == XlsxNumberFormat::Kind::Duration || (kind == XlsxNumberFormat::Kind::Time && serial < 1))
        return timeText(seconds);
    const qint64 day = seconds / 86400;
    seconds %= 86400;
    // The 1900 system counts a 29 February 1900 that never was.
    const QDate start = date1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = start.addDays(day).toString(Qt::ISODate);
    if (seconds == 0 || kind == XlsxNumberFormat::Kind::Date)
        return date;
    return date + u'T' + QTime(0, 0).addSecs(int(seconds)).toString(u"HH:mm:ss"_s);
}

}  // namespace

XlsxNumberFormat xlsxBuiltinFormat(int id)
{
    using enum XlsxNumberFormat::Kind;
    if (id == 9 || id == 10)
        return {Percent, 0};
    if (id == 22)
        return {DateTime, 0};
    if (id == 46)
        return {Duration, 0};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {Time, 0};
    // 27 to 36 and 50 to 58 are dates of East Asian versions.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {Date, 0};
    return {};
}

XlsxNumberFormat xlsxCustomFormat(const QString &code)
{
    using enum XlsxNumberFormat::Kind;
    QString bare = bareFormat(code);
    if (bare.contains(u"general") || bare.contains(u"standard"))
        return {};
    bare.remove(u"am/pm"_s).remove(u"a/p"_s);
    if (bare.contains(u'%'))
        return {Percent, 0};
    if (!bare.isEmpty() && bare.count(u'0') == bare.size() && bare.size() > 1)
        return {ZeroPadded, int(std::min<qsizetype>(bare.size(), 30))};
    const bool date = bare.contains(u'd') || bare.contains(u'y');
    const bool time = bare.contains(u'h') || bare.contains(u's');
    if (date)
        return {time ? DateTime : Date, 0};
    if (bare.contains(u'H'))
        return {Duration, 0};
    if (time)
        return {Time, 0};
    return {bare.contains(u'm') ? Date : General, 0};
}

QString xlsxNumberText(const QString &stored, const XlsxNumberFormat &format, bool date1904)
{
    bool ok = false;
    const double value = stored.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return stored;
    switch (format.kind) {
    case XlsxNumberFormat::Kind::General: return numberText(value);
    case XlsxNumberFormat::Kind::Percent: return decimalText(value * 100) + u'%';
    case XlsxNumberFormat::Kind::ZeroPadded: {
        const QString text = decimalText(value);
        const bool digitsOnly = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        return digitsOnly ? text.rightJustified(format.digits, u'0') : numberText(value);
    }
    case XlsxNumberFormat::Kind::Date:
    case XlsxNumberFormat::Kind::DateTime:
    case XlsxNumberFormat::Kind::Time:
    case XlsxNumberFormat::Kind::Duration: return dateText(value, format.kind, date1904);
    }
    return stored;
}

QString xlsxUnescaped(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const bool escape = i + 6 < text.size() && text[i] == u'_' && text[i + 1] == u'x' && text[i + 6] == u'_';
        const ushort code = escape ? QStringView(text).sliced(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        result += ok ? QChar(code) : text[i];
        i += ok ? 6 : 0;
    }
    return result;
}

bool XlsxSharedStrings::append(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_text.size() + bytes.size() + qsizetype(m_ends.size() + 1) * qsizetype(sizeof(quint32)) > kMaxSharedBytes)
        return false;
    m_text += bytes;
    m_ends.push_back(quint32(m_text.size()));
    return true;
}

QString XlsxSharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const quint32 start = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QString::fromUtf8(m_text.constData() + start, m_ends[size_t(index)] - start);
}

}  // namespace kontor::importexport
