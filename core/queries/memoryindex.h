// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/queries/facets.h"
#include "core/queries/listorder.h"
#include "core/queries/numberset.h"
#include "core/queries/searchhits.h"
#include "core/queries/textarena.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kontor::queries {

/// What lists, filters, facets and searches of contacts are answered from: every visible contact's tags, the fields that
/// facets count, its places in the orders that were asked for, and its search text. Made by read() on any connection, then left
/// with a reading one, whose thread alone uses it; it follows what is committed (storage::ChangeFeed), contact by contact. Where
/// there is none, SQL gives the same answers.
class MemoryIndex final : public storage::Connection::Attachment {
public:
    /// Reads all of it. `textBudget`: bytes that the search texts may take; if they need more they are left out. Stops with
    /// Cancelled.
    static Result<std::shared_ptr<MemoryIndex>> read(storage::Connection &connection, qint64 textBudget,
                                                     const JobControl &control = {});
    /// The one left with this connection, after it has learnt what was committed since. Null if there is none, or if so much
    /// has changed that it has to be read anew.
    static Result<MemoryIndex *> of(storage::Connection &connection);

    const NumberSet &all() const { return m_all; }
    qint64 contacts() const { return qint64(byName().numbers().size()); }
    const ListOrder &byName() const { return m_orders.at(QStringLiteral("name")); }
    /// The order of a list (ListSpec::sort), which is made on first use.
    Result<const ListOrder *> order(storage::Connection &connection, const QString &sort);
    /// The contacts that a filter leaves (days in it are resolved: model::atDay).
    Result<NumberSet> filtered(storage::Connection &connection, const model::Filter &filter);
    /// Null if they would take too much memory.
    const TextArena *texts() const { return m_texts.get(); }
    /// Room for the answer to what was typed last: the list, the counts of facets and saved filters all ask for it. Emptied when
    /// something changes.
    struct LastSearch {
        QString typed;
        SearchHits hits = {};
    };
    std::optional<LastSearch> &lastSearch() { return m_search; }

    /// Members of `set` (null: all) by key of the group. Keys without any are left out.
    QHash<QString, qint64> count(FacetGroup group, const NumberSet *set, QDate today) const;
    /// In the order of their names.
    const QList<FacetTag> &tags() const { return m_tagList; }
    /// Of a contact, as rows of lists show them.
    QList<FacetTag> tagsOf(qint64 n) const;
    /// Everybody who looks after a contact, by name.
    QStringList owners() const;
    qint64 inBin() const { return m_inBin; }

    /// What it takes, in bytes.
    struct Footprint {
        qint64 lists = 0;       ///< tags, orders, facets
        qint64 texts = 0;       ///< search texts; where they are left out, what they would take
        bool hasTexts = false;  ///< else searches ask the index of three letters in the file
    };
    Footprint footprint() const;

    /// So much of the texts has changed that it should be read anew in a quiet moment.
    bool isWorn() const { return m_texts != nullptr && m_texts->isWorn(); }
    /// For tests: whether two answer everything alike.
    bool operator==(const MemoryIndex &other) const;

private:
    struct Entry {
        qint64 lastActivity = -1;
        qint32 due = 0;     ///< Julian day; 0: none
        qint16 owner = -1;  ///< index into m_owners
        qint8 stage = -1;
        bool organisation = false;
        bool favourite = false;
        bool operator==(const Entry &) const = default;
    };
    struct Tag {
        FacetTag shown;
        bool visible = false;
        NumberSet contacts = {};
    };
    struct Row {
        qint64 n = 0;
        Entry entry;
        QByteArray text;
        std::vector<qint64> tags;
    };

    Result<void> readRows(storage::Connection &connection, qint64 textBudget, const JobControl &control);
    Result<void> readTexts(storage::Connection &connection, const JobControl &control);
    Result<void> readMarks(storage::Connection &connection);
    Result<void> readTags(storage::Connection &connection);
    Entry entryOf(const storage::Statement &row);
    Result<NumberSet> numbersOf(storage::Connection &connection, const storage::ChangeFeed::Changes &changes) const;
    Result<std::optional<Row>> rowOf(storage::Connection &connection, qint64 n);
    Result<bool> follow(storage::Connection &connection);
    void put(const Row &row);
    void remove(qint64 n);

    Result<NumberSet> asked(storage::Connection &connection, const model::Filter &filter);
    Result<NumberSet> allOf(storage::Connection &connection, const QList<model::Filter> &filters);
    std::optional<NumberSet> known(const model::Filter &filter) const;
    template <typename Holds>
    NumberSet where(Holds &&holds) const;
    template <typename Use>
    void each(const NumberSet *set, Use &&use) const;
    QHash<QString, qint64> countDates(FacetGroup group, const NumberSet *set, QDate today) const;

    quint64 m_position = 0;  ///< in the change feed
    NumberSet m_all;
    std::vector<Entry> m_entries;    ///< by contact.n
    std::map<qint64, Tag> m_tags;    ///< by tag.n; those in the bin too
    QList<FacetTag> m_tagList;       ///< the others, by name
    std::vector<qint64> m_tagOrder;  ///< the same, as rows show them
    QStringList m_owners;
    QStringList m_stages;
    std::map<QString, ListOrder> m_orders;   ///< by ListSpec::sort; "name" always
    QHash<QByteArray, NumberSet> m_answers;  ///< of conditions that SQL had to be asked for, until something changes
    std::unique_ptr<TextArena> m_texts;
    qint64 m_textBytes = 0;
    std::optional<LastSearch> m_search;
    qint64 m_inBin = 0;
};

}  // namespace kontor::queries
