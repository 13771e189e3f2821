// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"
#include "ui/widgets/panel.h"

namespace kontor::widgets {
class ElidedLabel;
class FacetItem;
}

namespace kontor::shell {

/// The column at the left edge: the program's name, its pages, and the open file. GUI thread.
class NavigationBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit NavigationBar(const PageRegistry &registry, QWidget *parent = nullptr);

    void showCurrent(const QString &page);
    void setFileName(const QString &name);

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    QList<widgets::FacetItem *> m_items;
    widgets::ElidedLabel *m_file;
};

}  // namespace kontor::shell
