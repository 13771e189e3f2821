// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/blockingkeys.h"

#include "core/quality/firmname.h"

#include <algorithm>
#include <array>
#include <string>

namespace kontor::quality::blocking {

namespace {

using Keys = std::vector<Key>;

/// A word of a firm that says less than this brings nobody together by itself.
constexpr float leastBits = 7;

quint64 of(quint64 kind, quint64 a, quint64 b = 0, quint64 c = 0)
{
    return combined(combined(kind, a), combined(b, c));
}

std::span<const Word> familyOf(const Record &r)
{
    return std::span(r.family).first(r.familyCount);
}

std::span<const Word> givenOf(const Record &r)
{
    return std::span(r.given).first(r.givenCount);
}

char firstLetter(const Records &all, Word word)
{
    return word == 0 ? char(0) : all.names.table.text(word)[0];
}

quint64 beginning(const Records &all, Word word, size_t letters)
{
    return word == 0 ? 0 : hashOf(all.names.table.text(word).substr(0, letters));
}

/// First and last name by sound, in any order, and the families of forms of the first name.
void names(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    for (const Word family : familyOf(r)) {
        const quint64 sound = all.sounds[family];
        for (const Word given : givenOf(r)) {
            const quint64 other = all.sounds[given];
            keys.emplace_back(of(1, std::min(sound, other), std::max(sound, other)), row);
        }
        if (r.givenCount == 0)
            continue;
        keys.emplace_back(of(2, sound, quint8(firstLetter(all, r.given[0])), r.givenCount > 0 && all.names.table.text(r.given[0]).size() == 1), row);
        for (const auto form : all.forms[r.given[0]]) {
            if (form != 0)
                keys.emplace_back(of(3, sound, form), row);
        }
    }
}

void birthdays(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    const Day day = r.birthday;
    if (!day.isFull())
        return;
    const quint64 whole = day.packed();
    for (const Word family : familyOf(r))
        keys.emplace_back(of(5, whole, all.sounds[family]), row);
    for (const Word given : givenOf(r))
        keys.emplace_back(of(5, whole, all.sounds[given]), row);
    const quint64 letters = quint64(quint8(firstLetter(all, r.givenCount ? r.given[0] : 0))) << 8 | quint8(firstLetter(all, r.familyCount ? r.family[0] : 0));
    keys.emplace_back(of(6, quint64(day.year) << 8 | quint64(day.month), letters), row);
    keys.emplace_back(of(7, quint64(day.year) << 8 | quint64(day.day), letters), row);
    keys.emplace_back(of(8, quint64(day.month) << 8 | quint64(day.day), letters), row);
    keys.emplace_back(of(9, whole), row);
}

void numbers(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    for (const PhoneEntry &phone : all.phonesOf(r)) {
        const std::string_view digits = all.phones.table.text(phone.number);
        keys.emplace_back(of(10, hashOf(digits.substr(digits.size() > 7 ? digits.size() - 7 : 0))), row);
    }
    for (const EmailEntry &email : all.emailsOf(r)) {
        keys.emplace_back(of(11, email.address), row);
        if (!email.role && all.locals.table.text(email.local).size() > 4)
            keys.emplace_back(of(12, email.local), row);
    }
    for (const Word id : {r.account, r.vatId, r.number, r.taxNumber}) {
        if (id != 0)
            keys.emplace_back(of(13, id), row);
    }
}

void places(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    for (const AddressEntry &a : all.addressesOf(r)) {
        const Word place = a.postal != 0 ? a.postal : a.city;
        if (a.whole != 0 && a.house != 0)
            keys.emplace_back(of(15, a.whole), row);
        for (const Word family : familyOf(r)) {
            if (place != 0)
                keys.emplace_back(of(16, place, all.sounds[family]), row);
            if (a.street != 0)
                keys.emplace_back(of(17, a.street, all.sounds[family]), row);
        }
        for (const Word given : givenOf(r)) {
            if (a.street != 0 && place != 0)
                keys.emplace_back(of(18, a.street, place, all.sounds[given]), row);
        }
        if (a.house != 0 && a.street != 0)
            keys.emplace_back(of(19, a.house, a.street), row);
        if (a.house != 0 && place != 0)
            keys.emplace_back(of(20, a.house, place, beginning(all, r.familyCount ? r.family[0] : 0, 2)), row);
    }
}

/// Town and what the name begins with: for what is misspelt further on.
void beginnings(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    if (r.familyCount == 0 || r.givenCount == 0)
        return;
    const quint64 both = of(21, beginning(all, r.family[0], 3), beginning(all, r.given[0], 3));
    keys.emplace_back(both, row);
    if (r.birthday.year != 0)
        keys.emplace_back(of(22, beginning(all, r.family[0], 2), beginning(all, r.given[0], 1), quint64(r.birthday.year)), row);
    for (const AddressEntry &a : all.addressesOf(r)) {
        if (a.postal != 0)
            keys.emplace_back(of(23, a.postal, beginning(all, r.given[0], 3)), row);
    }
}

std::string_view firmText(const Records &all, const Record &r)
{
    return all.firms.table.text(r.firmWhole);
}

void firms(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    if (!r.organisation || r.firm.count == 0)
        return;
    keys.emplace_back(of(30, r.firmWhole), row);
    keys.emplace_back(of(31, hashOf(firmText(all, r).substr(0, 6))), row);
    const auto words = all.firmOf(r);
    for (const Word word : words) {
        if (all.firmBits[word] < leastBits && words.size() > 1)
            continue;
        keys.emplace_back(of(32, all.firmSounds[word]), row);
        keys.emplace_back(of(33, hashOf(all.firms.table.text(word).substr(0, 5))), row);
    }
    for (size_t i = 0; i + 1 < words.size() && i < 4; ++i)
        keys.emplace_back(of(34, std::min(all.firmSounds[words[i]], all.firmSounds[words[i + 1]]), std::max(all.firmSounds[words[i]], all.firmSounds[words[i + 1]])), row);
    for (const Word initials : {r.firmInitials, words.front(), words.back()}) {
        const size_t letters = all.firms.table.text(initials).size();
        if (letters >= 3 && letters <= 6)
            keys.emplace_back(of(35, initials), row);
    }
    for (const Word domain : all.domainsOf(r))
        keys.emplace_back(of(36, domain), row);
    for (const AddressEntry &a : all.addressesOf(r)) {
        for (const Word word : words)
            keys.emplace_back(of(37, a.postal != 0 ? a.postal : a.city, all.firmSounds[word]), row);
    }
}

/// The first letters of some texts as a number that sorts as they do; 0 if there is none.
template <size_t N>
quint64 ordered(const std::array<std::pair<std::string_view, size_t>, N> &parts)
{
    quint64 key = 0;
    size_t bytes = 0;
    for (const auto &[text, most] : parts) {
        for (size_t i = 0; i < most && bytes < 8; ++i, ++bytes)
            key = (key << 8) | (i < text.size() ? quint8(text[i]) : 0);
    }
    return key;
}

std::string_view nameText(const Records &all, const Record &r, bool family)
{
    if (r.organisation)
        return firmText(all, r);
    return all.names.table.text(family ? r.familyWhole : r.givenWhole);
}

}  // namespace

std::span<const Pass> passes()
{
    static constexpr Pass all[]{{numbers, 24, 4}, {names, 16, 3}, {birthdays, 12, 2}, {places, 12, 2}, {firms, 12, 2}, {beginnings, 6, 1}};
    return all;
}

quint64 nameOrder(const Records &all, Row row)
{
    const Record &r = all.rows[row];
    if (r.organisation)
        return ordered<1>({{{firmText(all, r), 8}}});
    return ordered<2>({{{nameText(all, r, true), 6}, {nameText(all, r, false), 2}}});
}

quint64 givenOrder(const Records &all, Row row)
{
    const Record &r = all.rows[row];
    if (r.organisation) {
        const auto words = all.firmOf(r);
        return words.empty() ? 0 : ordered<2>({{{all.firms.table.text(words.back()), 6}, {all.firms.table.text(words.front()), 2}}});
    }
    return ordered<2>({{{nameText(all, r, false), 4}, {nameText(all, r, true), 4}}});
}

quint64 endOrder(const Records &all, Row row)
{
    const Record &r = all.rows[row];
    const std::string_view text = nameText(all, r, true);
    const std::string turned(text.rbegin(), text.rend());
    return ordered<2>({{{turned, 6}, {r.organisation ? std::string_view() : nameText(all, r, false), 2}}});
}

quint64 placeOrder(const Records &all, Row row)
{
    const auto addresses = all.addressesOf(all.rows[row]);
    if (addresses.empty())
        return 0;
    return ordered<2>({{{all.places.table.text(addresses[0].postal), 4}, {all.streets.table.text(addresses[0].street), 4}}});
}

}  // namespace kontor::quality::blocking
