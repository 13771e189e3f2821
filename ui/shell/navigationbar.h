// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamtext.h"
#include "ui/shell/pageregistry.h"
#include "ui/widgets/panel.h"

namespace kontor::widgets {
class ElidedLabel;
class FacetItem;
class Label;
}

namespace kontor::shell {

class TeamItem;

/// The column at the left edge: the program's name, its pages, and the open file. GUI thread.
class NavigationBar final : public widgets::Panel {
    Q_OBJECT

public:
    explicit NavigationBar(const PageRegistry &registry, QWidget *parent = nullptr);

    void showCurrent(const QString &page);
    /// How much waits on a page; zero shows nothing. `inWords` is for tool tips and screen readers.
    void setBadge(const QString &page, qint64 count, const QString &inWords);
    void setFileName(const QString &name);
    /// How the file stands with its team; a line without text shows nothing.
    void setTeam(const dialogs::TeamLine &line);
    /// Icons only, for a narrow window.
    void setCompact(bool compact);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void teamChosen();

private:
    struct Item {
        widgets::FacetItem *button;
        QString title;
        qint64 badge = 0;
        QString badgeText = {};
    };
    void show(const Item &item);

    QList<Item> m_items;
    widgets::Label *m_name;
    widgets::ElidedLabel *m_file;
    TeamItem *m_team;
    bool m_compact = false;
};

}  // namespace kontor::shell
