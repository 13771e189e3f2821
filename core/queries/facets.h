// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"
#include "core/storage/connection.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace kontor::queries {

/// The groups of facets beside a list. What a facet stands for, as a filter, is facetFilter().
enum class FacetGroup { Tag, Kind, LastContact, Task, Owner, Stage, Favourite };

/// Keys: the tag's name; "person", "organisation"; "week", "month", "quarter" (older than three months), "never";
/// "overdue", "today", "week", "nothing"; the owner's name, empty for none; code of the stage; "yes".
model::Filter facetFilter(FacetGroup group, const QString &key);

struct FacetTag {
    QString name;
    QString colour;
};

/// What the facets count, of every visible contact, and its place in the list, in memory: a count over 100,000 contacts
/// takes a millisecond then, and a keystroke can ask for all of them. Made by read() after a change to the file; immutable
/// afterwards.
class FacetIndex final : public storage::Connection::Attachment {
public:
    /// Reads it, and leaves it with a reading connection for of().
    static Result<std::shared_ptr<const FacetIndex>> read(storage::Connection &connection);
    /// The one that was read last through this connection, if nothing has been committed since; else null.
    static std::shared_ptr<const FacetIndex> of(storage::Connection &connection);

    /// The contacts that a filter of nothing but tags, all of which are asked for, leaves; ascending. None for other filters.
    std::optional<std::vector<qint64>> tagged(const model::Filter &filter) const;
    /// All contacts as the list has them by name.
    const std::vector<qint64> &byName() const { return m_byName; }
    /// Brings the first `most` of these contacts into the order of the list by name, and leaves out the others.
    void sortByName(std::vector<qint64> &numbers, size_t most) const;

    /// Members of `set` (contact.n in any order; null: all) by key of the group. Keys without any are left out.
    QHash<QString, qint64> count(FacetGroup group, const std::vector<qint64> *set, QDate today) const;

    const QList<FacetTag> &tags() const { return m_tags; }
    /// Everybody who looks after a contact, by name.
    const QStringList &owners() const { return m_owners; }
    qint64 contacts() const { return qint64(m_entries.size()); }
    qint64 inBin() const { return m_inBin; }

private:
    struct Entry {
        qint64 lastActivity = -1;
        qint32 due = 0;     ///< Julian day; 0: none
        qint32 owner = -1;  ///< index into m_owners
        qint16 stage = -1;
        bool organisation = false;
        bool favourite = false;
    };
    struct Mark {
        qint64 n;
        qsizetype tag;
    };
    using Members = std::vector<bool>;
    using Bits = std::vector<quint64>;

    Result<void> readOrder(storage::Connection &connection);
    Bits bitsOf(const QString &tagName) const;
    Result<void> readEntries(storage::Connection &connection);
    Result<void> readTags(storage::Connection &connection);
    Members membersOf(const std::vector<qint64> *set) const;
    template <typename Use>
    void each(const Members &members, Use &&use) const;
    void countDates(FacetGroup group, const Members &members, QDate today, QHash<QString, qint64> &counts) const;

    std::vector<qint64> m_numbers;  ///< contact.n, ascending
    std::vector<Entry> m_entries;   ///< same order
    std::vector<Mark> m_marks;
    std::vector<Bits> m_bits;       ///< who has the tag, by contact.n; in the order of m_tags
    std::vector<qint64> m_byName;
    std::vector<qint32> m_place;    ///< in m_byName, by contact.n
    qint64 m_version = 0;           ///< of the data that it was read from
    QList<FacetTag> m_tags;
    QStringList m_owners;
    QStringList m_stages;
    qint64 m_inBin = 0;
};

}  // namespace kontor::queries
