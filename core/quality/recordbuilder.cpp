// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/recordbuilder.h"

#include "core/model/names.h"
#include "core/quality/bearers.h"
#include "core/quality/comparison.h"
#include "core/quality/firmname.h"
#include "core/quality/recordwords.h"
#include "core/quality/similarity.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kontor::quality {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

/// Calls `use` with each word of a folded text.
template <typename Use>
void eachWord(std::string_view folded, Use &&use)
{
    while (!folded.empty()) {
        const size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            use(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
}

std::string without(std::string_view folded, char c)
{
    std::string rest;
    for (const char letter : folded) {
        if (letter != c)
            rest += letter;
    }
    return rest;
}

/// What belongs to one row side by side, the first `most` of it.
template <typename List>
void gatherInto(std::vector<Record> &rows, List &owned, auto &pool, Slice Record::*slice, size_t most)
{
    for (const auto &[row, entry] : owned)
        (rows[row].*slice).count += (rows[row].*slice).count < most;
    quint32 start = 0;
    for (Record &record : rows) {
        Slice &part = record.*slice;
        part.start = start;
        start += std::exchange(part.count, 0);
    }
    pool.resize(start);
    for (const auto &[row, entry] : owned) {
        Slice &part = rows[row].*slice;
        if (part.count < most)
            pool[part.start + part.count++] = entry;
    }
    List().swap(owned);
}

}  // namespace

Row RecordBuilder::add(const ContactTexts &texts)
{
    Record record;
    const bool named = !texts.given.isEmpty() || !texts.family.isEmpty();
    record.organisation = !texts.organisation.isEmpty() ? viewOf(texts.kind) == "organisation" || !named
                                                        : viewOf(texts.kind) == "organisation" && !named;
    if (!record.organisation)
        addPersonName(record, texts);
    if (!texts.organisation.isEmpty())
        addFirmName(record, texts.organisation);
    record.gender = recordwords::genderOf(viewOf(texts.gender), viewOf(texts.salutation));
    record.birthday = recordwords::dayOf(viewOf(texts.birthday));
    record.number = identifier(texts.customerNumber, 2);
    record.vatId = identifier(texts.vatId, 6);
    record.taxNumber = identifier(texts.taxNumber, 5);
    record.account = identifier(texts.iban, 8);
    m_records.rows.push_back(record);
    return Row(m_records.rows.size() - 1);
}

void RecordBuilder::addPersonName(Record &record, const ContactTexts &texts)
{
    const bool onlyOne = texts.given.isEmpty() != texts.family.isEmpty();
    const QByteArrayView one = texts.given.isEmpty() ? texts.family : texts.given;
    // All of a name in one field: "Maria Bäcker", "Bäcker, Maria".
    if (onlyOne && one.contains(' ') && one.size() < 200) {
        const model::PersonName parts = model::parsePersonName(QString::fromUtf8(one));
        addGiven(record, parts.given.toUtf8(), true);
        addGiven(record, parts.additional.toUtf8(), false);
        addFamily(record, parts.family.toUtf8());
    } else {
        addGiven(record, texts.given, true);
        addFamily(record, texts.family);
    }
    addGiven(record, texts.additional, false);
    if (record.givenCount == 0)
        addGiven(record, texts.nickname, true);
    if (record.givenCount > 0 && record.familyCount > 0) {
        const auto name = [&](Word word) { return std::string(m_records.names.table.text(word)); };
        record.fullName = m_records.fullNames.intern(name(record.given[0]) + ' ' + name(record.family[0]));
    }
    if (!texts.suffix.isEmpty()) {
        foldInto(m_text, texts.suffix);
        record.generation = recordwords::generationOf(m_text);
        if (const std::string born = recordwords::birthName(m_text); !born.empty())
            addFamily(record, QByteArrayView(born.data(), qsizetype(born.size())));
    }
}

void RecordBuilder::addGiven(Record &record, QByteArrayView text, bool whole)
{
    if (text.isEmpty())
        return;
    foldInto(m_text, text);
    if (recordwords::saysNothing(m_text))
        return;
    std::string all;
    eachWord(m_text, [&](std::string_view word) {
        if (recordwords::isTitle(word))
            return;
        all += word;
        const Word number = m_records.names.intern(word);
        const auto end = record.given.begin() + record.givenCount;
        if (record.givenCount < Record::mostGiven && std::find(record.given.begin(), end, number) == end)
            record.given[record.givenCount++] = number;
    });
    if (whole)
        record.givenOwn = record.givenCount;
    if (whole)
        record.givenWhole = m_records.names.intern(all);
}

void RecordBuilder::addFamily(Record &record, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    foldInto(m_text, text);
    if (recordwords::saysNothing(m_text))
        return;
    std::string all;
    const auto take = [&](std::string_view word) {
        all += word;
        const Word number = m_records.names.intern(word);
        const auto end = record.family.begin() + record.familyCount;
        if (record.familyCount < Record::mostFamily && std::find(record.family.begin(), end, number) == end)
            record.family[record.familyCount++] = number;
    };
    eachWord(m_text, [&](std::string_view word) {
        if (const quint8 generation = recordwords::generationOf(word); generation != 0)
            record.generation = generation;
        else if (!recordwords::isParticle(word) && !recordwords::isTitle(word))
            take(word);
    });
    if (all.empty())
        eachWord(m_text, take);  // "Van", "De": names all the same
    if (record.familyWhole == 0)
        record.familyWhole = m_records.names.intern(all);
}

void RecordBuilder::addFirmName(Record &record, QByteArrayView text)
{
    foldInto(m_text, text);
    if (recordwords::saysNothing(m_text))
        return;
    const FirmName firm = firmName(m_text);
    record.firm.start = quint32(m_records.firmPool.size());
    for (const std::string &word : firm.words) {
        const Word number = m_records.firms.intern(word);
        const auto from = m_records.firmPool.begin() + record.firm.start;
        if (std::find(from, m_records.firmPool.end(), number) == m_records.firmPool.end())
            m_records.firmPool.push_back(number);
    }
    record.firm.count = quint32(m_records.firmPool.size()) - record.firm.start;
    record.firmWhole = m_records.firms.intern(firm.squashed);
    record.firmInitials = m_records.firms.intern(firm.initials);
    record.firmForm = quint16(firm.form);
}

Word RecordBuilder::identifier(QByteArrayView text, size_t least)
{
    if (text.isEmpty())
        return 0;
    foldInto(m_text, text);
    const std::string plain = without(m_text, ' ');
    const bool one = std::all_of(plain.begin(), plain.end(), [&](char c) { return c == plain[0]; });
    return plain.size() < least || (one && plain.size() > 1) || recordwords::saysNothing(m_text) ? 0 : m_records.ids.intern(plain);
}

void RecordBuilder::addPoint(Row row, QByteArrayView kind, QByteArrayView norm)
{
    const std::string_view what = viewOf(kind);
    if (norm.isEmpty() || norm.size() > 300)
        return;
    if (what == "email")
        addEmail(row, norm);
    else if (what == "phone" || what == "mobile" || what == "fax")
        addPhone(row, kind, norm);
    else if (what == "url")
        addDomain(row, viewOf(norm).substr(0, viewOf(norm).find_first_of("/?#:")));
}

void RecordBuilder::addPhone(Row row, QByteArrayView kind, QByteArrayView norm)
{
    const std::string digits = recordwords::phoneDigits(viewOf(norm));
    if (digits.empty())
        return;
    const bool mobile = viewOf(kind) == "mobile" || recordwords::isMobile(digits);
    m_phones.push_back({row, {m_records.phones.intern(digits), mobile}});
}

void RecordBuilder::addEmail(Row row, QByteArrayView norm)
{
    const recordwords::EmailParts parts = recordwords::emailParts(viewOf(norm));
    if (parts.local.empty())
        return;
    EmailEntry entry;
    entry.local = m_records.locals.intern(parts.local);
    entry.address = m_records.emails.intern(parts.domain.empty() ? parts.local : parts.local + '@' + parts.domain);
    entry.role = parts.role;
    if (!parts.service) {
        entry.domain = m_records.domains.intern(parts.domain);
        addDomain(row, parts.domain);
    }
    m_emails.push_back({row, entry});
    Record &record = m_records.rows[row];
    if (record.nameless() && !record.organisation && !parts.role)
        nameFromEmail(record, parts.local);
}

/// "maria.baecker@…" of somebody who has no other name.
void RecordBuilder::nameFromEmail(Record &record, std::string_view local)
{
    const size_t cut = local.find_first_of("._-");
    if (cut == std::string_view::npos || cut == 0 || local.find_first_of("._-", cut + 1) != std::string_view::npos)
        return;
    const std::string_view family = local.substr(cut + 1);
    const bool letters = std::all_of(local.begin(), local.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == '-'; });
    if (!letters || family.size() < 2)
        return;
    addGiven(record, QByteArrayView(local.data(), qsizetype(cut)), true);
    addFamily(record, QByteArrayView(family.data(), qsizetype(family.size())));
}

