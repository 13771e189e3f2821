// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace kontor::widgets {
class TileList;
}

namespace kontor::pages {

class Preferences;

/// What the window shows while no file is open: the three ways to begin, and the files of late. GUI thread.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// `preferences` must outlive the page.
    explicit WelcomePage(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An action of the window: "file.new", "file.open", "file.sample", "help.guide".
    void actionChosen(const QString &id);
    void fileChosen(const QString &path);

private:
    QWidget *makeChoice(const QString &action, const QString &icon, const QString &title, const QString &text, bool primary);
    QWidget *buildRecent();
    void showRecentFiles();

    Preferences *m_preferences;
    QWidget *m_recentBox;
    widgets::TileList *m_recent;
};

}  // namespace kontor::pages
