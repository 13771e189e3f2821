// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/csvsniffer.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kSampleRows = 200;

struct Signature {
    QByteArrayView start;
    const char *what;
};

const char *binaryKind(QByteArrayView start)
{
    static constexpr std::array signatures{
        Signature{"PK\x03\x04", QT_TRANSLATE_NOOP("Csv", "an Excel workbook (.xlsx) or a ZIP archive")},
        Signature{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Csv", "an old Excel or Word document (.xls, .doc)")},
        Signature{"%PDF", QT_TRANSLATE_NOOP("Csv", "a PDF document")},
        Signature{"\x89PNG", QT_TRANSLATE_NOOP("Csv", "a picture (PNG)")},
        Signature{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Csv", "a picture (JPEG)")},
        Signature{"GIF8", QT_TRANSLATE_NOOP("Csv", "a picture (GIF)")},
        Signature{"RIFF", QT_TRANSLATE_NOOP("Csv", "a picture, sound or film")},
        Signature{"\x1F\x8B", QT_TRANSLATE_NOOP("Csv", "a compressed file (gzip)")},
        Signature{"7z\xBC\xAF", QT_TRANSLATE_NOOP("Csv", "an archive (7z)")},
        Signature{"Rar!", QT_TRANSLATE_NOOP("Csv", "an archive (RAR)")},
        Signature{"SQLite format 3", QT_TRANSLATE_NOOP("Csv", "a database")},
        Signature{"!BDN", QT_TRANSLATE_NOOP("Csv", "an Outlook data file (.pst)")},
        Signature{"{\\rtf", QT_TRANSLATE_NOOP("Csv", "a text document (RTF)")},
    };
    for (const Signature &signature : signatures) {
        if (start.startsWith(signature.start))
            return signature.what;
    }
    return nullptr;
}

const char *markupKind(QByteArrayView start)
{
    QByteArray text = start.first(qMin<qsizetype>(start.size(), 512)).toByteArray();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    if (text.startsWith("begin:vcard"))
        return QT_TRANSLATE_NOOP("Csv", "an address book in vCard format (.vcf)");
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return QT_TRANSLATE_NOOP("Csv", "a web page (HTML), as some programs write it under the name .xls or .csv");
    if (text.startsWith("<?xml"))
        return QT_TRANSLATE_NOOP("Csv", "an XML document");
    return nullptr;
}

/// Cells per row, counted as the reader splits them but without keeping any text.
QList<qsizetype> cellCounts(QStringView sample, QChar delimiter)
{
    QList<qsizetype> counts;
    qsizetype cells = 1;
    bool quoted = false;
    bool atStart = true;
    bool empty = true;
    for (qsizetype i = 0; i < sample.size() && counts.size() < kSampleRows; ++i) {
        const QChar c = sample[i];
        if (c == u'"' && (quoted || atStart)) {
            // A doubled quotation mark inside a quoted cell closes and opens it again.
            quoted = !quoted;
            atStart = !quoted;
        } else if (!quoted && c == delimiter) {
            ++cells;
            atStart = true;
            continue;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            if (!empty)
                counts.append(cells);
            cells = 1;
            atStart = true;
            empty = true;
            continue;
        } else if (c != u' ') {
            atStart = false;
        }
        empty = empty && c.isSpace();
    }
    if (!empty && counts.size() < kSampleRows)
        counts.append(cells);
    return counts;
}

/// "Müller, Käthe" under one heading is a name, not two columns.
bool onlyPunctuation(QStringView sample, QChar delimiter)
{
    const qsizetype firstEnd = sample.indexOf(u'\n');
    if (delimiter != u',' || (firstEnd >= 0 && sample.first(firstEnd).contains(delimiter)))
        return false;
    for (qsizetype i = sample.indexOf(delimiter); i >= 0; i = sample.indexOf(delimiter, i + 1)) {
        if (i + 1 < sample.size() && sample[i + 1] != u' ')
            return false;
    }
    return true;
}

struct Candidate {
    CsvShape shape;
    double merit = 0;
};

Candidate candidate(QStringView sample, QChar delimiter)
{
    Candidate result{{delimiter, 1}, 0};
    const QList<qsizetype> counts = cellCounts(sample, delimiter);
    QHash<qsizetype, int> frequency;
    int best = 0;
    for (const qsizetype count : counts) {
        const int seen = ++frequency[count];
        if (count > 1 && (seen > best || (seen == best && count > result.shape.columns))) {
            best = seen;
            result.shape.columns = count;
        }
    }
    if (counts.isEmpty() || best == 0)
        return result;
    result.merit = double(best) / double(counts.size()) + 0.04 * double(qMin<qsizetype>(result.shape.columns, 10));
    return result;
}

}  // namespace

Result<void> refuseIfNotText(QByteArrayView start, bool wideCharacters)
{
    if (start.isEmpty())
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Csv", "The file is empty; there is nothing to import."));
    const char *kind = binaryKind(start);
    if (!kind && !wideCharacters)
        kind = markupKind(start);
    if (kind) {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Csv", "This is no table in text form (CSV). It looks like %1.")
                        .arg(QCoreApplication::translate("Csv", kind)));
    }
    if (!wideCharacters && start.contains('\0')) {
        return fail(
            ErrorCode::Malformed,
            QCoreApplication::translate("Csv", "This is no table in text form (CSV): the file holds binary data."));
    }
    return {};
}

CsvShape sniffShape(QStringView sample)
{
    Candidate best;
    for (const QChar delimiter : {QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const Candidate next = candidate(sample, delimiter);
        if (next.merit > best.merit && !onlyPunctuation(sample, delimiter))
            best = next;
    }
    return best.shape;
}

CsvShape shapeFor(QStringView sample, QChar delimiter)
{
    return candidate(sample, delimiter).shape;
}

}  // namespace kontor::importexport