void RecordBuilder::addDomain(Row row, std::string_view domain)
{
    if (domain.substr(0, 4) == "www.")
        domain.remove_prefix(4);
    if (domain.size() > 3 && domain.find('.') != std::string_view::npos && !recordwords::isEverybodysDomain(domain))
        m_domains.push_back({row, m_records.domains.intern(domain)});
}

void RecordBuilder::addAddress(Row row, const AddressTexts &texts)
{
    AddressEntry entry;
    foldInto(m_text, texts.street.isEmpty() ? texts.poBox : texts.street);
    recordwords::StreetParts street = recordwords::streetParts(m_text);
    if (texts.street.isEmpty() && !street.house.empty())
        street.name = "postfach";
    entry.street = m_records.streets.intern(street.name);
    entry.house = m_records.streets.intern(street.house);
    foldInto(m_text, texts.postalCode);
    entry.postal = m_records.places.intern(without(m_text, ' '));
    foldInto(m_text, texts.city);
    eachWord(m_text, [&](std::string_view word) { m_towns.emplace(word); });
    if (!recordwords::saysNothing(m_text))
        entry.city = m_records.places.intern(recordwords::townName(m_text));
    if (entry.street != 0 && (entry.postal != 0 || entry.city != 0)) {
        std::string whole = street.name + '|' + street.house + '|';
        whole += m_records.places.table.text(entry.postal != 0 ? entry.postal : entry.city);
        entry.whole = m_records.addresses.intern(whole);
    }
    if (entry.street != 0 || entry.postal != 0 || entry.city != 0)
        m_addresses.push_back({row, entry});
}

