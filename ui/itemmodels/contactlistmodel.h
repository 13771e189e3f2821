// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/foundtext.h"
#include "core/queries/contactlist.h"
#include "ui/itemmodels/listcolumns.h"
#include "ui/itemmodels/pagecache.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <atomic>
#include <memory>

namespace kontor::commands {
class Workspace;
}

namespace kontor::itemmodels {

/// A list of contacts of any length: the row numbers of all of them, and the pages that are being looked at. Everything is
/// read on the workspace's reading thread; data() never waits and gives ContactRole::Loading for what has not come yet.
/// GUI thread.
class ContactListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    ContactListModel(commands::Workspace *workspace, const Clock *clock, QObject *parent = nullptr);

    /// Shows another list. A read that is under way for an older one is cut short; the newest request wins.
    void setSpec(const queries::ListSpec &spec);
    const queries::ListSpec &spec() const { return m_spec; }
    /// The columns; the first is the name. Their values come with the pages that are looked at.
    void setColumns(const QList<ListColumn> &columns);
    const QList<ListColumn> &columns() const { return m_columns; }
    /// Reads the list again, after something changed in the file. Nothing flickers: rows stay until the new ones are here.
    void refresh();
    /// The contact (contact.n, 0 for none) whose page comes with the next snapshot, so that it is there at once.
    void setAnchor(qint64 number) { m_anchor = number; }

    /// contact.n of a row; 0 outside the list.
    qint64 numberAt(int row) const;
    /// -1 if the contact is not in the list.
    int rowOf(qint64 number) const;
    /// Null while the row has not come yet.
    const queries::ContactRow *contactAt(int row) const;
    const std::vector<qint64> &numbers() const { return m_found.numbers; }
    /// Rows that have a caption (ContactRole::Caption) above them, first to last.
    QList<int> captionRows() const;
    /// False while more is to come: a search that found little still looks at similar words and timelines, or the file was just
    /// opened and its first page is here.
    bool isComplete() const { return m_complete; }
    /// False from setSpec() until its list is here.
    bool isCurrent() const { return m_shown == m_generation->load(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The list that was asked for last is here; `changed` is false if it has the same contacts in the same order. Comes a second
    /// time if a search then finds further contacts.
    void listLoaded(bool changed);
    /// It could not be read; what was shown stays.
    void listFailed(const kontor::Error &error);

private:
    struct Loaded;
    enum class Reading { AtOnce, InSteps };
    void load(Reading reading);
    void loadFurther(quint64 generation);
    void show(Loaded loaded, quint64 generation);
    void append(Loaded loaded, quint64 generation);
    void giveUp(quint64 generation, const Error &error);
    void want(int page) const;
    void loadNextPage() const;
    void pageLoaded(int page, const QList<queries::ContactRow> &rows);
    QVariant value(const queries::ContactRow &row, int role) const;
    QVariant cell(const queries::ContactRow &row, int column, int role) const;
    QVariant searchValue(const QModelIndex &index, const queries::ContactRow &row, int role) const;
    QString caption(int row) const;
    QString spoken(const queries::ContactRow &row) const;
    QString lastContact(const queries::ContactRow &row) const;
    QString nextStep(const queries::ContactRow &row) const;

    QPointer<commands::Workspace> m_workspace;
    const Clock *m_clock;
    queries::ListSpec m_spec;
    QList<ListColumn> m_columns;
    queries::ContactsFound m_found;
    model::SearchTerms m_terms{QString()};  ///< of the list that is shown
    bool m_complete = true;
    qint64 m_anchor = 0;
    quint64 m_shown = 0;
    /// Counts requests; shared with work on the reading thread, so that outdated requests are not even begun.
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    mutable PageCache<queries::ContactRow> m_cache;
    mutable QList<int> m_wanted;  ///< pages to be read, the most wanted last
    mutable bool m_reading = false;
};

}  // namespace kontor::itemmodels
