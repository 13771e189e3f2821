// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListView)

namespace kontor::widgets {
class Label;
class Panel;
}

namespace kontor::shell {

/// Over the window: one field that finds contacts, commands, pages, saved filters and settings, and goes there. Esc returns
/// the keyboard to where it was. GUI thread.
class CommandPalette final : public QWidget {
    Q_OBJECT

public:
    /// Covers `window`. All outlive it.
    CommandPalette(const PageRegistry &registry, pages::PageContext &context, QWidget *window);

    /// Empty, with what was used of late.
    void open();
    void close(bool giveFocusBack);

    QLineEdit *field() const { return m_field; }
    const itemmodels::PaletteModel *model() const { return m_model; }
    int currentRow() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    bool handleKey(QKeyEvent *event);
    void move(int step);
    void showFound(const QList<itemmodels::PaletteEntry> &entries);
    void accept(bool newWindow);
    void follow(const itemmodels::PaletteEntry &entry, bool newWindow);
    void place();

    pages::PageContext *m_context;
    PaletteSource *m_source;
    itemmodels::PaletteModel *m_model;
    widgets::Panel *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    widgets::Label *m_nothing = nullptr;
    widgets::Label *m_hint = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_moved = false;  ///< the user chose a row: it stays current when more is found
    enum class Accept { No, Here, NewWindow } m_acceptWhenFound = Accept::No;
};

}  // namespace kontor::shell
