// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/care.h"

#include "core/commands/commandcontext.h"
#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/model/filter.h"
#include "core/model/validate.h"
#include "core/queries/contactlist.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::quality {

using queries::CareHint;
using queries::CareSeverity;
using storage::Connection;
using storage::Statement;
using storage::Transaction;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::quality)
};

constexpr int pieceSize = 2'000;
constexpr qsizetype perStep = 500;
constexpr int trendDays = 90;
const QString filesCode = QStringLiteral("unneeded-files");
const QString fieldsCode = QStringLiteral("unused-fields");

struct Words {
    QString title;
    QString explanation;
};

Words words(CareHint hint)
{
    switch (hint) {
    case CareHint::Unreachable: return {Text::tr("Without phone and e-mail"), Text::tr("Nobody can call or write to these contacts.")};
    case CareHint::Nameless: return {Text::tr("Without a name"), Text::tr("Neither a person's name nor that of an organisation.")};
    case CareHint::InvalidEmail: return {Text::tr("Invalid e-mail addresses"), Text::tr("No server takes an address of this form.")};
    case CareHint::NoPostcode: return {Text::tr("Address without postcode"), Text::tr("A letter to this address may not arrive.")};
    case CareHint::SameEmail: return {Text::tr("Shared e-mail addresses"), Text::tr("Several contacts have the same address: possible duplicates.")};
    case CareHint::SuspiciousName:
        return {Text::tr("Suspicious names"), Text::tr("In capitals, without letters, with control characters, or fillers such as \"asdf\".")};
    case CareHint::MissingRequired: return {Text::tr("Mandatory fields empty"), Text::tr("An own field that is marked as mandatory has no value.")};
    case CareHint::MailDomain: return {Text::tr("Mail domains that take no mail"), Text::tr("DNS says so: there is no such domain, or nothing at it takes e-mail.")};
    case CareHint::VatId: return {Text::tr("VAT IDs that VIES does not know"), Text::tr("Not valid, by the European Commission's answer.")};
    case CareHint::Stale: return {Text::tr("Not confirmed for long"), Text::tr("Nothing of name, numbers and addresses was changed or confirmed for two years.")};
    case CareHint::NoActivity: return {Text::tr("Without any activity"), Text::tr("No entry in the timeline and no task, not even a settled one.")};
    case CareHint::OrphanedFirm: return {Text::tr("Orphaned organisations"), Text::tr("No people, no entries, no tasks: perhaps left over.")};
    }
    Q_UNREACHABLE();
}

QList<CareRepair> repairsOf(CareHint hint)
{
    using enum CareRepair;
    switch (hint) {
    case CareHint::SuspiciousName:
    case CareHint::InvalidEmail: return {Standard, Tag};
    case CareHint::NoActivity: return {Tag, Remove};
    case CareHint::OrphanedFirm: return {Remove, Tag};
    default: return {Tag};
    }
}

QString findingName(const Finding &finding)
{
    constexpr qsizetype longest = 60;
    const QString from = finding.value.size() > longest ? finding.value.left(longest) + QChar(0x2026) : finding.value;
    return from.simplified() + QStringLiteral(" → ") + finding.standard.form.left(longest);
}

/// Whether the check found this value, and would not find it any more as the standard form.
bool mends(const CareCheck &check, const Finding &finding)
{
    if (check.code == QLatin1String("invalid-email"))
        return finding.entity == QLatin1String("contact_point") && !model::isPlausibleEmail(finding.value) && model::isPlausibleEmail(finding.standard.form);
    if (finding.entity != QLatin1String("contact") || !finding.field.endsWith(QLatin1String("_name")))
        return false;
    const bool organisation = finding.field == QLatin1String("org_name");
    return model::isSuspiciousName(finding.value, organisation) && !model::isSuspiciousName(finding.standard.form, organisation);
}

Result<std::vector<qint64>> listed(Connection &connection, const QString &code)
{
    queries::ListSpec spec;
    spec.filter = model::Filter::condition(QStringLiteral("care"), model::Filter::Compare::Equals, code);
    return queries::contactSnapshot(connection, spec);
}

