// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/online/onlinechecks.h"

#include <QPointer>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// How far the online checks are, in one line; hidden while they are off. GUI thread.
class OnlineLine final : public QWidget {
    Q_OBJECT

public:
    /// `checks` may be none.
    explicit OnlineLine(online::OnlineChecks *checks, QWidget *parent = nullptr);

    QString text() const;

private:
    void show(const online::OnlineStatus &status);

    QPointer<online::OnlineChecks> m_checks;
    widgets::Label *m_text;
    QPushButton *m_again;
};

}  // namespace kontor::pages
