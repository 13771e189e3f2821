// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/presence.h"

namespace kontor::sync {

namespace {

constexpr qsizetype mostRecords = 100;

/// A PostgreSQL array of uuids as text; they need no quoting.
QString arrayOf(const QList<Uuid> &ids)
{
    QStringList parts;
    for (const Uuid &id : ids.first(std::min(ids.size(), mostRecords)))
        parts << id.toString();
    return u'{' + parts.join(u',') + u'}';
}

}  // namespace

QList<Uuid> uuidsIn(const QString &array)
{
    QList<Uuid> ids;
    const QStringList parts = array.mid(1).chopped(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        ids << Uuid::fromString(part).value_or(Uuid{});
    return ids;
}

Result<QList<Presence>> showPresence(ServerConnection &connection, const Uuid &device, const QList<Uuid> &records)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT user_id, device, records FROM sync_v1.present($1, $2)", {device.toString(), arrayOf(records)}));
    QList<Presence> others;
    for (int row = 0; row < reply.rows(); ++row)
        others << Presence{reply.number(row, 0), reply.text(row, 1), uuidsIn(reply.text(row, 2))};
    return others;
}

void leavePresence(ServerConnection &connection, const Uuid &device)
{
    (void)connection.send("SELECT sync_v1.absent($1)", {device.toString()});
}

}  // namespace kontor::sync
