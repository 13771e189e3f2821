// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/person.h"

#include "core/sampledata/firm.h"
#include "core/sampledata/names_data.h"

#include <algorithm>

namespace kontor::sampledata {

namespace {

constexpr Text titles[] = {u"Dr.", u"Dr.", u"Dr.", u"Dr.", u"Dr. med.", u"Dr. med.", u"Dr. jur.", u"Dr.-Ing.",
                           u"Dr. rer. nat.", u"Prof. Dr.", u"Prof. Dr.", u"Prof.", u"Dipl.-Ing.", u"Dipl.-Ing.",
                           u"Dipl.-Ing.", u"Dipl.-Kfm.", u"Dipl.-Inform.", u"Mag.", u"Prof. Dr. h. c."};
constexpr Text suffixes[] = {u"jun.", u"sen.", u"MBA", u"M.A.", u"LL.M.", u"M.Sc."};

Gender makeGender(Random &random)
{
    const int draw = random.below(1000);
    return draw < 4 ? Gender::Diverse : draw < 490 ? Gender::Female : Gender::Male;
}

int makeBirthYear(Random &random, int thisYear, bool working)
{
    constexpr int retirement = 67;
    // Two draws: most contacts of a business are in the middle of their lives.
    int age = random.between(19, 52);
    age += random.below(34);
    if (working && age > retirement)
        age -= 30;
    return thisYear - age;
}

const GivenName &pickGermanName(Random &random, Gender gender, int birthYear)
{
    const size_t decade = static_cast<size_t>(std::clamp((birthYear - firstDecade) / 10, 0, decades - 1));
    return random.pickWeighted<GivenName>(gender == Gender::Female ? womensNames : mensNames, heaviestGivenName,
                                          [decade](const GivenName &name) { return name.weight[decade]; });
}

void nameGerman(Person &person, Random &random)
{
    if (person.gender == Gender::Diverse) {
        person.given = toString(random.pick(neutralNames));
    } else {
        const GivenName &name = pickGermanName(random, person.gender, person.birthYear);
        person.given = toString(name.name);
        if (random.chance(60))
            person.nickname = toString(name.nickname);
        if (random.chance(80))
            person.additional = toString(pickGermanName(random, person.gender, person.birthYear - 30).name);
    }
    if (!person.family.isEmpty())
        return;
    person.family = makeSurname(random);
    if (random.chance(12)) {
        person.family.prepend(view(random.pick(nameParticles)));
    } else if (random.chance(person.gender == Gender::Female ? 60 : 15)) {
        person.family += u'-';
        person.family += makeSurname(random);
    }
}

const Origin &pickOrigin(Random &random)
{
    constexpr int largestShare = 24;
    return random.pickWeighted<Origin>(origins, largestShare, [](const Origin &origin) { return origin.share; });
}

void nameFromAbroad(Person &person, Random &random)
{
    const Origin &origin = pickOrigin(random);
    const bool woman = person.gender == Gender::Female;
    person.family = toString(random.pick(woman && !origin.surnamesOfWomen.empty() ? origin.surnamesOfWomen
                                                                                   : origin.surnames));
    // Children of immigrants often have names that are common here; some women have married into a double name.
    if (random.chance(person.birthYear > 1985 ? 350 : 80))
        person.given = toString(pickGermanName(random, person.gender, person.birthYear).name);
    else
        person.given = toString(random.pick(woman ? origin.women : origin.men));
    if (woman && random.chance(60)) {
        person.family += u'-';
        person.family += makeSurname(random);
    }
}

}  // namespace

Person makePerson(Random &random, int thisYear, bool working, const QString &family)
{
    Person person;
    person.gender = makeGender(random);
    person.birthYear = makeBirthYear(random, thisYear, working);
    person.family = family;
    if (family.isEmpty() && person.gender != Gender::Diverse && random.chance(220))
        nameFromAbroad(person, random);
    else
        nameGerman(person, random);
    if (random.chance(85))
        person.title = toString(random.pick(titles));
    if (random.chance(8))
        person.suffix = toString(random.pick(suffixes));
    return person;
}

QString mailName(Random &random, const Person &person)
{
    const QString given = toAscii(person.given, u'-');
    const QString family = toAscii(person.family, u'-');
    QString name;
    name.reserve(given.size() + family.size() + 4);
    const int style = random.below(20);
    if (style < 11) {
        name += given;
        name += u'.';
    } else if (style < 15) {
        name += given.front();
        name += u'.';
    } else if (style < 17) {
        name += given;
        name += u'_';
    }
    name += family;
    if (style == 19)
        appendNumber(name, person.birthYear % 100, 2);
    return name;
}

}  // namespace kontor::sampledata
