// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QHash>
#include <QStackedWidget>

namespace kontor::shell {

/// The pages of the open file, built when they are first shown. GUI thread.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    PageStack(const PageRegistry &registry, pages::PageContext &context, QWidget *parent = nullptr);
    /// Pages go before what their context holds.
    ~PageStack() override;

    /// Null for an unknown id.
    pages::Page *page(const QString &id);
    /// Null before a page was shown.
    pages::Page *current() const;
    QString currentId() const { return m_pages.key(current()); }
    void clear();

Q_SIGNALS:
    void pageMade(kontor::pages::Page *page, const QString &id);

private:
    const PageRegistry *m_registry;
    pages::PageContext *m_context;
    QHash<QString, pages::Page *> m_pages;
};

}  // namespace kontor::shell
