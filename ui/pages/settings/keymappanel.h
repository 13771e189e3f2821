// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/keymap.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace kontor::widgets {
class KeyField;
class Label;
}

namespace kontor::pages {

/// All commands with their shortcuts, to be looked up and changed. A part of the settings. GUI thread.
class KeymapPanel final : public QWidget {
    Q_OBJECT

public:
    explicit KeymapPanel(PageContext &context, QWidget *parent = nullptr);

    /// Shows only what fits; for a search through all settings.
    void setFilter(const QString &text);
    void select(const QString &action);

private:
    QWidget *buildEditor();
    void load();
    void showSelected();
    void applyFilter();
    void take(const QKeySequence &keys);
    void reset();
    void tell(const Result<void> &result);
    const ActionInfo *selected() const;
    void showKeys(QTreeWidgetItem *row, const ActionInfo &action);

    PageContext *m_context;
    Keymap m_keymap;
    QList<ActionInfo> m_actions;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_tree = nullptr;
    widgets::Label *m_name = nullptr;
    widgets::KeyField *m_field = nullptr;
    widgets::Label *m_problem = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

}  // namespace kontor::pages
