// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/source.h"
#include "core/importexport/vcardgroups.h"
#include "core/importexport/vcardparser.h"

#include <QIODevice>

#include <memory>

namespace kontor::importexport {

/// Reads vCard 2.1, 3.0 and 4.0 (mixed, as address books write them) as contacts. A card beyond the limits becomes a
/// record to skip with a Failure; a damaged one is taken over as far as it goes, with a Warning; lines outside of cards
/// become a record to skip. Memory is bounded by one card (32 MiB). Lives on the importing thread.
class VCardReader final : public RecordReader {
public:
    /// Reads from the device's position to its end; seekable devices are read twice if the file has group cards, whose
    /// names become tags of their members. Fails if the file cannot be opened or read.
    static Result<std::unique_ptr<RecordReader>> open(const QString &path);
    static Result<std::unique_ptr<RecordReader>> open(std::unique_ptr<QIODevice> device);

    Result<bool> next(SourceRecord &record) override;
    qint64 bytesRead() const override { return m_parser.bytesRead(); }
    qint64 bytesTotal() const override { return m_total; }

private:
    VCardReader(std::unique_ptr<QIODevice> device, VCardGroups groups);
    void mapStray(SourceRecord &record) const;
    void mapTooLarge(SourceRecord &record) const;

    std::unique_ptr<QIODevice> m_device;
    VCardGroups m_groups;
    VCardParser m_parser;
    VCardRecord m_card;
    qint64 m_total = 0;
};

/// What the code on a business card says (a vCard or a MeCard), as lines that model::readAddressBlock() reads. Malformed if it is
/// neither.
Result<QString> cardCodeText(const QString &code);

}  // namespace kontor::importexport
