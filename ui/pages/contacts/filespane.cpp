// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filespane.h"

#include "ui/pages/contacts/storedfiles.h"

#include "core/commands/filecommands.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
namespace metrics = theme::metrics;

namespace {
constexpr int mostPreviewHeight = 280;
}

FilesPane::FilesPane(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_model(new FilesModel(this)), m_loader(context.workspace()),
      m_stored(new StoredFiles(context, this))
{
    build();
    connect(m_list, &QListView::activated, this, &FilesPane::openCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &FilesPane::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesPane::currentChanged);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &FilesPane::chooseFile);
    connect(&m_loader, &files::PreviewLoader::loaded, this, &FilesPane::showPreview);
    currentChanged();
}

void FilesPane::build()
{
    m_list = new QListView;
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_empty = new widgets::EmptyState(QStringLiteral("paperclip"), tr("No files yet"),
                                      tr("Drop files here, or anywhere on the contact. They are kept encrypted in the Kontor file."), tr("Add a file …"));
    auto *filled = new QWidget;
    auto *inner = new QVBoxLayout(filled);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_list, 1);
    m_frame = buildPreview();
    inner->addWidget(m_frame);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(filled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(m_stack, 1);
}

QLayout *FilesPane::buildBar()
{
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space1);
    bar->setSpacing(metrics::space1);
    const auto add = [&](const QString &icon, const QString &text, void (FilesPane::*action)()) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setIcon(theme::icon(icon, ColorRole::Text));
        button->setAccessibleName(text);
        button->setToolTip(text);
        theme::setButtonKind(button, theme::ButtonKind::Flat);
        connect(button, &QPushButton::clicked, this, action);
        bar->addWidget(button);
        return button;
    };
    add(QStringLiteral("plus"), tr("Add a file …"), &FilesPane::chooseFile)->setText(tr("File"));
    bar->addStretch();
    m_actions << add(QStringLiteral("external-link"), tr("Open a copy"), &FilesPane::openCurrent)
              << add(QStringLiteral("download"), tr("Save as …"), &FilesPane::saveCurrent)
              << add(QStringLiteral("pencil"), tr("Rename …"), &FilesPane::renameCurrent)
              << add(QStringLiteral("trash-2"), tr("Remove"), &FilesPane::removeCurrent);
    return bar;
}

QWidget *FilesPane::buildPreview()
{
    auto *frame = new widgets::Panel(ColorRole::Window);
    frame->setLines(Qt::TopEdge);
    m_image = new QLabel;
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(tr("Preview"));
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview"));
    m_why = new widgets::Label({}, theme::TextStyle::Body, ColorRole::Muted);
    m_why->setAlignment(Qt::AlignCenter);
    m_why->setWordWrap(true);
    m_preview = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_image), static_cast<QWidget *>(m_text)})
        m_preview->addWidget(page);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    column->addWidget(m_preview);
    return frame;
}

void FilesPane::showContact(const model::ContactId &contact)
{
    if (contact != m_contact)
        m_model->setFiles({});
    m_contact = contact;
    m_stale = true;
    ++m_generation;
    if (isVisible())
        load();
}

void FilesPane::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        load();
}

void FilesPane::load()
{
    m_context->workspace().read<QList<queries::ContactFile>>(
        this, [contact = m_contact](storage::Connection &connection) { return queries::contactFiles(connection, contact); },
        [this, mine = m_generation](Result<QList<queries::ContactFile>> files) {
            if (mine != m_generation)
                return;
            if (!files && files.error().code == ErrorCode::Cancelled)
                return load();
            m_stale = false;
            if (!files)
                return m_context->report(files.error());
            loaded(*files);
        });
}

void FilesPane::loaded(const QList<queries::ContactFile> &files)
{
    const queries::ContactFile *before = current();
    const model::AttachmentId chosen = before == nullptr ? model::AttachmentId() : before->file.id;
    m_model->setFiles(files);
    m_stack->setCurrentIndex(files.isEmpty() ? 0 : 1);
    const int row = qMax(0, m_model->rowOf(chosen));
    if (!files.isEmpty())
        m_list->setCurrentIndex(m_model->index(row));
    currentChanged();
}

const queries::ContactFile *FilesPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->at(row) : nullptr;
}

void FilesPane::currentChanged()
{
    for (QPushButton *action : std::as_const(m_actions))
        action->setEnabled(current() != nullptr);
    askForPreview();
}

void FilesPane::askForPreview()
{
    m_picture = {};
    m_why->setText({});
    m_preview->setCurrentWidget(m_why);
    m_loader.cancel();
    if (const queries::ContactFile *file = current())
        m_loader.load(file->file, QSize(1'200, 1'200));
}

void FilesPane::showPreview(const files::Preview &preview)
{
    m_picture = preview.image;
    m_text->setPlainText(preview.text);
    m_why->setText(preview.why);
    m_preview->setCurrentWidget(!preview.image.isNull() ? static_cast<QWidget *>(m_image)
                                : preview.text.isEmpty() ? static_cast<QWidget *>(m_why) : m_text);
    showPicture();
}

void FilesPane::showPicture()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = QSize(width() - 2 * metrics::space3, m_frame->height() - 2 * metrics::space3) * ratio;
    QPixmap pixmap = QPixmap::fromImage(m_picture.scaled(room.boundedTo(m_picture.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_image->setPixmap(pixmap);
}

void FilesPane::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // The list keeps the larger half.
    m_frame->setFixedHeight(qMin(mostPreviewHeight, height() * 45 / 100));
    showPicture();
}

void FilesPane::openMenu(const QPoint &position)
{
    if (current() == nullptr)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *action : std::as_const(m_actions))
        connect(menu->addAction(action->icon(), action->toolTip()), &QAction::triggered, action, &QPushButton::click);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool FilesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_F2: renameCurrent(); return true;
    case Qt::Key_Delete: removeCurrent(); return true;
    default: return Panel::eventFilter(watched, event);
    }
}

}  // namespace kontor::pages
