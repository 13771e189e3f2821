// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/records.h"

#include <QByteArrayView>

#include <string>
#include <unordered_set>

namespace kontor::quality {

/// Fields of "contact" as they are stored, in UTF-8; empty: no value.
struct ContactTexts {
    QByteArrayView kind, given, additional, family, suffix, nickname, organisation;
    QByteArrayView salutation, gender, birthday, customerNumber, vatId, taxNumber, iban;
};
struct AddressTexts {
    QByteArrayView street, poBox, postalCode, city;
};

/// Makes Records of texts. Contacts first, then what belongs to them in any order, then finish().
class RecordBuilder {
public:
    Row add(const ContactTexts &texts);
    /// `norm`: the comparable form (see commands::normalisedPoint).
    void addPoint(Row row, QByteArrayView kind, QByteArrayView norm);
    void addAddress(Row row, const AddressTexts &texts);
    void addFirm(Row person, Row organisation);
    Records finish();
    const Records &soFar() const { return m_records; }

private:
    template <typename Entry>
    struct Owned {
        Row row;
        Entry entry;
    };

    void addPersonName(Record &record, const ContactTexts &texts);
    void addGiven(Record &record, QByteArrayView text, bool whole);
    void addFamily(Record &record, QByteArrayView text);
    void addFirmName(Record &record, QByteArrayView text);
    void addPhone(Row row, QByteArrayView kind, QByteArrayView norm);
    void addEmail(Row row, QByteArrayView norm);
    void addDomain(Row row, std::string_view domain);
    void nameFromEmail(Record &record, std::string_view local);
    Word identifier(QByteArrayView text, size_t least);
    void gather();
    void makeRoom();
    quint64 signature(const Record &record) const;
    void describeWords();
    void measureRegions();

    Records m_records;
    std::vector<Owned<PhoneEntry>> m_phones;
    std::vector<Owned<EmailEntry>> m_emails;
    std::vector<Owned<AddressEntry>> m_addresses;
    std::vector<Owned<Word>> m_domains;
    std::vector<std::pair<Row, Row>> m_firms;
    std::unordered_set<std::string> m_towns;  ///< words of the names of towns
    std::string m_text;
};

}  // namespace kontor::quality
