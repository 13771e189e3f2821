// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

#include <QList>
#include <QString>

#include <optional>

// The fields that a filter can name: from the notation's names to field ids and back.

namespace kontor::model {

struct FilterField {
    QString id;                                    ///< as in Filter::field: "contact.birthday", "tag", "cf:revenue"
    FieldType type = FieldType::Text;              ///< decides how a value is read
    const std::vector<Choice> *choices = nullptr;  ///< of a Choice field
    bool exact = false;                            ///< ":" means equality, as for codes and tags
    bool anyValue = false;  ///< a custom field of which only the file knows the type: value by its looks
};

/// The field of a name in the notation: a field id, or a key, label or alias of the catalogue in German or English,
/// in any spelling ("Kd.-Nr.", "kdnr", "Straße"). "cf:<code or id>" is any custom field. Nullopt if there is none.
std::optional<FilterField> findFilterField(QStringView name);

/// A field as the filter builder and the column chooser offer it.
struct OfferedFilterField {
    FilterField field;
    QString label;  ///< translated
};
/// All fields of the catalogue that are for filters, in its order, those of contacts first. Custom fields live in the file.
QList<OfferedFilterField> offeredFilterFields();

/// The shortest name by which findFilterField() finds the field id again.
QString filterFieldName(const QString &id);

}  // namespace kontor::model
