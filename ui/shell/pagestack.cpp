// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

namespace kontor::shell {

using pages::Page;

PageStack::PageStack(const PageRegistry &registry, pages::PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_registry(&registry), m_context(&context)
{
}

PageStack::~PageStack()
{
    clear();
}

Page *PageStack::page(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    const PageEntry *entry = m_registry->find(id);
    if (entry == nullptr)
        return nullptr;
    Page *made = entry->make(*m_context);
    made->setAccessibleName(entry->title);
    m_pages.insert(id, made);
    // Before it is shown, as the first page is at once: it has not been entered yet, and knows its list.
    Q_EMIT pageMade(made, id);
    addWidget(made);
    return made;
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::clear()
{
    const QHash<QString, Page *> pages = std::exchange(m_pages, {});
    qDeleteAll(pages);
}

}  // namespace kontor::shell
