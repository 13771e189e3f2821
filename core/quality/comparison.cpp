// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/comparison.h"

#include "core/quality/similarity.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace kontor::quality {

namespace {

constexpr float anyBirthday = 1.0F / 27'000;  // of about 75 years
constexpr float anyPhone = 2e-7F;
constexpr float anyEmail = 2e-7F;
constexpr float anyId = 2e-7F;
constexpr size_t shortestNearPhone = 8;

void better(Evidence &best, Level level, float chance)
{
    if (best.level == Level::Missing || level < best.level || (level == best.level && chance < best.chance))
        best = {level, std::min(chance, 1.0F)};
}

Evidence compareIds(const Records &all, Word a, Word b)
{
    if (a == 0 || b == 0)
        return {};
    if (a == b)
        return {Level::Same, chanceOf(all.ids.count(a), all.bearers, anyId)};
    const std::string_view one = all.ids.table.text(a);
    const std::string_view other = all.ids.table.text(b);
    // Numbers that are given out one after the other stand close together.
    if (one.size() > 5 && isOneErrorApart(one, other))
        return {Level::Close, std::min(1.0F, 1e-5F + float(one.size()) * 10 / float(all.bearers + 1))};
    return {Level::Differs, 1};
}

int partsThatDiffer(Day a, Day b)
{
    return (a.year != b.year) + (a.month != b.month) + (a.day != b.day);
}

int daysOf(Day day)
{
    return 365 * day.year + 30 * day.month + day.day;
}

using Digits = std::array<char, 8>;

Digits digitsOf(Day day)
{
    Digits text{};
    const int numbers[]{day.year / 1000, day.year / 100 % 10, day.year / 10 % 10, day.year % 10, day.month / 10, day.month % 10, day.day / 10, day.day % 10};
    std::transform(std::begin(numbers), std::end(numbers), text.begin(), [](int digit) { return char('0' + digit); });
    return text;
}

/// One wrong digit, or two neighbours exchanged, in all of the date.
bool isTypingError(const Digits &a, const Digits &b)
{
    return isOneErrorApart({a.data(), a.size()}, {b.data(), b.size()});
}

int digitsThatDiffer(const Digits &a, const Digits &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0, std::plus(), std::not_equal_to());
}

Evidence compareSharedDomains(const Records &all, const Record &a, const Record &b)
{
    const auto ours = all.domainsOf(a);
    const auto theirs = all.domainsOf(b);
    if (ours.empty() || theirs.empty())
        return {};
    Evidence best{Level::Differs, 1};
    for (const Word one : ours) {
        for (const Word other : theirs) {
            if (one == other)
                better(best, Level::Same, chanceOf(all.domains.count(one), all.bearers, 2e-6F));
        }
    }
    return best;
}

Evidence compareCodes(unsigned a, unsigned b, float chanceSame)
{
    if (a == 0 || b == 0)
        return {};
    return a == b ? Evidence{Level::Same, chanceSame} : Evidence{Level::Differs, 1 - chanceSame};
}

void comparePlaces(const Records &all, const AddressEntry &a, const AddressEntry &b, Evidence &best);

}  // namespace

float chanceOf(quint32 count, quint32 total, float least)
{
    return std::min(1.0F, least + float(count > 2 ? count - 2 : 0) / float(total + 1));
}

Evidence compareBirthdays(const Records &all, Day a, Day b)
{
    if (!a.isSet() || !b.isSet())
        return {};
    if (a.isFull() && b.isFull()) {
        if (a == b)
            return {Level::Same, chanceOf(all.birthdayCount(a), all.bearers, anyBirthday)};
        const bool turned = a.year == b.year && a.month == b.day && a.day == b.month;
        const Digits ours = digitsOf(a);
        const Digits theirs = digitsOf(b);
        if (turned || isTypingError(ours, theirs))
            return {Level::Close, 0.0016F};
        if (partsThatDiffer(a, b) == 1)
            return a.year == b.year ? Evidence{Level::Contained, 0.0017F} : Evidence{Level::Near, 0.0027F};
        // Not the day, but near it: remembered, reckoned or counted wrongly.
        const int apart = std::abs(daysOf(a) - daysOf(b));
        if (apart <= 45)
            return {Level::Part, 0.004F};
        return apart <= 400 || digitsThatDiffer(ours, theirs) <= 2 ? Evidence{Level::Region, 0.03F} : Evidence{Level::Differs, 1};
    }
    const bool year = a.year != 0 && b.year != 0;
    const bool day = a.month != 0 && b.month != 0;
    const bool fits = (!year || a.year == b.year) && (!day || (a.month == b.month && (a.day == 0 || b.day == 0 || a.day == b.day)));
    if (!year && !day)
        return {};
    if (!fits)
        return {Level::InitialDiffers, 1};
    return {Level::InitialFits, year && day ? 1.0F / 900 : year ? 1.0F / 60 : 1.0F / 365};
}

