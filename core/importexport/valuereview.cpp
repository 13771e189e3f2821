// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/valuereview.h"

#include "core/importexport/cellcontent.h"
#include "core/importexport/fieldvalues.h"
#include "core/importexport/tablereader.h"
#include "core/model/postal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

using Kind = ColumnTarget::Kind;
using model::FieldDef;
using model::FieldType;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// More different texts than this nobody looks through.
constexpr qsizetype mostTexts = 60;

/// The field that the column's values are choices of; nullptr if they are none.
const FieldDef *choiceField(const ColumnTarget &target)
{
    static const FieldDef flag = [] {
        FieldDef field;
        field.key = "";
        field.type = FieldType::Flag;
        return field;
    }();
    const model::Catalogue &catalogue = model::Catalogue::get();
    const FieldDef *field = nullptr;
    if (target.kind == Kind::Contact)
        field = catalogue.field(u"contact", target.key);
    else if (target.kind == Kind::Affiliation)
        field = catalogue.field(u"affiliation", target.key);
    else if (target.kind == Kind::Custom && target.label == "flag"_L1)
        return &flag;
    return field != nullptr && (field->type == FieldType::Choice || field->type == FieldType::Flag) ? field : nullptr;
}

bool isCountry(const ColumnTarget &target)
{
    return target.kind == Kind::Address && target.key == "country"_L1;
}

/// Texts that mean a group of contacts: everybody who has the same shall have it in the same words.
bool isGroupText(const ColumnTarget &target)
{
    return target.kind == Kind::Tags || (target.kind == Kind::Custom && target.label == "choice"_L1)
           || (target.kind == Kind::Contact && target.key == "industry"_L1);
}

bool isReviewed(const ColumnTarget &target)
{
    return choiceField(target) != nullptr || isCountry(target) || isGroupText(target);
}

QList<ReviewedColumn::Option> optionsOf(const ColumnTarget &target)
{
    QList<ReviewedColumn::Option> options;
    const FieldDef *field = choiceField(target);
    if (field == nullptr)
        return options;
    if (field->type == FieldType::Flag)
        return {{u"1"_s, Text::tr("Yes")}, {u"0"_s, Text::tr("No")}};
    for (const model::Choice &choice : field->choices)
        options.append({QString::fromLatin1(choice.code), model::catalogueText(choice.label)});
    return options;
}

/// What the import would make of the value if nobody says anything.
void propose(const ColumnTarget &target, ReviewedValue &value)
{
    const FieldDef *field = choiceField(target);
    if (isPlaceholder(value.value))
        return;
    if (isCountry(target)) {
        const QString code = model::countryCode(value.value);
        value.understood = !code.isEmpty();
        value.proposal = model::countryName(code);
    } else if (field == nullptr) {
        value.proposal = value.value;
    } else if (qstrcmp(field->key, "salutation") == 0) {
        const ReadSalutation read = readSalutation(value.value);
        value.understood = read.organisation || !read.code.isEmpty() || !read.title.isEmpty();
        value.proposal = read.title.isEmpty() && !read.organisation ? read.code : value.value;
    } else {
        const auto read = readValue(*field, value.value, {});
        value.understood = read.has_value();
        value.proposal = read ? read->value.toString() : QString();
    }
}

ReviewedColumn reviewed(int index, const ColumnChoice &choice, const ColumnValues &values)
{
    ReviewedColumn column{index, choice.header, choice.target, optionsOf(choice.target), {}, values.complete};
    QList<ReviewedValue> understood;
    for (const DistinctValue &distinct : values.values) {
        ReviewedValue value{distinct.value, distinct.count, true, {}, {}};
        propose(choice.target, value);
        if (const auto chosen = choice.replacements.constFind(distinct.value); chosen != choice.replacements.cend())
            value.chosen = *chosen;
        (value.understood ? understood : column.values).append(value);
    }
    column.values += understood;
    return column;
}

}  // namespace

QList<ReviewedColumn> reviewedColumns(const ColumnMapping &mapping, const QList<ColumnValues> &values)
{
    QList<ReviewedColumn> columns;
    for (int i = 0; i < qMin(mapping.columns.size(), values.size()); ++i) {
        const ColumnChoice &choice = mapping.columns[i];
        if (!isReviewed(choice.target) || values[i].values.isEmpty())
            continue;
        const bool tooMany = !values[i].complete || values[i].values.size() > mostTexts;
        if (isGroupText(choice.target) && tooMany)
            continue;
        columns.append(reviewed(i, choice, values[i]));
    }
    return columns;
}

Result<QList<ReviewedColumn>> reviewedColumns(const ImportSource &source)
{
    const QList<ColumnChoice> &columns = source.mapping().columns;
    if (!source.isTable() || std::none_of(columns.cbegin(), columns.cend(), [](const ColumnChoice &choice) { return isReviewed(choice.target); }))
        return QList<ReviewedColumn>();
    KONTOR_ASSIGN(const std::unique_ptr<TableReader> reader, source.tableReader());
    KONTOR_ASSIGN(const QList<ColumnValues> values, distinctValues(*reader, source.sample().layout));
    return reviewedColumns(source.mapping(), values);
}

bool needsReview(const QList<ReviewedColumn> &columns)
{
    return std::any_of(columns.cbegin(), columns.cend(), [](const ReviewedColumn &column) {
        return column.target.kind == Kind::Tags
               || std::any_of(column.values.cbegin(), column.values.cend(),
                              [](const ReviewedValue &value) { return !value.understood; });
    });
}

void applyReview(const QList<ReviewedColumn> &columns, ColumnMapping &mapping)
{
    for (const ReviewedColumn &column : columns) {
        for (const ReviewedValue &value : column.values) {
            if (value.chosen)
                mapping.columns[column.column].replacements.insert(value.value, *value.chosen);
            else
                mapping.columns[column.column].replacements.remove(value.value);
        }
    }
}

}  // namespace kontor::importexport
