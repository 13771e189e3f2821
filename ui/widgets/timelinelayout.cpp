// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinelayout.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace kontor::widgets {

using theme::TextStyle;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int sideMargin = 20;
constexpr int discSize = 26;
constexpr int quietDisc = 18;
constexpr int textIndent = sideMargin + discSize + 12;
constexpr int padding = 8;
constexpr int quietPadding = 4;
constexpr int titleHeight = 19;
constexpr int lineHeight = 18;
constexpr int chipHeightOfFiles = 24;
constexpr int gap = 6;
constexpr int unfoldedLines = 2'000;

/// Puts the parts of one row below each other. Lives for one call.
class RowBuilder {
public:
    RowBuilder(const QModelIndex &index, const QRect &row, int bodyLines)
        : m_index(index), m_bodyLines(bodyLines), m_left(row.left() + textIndent), m_right(row.right() + 1 - sideMargin), m_row(row)
    {
    }

    TimelineLayout build()
    {
        const bool quiet = m_index.data(TimelinePartRole::Quiet).toBool();
        const int pad = quiet ? quietPadding : padding;
        const int disc = quiet ? quietDisc : discSize;
        m_layout.disc = QRect(m_row.left() + sideMargin + (discSize - disc) / 2, m_row.top() + pad, disc, disc);
        const QString time = m_index.data(TimelineRole::Time).toString();
        const int timeWidth = metricsOf(TextStyle::Small).horizontalAdvance(time) + 1;
        m_layout.time = QRect(m_right - timeWidth, m_row.top() + pad, timeWidth, titleHeight);
        m_layout.title = QRect(m_left, m_row.top() + pad, qMax(0, m_right - timeWidth - 12 - m_left), titleHeight);
        m_top = m_row.top() + pad + titleHeight;
        addBody();
        addPeople();
        addFiles();
        m_layout.height = qMax(m_top, m_layout.disc.bottom() + 1) + pad - m_row.top();
        return m_layout;
    }

private:
    static QFontMetrics metricsOf(TextStyle style) { return QFontMetrics(theme::textFont(style)); }

    void addBody()
    {
        const QString text = m_index.data(TimelineRole::Body).toString();
        if (text.isEmpty())
            return;
        const bool unfolded = m_index.data(TimelinePartRole::Unfolded).toBool();
        const int width = m_right - m_left;
        const QFont font = theme::textFont(TextStyle::Body);
        // One line more than shown says whether there is something to unfold.
        QStringList lines = wrappedLines(text, font, width, unfolded ? unfoldedLines : m_bodyLines + 1);
        const bool isLong = lines.size() > m_bodyLines;
        if (isLong && !unfolded)
            lines = wrappedLines(text, font, width, m_bodyLines);
        for (const QString &line : std::as_const(lines)) {
            // Two pixels more than the lines were broken at: layout and measuring round differently.
            m_layout.body << TimelineLayout::Piece{QRect(m_left, m_top, width + 2, lineHeight), line};
            m_top += lineHeight;
        }
        if (!isLong)
            return;
        const QString word = unfolded ? Text::tr("less") : Text::tr("more");
        m_layout.fold = {QRect(m_left, m_top, metricsOf(TextStyle::Small).horizontalAdvance(word) + 2, lineHeight), word};
        m_top += lineHeight;
    }

    void addPeople()
    {
        const QStringList names = m_index.data(TimelinePartRole::People).toStringList();
        if (names.isEmpty())
            return;
        const QFontMetrics metrics = metricsOf(TextStyle::Small);
        const int lead = metrics.horizontalAdvance(TimelineLayout::peopleLeadText()) + 4;
        m_layout.peopleLead = QRect(m_left, m_top, lead, lineHeight);
        int x = m_left + lead;
        for (const QString &name : names) {
            const int width = qMin(metrics.horizontalAdvance(name) + 2, m_right - m_left);
            if (x + width > m_right && x > m_left) {
                x = m_left;
                m_top += lineHeight;
            }
            m_layout.people << TimelineLayout::Piece{QRect(x, m_top, width, lineHeight), name};
            x += width + 2 * gap;
        }
        m_top += lineHeight;
    }

    void addFiles()
    {
        const auto files = m_index.data(TimelinePartRole::Files).value<QList<FileLabel>>();
        if (files.isEmpty())
            return;
        const QFontMetrics metrics = metricsOf(TextStyle::Small);
        int x = m_left;
        m_top += gap / 2;
        for (const FileLabel &file : files) {
            const int text = metrics.horizontalAdvance(file.name + QStringLiteral("  ") + file.size);
            const int width = qMin(8 + 14 + 6 + text + 10, m_right - m_left);
            if (x + width > m_right && x > m_left) {
                x = m_left;
                m_top += chipHeightOfFiles + gap;
            }
            m_layout.files << TimelineLayout::FilePiece{QRect(x, m_top, width, chipHeightOfFiles), file};
            x += width + gap;
        }
        m_top += chipHeightOfFiles + 2;
    }

    const QModelIndex m_index;
    int m_bodyLines;
    int m_left;
    int m_right;
    QRect m_row;
    int m_top = 0;
    TimelineLayout m_layout;
};

}  // namespace

TimelineLayout TimelineLayout::of(const QModelIndex &index, const QRect &row, int bodyLines)
{
    return RowBuilder(index, row, bodyLines).build();
}

QString TimelineLayout::peopleLeadText()
{
    return Text::tr("With", "before names");
}

TimelineHit TimelineLayout::hit(const QPoint &at) const
{
    if (!fold.text.isEmpty() && fold.rect.contains(at))
        return {TimelineHit::Part::Fold, 0};
    for (int i = 0; i < people.size(); ++i) {
        if (people[i].rect.contains(at))
            return {TimelineHit::Part::Person, i};
    }
    for (int i = 0; i < files.size(); ++i) {
        if (files[i].rect.contains(at))
            return {TimelineHit::Part::File, i};
    }
    return {};
}

}  // namespace kontor::widgets
