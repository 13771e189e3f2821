// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/teamlink.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

/// What happened in the team, newest first, a page at a time; follows it while it is looked at. GUI thread.
class DoingsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DoingsPanel(TeamLink &link, QWidget *parent = nullptr);

    const QList<sync::Doing> &doings() const { return m_doings; }

Q_SIGNALS:
    void contactWanted(const kontor::Uuid &contact);
    void taskWanted(const kontor::Uuid &task);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void followRound();
    void readNewest();
    void readMore();
    void read(qint64 before);
    void showDoings(qsizetype from);
    void showState(const QString &problem);
    QWidget *makeLine(const sync::Doing &doing);
    void open(const QString &target);

    QPointer<TeamLink> m_link;
    QList<sync::Doing> m_doings;
    qint64 m_next = 0;
    qint64 m_readAt = 0;
    QDate m_day;      ///< of the line that was made last
    qint64 m_round = 0;  ///< when the newest round ended that was looked at
    bool m_reading = false;
    bool m_again = false;  ///< something happened while it was read
    bool m_paged = false;  ///< more than the newest page is shown: it does not move under the reader
    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    widgets::Label *m_state;
    QPushButton *m_more;
};

}  // namespace kontor::dialogs
