// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactlist.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::pages {

/// The left pane: saved filters, tags, last contact and tasks with their counts, to be switched on and off. Reads tags and
/// counts itself, one count at a time, so that lists and details never wait long. GUI thread.
class FacetPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit FacetPane(PageContext &context, QWidget *parent = nullptr);

    const ContactFilter &filter() const { return m_filter; }
    /// From elsewhere: a chip above the list, a tag in the detail. Tells through filterChanged() as well.
    void setFilter(const ContactFilter &filter);
    void toggleTag(const QString &name);
    const QList<queries::TagCount> &tags() const { return m_tags; }

    /// Reads everything again, after something changed in the file.
    void refresh();

Q_SIGNALS:
    void filterChanged(const kontor::pages::ContactFilter &filter);
    void tagsLoaded();

private:
    struct Facts;
    /// A line whose count is still to be read.
    struct Pending {
        widgets::FacetList *list;
        QString key;
        model::Filter filter;
    };

    void build();
    void showFacts(const Facts &facts);
    void showTags();
    void showSaved();
    void showFixed();
    void showChecks();
    void countNext();
    void setCount(widgets::FacetList *list, const QString &key, qint64 count);
    void facetToggled(widgets::FacetList *list, const QString &key, bool on);
    void savedToggled(const QString &key, bool on);
    void openSavedMenu(const QPoint &at);
    QDate today() const;

    PageContext *m_context;
    ContactFilter m_filter;
    QList<queries::TagCount> m_tags;
    QList<queries::SavedFilterRecord> m_saved;
    QList<widgets::Facet> m_savedFacets;
    QList<widgets::Facet> m_lastFacets;
    QList<widgets::Facet> m_taskFacets;
    QList<Pending> m_pending;
    quint64 m_generation = 0;
    bool m_allTags = false;

    widgets::FacetList *m_savedList = nullptr;
    widgets::FacetList *m_tagList = nullptr;
    widgets::FacetList *m_lastList = nullptr;
    widgets::FacetList *m_taskList = nullptr;
    QToolButton *m_moreTags = nullptr;
};

}  // namespace kontor::pages