Result<void> planContacts(Connection &connection, CarePlan &plan)
{
    KONTOR_ASSIGN(std::vector<qint64> numbers, listed(connection, plan.check.code));
    KONTOR_ASSIGN(plan.contacts, queries::contactIds(connection, numbers));
    numbers.resize(std::min(numbers.size(), size_t(mostSamples)));
    KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, numbers));
    for (const queries::ContactRow &row : rows)
        plan.samples << row.name;
    return {};
}

Result<void> planFiles(Connection &connection, CarePlan &plan, const JobControl &control)
{
    queries::UnneededFiles piece;
    do {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        KONTOR_ASSIGN(piece, queries::unneededFiles(connection, piece.after, pieceSize));
        for (const queries::UnneededFile &file : piece.files) {
            plan.records << file.id;
            if (plan.samples.size() < mostSamples)
                plan.samples << file.name;
        }
    } while (piece.more);
    return {};
}

Result<void> planFields(Connection &connection, CarePlan &plan)
{
    KONTOR_ASSIGN(const QList<queries::UnusedField> fields, queries::unusedFields(connection));
    for (const queries::UnusedField &field : fields) {
        plan.records << field.id;
        if (plan.samples.size() < mostSamples)
            plan.samples << field.label;
    }
    return {};
}

Result<void> planStandards(Connection &connection, CarePlan &plan, const JobControl &control)
{
    return eachFinding(connection, [&](const Finding &finding) {
        if (!finding.isWritable() || !mends(plan.check, finding))
            return;
        plan.findings << finding;
        if (plan.samples.size() < mostSamples)
            plan.samples << findingName(finding);
    }, control);
}

Result<qint64> removeRecords(const commands::Session &session, const CarePlan &plan, const JobControl &control)
{
    const bool files = plan.check.code == filesCode;
    commands::BulkCommand command(session, {files ? QStringLiteral("care.files") : QStringLiteral("care.fields"), {{QStringLiteral("count"), plan.records.size()}}, {}});
    qint64 removed = 0;
    for (qsizetype from = 0; from < plan.records.size() && !control.cancelled(); from += perStep) {
        const qsizetype to = std::min(from + perStep, plan.records.size());
        qint64 here = 0;
        KONTOR_TRY(command.step([&](commands::CommandContext &context) -> Result<void> {
            here = 0;
            for (qsizetype i = from; i < to; ++i) {
                KONTOR_ASSIGN(const bool changed, context.remove(files ? u"attachment" : u"custom_field", plan.records[i]));
                here += changed;
            }
            return {};
        }));
        removed += here;
        control.report({Text::tr("Writing"), to, plan.records.size()});
    }
    KONTOR_TRY(command.finish());
    return removed;
}

}  // namespace

QList<CareCheck> careChecks()
{
    QList<CareCheck> checks;
    for (const queries::CareHintDef &def : queries::careHints()) {
        const Words text = words(def.hint);
        checks << CareCheck{QString::fromLatin1(def.code), text.title, text.explanation, def.severity, repairsOf(def.hint)};
    }
    checks << CareCheck{filesCode, Text::tr("Files that nobody needs"), Text::tr("They belong to contacts or entries that are gone or in the bin."),
                        CareSeverity::Old, {CareRepair::Remove}, false};
    checks << CareCheck{fieldsCode, Text::tr("Own fields that nobody uses"), Text::tr("No contact has a value there: what is not needed need not be asked for."),
                        CareSeverity::Old, {CareRepair::Remove}, false};
    return checks;
}

Result<CareCheck> careCheck(const QString &code)
{
    QStringList codes;
    for (const CareCheck &check : careChecks()) {
        if (check.code == code)
            return check;
        codes << check.code;
    }
    return fail(ErrorCode::Invalid, Text::tr("There is no check \"%1\"; there are: %2.").arg(code, codes.join(QStringLiteral(", "))));
}

