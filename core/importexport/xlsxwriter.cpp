// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/xlsxwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <cerrno>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxText = 32767;
constexpr lxw_row_t kMaxRows = 1'048'576;
constexpr double kColumnWidth = 18;

/// Sheet names may not be empty, longer than 31 characters or hold any of []:*?/\ .
QString legalSheetName(QString name)
{
    static const QRegularExpression illegal(u"[\\[\\]:*?/\\\\]"_s);
    name = name.replace(illegal, u" "_s).trimmed().left(31);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? u"Kontor"_s : name;
}

/// The library writes control characters as _x0001_, but leaves a text alone that only looks like it; and it takes a NUL
/// for the end.
QByteArray escapedText(QString text)
{
    static const QRegularExpression lookalike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (text.contains(u"_x"))
        text.replace(lookalike, u"_x005F_"_s);
    return text.toUtf8();
}

Error writeError(const QString &path, lxw_error code)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    const QString message =
        full ? QCoreApplication::translate("Import", "There is no room left for %1. Nothing was written.").arg(path)
             : QCoreApplication::translate("Import", "%1 could not be written. Nothing was changed there.").arg(path);
    return {full ? ErrorCode::DiskFull : ErrorCode::Io, message, QString::fromUtf8(lxw_strerror(code))};
}

/// Days since 1899-12-30, as sheets count.
double serialOf(const QDateTime &local)
{
    return double(QDate(1899, 12, 30).daysTo(local.date())) + local.time().msecsSinceStartOfDay() / 86400000.0;
}

}  // namespace

/// The library's workbook and the formats in use; formats belong to the workbook.
struct XlsxWriter::Private {
    QString path;
    QString temporaryPath;
    QByteArray folder;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *date = nullptr;
    lxw_format *instant = nullptr;
    QHash<QString, lxw_format *> money;
    lxw_row_t row = 0;
    lxw_col_t columns = 0;
    qint64 cut = 0;

    lxw_format *numberFormat(const QString &code)
    {
        lxw_format *format = workbook_add_format(book);
        format_set_num_format(format, code.toUtf8().constData());
        return format;
    }
    lxw_format *moneyFormat(const QString &currency);
    lxw_error writeText(lxw_col_t column, const QString &text);
    lxw_error writeDate(lxw_col_t column, const model::PartialDate &day);
    lxw_error writeCell(lxw_col_t column, const XlsxCell &cell);
    void begin(const QString &sheetName, const QStringList &headers);
};

lxw_format *XlsxWriter::Private::moneyFormat(const QString &currency)
{
    lxw_format *&format = money[currency];
    if (format == nullptr) {
        const int decimals = model::currencyExponent(currency);
        const QString fraction = decimals > 0 ? QString(u'.' + QString(decimals, u'0')) : QString();
        QString name = currency;
        format = numberFormat(u"#,##0"_s + fraction + u" \""_s + name.remove(u'"') + u'"');
    }
    return format;
}

lxw_error XlsxWriter::Private::writeText(lxw_col_t column, const QString &text)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    const bool tooLong = text.size() > kMaxText;
    cut += tooLong ? 1 : 0;
    QString shown = text.left(kMaxText);
    if (tooLong) {
        const bool halfPair = shown[kMaxText - 2].isHighSurrogate();
        shown.chop(halfPair ? 2 : 1);
        shown += u'…';
    }
    return worksheet_write_string(sheet, row, column, escapedText(shown).constData(), nullptr);
}

lxw_error XlsxWriter::Private::writeDate(lxw_col_t column, const model::PartialDate &day)
{
    const QDate exact(day.year, day.month, day.day);
    if (!day.isFull() || exact < QDate(1900, 3, 1) || exact.year() > 9999)
        return writeText(column, day.toIso());
    return worksheet_write_number(sheet, row, column, serialOf(exact.startOfDay()), date);
}

