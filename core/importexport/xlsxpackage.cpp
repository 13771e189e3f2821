// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/xlsxpackage.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr zip_int64_t kMaxEntries = 10'000;
constexpr qint64 kMaxUnpacked = 4LL * 1024 * 1024 * 1024;  ///< of all entries: far above a full sheet of a million rows
constexpr qint64 kFreeOfRatio = 64LL * 1024 * 1024;        ///< small entries may be packed as well as they like
constexpr qint64 kMaxRatio = 300;                          ///< real sheets reach 50; a bomb 1,000
constexpr qint64 kMaxPiece = 8 * 1024 * 1024;

/// What the first bytes say about a file that is no ZIP. Old Excel files and those with a password share a container.
Result<void> checkStart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("Import", "The file %1 could not be opened: %2").arg(path, file.errorString()));
    }
    const QByteArray start = file.read(8);
    if (start.startsWith("PK\x03\x04"))
        return {};
    if (start.isEmpty())
        return fail(ErrorCode::Malformed, QCoreApplication::translate("Import", "The file is empty."));
    if (start != "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Import", "This is no Excel workbook (.xlsx). If it opens in your "
                                                          "spreadsheet program, save it there as .xlsx or CSV."));
    }
    // The directory of the container lies anywhere; a workbook with a password keeps its contents under this name.
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QByteArray window;
    while (!file.atEnd()) {
        window += file.read(1024 * 1024);
        if (window.contains(wanted)) {
            return fail(ErrorCode::Malformed,
                        QCoreApplication::translate("Import",
                                                    "The workbook is protected with a password. Open it in your "
                                                    "spreadsheet program, remove the password, save it and "
                                                    "import it again."));
        }
        window = window.right(wanted.size());
    }
    return fail(ErrorCode::Malformed,
                QCoreApplication::translate("Import",
                                            "This is a workbook in the old Excel format (.xls). Open it in your "
                                            "spreadsheet program and save it as .xlsx or CSV."));
}

QString damagedText()
{
    return QCoreApplication::translate("Import", "The workbook is damaged: its contents cannot be unpacked.");
}

QString bombText()
{
    return QCoreApplication::translate(
        "Import", "The workbook is refused: unpacked it would be far larger than any address list.");
}

tl::unexpected<Error> damaged(const QString &detail = {})
{
    return fail(ErrorCode::Damaged, damagedText(), detail);
}

tl::unexpected<Error> bomb(const QString &detail)
{
    return fail(ErrorCode::TooLarge, bombText(), detail);
}

}  // namespace

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString &path)
{
    KONTOR_TRY(checkStart(path));
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return damaged(u"zip error "_s + QString::number(code));
    std::unique_ptr<XlsxPackage> package(new XlsxPackage(archive));
    KONTOR_TRY(package->check());
    return package;
}

XlsxPackage::~XlsxPackage()
{
    zip_discard(m_archive);
}

Result<void> XlsxPackage::check() const
{
    const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
    if (entries > kMaxEntries)
        return bomb(QString::number(entries) + u" entries"_s);
    qint64 total = 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, zip_uint64_t(i), 0, &stat) != 0)
            return damaged();
        if (stat.size > zip_uint64_t(kMaxUnpacked))
            return bomb(u"size of an entry"_s);
        total += qint64(stat.size);
        const bool dense = qint64(stat.size) > kFreeOfRatio && stat.size / kMaxRatio > stat.comp_size;
        if (total > kMaxUnpacked || dense)
            return bomb(u"total or ratio"_s);
    }
    if (contains(u"xl/workbook.bin"_s)) {
        return fail(ErrorCode::Malformed, QCoreApplication::translate(
                                              "Import", "This is a binary workbook (.xlsb). Save it as .xlsx or CSV."));
    }
    if (contains(u"mimetype"_s) && contains(u"content.xml"_s)) {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Import", "This is an OpenDocument file. Save it as .xlsx or CSV."));
    }
    return {};
}

bool XlsxPackage::contains(const QString &entry) const
{
    return zip_name_locate(m_archive, entry.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

qint64 XlsxPackage::size(const QString &entry) const
{
    zip_stat_t stat;
    const bool found = zip_stat(m_archive, entry.toUtf8().constData(), ZIP_FL_NOCASE, &stat) == 0;
    return found ? qint64(stat.size) : 0;
}

Result<std::unique_ptr<XlsxEntryDevice>> XlsxPackage::entry(const QString &entry) const
{
    zip_file *file = zip_fopen(m_archive, entry.toUtf8().constData(), ZIP_FL_NOCASE);
    if (file == nullptr)
        return damaged(entry + u": "_s + QString::fromUtf8(zip_strerror(m_archive)));
    // The stated size was checked; a file that lies about it is cut off here.
    auto device = std::make_unique<XlsxEntryDevice>(file, size(entry));
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

XlsxEntryDevice::~XlsxEntryDevice()
{
    zip_fclose(m_file);
}

/// Keeps count of how long the XML reader will have to hold one piece of markup or text.
bool XlsxEntryDevice::inspect(const char *data, qint64 size)
{
    for (qint64 i = 0; i < size; ++i) {
        const char c = data[i];
        ++m_piece;
        if (m_special) {
            const bool ends =
                c == '>' && ((m_last[0] == '-' && m_last[1] == '-') || (m_last[0] == ']' && m_last[1] == ']'));
            m_special = !ends;
        } else if (c == '!' && m_last[1] == '<') {
            m_special = true;
        } else if (c == '<') {
            m_piece = 0;
        }
        m_last[0] = m_last[1];
        m_last[1] = c;
        if (m_piece > kMaxPiece)
            return false;
    }
    return true;
}

qint64 XlsxEntryDevice::readData(char *data, qint64 maxSize)
{
    const qint64 size = zip_fread(m_file, data, zip_uint64_t(maxSize));
    if (size < 0) {
        setErrorString(damagedText());
        return -1;
    }
    m_unpacked += size;
    if (m_unpacked > m_limit || !inspect(data, size)) {
        setErrorString(bombText());
        return -1;
    }
    return size;
}

}  // namespace kontor::importexport
