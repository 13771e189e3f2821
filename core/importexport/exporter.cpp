// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/exporter.h"

#include "core/importexport/csvwriter.h"
#include "core/importexport/exporttable.h"
#include "core/importexport/jsonformat.h"
#include "core/importexport/vcardwriter.h"
#include "core/importexport/xlsxwriter.h"
#include "core/model/money.h"
#include "core/policy/policy.h"
#include "core/queries/lookups.h"
#include "core/queries/templates.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace kontor::importexport {

using commands::LongRead;
using commands::Session;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// One open export file of some format.
class Sink {
public:
    virtual ~Sink() = default;
    virtual Result<void> write(const model::ContactDraft &contact) = 0;
    virtual Result<void> finish() = 0;
    virtual QStringList warnings() const { return {}; }
};

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorCode::Io, Text::tr("\"%1\" could not be written: %2. What was there before is unchanged.").arg(QFileInfo(path).fileName(), why), {}};
}

/// Formats that write to a device: all but XLSX. QSaveFile renames at the end only.
class DeviceSink : public Sink {
public:
    explicit DeviceSink(const QString &path) : m_file(path), m_path(path) {}
    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(cannotWrite(m_path, m_file.errorString()));
        return {};
    }
    Result<void> commit()
    {
        if (!m_file.commit())
            return fail(cannotWrite(m_path, m_file.errorString()));
        return {};
    }

protected:
    QSaveFile m_file;
    QString m_path;
};

class VCardSink final : public DeviceSink {
public:
    VCardSink(const QString &path, VCardVersion version) : DeviceSink(path), m_writer(m_file, version) {}
    Result<void> write(const model::ContactDraft &contact) override { return m_writer.write(contact); }
    Result<void> finish() override { return commit(); }

private:
    VCardWriter m_writer;
};

class JsonSink final : public DeviceSink {
public:
    JsonSink(const QString &path, JsonHeader header) : DeviceSink(path), m_writer(m_file, std::move(header)) {}
    Result<void> write(const model::ContactDraft &contact) override { return m_writer.write(contact); }
    Result<void> finish() override
    {
        KONTOR_TRY(m_writer.finish());
        return commit();
    }

private:
    JsonWriter m_writer;
};

/// Custom values behind the fixed columns of a table.
struct CustomColumns {
    QList<queries::CustomFieldRecord> fields;

    QStringList headers() const
    {
        QStringList labels;
        for (const queries::CustomFieldRecord &field : fields)
            labels << field.label;
        return labels;
    }
    QStringList cells(const model::ContactDraft &contact) const
    {
        QStringList cells;
        for (const queries::CustomFieldRecord &field : fields) {
            const QVariant value = contact.custom.value(field.code);
            const bool money = field.type == model::FieldType::Money && value.isValid();
            cells << (money ? model::Money{value.toLongLong(), field.currency}.toDecimal() + u' ' + field.currency : value.toString());
        }
        return cells;
    }
};

class CsvSink final : public DeviceSink {
public:
    CsvSink(const QString &path, CustomColumns custom) : DeviceSink(path), m_custom(std::move(custom)) {}
    Result<void> begin(const CsvWriteOptions &options)
    {
        KONTOR_ASSIGN(m_writer, CsvWriter::create(m_file, options));
        return m_writer->writeRow(tableHeaders() + m_custom.headers());
    }
    Result<void> write(const model::ContactDraft &contact) override { return m_writer->writeRow(tableRow(contact) + m_custom.cells(contact)); }
    Result<void> finish() override
    {
        KONTOR_TRY(m_writer->finish());
        return commit();
    }
    QStringList warnings() const override
    {
        if (m_writer->lostCount() == 0)
            return {};
        return {Text::tr("%1 characters do not exist in this encoding and were written as \"?\": %2. Choose UTF-8 to keep them.")
                    .arg(m_writer->lostCount()).arg(m_writer->lostCharacters().join(u' '))};
    }

private:
    CustomColumns m_custom;
    std::unique_ptr<CsvWriter> m_writer;
};

