// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/standards.h"

#include "core/commands/contactcommands.h"
#include "core/model/filesettings.h"
#include "core/queries/lookups.h"
#include "core/storage/settings.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <sql_queries.h>

namespace kontor::quality {

using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

constexpr qint64 patience = 2'048;

/// A table with the columns of it that have a standard form, in the order of its query after record and contact.
struct Source {
    const char *entity;
    const sql::SqlText *query;
    QStringList fields;
    int kindColumn = -1;
    int countryColumn = -1;
    int cityColumn = -1;
    int ibanColumn = -1;
};

const QList<Source> &sources()
{
    static const QList<Source> all{
        {"contact", &sql::standard_contacts, {QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("org_name"), QStringLiteral("iban"), QStringLiteral("bic"), QStringLiteral("vat_id")}, -1, -1, -1, 5},
        {"contact_point", &sql::standard_points, {QStringLiteral("value")}, 3, -1},
        {"address", &sql::standard_addresses, {QStringLiteral("street"), QStringLiteral("postal_code"), QStringLiteral("city")}, -1, 5, 4},
    };
    return all;
}

/// `context` as it is for all rows.
void look(const Statement &row, const Source &source, model::StandardContext context, const std::function<void(const Finding &)> &use)
{
    if (source.kindColumn >= 0)
        context.kind = row.text(source.kindColumn);
    if (source.countryColumn >= 0)
        context.country = row.text(source.countryColumn);
    if (source.cityColumn >= 0)
        context.city = row.text(source.cityColumn);
    if (source.ibanColumn >= 0)
        context.iban = row.text(source.ibanColumn);
    const QString entity = QString::fromLatin1(source.entity);
    for (int i = 0; i < source.fields.size(); ++i) {
        const QString value = row.text(i + 2);
        if (value.isEmpty())
            continue;
        const model::StandardForm standard = model::standardForm(entity + u'.' + source.fields[i], value, context);
        if (standard.form != value || !standard.problem.isEmpty())
            use({model::ContactId(row.uuid(1)), entity, row.uuid(0), source.fields[i], value, standard});
    }
}

/// The place of a stored code in the order of the rule's values; the first one for what is none.
template <typename Rule>
Rule ruleOf(const QString &code, std::initializer_list<const char *> codes)
{
    int index = 1;
    for (const char *known : codes) {
        if (code == QLatin1String(known))
            return Rule(index);
        ++index;
    }
    return Rule(0);
}

}  // namespace

Result<model::HouseRules> houseRules(Connection &connection)
{
    using Rules = model::HouseRules;
    using Setting = model::FileSetting;
    const auto text = [&](Setting setting) { return storage::fileSetting(connection, setting).map([](const QVariant &value) { return value.toString(); }); };
    Rules rules;
    KONTOR_ASSIGN(const QString phones, text(Setting::HousePhones));
    KONTOR_ASSIGN(const QString streets, text(Setting::HouseStreets));
    KONTOR_ASSIGN(const QString forms, text(Setting::HouseLegalForms));
    KONTOR_ASSIGN(const QString capitals, text(Setting::HouseCapitals));
    KONTOR_ASSIGN(const QString kept, text(Setting::HouseKept));
    KONTOR_ASSIGN(const QString domains, text(Setting::HouseDomains));
    rules.phones = ruleOf<Rules::Phones>(phones, {"international", "national"});
    rules.streets = ruleOf<Rules::Streets>(streets, {"long", "short"});
    rules.legalForms = ruleOf<Rules::LegalForms>(forms, {"usual"});
    rules.capitals = ruleOf<Rules::Capitals>(capitals, {"write", "leave"});
    rules.kept = model::keptWords(kept);
    rules.domains = model::domainCorrections(domains);
    return rules;
}

Result<void> eachFinding(Connection &connection, const std::function<void(const Finding &)> &use, const JobControl &control)
{
    model::StandardContext context;
    KONTOR_ASSIGN(const QVariant region, storage::fileSetting(connection, model::FileSetting::Region));
    context.region = region.toString();
    KONTOR_ASSIGN(context.rules, houseRules(connection));
    for (const Source &source : sources()) {
        Statement query = connection.statement(*source.query);
        for (qint64 row = 0;; ++row) {
            KONTOR_ASSIGN(const bool more, query.step());
            if (!more)
                break;
            if (row % patience == 0) {
                if (control.cancelled())
                    return fail(ErrorCode::Cancelled, {});
                control.report({Text::tr("Reading"), row, 0});
            }
            look(query, source, context, use);
        }
    }
    return {};
}

Result<qint64> writeStandards(const commands::Session &session, const QList<Finding> &findings, const JobControl &control)
{
    const auto write = [&](commands::CommandContext &context, qsizetype index) -> Result<bool> {
        const Finding &finding = findings[index];
        if (!finding.isWritable())
            return false;
        KONTOR_ASSIGN(const model::FieldMap now, context.read(finding.entity, finding.record));
        if (now.value(finding.field).toString() != finding.value)
            return false;
        return context.update(finding.entity, finding.record, {{finding.field, finding.standard.form}});
    };
    return commands::forEachRecord(session, {QStringLiteral("quality.normalize"), {}, {}}, findings.size(), Text::tr("Writing"), control, write);
}

}  // namespace kontor::quality
