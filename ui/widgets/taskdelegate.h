// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kontor::widgets {

/// Paints tasks from their TaskRole data, as lines of a list or as cards of a day, with a box to tick. What is clicked in
/// a row and what is typed in place comes as signals. GUI thread.
class TaskDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Shape { Line, Card };
    enum class Part { None, Check, Contact, Due, Title };

    explicit TaskDelegate(Shape shape, QObject *parent = nullptr);

    /// What the next editor is for: Title or Due.
    void setEditedPart(Part part) { m_edited = part; }
    Part partAt(const QRect &row, const QModelIndex &index, const QPoint &point) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void checkClicked(const QModelIndex &index);
    void contactClicked(const QModelIndex &index);
    void dueClicked(const QModelIndex &index, const QPoint &global);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Places;
    Places places(const QRect &row, const QModelIndex &index) const;
    void paintHeader(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Shape m_shape;
    Part m_edited = Part::Title;
};

}  // namespace kontor::widgets
