// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filepopup.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kontor::pages {

namespace metrics = theme::metrics;

namespace {
constexpr QSize previewSize(320, 360);
constexpr qsizetype previewText = 700;
}  // namespace

FilePopup::FilePopup(commands::Workspace &workspace, const queries::AttachmentRecord &file, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_file(file), m_loader(workspace), m_picture(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(file.name);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setWordWrap(true);
    m_picture->setMinimumHeight(60);
    m_picture->setText(tr("Loading …"));
    auto *name = new widgets::ElidedLabel(file.name, theme::TextStyle::BodyMedium);
    auto *open = new QPushButton(tr("Open"));
    auto *save = new QPushButton(tr("Save as …"));
    theme::setButtonKind(open, theme::ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->addWidget(name);
    column->addWidget(m_picture, 1);
    column->addLayout(buttons);
    setFixedWidth(previewSize.width() + 2 * metrics::space3 + 2);
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested();
        close();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT saveRequested();
        close();
    });
    connect(&m_loader, &files::PreviewLoader::loaded, this, &FilePopup::showPreview);
    open->setFocus();
}

void FilePopup::popUpAt(const QPoint &global)
{
    m_at = global;
    m_loader.load(m_file, previewSize * devicePixelRatioF());
    adjustSize();
    QPoint at = global;
    if (const QScreen *near = parentWidget()->screen()) {
        const QRect room = near->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
}

void FilePopup::showPreview(const files::Preview &preview)
{
    if (!preview.image.isNull()) {
        QImage image = preview.image;
        image.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(QPixmap::fromImage(image));
    } else {
        m_picture->setAlignment(preview.text.isEmpty() ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignTop);
        m_picture->setText(preview.text.isEmpty() ? preview.why : preview.text.left(previewText));
    }
    adjustSize();
    // What grew must not hang below the screen.
    if (const QScreen *near = parentWidget()->screen()) {
        const QRect room = near->availableGeometry();
        move(x(), qMax(room.top(), qMin(y(), room.bottom() - height())));
    }
}

}  // namespace kontor::pages
