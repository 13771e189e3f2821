// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/vcardlines.h"
#include "core/importexport/vcardproperty.h"

namespace kontor::importexport {

/// Of VCardRecord::raw: a larger card is kept without the properties at its end (pictures, as a rule).
inline constexpr qsizetype kMaxVCardRaw = 8 * 1024 * 1024;

/// One card as it stands in the file.
struct VCardRecord {
    qint64 number = 0;  ///< 1-based among the cards of the file; of the next card for lines between cards
    qint64 line = 0;    ///< of the file, where it starts
    QList<VCardProperty> properties;
    qint64 bytes = 0;       ///< of its lines
    QByteArray raw;         ///< the unfolded lines with BEGIN and END, for the file of failed records; see kMaxVCardRaw
    bool complete = false;  ///< END:VCARD was there
    bool tooLarge = false;  ///< beyond kMaxVCardRecord or too many properties: the rest was passed over
    bool stray = false;     ///< no card: lines outside of any, each a property without a name
};

/// Cuts a vCard file into cards, one at a time, in bounded memory. A card within a card (AGENT) becomes the value of
/// that property; a card whose END is missing ends where the next begins. Not thread-safe.
class VCardParser {
public:
    explicit VCardParser(QIODevice &device) : m_lines(device) {}

    /// False at the end. Fails when reading fails, or at the end of a file that holds no card at all.
    Result<bool> next(VCardRecord &record);
    qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    Result<bool> readStray(VCardRecord &record);
    Result<void> readCard(VCardRecord &record);
    Result<void> readAgent(VCardRecord &record);
    void add(VCardRecord &record, const VCardLine &line);
    bool remember(VCardRecord &record, const VCardLine &line);

    VCardLineReader m_lines;
    VCardLine m_line;
    bool m_atBegin = false;  ///< m_line is the BEGIN of the next card
    bool m_version21 = false;
    qint64 m_cards = 0;
};

}  // namespace kontor::importexport
