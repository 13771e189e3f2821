// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/drafts.h"

#include <QByteArray>

class QIODevice;

namespace kontor::importexport {

enum class VCardVersion { V3, V4 };

/// One contact as a card in UTF-8, lines folded at 75 octets, ended by CRLF.
///
/// Read again by VCardReader the draft is equal in: kind, names, salutation, organisation, nickname, gender, birthday,
/// anniversary, remark, external_uid, contact points (order, label, one preferred per kind), addresses, affiliations
/// (firm, department, position), tags and the photo. Version 4.0 also carries the language.
///
/// What vCard cannot carry: ids of children, activities, tasks, custom fields, files other than the photo and its name,
/// the remaining contact fields (customer number, bank, VAT ID, …: a card is meant for others; JSON carries all),
/// decision role and dates of an affiliation, verification of points, affiliations without a firm, countries that are no ISO code,
/// names of an organisation's contact person. A messenger's value loses the scheme of its service ("skype:"), a phone
/// number its "tel:", an e-mail address its "mailto:"; texts lose blanks at both ends; a card without an external_uid
/// gets the contact's own id as UID.
QByteArray vcardText(const model::ContactDraft &contact, VCardVersion version);

/// Writes cards one after the other. Fails with DiskFull or Io when the device takes no more.
class VCardWriter {
public:
    VCardWriter(QIODevice &device, VCardVersion version) : m_device(device), m_version(version) {}
    Result<void> write(const model::ContactDraft &contact);

private:
    QIODevice &m_device;
    VCardVersion m_version;
};

}  // namespace kontor::importexport
