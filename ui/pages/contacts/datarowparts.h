// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/datarows.h"

// The parts of contactRows(), a file each. Only datarow*.cpp include this.

namespace kontor::pages::datarows {

void addPoints(QList<DataRow> &rows, const queries::ContactDetail &detail, const DataExtras &extras);
void addAddresses(QList<DataRow> &rows, const queries::ContactDetail &detail, bool all);
void addPreferences(QList<DataRow> &rows, const queries::ContactDetail &detail, bool all);
void addCustom(QList<DataRow> &rows, const queries::ContactDetail &detail, const DataExtras &extras, bool all);

bool canShow(model::FieldType type);
widgets::FieldKind kindOf(model::FieldType type);
/// Numbers are shown and typed in the user's way of writing them.
QVariant shownValue(model::FieldType type, const QVariant &value);
Result<QVariant> typedValue(model::FieldType type, const QVariant &value);
/// What is odd about a value that is stored all the same; empty if nothing is. `kind`: of a contact point, or the field's key.
QString oddity(const QString &kind, const QVariant &value);
/// The bank of an IBAN, what does not fit between IBAN and BIC; empty for other fields (datarowhints.cpp).
QString bankNote(const model::FieldMap &contact, const QString &field);
/// What is odd between postcode and town; empty for other fields.
QString placeNote(const model::FieldMap &address, const QString &field);
/// Where a value comes from; empty if nothing is known.
QString originText(const QList<queries::ValueOrigin> &origins, const QString &field);

QString reachSection();
QString originSection();

}  // namespace kontor::pages::datarows
