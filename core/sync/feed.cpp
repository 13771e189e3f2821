// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/feed.h"

#include "core/sync/servererrors.h"

#include <QJsonDocument>

#include <chrono>

namespace kontor::sync {

namespace {

constexpr int pageRecords = 2'000;

Result<FeedPage> fetchPage(ServerConnection &connection, const Uuid &device, const Uuid &scope, qint64 cursor)
{
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT what, id, rev, kind, born, data, stamp FROM sync_v1.pull($1, $2, $3, $4)",
                                                     {device.toString(), scope.toString(), cursor, pageRecords}));
    return readFeed(reply);
}

void readElement(FeedRecord &record, const QString &name, const QJsonObject &value)
{
    for (const WireSet &set : record.wire->sets) {
        const auto field = name.startsWith(set.prefix) ? elementNamed(set, name) : std::nullopt;
        if (field)
            record.elements << FeedElement{&set, field->element, elementValues(*set.set, value)};
    }
}

void readData(FeedRecord &record, const QJsonObject &data)
{
    record.wire = wireKind(record.kind);
    if (record.wire == nullptr)
        return;
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QString name = it.key();
        if (const model::FieldDef *field = record.wire->byName.value(name)) {
            if (const QVariant value = fromJson(*field, it.value()); value.isValid())
                record.values.insert(name, value);
        } else if (it.value().isObject()) {
            readElement(record, name, it.value().toObject());
        }
    }
    for (FeedElement &element : record.elements) {
        if (element.set->key == QLatin1String("activity_link"))  // repeats the activity's
            element.values.insert(QStringLiteral("occurred_at"), record.values.value(QStringLiteral("occurred_at"), qint64(0)));
    }
}

}  // namespace

Result<FeedPage> readFeed(const Reply &reply)
{
    FeedPage page;
    bool ended = false;
    page.records.reserve(reply.rows());
    const auto object = [&](int row, int column) {
        return reply.isNull(row, column) ? QJsonObject() : QJsonDocument::fromJson(reply.bytes(row, column)).object();
    };
    for (int row = 0; row < reply.rows(); ++row) {
        const char what = reply.view(row, 0).isEmpty() ? '?' : reply.view(row, 0)[0];
        if (what == '.') {
            const QJsonObject end = object(row, 5);
            page.next = end[QStringLiteral("next")].toInteger();
            page.more = end[QStringLiteral("more")].toBool();
            page.left = end[QStringLiteral("left")].toBool();
            page.floor = end[QStringLiteral("floor")].toInteger();
            page.rights = end[QStringLiteral("rights")].toInteger();
            page.epoch = end[QStringLiteral("epoch")].toString();
            ended = true;
            continue;
        }
        using What = FeedRecord::What;
        FeedRecord record{what == 'd' ? What::Deleted : what == 'e' ? What::Erased : what == 'g' ? What::Moved : What::State,
                          Uuid::fromString(reply.text(row, 1)).value_or(Uuid{}), reply.number(row, 2), reply.text(row, 3)};
        if (record.what == What::State) {
            record.born = reply.number(row, 4);
            record.stamps = object(row, 6);
            readData(record, object(row, 5));
        }
        page.records << std::move(record);
    }
    if (!ended)
        return fail(ErrorCode::Malformed, Text::tr("The server's answer was not understood. Nothing was changed. Is it a Kontor server?"));
    return page;
}

void FeedPages::ask(const Uuid &device, const Uuid &scope, qint64 cursor, QList<FeedRecord> spent)
{
    m_scope = scope;
    m_cursor = cursor;
    m_page = std::async(std::launch::async, [connection = m_connection, device, scope, cursor, spent = std::move(spent)]() mutable {
        spent.clear();
        return fetchPage(*connection, device, scope, cursor);
    });
}

bool FeedPages::isReady() const
{
    constexpr std::chrono::milliseconds aMoment{50};
    return m_page.valid() && m_page.wait_for(aMoment) == std::future_status::ready;
}

Result<FeedPage> FeedPages::take(const Uuid &device, const Uuid &scope, qint64 cursor)
{
    if (m_page.valid()) {
        auto page = m_page.get();
        if (m_scope == scope && m_cursor == cursor)
            return page;
    }
    return fetchPage(*m_connection, device, scope, cursor);
}

}  // namespace kontor::sync
