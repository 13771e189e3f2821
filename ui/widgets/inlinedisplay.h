// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kontor::widgets {

/// The resting half of an InlineField: the value as text that shows, under pointer or focus, that it can be edited.
/// GUI thread.
class InlineDisplay final : public QAbstractButton {
    Q_OBJECT

public:
    explicit InlineDisplay(bool multiLine, QWidget *parent = nullptr);

    /// `isValue` is false for a placeholder, which is drawn muted.
    void setShown(const QString &text, bool isValue);
    void setEditable(bool editable);
    /// Drawn muted: nobody has confirmed it for long. What says so in words stands beside it.
    void setFaded(bool faded);
    bool isFaded() const { return m_faded; }
    /// Offers "still right" among what can be done with the value.
    void setConfirmable(bool confirmable) { m_confirmable = confirmable; }

    /// That shows the whole of a value of one line.
    int neededWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_multiLine; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The copy mark was clicked, or Ctrl+C pressed.
    void copyRequested();
    void confirmRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect copyRect() const;
    QStringList lines(int width) const;

    bool m_multiLine;
    bool m_isValue = false;
    bool m_editable = true;
    bool m_faded = false;
    bool m_confirmable = false;
};

}  // namespace kontor::widgets
