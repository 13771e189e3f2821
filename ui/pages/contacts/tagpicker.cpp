// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/tagpicker.h"

#include "core/model/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/popup.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace kontor::pages {

namespace {

constexpr int mostShown = 12;
constexpr int lineHeight = 28;

QIcon dot(const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(16, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2.5, 2.5);
    return pixmap;
}

}  // namespace

TagPicker::TagPicker(const QList<queries::TagCount> &tags, const QStringList &taken, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_tags(tags), m_taken(taken), m_line(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a tag"));
    m_line->setPlaceholderText(tr("Find or name a tag"));
    m_line->setAccessibleName(tr("Tag"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::metrics::space2, theme::metrics::space2, theme::metrics::space2, theme::metrics::space2);
    column->addWidget(m_line);
    column->addWidget(m_list);
    setFixedWidth(260);
    connect(m_line, &QLineEdit::textChanged, this, &TagPicker::showMatches);
    connect(m_line, &QLineEdit::returnPressed, this, &TagPicker::accept);
    connect(m_list, &QListWidget::itemClicked, this, &TagPicker::accept);
    showMatches({});
}

void TagPicker::popUpBelow(const QWidget *anchor)
{
    popUpAt(anchor->mapToGlobal(QPoint(0, anchor->height() + theme::metrics::space1)));
}

void TagPicker::popUpAt(const QPoint &global)
{
    widgets::popUpWithinScreen(*this, global);
    m_line->setFocus();
}

void TagPicker::showMatches(const QString &typed)
{
    m_list->clear();
    const QString wanted = model::foldForSearch(typed);
    bool exact = typed.trimmed().isEmpty();
    for (const queries::TagCount &tag : std::as_const(m_tags)) {
        const QString folded = model::foldForSearch(tag.name);
        exact = exact || folded == wanted;
        if (m_list->count() >= mostShown || m_taken.contains(tag.name) || !folded.contains(wanted))
            continue;
        auto *item = new QListWidgetItem(dot(QColor(tag.colour), devicePixelRatioF()), tag.name, m_list);
        item->setData(Qt::UserRole, tag.name);
        item->setSizeHint({0, lineHeight});
    }
    if (!exact && m_offersNew) {
        auto *item = new QListWidgetItem(tr("New tag “%1”").arg(typed.trimmed()), m_list);
        item->setData(Qt::UserRole, typed.trimmed());
        item->setSizeHint({0, lineHeight});
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(m_list->count() * lineHeight + 2);
    adjustSize();
}

void TagPicker::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString name = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    close();
    if (!name.isEmpty())
        Q_EMIT picked(name);
}

bool TagPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    return true;
}

}  // namespace kontor::pages
