// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mergeproposal.h"

#include "core/model/catalogue.h"
#include "core/model/text.h"

#include <algorithm>

namespace kontor::model {

namespace {

const QString revenue = QStringLiteral("revenue_minor");
const QString currency = QStringLiteral("revenue_currency");

/// All in capitals or none at all: nobody took care.
bool isCareless(const QString &text)
{
    return text == text.toUpper() || text == text.toLower();
}

qsizetype digits(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool saysMore(const FieldDef *field, const QString &longer, const QString &shorter)
{
    if (longer.size() <= shorter.size())
        return false;
    if (field != nullptr && field->type == FieldType::Date)  // "1980-05-06" and "--05-06", "1980"
        return digits(longer) > digits(shorter) && (longer.startsWith(shorter) || longer.endsWith(shorter.mid(2)));
    return foldToKey(longer).contains(foldToKey(shorter));
}

struct Standing {
    QVariant value;
    int from = 0;
    MergeReason reason = MergeReason::Same;
    qint64 confirmedAt = 0;
};

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

/// What becomes of the value that stands so far when another contact comes to it.
void weigh(const QString &key, Standing &standing, const QVariant &value, int from, qint64 confirmedAt)
{
    const FieldDef *field = Catalogue::get().field(u"contact", key);
    const auto take = [&](MergeReason reason) { standing = {value, from, reason, confirmedAt}; };
    if (!value.isValid() || value == standing.value)
        return;
    if (!standing.value.isValid())
        return take(MergeReason::Only);
    if (field != nullptr && field->type == FieldType::Instant)  // when it was reviewed: the last time counts
        return value.toLongLong() > standing.value.toLongLong() ? take(MergeReason::Confirmed) : void(standing.reason = MergeReason::Confirmed);
    const bool isFree = field != nullptr && (field->type == FieldType::Text || field->type == FieldType::LongText || field->type == FieldType::Date);
    if (isFree && isText(value) && isText(standing.value)) {
        const QString mine = standing.value.toString();
        const QString other = value.toString();
        if (foldToKey(mine) == foldToKey(other) && field->type != FieldType::Date)
            return isCareless(mine) && !isCareless(other) ? take(MergeReason::Typed) : void(standing.reason = MergeReason::Typed);
        if (canJoin(key) && !saysMore(field, mine, other) && !saysMore(field, other, mine)) {
            standing = {QString(mine + QStringLiteral("\n\n") + other), -1, MergeReason::Joined, 0};
            return;
        }
    }
    if (confirmedAt != standing.confirmedAt)
        return confirmedAt > standing.confirmedAt ? take(MergeReason::Confirmed) : void(standing.reason = MergeReason::Confirmed);
    if (isFree && saysMore(field, value.toString(), standing.value.toString()))
        return take(MergeReason::Longer);
    standing.reason = isFree && saysMore(field, standing.value.toString(), value.toString()) ? MergeReason::Longer : MergeReason::Primary;
}

void choose(MergeField &field, const QList<MergeSide> &sides, const MergeChoice &choice)
{
    if (choice.joined && canJoin(field.field)) {
        QStringList texts;
        for (const QVariant &value : std::as_const(field.values)) {
            if (value.isValid() && !texts.contains(value.toString()))
                texts << value.toString();
        }
        field.result = texts.join(QStringLiteral("\n\n"));
        field.from = -1;
        field.reason = MergeReason::Chosen;
        return;
    }
    for (qsizetype side = 0; side < sides.size(); ++side) {
        if (sides[side].id != choice.from)
            continue;
        field.result = field.values[side];
        field.from = int(side);
        field.reason = MergeReason::Chosen;
    }
}

MergeField propose(const QString &key, const QList<MergeSide> &sides)
{
    MergeField field;
    field.field = key;
    Standing standing;
    for (qsizetype side = 0; side < sides.size(); ++side) {
        const QVariant value = sides[side].fields.value(key);
        field.values << value;
        if (side == 0)
            standing = {value, 0, MergeReason::Same, sides[side].confirmedAt.value(key)};
        else
            weigh(key, standing, value, int(side), sides[side].confirmedAt.value(key));
    }
    field.result = standing.value;
    field.from = standing.from;
    field.reason = standing.reason;
    return field;
}

}  // namespace

bool MergeField::differs() const
{
    QVariant first;
    for (const QVariant &value : values) {
        if (value.isValid() && first.isValid() && value != first)
            return true;
        if (value.isValid())
            first = value;
    }
    return false;
}

const QStringList &mergedColumns()
{
    static const QStringList columns = [] {
        QStringList keys;
        for (const FieldDef &field : Catalogue::get().entity(u"contact")->fields) {
            const QString key = QString::fromLatin1(field.key);
            const bool isData = field.has(Editable) || field.has(Importable) || key == QLatin1String("reviewed_at");
            if (field.cls == FieldClass::Synced && isData && key != QLatin1String("kind"))
                keys << key;
        }
        return keys;
    }();
    return columns;
}

bool canJoin(const QString &field)
{
    const FieldDef *def = Catalogue::get().field(u"contact", field);
    return def != nullptr && def->type == FieldType::LongText;
}

QList<MergeField> proposeMerge(const QList<MergeSide> &sides, const QList<MergeChoice> &choices)
{
    QStringList keys = mergedColumns();
    for (const MergeSide &side : sides) {
        for (auto it = side.fields.cbegin(); it != side.fields.cend(); ++it) {
            if (it.key().startsWith(QLatin1String("cf:")) && !keys.contains(it.key()))
                keys << it.key();
        }
    }
    QList<MergeField> fields;
    for (const QString &key : std::as_const(keys)) {
        MergeField field = propose(key, sides);
        if (!std::any_of(field.values.cbegin(), field.values.cend(), [](const QVariant &value) { return value.isValid(); }))
            continue;
        for (const MergeChoice &choice : choices) {
            if (choice.field == key)
                choose(field, sides, choice);
        }
        fields << field;
        if (key == revenue && field.from >= 0) {  // an amount goes with its currency
            MergeField money{currency, {}, {}, field.from, field.reason};
            for (const MergeSide &side : sides)
                money.values << side.fields.value(currency);
            money.result = money.values[field.from];
            fields << money;
        }
    }
    return fields;
}

}  // namespace kontor::model
