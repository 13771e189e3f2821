// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamlink.h"
#include "ui/pages/contacts/datapane.h"
#include "ui/widgets/inlinefield.h"

#include "windowfixture.h"

#ifdef Q_OS_UNIX
#include "tests/support/team.h"
#endif

#include <QLabel>

namespace kontor::tests {

/// What is to be read on it.
inline QStringList textsOf(const QWidget &below)
{
    QStringList texts;
    for (const QLabel *label : below.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&below))
            texts << label->text();
    }
    return texts;
}

#ifdef Q_OS_UNIX

constexpr qint64 early = qint64(1'700'000'000'000) << 16;

/// Anna's window, in step with a team; Bert, a colleague who speaks the protocol.
struct Bureau {
    explicit Bureau(PostgresServer &server, sync::NewMember anna = {}) : team(server)
    {
        anna.login = u"anna"_s;
        anna.label = u"Anna"_s;
        team.add(anna);
        bert = std::make_unique<Peer>(team.peer(u"bert"_s, {{}, u"Bert"_s}));
        org = bert->scope(u"org"_s);
        bert->push({newRecord(idOf(1), org, early, {{u"kind"_s, u"person"_s}, {u"family_name"_s, u"Klein"_s}, {u"created_at"_s, 1}}),
                    newRecord(idOf(2), org, early, {{u"kind"_s, u"person"_s}, {u"family_name"_s, u"Rot"_s}, {u"created_at"_s, 1}})});
        desk.openFilledFile([](const commands::Session &) -> Result<qint64> { return 0; });
        join();
    }
    void join()
    {
        bool joined = false;
        link().join({team.address(u"anna"_s), sync::FirstContact::Share, u"Annas Rechner"_s}, desk.window, [&](const Result<void> &done) { joined = done.has_value(); });
        REQUIRE(desk.waitFor([&] { return joined && link().status().state == sync::SyncState::InStep && !link().me().isEmpty(); }));
        REQUIRE(desk.waitFor([&] { return desk.count("SELECT count(*) FROM visible_contact") == 2; }));
        desk.settle();
    }
    dialogs::TeamLink &link() { return *desk.windows.team(); }
    void open(int n)
    {
        desk.window->go({u"contacts"_s, *Uuid::fromString(idOf(n))});
        REQUIRE(desk.waitFor([&] { return desk.contacts()->shownRecord() == *Uuid::fromString(idOf(n)); }));
        desk.settle();
    }
    template <typename Widget>
    Widget *part()
    {
        auto *found = desk.window->findChild<Widget *>();
        REQUIRE(found != nullptr);
        return found;
    }
    widgets::InlineField *field(const QString &label)
    {
        widgets::InlineField *found = nullptr;
        REQUIRE(desk.waitFor([&] {
            for (widgets::InlineField *candidate : part<pages::DataPane>()->findChildren<widgets::InlineField *>()) {
                if (candidate->spec().label == label && candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        }));
        return found;
    }
    void change(int n, const QString &field, const QJsonValue &value)
    {
        const QString at = team.value("SELECT coalesce((stamp ->> $2)::bigint, born)::text FROM sync.rec WHERE id = $1::uuid", {idOf(n), field});
        bert->push({edited(idOf(n), {{field, value, ++clock, at.toLongLong()}})});
    }

    Team team;
    std::unique_ptr<Peer> bert;
    QString org;
    qint64 clock = early + 100;
    WindowFixture desk;
};

#endif

}  // namespace kontor::tests
