// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardparser.h"

#include <QCoreApplication>

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxProperties = 20000;
/// Lines outside of cards are shown up to here; a wrong file would fill the report otherwise.
constexpr qsizetype kMaxStrayLines = 1000;
constexpr qsizetype kMaxStrayLine = 4096;
constexpr qsizetype kShownOfTooLarge = 256;

bool isFrameLine(const QByteArray &line, QByteArrayView word)
{
    if (line.size() > 64 || !line.contains(':') || (line[0] > ' ' && (line[0] | 0x20) != (word[0] | 0x20)))
        return false;
    const QByteArray text = line.trimmed().toUpper();
    return text.startsWith(word) && text.endsWith("VCARD") && text.mid(word.size()).trimmed().startsWith(':')
           && text.mid(text.indexOf(':') + 1).trimmed() == "VCARD";
}

bool isBegin(const QByteArray &line)
{
    return isFrameLine(line, "BEGIN");
}

bool isEnd(const QByteArray &line)
{
    return isFrameLine(line, "END");
}

/// Of a card beyond the limits only the beginnings of its properties stay, for the report.
void giveUp(VCardRecord &record)
{
    record.tooLarge = true;
    record.raw.truncate(kShownOfTooLarge * 1024);
    record.raw.squeeze();
    for (VCardProperty &property : record.properties) {
        property.value = property.value.left(kShownOfTooLarge);
        property.data.clear();
    }
}

}  // namespace

/// Adds the line to the raw text; false once the card is too large.
bool VCardParser::remember(VCardRecord &record, const VCardLine &line)
{
    if (record.tooLarge)
        return false;
    record.bytes += line.text.size();
    if (record.bytes > kMaxVCardRecord || record.properties.size() >= kMaxProperties)
        giveUp(record);
    if (record.tooLarge)
        return false;
    if (record.raw.size() < kMaxVCardRaw) {
        record.raw += line.text;
        record.raw += "\r\n";
    }
    return true;
}

void VCardParser::add(VCardRecord &record, const VCardLine &line)
{
    if (!remember(record, line))
        return;
    VCardProperty property = parseVCardProperty(line.text, m_version21);
    property.truncated = line.truncated;
    if (line.truncated) {
        property.value.clear();
        property.data.clear();
    }
    if (property.name == u"VERSION") {
        m_version21 = property.value.trimmed() == u"2.1";
        m_lines.keepFoldingBlank(m_version21);
    }
    record.properties.append(std::move(property));
}

/// Lines before BEGIN (m_line is set to it when found). True if there is something to report.
Result<bool> VCardParser::readStray(VCardRecord &record)
{
    m_lines.keepFoldingBlank(false);
    while (!m_atBegin) {
        KONTOR_ASSIGN(const bool more, m_lines.next(m_line));
        if (!more)
            break;
        m_atBegin = isBegin(m_line.text);
        if (m_atBegin || record.properties.size() >= kMaxStrayLines)
            continue;
        if (record.properties.isEmpty())
            record.line = m_line.number;
        VCardProperty property;
        property.value = vcardDecoded(m_line.text.first(std::min(m_line.text.size(), kMaxStrayLine)));
        record.properties.append(std::move(property));
    }
    record.stray = !record.properties.isEmpty();
    return record.stray;
}

Result<void> VCardParser::readAgent(VCardRecord &record)
{
    VCardProperty &agent = record.properties.last();
    QByteArray text;
    for (int depth = 1; depth > 0;) {
        remember(record, m_line);
        if (!record.tooLarge && text.size() < kMaxVCardProperty)
            text += m_line.text + '\n';
        KONTOR_ASSIGN(const bool more, m_lines.next(m_line));
        if (!more)
            break;
        depth += isBegin(m_line.text) ? 1 : isEnd(m_line.text) ? -1 : 0;
    }
    remember(record, m_line);
    text += "END:VCARD";
    agent.value = vcardDecoded(text);
    agent.value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return {};
}

/// m_line is the BEGIN of the card.
Result<void> VCardParser::readCard(VCardRecord &record)
{
    record.number = ++m_cards;
    record.line = m_line.number;
    m_atBegin = false;
    m_version21 = false;
    remember(record, m_line);
    for (;;) {
        KONTOR_ASSIGN(const bool more, m_lines.next(m_line));
        if (!more)
            return {};
        if (isEnd(m_line.text)) {
            record.raw += "END:VCARD\r\n";
            record.complete = true;
            return {};
        }
        if (!isBegin(m_line.text)) {
            add(record, m_line);
            continue;
        }
        const bool agent = !record.properties.isEmpty() && record.properties.last().name == u"AGENT"
                           && record.properties.last().value.trimmed().isEmpty();
        if (!agent) {
            m_atBegin = true;
            return {};
        }
        KONTOR_TRY(readAgent(record));
    }
}

Result<bool> VCardParser::next(VCardRecord &record)
{
    record = {};
    record.number = m_cards + 1;
    if (!m_atBegin) {
        KONTOR_ASSIGN(const bool stray, readStray(record));
        if (m_lines.bytesRead() == 0)
            return fail(ErrorCode::Malformed, QCoreApplication::translate("Import", "The file is empty."));
        if (!m_atBegin && m_cards == 0) {
            return fail(ErrorCode::Malformed,
                        QCoreApplication::translate(
                            "Import", "This is no vCard file: no line says BEGIN:VCARD. Nothing was imported."));
        }
        if (stray)
            return true;
        if (!m_atBegin)
            return false;
    }
    KONTOR_TRY(readCard(record));
    return true;
}

}  // namespace kontor::importexport