void RecordBuilder::addFirm(Row person, Row organisation)
{
    m_firms.emplace_back(person, organisation);
}

void RecordBuilder::gather()
{
    auto &rows = m_records.rows;
    gatherInto(rows, m_phones, m_records.phonePool, &Record::phones, 6);
    gatherInto(rows, m_emails, m_records.emailPool, &Record::emails, 4);
    gatherInto(rows, m_addresses, m_records.addressPool, &Record::addresses, 4);
    gatherInto(rows, m_domains, m_records.domainPool, &Record::domains, 4);
    for (const auto &[person, organisation] : m_firms) {
        Record &record = rows[person];
        if (record.organisation || record.firm.count > 0)
            continue;
        record.firm = rows[organisation].firm;
        record.firmWhole = rows[organisation].firmWhole;
        record.firmForm = rows[organisation].firmForm;
    }
}

void RecordBuilder::makeRoom()
{
    Records &all = m_records;
    for (Vocabulary *one : {&all.names, &all.fullNames, &all.firms, &all.streets, &all.places, &all.addresses, &all.phones, &all.emails, &all.locals, &all.domains, &all.ids})
        one->counts.assign(one->table.size(), 0);
    all.givenCounts.assign(all.names.table.size(), 0);
}

Records RecordBuilder::finish()
{
    gather();
    makeRoom();
    // Copies of one contact would make everything in it look common: they count once.
    std::vector<std::pair<quint64, Row>> signatures;
    signatures.reserve(m_records.rows.size());
    for (Row row = 0; row < m_records.rows.size(); ++row)
        signatures.emplace_back(signature(m_records.rows[row]), row);
    std::sort(signatures.begin(), signatures.end());
    Row first = 0;
    for (size_t i = 0; i < signatures.size(); ++i) {
        const Row row = signatures[i].second;
        if (i == 0 || signatures[i].first != signatures[i - 1].first)
            first = row;
        m_records.rows[row].equalTo = first;
    }
    countContacts(m_records);
    describeWords();
    measureRegions();
    return std::move(m_records);
}

