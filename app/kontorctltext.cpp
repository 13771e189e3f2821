// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctltext.h"

#include "core/model/partialdate.h"

#include <QDateTime>

namespace kontor::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Characters that a terminal obeys instead of showing.
bool isCommand(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E)
           || (c >= 0x2066 && c <= 0x2069);
}

QString made(QStringView text, bool keepLines)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n' && keepLines)
            shown += c;
        else if (code == u'\n' || code == u'\t')
            shown += u' ';
        else if (code == u'\r')
            continue;
        else if (isCommand(code))
            shown += (code < 0x100 ? u"\\x%1"_s : u"\\u%1"_s).arg(int(code), code < 0x100 ? 2 : 4, 16, QChar(u'0'));
        else
            shown += c;
    }
    return shown;
}

/// Columns that a text takes: marks that combine with the letter before take none, surrogate pairs count once.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.isLowSurrogate() || c.isMark() ? 0 : 1;
    return width;
}

}  // namespace

QString oneLine(QStringView text)
{
    return made(text, false);
}

QString manyLines(QStringView text)
{
    return made(text, true);
}

QString shownInstant(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

Result<qint64> moment(const QString &text, int thisYear)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.contains(u'T'))
        return time.toMSecsSinceEpoch();
    const auto day = model::parseDate(text, model::DayMonthOrder::Unknown, thisYear, 0);
    if (!day || !day->date.isFull() || day->ambiguous)
        return fail(ErrorCode::Invalid,
                    Text::tr("\"%1\" is no time. Write it as 2026-01-31T14:30 or 31.1.2026.").arg(text));
    return QDateTime(QDate(day->date.year, day->date.month, day->date.day), QTime(12, 0)).toMSecsSinceEpoch();
}

QString shownDay(const QString &iso)
{
    const auto day = model::PartialDate::fromIso(iso);
    return day ? day->toText(QLocale()) : oneLine(iso);
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - widthOf(text)), u' ');
}

QString columns(const QList<QStringList> &rows, const QString &indent)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(oneLine(row[i])));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? padded(oneLine(row[i]), widths[i] + 2) : oneLine(row[i]);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

}  // namespace kontor::ctl
