// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kontor::model {

/// What a piece of an address block or signature is.
/// Register: court and number of a firm's entry ("Amtsgericht Köln, HRB 12345").
enum class BlockPart { Name, Position, Department, Organisation, Street, AddressExtra, PoBox, PostalCode, City, Country, Phone, Mobile, Fax,
                       Email, Website, VatId, TaxNumber, Iban, Bic, Register };

/// Sure: the text says so itself, by a label or a form that nothing else has. Likely: its words or its place say so. Unsure: what
/// was left over.
enum class Confidence { Unsure, Likely, Sure };

/// Where a part belongs, as the catalogue calls it: "contact_point.email", "address.city", "affiliation.position". A name and a firm
/// are taken apart or looked up first: "contact.name", "affiliation.organisation".
QString fieldPath(BlockPart part);
/// "sure", "likely", "unsure".
QString confidenceCode(Confidence confidence);

struct BlockField {
    BlockPart part = BlockPart::Name;
    QString value;
    Confidence confidence = Confidence::Likely;
    qsizetype start = 0;   ///< where the text says so: characters from its beginning
    qsizetype length = 0;
};

/// A proposal for somebody to check, never the truth.
struct AddressBlock {
    QList<BlockField> fields;  ///< in the order of the text; Phone, Mobile, E-mail may occur several times
    QStringList unread;        ///< lines that mean something, but what?

    QString value(BlockPart part) const;
    bool isEmpty() const { return fields.isEmpty(); }
};

/// No more of a text than this is read; signatures and imprints are far shorter.
constexpr qsizetype longestBlock = 10'000;

/// Takes apart what was copied from a letter, a signature or an imprint: German, Austrian, Swiss and the usual
/// international forms. `defaultCountry` (ISO 3166) is used for postcodes.
AddressBlock readAddressBlock(const QString &text, const QString &defaultCountry);

/// The end of a letter or mail from its farewell on, without what it answers to; its last lines if it has none.
QString signatureOf(const QString &message);

}  // namespace kontor::model