quint64 RecordBuilder::signature(const Record &r) const
{
    quint64 hash = combined(r.organisation, r.birthday.packed());
    const auto add = [&hash](quint64 value) { hash = combined(hash, value); };
    for (const Word word : r.given)
        add(word);
    for (const Word word : r.family)
        add(word);
    for (const Word word : {r.account, r.vatId, r.number, r.taxNumber, r.firmWhole, Word(r.firmForm), Word(r.gender), Word(r.generation)})
        add(word);
    for (const PhoneEntry &phone : m_records.phonesOf(r))
        add(phone.number);
    for (const EmailEntry &email : m_records.emailsOf(r))
        add(email.address);
    for (const Word domain : m_records.domainsOf(r))
        add(domain);
    for (const AddressEntry &a : m_records.addressesOf(r))
        add(combined(combined(a.street, a.house), combined(a.postal, a.city)));
    return hash;
}

void RecordBuilder::describeWords()
{
    Records &all = m_records;
    const auto sound = [](std::string_view text) { return quint32(hashOf(soundOf(text))); };
    all.sounds.assign(all.names.table.size(), 0);
    all.letters.assign(all.names.table.size(), 0);
    all.forms.assign(all.names.table.size(), NameForms{});
    all.commonNames.assign(all.names.table.size(), false);
    for (Word word = 1; word < all.names.table.size(); ++word) {
        all.sounds[word] = sound(all.names.table.text(word));
        all.letters[word] = lettersOf(all.names.table.text(word));
        all.forms[word] = formsOf(all.names.table.text(word));
        all.commonNames[word] = isCommonFamilyName(all.names.table.text(word));
    }
    all.firmSounds.assign(all.firms.table.size(), 0);
    all.firmBits.assign(all.firms.table.size(), 0);
    for (Word word = 1; word < all.firms.table.size(); ++word) {
        all.firmSounds[word] = sound(all.firms.table.text(word));
        // "Spedition Müller Köln": what it is and where it is says little.
        const std::string_view text = all.firms.table.text(word);
        const float least = m_towns.contains(std::string(text)) ? 0.15F : isTradeWord(text) ? 0.01F : isCommonFamilyName(text) ? 0.002F : 4e-5F;
        all.firmBits[word] = -std::log2(chanceOf(all.firms.count(word), std::max(all.organisations, 20U), least + 0.1F / float(all.organisations + fewContacts)));
    }
}

void RecordBuilder::measureRegions()
{
    std::array<double, 65536> regions{};
    double total = 0;
    for (const AddressEntry &a : m_records.addressPool) {
        const std::string_view code = m_records.places.table.text(a.postal);
        if (code.size() < 4)
            continue;
        ++regions[size_t(quint8(code[0])) << 8 | quint8(code[1])];
        ++total;
    }
    double same = 0;
    for (const double count : regions)
        same += count * count;
    if (total > 0)
        m_records.sameRegion = float(std::max(0.005, same / (total * total)));
}

quint32 Records::birthdayCount(Day day) const
{
    const auto found = std::lower_bound(birthdays.begin(), birthdays.end(), std::pair(day.packed(), quint32(0)));
    return found != birthdays.end() && found->first == day.packed() ? found->second : 0;
}

}  // namespace kontor::quality
