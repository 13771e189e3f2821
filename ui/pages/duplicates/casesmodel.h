// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/duplicates/duplicatesearch.h"

#include <QAbstractListModel>
#include <QLocale>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace kontor::pages {

/// Which of the cases are listed.
struct CaseFilter {
    std::optional<quality::Sureness> sureness = {};
    std::optional<bool> organisations = {};
    bool postponed = false;  ///< those put off, instead of the others
    QString search = {};
    qint64 madeBy = 0;       ///< with a contact that this command made; 0: all
};

/// Pairs and groups that are still to be decided, best first. Answers ContactRole, so that a ContactDelegate paints it. Holds
/// everything in memory; a group is one row, whatever its size. GUI thread.
class CasesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// The contacts of a case that tell it apart: its first and its last.
    using Key = std::pair<qint64, qint64>;
    struct Counts {
        std::array<qint64, 3> bySureness{};
        qint64 persons = 0;
        qint64 organisations = 0;
        qint64 postponed = 0;
    };

    void setShown(std::shared_ptr<const ShownCases> shown);
    const ShownCases *shown() const { return m_shown.get(); }
    void setFilter(const CaseFilter &filter);
    const CaseFilter &filter() const { return m_filter; }
    /// How many each choice of the filter would list, the other choices as they are.
    const Counts &counts() const { return m_counts; }

    const quality::Case *caseAt(int row) const;
    Key keyAt(int row) const;
    int rowOf(const Key &key) const;
    /// Out of the list until what was done about it is seen in the file.
    void settle(int row);
    /// Out of the list until it is asked for (CaseFilter::postponed), or for good back into it. Gives the mark of the case.
    QString postpone(int row, bool later);
    /// Of the rows, those that are certain.
    std::vector<const quality::Case *> certainCases() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();

private:
    Key keyOf(const quality::Case &one) const;
    bool isOrganisation(const quality::Case &one) const;
    bool fitsScope(size_t index) const;
    bool isPostponed(size_t index) const;
    void apply();
    void choose();

    std::shared_ptr<const ShownCases> m_shown;
    CaseFilter m_filter;
    QStringList m_wanted;     ///< words of its search, folded
    Counts m_counts;
    std::vector<int> m_rows;  ///< indices into ShownCases::cases
    std::set<Key> m_settled;
    std::map<QString, bool> m_postponed;  ///< by mark: what was said since ShownCases::putOff was read
    QLocale m_locale;
};

}  // namespace kontor::pages
