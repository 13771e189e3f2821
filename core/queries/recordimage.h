// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"

#include <limits>

// A contact as it was: reconstructed from what is there and the history since.

namespace kontor::queries {

/// A command that changed a contact or what hangs on it: a place in time to look back to.
struct HistoryPoint {
    qint64 command = 0;
    qint64 at = 0;
    QString author;
    QString kind;
};
/// Oldest first.
Result<QList<HistoryPoint>> historyPoints(storage::Connection &connection, const model::ContactId &contact);

/// A contact with its phones, addresses, jobs, relations and files as stored rows, and its tags, own fields, preferences
/// and origins as elements ("tag:<hex>": values as history keeps them).
struct RecordImage {
    struct Part {
        QString entity;
        Uuid id;
        model::FieldMap fields;  ///< synced columns with a value; "deleted_at" among them
        bool belongs = true;     ///< false: it hung on another contact at that time
        bool isThere() const { return belongs && !fields.contains(QStringLiteral("deleted_at")); }
    };
    static constexpr qint64 now = std::numeric_limits<qint64>::max();

    model::FieldMap contact;           ///< empty: not there yet
    QList<Part> parts;                 ///< all that ever hung on the contact, those in the bin too
    QMap<QString, QVariant> elements;  ///< those that are there

    bool existed() const { return !contact.isEmpty(); }
};

/// The contact as it was when command `asOf` was done and nothing after it. Exact for commands of one step; a bulk command
/// counts as done when it began. Looks at invisible contacts too.
Result<RecordImage> recordImage(storage::Connection &connection, const model::ContactId &contact, qint64 asOf = RecordImage::now);

/// The image as a contact is shown. Other contacts, tags and fields have their names of today; what is gone is left out.
/// NotFound if the contact is not visible today, or was not there then.
Result<ContactDetail> imageDetail(storage::Connection &connection, const model::ContactId &contact, const RecordImage &image);

/// A value that is another today.
struct ImageDifference {
    QString entity;
    Uuid record;
    QString field;
    QVariant then;  ///< for restoring; a valid "deleted_at" says that the record was not there
    QVariant now;
};
/// What must change for `now` to be as `then` again. Bin, restriction and merging of the contact itself are left alone.
QList<ImageDifference> imageDifferences(const model::ContactId &contact, const RecordImage &then, const RecordImage &now);

}  // namespace kontor::queries
