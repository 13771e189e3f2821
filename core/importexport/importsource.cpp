// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/importsource.h"

#include "core/importexport/csvreader.h"
#include "core/importexport/exporttable.h"
#include "core/importexport/jsonformat.h"
#include "core/importexport/tablerecords.h"
#include "core/importexport/vcardreader.h"
#include "core/importexport/xlsxreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace kontor::importexport {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Keeps the file open for the CSV reader, which only borrows its device.
class CsvFileReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(const QString &path)
    {
        std::unique_ptr<CsvFileReader> reader(new CsvFileReader(path));
        if (!reader->m_file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(path).fileName(), reader->m_file.errorString()));
        KONTOR_ASSIGN(reader->m_reader, CsvReader::open(reader->m_file));
        return reader;
    }
    Result<bool> next(QStringList &cells) override { return m_reader->next(cells); }
    qint64 rowNumber() const override { return m_reader->rowNumber(); }
    qint64 bytesRead() const override { return m_reader->bytesRead(); }
    qint64 bytesTotal() const override { return m_reader->bytesTotal(); }
    QStringList warnings() const override { return m_reader->warnings(); }
    QString description() const
    {
        const QChar delimiter = m_reader->delimiter();
        return Text::tr("CSV, %1, separated by %2").arg(encodingLabel(m_reader->encoding().name), delimiter == u'\t' ? Text::tr("tab") : QString(delimiter));
    }

private:
    explicit CsvFileReader(const QString &path) : m_file(path) {}

    QFile m_file;
    std::unique_ptr<CsvReader> m_reader;
};

Result<SourceFormat> recognise(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Text::tr("There is no file \"%1\".").arg(QFileInfo(path).fileName()));
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" is a folder, not a file.").arg(QFileInfo(path).fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    const QByteArray start = file.read(4096);
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool oldOffice = start.startsWith("\xD0\xCF\x11\xE0");
    if (start.startsWith("PK\x03\x04") || oldOffice || suffix == QLatin1String("xlsx"))
        return SourceFormat::Xlsx;  // the reader says what is wrong with it, if something is
    QByteArray plain = start;
    plain.replace('\0', "");  // UTF-16 text
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (plain.startsWith(mark))
            plain.remove(0, qstrlen(mark));
    }
    plain = plain.trimmed();
    if (plain.toUpper().startsWith("BEGIN:VCARD") || suffix == QLatin1String("vcf") || suffix == QLatin1String("vcard"))
        return SourceFormat::VCard;
    if (suffix == QLatin1String("json") || (plain.startsWith('{') && plain.contains('"')))
        return SourceFormat::Json;
    return SourceFormat::Csv;
}

}  // namespace

QString formatCode(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Csv: return QStringLiteral("csv");
    case SourceFormat::Xlsx: return QStringLiteral("xlsx");
    case SourceFormat::VCard: return QStringLiteral("vcard");
    case SourceFormat::Json: return QStringLiteral("json");
    }
    return {};
}

Result<ImportSource> ImportSource::inspect(const QString &path)
{
    ImportSource source;
    source.m_path = path;
    KONTOR_ASSIGN(source.m_format, recognise(path));
    if (!source.isTable()) {
        source.m_description = source.m_format == SourceFormat::VCard ? Text::tr("vCard address book") : Text::tr("Kontor contacts (JSON)");
        return source;
    }
    KONTOR_ASSIGN(const std::unique_ptr<TableReader> reader, source.tableReader());
    KONTOR_ASSIGN(source.m_sample, readSample(*reader));
    source.m_mapping = proposeMapping(source.m_sample);
    recogniseExportedTable(source.m_mapping);
    const auto *csv = dynamic_cast<const CsvFileReader *>(reader.get());
    source.m_description = csv != nullptr ? csv->description() : Text::tr("Excel workbook");
    return source;
}

Result<QByteArray> ImportSource::checksum() const
{
    QFile file(m_path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(m_path).fileName(), file.errorString()));
    return hash.result();
}

Result<std::unique_ptr<TableReader>> ImportSource::tableReader() const
{
    return m_format == SourceFormat::Xlsx ? XlsxReader::open(m_path) : CsvFileReader::open(m_path);
}

Result<std::unique_ptr<RecordReader>> ImportSource::reader(int thisYear) const
{
    if (m_format == SourceFormat::VCard)
        return VCardReader::open(m_path);
    if (m_format == SourceFormat::Json) {
        KONTOR_ASSIGN(std::unique_ptr<JsonReader> json, JsonReader::open(m_path));
        return std::unique_ptr<RecordReader>(std::move(json));
    }
    KONTOR_ASSIGN(std::unique_ptr<TableReader> table, tableReader());
    return std::unique_ptr<RecordReader>(std::make_unique<TableRecordReader>(std::move(table), m_sample.layout, m_mapping, thisYear));
}

}  // namespace kontor::importexport