lxw_error XlsxWriter::Private::writeCell(lxw_col_t column, const XlsxCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return writeText(column, *text);
    // A sheet keeps 15 digits; longer whole numbers would change.
    if (const auto *whole = std::get_if<qint64>(&cell)) {
        if (qAbs(*whole) >= 1'000'000'000'000'000)
            return writeText(column, QString::number(*whole));
        return worksheet_write_number(sheet, row, column, double(*whole), nullptr);
    }
    if (const auto *real = std::get_if<double>(&cell)) {
        if (!qIsFinite(*real))
            return writeText(column, QString::number(*real));
        return worksheet_write_number(sheet, row, column, *real, nullptr);
    }
    if (const auto *flag = std::get_if<bool>(&cell))
        return worksheet_write_boolean(sheet, row, column, *flag ? 1 : 0, nullptr);
    if (const auto *amount = std::get_if<model::Money>(&cell)) {
        if (qAbs(amount->minor) >= 1'000'000'000'000'000)
            return writeText(column, amount->toDecimal() + u' ' + amount->currency);
        return worksheet_write_number(sheet, row, column, amount->toDecimal().toDouble(),
                                      moneyFormat(amount->currency));
    }
    if (const auto *day = std::get_if<model::PartialDate>(&cell))
        return writeDate(column, *day);
    if (const auto *when = std::get_if<XlsxInstant>(&cell)) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(when->ms);
        if (local.date() < QDate(1900, 3, 1) || local.date().year() > 9999)
            return writeText(column, local.toString(Qt::ISODate));
        return worksheet_write_number(sheet, row, column, serialOf(local), instant);
    }
    return LXW_NO_ERROR;
}

void XlsxWriter::Private::begin(const QString &sheetName, const QStringList &headers)
{
    date = numberFormat(u"yyyy\\-mm\\-dd"_s);
    instant = numberFormat(u"yyyy\\-mm\\-dd\\ hh:mm:ss"_s);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    sheet = workbook_add_worksheet(book, legalSheetName(sheetName).toUtf8().constData());
    columns = lxw_col_t(headers.size());
    if (columns > 0)
        worksheet_set_column(sheet, 0, lxw_col_t(columns - 1), kColumnWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
    for (lxw_col_t column = 0; column < columns; ++column)
        worksheet_write_string(sheet, 0, column, escapedText(headers[column].left(kMaxText)).constData(), bold);
    row = 1;
}

XlsxWriter::XlsxWriter(std::unique_ptr<Private> p) : d(std::move(p)) {}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path, const QString &sheetName,
                                                       const QStringList &headers)
{
    if (headers.size() > 16384)
        return fail(ErrorCode::TooLarge, QCoreApplication::translate("Import", "A sheet has room for 16,384 columns."));
    auto p = std::make_unique<Private>();
    p->path = path;
    p->folder = QFile::encodeName(QFileInfo(path).absolutePath());
    // Made and kept by name only: the library opens it itself, and rename() puts it in place.
    QTemporaryFile temporary(path + u".XXXXXX"_s);
    temporary.setAutoRemove(false);
    if (!temporary.open()) {
        return fail(
            ErrorCode::ReadOnly,
            QCoreApplication::translate("Import", "%1 could not be written: %2").arg(path, temporary.errorString()));
    }
    p->temporaryPath = temporary.fileName();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    // Not the system's folder for temporary files: customer data stays where the user puts it.
    options.tmpdir = p->folder.data();
    p->book = workbook_new_opt(QFile::encodeName(p->temporaryPath).constData(), &options);
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(std::move(p)));
    if (writer->d->book == nullptr)
        return fail(writeError(path, LXW_ERROR_MEMORY_MALLOC_FAILED));
    writer->d->begin(sheetName, headers);
    return writer;
}

XlsxWriter::~XlsxWriter()
{
    if (d->book != nullptr)
        lxw_workbook_free(d->book);
    if (!d->temporaryPath.isEmpty())
        QFile::remove(d->temporaryPath);
}

Result<void> XlsxWriter::writeRow(const QList<XlsxCell> &cells)
{
    if (d->row >= kMaxRows) {
        return fail(ErrorCode::TooLarge, QCoreApplication::translate(
                                             "Import", "A sheet has room for 1,048,576 rows. Export as CSV instead, or "
                                                       "fewer contacts."));
    }
    errno = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const lxw_error code = d->writeCell(lxw_col_t(i), cells[i]);
        if (code != LXW_NO_ERROR)
            return fail(writeError(d->path, code));
    }
    ++d->row;
    return {};
}

Result<void> XlsxWriter::finish()
{
    if (d->columns > 0)
        worksheet_autofilter(d->sheet, 0, 0, d->row - 1, lxw_col_t(d->columns - 1));
    errno = 0;
    const lxw_error code = workbook_close(d->book);
    d->book = nullptr;
    if (code != LXW_NO_ERROR)
        return fail(writeError(d->path, code));
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(d->temporaryPath.toStdU16String()),
                            std::filesystem::path(d->path.toStdU16String()), problem);
    if (problem) {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("Import", "%1 could not be written. Nothing was changed there.").arg(d->path),
            QString::fromStdString(problem.message()));
    }
    d->temporaryPath.clear();
    return {};
}

qint64 XlsxWriter::cutCells() const
{
    return d->cut;
}

}  // namespace kontor::importexport
