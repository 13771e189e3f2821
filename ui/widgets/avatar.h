// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QWidget>

namespace kontor::widgets {

/// Initials of a person (round) or an organisation (square) in a colour that belongs to the name. Decoration: the name
/// itself stands beside it, so screen readers hear only the kind. GUI thread.
class Avatar final : public QWidget {
    Q_OBJECT

public:
    /// `size` in device-independent pixels.
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setContact(const QString &name, const QString &initials, AvatarKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_initials;
    AvatarKind m_kind = AvatarKind::Person;
};

}  // namespace kontor::widgets
