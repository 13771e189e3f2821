// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/bearers.h"

#include "core/quality/parallel.h"

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

}  // namespace

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

}  // namespace kontor::quality
