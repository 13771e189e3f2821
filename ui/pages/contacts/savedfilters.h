// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactlist.h"
#include "core/queries/lookups.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/facetlist.h"

#include <QWidget>

namespace kontor::pages {

/// The saved filters above the facets: pinned ones first, one click each, with their counts; a menu to edit, order, pin and
/// delete them. Counts them one at a time, after everything that is more urgent. GUI thread.
class SavedFilters final : public QWidget {
    Q_OBJECT

public:
    explicit SavedFilters(PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void setFilter(const ContactFilter &filter);
    /// Counts all of them among what this finds.
    void count(const queries::ListSpec &base);
    const QList<queries::SavedFilterRecord> &records() const { return m_records; }

Q_SIGNALS:
    /// Switched on (or off: nothing is left then).
    void chosen(const kontor::pages::ContactFilter &filter);
    /// To be shown in the order that was saved with it.
    void sortChosen(const QString &sort);
    void editRequested(const kontor::queries::SavedFilterRecord &record);
    /// Put what is on now under its name.
    void replaceRequested(const kontor::queries::SavedFilterRecord &record);

private:
    void showList();
    void countNext();
    void toggled(const QString &key, bool on);
    void openMenu(const QPoint &at);
    void rename(const queries::SavedFilterRecord &record);
    void move(const queries::SavedFilterRecord &record, int by);
    void change(const model::SavedFilterId &id, const model::FieldMap &changes, const QString &done);

    PageContext *m_context;
    QList<queries::SavedFilterRecord> m_records;
    QHash<QString, qint64> m_counts;
    QStringList m_pending;  ///< ids still to be counted
    queries::ListSpec m_base;
    quint64 m_generation = 0;
    QString m_current;
    bool m_busy = false;
    widgets::FacetList *m_list;
};

}  // namespace kontor::pages
