// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/bearers.h"

#include "core/quality/parallel.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace kontor::quality {

namespace {

using Keys = std::vector<std::pair<quint64, Row>>;

enum class Pairing : quint8 { Birthday, Email, Phone, Address, BirthdayAndEmail, GivenAndEmail, GivenAndPhone, Domain };

void addKeys(const Records &all, Row row, Keys &keys)
{
    const Record &r = all.rows[row];
    const auto add = [&](Pairing kind, quint64 one, quint64 other) { keys.emplace_back(combined(combined(quint64(kind), one), other), row); };
    const Word given = r.givenCount > 0 ? r.given[0] : 0;
    const quint64 name = r.organisation ? r.firmWhole : given != 0 && r.familyCount > 0 ? combined(given, r.family[0]) : 0;
    const quint64 day = r.birthday.isFull() ? r.birthday.packed() : 0;
    if (name != 0 && day != 0)
        add(Pairing::Birthday, name, day);
    for (const EmailEntry &email : all.emailsOf(r)) {
        if (name != 0)
            add(Pairing::Email, name, email.address);
        if (day != 0)
            add(Pairing::BirthdayAndEmail, day, email.address);
        if (given != 0 && !email.role)
            add(Pairing::GivenAndEmail, given, email.address);
    }
    for (const PhoneEntry &phone : all.phonesOf(r)) {
        if (name != 0)
            add(Pairing::Phone, name, phone.number);
        if (given != 0)
            add(Pairing::GivenAndPhone, given, phone.number);
    }
    for (const AddressEntry &address : all.addressesOf(r)) {
        if (name != 0 && address.whole != 0 && address.house != 0)
            add(Pairing::Address, name, address.whole);
    }
    for (const Word domain : all.domainsOf(r)) {
        if (name != 0 && r.organisation)
            add(Pairing::Domain, name, domain);
    }
}

/// For each row one that stands for it: contacts that agree in the name and one more value, or in two values that are somebody's
/// own, are most likely one. Good enough for counting how many bear a value, and for nothing else.
std::vector<Row> bearersOf(const Records &all)
{
    std::vector<Row> leader(all.rows.size());
    Keys keys;
    for (Row row = 0; row < all.rows.size(); ++row) {
        leader[row] = all.rows[row].equalTo;
        if (leader[row] == row)
            addKeys(all, row, keys);
    }
    const int bits = int(std::bit_width(keys.size() / 512)) + 1;
    sortSpread(keys, size_t(1) << bits, [bits](const auto &key) { return size_t(key.first >> (64 - bits)); });
    const auto leaderOf = [&leader](Row row) {
        while (leader[row] != row)
            row = leader[row] = leader[leader[row]];
        return row;
    };
    for (size_t i = 1; i < keys.size(); ++i) {
        if (keys[i].first != keys[i - 1].first)
            continue;
        const Row one = leaderOf(keys[i - 1].second);
        const Row other = leaderOf(keys[i].second);
        leader[std::max(one, other)] = std::min(one, other);
    }
    for (Row row = 0; row < leader.size(); ++row)
        leader[row] = leaderOf(row);
    return leader;
}

/// The counts of all values of a record.
void addValues(Records &all, const Record &r, std::vector<quint32 *> &counts)
{
    const auto add = [&counts](std::vector<quint32> &list, Word word) { counts.push_back(&list[word]); };
    for (size_t i = 0; i < r.givenCount; ++i)
        add(all.givenCounts, r.given[i]);
    for (size_t i = 0; i < r.familyCount; ++i)
        add(all.names.counts, r.family[i]);
    add(all.fullNames.counts, r.fullName);
    if (r.organisation) {
        for (const Word word : all.firmOf(r))
            add(all.firms.counts, word);
    }
    for (const PhoneEntry &phone : all.phonesOf(r))
        add(all.phones.counts, phone.number);
    for (const EmailEntry &email : all.emailsOf(r))
        add(all.emails.counts, email.address);
    for (const Word domain : all.domainsOf(r))
        add(all.domains.counts, domain);
    for (const AddressEntry &a : all.addressesOf(r)) {
        for (const Word word : {a.postal, a.city})
            add(all.places.counts, word);
        add(all.streets.counts, a.street);
        add(all.addresses.counts, a.whole);
    }
    for (const Word id : {r.account, r.vatId, r.number, r.taxNumber})
        add(all.ids.counts, id);
}

void countBirthdays(Records &all, std::vector<quint32> &days)
{
    std::sort(days.begin(), days.end());
    for (const quint32 day : days) {
        if (all.birthdays.empty() || all.birthdays.back().first != day)
            all.birthdays.emplace_back(day, 0);
        ++all.birthdays.back().second;
    }
}

}  // namespace

void countContacts(Records &all)
{
    const std::vector<Row> bearers = bearersOf(all);
    std::vector<std::pair<Row, Row>> rows;  // by who stands for them
    for (Row row = 0; row < all.rows.size(); ++row) {
        const Record &record = all.rows[row];
        if (record.equalTo != row)
            continue;
        ++all.different;
        ++(record.organisation ? all.organisations : all.persons);
        rows.emplace_back(bearers[row], row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<quint32 *> values;
    std::vector<quint32> days;
    for (size_t i = 0; i < rows.size();) {
        const Row bearer = rows[i].first;
        values.clear();
        const size_t daysBefore = days.size();
        for (; i < rows.size() && rows[i].first == bearer; ++i) {
            const Record &record = all.rows[rows[i].second];
            addValues(all, record, values);
            if (record.birthday.isSet())
                days.push_back(record.birthday.packed());
        }
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        for (quint32 *const count : values)
            ++*count;
        std::sort(days.begin() + qsizetype(daysBefore), days.end());
        days.erase(std::unique(days.begin() + qsizetype(daysBefore), days.end()), days.end());
        ++all.bearers;
        all.personBearers += !all.rows[bearer].organisation;
    }
    countBirthdays(all, days);
}

}  // namespace kontor::quality
