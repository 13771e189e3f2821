// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/queries/contactlist.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace kontor::pages {

/// How a page shows its list.
struct ViewState {
    QString search = {};   ///< what the search box holds
    QVariant filter = {};  ///< whatever else the page wants back; only the page looks inside

    bool operator==(const ViewState &) const = default;
};

/// Where the window is: what back and forward return to.
struct Location {
    QString page;      ///< id in the registry: "contacts"
    Uuid record = {};  ///< what is shown there; null: nothing particular
    std::optional<ViewState> viewState = {};  ///< none: as the page was left

    bool operator==(const Location &) const = default;
};

/// One area of the window. Knows its PageContext and nothing else: no other page, no window. GUI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a record of this page; null leaves what is shown.
    virtual void showRecord(const Uuid &) {}
    /// The record that can be seen; null: none in particular.
    virtual Uuid shownRecord() const { return {}; }
    /// Where the keyboard belongs when the page is entered.
    virtual QWidget *focusTarget() { return this; }

    /// Whether the search box of the window filters this page.
    virtual bool takesSearch() const { return false; }
    /// What the search box says while it is empty.
    virtual QString searchHint() const { return tr("Search contacts …"); }
    virtual QString searchText() const { return {}; }
    virtual void setSearch(const QString &) {}
    /// Arrow keys in the search box move the current row.
    virtual void moveCurrent(int) {}

    /// What back and forward bring back beside the record. A page that changes it emits viewChanged().
    virtual ViewState viewState() const { return {searchText(), {}}; }
    virtual void setViewState(const ViewState &state) { setSearch(state.search); }

    /// The contacts that the page lists, for exporting them; none if it lists none.
    virtual std::optional<queries::ListSpec> shownList() const { return std::nullopt; }

    /// Ids of the window's actions that mean something here now.
    virtual QStringList actions() const { return {}; }
    virtual void trigger(const QString &) {}

Q_SIGNALS:
    /// The page shows another record, so that "back" returns to the one before.
    void recordShown(const kontor::Uuid &record);
    /// viewState() gives something else.
    void viewChanged();
    /// actions() gives something else.
    void actionsChanged();
};

}  // namespace kontor::pages
