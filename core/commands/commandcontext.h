// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/contactindex.h"
#include "core/commands/session.h"
#include "core/model/catalogue.h"
#include "core/model/value.h"

#include <QJsonObject>
#include <QSet>
#include <QVarLengthArray>

namespace kontor::commands {

using storage::Transaction;

/// One running command inside one transaction: the only way to change synced tables. It writes catalogue records and
/// set elements, checks values, and remembers which contacts' derived rows have to be rebuilt.
class CommandContext {
public:
    CommandContext(Transaction &transaction, const Session &session, qint64 number);

    Transaction &transaction() { return *m_transaction; }
    const Session &session() const { return *m_session; }
    qint64 number() const { return m_number; }
    qint64 now() const { return m_transaction->clock().nowMs(); }

    /// Inserts a record with these fields (checked against the catalogue) and gives its id.
    Result<Uuid> insert(QStringView entity, const model::FieldMap &fields, const Uuid &id = {});
    /// Values that a draft does not say, such as whose it is. They go before those of the fields.
    using Given = QVarLengthArray<std::pair<QString, QVariant>, 4>;
    /// As insert(), for what this command itself makes anew and indexes with indexNew(): nobody's list row is touched.
    Result<Uuid> insertNew(QStringView entity, const model::FieldMap &fields, const Uuid &id = {}, const Given &given = {});
    /// As putElement(), for an owner that this command made: what is there already stays as it is.
    Result<void> putNew(QStringView set, const Uuid &owner, const QVariant &element, const model::FieldMap &values = {});
    /// Makes the list row of a contact that this command made, whose rows are all written.
    Result<void> indexNew(const IndexSource &source, const IndexTexts &texts) { return m_indexer.add(source, texts); }
    /// Renews that of a contact whose rows are all written: it needs no touch() any more.
    Result<void> indexAnew(const Uuid &contact, const IndexSource &source, const IndexTexts &texts)
    {
        m_touched.remove(contact);
        return m_indexer.replace(source, texts);
    }
    /// Row number of the record that was inserted last.
    qint64 lastRow() const { return m_transaction->connection().lastRow(); }

    /// Runs `work` so that it leaves nothing behind if it fails, while the command goes on.
    template <typename Work>
    auto attempt(Work &&work) -> std::invoke_result_t<Work>
    {
        storage::Connection &connection = m_transaction->connection();
        const QByteArray head = connection.capture().head;
        const QSet<Uuid> touched = m_touched;
        const ContactIndexer::Pending pending = m_indexer.pending();
        KONTOR_TRY(connection.statement(QByteArray("SAVEPOINT attempt")).run());
        auto result = work();
        if (!result) {
            KONTOR_TRY(connection.execute("ROLLBACK TO attempt"));
            connection.capture().head = head;
            m_touched = touched;
            m_indexer.restore(pending);
        }
        KONTOR_TRY(connection.statement(QByteArray("RELEASE attempt")).run());
        return result;
    }

    /// Changes the named fields. False if they had these values already. NotFound if there is no such record.
    Result<bool> update(QStringView entity, const Uuid &id, const model::FieldMap &changes);
    /// Moves a record to the bin (deleted_at); false if it was there.
    Result<bool> remove(QStringView entity, const Uuid &id);
    /// Adds or changes one element of a set ("contact_tag": owner = contact, element = tag) with all its values; those not
    /// given become "no value". False if nothing changed.
    Result<bool> putElement(QStringView set, const QVariant &owner, const QVariant &element, const model::FieldMap &values = {});
    /// The same for an owner that this command made, so that no element is there yet.
    Result<void> addElement(QStringView set, const Uuid &owner, const QVariant &element, const model::FieldMap &values);
    Result<bool> removeElement(QStringView set, const QVariant &owner, const QVariant &element);

    /// The stored fields of a record (synced ones), whether visible or not. NotFound if there is none.
    Result<model::FieldMap> read(QStringView entity, const Uuid &id);

