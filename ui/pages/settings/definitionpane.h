// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/definitionmodel.h"
#include "ui/pages/pagecontext.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class EmptyState;
}

namespace kontor::pages {

/// A list of what a file defines, with what can be done to it: new, change, remove, put into order (by dragging or with
/// Alt and the arrows). Managers fill it and answer its signals. GUI thread.
class DefinitionPane final : public QWidget {
    Q_OBJECT

public:
    /// `entity` is the table that arrangeRecords() orders. The empty state shows `icon`, `emptyTitle` and `emptyText`.
    DefinitionPane(PageContext &context, const QString &entity, const QString &icon, const QString &emptyTitle, const QString &emptyText,
                   QWidget *parent = nullptr);

    void setName(const QString &accessibleName);
    void setAddText(const QString &text);
    /// One more button, for the row that is chosen; disabled without one.
    QToolButton *addButton(const QString &icon, const QString &text);
    void setDefinitions(const QList<itemmodels::Definition> &definitions);
    Uuid current() const;
    const itemmodels::DefinitionModel &model() const { return *m_model; }
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void addWanted();
    void editWanted(const kontor::Uuid &id);
    void removeWanted(const kontor::Uuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildButtons();
    void updateButtons();
    void moveCurrent(int by);
    void arrange(const QList<Uuid> &order);

    PageContext *m_context;
    QString m_entity;
    itemmodels::DefinitionModel *m_model;
    QListView *m_view;
    widgets::EmptyState *m_empty;
    QHBoxLayout *m_buttons;
    QToolButton *m_add = nullptr;
    QList<QToolButton *> m_ofRow;  ///< buttons that need a row
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    Uuid m_chosen;                 ///< kept over a reload
};

}  // namespace kontor::pages
