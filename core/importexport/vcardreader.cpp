// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardreader.h"

#include "core/importexport/vcardmapping.h"
#include "core/model/blockdraft.h"
#include "core/model/mecard.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

namespace kontor::importexport {

Result<std::unique_ptr<RecordReader>> VCardReader::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, QCoreApplication::translate("Import", "The file %1 could not be opened: %2")
                                       .arg(path, file->errorString()));
    }
    return open(std::move(file));
}

Result<std::unique_ptr<RecordReader>> VCardReader::open(std::unique_ptr<QIODevice> device)
{
    KONTOR_ASSIGN(VCardGroups groups, readVCardGroups(*device));
    return std::unique_ptr<RecordReader>(new VCardReader(std::move(device), std::move(groups)));
}

VCardReader::VCardReader(std::unique_ptr<QIODevice> device, VCardGroups groups)
    : m_device(std::move(device)),
      m_groups(std::move(groups)),
      m_parser(*m_device),
      m_total(m_device->isSequential() ? 0 : m_device->size() - m_device->pos())
{
}

Result<bool> VCardReader::next(SourceRecord &record)
{
    record = {};
    KONTOR_ASSIGN(const bool more, m_parser.next(m_card));
    if (!more)
        return false;
    record.row = m_card.number;
    record.cells = QStringList{vcardDecoded(m_card.raw)};
    m_card.raw = {};
    if (m_card.stray) {
        mapStray(record);
    } else if (m_card.tooLarge) {
        mapTooLarge(record);
    } else {
        VCardMapping(m_card, m_groups, record).run();
        if (!m_card.complete) {
            record.issues.append(
                {RecordIssue::Severity::Warning, -1,
                 QCoreApplication::translate("Import", "Card %1 (line %2) has no end; what was there was taken over.")
                     .arg(m_card.number)
                     .arg(m_card.line)});
        }
    }
    return true;
}

void VCardReader::mapStray(SourceRecord &record) const
{
    record.skip = true;
    QStringList lines;
    for (int i = 0; i < m_card.properties.size(); ++i) {
        CellTrace trace;
        trace.column = i;
        trace.value = m_card.properties[i].value;
        trace.reason = QCoreApplication::translate("Import", "Stands outside of any card");
        record.trace.append(trace);
        lines.append(trace.value);
    }
    record.cells = QStringList{lines.join(QLatin1Char('\n'))};
    record.issues.append(
        {RecordIssue::Severity::Warning, -1,
         QCoreApplication::translate("Import", "Text from line %1 on stands outside of any card.").arg(m_card.line)});
}

void VCardReader::mapTooLarge(SourceRecord &record) const
{
    const QString reason = QCoreApplication::translate("Import", "The card is too large");
    record.skip = true;
    for (int i = 0; i < m_card.properties.size(); ++i) {
        CellTrace trace;
        trace.column = i;
        trace.header = m_card.properties[i].name;
        trace.value = m_card.properties[i].shown();
        trace.reason = reason;
        record.trace.append(trace);
    }
    record.issues.append(
        {RecordIssue::Severity::Failure, -1,
         QCoreApplication::translate("Import", "Card %1 (line %2) is larger than %3 MB or has too many "
                                               "properties and was not imported.")
             .arg(m_card.number)
             .arg(m_card.line)
             .arg(kMaxVCardRecord >> 20)});
}

Result<QString> cardCodeText(const QString &code)
{
    if (const auto card = model::readMeCard(code))
        return model::blockText(*card);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(code.toUtf8());
    buffer->open(QIODevice::ReadOnly);
    KONTOR_ASSIGN(const std::unique_ptr<RecordReader> reader, VCardReader::open(std::move(buffer)));
    SourceRecord record;
    for (;;) {
        KONTOR_ASSIGN(const bool more, reader->next(record));
        if (!more)
            return fail(ErrorCode::Malformed, QCoreApplication::translate("Import", "The code on the card holds no contact."));
        if (!record.skip)
            return model::blockText(record.draft);
    }
}

}  // namespace kontor::importexport
