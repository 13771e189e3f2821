// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/firm.h"

#include "core/sampledata/names_data.h"

namespace kontor::sampledata {

namespace {

/// A compound of two table words.
QString joined(Text first, Text second)
{
    QString text;
    text.reserve(static_cast<qsizetype>(first.size() + second.size()));
    text += view(first);
    text += view(second);
    return text;
}

/// Appends a word after a blank, unless there is none.
void append(QString &text, QStringView word)
{
    if (word.isEmpty())
        return;
    if (!text.isEmpty())
        text += u' ';
    text += word;
}

QString makeBrand(Random &random)
{
    const Text start = random.pick(brandStarts);
    return joined(start, random.pick(brandEnds));
}

QString makeVillage(Random &random)
{
    const Text stem = random.pick(surnameStems);
    return joined(stem, random.pick(villageEnds));
}

void nameCraft(Firm &firm, Random &random)
{
    firm.founder = makeSurname(random);
    const Trade &trade = *firm.trade;
    if (!trade.prefix.empty() && random.chance(480)) {
        append(firm.name, view(trade.prefix));
        append(firm.name, firm.founder);
    } else {
        append(firm.name, firm.founder);
        if (random.chance(130))
            append(firm.name, random.chance(750) ? u"& Söhne" : u"& Töchter");
        append(firm.name, view(trade.suffix));
    }
}

void nameBusiness(Firm &firm, Random &random)
{
    if (random.chance(520)) {
        nameCraft(firm, random);
        return;
    }
    append(firm.name, makeBrand(random));
    append(firm.name, view(firm.trade->suffix));
}

void nameFreelance(Firm &firm, Random &random)
{
    firm.founder = makeSurname(random);
    append(firm.name, firm.founder);
    append(firm.name, view(firm.trade->suffix));
}

void namePractice(Firm &firm, Random &random)
{
    append(firm.name, view(firm.trade->prefix));
    if (random.chance(250)) {
        append(firm.name, u"am");
        append(firm.name, makeVillage(random));
        return;
    }
    firm.founder = makeSurname(random);
    if (random.chance(700))
        append(firm.name, u"Dr.");
    append(firm.name, firm.founder);
}

void namePartnership(Firm &firm, Random &random)
{
    firm.founder = makeSurname(random);
    const Trade &trade = *firm.trade;
    if (random.chance(350)) {
        append(firm.name, view(trade.prefix));
        append(firm.name, firm.founder);
        return;
    }
    append(firm.name, firm.founder);
    append(firm.name, u"&");
    append(firm.name, random.chance(500) ? makeSurname(random) : QStringLiteral("Partner"));
    append(firm.name, view(trade.suffix));
}

void nameClub(Firm &firm, Random &random)
{
    append(firm.name, view(firm.trade->prefix));
    append(firm.name, makeVillage(random));
    if (random.chance(500)) {
        firm.name += u' ';
        appendNumber(firm.name, random.between(1848, 1998));
    }
}

void namePublic(Firm &firm, Random &random)
{
    append(firm.name, view(firm.trade->prefix));
    append(firm.name, makeVillage(random));
}

void nameFirm(Firm &firm, Random &random)
{
    firm.name.reserve(64);
    switch (firm.trade->style) {
    case FirmStyle::Craft: nameCraft(firm, random); break;
    case FirmStyle::Business: nameBusiness(firm, random); break;
    case FirmStyle::Freelance: nameFreelance(firm, random); break;
    case FirmStyle::Practice: namePractice(firm, random); break;
    case FirmStyle::Partnership: namePartnership(firm, random); break;
    case FirmStyle::Club: nameClub(firm, random); break;
    case FirmStyle::Public: namePublic(firm, random); break;
    }
}

}  // namespace

QString makeSurname(Random &random)
{
    if (random.chance(520))
        return toString(random.pickWeighted<Surname>(surnames, heaviestSurname,
                                                     [](const Surname &name) { return name.weight; }).name);
    const Text stem = random.pick(surnameStems);
    return joined(stem, random.pick(surnameEndings));
}

QString reservedDomain(Random &random)
{
    switch (random.below(3)) {
    case 0: return QStringLiteral("example.com");
    case 1: return QStringLiteral("example.org");
    default: return QStringLiteral("example.net");
    }
}

Firm makeFirm(Random &random)
{
    Firm firm;
    firm.trade = &random.pickWeighted<Trade>(trades, heaviestTrade, [](const Trade &trade) { return trade.weight; });
    firm.place = makePlace(random);
    nameFirm(firm, random);
    firm.domain = toAscii(firm.name, u'-');
    firm.domain += u'.';
    firm.domain += reservedDomain(random);
    append(firm.name, view(random.pick(legalForms(firm.trade->style, firm.place.town->country))));
    firm.line = makeLandline(random, *firm.place.town);
    firm.line.number -= firm.line.number % 10;
    return firm;
}

}  // namespace kontor::sampledata
