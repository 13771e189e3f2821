// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::model {

/// What a piece of an address block or signature is.
enum class BlockPart { Name, Position, Department, Organisation, Street, AddressExtra, PoBox, PostalCode, City, Country, Phone, Mobile, Fax,
                       Email, Website, VatId, TaxNumber, Iban };

struct BlockField {
    BlockPart part = BlockPart::Name;
    QString value;
};

/// A proposal for somebody to check, never the truth.
struct AddressBlock {
    QList<BlockField> fields;  ///< in the order of the text; Phone, Mobile, E-mail may occur several times
    QStringList unread;        ///< lines that mean something, but what?

    QString value(BlockPart part) const;
    bool isEmpty() const { return fields.isEmpty(); }
};

/// Takes apart what was copied from a letter, a signature or an imprint: German, Austrian, Swiss and the usual
/// international forms. `defaultCountry` (ISO 3166) is used for postcodes.
AddressBlock readAddressBlock(const QString &text, const QString &defaultCountry);

}  // namespace kontor::model
