// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/jsoncontact.h"
#include "core/importexport/jsonsplitter.h"

#include <QIODevice>

#include <memory>

namespace kontor::importexport {

inline constexpr int kJsonVersion = 1;

/// Writes contacts as JSON of the schema "kontor-contacts" (docs/json-format.md), one at a time. After finish() the
/// text is complete. Fails with Io when the device takes no more, with TooLarge for a file beyond what JsonReader reads.
class JsonWriter {
public:
    JsonWriter(QIODevice &device, JsonHeader header) : m_device(device), m_header(std::move(header)) {}

    Result<void> write(const model::ContactDraft &contact);
    Result<void> finish();

private:
    Result<void> begin();
    Result<void> put(const QByteArray &text);

    QIODevice &m_device;
    JsonHeader m_header;
    bool m_begun = false;
    bool m_any = false;
};

/// Reads such a file one contact at a time. A contact that is broken or beyond the limits (64 MiB, 40 MiB for one
/// string) becomes a record to skip with a Failure. Lives on the importing thread.
class JsonReader final : public RecordReader {
public:
    static Result<std::unique_ptr<JsonReader>> open(const QString &path);
    /// The device must be open.
    explicit JsonReader(std::unique_ptr<QIODevice> device);

    /// Fails for files of another format or a newer version, and where the frame of the file is broken.
    Result<bool> next(SourceRecord &record) override;
    qint64 bytesRead() const override { return m_splitter.bytesRead(); }
    qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }

    SourceDefinitions definitions() const override;
    /// What stood before the contacts read so far: tags with their colours, custom fields.
    const JsonHeader &header() const { return m_header; }

private:
    bool takeMember(const JsonPiece &piece, SourceRecord &record);
    Result<void> checkFormat() const;
    void takeContact(const JsonPiece &piece, SourceRecord &record) const;

    std::unique_ptr<QIODevice> m_device;
    JsonSplitter m_splitter;
    JsonHeader m_header;
    QString m_format;
    int m_version = 0;
};

}  // namespace kontor::importexport
