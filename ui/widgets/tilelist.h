// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QList>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

/// One line of a tile.
struct TileRow {
    QString key;     ///< what signals carry; empty: a line that only says something
    QString title;
    QString detail = {};  ///< below the title; empty: a line of one row
    QString note = {};    ///< at the right end
    theme::ColorRole noteRole = theme::ColorRole::Muted;
    QString icon = {};    ///< a bundled icon; empty: none
    theme::ColorRole iconRole = theme::ColorRole::Muted;
    bool checkable = false;  ///< a box to tick it off stands before it
    QString more = {};       ///< accessible name of a button at the end ("Later: …"); empty: none
    QString moreIcon = QStringLiteral("clock");
};

/// The part of a line that can be clicked. GUI thread.
class TileButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit TileButton(QWidget *parent = nullptr);

    void setRow(const TileRow &row, bool skeleton);
    const TileRow &row() const { return m_row; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawSkeleton(QPainter &painter, const QRect &area) const;
    void drawTexts(QPainter &painter, QRect area) const;

    TileRow m_row;
    bool m_skeleton = false;
};

/// A few lines of a tile; how many is bounded by whoever fills it. Lines keep their widgets, so the focus stays where it
/// is when the content moves up. GUI thread.
class TileList final : public QWidget {
    Q_OBJECT

public:
    explicit TileList(QWidget *parent = nullptr);

    /// Without rows `empty` is shown instead.
    void setRows(const QList<TileRow> &rows, const QString &empty);
    /// Grey bars until the rows come; nothing if there are rows already.
    void showSkeleton(int lines);
    QList<TileRow> rows() const;

Q_SIGNALS:
    void activated(const QString &key);
    void checked(const QString &key);
    /// The button at the end of a line; a menu belongs at `at`.
    void moreRequested(const QString &key, QWidget *at);

private:
    class Line;
    Line *lineAt(int index);
    void show(const QList<TileRow> &rows, bool skeleton);

    QVBoxLayout *m_layout;
    QList<Line *> m_lines;
    QList<TileRow> m_rows;
    QWidget *m_empty;
};

}  // namespace kontor::widgets
