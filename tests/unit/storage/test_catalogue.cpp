// SPDX-License-Identifier: GPL-3.0-or-later

// The field catalogue against the live schema, in both directions, and against its own rules.

#include "core/model/catalogue.h"
#include "core/model/text.h"
#include "core/storage/capturetriggers.h"

#include "tests/support/storefile.h"

#include <QRegularExpression>
#include <QSet>

#include <sql_queries.h>

using namespace kontor;
using namespace kontor::model;
using namespace kontor::storage;
using namespace kontor::tests;

namespace {

struct Column {
    QString name;
    QString type;
    bool notNull = false;
};

QList<Column> columnsOf(StoreFile &file, const QString &table)
{
    QList<Column> columns;
    Statement query = file.connection().statement(QByteArray("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)"));
    query.bind(table);
    while (requireValue(query.step()))
        columns << Column{query.text(0), query.text(1), query.integer(2) != 0};
    return columns;
}

QStringList liveTables(StoreFile &file)
{
    QStringList tables;
    // Tables behind the full-text index belong to it.
    Statement query = file.connection().statement(QByteArray(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'"));
    while (requireValue(query.step()))
        tables << query.text(0);
    tables.sort();
    return tables;
}

QString sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::MultiChoice: return QStringLiteral("TEXT");
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Instant:
    case FieldType::Flag: return QStringLiteral("INTEGER");
    case FieldType::Real: return QStringLiteral("REAL");
    case FieldType::Reference:
    case FieldType::Blob: return QStringLiteral("BLOB");
    }
    return {};
}

QString idOf(const EntityDef &entity, const FieldDef &field)
{
    return QString::fromLatin1(entity.key) + u'.' + QString::fromLatin1(field.key);
}

}  // namespace

TEST_CASE("Catalogue and schema name the same tables")
{
    StoreFile file;
    QStringList known;
    for (const EntityDef &entity : Catalogue::get().entities())
        known << QString::fromLatin1(entity.key);
    known.sort();
    CHECK(liveTables(file) == known);
    Statement views = file.connection().statement(QByteArray("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'view'"));
    REQUIRE(requireValue(views.step()));
    CHECK(views.text(0) == QStringLiteral("visible_contact,visible_task,binned_contact,my_name"));
}

TEST_CASE("Catalogue and schema name the same columns, of fitting types")
{
    StoreFile file;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        const QString table = QString::fromLatin1(entity.key);
        CAPTURE(table);
        QStringList known;
        for (const FieldDef &field : entity.fields)
            known << QString::fromLatin1(field.key);
        QStringList live;
        for (const Column &column : columnsOf(file, table)) {
            live << column.name;
            const FieldDef *field = entity.field(column.name);
            if (field == nullptr || column.type.isEmpty())
                continue;  // columns without a type take any value (history.old, meta.value, full-text search)
            CAPTURE(column.name);
            CHECK(column.type == sqlType(field->type));
            if (entity.captured() && column.name != QLatin1String("n"))
                CHECK(column.notNull == field->has(Required));
        }
        known.sort();
        live.sort();
        CHECK(live == known);
    }
}

TEST_CASE("Every synced table has the columns that commands rely on")
{
    StoreFile file;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        CAPTURE(std::string(entity.key));
        if (entity.kind == EntityKind::Record) {
            for (const char *key : {"n", "id", "cmd", "deleted_at"})
                CHECK(entity.field(QString::fromLatin1(key)) != nullptr);
            CHECK((entity.scope != ScopeRule::Own || (entity.field(u"scope") != nullptr && entity.field(u"owner") != nullptr)));
            CHECK((entity.scope != ScopeRule::Parent || (entity.parent != nullptr && entity.field(QString::fromLatin1(entity.parent)) != nullptr)));
        } else if (entity.kind == EntityKind::Set) {
            CHECK(entity.field(u"cmd") != nullptr);
            REQUIRE(entity.parent != nullptr);
            REQUIRE(entity.elementColumn != nullptr);
            CHECK(entity.field(QString::fromLatin1(entity.parent)) != nullptr);
            CHECK(entity.field(QString::fromLatin1(entity.elementColumn)) != nullptr);
            CHECK_FALSE(QByteArray(entity.elementPrefix).contains(':'));
            for (const QByteArray &column : setValueColumns(entity))  // they travel as JSON
                CHECK(sqlType(entity.field(QString::fromLatin1(column))->type) != QStringLiteral("BLOB"));
        }
        if (entity.captured()) {
            const QByteArray sql = "SELECT count(*) FROM pragma_index_list('" + QByteArray(entity.key) + "') l WHERE l.\"unique\" AND l.origin <> 'pk'";
            CHECK(file.number(sql) == (entity.kind == EntityKind::Record ? 1 : 0));  // unique beyond the id would be a conflict in sync
            CHECK(file.number("SELECT count(*) FROM pragma_foreign_key_list('" + QByteArray(entity.key) + "')") == 0);
        }
    }
}

