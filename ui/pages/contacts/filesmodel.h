// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactfiles.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace kontor::pages {

/// The files of a contact and of its timeline, newest first. GUI thread.
class FilesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Icon: QString, name of a bundled icon. Details: QString, the second line.
    enum Role { Icon = Qt::UserRole + 1, Details };
    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<queries::ContactFile> &files);
    const queries::ContactFile &at(int row) const { return m_files[row]; }
    int rowOf(const model::AttachmentId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString details(const queries::ContactFile &file) const;

    QList<queries::ContactFile> m_files;
};

/// Paints a row of FilesModel: icon, name, and what is known about it. GUI thread.
class FileDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace kontor::pages
