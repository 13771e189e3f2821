// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"
#include "core/queries/lookups.h"

#include <QDate>
#include <QLocale>
#include <QMap>
#include <QVariant>

namespace kontor::itemmodels {

/// A column that the list of contacts can show.
struct ListColumn {
    QString id;     ///< "name", "tag", or a field id of filters: "contact.birthday", "address.city", "cf:<code>"
    QString label;
    model::FieldType type = model::FieldType::Text;
    QMap<QString, QString> choices = {};  ///< code → label

    bool operator==(const ListColumn &) const = default;
    /// What sorts by it; empty: nothing does.
    QString sort() const { return id == QLatin1String("tag") || isQuestion() ? QString() : id; }
    bool isNumber() const;
    /// A question that filters ask; a contact has no value of it to show.
    bool isQuestion() const { return id == QLatin1String("care"); }
};

/// Every column there is: the name, the fields of the catalogue, custom fields.
QList<ListColumn> listColumns(const QList<queries::CustomFieldRecord> &custom);
/// Those with these ids, the name always first, unknown ones left out.
QList<ListColumn> chosenColumns(const QList<ListColumn> &all, const QStringList &ids);

/// The columns of somebody who has not chosen any.
QStringList standardColumns();

/// A value as people read it.
QString cellText(const ListColumn &column, const QVariant &value, const QLocale &locale);

}  // namespace kontor::itemmodels
