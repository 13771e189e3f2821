// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace kontor::importexport {

/// Unpacks one entry while it is read. Reading fails, with a sentence as errorString(), if the entry grows beyond its
/// limit, or if markup or text comes in one piece larger than an XML reader may be asked to hold (8 MiB).
class XlsxEntryDevice final : public QIODevice {
public:
    XlsxEntryDevice(zip_file *file, qint64 limit) : m_file(file), m_limit(limit) {}
    ~XlsxEntryDevice() override;
    bool isSequential() const override { return true; }
    qint64 bytesUnpacked() const { return m_unpacked; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool inspect(const char *data, qint64 size);

    zip_file *m_file;
    qint64 m_limit;
    qint64 m_unpacked = 0;
    qint64 m_piece = 0;       ///< bytes since the last "<"
    bool m_special = false;   ///< within "<!…": comment or CDATA, where "<" begins nothing
    char m_last[2] = {0, 0};  ///< the two bytes before
};

/// The ZIP container of a spreadsheet file, read-only and distrustful: number and size of its entries, and how much
/// they grow when unpacked, are limited. Not thread-safe.
class XlsxPackage {
public:
    /// Refuses, each with what to do, what is no XLSX: old .xls, files with a password, OpenDocument, other ZIPs.
    static Result<std::unique_ptr<XlsxPackage>> open(const QString &path);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    bool contains(const QString &entry) const;
    /// Size after unpacking as the file states it; 0 if there is no such entry.
    qint64 size(const QString &entry) const;
    /// An open device over the entry's contents, to be read from front to end; the package must outlive it.
    Result<std::unique_ptr<XlsxEntryDevice>> entry(const QString &entry) const;

private:
    explicit XlsxPackage(zip *archive) : m_archive(archive) {}
    Result<void> check() const;

    zip *m_archive;
};

}  // namespace kontor::importexport
