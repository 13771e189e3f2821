// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QObject>

namespace kontor::shell {

/// Remembers where the user has been. GUI thread.
class Navigator final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const pages::Location &current() const { return m_current; }
    /// Goes somewhere; what lay ahead is forgotten.
    void go(const pages::Location &location);
    /// The user moved within the page by himself: remembered, but nobody is told.
    void note(const pages::Location &location);
    /// How the page shows its list now. A new view is a step of its own; typing on in the search box is none.
    void noteView(const pages::ViewState &view);
    /// The page says how it shows what it was asked to show; no step.
    void adoptView(const pages::ViewState &view);
    void back();
    void forward();
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }
    void clear();

Q_SIGNALS:
    void moved(const kontor::pages::Location &location);
    /// canGoBack() or canGoForward() may have changed.
    void historyChanged();

private:
    bool push(const pages::Location &location);

    pages::Location m_current;
    QList<pages::Location> m_back;
    QList<pages::Location> m_forward;
};

}  // namespace kontor::shell
