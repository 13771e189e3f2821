// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help/helpbrowser.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>
#include <QTextTable>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;
namespace metrics = theme::metrics;

namespace {

/// Lines of some seventy letters: longer ones lose the reader.
constexpr int textWidth = 640;
constexpr int widestMargin = 96;
constexpr double lineHeight = 145;

}  // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
}

QVariant HelpBrowser::loadResource(int, const QUrl &)
{
    return {};
}

void HelpBrowser::showMarkdown(const QString &markdown, const QString &mark)
{
    m_markdown = markdown;
    m_mark = mark;
    document()->setDefaultFont(theme::textFont(TextStyle::Body));
    setMarkdown(markdown);
    dress();
    dressTables();
    centre();
    pointOut();
    moveCursor(QTextCursor::Start);
}

void HelpBrowser::showPlain(const QString &text)
{
    m_markdown.clear();
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(theme::textFont(TextStyle::Small).pixelSize());
    document()->setDefaultFont(font);
    setPlainText(text);
    centre();
    setExtraSelections({});
}

/// Distances of the lines.
void HelpBrowser::dress()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(level > 0 ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? metrics::space4 : 0);
        format.setBottomMargin(level > 0 ? metrics::space2 : block.textList() != nullptr ? metrics::space1 : metrics::space2 + 2);
        cursor.setBlockFormat(format);
        dressLetters(block, level);
    }
}

/// Sizes and colours of the theme.
void HelpBrowser::dressLetters(const QTextBlock &block, int headingLevel)
{
    struct Part {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Part> parts;  // first all, then their formats: changing one may join it with its neighbour
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        parts.append({fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    const Theme &theme = Theme::of(this);
    for (Part &part : parts) {
        if (headingLevel > 0)
            part.format.setFont(theme::textFont(headingLevel == 1 ? TextStyle::PageTitle : TextStyle::Title));
        if (part.format.isAnchor())
            part.format.setForeground(theme.color(ColorRole::Accent));
        if (part.format.fontFixedPitch()) {
            part.format.setFont(theme::textFont(TextStyle::BodyMedium));
            part.format.setBackground(theme.color(ColorRole::Hover));
        }
        QTextCursor words(document());
        words.setPosition(part.from);
        words.setPosition(part.to, QTextCursor::KeepAnchor);
        words.setCharFormat(part.format);
    }
}

void HelpBrowser::dressTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 62), QTextLength(QTextLength::PercentageLength, 38)});
        format.setAlignment(Qt::AlignLeft);
        table->setFormat(format);
    }
}

void HelpBrowser::pointOut()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Theme &theme = Theme::of(this);
    const QStringList words = m_mark.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme.color(ColorRole::Selection));
            mark.format.setForeground(theme.color(ColorRole::Text));
            marks << mark;
        }
    }
    setExtraSelections(marks);
}

/// Keeps the lines short; the scroll bar stays at the edge of the window.
void HelpBrowser::centre()
{
    const int free = viewport()->width() - textWidth;
    const int left = qBound(metrics::space5, free / 2, widestMargin);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(left);
    format.setRightMargin(qMax(metrics::space5, free - left));
    format.setTopMargin(metrics::space5);
    format.setBottomMargin(metrics::space5);
    document()->rootFrame()->setFrameFormat(format);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    centre();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        showMarkdown(m_markdown, m_mark);
}

}  // namespace kontor::pages
