// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactchoices.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::dialogs {

/// Chooses a contact by typing a piece of its name, firm, town, number or address: a line and the few that fit, by
/// keyboard (Up, Down, Enter, Esc) or pointer. Part of a form, or with popUp…() a pop-up that goes when it is done.
/// GUI thread.
class ContactPicker final : public QFrame {
    Q_OBJECT

public:
    using Kind = itemmodels::ContactChoices::Kind;

    ContactPicker(commands::Workspace &workspace, Kind kind = Kind::All, QWidget *parent = nullptr);

    void setExcluded(const QList<model::ContactId> &contacts);
    /// Offers to make one that is not there: "New firm “%1”", with the text typed. Empty (the default): does not.
    void setNewText(const QString &pattern);

    /// Shows it below a widget (or at a place) and deletes it when it is left.
    void popUpBelow(const QWidget *anchor);
    void popUpAt(const QPoint &global);
    /// What is typed, as if somebody had: "@" in a text.
    void setTyped(const QString &text);

Q_SIGNALS:
    void picked(const kontor::queries::ContactRow &contact);
    /// Nobody fits, and this one is to be made.
    void newWanted(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showFound();
    void accept();
    void takeNew();
    void moveCurrent(int rows);
    void done();

    itemmodels::ContactChoices *m_choices;
    QString m_newText;
    QLineEdit *m_line;
    QListView *m_list;
    QPushButton *m_new;
};

}  // namespace kontor::dialogs
