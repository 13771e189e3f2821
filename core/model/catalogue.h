// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The field catalogue: the one description of every table and column of a Kontor file. Capture triggers, record
// writing, import mapping, filters, columns, export and the privacy reports are derived from it; a test compares it
// with the live schema in both directions.

namespace kontor::model {

enum class FieldType { Text, LongText, Integer, Real, Money, Date, Instant, Flag, Choice, MultiChoice, Reference, Blob };

/// Synced: part of the shared truth. Local: belongs to this file only. Derived: can be recomputed from the others.
enum class FieldClass { Synced, Local, Derived };

/// What kind of personal data a field holds (for Art. 15, Art. 30 and minimisation).
enum class DataCategory { None, Identity, Contact, Business, Financial, Communication, Profile, Special };
enum class Purpose { None, CustomerCare, Contract, Marketing, Accounting, Security };
enum class LegalBasis { None, Contract, LegitimateInterest, Consent, LegalObligation };
/// Retention classes in the sense of DIN 66398; the periods are configuration.
enum class Retention { None, MasterData, Correspondence, Accounting, Consent, Technical };

enum FieldFlag : unsigned {
    Searchable = 1,   ///< its words are in the search text of the contact
    Importable = 2,   ///< offered as a target when importing
    Filterable = 4,   ///< offered in filters, columns and sorting
    Editable = 8,     ///< shown in forms
    Required = 16,    ///< NOT NULL
    Hidden = 32,      ///< housekeeping; never shown to people
};

struct Choice {
    const char *code;   ///< stored; never changes
    const char *label;  ///< for people; translated in context "kontor::model::catalogue"
};

struct FieldDef {
    const char *key = nullptr;    ///< column name; together with the entity: "contact.given_name"
    FieldType type = FieldType::Text;
    const char *label = nullptr;  ///< English source text, context "kontor::model::catalogue"
    unsigned flags = 0;
    const char *aliases = "";     ///< header names seen in the wild, '|'-separated, lower case, German and English
    DataCategory category = DataCategory::None;
    std::vector<Choice> choices = {};
    FieldClass cls = FieldClass::Synced;
    Purpose purpose = Purpose::None;
    LegalBasis basis = LegalBasis::None;
    Retention retention = Retention::None;

    bool has(FieldFlag flag) const { return (flags & flag) != 0; }
    QString labelText() const;  ///< translated
};

/// Record: a row with its own id. Set: one row per element of an owning record ("tag:<uuid>"), so that adding and
/// removing merges per element. Local: housekeeping tables without capture.
enum class EntityKind { Record, Set, Local };
/// Whose scope (organisation, team, private) decides who sees a record.
enum class ScopeRule { Own, Parent, None };

struct EntityDef {
    const char *key = nullptr;  ///< table name
    const char *label = nullptr;
    EntityKind kind = EntityKind::Record;
    ScopeRule scope = ScopeRule::Own;
    /// Parent: column that refers to the owning record (Set, and Record with ScopeRule::Parent).
    const char *parent = nullptr;
    /// Set: prefix of the element's field name and the column that names the element.
    const char *elementPrefix = nullptr;
    const char *elementColumn = nullptr;
    std::vector<FieldDef> fields;

    const FieldDef *field(QStringView key) const;
    bool captured() const { return kind != EntityKind::Local; }
    QString labelText() const;
};

/// An optional field on offer: switched on, it becomes a custom field with this code. Hidden until a purpose needs it.
struct OfferedField {
    const char *code;
    const char *label;
    FieldType type;
    DataCategory category;
    const char *aliases;
    std::vector<Choice> choices = {};
};

class Catalogue {
public:
    /// The one catalogue of this program version. Immutable data, built on first use; thread-safe.
    static const Catalogue &get();

    const std::vector<EntityDef> &entities() const { return m_entities; }
    const std::vector<OfferedField> &offeredFields() const { return m_offered; }
    const EntityDef *entity(QStringView key) const;
    /// Null unless both exist: field("contact", "given_name").
    const FieldDef *field(QStringView entity, QStringView key) const;
    /// Changes whenever a table, column or its type changes; triggers are rebuilt then.
    QString fingerprint() const;

private:
    Catalogue();
    std::vector<EntityDef> m_entities;
    std::vector<OfferedField> m_offered;
};

/// Translates a catalogue text (label of a field, choice, entity).
QString catalogueText(const char *source);

}  // namespace kontor::model
