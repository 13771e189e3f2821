// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/fieldtypes.h"
#include "ui/pages/contacts/datarows.h"

// The parts of contactRows(), a file each. Only datarow*.cpp and datapane.cpp include this.

namespace kontor::pages::datarows {

void addPoints(QList<DataRow> &rows, const queries::ContactDetail &detail, const DataExtras &extras);
void addAddresses(QList<DataRow> &rows, const queries::ContactDetail &detail, bool all);
void addPreferences(QList<DataRow> &rows, const queries::ContactDetail &detail, bool all);
void addCustom(QList<DataRow> &rows, const queries::ContactDetail &detail, const DataExtras &extras, bool all);

bool canShow(model::FieldType type);
using dialogs::kindOf;
using dialogs::shownValue;
using dialogs::typedValue;
/// What is odd about a value that is stored all the same; empty if nothing is. `kind`: of a contact point, or the field's key.
QString oddity(const QString &kind, const QVariant &value);
/// The bank of an IBAN, what does not fit between IBAN and BIC; empty for other fields (datarowhints.cpp).
QString bankNote(const model::FieldMap &contact, const QString &field);
/// What is odd between postcode and town; empty for other fields.
QString placeNote(const model::FieldMap &address, const QString &field);
/// The towns of an address's postcode, if a table knows them.
QList<dialogs::FieldProposal> townsFor(const model::FieldMap &address);
/// The firm of a person of whom none is known, by the e-mail addresses.
Result<std::optional<dialogs::FieldProposal>> firmFor(storage::Connection &connection, const queries::ContactDetail &detail);
/// Where a value comes from; empty if nothing is known.
QString originText(const QList<queries::ValueOrigin> &origins, const QString &field);

QString reachSection();
QString originSection();

}  // namespace kontor::pages::datarows
