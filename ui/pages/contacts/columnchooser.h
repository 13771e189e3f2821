// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/listcolumns.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace kontor::pages {

/// A pop-up with every column there is, to be found by typing and ticked. Deletes itself when closed. GUI thread.
class ColumnChooser final : public QFrame {
    Q_OBJECT

public:
    ColumnChooser(const QList<itemmodels::ListColumn> &columns, const QStringList &shown, QWidget *parent);

    void popUpAt(const QPoint &global);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void toggled(const QString &id, bool on);
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &typed);

    QLineEdit *m_line;
    QListWidget *m_list;
};

}  // namespace kontor::pages
