// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include "core/commands/scopecommands.h"
#include "core/commands/undo.h"
#include "core/queries/team.h"
#include "core/storage/check.h"
#include "tests/support/script.h"

#include <cstdlib>
#include <random>

// Random work on several files of a team with random trouble between them. In the end all have the same, nothing waits, and nothing
// that was written is lost without a word. KONTOR_SYNC_SEED replays one seed, KONTOR_SYNC_SEEDS sets how many are run, from KONTOR_SYNC_FIRST on.

using namespace kontor;
using namespace kontor::tests;

namespace {

constexpr qint64 dayMs = 86'400'000;

class Simulation {
public:
    enum class Scopes { Organisation, Several };

    Simulation(Team &like, unsigned seed, Scopes scopes) : m_copy(Team::copyOf(like)), m_team(*m_copy), m_random(seed), m_scopes(scopes)
    {
        const int count = 2 + below(3);
        for (int i = 0; i < count; ++i) {
            // The last one is in no team.
            if (scopes == Scopes::Several && i + 1 < count)
                m_team.add({QStringLiteral("m%1").arg(i), {}, {}, {}, {QStringLiteral("Sales")}});
            m_members.push_back(std::make_unique<Member>(m_team, QStringLiteral("m%1").arg(i), quint64(seed) * 10'000'000 + quint64(i + 1) * 1'000'000));
            Member &member = *m_members.back();
            m_scripts.push_back(std::make_unique<RandomScript>(member.file, seed * 31 + unsigned(i)));
            // Clocks are wrong by up to 400 days.
            member.file.clock().advance((below(801) - 400) * dayMs);
            for (int step = below(4); step > 0; --step)
                m_scripts.back()->step();
            member.join();
        }
    }

    void run()
    {
        // In every third schedule the server comes back from a backup.
        const int saved = below(3) == 0 ? below(40) : -1;
        const int restored = saved + 1 + below(19);
        std::optional<Backup> backup;
        for (int step = 0; step < 60; ++step) {
            if (step == saved)
                backup.emplace(m_team);
            if (backup && step == restored)
                backup->putBack(below(2) == 0);
            const size_t who = size_t(below(int(m_members.size())));
            const int what = below(100);
            if (m_scopes == Scopes::Several && below(8) == 0)
                moveScope(*m_members[who]);
            else if (what < 54)
                m_scripts[who]->step();
            else if (what < 60)
                (void)commands::undo(m_members[who]->file.session());  // there may be nothing to undo
            else if (what < 80)
                m_members[who]->round();
            else
                trouble(*m_members[who]);
        }
    }

    void heal()
    {
        // What follows a merge is sent by whoever sees it first, and the others have to hear of it again.
        for (size_t i = 0; i < 5; ++i) {
            for (const auto &member : m_members)
                member->round();
        }
    }

