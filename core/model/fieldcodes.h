// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/catalogue.h"

// The codes under which definitions of custom fields are stored, with labels for people: types, categories of personal
// data, purposes. Codes never change.

namespace kontor::model {

/// A type that a custom field can have. A link is kept as FieldType::LongText, the one text type that custom fields do
/// not offer otherwise.
struct CustomType {
    FieldType type;
    const char *code;
    const char *label;
    bool hasChoices() const { return type == FieldType::Choice || type == FieldType::MultiChoice; }
};
const std::vector<CustomType> &customTypes();
/// Null for an unknown code.
const CustomType *findCustomType(QStringView code);
QString customTypeCode(FieldType type);
/// Text for an unknown code.
FieldType customTypeFromCode(QStringView code);

struct CategoryCode {
    DataCategory category;
    const char *code;
    const char *label;
};
const std::vector<CategoryCode> &categoryCodes();
QString categoryCode(DataCategory category);

struct PurposeCode {
    Purpose purpose;
    const char *code;
    const char *label;
};
const std::vector<PurposeCode> &purposeCodes();
QString purposeCode(Purpose purpose);

/// The choices of a field as it is stored: JSON, [{"code","label"}]; empty for none. Labels in the language of the program.
QString choicesJson(const std::vector<Choice> &choices);

}  // namespace kontor::model
