// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vatid.h"

#include <QHash>

#include <algorithm>
#include <initializer_list>

namespace kontor::model {

namespace {

using Digits = QStringView;

int digit(Digits text, qsizetype at)
{
    return text[at].digitValue();
}

bool areDigits(Digits text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int weighted(Digits text, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype at = 0;
    for (const int weight : weights)
        sum += weight * digit(text, at++);
    return sum;
}

qint64 value(Digits text)
{
    qint64 made = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        made = made * 10 + digit(text, i);
    return made;
}

bool luhn(Digits text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int one = digit(text, text.size() - 1 - i) * (i % 2 == 0 ? 1 : 2);
        sum += one / 10 + one % 10;
    }
    return sum % 10 == 0;
}

/// ISO 7064, modulo 11, 10.
bool hybrid(Digits text)
{
    int product = 10;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        int sum = (digit(text, i) + product) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10 == digit(text, text.size() - 1);
}

/// 11 minus the remainder, with what ten and eleven become; -1: such a number is not issued.
bool elevens(int sum, int check, int ten, int eleven)
{
    const int left = 11 - sum % 11;
    return (left == 10 ? ten : left == 11 ? eleven : left) == check;
}

bool austrian(Digits d)
{
    int sum = 4;
    for (qsizetype i = 0; i < 7; ++i) {
        const int one = digit(d, i) * (i % 2 == 0 ? 1 : 2);
        sum += one / 10 + one % 10;
    }
    return (10 - sum % 10) % 10 == digit(d, 7);
}

bool dutch(QStringView id)
{
    const Digits d = id.mid(2, 9);
    if (areDigits(d) && weighted(d, {9, 8, 7, 6, 5, 4, 3, 2}) % 11 == digit(d, 8))
        return true;
    int remainder = 0;  // of natural persons: modulo 97 over letters and digits
    for (const QChar c : id) {
        const int one = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (one > 9 ? 100 : 10) + one) % 97;
    }
    return remainder == 1;
}

bool irish(QStringView body)
{
    int sum = weighted(body, {8, 7, 6, 5, 4, 3, 2});
    if (body.size() > 8 && body[8] != u'W')
        sum += 9 * (body[8].unicode() - u'A' + 1);
    return QStringView(u"WABCDEFGHIJKLMNOPQRSTUV")[sum % 23] == body[7];
}

bool spanish(QString body)
{
    static const QString letters = QStringLiteral("TRWAGMYFPDXBNJZSQVHLCKE");
    const QChar first = body[0];
    if (first.isDigit() || first == u'X' || first == u'Y' || first == u'Z') {
        if (!first.isDigit())
            body[0] = QChar(u'0' + (first.unicode() - u'X'));
        return areDigits(QStringView(body).left(8)) && letters[value(QStringView(body).left(8)) % 23] == body[8];
    }
    const QStringView d = QStringView(body).mid(1, 7);
    int sum = digit(d, 1) + digit(d, 3) + digit(d, 5);
    for (const qsizetype i : {0, 2, 4, 6}) {
        const int twice = digit(d, i) * 2;
        sum += twice / 10 + twice % 10;
    }
    const int check = (10 - sum % 10) % 10;
    return body[8].isDigit() ? body[8].digitValue() == check : QStringView(u"JABCDEFGHI")[check] == body[8];
}

bool lithuanian(Digits d)
{
    int sum = weighted(d, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (sum == 10)
        sum = weighted(d, {3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    return sum % 10 == digit(d, 8);
}

bool bulgarian(Digits d)
{
    int sum = weighted(d, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (sum == 10)
        sum = weighted(d, {3, 4, 5, 6, 7, 8, 9, 10}) % 11;
    return sum % 10 == digit(d, 8);
}

bool british(Digits d)
{
    const int sum = weighted(d, {8, 7, 6, 5, 4, 3, 2}) + int(value(d.mid(7, 2)));
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool romanian(Digits d)
{
    const QString full = d.toString().rightJustified(10, u'0');
    return weighted(full, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == digit(full, 9);
}

bool cypriot(QStringView body)
{
    static constexpr int odd[]{1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += i % 2 == 0 ? odd[digit(body, i)] : digit(body, i);
    return QChar(u'A' + sum % 26) == body[8];
}

bool latvian(Digits d)
{
    int left = 3 - weighted(d, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6}) % 11;
    if (left < -1)
        left += 11;
    return left == digit(d, 10);
}

using Rule = VatIdCheck (*)(QStringView id);

VatIdCheck verdict(bool right)
{
    return right ? VatIdCheck::Right : VatIdCheck::WrongDigits;
}

/// By country; each gets the whole id, whose form is right.
const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> all{
        {QStringLiteral("AT"), [](QStringView id) { return verdict(austrian(id.mid(3))); }},
        {QStringLiteral("BE"), [](QStringView id) { return verdict(97 - value(id.mid(2, 8)) % 97 == value(id.mid(10, 2))); }},
        {QStringLiteral("BG"), [](QStringView id) { return id.size() == 11 ? verdict(bulgarian(id.mid(2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("CY"), [](QStringView id) { return verdict(cypriot(id.mid(2))); }},
        {QStringLiteral("CZ"), [](QStringView id) { return id.size() == 10 ? verdict(elevens(weighted(id.mid(2), {8, 7, 6, 5, 4, 3, 2}), digit(id, 9), 0, 1)) : VatIdCheck::NoRule; }},
        {QStringLiteral("DE"), [](QStringView id) { return verdict(hybrid(id.mid(2))); }},
        {QStringLiteral("DK"), [](QStringView id) { return verdict(weighted(id.mid(2), {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0); }},
        {QStringLiteral("EE"), [](QStringView id) { return verdict((10 - weighted(id.mid(2), {3, 7, 1, 3, 7, 1, 3, 7}) % 10) % 10 == digit(id, 10)); }},
        {QStringLiteral("EL"), [](QStringView id) { return verdict(weighted(id.mid(2), {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == digit(id, 10)); }},
        {QStringLiteral("ES"), [](QStringView id) { return verdict(spanish(id.mid(2).toString())); }},
        {QStringLiteral("FI"), [](QStringView id) { return verdict(elevens(weighted(id.mid(2), {7, 9, 10, 5, 8, 4, 2}), digit(id, 9), -1, 0)); }},
        {QStringLiteral("FR"), [](QStringView id) { return areDigits(id.mid(2, 2)) ? verdict((12 + 3 * (value(id.mid(4)) % 97)) % 97 == value(id.mid(2, 2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("GB"), [](QStringView id) { return areDigits(id.mid(2)) ? verdict(british(id.mid(2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("HR"), [](QStringView id) { return verdict(hybrid(id.mid(2))); }},
        {QStringLiteral("HU"), [](QStringView id) { return verdict((10 - weighted(id.mid(2), {9, 7, 3, 1, 9, 7, 3}) % 10) % 10 == digit(id, 9)); }},
        {QStringLiteral("IE"), [](QStringView id) { return areDigits(id.mid(2, 7)) ? verdict(irish(id.mid(2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("IT"), [](QStringView id) { return verdict(luhn(id.mid(2))); }},
        {QStringLiteral("LT"), [](QStringView id) { return id.size() == 11 ? verdict(lithuanian(id.mid(2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("LU"), [](QStringView id) { return verdict(value(id.mid(2, 6)) % 89 == value(id.mid(8, 2))); }},
        {QStringLiteral("LV"), [](QStringView id) { return digit(id, 2) > 3 ? verdict(latvian(id.mid(2))) : VatIdCheck::NoRule; }},
        {QStringLiteral("MT"), [](QStringView id) { return verdict(37 - weighted(id.mid(2), {3, 4, 6, 7, 8, 9}) % 37 == value(id.mid(8, 2))); }},
        {QStringLiteral("NL"), [](QStringView id) { return verdict(dutch(id)); }},
        {QStringLiteral("PL"), [](QStringView id) { return verdict(weighted(id.mid(2), {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(id, 11)); }},
        {QStringLiteral("PT"), [](QStringView id) { return verdict(elevens(weighted(id.mid(2), {9, 8, 7, 6, 5, 4, 3, 2}), digit(id, 10), 0, 0)); }},
        {QStringLiteral("RO"), [](QStringView id) { return verdict(romanian(id.mid(2))); }},
        {QStringLiteral("SE"), [](QStringView id) { return verdict(luhn(id.mid(2, 10))); }},
        {QStringLiteral("SI"), [](QStringView id) { return verdict(elevens(weighted(id.mid(2), {8, 7, 6, 5, 4, 3, 2}), digit(id, 9), 0, -1)); }},
        {QStringLiteral("SK"), [](QStringView id) { return verdict(value(id.mid(2)) % 11 == 0); }},
        {QStringLiteral("CH"), [](QStringView id) { return verdict(elevens(weighted(id.mid(3, 9), {5, 4, 3, 2, 7, 6, 5, 4}), digit(id, 11), -1, 0)); }},
        {QStringLiteral("NO"), [](QStringView id) { return verdict(elevens(weighted(id.mid(2, 9), {3, 2, 7, 6, 5, 4, 3, 2}), digit(id, 10), -1, 0)); }},
    };
    return all;
}

}  // namespace

QString compactVatId(QStringView text)
{
    QString id;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'.' && c != u'-')
            id += c.toUpper();
    }
    return id;
}

VatIdCheck checkVatId(QStringView text)
{
    const QString id = compactVatId(text);
    const Rule rule = rules().value(id.left(2) == u"XI" ? QStringLiteral("GB") : id.left(2));
    return rule ? rule(id) : VatIdCheck::NoRule;
}

}  // namespace kontor::model
