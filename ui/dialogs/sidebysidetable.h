// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/sidebyside.h"

#include <QWidget>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace kontor::dialogs {

/// What several contacts have, a line a field, with a sign for how it agrees. GUI thread.
class SideBySideTable final : public QWidget {
    Q_OBJECT

public:
    /// `head` makes what stands above the column of a contact.
    SideBySideTable(const queries::SideBySide &values, const std::function<QWidget *(qsizetype contact)> &head, QWidget *parent = nullptr);

private:
    void addLine(int line, const QString &label, const QStringList &values, queries::Agreement agreement);

    QGridLayout *m_grid;
};

}  // namespace kontor::dialogs
