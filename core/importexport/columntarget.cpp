// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/columntarget.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

using Kind = ColumnTarget::Kind;

struct SimpleTarget {
    Kind kind;
    QLatin1String text;
    const char *label;
};

constexpr std::array kSimple{
    SimpleTarget{Kind::Skip, "skip"_L1, QT_TRANSLATE_NOOP("Mapping", "Leave out")},
    SimpleTarget{Kind::Note, "note"_L1, QT_TRANSLATE_NOOP("Mapping", "Into the remark, with the heading")},
    SimpleTarget{Kind::Tags, "tags"_L1, QT_TRANSLATE_NOOP("Mapping", "Tags")},
    SimpleTarget{Kind::FullName, "name.full"_L1, QT_TRANSLATE_NOOP("Mapping", "Name of the person or firm")},
    SimpleTarget{Kind::PersonName, "name.person"_L1, QT_TRANSLATE_NOOP("Mapping", "Contact person at the firm")},
    SimpleTarget{Kind::Organisation, "affiliation.organisation"_L1, QT_TRANSLATE_NOOP("Mapping", "Firm")},
    SimpleTarget{Kind::LastContact, "activity.last_contact"_L1,
                 QT_TRANSLATE_NOOP("Mapping", "Last contact (timeline)")},
    SimpleTarget{Kind::TaskDue, "task.due"_L1, QT_TRANSLATE_NOOP("Mapping", "Task due on this day")},
};

struct TypeCode {
    QLatin1String code;
    model::FieldType type;
};

constexpr std::array kTypes{
    TypeCode{"text"_L1, model::FieldType::Text},       TypeCode{"number"_L1, model::FieldType::Real},
    TypeCode{"integer"_L1, model::FieldType::Integer}, TypeCode{"money"_L1, model::FieldType::Money},
    TypeCode{"date"_L1, model::FieldType::Date},       TypeCode{"flag"_L1, model::FieldType::Flag},
    TypeCode{"choice"_L1, model::FieldType::Choice},   TypeCode{"link"_L1, model::FieldType::Text},
};

bool isChoiceOf(const char *entity, const char *field, QStringView code)
{
    const model::FieldDef *def = model::Catalogue::get().field(QString::fromLatin1(entity), QString::fromLatin1(field));
    if (!def)
        return false;
    for (const model::Choice &choice : def->choices) {
        if (code == QLatin1String(choice.code))
            return true;
    }
    return false;
}

bool isImportable(QStringView entity, QStringView key)
{
    const model::FieldDef *def = model::Catalogue::get().field(entity, key);
    return def && def->has(model::Importable) && def->type != model::FieldType::Reference;
}

tl::unexpected<Error> unknown(QStringView text)
{
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Mapping", "There is no import target “%1”.").arg(text.toString()));
}

/// Cuts "rest:label#group" into its parts.
ColumnTarget cut(QStringView rest, Kind kind)
{
    ColumnTarget target{kind, {}, {}, {}};
    if (const qsizetype hash = rest.lastIndexOf(u'#'); hash >= 0) {
        target.group = rest.sliced(hash + 1).toString();
        rest = rest.first(hash);
    }
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        target.label = rest.sliced(colon + 1).toString();
        rest = rest.first(colon);
    }
    target.key = rest.toString();
    return target;
}

Result<ColumnTarget> parseCustom(QStringView text, QStringView whole)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1 || !customFieldType(text.sliced(colon + 1)))
        return unknown(whole);
    return ColumnTarget{Kind::Custom, text.first(colon).toString(), text.sliced(colon + 1).toString(), {}};
}

Result<ColumnTarget> parseAddress(QStringView rest, QStringView whole)
{
    ColumnTarget target = cut(rest, Kind::Address);
    const bool knownField = target.key == "postal_town"_L1 || target.key == "formatted"_L1
                            || (target.key != "kind"_L1 && isImportable(u"address", target.key));
    if (!knownField || (!target.label.isEmpty() && !isChoiceOf("address", "kind", target.label)))
        return unknown(whole);
    return target;
}

QString fieldLabel(QStringView entity, QStringView key)
{
    const model::FieldDef *def = model::Catalogue::get().field(entity, key);
    return def ? def->labelText() : key.toString();
}

