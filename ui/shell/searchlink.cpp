// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchlink.h"

#include "ui/shell/pagestack.h"
#include "ui/widgets/searchbox.h"

namespace kontor::shell {

using widgets::SearchBox;

SearchLink::SearchLink(SearchBox *box, PageStack *stack, pages::PageContext &context, QObject *parent)
    : QObject(parent), m_box(box), m_stack(stack), m_context(&context)
{
    connect(box, &QLineEdit::textChanged, this, &SearchLink::typed);
    connect(box, &SearchBox::moveRequested, this, [this](int rows) {
        if (m_stack->current() != nullptr)
            m_stack->current()->moveCurrent(rows);
    });
    connect(box, &SearchBox::accepted, this, [this](bool newWindow) { newWindow ? m_context->trigger(QStringLiteral("contact.window")) : leave(); });
    connect(box, &SearchBox::escaped, this, &SearchLink::leave);
}

void SearchLink::typed(const QString &text)
{
    if (m_stack->current() == nullptr)
        return;
    if (!m_stack->current()->takesSearch() && !text.isEmpty())
        m_context->go({QStringLiteral("contacts")});
    m_stack->current()->setSearch(text);
}

void SearchLink::leave()
{
    if (m_stack->current() != nullptr)
        m_stack->current()->focusTarget()->setFocus();
}

void SearchLink::showSearchOf(const pages::Page &page)
{
    m_box->setPlaceholderText(page.searchHint());
    if (page.takesSearch() && m_box->text() != page.searchText())
        m_box->setText(page.searchText());
}

}  // namespace kontor::shell
