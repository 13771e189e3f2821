// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/team.h"
#include "ui/itemmodels/listcolumns.h"
#include "ui/pages/pagecontext.h"

namespace kontor::pages {

/// What can be done with all selected contacts: each thing one command, so one step to undo; many contacts as a job with
/// progress. GUI thread.
class BulkActions final : public QObject {
    Q_OBJECT

public:
    /// What is selected when something is done.
    struct Selection {
        std::vector<qint64> numbers;
        bool bin = false;
    };
    using Select = std::function<Selection()>;

    BulkActions(PageContext &context, Select select, QWidget *window);

    void setTags(const QList<queries::TagCount> &tags) { m_tags = tags; }
    void setOwners(const QStringList &owners) { m_owners = owners; }
    void setColumns(const QList<itemmodels::ListColumn> &columns) { m_columns = columns; }

    /// Pop-ups open at this place.
    void tag(const QPoint &global);
    void untag(const QPoint &global);
    void assign(const QPoint &global);
    /// Offers who may see them.
    void move(const QPoint &global);
    void setField();
    /// Somebody has looked at their data.
    void review();
    void remove();
    void restore();
    /// Two to dialogs::MergeDialog::most contacts become one.
    void merge();
    void merge(const QList<model::ContactId> &contacts);

private:
    using Ids = QList<model::ContactId>;
    using Work = std::function<Result<qint64>(const commands::Session &, const Ids &, const JobControl &)>;

    void run(const QString &title, const QString &done, const Work &work);
    void setValue(const itemmodels::ListColumn &field, const QVariant &value);
    void assignTo(const QString &owner);
    void moveTo(const queries::TeamScope &scope);
    int count() const { return int(m_select().numbers.size()); }

    PageContext *m_context;
    Select m_select;
    QWidget *m_window;
    QList<queries::TagCount> m_tags;
    QStringList m_owners;
    QList<itemmodels::ListColumn> m_columns;
};

}  // namespace kontor::pages