class XlsxSink final : public Sink {
public:
    explicit XlsxSink(CustomColumns custom) : m_custom(std::move(custom)) {}
    Result<void> begin(const QString &path)
    {
        KONTOR_ASSIGN(m_writer, XlsxWriter::create(path, Text::tr("Contacts"), tableHeaders() + m_custom.headers()));
        return {};
    }
    Result<void> write(const model::ContactDraft &contact) override
    {
        QList<XlsxCell> cells;
        for (const QString &cell : tableRow(contact) + m_custom.cells(contact))
            cells << (cell.isEmpty() ? XlsxCell() : XlsxCell(cell));
        return m_writer->writeRow(cells);
    }
    Result<void> finish() override { return m_writer->finish(); }
    QStringList warnings() const override
    {
        return m_writer->cutCells() == 0 ? QStringList() : QStringList{Text::tr("%1 texts were too long for Excel and were cut.").arg(m_writer->cutCells())};
    }

private:
    CustomColumns m_custom;
    std::unique_ptr<XlsxWriter> m_writer;
};

Result<JsonHeader> jsonHeader(const LongRead &read)
{
    storage::Connection &connection = read.connection;
    JsonHeader header;
    header.generator = QStringLiteral("Kontor ") + QCoreApplication::applicationVersion();
    header.exportedAt = read.clock.nowMs();
    KONTOR_ASSIGN(const auto fields, queries::customFields(connection));
    for (const queries::CustomFieldRecord &field : fields) {
        JsonCustomField entry{field.code, field.label, field.type, {}};
        const QJsonArray choices = QJsonDocument::fromJson(field.choicesJson.toUtf8()).array();
        for (const QJsonValue &choice : choices)
            entry.choices.append({choice[QStringLiteral("code")].toString(), choice[QStringLiteral("label")].toString()});
        header.customFields << entry;
    }
    KONTOR_ASSIGN(const auto tags, queries::tagCounts(connection));
    for (const queries::TagCount &tag : tags)
        header.tags.append({tag.name, tag.colour, tag.description});
    KONTOR_ASSIGN(const auto kinds, queries::knownActivityKinds(connection));
    for (const queries::ActivityKindRecord &kind : kinds)
        header.activityKinds.append({kind.code, kind.label, kind.icon});
    return header;
}

Result<std::unique_ptr<Sink>> openSink(const LongRead &read, const QString &path, const ExportOptions &options)
{
    CustomColumns custom;
    if (options.format == ExportFormat::Csv || options.format == ExportFormat::Xlsx) {
        KONTOR_ASSIGN(custom.fields, queries::customFields(read.connection));
    }
    switch (options.format) {
    case ExportFormat::Csv: {
        auto sink = std::make_unique<CsvSink>(path, custom);
        KONTOR_TRY(sink->open());
        KONTOR_TRY(sink->begin({options.csvDelimiter, options.csvEncoding, true}));
        return std::unique_ptr<Sink>(std::move(sink));
    }
    case ExportFormat::Xlsx: {
        auto sink = std::make_unique<XlsxSink>(custom);
        KONTOR_TRY(sink->begin(path));
        return std::unique_ptr<Sink>(std::move(sink));
    }
    case ExportFormat::VCard3:
    case ExportFormat::VCard4: {
        auto sink = std::make_unique<VCardSink>(path, options.format == ExportFormat::VCard3 ? VCardVersion::V3 : VCardVersion::V4);
        KONTOR_TRY(sink->open());
        return std::unique_ptr<Sink>(std::move(sink));
    }
    case ExportFormat::Json: break;
    }
    KONTOR_ASSIGN(JsonHeader header, jsonHeader(read));
    auto sink = std::make_unique<JsonSink>(path, std::move(header));
    KONTOR_TRY(sink->open());
    return std::unique_ptr<Sink>(std::move(sink));
}