TEST_CASE("Personal data has purpose, legal basis and retention")
{
    // Housekeeping of the file, not about a person.
    static const QSet<QString> exempt{
        QStringLiteral("contact.created_at"), QStringLiteral("contact.reviewed_at"), QStringLiteral("contact.favourite"), QStringLiteral("activity.pinned"), QStringLiteral("tag.name"),
        QStringLiteral("tag.colour"), QStringLiteral("tag.description"), QStringLiteral("custom_field.label"),
        QStringLiteral("custom_field.choices"), QStringLiteral("saved_filter.name"), QStringLiteral("saved_filter.pinned"),
        QStringLiteral("attachment.sha256"), QStringLiteral("activity_kind.label"), QStringLiteral("text_template.name"),
        QStringLiteral("text_template.subject"), QStringLiteral("text_template.body")};
    for (const EntityDef &entity : Catalogue::get().entities()) {
        for (const FieldDef &field : entity.fields) {
            const QString id = idOf(entity, field);
            CAPTURE(id);
            if (field.category != DataCategory::None) {
                CHECK(field.purpose != Purpose::None);
                CHECK(field.basis != LegalBasis::None);
                CHECK(field.retention != Retention::None);
                CHECK(field.label != nullptr);
            } else if (!field.has(Hidden)) {
                CHECK(exempt.contains(id));
            }
        }
    }
}

TEST_CASE("Choices and aliases are sane")
{
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QSet<QString> prefixes;
    for (const EntityDef &entity : Catalogue::get().entities()) {
        if (entity.elementPrefix != nullptr) {
            CHECK_FALSE(prefixes.contains(QString::fromLatin1(entity.elementPrefix)));
            prefixes.insert(QString::fromLatin1(entity.elementPrefix));
        }
        QSet<QString> keys;
        for (const FieldDef &field : entity.fields) {
            CAPTURE(idOf(entity, field));
            CHECK(code.match(QString::fromLatin1(field.key)).hasMatch());
            CHECK_FALSE(keys.contains(QString::fromLatin1(field.key)));
            keys.insert(QString::fromLatin1(field.key));
            CHECK((field.type == FieldType::Choice) == !field.choices.empty());
            QSet<QString> codes;
            for (const Choice &choice : field.choices) {
                CHECK(code.match(QString::fromLatin1(choice.code)).hasMatch());
                CHECK_FALSE(QString::fromLatin1(choice.label).isEmpty());
                CHECK_FALSE(codes.contains(QString::fromLatin1(choice.code)));
                codes.insert(QString::fromLatin1(choice.code));
            }
            QSet<QString> seen;
            for (const QString &alias : QString::fromUtf8(field.aliases).split(u'|', Qt::SkipEmptyParts)) {
                CAPTURE(alias);
                CHECK(alias == alias.trimmed());
                CHECK(alias == alias.toLower());
                CHECK_FALSE(foldToKey(alias).isEmpty());
                CHECK_FALSE(seen.contains(alias));
                seen.insert(alias);
            }
        }
    }
}

TEST_CASE("The customer data that German small firms keep is there or on offer")
{
    const Catalogue &catalogue = Catalogue::get();
    for (const char *key : {"salutation", "title", "given_name", "family_name", "iban", "bic", "bank_name", "account_holder", "price_group",
                            "customer_type", "revenue_minor", "birthday", "gender", "industry", "team_size", "customer_number", "vat_id",
                            "language", "preferred_channel", "lifecycle_stage", "scope", "owner", "merged_into", "restricted_at"}) {
        CAPTURE(std::string(key));
        CHECK(catalogue.field(u"contact", QString::fromLatin1(key)) != nullptr);
    }
    CHECK(catalogue.field(u"affiliation", u"role") != nullptr);
    QSet<QString> offered;
    for (const OfferedField &field : catalogue.offeredFields()) {
        CHECK_FALSE(offered.contains(QString::fromLatin1(field.code)));
        offered.insert(QString::fromLatin1(field.code));
        CHECK(field.category != DataCategory::None);
        CHECK((field.type == FieldType::Choice) == !field.choices.empty());
    }
    for (const char *code : {"marital_status", "interests", "residence", "living_conditions", "lifestyle", "income", "purchase_frequency",
                             "purchase_interval", "purchase_cycle", "purchase_value", "purchase_categories", "activation",
                             "cancellation_reason", "lifetime_value", "children_names", "pet_names", "hobby"}) {
        CAPTURE(std::string(code));
        CHECK(offered.contains(QString::fromLatin1(code)));
    }
}

TEST_CASE("Every query file prepares on a fresh schema")
{
    StoreFile file;
    int count = 0;
    for (const sql::SqlText &query : sql::all) {
        CAPTURE(std::string(query.text));
        CHECK(file.connection().statement(query).engineStatement() != nullptr);
        ++count;
    }
    CHECK(count >= 15);
}

TEST_CASE("The fingerprint follows the catalogue")
{
    CHECK(Catalogue::get().fingerprint().size() == 16);
    StoreFile file;
    CHECK(file.scalar("SELECT value FROM meta WHERE key = 'capture'").toString().startsWith(Catalogue::get().fingerprint()));
}
