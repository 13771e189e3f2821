// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/cellcontent.h"

#include "core/model/money.h"
#include "core/model/partialdate.h"
#include "core/model/phone.h"
#include "core/model/validate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

// Any year will do to see whether a text is a date at all.
constexpr int kSomeYear = 2026;

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

/// "Dr.Müller" is no address of the web: without www or http only common endings count.
bool isUrl(QStringView text)
{
    if (text.contains(u' ') || !text.contains(u'.') || !model::isPlausibleUrl(text))
        return false;
    static const QRegularExpression sure(
        u"^(https?://|www\\.)|\\.(de|com|org|net|eu|at|ch|info|biz|fr|it|pl|uk|io|shop)(/\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return matches(sure, text);
}

bool isDate(QStringView text)
{
    // A bare number may be a year, but is far more often a number.
    static const QRegularExpression bare(u"^\\d+$"_s);
    if (text.size() > 40 || matches(bare, text))
        return false;
    return model::parseDate(text, model::DayMonthOrder::Unknown, kSomeYear).has_value();
}

bool isPostalCode(QStringView text)
{
    static const QRegularExpression pattern(u"^([A-Z]{1,2}[- ])?\\d{5}$|^[A-Z]{1,2}[- ]\\d{4}$|^\\d{2}-\\d{3}$"_s);
    return matches(pattern, text);
}

bool isPostalTown(QStringView text)
{
    static const QRegularExpression pattern(u"^([A-Z]{1,2}[- ])?(\\d{4,5}|\\d{2}-\\d{3}) +\\p{Lu}[\\p{L} .()/-]+$"_s);
    return matches(pattern, text);
}

bool hasCurrencyOrCents(QStringView text)
{
    static const QRegularExpression pattern(u"€|EUR|CHF|\\$|£|zł|PLN|Fr\\.|[.,]\\d\\d$|,-"_s);
    return matches(pattern, text);
}

}  // namespace

bool isPlaceholder(QStringView trimmed)
{
    static const QRegularExpression pattern(
        u"^([-–—_.*?/]{1,5}|n/?a\\.?|#n/?a|#nv|k\\.? ?a\\.?|null|none|nil|\\(?(leer|keine?|empty|blank)\\)?"
        "|0+[./-]0+[./-]0+( 0+:0+(:0+)?)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return trimmed.size() <= 20 && matches(pattern, trimmed);
}

bool isFormula(QStringView trimmed)
{
    static const QRegularExpression pattern(u"^[=@+-]\\s*[\\p{L}_][\\p{L}\\p{N}_.]*\\s*[(!]|^=\\s*[\\p{L}(\"0-9+$-]"_s);
    return matches(pattern, trimmed);
}

bool isAmount(QStringView trimmed)
{
    static const QRegularExpression shape(u"^[(+-]?\\s*(€|EUR|CHF|\\$|£|PLN)?\\s*[+-]?\\d[\\d.,'’\\s]*(,-|,--)?\\s*%?"
                                          "(€|EUR|CHF|Fr\\.?|\\$|£|zł|PLN)?\\)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression leadingZero(u"^\\+|^0\\d"_s);
    return matches(shape, trimmed) && !matches(leadingZero, trimmed)
           && (trimmed.endsWith(u'%') || model::parseMoney(trimmed, u"EUR"_s).has_value());
}

bool startsInstruction(QChar first)
{
    static const QString signs = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return signs.contains(first);
}

bool isGuarded(QStringView cell)
{
    qsizetype apostrophes = 0;
    while (apostrophes < cell.size() && cell[apostrophes] == u'\'')
        ++apostrophes;
    return apostrophes > 0 && apostrophes < cell.size() && startsInstruction(cell[apostrophes]);
}

QString unwrapped(QStringView cell)
{
    const QStringView trimmed = cell.trimmed();
    if (trimmed.size() > 3 && trimmed.startsWith("=\""_L1) && trimmed.endsWith(u'"')
        && !trimmed.sliced(2).chopped(1).contains(u'"'))
        return trimmed.sliced(2).chopped(1).trimmed().toString();
    return isGuarded(cell) ? cell.sliced(1).trimmed().toString() : trimmed.toString();
}

CellLook lookOf(QStringView cell)
{
    const QStringView text = cell.trimmed();
    if (text.isEmpty())
        return CellLook::Empty;
    if (isPlaceholder(text))
        return CellLook::Placeholder;
    if (text.startsWith(u'=') && isFormula(text))
        return CellLook::Formula;
    if (text.contains(u'@') && model::isPlausibleEmail(text))
        return CellLook::Email;
    if (isUrl(text))
        return CellLook::Url;
    if (text.size() > 80)
        return CellLook::Text;
    if (isPostalTown(text) && !isDate(text))
        return CellLook::PostalTown;
    if (isPostalCode(text))
        return CellLook::PostalCode;
    if (isDate(text))
        return CellLook::Date;
    if (isAmount(text))
        return hasCurrencyOrCents(text) ? CellLook::Money : CellLook::Number;
    const QStringList parts = model::splitPhones(text.toString());
    if (!parts.isEmpty()
        && std::all_of(parts.begin(), parts.end(), [](const QString &p) { return model::looksLikePhone(p); }))
        return CellLook::Phone;
    return CellLook::Text;
}

}  // namespace kontor::importexport