    void check()
    {
        for (const auto &member : m_members) {
            CAPTURE(member->name().toStdString());
            CHECK(member->waiting() == 0);
            CHECK(difference(shared(*member), syncedOf(m_team, scopesOf(*member))).toStdString() == "");
            if (m_scopes == Scopes::Organisation) {
                // What one may not see any more cannot be moved to where it belongs, and is refused.
                CHECK(leftBehind(*member) == 0);
                CHECK(requireValue(member->file.connection().scalar("SELECT group_concat(kind || ' ' || entity || ' ' || hex(record) || ' ' || field)"
                                                                    " FROM sync_issue WHERE kind NOT IN ('conflict', 'gone')")).toString().toStdString() == "");
            }
            checkSums(*member);
            const auto report = requireValue(storage::checkFile(member->file.connection(), {}));
            CHECK(report.problems.join(u'\n').toStdString() == "");
        }
        CHECK(m_team.value("SELECT count(*) FROM sync.audit a WHERE a.outcome = 'lost'"
                           " AND NOT EXISTS (SELECT FROM sync.revision r WHERE r.rev = a.rev)") == u"0"_s);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    /// All but what was refused as a whole, and stays in this file alone: its member was told.
    static QMap<QString, QJsonObject> shared(Member &member)
    {
        QMap<QString, QJsonObject> all = member.synced();
        storage::Statement refused = member.file.connection().statement(QByteArray("SELECT record FROM sync_issue WHERE kind = 'denied' AND field = '*'"
                                                                                " AND record NOT IN (SELECT id FROM sync_record)"));
        while (requireValue(refused.step()))
            all.remove(refused.uuid(0).toString());
        return all;
    }

    static QStringList scopesOf(Member &member)
    {
        QStringList ids;
        for (const sync::Scope &scope : requireValue(sync::readScopes(member.file.connection())))
            ids << scope.id.toString();
        return ids;
    }

    /// To the organisation, a team or oneself.
    void moveScope(Member &member)
    {
        QList<Uuid> scopes;
        for (const queries::TeamScope &scope : requireValue(queries::teamScopes(member.file.connection())))
            scopes << (scope.isOrganisation() ? Uuid() : scope.id);
        storage::Statement query = member.file.connection().statement(QByteArray("SELECT id FROM visible_contact ORDER BY id"));
        QList<model::ContactId> contacts;
        while (requireValue(query.step()))
            contacts << model::ContactId(query.uuid(0));
        if (contacts.isEmpty() || scopes.isEmpty())
            return;
        member.file.clock().advance(1'000);
        const qsizetype from = below(int(contacts.size()));
        requireValue(commands::moveContacts(member.file.session(), contacts.mid(from, 1 + below(3)), scopes[below(int(scopes.size()))]));
    }

    /// What hangs on merged contacts, or on contacts that were merged into one another.
    static qint64 leftBehind(Member &member)
    {
        qint64 count = member.file.number("SELECT count(*) FROM contact a JOIN contact b ON b.id = a.merged_into WHERE b.merged_into = a.id");
        for (const char *table : {"contact_point", "address", "task", "contact_tag"})
            count += member.file.number("SELECT count(*) FROM " + QByteArray(table) + " WHERE contact_id IN (SELECT id FROM contact WHERE merged_into IS NOT NULL)");
        return count;
    }

    /// Every record at the revision that the server has it at.
    void checkSums(Member &member)
    {
        const Uuid device = requireValue(sync::readTeamState(member.file.connection())).device;
        sync::ServerConnection connection = member.connect();
        for (const sync::Scope &scope : requireValue(sync::readScopes(member.file.connection()))) {
            const sync::Reply sums = requireValue(connection.exec("SELECT records FROM sync_v1.verify($1, $2)", {device.toString(), scope.id.toString()}));
            storage::Statement mine = member.file.connection().statement(QByteArray("SELECT count(*) FROM sync_record WHERE scope = ?1"));
            mine.bind(scope.id);
            REQUIRE(requireValue(mine.step()));
            CHECK(mine.integer(0) == sums.number(0, 0));
        }
    }

    void trouble(Member &member)
    {
        switch (below(6)) {
        case 0: return member.file.reopen();                                   // the program is killed between two steps
        case 1: return lostReply(member, 1);
        case 2: return lostReply(member, 2);                                   // sent twice
        case 3: return stagedOnly(member);                                     // killed before it was sent
        case 4: return halfARound(member);
        default: member.file.clock().advance((below(21) - 10) * dayMs); return;  // somebody sets the clock
        }
    }

    std::optional<sync::Batch> stage(Member &member)
    {
        return requireValue(member.file.database().write([this](storage::Transaction &t) { return sync::stage(t, 1 + below(20)); }));
    }

    void stagedOnly(Member &member)
    {
        stage(member);
        if (below(2) == 0)
            member.file.reopen();
    }

    void lostReply(Member &member, int times)
    {
        if (sendUnheard(member, 1 + below(20), times) && below(2) == 0)
            member.file.reopen();
    }

    void halfARound(Member &member)
    {
        sync::TeamClient client = member.client();
        sync::RoundReport report;
        requireValue(client.greet());
        if (below(2) == 0)
            requireValue(client.push(report));
        for (int i = below(3); i > 0; --i)
            requireValue(client.pull(report));
    }

    std::unique_ptr<Team> m_copy;
    Team &m_team;
    std::mt19937 m_random;
    Scopes m_scopes;
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<std::unique_ptr<RandomScript>> m_scripts;
};

unsigned number(const char *name, unsigned standard)
{
    const QByteArray value = qgetenv(name);
    return value.isEmpty() ? standard : value.toUInt();
}

void simulate(PostgresServer &server, Simulation::Scopes scopes, unsigned inCi)
{
    const unsigned only = number("KONTOR_SYNC_SEED", 0);
    const unsigned first = only > 0 ? only : number("KONTOR_SYNC_FIRST", 1);
    const unsigned count = only > 0 ? 1 : number("KONTOR_SYNC_SEEDS", qEnvironmentVariableIsSet("CI") ? inCi : 10);
    Team like(server);
    for (unsigned seed = first; seed < first + count; ++seed) {
        CAPTURE(seed);
        Simulation simulation(like, seed, scopes);
        simulation.run();
        simulation.heal();
        simulation.check();
    }
}

}  // namespace

TEST_CASE("whatever happens between them, the files of a team end up the same", "[simulation]")
{
    KONTOR_POSTGRES(server);
    simulate(server, Simulation::Scopes::Organisation, 200);
}

TEST_CASE("whatever moves between scopes meanwhile, everybody ends up with what he may see", "[simulation][several]")
{
    KONTOR_POSTGRES(server);
    simulate(server, Simulation::Scopes::Several, 10);
}
