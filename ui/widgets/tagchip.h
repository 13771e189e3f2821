// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QAbstractButton>

namespace kontor::widgets {

/// A tag as a coloured chip. Clicking it (or Space) emits clicked(); the removable kind has a cross and takes Delete
/// and Backspace. GUI thread.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TagChip(const TagLabel &tag, QWidget *parent = nullptr);

    const TagLabel &tag() const { return m_tag; }
    void setTag(const TagLabel &tag);
    bool isRemovable() const { return m_removable; }
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;
    void describe();

    TagLabel m_tag;
    bool m_removable = false;
    bool m_crossPressed = false;
};

}  // namespace kontor::widgets
