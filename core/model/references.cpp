// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/references.h"

#include <QHash>

namespace kontor::model {

namespace {

bool is(const char *a, const char *b)
{
    return a != nullptr && qstrcmp(a, b) == 0;
}

std::vector<ContactReference> findAll()
{
    std::vector<ContactReference> all;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        for (const FieldDef &field : entity.fields) {
            const QByteArrayView target = referenceTarget(field);
            if (!entity.captured() || is(field.key, "merged_into") || (target != "contact" && target != "*"))
                continue;
            const bool several = target == "*" && entity.field(u"entity") != nullptr;
            all.push_back({&entity, &field, several ? "entity = 'contact'" : "1"});
        }
    }
    return all;
}

}  // namespace

QByteArrayView referenceTarget(const FieldDef &field)
{
    static const QHash<QByteArray, QByteArray> targets{
        {"contact_id", "contact"},      {"person_id", "contact"}, {"organisation_id", "contact"}, {"from_id", "contact"},
        {"to_id", "contact"},           {"left_id", "contact"},   {"right_id", "contact"},      {"merged_into", "contact"}, {"tag_id", "tag"},            {"activity_id", "activity"},
        {"field_id", "custom_field"}, {"record_id", "*"}};
    if (field.type != FieldType::Reference)
        return {};
    const auto target = targets.constFind(field.key);
    return target == targets.cend() ? QByteArrayView() : QByteArrayView(*target);
}

bool ContactReference::isOwner() const
{
    return entity->kind == EntityKind::Set && is(entity->parent, field->key);
}

bool ContactReference::isElement() const
{
    return entity->kind == EntityKind::Set && is(entity->elementColumn, field->key);
}

const std::vector<ContactReference> &contactReferences()
{
    static const std::vector<ContactReference> all = findAll();
    return all;
}

}  // namespace kontor::model
