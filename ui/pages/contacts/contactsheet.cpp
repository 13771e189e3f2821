// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactsheet.h"

#include "core/commands/filecommands.h"
#include "ui/files/preview.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/contacts/relationtext.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace kontor::pages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContactSheet)
};

constexpr int layoutDpi = 96;     // the document is laid out at this, and scaled to the device
constexpr int footerHeight = 28;  // in layout pixels
constexpr int photoSize = 72;
constexpr qsizetype bodyShown = 600;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QString caption(const QString &text)
{
    return QStringLiteral("<p style=\"font-size:8pt; font-weight:600; color:#0f6e66; margin:12px 0 3px 0\">%1</p>").arg(text.toUpper().toHtmlEscaped());
}

QString line(const QString &label, const QString &value)
{
    return QStringLiteral("<tr><td width=\"36%\" style=\"color:#686a64; font-size:9pt; padding:1px 8px 1px 0\">%1</td>"
                          "<td style=\"padding:1px 0\">%2</td></tr>").arg(escaped(label), escaped(value));
}

QString table(const QString &lines)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(lines);
}

QString headHtml(const SheetContents &contents)
{
    const queries::ContactDetail &detail = contents.detail;
    QStringList below;
    for (const queries::AffiliationRecord &job : detail.affiliations) {
        if (!detail.isOrganisation() && below.isEmpty())
            below << job.fields.value(QStringLiteral("position")).toString() << job.otherName;
    }
    const QString number = detail.fields.value(QStringLiteral("customer_number")).toString();
    if (!number.isEmpty())
        below << Text::tr("Customer number %1").arg(number);
    QStringList tags;
    for (const queries::TagRecord &tag : detail.tags)
        tags << tag.name;
    below.removeAll(QString());
    QString head = QStringLiteral("<td valign=\"middle\"><span style=\"font-size:20pt; font-weight:600\">%1</span>").arg(escaped(detail.fullName));
    if (!below.isEmpty())
        head += QStringLiteral("<br><span style=\"font-size:10.5pt; color:#686a64\">%1</span>").arg(escaped(below.join(QStringLiteral(" · "))));
    if (!tags.isEmpty())
        head += QStringLiteral("<br><span style=\"font-size:9pt; color:#0f6e66\">%1</span>").arg(escaped(tags.join(QStringLiteral(" · "))));
    head += QStringLiteral("</td>");
    if (!contents.photo.isNull())
        head += QStringLiteral("<td align=\"right\" width=\"%1\"><img src=\"photo\" width=\"%1\" height=\"%1\"></td>").arg(photoSize);
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>%1</tr></table><hr>").arg(head);
}

/// The data in two columns, headings kept together; the longer half on the left.
QString dataHtml(const SheetContents &contents, const SheetOptions &options)
{
    QStringList order;
    QHash<QString, QString> sections;
    for (const DataRow &row : contactRows(contents.detail, contents.extras, false)) {
        const QString value = widgets::fieldText(row.spec, row.value, QLocale());
        if (value.isEmpty() || (row.field == QLatin1String("remark") && !options.remark))
            continue;
        if (!order.contains(row.section))
            order << row.section;
        sections[row.section] += line(row.spec.label, value);
    }
    QString columns[2];
    qsizetype heights[2]{0, 0};
    for (const QString &section : std::as_const(order)) {
        const int column = heights[0] <= heights[1] ? 0 : 1;
        columns[column] += caption(section) + table(sections.value(section));
        heights[column] += 2 + sections.value(section).count(QLatin1String("<tr>"));
    }
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"50%\" valign=\"top\" style=\"padding-right:14px\">%1</td>"
                          "<td width=\"50%\" valign=\"top\" style=\"padding-left:14px\">%2</td></tr></table>").arg(columns[0], columns[1]);
}

QString relationsHtml(const queries::ContactDetail &detail)
{
    QString lines;
    for (const queries::AffiliationRecord &job : detail.affiliations)
        lines += line(job.otherName, affiliationText(job.fields));
    for (const queries::RelationRecord &relation : detail.relations)
        lines += line(relation.otherName, relationText(relation.kind, relation.outgoing));
    return lines.isEmpty() ? QString() : QString(caption(Text::tr("Relations")) + table(lines));
}

