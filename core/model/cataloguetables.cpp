// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cataloguetables.h"

namespace kontor::model::catalogue {

namespace {

struct PrivacyDefaults {
    Purpose purpose;
    LegalBasis basis;
    Retention retention;
};

PrivacyDefaults privacyDefaults(DataCategory category)
{
    switch (category) {
    case DataCategory::None: break;
    case DataCategory::Identity:
    case DataCategory::Contact:
    case DataCategory::Business: return {Purpose::CustomerCare, LegalBasis::Contract, Retention::MasterData};
    case DataCategory::Financial: return {Purpose::Accounting, LegalBasis::LegalObligation, Retention::Accounting};
    case DataCategory::Communication:
        return {Purpose::CustomerCare, LegalBasis::LegitimateInterest, Retention::Correspondence};
    case DataCategory::Profile: return {Purpose::Marketing, LegalBasis::LegitimateInterest, Retention::MasterData};
    case DataCategory::Special: return {Purpose::CustomerCare, LegalBasis::Consent, Retention::Consent};
    }
    return {Purpose::None, LegalBasis::None, Retention::Technical};
}

}  // namespace

FieldDef data(const char *key, FieldType type, const char *label, unsigned flags, DataCategory category,
              const char *aliases, Choices choices)
{
    const PrivacyDefaults privacy = privacyDefaults(category);
    return {key, type, label, flags, aliases, category, std::move(choices), FieldClass::Synced,
            privacy.purpose, privacy.basis, privacy.retention};
}

FieldDef plain(const char *key, FieldType type, unsigned flags, FieldClass cls)
{
    FieldDef field = data(key, type, nullptr, flags | Hidden, DataCategory::None);
    field.cls = cls;
    return field;
}

EntityDef record(const char *key, const char *label, ScopeRule scope, const char *parent, std::vector<FieldDef> fields)
{
    EntityDef def{key, label, EntityKind::Record, scope, parent, nullptr, nullptr, {}};
    def.fields.push_back(plain("n", FieldType::Integer, Required, FieldClass::Local));
    def.fields.push_back(plain("id", FieldType::Reference, Required));
    def.fields.push_back(plain("cmd", FieldType::Integer, Required, FieldClass::Local));
    def.fields.push_back(plain("deleted_at", FieldType::Instant));
    if (scope == ScopeRule::Own) {
        def.fields.push_back(plain("scope", FieldType::Reference));
        def.fields.push_back(plain("owner", FieldType::Text));
    }
    for (FieldDef &field : fields)
        def.fields.push_back(std::move(field));
    return def;
}

EntityDef set(const char *key, const char *label, const char *parent, const char *prefix, const char *element,
              std::vector<FieldDef> fields)
{
    EntityDef def{key, label, EntityKind::Set, ScopeRule::Parent, parent, prefix, element, std::move(fields)};
    def.fields.push_back(plain("cmd", FieldType::Integer, Required, FieldClass::Local));
    return def;
}

EntityDef local(const char *key, FieldClass cls, std::vector<std::pair<const char *, FieldType>> columns)
{
    EntityDef def{key, nullptr, EntityKind::Local, ScopeRule::None, nullptr, nullptr, nullptr, {}};
    for (const auto &[column, type] : columns)
        def.fields.push_back(plain(column, type, Hidden, cls));
    return def;
}

}  // namespace kontor::model::catalogue
