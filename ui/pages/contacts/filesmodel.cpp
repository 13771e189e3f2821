// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filesmodel.h"

#include "ui/files/preview.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int rowHeight = 48;
constexpr int iconRoom = 34;
}  // namespace

void FilesModel::setFiles(const QList<queries::ContactFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int FilesModel::rowOf(const model::AttachmentId &id) const
{
    for (int row = 0; row < m_files.size(); ++row) {
        if (m_files[row].file.id == id)
            return row;
    }
    return -1;
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QString FilesModel::details(const queries::ContactFile &file) const
{
    QStringList parts;
    if (!file.file.link.isEmpty())
        parts << tr("link to %1").arg(file.file.link);
    else
        parts << QLocale().formattedDataSize(file.file.size, file.file.size < 1'000'000 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    if (file.file.kind == QLatin1String("photo"))
        parts << tr("photo");
    parts << QLocale().toString(QDateTime::fromMSecsSinceEpoch(file.addedAt).date(), QLocale::ShortFormat) << file.author;
    if (!file.activity.isNull()) {
        const QString kind = itemmodels::TimelineModel::labelFor(file.activityKind);
        parts << (file.activityTitle.isEmpty() ? kind : tr("%1: %2").arg(kind, file.activityTitle.simplified()));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const queries::ContactFile &file = m_files[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return file.file.name;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(file.file.name, details(file));
    case Qt::ToolTipRole: return QString(file.file.name + u'\n' + details(file));
    case Icon: return file.file.link.isEmpty() ? files::fileIcon(file.file.name, file.file.mediaType) : QStringLiteral("link");
    case Details: return details(file);
    default: return {};
    }
}

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Theme &theme = theme::Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, theme.color(selected ? ColorRole::Selection : hovered ? ColorRole::Hover : ColorRole::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(ColorRole::Border));
    const QRect content = option.rect.adjusted(theme::metrics::space4, 0, -theme::metrics::space3, -1);
    theme::drawIcon(*painter, QRect(content.left(), content.top(), 24, content.height()), index.data(FilesModel::Icon).toString(),
                    theme.color(ColorRole::Muted), theme::metrics::iconLarge);
    const QRect upper(content.left() + iconRoom, content.top() + 5, content.width() - iconRoom, 19);
    widgets::drawLine(*painter, upper, index.data().toString(), TextStyle::BodyMedium, theme.color(ColorRole::Text));
    widgets::drawLine(*painter, upper.translated(0, 18), index.data(FilesModel::Details).toString(), TextStyle::Small, theme.color(ColorRole::Muted));
    if (option.state.testFlag(QStyle::State_HasFocus))
        theme::drawFocusRing(*painter, option.rect.adjusted(0, 0, 0, -1), theme.color(ColorRole::Accent), 2);
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

}  // namespace kontor::pages
