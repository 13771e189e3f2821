// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/inlinefield.h"

#include <QList>

namespace kontor::pages {

/// One line of the data tab: a value, how it is shown, and the command that changes it.
struct DataRow {
    using Commit = std::function<Result<PageContext::Change>(const QVariant &)>;

    QString key;      ///< the same for the same value of the same contact
    QString section;  ///< translated heading
    widgets::FieldSpec spec;
    QVariant value;
    Commit commit;                        ///< empty: read-only. Its error is shown beside the field.
    PageContext::Change remove = {};      ///< empty: cannot be removed
    QString removeText = {};
    model::ContactId link = {};           ///< the contact that the line leads to
};

/// The lines for a contact. Without `all`, built-in fields that are empty are left out, except the most usual ones.
QList<DataRow> contactRows(const queries::ContactDetail &detail, bool all);

/// A field of the catalogue as an inline field shows it.
widgets::FieldSpec fieldSpec(const model::FieldDef &field, const QString &currency = QStringLiteral("EUR"));

/// "Phone", "E-mail (work)".
QString pointLabel(const model::FieldMap &point);

}  // namespace kontor::pages
