// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/contactchoices.h"

#include <QPlainTextEdit>

QT_FORWARD_DECLARE_CLASS(QListView)

namespace kontor::pages {

/// A text in which "@" names people of the file: those who fit what is typed behind it are offered while typing; Up, Down,
/// Enter or Tab take one, Esc none. Grows with the text. Files that are pasted or dropped are announced. GUI thread.
class MentionEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit MentionEdit(commands::Workspace &workspace, QWidget *parent = nullptr);

    void setExcluded(const QList<model::ContactId> &contacts) { m_choices->setExcluded(contacts); }
    /// Grows from `least` to `most` pixels.
    void setHeights(int least, int most);

Q_SIGNALS:
    void mentioned(const kontor::model::ContactId &contact, const QString &name);
    void filesGiven(const QStringList &paths);
    void imageGiven(const QByteArray &png);
    /// Ctrl+Enter; with Shift, what follows is wanted too.
    void submitted(bool andPlan);
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString mention() const;
    void seek();
    void showChoices();
    void accept();
    bool steerChoices(int key);
    void adjustHeight();

    itemmodels::ContactChoices *m_choices;
    QListView *m_list;
    QString m_taken;  ///< the name that was put behind the "@" before the cursor
    int m_least = 40;
    int m_most = 180;
};

}  // namespace kontor::pages
