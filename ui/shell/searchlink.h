// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagecontext.h"

#include <QObject>

namespace kontor::widgets {
class SearchBox;
}

namespace kontor::shell {

class PageStack;

/// Leads what is typed into the search box to the page that is shown, or to the contacts if that page has nothing to
/// search. GUI thread.
class SearchLink final : public QObject {
    Q_OBJECT

public:
    SearchLink(widgets::SearchBox *box, PageStack *stack, pages::PageContext &context, QObject *parent = nullptr);

    /// The box shows what the page searches for.
    void showSearchOf(const pages::Page &page);

private:
    void typed(const QString &text);
    void leave();

    widgets::SearchBox *m_box;
    PageStack *m_stack;
    pages::PageContext *m_context;
};

}  // namespace kontor::shell
