// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/activitycommands.h"
#include "core/commands/contactcommands.h"
#include "core/commands/entrycommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/filtercommands.h"
#include "core/commands/matchcommands.h"
#include "core/commands/merge.h"
#include "core/commands/partcommands.h"
#include "core/commands/reviewcommands.h"
#include "core/commands/settingcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/taskcommands.h"
#include "core/commands/templatecommands.h"

#include "tests/support/kontorfile.h"

#include <array>
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
        switch (below(6)) {
        case 0:
        case 1: return must(commands::deleteActivity(session(), id));
        case 2: return must(commands::pinEntry(session(), id, below(2) == 0));
        case 3: return entry(id);
        default: break;
        }
        must(commands::editActivity(session(), id, {{QStringLiteral("occurred_at"), testNowMs + below(1000)}, {QStringLiteral("body"), word()}}));
    }
    void entry(const model::ActivityId &id)
    {
        const QList<model::ContactId> people = contacts();
        if (people.isEmpty())
            return;
        if (below(2) == 0)
            return must(commands::editEntry(session(), id, {{QStringLiteral("subject"), word()}, {QStringLiteral("duration_s"), qint64(below(3))}}, people));
        commands::NewEntry entry;
        entry.contacts = people;
        entry.fields = {{QStringLiteral("kind"), QStringLiteral("meeting")}, {QStringLiteral("place"), word()}, {QStringLiteral("body"), word()}};
        entry.files = {{QStringLiteral("x.txt"), QStringLiteral("text/plain"), word().toUtf8(), false}};
        if (const auto open = model::TaskId(any("task")); !open.isNull() && below(2) == 0)
            entry.done = open;
        if (below(2) == 0)
            entry.next = taskFields();
        must(commands::writeEntry(session(), entry));
    }
    void task()
    {
        const auto id = model::TaskId(any("task"));
        if (below(2) == 0 || id.isNull())
            return must(commands::createTask(session(), contact(), taskFields()));
        switch (below(8)) {
        case 0:
        case 1: return must(commands::setTaskDone(session(), id, below(3) > 0));
        case 2: return must(commands::deleteTask(session(), id));
        case 3: return must(commands::doneAndPlanNext(session(), id, taskFields()));
        case 4: return must(commands::snoozeTasks(session(), {id}, testNowMs + below(9)));
        case 5: return must(commands::editTask(session(), id, {{QStringLiteral("contact_id"), model::reference(contact())}}));
        case 6: return must(commands::editTask(session(), id, taskFields()));
        default: return must(commands::editTask(session(), id, {{QStringLiteral("due_on"), QVariant()}}));
        }
    }
    model::FieldMap taskFields()
    {
        model::FieldMap fields{{QStringLiteral("title"), word()}, {QStringLiteral("due_on"), QStringLiteral("2026-0%1-01").arg(1 + below(9))}};
        if (below(2) == 0)
            fields.insert({{QStringLiteral("due_time"), QStringLiteral("1%1:30").arg(below(9))}, {QStringLiteral("zone"), QStringLiteral("Europe/Berlin")},
                           {QStringLiteral("remind_at"), testNowMs + below(1000)}});
        if (below(2) == 0)
            fields.insert(QStringLiteral("repeat"), below(2) == 0 ? QStringLiteral("FREQ=WEEKLY;INTERVAL=2") : QStringLiteral("FREQ=MONTHLY;COUNT=2"));
        return fields;
    }
    void manyTasks()
    {
        QList<model::TaskId> list;
        for (int i = below(4); i >= 0; --i) {
            if (const auto id = model::TaskId(any("task")); !id.isNull() && !list.contains(id))
                list << id;
        }
        switch (below(4)) {
        case 0: return must(commands::setTasksDone(session(), list, below(3) > 0));
        case 1: return must(commands::moveTasks(session(), list, QDate(2026, 1 + below(12), 3)));
        case 2: return must(commands::assignTasks(session(), list, word()));
        default: return must(commands::deleteTasks(session(), list));
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
        switch (below(6)) {
        case 4: {
            const auto other = model::TagId(any("tag"));
            if (!id.isNull() && other != id)
                must(commands::mergeTags(session(), id, other));
            return;
        }
        case 5: {
            const auto renamed = id.isNull() ? Result<bool>(false) : commands::editTag(session(), id, {{QStringLiteral("name"), tag()}});
            if (renamed || renamed.error().code != ErrorCode::Conflict)
                must(renamed);
            return;
        }
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
    void templates()
    {
        const auto id = model::TextTemplateId(any("text_template"));
        switch (id.isNull() ? 0 : below(4)) {
        case 0: return must(commands::createTextTemplate(session(), {{QStringLiteral("name"), word()}, {QStringLiteral("body"), word()}}));
        case 1: return must(commands::editTextTemplate(session(), id, {{QStringLiteral("subject"), word()}, {QStringLiteral("kind"), QStringLiteral("call")}}));
        case 2: return must(commands::deleteTextTemplate(session(), id));
        default: return must(commands::arrangeRecords(session(), u"text_template", {any("text_template"), id}));
        }
    }
    void kinds()
    {
        const auto id = model::ActivityKindId(any("activity_kind"));
        const QString label = QStringLiteral("Art %1").arg(below(3));
        switch (id.isNull() ? 0 : below(4)) {
        case 0: {
            const auto made = commands::createActivityKind(session(), label, QStringLiteral("users"));
            if (made || made.error().code != ErrorCode::Conflict)
                must(made);
            return;
        }
        case 1: return must(commands::editActivityKind(session(), id, {{QStringLiteral("label"), word()}}));
        case 2: return must(commands::deleteActivityKind(session(), id));
        default:
            return must(commands::logActivity(session(), contacts(), {{QStringLiteral("kind"), m_file->scalar("SELECT code FROM activity_kind ORDER BY n LIMIT 1")},
                                                                      {QStringLiteral("body"), word()}}));
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

    /// A refusal that names a rule is an answer too.
    template <typename T>
    void mayRefuse(const Result<T> &result)
    {
        if (!result && (result.error().code == ErrorCode::Invalid || result.error().code == ErrorCode::Conflict))
            return;
        must(result);
    }
    void part()
    {
        const model::ContactId id = contact();
        if (id.isNull())
            return;
        const char *entity = below(2) == 0 ? "contact_point" : "address";
        const Uuid piece = any(entity);
        switch (below(7)) {
        case 5: return mayRefuse(commands::decideMatch(session(), id, contact(), below(2) == 0 ? commands::MatchDecision::Same : commands::MatchDecision::Apart));
        case 0:
            return mayRefuse(commands::saveAffiliation(session(), below(2) == 0 ? any("affiliation") : Uuid(), id, contact(),
                                                       {{QStringLiteral("position"), word()}, {QStringLiteral("main"), qint64(below(2))}}));
        case 1: return mayRefuse(commands::saveRelation(session(), below(2) == 0 ? any("relation") : Uuid(), id, contact(), QStringLiteral("colleague"), word()));
        case 2: return piece.isNull() ? void() : must(commands::setPreferred(session(), QString::fromLatin1(entity), piece, below(2) == 0));
        case 3: return piece.isNull() ? void() : must(commands::movePart(session(), QString::fromLatin1(entity), piece, below(3) - 1));
        case 4: return must(commands::setPhoto(session(), id, {QStringLiteral("foto.jpg"), QStringLiteral("image/jpeg"), QByteArray("photo ") + char('a' + below(4)), true}));
        default: {
            const auto file = model::AttachmentId(any("attachment"));
            return file.isNull() ? void() : must(commands::renameAttachment(session(), file, word() + QStringLiteral(".txt")));
        }
        }
    }

    void review()
    {
        switch (below(4)) {
        case 0: return must(commands::markReviewed(session(), contacts()));
        case 1: return must(commands::tagForReview(session(), contacts()));
        case 2: return must(commands::storeSetting(session(), model::FileSetting::ReviewNew, below(2) == 0));
        default: {
            static constexpr std::pair<const char *, const char *> values[]{{"contact", "family_name"}, {"contact", "pref:email"}, {"contact_point", "value"}, {"address", "address"}};
            const auto &[entity, field] = values[below(4)];
            if (const Uuid record = any(entity); !record.isNull())
                must(commands::confirmValue(session(), QString::fromLatin1(entity), record, QString::fromLatin1(field)));
        }
        }
    }

    void setting()
    {
        using Setting = model::FileSetting;
        static constexpr std::array all{Setting::SilentAfterDays, Setting::ReviewDays, Setting::HousePhones, Setting::HouseKept, Setting::OnlineDomains};
        const QVariantList values{qint64(7 + below(3)), qint64(below(3)), below(2) == 0 ? QStringLiteral("international") : QStringLiteral("national"), word(), below(2) == 0};
        const int which = below(int(all.size()));
        must(commands::storeSetting(session(), all[size_t(which)], below(4) == 0 ? QVariant() : values[which]));
    }

    void merging()
    {
        if (below(3) == 0) {
            const QByteArray id = m_file->scalar("SELECT id FROM contact WHERE merged_into IS NOT NULL ORDER BY n DESC LIMIT 1").toByteArray();
            return id.isEmpty() ? void() : mayRefuse(commands::unmergeContact(session(), model::ContactId(Uuid::fromBytes(id))));
        }
        QList<model::ContactId> others = contacts();
        if (others.size() >= 2)
            mayRefuse(commands::mergeContacts(session(), {others.takeFirst(), others, {}}));
    }

    KontorFile *m_file;
    std::mt19937 m_random;
    std::vector<std::function<void()>> m_actions{[this] { create(); }, [this] { create(); }, [this] { edit(); }, [this] { edit(); },
                                                 [this] { child(); }, [this] { changeChild(); }, [this] { activity(); }, [this] { task(); }, [this] { task(); }, [this] { manyTasks(); },
                                                 [this] { custom(); }, [this] { preference(); }, [this] { filter(); }, [this] { tags(); },
                                                 [this] { templates(); }, [this] { kinds(); }, [this] { many(); }, [this] { part(); }, [this] { merging(); }, [this] { review(); }, [this] { setting(); }, [this] { restoreSome(); }};
};

}  // namespace kontor::tests
