// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactfiles.h"
#include "ui/pages/contacts/onlinenotes.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/inlinefield.h"

#include <QHash>
#include <QList>

namespace kontor::pages {

/// What belongs to a contact's data beside the contact itself.
struct DataExtras {
    QList<queries::CustomDefinition> definitions;
    QHash<Uuid, QList<queries::ValueOrigin>> origins;
    OnlineAnswers online = {};
    QStringList people = {};  ///< of the team, who can be in charge; empty: whoever is typed
};

/// One line of the data tab: a value, how it is shown, and the command that changes it.
struct DataRow {
    using Commit = std::function<Result<PageContext::Change>(const QVariant &)>;

    QString key;      ///< the same for the same value of the same contact
    QString section;  ///< translated heading
    widgets::FieldSpec spec;
    QVariant value;
    Commit commit;         ///< empty: read-only. Its error is shown beside the field.
    QString entity = {};   ///< the record behind it: "contact", "contact_point", "address"
    Uuid record = {};
    QString field = {};    ///< empty: the record as a whole
    bool leads = false;    ///< the first line of a record that has a menu of its own (phone, address)
    bool preferred = false;
    QString note = {};     ///< where it comes from, or what is odd about it
    QString block = {};    ///< shown below the line: the address as on an envelope
    bool isLink = false;   ///< a web address that can be opened
};

/// The lines for a contact. Without `all`, fields that are empty are left out, except the most usual ones.
QList<DataRow> contactRows(const queries::ContactDetail &detail, const DataExtras &extras, bool all);
/// What else a contact had, for looking back: tags, firms, relations, files. Read-only.
QList<DataRow> attachedRows(const queries::ContactDetail &detail);

/// A field of the catalogue as an inline field shows it.
widgets::FieldSpec fieldSpec(const model::FieldDef &field, const QString &currency = QStringLiteral("EUR"));
/// "Phone", "E-mail (work)".
QString pointLabel(const model::FieldMap &point);
/// Labels of contact points that are stored as codes, with their words: work, home.
QList<widgets::FieldChoice> pointLabels();

}  // namespace kontor::pages
