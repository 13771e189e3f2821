// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/mentionedit.h"

#include "ui/widgets/contactdelegate.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>

namespace kontor::pages {

namespace {

constexpr int listWidth = 320;
constexpr int mostListed = 6;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

}  // namespace

MentionEdit::MentionEdit(commands::Workspace &workspace, QWidget *parent)
    : QPlainTextEdit(parent), m_choices(new itemmodels::ContactChoices(&workspace, itemmodels::ContactChoices::Kind::All, this)),
      m_list(new QListView(this))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    // The text keeps the focus: the list is steered from there.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_choices);
    m_list->setItemDelegate(new widgets::ContactDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("People that fit"));
    connect(m_list, &QListView::clicked, this, &MentionEdit::accept);
    connect(m_choices, &itemmodels::ContactChoices::found, this, &MentionEdit::showChoices);
    connect(this, &QPlainTextEdit::textChanged, this, &MentionEdit::adjustHeight);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &MentionEdit::seek);
    connect(this, &QPlainTextEdit::textChanged, this, &MentionEdit::seek);
}

void MentionEdit::setHeights(int least, int most)
{
    m_least = least;
    m_most = most;
    adjustHeight();
}

void MentionEdit::adjustHeight()
{
    const int lines = qRound(document()->size().height());
    const int wanted = lines * fontMetrics().lineSpacing() + 18;
    setFixedHeight(qBound(m_least, wanted, m_most));
}

void MentionEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

/// What is typed behind the "@" before the cursor; null if there is none.
QString MentionEdit::mention() const
{
    const QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression pattern(QStringLiteral("(?:^|[\\s(])@(\\S[^@\\n]{0,40}|)$"));
    const auto match = pattern.match(before);
    return match.hasMatch() && !cursor.hasSelection() ? match.captured(1) : QString();
}

void MentionEdit::seek()
{
    const QString typed = mention();
    // Behind a name that was taken the sentence goes on.
    const bool isTaken = !m_taken.isEmpty() && typed.startsWith(m_taken);
    if (!isTaken)
        m_taken.clear();
    if (isTaken || !hasFocus() || typed.isNull() || typed.endsWith(QStringLiteral("  ")))
        return m_list->hide();
    m_choices->find(typed);
}

void MentionEdit::showChoices()
{
    const int rows = qMin(m_choices->rowCount(), mostListed);
    if (rows == 0 || !hasFocus() || mention().isNull() || !m_taken.isEmpty())
        return m_list->hide();
    m_list->setCurrentIndex(m_choices->index(0));
    m_list->resize(listWidth, rows * m_list->sizeHintForRow(0) + 2);
    // Below the word, but not beyond the right edge of the window.
    QPoint at = viewport()->mapToGlobal(cursorRect().bottomLeft() + QPoint(0, 4));
    at.setX(qMin(at.x(), window()->mapToGlobal(QPoint(window()->width(), 0)).x() - listWidth - 8));
    m_list->move(at);
    m_list->show();
}

void MentionEdit::accept()
{
    const QModelIndex chosen = m_list->currentIndex();
    m_list->hide();
    if (!chosen.isValid())
        return;
    const queries::ContactRow contact = m_choices->at(chosen.row());
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(mention().size()));
    m_taken = contact.name;
    cursor.insertText(contact.name + u' ');
    setTextCursor(cursor);
    m_list->hide();
    Q_EMIT mentioned(contact.id, contact.name);
}

bool MentionEdit::steerChoices(int key)
{
    if (!m_list->isVisible())
        return false;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: m_list->setCurrentIndex(m_choices->index(qMin(row + 1, m_choices->rowCount() - 1))); return true;
    case Qt::Key_Up: m_list->setCurrentIndex(m_choices->index(qMax(row - 1, 0))); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: accept(); return true;
    case Qt::Key_Escape: m_list->hide(); return true;
    default: return false;
    }
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return Q_EMIT submitted(event->modifiers().testFlag(Qt::ShiftModifier));
    if (steerChoices(event->key()))
        return;
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT escaped();
    QPlainTextEdit::keyPressEvent(event);
}

void MentionEdit::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QPlainTextEdit::focusOutEvent(event);
}

bool MentionEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || !localFiles(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MentionEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList paths = localFiles(source); !paths.isEmpty())
        return Q_EMIT filesGiven(paths);
    if (!source->hasImage() || source->hasText())
        return QPlainTextEdit::insertFromMimeData(source);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    source->imageData().value<QImage>().save(&buffer, "PNG");
    Q_EMIT imageGiven(png);
}

}  // namespace kontor::pages
