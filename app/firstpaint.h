// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kontor::app {

/// For measuring the start: says "painted" on the standard output once the list of contacts has painted its first rows. GUI thread.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    /// Watches all widgets of the program.
    explicit FirstPaint(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace kontor::app