Evidence comparePhones(const Records &all, const Record &a, const Record &b)
{
    const auto ours = all.phonesOf(a);
    const auto theirs = all.phonesOf(b);
    if (ours.empty() || theirs.empty())
        return {};
    Evidence best{Level::Differs, 1};
    for (const PhoneEntry &one : ours) {
        for (const PhoneEntry &other : theirs) {
            if (one.number == other.number) {
                // A mobile phone has one owner, what stands in a hall has many: Alias tells it from Same.
                better(best, one.mobile && other.mobile ? Level::Same : Level::Alias, chanceOf(all.phones.count(one.number), all.bearers, anyPhone));
                continue;
            }
            const std::string_view mine = all.phones.table.text(one.number);
            const std::string_view its = all.phones.table.text(other.number);
            const size_t shorter = std::min(mine.size(), its.size());
            if (shorter < shortestNearPhone)
                continue;
            if (mine.substr(mine.size() - 7) == its.substr(its.size() - 7))
                better(best, Level::Close, 1e-5F);  // another way to write country or area
            else if (isOneErrorApart(mine, its))
                better(best, Level::Close, 4e-5F);
            else if (shorter > 9 && mine.substr(0, shorter - 3) == its.substr(0, shorter - 3))
                better(best, Level::Part, 0.0005F);
        }
    }
    return best;
}

Evidence compareEmails(const Records &all, const Record &a, const Record &b)
{
    const auto ours = all.emailsOf(a);
    const auto theirs = all.emailsOf(b);
    if (ours.empty() || theirs.empty())
        return {};
    Evidence best{Level::Differs, 1};
    for (const EmailEntry &one : ours) {
        for (const EmailEntry &other : theirs) {
            if (one.address == other.address) {
                better(best, one.role ? Level::Alias : Level::Same, chanceOf(all.emails.count(one.address), all.bearers, anyEmail));
                continue;
            }
            const bool sameDomain = one.domain != 0 && one.domain == other.domain;
            const std::string_view mine = all.locals.table.text(one.local);
            const std::string_view its = all.locals.table.text(other.local);
            if (one.role || other.role) {
                if (one.local == other.local && !sameDomain && isOneErrorApart(all.emails.table.text(one.address), all.emails.table.text(other.address)))
                    better(best, Level::Close, 2e-5F);  // "info@" of a domain that is misspelt
                else if (sameDomain)
                    better(best, Level::Part, chanceOf(all.domains.count(one.domain), all.bearers, 2e-5F));
                continue;
            }
            const double like = jaroWinkler(mine, its);
            const int errors = std::min(mine.size(), its.size()) > 3 && like > 0.8 ? errorsBetween(all.emails.table.text(one.address), all.emails.table.text(other.address), 2) : 3;
            if (errors <= 1 && mine.size() > 4)
                better(best, Level::Close, 2e-5F);
            else if (one.local == other.local && mine.size() > 4)
                better(best, Level::Contained, 0.01F);  // names make addresses: namesakes have such as well
            else if (errors <= 2 || (mine.size() > 4 && its.size() > 4 && like > 0.93))
                better(best, Level::Near, 0.01F);
            else if (sameDomain)
                better(best, Level::Part, chanceOf(all.domains.count(one.domain), all.bearers, 2e-5F));
        }
    }
    return best;
}

Evidence compareAddresses(const Records &all, const Record &a, const Record &b)
{
    Evidence best;
    for (const AddressEntry &one : all.addressesOf(a)) {
        for (const AddressEntry &other : all.addressesOf(b))
            comparePlaces(all, one, other, best);
    }
    return best;
}