QString channelCode(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return QStringLiteral("file:csv");
    case ExportFormat::Xlsx: return QStringLiteral("file:xlsx");
    case ExportFormat::VCard4:
    case ExportFormat::VCard3: return QStringLiteral("file:vcard");
    case ExportFormat::Json: break;
    }
    return QStringLiteral("file:json");
}

/// The contacts in the wanted order; in JSON firms come before the people who refer to them.
Result<QList<model::ContactId>> selection(storage::Connection &connection, const ExportOptions &options)
{
    QList<model::ContactId> contacts;
    const bool inTwoParts = options.format == ExportFormat::Json;
    for (const QString &kind : {QStringLiteral("organisation"), QStringLiteral("person")}) {
        queries::ListSpec spec = options.contacts;
        if (inTwoParts)
            spec.filter = model::Filter::all({spec.filter, model::Filter::condition(QStringLiteral("contact.kind"), model::Filter::Compare::Equals, kind)});
        KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(connection, spec));
        KONTOR_ASSIGN(const QList<model::ContactId> part, queries::contactIds(connection, numbers));
        contacts += part;
        if (!inTwoParts)
            break;
    }
    return contacts;
}

}  // namespace

std::optional<ExportFormat> exportFormat(const QString &codeOrPath)
{
    const QString code = codeOrPath.contains(u'.') ? QFileInfo(codeOrPath).suffix().toLower() : codeOrPath.toLower();
    if (code == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (code == QLatin1String("xlsx"))
        return ExportFormat::Xlsx;
    if (code == QLatin1String("vcard") || code == QLatin1String("vcard4") || code == QLatin1String("vcf"))
        return ExportFormat::VCard4;
    if (code == QLatin1String("vcard3"))
        return ExportFormat::VCard3;
    if (code == QLatin1String("json"))
        return ExportFormat::Json;
    return std::nullopt;
}

Result<ExportReport> exportFile(const LongRead &read, const QString &path, const ExportOptions &options, const JobControl &control)
{
    storage::Connection &connection = read.connection;
    KONTOR_ASSIGN(const QList<model::ContactId> contacts, selection(connection, options));
    KONTOR_ASSIGN(const std::unique_ptr<Sink> sink, openSink(read, path, options));
    const bool all = options.contacts.filter.isEverything() && options.contacts.search.isEmpty();
    KONTOR_TRY(read.write([&](const Session &session) {
        return policy::logDisclosure(session, options.purpose, channelCode(options.format), options.recipient, contacts.size(),
                                     all ? QStringLiteral("all") : QStringLiteral("selection"));
    }));
    ExportReport report;
    const bool isTable = options.format == ExportFormat::Csv || options.format == ExportFormat::Xlsx;
    qint64 beyond = 0;
    for (const model::ContactId &contact : contacts) {
        if (control.cancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The export was stopped. No file was written."));
        KONTOR_ASSIGN(const policy::Decision decision, policy::may(connection, policy::Purpose::Export, QStringLiteral("file"), contact));
        if (!decision.allowed) {
            ++report.withheld;
            continue;
        }
        KONTOR_ASSIGN(const model::ContactDraft draft, contactDraft(connection, contact, options.format == ExportFormat::Json && options.withTimeline));
        KONTOR_TRY(sink->write(draft));
        if (isTable)
            beyond += valuesBeyondTable(draft);
        if (++report.written % 500 == 0) {
            control.report({Text::tr("Exporting"), report.written, contacts.size()});
            read.pause();
        }
    }
    KONTOR_TRY(sink->finish());
    report.warnings = sink->warnings();
    if (beyond > 0)
        report.warnings << Text::tr("A table has no column for %1 further addresses, numbers, jobs, tasks or files; timelines are left out "
                                    "too. JSON carries everything.").arg(beyond);
    return report;
}

Result<ExportReport> exportFile(const Session &session, const QString &path, const ExportOptions &options, const JobControl &control)
{
    return exportFile(commands::longRead(session), path, options, control);
}

}  // namespace kontor::importexport
