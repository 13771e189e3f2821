// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/lookups.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace kontor::pages {

/// A small pop-up to choose a tag by typing, or to name a new one. Deletes itself when closed. GUI thread.
class TagPicker final : public QFrame {
    Q_OBJECT

public:
    /// `taken` are not offered.
    TagPicker(const QList<queries::TagCount> &tags, const QStringList &taken, QWidget *parent);

    /// Only tags that there are: for taking them off.
    void offerNoNew() { m_offersNew = false; }
    void popUpBelow(const QWidget *anchor);
    void popUpAt(const QPoint &global);

Q_SIGNALS:
    void picked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches(const QString &typed);
    void accept();

    QList<queries::TagCount> m_tags;
    QStringList m_taken;
    bool m_offersNew = true;
    QLineEdit *m_line;
    QListWidget *m_list;
};

}  // namespace kontor::pages