namespace {

enum class Place { Unknown, Same, Similar, Region, Other };

Place placeOf(const Records &all, const AddressEntry &a, const AddressEntry &b)
{
    const auto &table = all.places.table;
    const bool cities = a.city != 0 && b.city != 0;
    const bool codes = a.postal != 0 && b.postal != 0;
    if (!cities && !codes)
        return Place::Unknown;
    if (codes && a.postal == b.postal)
        return Place::Same;
    const std::string_view cityA = table.text(a.city);
    const std::string_view cityB = table.text(b.city);
    // Two errors in a name of some length: neither the same town nor another one.
    if (cities && !codes && a.city != b.city && std::min(cityA.size(), cityB.size()) > 4 && jaroWinkler(cityA, cityB) <= 0.93 && errorsBetween(cityA, cityB, 2) <= 2)
        return Place::Unknown;
    const bool sameCity = cities && (a.city == b.city || jaroWinkler(cityA, cityB) > 0.93 || (std::min(cityA.size(), cityB.size()) > 4 && (cityA.starts_with(cityB) || cityB.starts_with(cityA))));
    if (sameCity)
        return codes ? Place::Similar : Place::Same;
    if (!codes)
        return Place::Other;
    const std::string_view codeA = table.text(a.postal);
    const std::string_view codeB = table.text(b.postal);
    if (isOneErrorApart(codeA, codeB))
        return Place::Region;
    return codeA.size() > 3 && codeA.substr(0, 2) == codeB.substr(0, 2) ? Place::Region : Place::Other;
}

float placeChance(const Records &all, const AddressEntry &a, const AddressEntry &b)
{
    const float least = 4e-4F + 0.5F / float(all.bearers + fewContacts);
    if (a.postal != 0 && a.postal == b.postal)
        return chanceOf(all.places.count(a.postal), all.bearers, least);
    return chanceOf(std::max(all.places.count(a.city), all.places.count(b.city)), all.bearers, 4 * least);
}

bool sameHouse(const Records &all, Word a, Word b)
{
    if (a == b)
        return true;
    // "12a" is another house than "12", but people write both.
    const std::string_view one = all.streets.table.text(a);
    const std::string_view other = all.streets.table.text(b);
    const size_t shorter = std::min(one.size(), other.size());
    return shorter > 0 && std::max(one.size(), other.size()) - shorter == 1 && one.substr(0, shorter) == other.substr(0, shorter) && (one.size() > other.size() ? one : other).back() >= 'a';
}

/// How probable it is that somebody else of the town has the number: small ones are everywhere.
float houseChance(const Records &all, Word house)
{
    return all.streets.table.text(house).size() < 3 ? 0.03F : 0.004F;
}

/// Both have a street.
void compareStreets(const Records &all, const AddressEntry &a, const AddressEntry &b, Place place, Evidence &best)
{
    const std::string_view one = all.streets.table.text(a.street);
    const std::string_view other = all.streets.table.text(b.street);
    const bool same = a.street == b.street;
    const bool alike = same || jaroWinkler(one, other) > 0.9 || (std::min(one.size(), other.size()) > 5 && (one.starts_with(other) || other.starts_with(one)));
    const bool house = a.house != 0 && b.house != 0 && sameHouse(all, a.house, b.house);
    const bool noHouse = a.house == 0 || b.house == 0;
    const float town = placeChance(all, a, b);
    const float street = chanceOf(std::max(all.streets.count(a.street), all.streets.count(b.street)), all.bearers, 5e-4F);
    const bool here = place == Place::Same || place == Place::Unknown;
    if (same && here && (house || (a.house == 0 && b.house == 0)))
        better(best, Level::Same, place == Place::Unknown ? street * 0.02F : chanceOf(all.addresses.count(a.whole), all.bearers, 1e-7F));
    else if (alike && (house || noHouse) && (here || place == Place::Similar || place == Place::Region))
        better(best, Level::Close, std::max(3e-6F, street * (noHouse ? 1.0F : 0.02F) * (here ? town : 0.05F)) + (same ? 0.0F : 2e-6F));
    else if (alike && house && same)
        better(best, Level::Contained, street * 0.03F + 1e-5F);
    else if (same && (here || place == Place::Similar))
        better(best, Level::Near, street * town + 2e-5F);
    else if (place == Place::Same && house)
        better(best, Level::Near, town * houseChance(all, a.house));
    else if (place == Place::Same)
        better(best, Level::Part, town);
    else if (place == Place::Similar || place == Place::Region)
        better(best, Level::Region, std::max(all.sameRegion, place == Place::Similar ? 4 * town : 0.005F));
    else
        better(best, Level::Differs, 1);
}

void comparePlaces(const Records &all, const AddressEntry &a, const AddressEntry &b, Evidence &best)
{
    const Place place = placeOf(all, a, b);
    if (a.street != 0 && b.street != 0) {
        compareStreets(all, a, b, place, best);
    } else if (place == Place::Same || place == Place::Similar) {
        better(best, Level::InitialFits, placeChance(all, a, b));
    } else if (place == Place::Region || place == Place::Other) {
        better(best, Level::InitialDiffers, 1);
    }
}

}  // namespace

