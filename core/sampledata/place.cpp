// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/place.h"

#include <algorithm>

namespace kontor::sampledata {

namespace {

/// Parts of a number: 0 + area + block + a running number of `digits` digits.
struct NumberBlock {
    Text area;
    Text block;
    int digits;
    int weight = 1;
};

constexpr NumberBlock landlines[] = {
    {u"30", u"23125", 3}, {u"40", u"66969", 3}, {u"69", u"90009", 3}, {u"89", u"99998", 3}, {u"221", u"4710", 3},
};

// Mobile networks keep only few numbers free: two hundreds and some single ones.
constexpr int heaviestMobile = 40;
constexpr NumberBlock mobiles[] = {
    {u"171", u"39200", 2, 40},
    {u"176", u"040690", 2, 40},
    {u"152", u"28817386", 0},
    {u"172", u"9925904", 0},
};

/// Area codes with the same first digit lie in the same part of the country.
int nearestExchange(const Town &town)
{
    if (town.areaCode.size() < 2)
        return 3;
    switch (town.areaCode[1]) {
    case u'2': return 4;
    case u'3': return 0;
    case u'4': return 1;
    case u'5': return 1;
    case u'6': return 2;
    default: return 3;
    }
}

/// How a number is written: `open` area `close` block `dash` rest.
struct Notation {
    Text open;
    Text close;
    Text dash;
    int weight;
};

constexpr int heaviestNotation = 10;
constexpr Notation notations[] = {
    {u"0", u" ", u"-", 10},       {u"0", u"/", u"", 6},     {u"0", u" / ", u" ", 3},     {u"(0", u") ", u"-", 5},
    {u"+49 ", u" ", u"-", 6},     {u"+49 (0)", u" ", u"", 3}, {u"+49", u"", u"", 4},     {u"0049 ", u" ", u"", 2},
    {u"0", u" ", u"", 8},         {u"0", u"-", u"", 3},     {u"0", u"", u"", 2},         {u"+49-", u"-", u"-", 1},
};

QString written(Random &random, const NumberBlock &number, int value)
{
    const Notation &notation = random.pickWeighted<Notation>(notations, heaviestNotation,
                                                             [](const Notation &n) { return n.weight; });
    QString text;
    text.reserve(24);
    text += view(notation.open);
    text += view(number.area);
    text += view(notation.close);
    text += view(number.block);
    if (number.digits > 0) {
        text += view(notation.dash);
        appendNumber(text, value, number.digits);
    }
    return text;
}

/// One of the words of a text that are separated by blanks and all of the same length.
QStringView pickWord(Random &random, Text words)
{
    const size_t length = std::min(words.find(u' '), words.size());
    const int count = static_cast<int>((words.size() + 1) / (length + 1));
    return view(words.substr(static_cast<size_t>(random.below(count)) * (length + 1), length));
}

void appendHouseNumber(QString &street, Random &random)
{
    const int number = 1 + random.below(random.chance(700) ? 40 : 180);
    appendNumber(street, number);
    if (random.chance(60))
        street += QChar(u'a' + random.below(4));
    else if (random.chance(25)) {
        street += u'-';
        appendNumber(street, number + 2);
    }
}

}  // namespace

Place makePlace(Random &random)
{
    Place place;
    place.town = &random.pickWeighted<Town>(towns, heaviestTown, [](const Town &town) { return town.weight; });
    place.postalCode = pickWord(random, place.town->postalCodes).toString();
    const Text street = random.pick(streets);
    place.street.reserve(static_cast<qsizetype>(street.size()) + 8);
    place.street += view(street);
    place.street += u' ';
    appendHouseNumber(place.street, random);
    return place;
}

QString makePoBox(Random &random)
{
    QString number;
    appendNumber(number, random.between(10, 32));
    number += u' ';
    appendNumber(number, random.below(100), 2);
    number += u' ';
    appendNumber(number, random.below(100), 2);
    return number;
}

Landline makeLandline(Random &random, const Town &town)
{
    return {nearestExchange(town), random.below(1000)};
}

QString formatted(Random &random, Landline line)
{
    return written(random, landlines[line.exchange], line.number);
}

QString makeMobile(Random &random)
{
    const NumberBlock &block = random.pickWeighted<NumberBlock>(mobiles, heaviestMobile,
                                                                [](const NumberBlock &b) { return b.weight; });
    return written(random, block, random.below(100));
}

}  // namespace kontor::sampledata
