// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/nicknames.h"
#include "core/quality/words.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

// The contacts of a file as the search for duplicates sees them: numbers instead of texts, about 200 bytes each.

namespace kontor::quality {

using Row = quint32;  ///< index of a contact in Records

/// Texts of one kind, with the number of contacts that have them (see Records::bearers): what is rare says more.
struct Vocabulary {
    WordTable table;
    std::vector<quint32> counts;

    Word intern(std::string_view text) { return table.intern(text); }
    quint32 count(Word word) const { return word < counts.size() ? counts[word] : 0; }
};

struct Day {
    qint16 year = 0;  ///< 0: not known
    qint8 month = 0;
    qint8 day = 0;

    bool isSet() const { return year != 0 || month != 0; }
    bool isFull() const { return year != 0 && month != 0 && day != 0; }
    bool operator==(const Day &) const = default;
    quint32 packed() const { return (quint32(quint16(year)) << 16) | (quint32(quint8(month)) << 8) | quint8(day); }
};

struct PhoneEntry {
    Word number = 0;
    bool mobile = false;
};
struct EmailEntry {
    Word address = 0;
    Word local = 0;
    Word domain = 0;  ///< 0: one of the services where everybody has an address
    bool role = false;  ///< "info@", "office@"
};
struct AddressEntry {
    Word street = 0;
    Word house = 0;
    Word postal = 0;
    Word city = 0;
    Word whole = 0;  ///< street, house and town in one
};

/// Part of a pool.
struct Slice {
    quint32 start = 0;
    quint32 count = 0;
};

struct Record {
    static constexpr size_t mostGiven = 4;
    static constexpr size_t mostFamily = 3;

    bool organisation = false;
    quint8 gender = 0;      ///< 1 female, 2 male
    quint8 generation = 0;  ///< 1 "jun.", 2 "sen."
    quint8 givenCount = 0;
    quint8 familyCount = 0;
    quint8 givenOwn = 0;    ///< how many of `given` are in the field of the first name; the others are middle names
    std::array<Word, mostGiven> given{};
    std::array<Word, mostFamily> family{};
    Word givenWhole = 0;   ///< all of it in one word: "Hans-Peter" = "Hanspeter"
    Word familyWhole = 0;
    Word fullName = 0;
    Day birthday;
    Word account = 0;
    Word vatId = 0;
    Word number = 0;       ///< customer number
    Word taxNumber = 0;
    Word firmWhole = 0;    ///< name of the organisation, or of the one that a person works for
    Word firmInitials = 0;
    quint16 firmForm = 0;
    Slice firm;
    Slice phones;
    Slice emails;
    Slice addresses;
    Slice domains;         ///< of web sites and of e-mail addresses
    Row equalTo = 0;       ///< the first contact that has exactly the same values; itself if there is none before
    bool nameless() const { return givenCount == 0 && familyCount == 0 && firm.count == 0; }
};

/// All contacts, and the vocabularies that they are told in.
struct Records {
    std::vector<Record> rows;
    std::vector<PhoneEntry> phonePool;
    std::vector<EmailEntry> emailPool;
    std::vector<AddressEntry> addressPool;
    std::vector<Word> firmPool;
    std::vector<Word> domainPool;

    Vocabulary names;          ///< counted as family names
    std::vector<quint32> givenCounts;
    Vocabulary fullNames;      ///< first with last name: some go together far more often than chance has it
    Vocabulary firms;          ///< words of firms, squashed names, initials
    Vocabulary streets, places, addresses, phones, emails, locals, domains, ids;
    std::vector<quint32> sounds;     ///< of each word of `names`
    std::vector<quint32> letters;    ///< of each word of `names`: see lettersOf()
    std::vector<bool> commonNames;   ///< of each word of `names`: common in Europe, however few of the file have it
    std::vector<NameForms> forms;    ///< of each word of `names`
    std::vector<quint32> firmSounds;
    std::vector<std::pair<quint32, quint32>> birthdays;  ///< packed day and how often, in order
    std::vector<float> firmBits;     ///< of each word of `firms`: how much it says that two share it
    float sameRegion = 0.03F;        ///< how often two addresses are in the same region of postcodes
    quint32 different = 0;     ///< contacts that are not equal to an earlier one
    quint32 persons = 0;       ///< of these
    quint32 organisations = 0;
    quint32 bearers = 0;         ///< about so many contacts there are: who is there several times counts once, here and in all counts
    quint32 personBearers = 0;   ///< of these

    std::span<const PhoneEntry> phonesOf(const Record &r) const { return std::span(phonePool).subspan(r.phones.start, r.phones.count); }
    std::span<const EmailEntry> emailsOf(const Record &r) const { return std::span(emailPool).subspan(r.emails.start, r.emails.count); }
    std::span<const AddressEntry> addressesOf(const Record &r) const { return std::span(addressPool).subspan(r.addresses.start, r.addresses.count); }
    std::span<const Word> firmOf(const Record &r) const { return std::span(firmPool).subspan(r.firm.start, r.firm.count); }
    std::span<const Word> domainsOf(const Record &r) const { return std::span(domainPool).subspan(r.domains.start, r.domains.count); }
    quint32 birthdayCount(Day day) const;
    quint32 givenCount(Word word) const { return word < givenCounts.size() ? givenCounts[word] : 0; }
};

}  // namespace kontor::quality