QString tasksHtml(const queries::ContactDetail &detail)
{
    QString lines;
    for (const queries::Record &task : detail.openTasks) {
        const QDate due = QDate::fromString(task.fields.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
        lines += line(due.isValid() ? QLocale().toString(due, QLocale::ShortFormat) : QStringLiteral("–"),
                      QString(QStringLiteral("☐ ") + task.fields.value(QStringLiteral("title")).toString()));
    }
    return lines.isEmpty() ? QString() : QString(caption(Text::tr("Open tasks")) + table(lines));
}

QString timelineHtml(const QList<queries::TimelineEntry> &entries)
{
    QString lines;
    for (const queries::TimelineEntry &entry : entries) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.occurredAt), QLocale::ShortFormat);
        const QString kind = itemmodels::TimelineModel::labelFor(entry.kind);
        QString body = entry.body.left(bodyShown);
        if (entry.body.size() > bodyShown)
            body += QStringLiteral(" …");
        lines += QStringLiteral("<tr><td width=\"20%\" style=\"color:#686a64; font-size:9pt; padding:3px 8px 3px 0\">%1</td>"
                                "<td style=\"padding:3px 0\"><b>%2</b>%3</td></tr>")
                     .arg(escaped(when), escaped(entry.subject.isEmpty() ? kind : QString(kind + QStringLiteral(": ") + entry.subject)),
                          body.isEmpty() ? QString() : QString(QStringLiteral("<br>") + escaped(body)));
    }
    return lines.isEmpty() ? QString() : QString(caption(Text::tr("Latest entries of the timeline")) + table(lines));
}

QFont sheetFont(double points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

void paintFooter(QPainter &painter, const QSizeF &page, const SheetContents &contents, int number, int count)
{
    const QRectF area(0, page.height() - footerHeight, page.width(), footerHeight);
    painter.setPen(QColor(QStringLiteral("#c8c8c2")));
    painter.drawLine(area.topLeft(), area.topRight());
    painter.setPen(QColor(QStringLiteral("#686a64")));
    QFont font = sheetFont(8);
    font.setPixelSize(qRound(8.0 * layoutDpi / 72));
    painter.setFont(font);
    const QString day = QLocale().toString(QDateTime::fromMSecsSinceEpoch(contents.nowMs).date(), QLocale::LongFormat);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, Text::tr("Kontor · as of %1").arg(day));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, Text::tr("Page %1 of %2").arg(number).arg(count));
}

}  // namespace

Result<SheetContents> readSheet(storage::Connection &connection, const model::ContactId &contact, const SheetOptions &options, qint64 nowMs)
{
    SheetContents contents;
    contents.nowMs = nowMs;
    KONTOR_ASSIGN(contents.detail, queries::contactDetail(connection, contact));
    KONTOR_ASSIGN(contents.extras.definitions, queries::customDefinitions(connection));
    if (options.entries > 0) {
        KONTOR_ASSIGN(contents.entries, queries::timelinePage(connection, contact, {}, options.entries));
    }
    for (const queries::AttachmentRecord &file : std::as_const(contents.detail.files)) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (file.kind == QLatin1String("photo") && commands::readAttachment(connection, file.id, buffer))
            contents.photo = files::renderPreview(buffer.data(), file.name, file.mediaType, QSize(4 * photoSize, 4 * photoSize)).image;
    }
    return contents;
}

void paintSheet(QPagedPaintDevice &device, const SheetContents &contents, const SheetOptions &options)
{
    QPainter painter(&device);
    const qreal scale = device.logicalDpiX() / qreal(layoutDpi);
    const QSizeF page(painter.viewport().width() / scale, painter.viewport().height() / scale);
    // An image of known resolution to lay out against: the screen's differs from computer to computer.
    QImage reference(1, 1, QImage::Format_RGB32);
    reference.setDotsPerMeterX(qRound(layoutDpi / 0.0254));
    reference.setDotsPerMeterY(qRound(layoutDpi / 0.0254));
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&reference);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setDefaultFont(sheetFont(10));
    if (!contents.photo.isNull())
        document.addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("photo")), contents.photo);
    document.setHtml(headHtml(contents) + dataHtml(contents, options) + (options.relations ? relationsHtml(contents.detail) : QString())
                     + (options.tasks ? tasksHtml(contents.detail) : QString()) + timelineHtml(contents.entries));
    const QSizeF body(page.width(), page.height() - footerHeight - 12);
    document.setPageSize(body);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        painter.save();
        painter.translate(0, -number * body.height());
        document.drawContents(&painter, QRectF(0, number * body.height(), body.width(), body.height()));
        painter.restore();
        paintFooter(painter, page, contents, number + 1, document.pageCount());
        painter.restore();
    }
}

Result<void> saveSheet(const QString &path, const SheetContents &contents, const SheetOptions &options)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 18, 15), QPageLayout::Millimeter);
        writer.setTitle(contents.detail.fullName);
        paintSheet(writer, contents, options);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
        return fail(ErrorCode::Io, Text::tr("The sheet could not be saved: %1").arg(file.errorString()));
    return {};
}

}  // namespace kontor::pages
