// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/matchcommands.h"

#include <QCoreApplication>

#include <sql_queries.h>

namespace kontor::commands {

using model::ContactId;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

struct Known {
    QList<Uuid> ids;  ///< of two computers that decided at the same time there may be several
    QString decision;
};

Result<Known> knownAbout(CommandContext &context, const ContactId &left, const ContactId &right)
{
    Known known;
    Statement query = context.transaction().statement(sql::match_decision_of);
    query.bind(Uuid(left), Uuid(right));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return known;
        if (known.ids.isEmpty())
            known.decision = query.text(1);
        known.ids << query.uuid(0);
    }
}

Result<void> removeAll(CommandContext &context, const QList<Uuid> &ids)
{
    for (const Uuid &id : ids)
        KONTOR_TRY(context.remove(u"match_decision", id));
    return {};
}

}  // namespace

Result<bool> noteMatch(CommandContext &context, const ContactId &one, const ContactId &other, MatchDecision decision)
{
    const QString code = decision == MatchDecision::Same ? QStringLiteral("same") : QStringLiteral("apart");
    const ContactId left = std::min(one, other);
    const ContactId right = std::max(one, other);
    for (const ContactId &id : {left, right})
        KONTOR_TRY(context.read(u"contact", id));
    KONTOR_ASSIGN(const Known known, knownAbout(context, left, right));
    if (known.decision == code)
        return false;
    KONTOR_TRY(removeAll(context, known.ids));
    KONTOR_TRY(context.insert(u"match_decision", {{QStringLiteral("left_id"), model::reference(left)}, {QStringLiteral("right_id"), model::reference(right)},
                                                  {QStringLiteral("decision"), code}, {QStringLiteral("decided_at"), context.now()}}));
    return true;
}

Result<bool> decideMatch(const Session &session, const ContactId &one, const ContactId &other, MatchDecision decision)
{
    if (one == other)
        return fail(ErrorCode::Invalid, Text::tr("These are not two contacts. Nothing was changed."));
    return runCommand(session, {QStringLiteral("match.decide"), {}, {}}, [&](CommandContext &context) {
        return noteMatch(context, one, other, decision);
    });
}

Result<qint64> keepSeparate(const Session &session, const QList<std::pair<ContactId, ContactId>> &pairs)
{
    return runCommand(session, {QStringLiteral("match.decide"), {}, {}}, [&](CommandContext &context) -> Result<qint64> {
        qint64 decided = 0;
        for (const auto &[one, other] : pairs) {
            if (one == other)
                return fail(ErrorCode::Invalid, Text::tr("These are not two contacts. Nothing was changed."));
            KONTOR_ASSIGN(const bool isNew, noteMatch(context, one, other, MatchDecision::Apart));
            decided += isNew ? 1 : 0;
        }
        return decided;
    });
}

Result<bool> forgetMatch(const Session &session, const ContactId &one, const ContactId &other)
{
    return runCommand(session, {QStringLiteral("match.forget"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        KONTOR_ASSIGN(const Known known, knownAbout(context, std::min(one, other), std::max(one, other)));
        KONTOR_TRY(removeAll(context, known.ids));
        return !known.ids.isEmpty();
    });
}

Result<void> putOffCase(const Session &session, const QString &mark, bool later)
{
    return session.database->write([&](storage::Transaction &transaction) -> Result<void> {
        const qint64 now = transaction.clock().nowMs();
        const QString key = QLatin1String(putOffSetting) + mark;
        // With it go those that have come back.
        Statement forget = transaction.statement(QByteArray("DELETE FROM setting WHERE key = ?1 OR (key GLOB ?2 AND CAST(value AS INTEGER) <= ?3)"));
        forget.bind(key, QString(QLatin1String(putOffSetting) + u'*'), now);
        KONTOR_TRY(forget.run());
        if (!later)
            return {};
        Statement note = transaction.statement(QByteArray("INSERT INTO setting(key, value) VALUES(?1, ?2)"));
        note.bind(key, QString::number(now + putOffForDays * 86'400'000LL));
        return note.run();
    });
}

}  // namespace kontor::commands
