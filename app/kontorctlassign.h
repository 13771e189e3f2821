// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/session.h"
#include "core/model/drafts.h"
#include "core/queries/contactdetail.h"

#include <QStringList>

#include <optional>

namespace kontor::ctl {

/// What "field=value" words ask for, with typed values. Plain data.
struct Edits {
    struct Point {
        QString kind;
        QString value;        ///< empty: take the one there is away
        bool isMore = false;  ///< "+=": beside those there are
    };
    model::FieldMap contact;
    QList<Point> points;
    model::FieldMap address;
    std::optional<QString> organisation;
    QStringList tags;
    QMap<QString, QVariant> custom;  ///< by code
};

/// Reads "field=value" and "field+=value". Fields by key, label or alias, German or English ("ort=Köln",
/// "birthday=3.4.1980", "phone+=0221 4710"), custom fields by code or label; an empty value takes away. Invalid for values
/// that do not fit, NotFound for unknown fields and for custom fields that are not switched on.
Result<Edits> readEdits(storage::Connection &connection, const QStringList &words, qint64 nowMs);

/// Adds the edits to a new contact.
void addToDraft(model::ContactDraft &draft, const Edits &edits);

/// Applies the edits to a contact as one undo step; false if nothing was different. Conflict where a contact has several
/// of what should be replaced. `detail`: the contact as it is.
Result<bool> applyEdits(const commands::Session &session, const queries::ContactDetail &detail, const Edits &edits);

}  // namespace kontor::ctl