QString choiceLabel(QStringView entity, QStringView key, const QString &code)
{
    const model::FieldDef *def = model::Catalogue::get().field(entity, key);
    for (qsizetype i = 0; def && i < qsizetype(def->choices.size()); ++i) {
        const model::Choice &choice = def->choices[size_t(i)];
        if (code == QLatin1String(choice.code))
            return model::catalogueText(choice.label);
    }
    return code;
}

}  // namespace

const model::FieldType *customFieldType(QStringView code)
{
    for (const TypeCode &type : kTypes) {
        if (code == type.code)
            return &type.type;
    }
    return nullptr;
}

QString ColumnTarget::toString() const
{
    for (const SimpleTarget &simple : kSimple) {
        if (kind == simple.kind)
            return simple.text;
    }
    const QString colon = label.isEmpty() ? QString() : u":"_s + label;
    const QString hash = group.isEmpty() ? QString() : u"#"_s + group;
    switch (kind) {
    case Kind::Contact: return u"contact."_s + key;
    case Kind::Affiliation: return u"affiliation."_s + key;
    case Kind::Point: return u"contact_point."_s + key + colon + hash;
    case Kind::PointLabel: return u"point.label"_s + hash;
    case Kind::Address: return u"address."_s + key + colon + hash;
    case Kind::Custom: return u"custom:"_s + key + colon;
    default: return {};
    }
}

Result<ColumnTarget> ColumnTarget::parse(QStringView text)
{
    for (const SimpleTarget &simple : kSimple) {
        if (text == simple.text)
            return ColumnTarget{simple.kind, {}, {}, {}};
    }
    if (text.startsWith("custom:"_L1))
        return parseCustom(text.sliced(7), text);
    if (text.startsWith("address."_L1))
        return parseAddress(text.sliced(8), text);
    if (text.startsWith("contact."_L1)) {
        const QStringView key = text.sliced(8);
        return isImportable(u"contact", key) ? Result<ColumnTarget>(ColumnTarget{Kind::Contact, key.toString(), {}, {}})
                                             : Result<ColumnTarget>(unknown(text));
    }
    if (text.startsWith("contact_point."_L1)) {
        ColumnTarget target = cut(text.sliced(14), Kind::Point);
        return isChoiceOf("contact_point", "kind", target.key) ? Result<ColumnTarget>(target)
                                                               : Result<ColumnTarget>(unknown(text));
    }
    if (text.startsWith("affiliation."_L1) && isImportable(u"affiliation", text.sliced(12)))
        return ColumnTarget{Kind::Affiliation, text.sliced(12).toString(), {}, {}};
    if (text.startsWith("point.label#"_L1) && text.size() > 12)
        return ColumnTarget{Kind::PointLabel, {}, {}, text.sliced(12).toString()};
    return unknown(text);
}

QString ColumnTarget::labelText() const
{
    for (const SimpleTarget &simple : kSimple) {
        if (kind == simple.kind)
            return QCoreApplication::translate("Mapping", simple.label);
    }
    const auto with = [](const QString &name, const QString &detail) -> QString {
        return detail.isEmpty() ? name : QString(name + u" ("_s + detail + u")"_s);
    };
    switch (kind) {
    case Kind::Contact: return fieldLabel(u"contact", key);
    case Kind::Affiliation: return fieldLabel(u"affiliation", key);
    case Kind::Point: return with(choiceLabel(u"contact_point", u"kind", key), choiceLabel(u"address", u"kind", label));
    case Kind::PointLabel: return QCoreApplication::translate("Mapping", "Label of a phone number, e-mail or address");
    case Kind::Custom: return QCoreApplication::translate("Mapping", "Own field “%1”").arg(key);
    default: break;
    }
    const QString detail = choiceLabel(u"address", u"kind", label);
    if (key == "postal_town"_L1)
        return with(QCoreApplication::translate("Mapping", "Postcode and town"), detail);
    if (key == "formatted"_L1)
        return with(QCoreApplication::translate("Mapping", "Whole address"), detail);
    return with(fieldLabel(u"address", key), detail);
}

bool ColumnTarget::takesSeveral() const
{
    switch (kind) {
    case Kind::Skip:
    case Kind::Note:
    case Kind::Tags:
    case Kind::TaskDue:
    case Kind::LastContact: return true;
    case Kind::Point: return true;
    case Kind::Contact: return key == "remark"_L1;
    default: return false;
    }
}

}  // namespace kontor::importexport
