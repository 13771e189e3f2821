// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {

class FlowLayout;
class TagChip;

/// The tags of something as chips that wrap, with an optional button to add one. GUI thread.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setTags(const QList<TagLabel> &tags);
    QList<TagLabel> tags() const;
    void setRemovable(bool removable);
    /// Shows a button with this text after the last chip; an empty text hides it.
    void setAddText(const QString &text);
    /// Where a pop-up for choosing a tag belongs.
    QWidget *addButton() const;

Q_SIGNALS:
    void tagClicked(const QString &name);
    void tagRemoveRequested(const QString &name);
    void addRequested();

private:
    TagChip *makeChip(const TagLabel &tag);

    FlowLayout *m_layout;
    QList<TagChip *> m_chips;
    QToolButton *m_add;
    bool m_removable = false;
};

}  // namespace kontor::widgets
