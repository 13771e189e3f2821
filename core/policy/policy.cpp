// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include "core/commands/normalise.h"
#include "core/model/text.h"
#include "core/storage/meta.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace kontor::policy {

using commands::CommandContext;
using storage::Connection;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// The key of the suppression hashes: without it a list of known addresses cannot be tried against them.
Result<QByteArray> suppressionKey(Connection &connection)
{
    KONTOR_ASSIGN(const QVariant stored, storage::metaValue(connection, "suppression_key"));
    return stored.toByteArray();
}

Result<QByteArray> madeSuppressionKey(storage::Transaction &transaction)
{
    KONTOR_ASSIGN(QByteArray key, suppressionKey(transaction.connection()));
    if (!key.isEmpty())
        return key;
    key.resize(32);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), 8);
    Statement insert = transaction.statement(QByteArray("INSERT INTO meta(key, value) VALUES('suppression_key', ?1)"));
    insert.bind(key);
    KONTOR_TRY(insert.run());
    return key;
}

QByteArray hashed(const QByteArray &key, const QString &kind, const QString &value)
{
    return QMessageAuthenticationCode::hash((kind + u':' + value).toUtf8(), key, QCryptographicHash::Sha256);
}

/// "email" and "phone" values of a draft in comparable form, and its name with birthday.
QList<std::pair<QString, QString>> identifiers(const model::ContactDraft &draft, const QString &region)
{
    QList<std::pair<QString, QString>> found;
    for (const model::ChildDraft &point : draft.points) {
        const QString kind = point.fields.value(QStringLiteral("kind")).toString();
        const QString norm = commands::normalisedPoint(kind, point.fields.value(QStringLiteral("value")).toString(), region).toString();
        if (norm.isEmpty())
            continue;
        if (kind == QLatin1String("email"))
            found.append({QStringLiteral("email"), norm});
        else if (kind == QLatin1String("phone") || kind == QLatin1String("mobile"))
            found.append({QStringLiteral("phone"), norm});
    }
    const QString birthday = draft.fields.value(QStringLiteral("birthday")).toString();
    const QString name = model::foldToKey(QString(draft.fields.value(QStringLiteral("given_name")).toString()
                                                  + draft.fields.value(QStringLiteral("family_name")).toString()));
    if (!birthday.isEmpty() && !name.isEmpty())
        found.append({QStringLiteral("person"), QString(name + u'|' + birthday)});
    return found;
}

}  // namespace

bool isOrigin(const QString &code)
{
    return code == QLatin1String("first") || code == QLatin1String("second") || code == QLatin1String("third");
}

Result<Decision> may(Connection &connection, Purpose purpose, const QString &channel, const model::ContactId &contact)
{
    Statement query = connection.statement(QByteArray("SELECT restricted_at IS NOT NULL FROM contact WHERE id = ?1"));
    query.bind(contact);
    KONTOR_ASSIGN(const bool found, query.step());
    if (!found)
        return Decision{false, Text::tr("The contact is not in the file.")};
    if (query.integer(0) != 0)
        return Decision{false, Text::tr("The contact's data is restricted.")};
    if (purpose != Purpose::Marketing)
        return Decision{};
    Statement preference = connection.statement(QByteArray(
        "SELECT 1 FROM communication_preference WHERE contact_id = ?1 AND key IN (?2, ?3, 'all:marketing') AND state = 'refused'"));
    preference.bind(contact, QString(channel + QStringLiteral(":marketing")), channel);
    KONTOR_ASSIGN(const bool refused, preference.step());
    return refused ? Decision{false, Text::tr("The contact has refused this.")} : Decision{};
}

Result<Decision> mayEnter(Connection &connection, const model::ContactDraft &draft, const QString &region)
{
    KONTOR_ASSIGN(const QByteArray key, suppressionKey(connection));
    if (key.isEmpty())
        return Decision{};
    Statement query = connection.statement(QByteArray("SELECT 1 FROM suppression WHERE hash = ?1 AND deleted_at IS NULL"));
    for (const auto &[kind, value] : identifiers(draft, region)) {
        query.reset();
        query.bind(hashed(key, kind, value));
        KONTOR_ASSIGN(const bool suppressed, query.step());
        if (suppressed)
            return Decision{false, Text::tr("This person asked to be erased and is on the suppression list.")};
    }
    return Decision{};
}

Result<void> suppress(const commands::Session &session, const model::ContactId &contact, const QString &reason)
{
    return commands::runCommand(session, {QStringLiteral("suppression.add"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        KONTOR_ASSIGN(const QByteArray key, madeSuppressionKey(context.transaction()));
        model::ContactDraft draft;
        KONTOR_ASSIGN(draft.fields, context.read(u"contact", contact));
        {
            Statement points = context.transaction().statement(QByteArray("SELECT kind, value FROM contact_point WHERE contact_id = ?1 AND deleted_at IS NULL"));
            points.bind(contact);
            for (;;) {
                KONTOR_ASSIGN(const bool row, points.step());
                if (!row)
                    break;
                draft.points.append({{}, {{QStringLiteral("kind"), points.text(0)}, {QStringLiteral("value"), points.text(1)}}});
            }
        }
        for (const auto &[kind, value] : identifiers(draft, session.region))
            KONTOR_TRY(context.insert(u"suppression", {{QStringLiteral("kind"), kind}, {QStringLiteral("hash"), hashed(key, kind, value)},
                                                       {QStringLiteral("reason"), reason}, {QStringLiteral("noted_at"), context.now()}}));
        return {};
    });
}

Result<void> logDisclosure(const commands::Session &session, const QString &purpose, const QString &channel, const QString &recipient,
                           qint64 records, const QString &selection)
{
    return commands::runCommand(session, {QStringLiteral("disclosure"), {}, {}}, [&](CommandContext &context) {
        return noteDisclosure(context, purpose, channel, recipient, records, selection);
    });
}

Result<void> noteDisclosure(CommandContext &context, const QString &purpose, const QString &channel, const QString &recipient, qint64 records,
                            const QString &selection)
{
    return context.insert(u"disclosure", {{QStringLiteral("disclosed_at"), context.now()}, {QStringLiteral("purpose"), purpose},
                                          {QStringLiteral("channel"), channel}, {QStringLiteral("recipient"), recipient},
                                          {QStringLiteral("records"), records}, {QStringLiteral("selection"), selection}})
        .map([](const Uuid &) {});
}

}  // namespace kontor::policy
