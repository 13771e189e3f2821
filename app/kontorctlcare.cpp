// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/quality/care.h"

#include <QJsonArray>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using quality::CareCheck;
using quality::CarePlan;
using quality::CareRepair;
using quality::CareReport;

namespace {

double tenths(double value)
{
    return double(qRound64(value * 10)) / 10;
}

QString severityCode(queries::CareSeverity severity)
{
    switch (severity) {
    case queries::CareSeverity::Wrong: return u"wrong"_s;
    case queries::CareSeverity::Missing: return u"missing"_s;
    case queries::CareSeverity::Old: return u"old"_s;
    }
    Q_UNREACHABLE();
}

QStringList repairCodes(const CareCheck &check)
{
    QStringList codes;
    for (const CareRepair repair : check.repairs)
        codes << quality::careRepairCode(repair);
    return codes;
}

QJsonObject toJson(const CareReport &report)
{
    QJsonArray checks;
    const QList<CareCheck> all = quality::careChecks();
    for (qsizetype i = 0; i < all.size(); ++i)
        checks.append(QJsonObject{{u"code"_s, all[i].code}, {u"count"_s, report.counts[i]}, {u"severity"_s, severityCode(all[i].severity)},
                                  {u"filter"_s, all[i].isOfContacts ? u"care:"_s + all[i].code : QString()},
                                  {u"repairs"_s, QJsonArray::fromStringList(repairCodes(all[i]))}});
    QJsonArray trend;
    for (const queries::CareDay &day : report.trend)
        trend.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)}, {u"contacts"_s, day.contacts}, {u"completeness"_s, tenths(day.score)}});
    return {{u"contacts"_s, report.contacts}, {u"completeness"_s, tenths(report.completeness)}, {u"checks"_s, checks}, {u"trend"_s, trend}};
}

Result<CareRepair> wantedRepair(const Arguments &arguments, const CareCheck &check)
{
    if (!arguments.has("how"))
        return check.repairs.first();
    const qsizetype index = repairCodes(check).indexOf(arguments.value("how"));
    if (index < 0)
        return fail(ErrorCode::Invalid, Text::tr("--how for \"%1\" is one of: %2.").arg(check.code, repairCodes(check).join(u", "_s)));
    return check.repairs[index];
}

Result<int> fix(Context &context)
{
    KONTOR_ASSIGN(const CareCheck check, quality::careCheck(context.arguments().value("fix")));
    KONTOR_ASSIGN(const CareRepair repair, wantedRepair(context.arguments(), check));
    const bool dry = context.arguments().has("dry-run");
    const commands::Session *session = nullptr;
    if (!dry) {
        KONTOR_ASSIGN(session, context.write());
    }
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    const JobGuard guard;
    KONTOR_ASSIGN(const CarePlan plan, quality::carePlan(*connection, check, repair, guard.control()));
    qint64 changed = 0;
    if (!dry) {
        KONTOR_ASSIGN(changed, quality::carryOut(*session, plan, guard.control()));
    }
    Output &output = context.output();
    if (output.isJson()) {
        output.object({{u"code"_s, check.code}, {u"repair"_s, quality::careRepairCode(repair)}, {u"found"_s, plan.count()}, {u"changed"_s, changed}});
        return ExitDone;
    }
    output.line(quality::careRepairText(repair) + u": "_s + QString::number(plan.count()));
    for (const QString &sample : plan.samples)
        output.line(u"  "_s + oneLine(sample));
    if (!dry)
        output.note(Text::tr("%n change(s); \"kontorctl undo\" takes them back.", nullptr, int(changed)));
    return ExitDone;
}

}  // namespace

Result<int> runCare(Context &context)
{
    if (context.arguments().has("fix"))
        return fix(context);
    if (context.arguments().has("how") || context.arguments().has("dry-run"))
        return fail(ErrorCode::Invalid, Text::tr("--how and --dry-run belong to --fix CODE."));
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    Result<CareReport> report = [&] {
        const JobGuard guard;
        return quality::careReport(*connection, guard.control());
    }();
    if (!report)
        return fail(report.error());
    Output &output = context.output();
    if (output.isJson()) {
        output.object(toJson(*report));
        return ExitDone;
    }
    output.line(Text::tr("Complete: %1 % of %n contact(s)", nullptr, int(report->contacts)).arg(QString::number(report->completeness, 'f', 1)));
    QList<QStringList> rows;
    const QList<CareCheck> all = quality::careChecks();
    for (qsizetype i = 0; i < all.size(); ++i)
        rows << QStringList{QString::number(report->counts[i]), all[i].code, all[i].title};
    output.table(rows);
    return ExitDone;
}

}  // namespace kontor::ctl
