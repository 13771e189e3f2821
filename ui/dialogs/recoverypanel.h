// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/recoverysheet.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace kontor::dialogs {

class Prompts;

/// Shows the recovery sheet, prints and saves it, and lets a person say that it is in safe hands. GUI thread.
class RecoveryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryPanel(Prompts &prompts, QWidget *parent = nullptr);

    void setSheet(const RecoverySheet &sheet);
    bool isAcknowledged() const;
    /// For looking at the sheet again later.
    void hideAcknowledgement();

Q_SIGNALS:
    void acknowledged(bool on);

private:
    void print();
    void save();

    Prompts *m_prompts;
    RecoverySheet m_sheet;
    QWidget *m_preview;
    QCheckBox *m_kept;
};

}  // namespace kontor::dialogs
