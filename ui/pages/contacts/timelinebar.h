// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/timeline.h"

#include <QDate>
#include <QTimer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class FlowLayout;
}

namespace kontor::pages {

/// What of a timeline is shown: kinds of entries with their numbers, words to find, a day to go to, and for a firm whether
/// the entries of its people are there too. GUI thread.
class TimelineBar final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    /// Another contact: nothing is filtered.
    void reset(bool isOrganisation);
    /// `labels` of kinds that the file defines, by code.
    void setKinds(const queries::TimelineKinds &kinds, const QHash<QString, QString> &labels);
    /// Takes what is chosen here.
    void applyTo(queries::TimelineSpec &spec) const;
    bool isFiltering() const;

Q_SIGNALS:
    void changed();
    void dayChosen(QDate day);

private:
    QToolButton *tool(const char *icon, const QString &name);
    void chooseDay();

    widgets::FlowLayout *m_chips;
    QList<QToolButton *> m_kinds;
    QToolButton *m_people;
    QToolButton *m_search;
    QToolButton *m_day;
    QLineEdit *m_words;
    QTimer m_typing;
};

}  // namespace kontor::pages
