// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/doings.h"

#include "core/queries/lookups.h"
#include "core/queries/team.h"
#include "core/sync/about.h"
#include "core/sync/presence.h"

#include <QSet>

#include <algorithm>

namespace kontor::sync {

using commands::Session;
using model::Catalogue;
using model::EntityDef;
using storage::Connection;
using What = Doing::What;

namespace {

constexpr int revisionsPerPage = 200;
constexpr qsizetype mostNamed = 5;
/// What somebody does in one go, with a cup of coffee in between.
constexpr qint64 pauseMs = qint64(30) * 60 * 1000;

/// What a revision did to records of one kind.
struct Piece {
    qint64 rev = 0;
    qint64 at = 0;
    qint64 user = 0;
    QString kind;
    qint64 changed = 0;
    qint64 made = 0;
    QList<Uuid> ids;
};

Piece pieceIn(const Reply &reply, int row)
{
    return {reply.number(row, 0), reply.number(row, 1), reply.number(row, 2), reply.text(row, 3), reply.number(row, 4), reply.number(row, 5),
            uuidsIn(reply.text(row, 6))};
}

What whatOf(const Piece &piece)
{
    const bool isNew = piece.made > 0;
    if (piece.kind == QLatin1String("contact"))
        return isNew ? What::AddedContacts : What::ChangedContacts;
    if (piece.kind == QLatin1String("activity"))
        return isNew ? What::AddedEntries : What::ChangedEntries;
    if (piece.kind == QLatin1String("task"))
        return isNew ? What::AddedTasks : What::ChangedTasks;
    const EntityDef *entity = Catalogue::get().entity(piece.kind);
    const bool isPart = entity != nullptr && entity->kind == model::EntityKind::Record && entity->scope == model::ScopeRule::Parent;
    return isPart ? What::ChangedContacts : What::ChangedOther;
}

/// Puts the pieces together. Lives for one page.
class Teller {
public:
    Teller(Connection &connection, const QList<queries::TeamMember> &members) : m_connection(&connection), m_members(members) {}

    /// The pieces of one revision. Phone numbers and the like are told of as their contact's.
    Result<void> tell(const QList<Piece> &revision)
    {
        const bool hasContacts = std::any_of(revision.begin(), revision.end(), [](const Piece &piece) { return piece.kind == QLatin1String("contact"); });
        for (const Piece &piece : revision) {
            const What what = whatOf(piece);
            const bool isPart = what == What::ChangedContacts && piece.kind != QLatin1String("contact");
            if (piece.kind.isEmpty() || (isPart && hasContacts))
                continue;
            KONTOR_TRY(add(piece, what));
        }
        return {};
    }
    QList<Doing> told() const
    {
        QList<Doing> doings;
        for (const Open &open : m_told)
            doings << open.doing;
        return doings;
    }

private:
    struct Open {
        Doing doing;
        qint64 user = 0;
        qint64 since = 0;  ///< the earliest piece
        QSet<Uuid> seen = {};
    };

    Result<void> add(const Piece &piece, What what)
    {
        Open &open = openFor(piece, what);
        open.since = piece.at;
        qint64 repeated = 0;
        for (const Uuid &id : piece.ids) {
            KONTOR_ASSIGN(const Doing::About about, aboutOf(piece.kind, id));
            // The same contact twice is one contact; two entries about one contact are two.
            const bool byContact = what == What::AddedContacts || what == What::ChangedContacts;
            const Uuid key = byContact && !about.contact.isNull() ? about.contact : id;
            const bool isAgain = open.seen.contains(key);
            open.seen.insert(key);
            repeated += isAgain ? 1 : 0;
            const bool isNews = !about.name.isEmpty() && !open.doing.about.contains(about);
            if (!isAgain && isNews && open.doing.about.size() < mostNamed)
                open.doing.about << about;
        }
        open.doing.count += piece.changed + piece.made - repeated;
        return {};
    }
    Open &openFor(const Piece &piece, What what)
    {
        for (auto open = m_told.rbegin(); open != m_told.rend() && open->user == piece.user && open->since - piece.at < pauseMs; ++open) {
            if (open->doing.what == what)
                return *open;
        }
        Doing doing;
        doing.at = piece.at;
        doing.what = what;
        for (const queries::TeamMember &member : m_members) {
            if (member.userId != piece.user)
                continue;
            doing.author = member.label;
            doing.isMine = member.isMe;
        }
        m_told.append({doing, piece.user, piece.at});
        return m_told.last();
    }
    Result<Doing::About> aboutOf(const QString &kind, const Uuid &id)
    {
        const EntityDef *entity = Catalogue::get().entity(kind);
        if (entity == nullptr || entity->kind != model::EntityKind::Record)
            return Doing::About{};
        Doing::About about;
        KONTOR_ASSIGN(about.contact, contactOf(*m_connection, *entity, id));
        KONTOR_ASSIGN(about.name, queries::contactName(*m_connection, about.contact));
        const bool isThing = kind == QLatin1String("task") || about.contact.isNull();
        KONTOR_ASSIGN(const QVariant there, columnOf(*m_connection, entity->key, "id", id));
        if (kind == QLatin1String("task"))
            about.task = id;
        if (isThing && there.isValid()) {
            KONTOR_ASSIGN(about.name, nameOfRecord(*m_connection, *entity, id));
        }
        return about;
    }

    Connection *m_connection;
    QList<queries::TeamMember> m_members;
    QList<Open> m_told;
};

}  // namespace

Result<DoingsPage> readDoings(const FileAccess &storage, ServerConnection &connection, const Uuid &device, qint64 before)
{
    const Parameter from = before > 0 ? Parameter(before) : Parameter();
    KONTOR_ASSIGN(const Reply reply, connection.exec("SELECT rev, at, user_id, kind, changed, made, ids FROM sync_v1.doings($1, $2, $3)",
                                                     {device.toString(), from, revisionsPerPage}));
    DoingsPage page;
    KONTOR_TRY(storage([&](const Session &session) -> Result<void> {
        KONTOR_ASSIGN(const auto members, queries::teamMembers(session.database->writer()));
        Teller teller(session.database->writer(), members);
        int revisions = 0;
        for (int row = 0; row < reply.rows();) {
            QList<Piece> revision;
            do
                revision << pieceIn(reply, row++);
            while (row < reply.rows() && reply.number(row, 0) == revision.first().rev);
            KONTOR_TRY(teller.tell(revision));
            page.next = revision.first().rev;
            ++revisions;
        }
        if (revisions < revisionsPerPage)
            page.next = 0;
        page.doings = teller.told();
        return {};
    }));
    return page;
}

}  // namespace kontor::sync