    /// The contact's derived rows (list, search) are rebuilt before the transaction commits.
    void touch(const Uuid &contact) { m_touched.insert(contact); }
    /// The same for all contacts that show something of this record.
    Result<void> touchWhoShows(const model::EntityDef &entity, const Uuid &id);
    /// The firm's name is the subtitle of its people, and they are found by it.
    Result<void> touchPeopleOf(const Uuid &organisation);
    /// Removes the derived row of a contact that went to the bin, by its row number.
    Result<void> removeDerived(qint64 n) { return m_indexer.remove(n); }
    /// Rebuilds the list rows of what touch() collected, so that they can be read.
    Result<void> deriveTouched();
    /// The same, and the search index; called once at the end by whoever runs the command.
    Result<void> finish();

private:
    Result<void> touchOwner(const model::EntityDef &entity, const Uuid &id, const model::FieldMap &fields);
    Result<void> touchShown(const model::EntityDef &entity, const Uuid &id, const model::FieldMap &before, const model::FieldMap &changes);
    Result<void> touchLinked(const QByteArray &sql, const Uuid &id);
    void noteChanged(const Uuid &owner);
    Result<void> elementChanged(const model::EntityDef &set, const QVariant &owner, const QVariant &element);
    void addDerived(const model::EntityDef &entity, model::FieldMap &fields) const;

    Transaction *m_transaction;
    const Session *m_session;
    qint64 m_number;
    QSet<Uuid> m_touched;
    ContactIndexer m_indexer;
};

/// What a command row says about itself. `params` holds counts and ids for the undo label, never personal data.
struct CommandInfo {
    QString kind;  ///< stable code: "contact.create", "tag.add", "import", …
    QJsonObject params = {};
    Uuid batch = {};
};

/// Writes the command row and makes it the running command of the transaction; gives its number.
Result<qint64> beginCommand(Transaction &transaction, const Session &session, const CommandInfo &info,
                            const QString &state = QStringLiteral("done"), qint64 undoes = 0);

/// Takes the row of a command that changed nothing back out of the running transaction: undo must not stop at it.
Result<void> withdrawCommand(Transaction &transaction, qint64 number);

/// Runs `work(CommandContext &)` as one command in one transaction: all of it or nothing. Work that changes nothing leaves
/// no command behind.
template <typename Work>
auto runCommand(const Session &session, const CommandInfo &info, Work &&work)
    -> std::invoke_result_t<Work, CommandContext &>
{
    return session.database->write([&](Transaction &transaction) -> std::invoke_result_t<Work, CommandContext &> {
        KONTOR_ASSIGN(const qint64 number, beginCommand(transaction, session, info));
        const qint64 before = transaction.connection().changes();
        CommandContext context(transaction, session, number);
        auto result = work(context);
        if (result)
            KONTOR_TRY(context.finish());
        if (result && transaction.connection().changes() == before)
            KONTOR_TRY(withdrawCommand(transaction, number));
        return result;
    });
}

/// A command over many records in several transactions, so that saves by hand run in between and a crash loses at most
/// one step. The command row stays "open" until finish(); an open one can be continued or undone.
class BulkCommand {
public:
    /// Nothing is written before the first step that changes something. `undoes`: number of the command that this one takes back.
    BulkCommand(const Session &session, CommandInfo info, qint64 undoes = 0);
    /// Goes on with a command that was left open.
    BulkCommand(const Session &session, qint64 number);

    template <typename Work>
    Result<void> step(Work &&work)
    {
        qint64 number = m_number;
        auto result = m_session->database->write([&](Transaction &transaction) -> Result<void> {
            KONTOR_TRY(enter(transaction, number));
            const qint64 before = transaction.connection().changes();
            CommandContext context(transaction, *m_session, number);
            KONTOR_TRY(work(context));
            KONTOR_TRY(context.finish());
            if (m_number != 0 || transaction.connection().changes() != before)
                return {};
            return withdrawCommand(transaction, std::exchange(number, 0));
        }, storage::Database::Durability::Step);
        if (result)
            m_number = number;
        return result;
    }
    Result<void> finish();
    /// 0 before the first step has been committed.
    qint64 number() const { return m_number; }

private:
    Result<void> enter(Transaction &transaction, qint64 &number);

    const Session *m_session;
    CommandInfo m_info;
    qint64 m_undoes = 0;
    qint64 m_number = 0;
};

}  // namespace kontor::commands
