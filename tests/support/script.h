// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/tagcommands.h"

#include "tests/support/kontorfile.h"

#include <functional>
#include <random>

namespace kontor::tests {

/// Runs random commands on a file, the same ones for the same seed. Each call of step() is one command at most.
class RandomScript {
public:
    RandomScript(KontorFile &file, unsigned seed) : m_file(&file), m_random(seed) {}

    /// False if the command found nothing to do.
    bool step()
    {
        const qint64 before = commandCount();
        m_file->clock().advance(1'000);
        m_actions[below(int(m_actions.size()))]();
        const qint64 made = commandCount() - before;
        REQUIRE(made <= 1);
        return made == 1;
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    const commands::Session &session() { return m_file->session(); }
    qint64 commandCount() { return m_file->number("SELECT count(*) FROM command"); }

    /// A random visible record; null if there is none.
    Uuid any(const QByteArray &table)
    {
        const QByteArray where = table == "contact" ? "n IN (SELECT n FROM visible_contact)" : "deleted_at IS NULL";
        const qint64 count = m_file->number("SELECT count(*) FROM " + table + " WHERE " + where);
        if (count == 0)
            return {};
        return Uuid::fromBytes(m_file->scalar("SELECT id FROM " + table + " WHERE " + where + " ORDER BY n LIMIT 1 OFFSET "
                                              + QByteArray::number(below(int(count)))).toByteArray());
    }
    model::ContactId contact() { return model::ContactId(any("contact")); }
    QList<model::ContactId> contacts()
    {
        QList<model::ContactId> list;
        for (int i = below(5); i >= 0; --i) {
            if (const model::ContactId id = contact(); !id.isNull() && !list.contains(id))
                list << id;
        }
        return list;
    }
    QString word()
    {
        static const QStringList words{text("Müller"), text("Maier"), text("Über"), text("Straße"), text("it's"), text("a\"b"), text("日本"), text("x")};
        return words[below(int(words.size()))];
    }
    QString tag() { return QStringLiteral("Tag %1").arg(below(4)); }
    template <typename T>
    void must(const Result<T> &result)
    {
        if (!result && result.error().code != ErrorCode::NotFound)
            FAIL(result.error().message.toStdString() + " [" + result.error().detail.toStdString() + "]");
    }

    void create()
    {
        switch (below(4)) {
        case 0: return must(commands::createContact(session(), firmDraft(qPrintable(QStringLiteral("Firma %1").arg(below(5))))));
        case 1: return must(commands::createContact(session(), personDraft("Eva", "Klein")));
        default: {
            model::ContactDraft draft = fullDraft("Max", "Muster");
            draft.affiliations[0].organisation = QStringLiteral("Firma %1").arg(below(5));
            draft.tags = {tag(), tag()};
            must(commands::createContact(session(), draft));
        }
        }
    }
    void edit()
    {
        const QList<model::FieldMap> edits{
            {{QStringLiteral("family_name"), word()}}, {{QStringLiteral("org_name"), word()}, {QStringLiteral("remark"), word()}},
            {{QStringLiteral("team_size"), qint64(below(4))}}, {{QStringLiteral("remark"), QVariant()}}, {{QStringLiteral("favourite"), qint64(1)}},
            {{QStringLiteral("birthday"), QStringLiteral("1980-0%1").arg(1 + below(9))}}, {{QStringLiteral("restricted_at"), qint64(5)}}};
        if (const auto id = contact(); !id.isNull())
            must(commands::editContact(session(), id, edits[below(int(edits.size()))]));
    }
    void child()
    {
        const model::ContactId id = contact();
        if (id.isNull())
            return;
        switch (below(4)) {
        case 0:
            return must(commands::addChild(session(), u"contact_point", id, {{QStringLiteral("kind"), QStringLiteral("phone")},
                                                                             {QStringLiteral("value"), QStringLiteral("0221 %1").arg(4711 + below(9))}}));
        case 1: return must(commands::addChild(session(), u"address", id, {{QStringLiteral("city"), word()}}));
        case 2:
            return must(commands::addChild(session(), u"relation", id, {{QStringLiteral("to_id"), model::reference(contact())},
                                                                        {QStringLiteral("kind"), QStringLiteral("spouse")}}));
        default:
            return must(commands::addAffiliation(session(), id, {QStringLiteral("Firma %1").arg(below(5)), {{QStringLiteral("position"), word()}}}));
        }
    }
    void changeChild()
    {
        struct Kind {
            const char *entity;
            const char *field;
        };
        static constexpr Kind kinds[] = {{"contact_point", "value"}, {"address", "city"}, {"affiliation", "position"}, {"relation", "note"}};
        const Kind &kind = kinds[below(4)];
        const Uuid id = any(kind.entity);
        if (id.isNull())
            return;
        if (below(3) == 0)
            return must(commands::removeChild(session(), QString::fromLatin1(kind.entity), id));
        must(commands::editChild(session(), QString::fromLatin1(kind.entity), id, {{QString::fromLatin1(kind.field), word()}}));
    }
    void activity()
    {
        const auto id = model::ActivityId(any("activity"));
        if (below(2) == 0 || id.isNull())
            return must(commands::logActivity(session(), contacts(), {{QStringLiteral("kind"), QStringLiteral("call")}, {QStringLiteral("subject"), word()}}));
        if (below(3) == 0)
            return must(commands::deleteActivity(session(), id));
        must(commands::editActivity(session(), id, {{QStringLiteral("occurred_at"), testNowMs + below(1000)}, {QStringLiteral("body"), word()}}));
    }
    void task()
    {
        const auto id = model::TaskId(any("task"));
        if (below(2) == 0 || id.isNull())
            return must(commands::createTask(session(), contact(), {{QStringLiteral("title"), word()}, {QStringLiteral("due_on"), QStringLiteral("2026-0%1-01").arg(1 + below(9))}}));
        switch (below(3)) {
        case 0: return must(commands::setTaskDone(session(), id, below(2) == 0));
        case 1: return must(commands::deleteTask(session(), id));
        default: return must(commands::editTask(session(), id, {{QStringLiteral("due_on"), QVariant()}}));
        }
    }
    void custom()
    {
        const auto id = contact();
        if (id.isNull())
            return;
        static const QList<std::pair<QString, QVariant>> values{
            {QStringLiteral("hobby"), QStringLiteral("Schach")}, {QStringLiteral("hobby"), QVariant()}, {QStringLiteral("income"), qint64(123'456)},
            {QStringLiteral("purchase_frequency"), 1.0 / 3}, {QStringLiteral("purchase_frequency"), 1e300}, {QStringLiteral("purchase_frequency"), 0.1 + 0.2}, {QStringLiteral("Eigenes Feld"), text("a\nb")},
            {QStringLiteral("purchase_interval"), qint64(9'007'199'254'740'993)}, {QStringLiteral("marital_status"), QStringLiteral("single")}};
        const auto &[field, value] = values[below(int(values.size()))];
        must(commands::setCustomValue(session(), id, field, value));
    }
    void preference()
    {
        static const QStringList states{QStringLiteral("allowed"), QStringLiteral("refused"), QString()};
        if (const auto id = contact(); !id.isNull())
            must(commands::setPreference(session(), id, below(2) == 0 ? QStringLiteral("email:marketing") : QStringLiteral("phone"), states[below(3)]));
    }
    void filter()
    {
        const auto id = model::SavedFilterId(any("saved_filter"));
        if (id.isNull() || below(2) == 0)
            return must(commands::saveFilter(session(), word(), model::Filter::condition(QStringLiteral("tag"), model::Filter::Compare::Equals, tag())));
        must(commands::deleteSavedFilter(session(), id));
    }
    void tags()
    {
        const auto id = model::TagId(any("tag"));
        switch (below(4)) {
        case 0: return must(commands::createTag(session(), tag(), QStringLiteral("#123456")));
        case 1:
            if (!id.isNull())
                must(commands::editTag(session(), id, {{QStringLiteral("description"), word()}}));
            return;
        case 2:
            if (!id.isNull())
                must(commands::deleteTag(session(), id));
            return;
        default: return must(commands::tagContacts(session(), contacts(), {tag()}, {tag()}));
        }
    }
    void many()
    {
        switch (below(4)) {
        case 0: return must(commands::deleteContacts(session(), contacts()));
        case 1: return must(commands::setFieldOfMany(session(), contacts(), QStringLiteral("industry"), word()));
        case 2: return must(commands::tagContacts(session(), contacts(), {tag(), tag()}, {}));
        default: return must(commands::tagContacts(session(), contacts(), {}, {tag(), tag()}));
        }
    }
    void restoreSome()
    {
        const QByteArray id = m_file->scalar("SELECT id FROM contact WHERE deleted_at IS NOT NULL ORDER BY n LIMIT 1").toByteArray();
        if (!id.isEmpty())
            must(commands::restoreContacts(session(), {model::ContactId(Uuid::fromBytes(id))}));
    }

    KontorFile *m_file;
    std::mt19937 m_random;
    std::vector<std::function<void()>> m_actions{[this] { create(); }, [this] { create(); }, [this] { edit(); }, [this] { edit(); },
                                                 [this] { child(); }, [this] { changeChild(); }, [this] { activity(); }, [this] { task(); },
                                                 [this] { custom(); }, [this] { preference(); }, [this] { filter(); }, [this] { tags(); },
                                                 [this] { many(); }, [this] { restoreSome(); }};
};

}  // namespace kontor::tests
