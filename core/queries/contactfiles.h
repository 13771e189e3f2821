// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"

namespace kontor::queries {

/// A file of a contact or of an entry of its timeline.
struct ContactFile {
    AttachmentRecord file;
    qint64 addedAt = 0;
    QString author;
    model::ActivityId activity;  ///< null: it hangs on the contact itself
    QString activityKind;
    QString activityTitle;       ///< subject, or the beginning of the text
};
/// Newest first.
Result<QList<ContactFile>> contactFiles(storage::Connection &connection, const model::ContactId &contact, int limit = 1000);
Result<qint64> contactFileCount(storage::Connection &connection, const model::ContactId &contact);

/// An own field that a contact can have, whether it has a value or not.
struct CustomDefinition {
    QString code;
    QString label;
    model::FieldType type = model::FieldType::Text;
    QString currency;
    QList<std::pair<QString, QString>> choices;  ///< code, label
    bool required = false;
};
/// The choices of a field as its definition stores them: code and label.
QList<std::pair<QString, QString>> customChoices(const QString &json);
/// In the order of the user.
Result<QList<CustomDefinition>> customDefinitions(storage::Connection &connection);

/// Where a single value comes from, if not from where its contact does.
struct ValueOrigin {
    QString field;
    QString origin;   ///< code of contact.origin; may be empty
    QString source;
    qint64 confirmedAt = 0;
    QString author;
};
/// Of a contact and its contact points and addresses, by the record they belong to.
Result<QHash<Uuid, QList<ValueOrigin>>> valueOrigins(storage::Connection &connection, const model::ContactId &contact);

}  // namespace kontor::queries
