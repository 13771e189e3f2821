// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/care.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// One check: how many it concerns, what it is, and what can be done. GUI thread.
class CareRow final : public widgets::Panel {
    Q_OBJECT

public:
    explicit CareRow(const quality::CareCheck &check, QWidget *parent = nullptr);

    const quality::CareCheck &check() const { return m_check; }
    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    /// Where the keyboard belongs in this row.
    QWidget *focusTarget() const;

Q_SIGNALS:
    void showRequested();
    void repairRequested();

private:
    quality::CareCheck m_check;
    qint64 m_count = 0;
    widgets::Label *m_number = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_repair = nullptr;
};

}  // namespace kontor::pages