namespace {

bool haveSameId(const Record &a, const Record &b)
{
    const auto same = [](Word one, Word other) { return one != 0 && one == other; };
    return same(a.vatId, b.vatId) || same(a.account, b.account) || same(a.number, b.number) || same(a.taxNumber, b.taxNumber);
}

void compareWhatTheyAreCalled(const Records &all, const Record &a, const Record &b, Comparison &result)
{
    result.organisations = a.organisation;
    if (a.organisation)
        result[Field::FirmName] = compareFirms(all, a, b);
    else
        compareNames(all, a, b, result);
}

bool shareMailbox(const Records &all, const Record &a, const Record &b)
{
    const auto ours = all.emailsOf(a);
    const auto theirs = all.emailsOf(b);
    return std::any_of(ours.begin(), ours.end(), [&](const EmailEntry &one) {
        return !one.role && std::any_of(theirs.begin(), theirs.end(), [&](const EmailEntry &other) { return one.address == other.address; });
    });
}

bool mayBeOne(const Records &all, const Record &a, const Record &b, const Comparison &names)
{
    const auto differs = [&](Field field) { return names[field].level == Level::Differs || names[field].level == Level::InitialDiffers; };
    if (a.organisation)
        return !differs(Field::FirmName) || haveSameId(a, b);
    return !differs(Field::Given) || !differs(Field::Family) || haveSameId(a, b) || (a.birthday.isFull() && a.birthday == b.birthday) || shareMailbox(all, a, b);
}

void compareTheRest(const Records &all, const Record &a, const Record &b, Comparison &result)
{
    result[Field::Phone] = comparePhones(all, a, b);
    result[Field::Address] = compareAddresses(all, a, b);
    result[Field::Account] = compareIds(all, a.account, b.account);
    result[Field::VatId] = compareIds(all, a.vatId, b.vatId);
    result[Field::TaxNumber] = compareIds(all, a.taxNumber, b.taxNumber);
    result[Field::Number] = compareIds(all, a.number, b.number);
    result[Field::Email] = compareEmails(all, a, b);
    if (a.organisation) {
        result[Field::LegalForm] = compareCodes(a.firmForm, b.firmForm, 0.4F);
        result[Field::Domain] = compareSharedDomains(all, a, b);
        return;
    }
    // Names make addresses: those of namesakes resemble each other.
    Evidence &email = result[Field::Email];
    const bool namesakes = result[Field::Given].level == Level::Same && result[Field::Family].level == Level::Same;
    if (namesakes && email.level == Level::Close)
        email.chance = std::max(email.chance, 0.003F);
    if (namesakes && (email.level == Level::Near || email.level == Level::Contained))
        email.chance = email.level == Level::Near ? 0.15F : 0.05F;
    result[Field::Birth] = compareBirthdays(all, a.birthday, b.birthday);
    result[Field::Gender] = compareCodes(a.gender, b.gender, 0.5F);
    result[Field::Generation] = compareCodes(a.generation, b.generation, 0.5F);
    if ((a.generation == 0) != (b.generation == 0))
        result[Field::Generation] = {Level::Part, 1};
    if (a.firm.count > 0 && b.firm.count > 0)
        result[Field::Firm] = compareFirms(all, a, b);
}

}  // namespace

std::optional<Comparison> compareIfAlike(const Records &all, const Record &a, const Record &b)
{
    Comparison result;
    compareWhatTheyAreCalled(all, a, b, result);
    if (!mayBeOne(all, a, b, result))
        return std::nullopt;
    compareTheRest(all, a, b, result);
    return result;
}

Comparison compare(const Records &all, const Record &a, const Record &b)
{
    Comparison result;
    compareWhatTheyAreCalled(all, a, b, result);
    compareTheRest(all, a, b, result);
    return result;
}

}  // namespace kontor::quality
