// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/facets.h"
#include "core/queries/lookups.h"
#include "ui/pages/contacts/contactfilter.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/facetlist.h"
#include "ui/widgets/panel.h"

#include <atomic>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::pages {

class SavedFilters;

/// The left pane: saved filters and facets with their counts under the present search and filters. A click shows only that
/// facet of its group, Ctrl adds it, the menu has and, or, not. Counts come from the index in memory, once that is there; what
/// is outdated by a newer keystroke is given up. GUI thread.
class FacetPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit FacetPane(PageContext &context, QWidget *parent = nullptr);

    const ContactFilter &filter() const { return m_filter; }
    /// From elsewhere: a chip above the list, a tag in the detail. Tells through filterChanged() as well.
    void setFilter(const ContactFilter &filter);
    void toggleTag(const QString &name);
    /// Counts are made among what the search finds.
    void setSearch(const QString &search);
    QList<queries::TagCount> tags() const;
    QList<queries::FacetTag> facetTags() const;
    QStringList owners() const;
    SavedFilters &savedFilters() { return *m_saved; }

    /// Reads everything again, after something changed in the file.
    void refresh();

Q_SIGNALS:
    void filterChanged(const kontor::pages::ContactFilter &filter);
    void tagsLoaded();
    /// Opens the filter builder with what is on now.
    void builderRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Group = queries::FacetGroup;
    struct Section {
        Group group;
        widgets::FacetList *list = nullptr;
        QToolButton *more = nullptr;
        bool all = false;
        QHash<QString, qint64> counts = {};
    };
    struct Counted {
        QMap<Group, QHash<QString, qint64>> counts;
        QList<queries::FacetTag> tags;
        QStringList owners;
        qint64 inBin = 0;
    };

    void build();
    void addSection(QVBoxLayout &column, Group group);
    Section &section(Group group);
    void recount();
    void showCounts(const Counted &counted);
    void showSection(Section &section);
    void showBin();
    QStringList keys(const Section &section) const;
    void facetClicked(Group group, const QString &key);
    void openFacetMenu(Section &section, const QPoint &at);
    QDate today() const;
    QString me() const;

    PageContext *m_context;
    ContactFilter m_filter;
    QString m_search;
    std::optional<Counted> m_counted;  ///< none: the index in memory is not there yet
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);

    SavedFilters *m_saved;
    QList<Section> m_sections;
    widgets::FacetList *m_bin = nullptr;
};

}  // namespace kontor::pages