QString careRepairText(CareRepair repair)
{
    switch (repair) {
    case CareRepair::Standard: return Text::tr("Write the standard form where it is certain");
    case CareRepair::Tag: return Text::tr("Tag the contacts with \"%1\"").arg(careTag());
    case CareRepair::Remove: return Text::tr("Move to the bin");
    }
    Q_UNREACHABLE();
}

QString careRepairCode(CareRepair repair)
{
    switch (repair) {
    case CareRepair::Standard: return QStringLiteral("standard");
    case CareRepair::Tag: return QStringLiteral("tag");
    case CareRepair::Remove: return QStringLiteral("remove");
    }
    Q_UNREACHABLE();
}

QString completenessText(const QString &part)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("name"), Text::tr("full name")},
        {QStringLiteral("phone"), Text::tr("phone number")},
        {QStringLiteral("email"), Text::tr("e-mail address")},
        {QStringLiteral("address"), Text::tr("complete postal address")},
        {QStringLiteral("salutation"), Text::tr("salutation")},
        {QStringLiteral("firm"), Text::tr("organisation, or that it is a private customer")},
        {QStringLiteral("people"), Text::tr("contact person")},
        {QStringLiteral("required"), Text::tr("mandatory own fields")},
    };
    return texts.value(part, part);
}

QString careTag()
{
    return Text::tr("Data check");
}

Result<CareReport> careReport(Connection &connection, const JobControl &control)
{
    KONTOR_ASSIGN(const qint64 total, queries::contactCount(connection));
    queries::CareCount all;
    do {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, {});
        KONTOR_ASSIGN(const queries::CareCount piece, queries::careCount(connection, all.after, pieceSize));
        all.add(piece);
        control.report({Text::tr("Checking"), all.contacts, total});
    } while (all.more);
    CarePlan files;
    KONTOR_TRY(planFiles(connection, files, control));
    KONTOR_ASSIGN(const QList<queries::UnusedField> fields, queries::unusedFields(connection));
    CareReport report{all.counts, all.contacts, all.meanCompleteness()};
    report.counts << files.records.size() << fields.size();
    KONTOR_ASSIGN(report.trend, queries::careTrend(connection, trendDays));
    return report;
}

qint64 CarePlan::count() const
{
    if (!check.isOfContacts)
        return records.size();
    return repair == CareRepair::Standard ? findings.size() : contacts.size();
}

Result<CarePlan> carePlan(Connection &connection, const CareCheck &check, CareRepair repair, const JobControl &control)
{
    if (!check.repairs.contains(repair))
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no repair for \"%2\".").arg(careRepairCode(repair), check.code));
    CarePlan plan{check, repair};
    if (check.code == filesCode)
        KONTOR_TRY(planFiles(connection, plan, control));
    else if (check.code == fieldsCode)
        KONTOR_TRY(planFields(connection, plan));
    else if (repair == CareRepair::Standard)
        KONTOR_TRY(planStandards(connection, plan, control));
    else
        KONTOR_TRY(planContacts(connection, plan));
    return plan;
}

Result<qint64> carryOut(const commands::Session &session, const CarePlan &plan, const JobControl &control)
{
    if (!plan.check.isOfContacts)
        return removeRecords(session, plan, control);
    switch (plan.repair) {
    case CareRepair::Standard: return writeStandards(session, plan.findings, control);
    case CareRepair::Tag: return commands::tagContacts(session, plan.contacts, {careTag()}, {}, control);
    case CareRepair::Remove: return commands::deleteContacts(session, plan.contacts, control);
    }
    Q_UNREACHABLE();
}

Result<void> noteCareDay(const commands::Session &session, const queries::CareDay &day)
{
    return session.database->write([&](Transaction &transaction) -> Result<void> {
        Statement note = transaction.statement(QByteArray("INSERT INTO care_day(day, contacts, score) VALUES(?1, ?2, ?3)"
                                                          " ON CONFLICT(day) DO UPDATE SET contacts = excluded.contacts, score = excluded.score"));
        note.bind(day.day.toString(Qt::ISODate), day.contacts, day.score);
        return note.run();
    });
}

}  // namespace kontor::quality
