// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::widgets {

/// Accepts days in plain words ("morgen", "24.12.", "in 3 weeks") and nothing at all. GUI thread.
class DayValidator final : public QValidator {
    Q_OBJECT

public:
    using QValidator::QValidator;

    State validate(QString &text, int &position) const override;

    /// Gives `field` such a validator; while the words make no day the field says so beside itself.
    static void watch(QLineEdit *field);
};

}  // namespace kontor::widgets
