// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/text.h"

namespace kontor::sampledata {

namespace {

/// Spellings of lower-case letters that do not come apart into a letter and a mark, or that German writes with two.
QStringView spelledOut(char16_t letter)
{
    switch (letter) {
    case u'ä': return u"ae";
    case u'ö': return u"oe";
    case u'ü': return u"ue";
    case u'ß': return u"ss";
    case u'æ': return u"ae";
    case u'ø': return u"oe";
    case u'å': return u"aa";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'ı': return u"i";
    default: return {};
    }
}

bool isPlain(char16_t letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

/// The letter without its marks; 0 if it is no Latin letter.
char16_t baseLetter(QChar letter)
{
    const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
    const char16_t base = apart.front().toLower().unicode();
    return isPlain(base) ? base : u'\0';
}

}  // namespace

QString toAscii(QStringView text, QChar separator)
{
    QString result;
    result.reserve(text.size() + 4);
    bool gap = false;
    for (const QChar typed : text) {
        const QChar letter = typed.toLower();
        const char16_t plain = letter.unicode();
        const QStringView spelled = spelledOut(plain);
        const char16_t base = isPlain(plain) ? plain : !spelled.isEmpty() || plain < 128 ? u'\0' : baseLetter(letter);
        if (spelled.isEmpty() && base == u'\0') {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result += separator;
        gap = false;
        if (base != u'\0')
            result += QChar(base);
        else
            result += spelled;
    }
    return result;
}

void appendNumber(QString &text, qint64 value, int width)
{
    char16_t digits[20];
    int at = 20;
    do {
        digits[--at] = static_cast<char16_t>(u'0' + value % 10);
        value /= 10;
    } while (value > 0);
    while (20 - at < width)
        digits[--at] = u'0';
    text += QStringView(digits + at, 20 - at);
}

QString isoDay(int year, int month, int day)
{
    QString text;
    text.reserve(10);
    appendNumber(text, year, 4);
    text += u'-';
    appendNumber(text, month, 2);
    text += u'-';
    appendNumber(text, day, 2);
    return text;
}

}  // namespace kontor::sampledata
