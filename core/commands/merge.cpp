// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/merge.h"

#include "core/commands/mergeparts.h"
#include "core/commands/mergetrace.h"
#include "core/commands/reversal.h"
#include "core/commands/steppace.h"
#include "core/storage/mergerows.h"

#include <QCoreApplication>
#include <QSet>

#include <sql_queries.h>

namespace kontor::commands {

using model::ContactId;
using model::FieldMap;
using model::MergeChoice;
using model::MergeField;
using model::MergeSide;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

const QString contactKey = QStringLiteral("contact");
const QString mergedInto = QStringLiteral("merged_into");

bool isInSight(const FieldMap &contact)
{
    for (const QString &key : {QStringLiteral("deleted_at"), QStringLiteral("restricted_at"), mergedInto}) {
        if (contact.contains(key))
            return false;
    }
    return true;
}

Result<void> checkPair(const FieldMap &primary, const FieldMap &other)
{
    if (!isInSight(primary) || !isInSight(other))
        return fail(ErrorCode::NotFound, Text::tr("One of the contacts is not in sight any more: it was deleted or merged meanwhile. Nothing was changed."));
    if (primary.value(QStringLiteral("kind")) != other.value(QStringLiteral("kind")))
        return fail(ErrorCode::Invalid, Text::tr("A person and a firm cannot be merged. Nothing was changed."));
    if (primary.value(QStringLiteral("scope")) != other.value(QStringLiteral("scope")))
        return fail(ErrorCode::Invalid, Text::tr("The contacts are not visible to the same colleagues. Give them the same visibility first; nothing was changed."));
    return {};
}

/// Of the choices for many contacts those that matter between two: what is to be another one's stays the primary's here.
QList<MergeChoice> choicesBetween(const QList<MergeChoice> &choices, const ContactId &primary, const ContactId &other)
{
    QList<MergeChoice> between = choices;
    for (MergeChoice &choice : between) {
        if (choice.from != other)
            choice.from = primary;
    }
    return between;
}

/// Where a value came from goes with it.
Result<void> takeOrigin(CommandContext &context, const QString &field, const ContactId &primary, const ContactId &other)
{
    const QString element = QStringLiteral("src:") + field;
    KONTOR_ASSIGN(const QVariant origin, presentValue(context, contactKey, other, element));
    return putTraced(context, contactKey, primary, element, origin, other);
}

/// Merges one contact into the primary.
Result<PartsMoved> absorb(CommandContext &context, const ContactId &primary, const ContactId &other, const QList<MergeChoice> &choices)
{
    KONTOR_ASSIGN(const FieldMap mine, context.read(contactKey, primary));
    KONTOR_ASSIGN(const FieldMap theirs, context.read(contactKey, other));
    KONTOR_TRY(checkPair(mine, theirs));
    KONTOR_ASSIGN(const MergeSide kept, storage::readMergeSide(context.transaction().connection(), primary, mine));
    KONTOR_ASSIGN(const MergeSide given, storage::readMergeSide(context.transaction().connection(), other, theirs));
    const QList<MergeField> fields = model::proposeMerge({kept, given}, choicesBetween(choices, primary, other));
    PartMover mover(context, other, primary);
    FieldMap changes;
    for (const MergeField &field : fields) {
        if (field.field.startsWith(QLatin1String("cf:"))) {
            mover.decide(field.field, field.result);
        } else if (field.result != mine.value(field.field)) {
            changes.insert(field.field, field.result);
            if (field.from == 1)
                KONTOR_TRY(takeOrigin(context, field.field, primary, other));
        }
    }
    KONTOR_TRY(changeTraced(context, contactKey, primary, changes, other));
    KONTOR_ASSIGN(PartsMoved parts, mover.run());
    KONTOR_TRY(context.update(contactKey, other, {{mergedInto, primary.toBytes()}}));
    context.touch(primary);
    return parts;
}

Result<void> checkRequest(const MergeRequest &request)
{
    QSet<Uuid> known{request.primary};
    for (const ContactId &other : request.others) {
        if (known.contains(other))
            return fail(ErrorCode::Invalid, Text::tr("A contact cannot be merged with itself. Choose different ones."));
        known.insert(other);
    }
    if (request.others.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Choose at least two contacts to merge."));
    const QStringList &columns = model::mergedColumns();
    for (const MergeChoice &choice : request.choices) {
        if (!columns.contains(choice.field) && !choice.field.startsWith(QLatin1String("cf:")))
            return fail(ErrorCode::Invalid, Text::tr("There is no field \"%1\" to choose.").arg(choice.field));
        if (choice.joined ? !model::canJoin(choice.field) : !known.contains(choice.from))
            return fail(ErrorCode::Invalid, Text::tr("The value of \"%1\" has to be that of one of these contacts.").arg(choice.field));
    }
    return {};
}

}  // namespace

Result<void> mergeOne(CommandContext &context, const ContactId &primary, const ContactId &other)
{
    return absorb(context, primary, other, {}).map([](const PartsMoved &) {});
}

Result<MergeReport> mergeContacts(const Session &session, const MergeRequest &request)
{
    KONTOR_TRY(checkRequest(request));
    const CommandInfo info{QStringLiteral("contact.merge"), {{QStringLiteral("count"), request.others.size() + 1}}, {}};
    return runCommand(session, info, [&](CommandContext &context) -> Result<MergeReport> {
        MergeReport report;
        for (const ContactId &other : request.others) {
            KONTOR_ASSIGN(const PartsMoved parts, absorb(context, request.primary, other, request.choices));
            ++report.contacts;
            report.moved += parts.moved;
            report.duplicates += parts.duplicates;
        }
        return report;
    });
}

Result<MergeReport> mergeMany(const Session &session, const QList<MergeRequest> &requests, const JobControl &control, qint64 goOnWith)
{
    QList<std::pair<const MergeRequest *, ContactId>> pairs;
    for (const MergeRequest &request : requests) {
        KONTOR_TRY(checkRequest(request));
        for (const ContactId &other : request.others)
            pairs.append({&request, other});
    }
    constexpr qsizetype pairsPerStep = 200;
    const CommandInfo info{QStringLiteral("contact.merge-many"), {{QStringLiteral("count"), requests.size()}}, {}};
    BulkCommand command = goOnWith > 0 ? BulkCommand(session, goOnWith) : BulkCommand(session, info);
    StepPace pace(*session.database, pairsPerStep);
    MergeReport report;
    for (qsizetype next = 0; next < pairs.size() && !control.cancelled();) {
        MergeReport inStep;
        const qsizetype first = next;
        KONTOR_TRY(command.step([&](CommandContext &context) -> Result<void> {
            KONTOR_TRY(pace.begin(context.transaction(), command.number() != 0));
            inStep = {};
            for (next = first; next < pairs.size() && !pace.isOver(next - first); ++next) {
                const auto &[request, other] = pairs[next];
                const auto parts = context.attempt([&, &request = request, &other = other] { return absorb(context, request->primary, other, request->choices); });
                if (!parts && parts.error().code != ErrorCode::NotFound && parts.error().code != ErrorCode::Invalid)
                    return fail(parts.error());
                inStep.contacts += parts ? 1 : 0;
                inStep.skipped += parts ? 0 : 1;
                inStep.moved += parts ? parts->moved : 0;
                inStep.duplicates += parts ? parts->duplicates : 0;
            }
            return {};
        }));
        pace.end(next - first);
        report.contacts += inStep.contacts;
        report.skipped += inStep.skipped;
        report.moved += inStep.moved;
        report.duplicates += inStep.duplicates;
        control.report({Text::tr("Merging contacts"), next, pairs.size()});
    }
    KONTOR_TRY(command.finish());
    return report;
}

Result<qint64> openMerge(const Session &session)
{
    Statement find = session.database->writer().statement(sql::merge_open);
    find.bind(session.database->deviceId());
    KONTOR_ASSIGN(const bool found, find.step());
    return found ? find.integer(0) : 0;
}

}  // namespace kontor::commands
