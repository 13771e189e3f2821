// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"

#include <QString>

namespace kontor::importexport {

/// Where the cells of a column go. Plain data; the text form is what mappings store and `--map` files hold:
///
///   skip · note · tags
///   contact.<field>                                contact.given_name, contact.birthday, …
///   name.full                                      person or firm, also "Nachname, Vorname"
///   name.person                                    the contact person beside a column with the firm
///   affiliation.organisation | .position | .department | .role
///   contact_point.<kind>[:<label>][#<group>]       contact_point.phone:work, contact_point.email#email1
///   point.label#<group>                            the label of the point or address of that group
///   address.<field>[:<kind>][#<group>]             address.city:work; also address.postal_town ("50667 Köln") and
///                                                  address.formatted (all of it in one cell)
///   activity.last_contact · task.due
///   custom:<label or code>:<type>                  type: text, number, integer, money, date, flag, choice, link
///
/// Address columns with equal kind and group make one address.
struct ColumnTarget {
    enum class Kind {
        Skip,
        Note,
        Tags,
        Contact,
        FullName,
        PersonName,
        Organisation,
        Affiliation,
        Point,
        PointLabel,
        Address,
        LastContact,
        TaskDue,
        Custom,
    };

    Kind kind = Kind::Note;
    QString key;    ///< field, kind of point, or label of the custom field
    QString label;  ///< label of a point, kind of an address, type of a custom field
    QString group;

    bool operator==(const ColumnTarget &) const = default;

    QString toString() const;
    /// Fails for anything that is not in the list above, naming it.
    static Result<ColumnTarget> parse(QStringView text);
    /// For people, translated: "E-mail", "Town (work)", "New field “Umsatz 2025”".
    QString labelText() const;

    /// Whether two columns may have this target, because the values add up (notes, tags, points).
    bool takesSeveral() const;
};

/// Type of a custom field by its code in targets; nullptr for an unknown one.
const model::FieldType *customFieldType(QStringView code);

}  // namespace kontor::importexport
