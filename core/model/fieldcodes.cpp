// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#define T(text) QT_TR_NOOP(text)  // known to lupdate by -tr-function-alias

namespace kontor::model {

namespace catalogue {

namespace {

using DC = DataCategory;

const std::vector<CustomType> types{
    {FieldType::Text, "text", T("Text")}, {FieldType::Integer, "number", T("Number")},
    {FieldType::Real, "decimal", T("Decimal number")}, {FieldType::Money, "money", T("Amount of money")},
    {FieldType::Date, "date", T("Date")}, {FieldType::Choice, "choice", T("Choice")},
    {FieldType::MultiChoice, "multi-choice", T("Several choices")}, {FieldType::Flag, "yes-no", T("Yes or no")},
    {FieldType::LongText, "link", T("Link")}};

const std::vector<CategoryCode> categories{
    {DC::Business, "business", T("Business data")}, {DC::Identity, "identity", T("Name and identity")},
    {DC::Contact, "contact", T("Ways to reach somebody")}, {DC::Financial, "financial", T("Payment and income")},
    {DC::Communication, "communication", T("Conversations")}, {DC::Profile, "profile", T("Personal circumstances")},
    {DC::Special, "special", T("Special categories (health, faith …)")}, {DC::None, "none", T("No personal data")}};

const std::vector<PurposeCode> purposes{
    {Purpose::CustomerCare, "customer_care", T("Looking after customers")}, {Purpose::Contract, "contract", T("Fulfilling a contract")},
    {Purpose::Marketing, "marketing", T("Marketing")}, {Purpose::Accounting, "accounting", T("Accounting")},
    {Purpose::Security, "security", T("Security")}, {Purpose::None, "none", T("None")}};

}  // namespace

}  // namespace catalogue

namespace {

/// The entry that `fits`, or the first, which is the standard.
template <typename Entry, typename Fits>
const Entry &entryOf(const std::vector<Entry> &entries, Fits fits)
{
    const auto found = std::find_if(entries.begin(), entries.end(), fits);
    return found == entries.end() ? entries.front() : *found;
}

}  // namespace

const std::vector<CustomType> &customTypes()
{
    return catalogue::types;
}

const CustomType *findCustomType(QStringView code)
{
    for (const CustomType &entry : catalogue::types) {
        if (code == QLatin1String(entry.code))
            return &entry;
    }
    return nullptr;
}

QString customTypeCode(FieldType type)
{
    return QString::fromLatin1(entryOf(catalogue::types, [type](const CustomType &entry) { return entry.type == type; }).code);
}

FieldType customTypeFromCode(QStringView code)
{
    const CustomType *known = findCustomType(code);
    return known != nullptr ? known->type : FieldType::Text;
}

const std::vector<CategoryCode> &categoryCodes()
{
    return catalogue::categories;
}

QString categoryCode(DataCategory category)
{
    return QString::fromLatin1(entryOf(catalogue::categories, [category](const CategoryCode &entry) { return entry.category == category; }).code);
}

const std::vector<PurposeCode> &purposeCodes()
{
    return catalogue::purposes;
}

QString purposeCode(Purpose purpose)
{
    return QString::fromLatin1(entryOf(catalogue::purposes, [purpose](const PurposeCode &entry) { return entry.purpose == purpose; }).code);
}

QString choicesJson(const std::vector<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(QJsonObject{{QStringLiteral("code"), QLatin1String(choice.code)}, {QStringLiteral("label"), catalogueText(choice.label)}});
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

}  // namespace kontor::model
