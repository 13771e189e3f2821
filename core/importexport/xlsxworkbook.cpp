// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/xlsxworkbook.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

constexpr qsizetype kMaxSheets = 1000;
constexpr size_t kMaxStyles = 100'000;

struct Relation {
    QString type;    ///< last part of the type: "worksheet"
    QString target;  ///< entry of the package
};

tl::unexpected<Error> broken(const QXmlStreamReader &xml)
{
    const QIODevice *device = xml.device();
    const bool refused =
        device != nullptr && !device->errorString().isEmpty() && xml.error() != QXmlStreamReader::NotWellFormedError;
    if (refused && device->errorString() != u"Unknown error")
        return fail(ErrorCode::TooLarge, device->errorString());
    return fail(ErrorCode::Damaged,
                QCoreApplication::translate("Import", "The workbook is damaged and cannot be read further."),
                xml.errorString() + u" at line "_s + QString::number(xml.lineNumber()));
}

/// Hands each start element of an entry to `handle`, until it fails or the entry ends.
template <typename Handle>
Result<void> forEachElement(const XlsxPackage &package, const QString &entry, Handle handle)
{
    KONTOR_ASSIGN(const std::unique_ptr<XlsxEntryDevice> device, package.entry(entry));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        KONTOR_TRY(xlsxAdvance(xml));
        if (xml.isStartElement())
            KONTOR_TRY(handle(xml));
    }
    return {};
}

/// "/xl/worksheets/sheet1.xml" or relative to the folder of the entry that refers to it.
QString resolved(const QString &target, const QString &folder)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList parts = QString(folder + u'/' + target).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size();) {
        if (parts[i] == u".." && i > 0) {
            parts.removeAt(i);
            parts.removeAt(--i);
        } else if (parts[i] == u"." || parts[i] == u"..") {
            parts.removeAt(i);
        } else {
            ++i;
        }
    }
    return parts.join(u'/');
}

Result<QHash<QString, Relation>> readRelations(const XlsxPackage &package, const QString &entry, const QString &folder)
{
    QHash<QString, Relation> relations;
    if (!package.contains(entry))
        return relations;
    KONTOR_TRY(forEachElement(package, entry, [&](QXmlStreamReader &xml) -> Result<void> {
        const auto a = xml.attributes();
        if (xml.name() == u"Relationship" && relations.size() < kMaxSheets * 2) {
            relations.insert(a.value(u"Id"_s).toString(), {a.value(u"Type"_s).toString().section(u'/', -1),
                                                           resolved(a.value(u"Target"_s).toString(), folder)});
        }
        return {};
    }));
    return relations;
}

Result<QString> workbookEntry(const XlsxPackage &package)
{
    KONTOR_ASSIGN(const auto relations, readRelations(package, u"_rels/.rels"_s, QString()));
    for (const Relation &relation : relations) {
        if (relation.type == u"officeDocument" && package.contains(relation.target))
            return relation.target;
    }
    if (package.contains(u"xl/workbook.xml"_s))
        return u"xl/workbook.xml"_s;
    return fail(ErrorCode::Malformed,
                QCoreApplication::translate("Import", "This is a ZIP archive, but no Excel workbook (.xlsx)."));
}

Result<std::vector<XlsxNumberFormat>> readStyles(const XlsxPackage &package, const QString &entry)
{
    QHash<int, XlsxNumberFormat> custom;
    std::vector<XlsxNumberFormat> styles;
    bool inCells = false;
    KONTOR_TRY(forEachElement(package, entry, [&](QXmlStreamReader &xml) -> Result<void> {
        const auto a = xml.attributes();
        const int id = a.value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt" && custom.size() < qsizetype(kMaxStyles))
            custom.insert(id, xlsxCustomFormat(a.value(u"formatCode"_s).toString()));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
            inCells = xml.name() == u"cellXfs";
        else if (xml.name() == u"xf" && inCells && styles.size() < kMaxStyles)
            styles.push_back(custom.contains(id) ? custom.value(id) : xlsxBuiltinFormat(id));
        return {};
    }));
    return styles;
}

Result<void> readStrings(const XlsxPackage &package, const QString &entry, XlsxSharedStrings &strings)
{
    return forEachElement(package, entry, [&](QXmlStreamReader &xml) -> Result<void> {
        if (xml.name() != u"si")
            return {};
        KONTOR_ASSIGN(const QString text, xlsxRichText(xml));
        if (strings.append(text))
            return {};
        return fail(ErrorCode::TooLarge, QCoreApplication::translate(
                                             "Import", "The workbook holds more than 96 MB of text. Save the sheet as "
                                                       "CSV, or divide it, and import that."));
    });
}

}  // namespace

Result<void> xlsxAdvance(QXmlStreamReader &xml)
{
    xml.readNext();
    if (xml.tokenType() == QXmlStreamReader::DTD || xml.tokenType() == QXmlStreamReader::EntityReference) {
        return fail(ErrorCode::Malformed,
                    QCoreApplication::translate("Import",
                                                "The workbook is refused: it declares a document type, which no "
                                                "spreadsheet program writes."));
    }
    if (xml.hasError())
        return broken(xml);
    return {};
}

Result<QString> xlsxElementText(QXmlStreamReader &xml)
{
    QString text;
    for (;;) {
        KONTOR_TRY(xlsxAdvance(xml));
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement())
            return text;
        else if (xml.isStartElement())
            xml.skipCurrentElement();
    }
}

Result<QString> xlsxRichText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0;) {
        KONTOR_TRY(xlsxAdvance(xml));
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == u"t") {
            KONTOR_ASSIGN(const QString run, xlsxElementText(xml));
            text += run;
        } else if (xml.isStartElement() && xml.name() == u"r") {
            ++depth;
        } else if (xml.isStartElement()) {
            xml.skipCurrentElement();
        }
    }
    return xlsxUnescaped(text);
}

Result<XlsxWorkbook> XlsxWorkbook::readSheets(const XlsxPackage &package)
{
    XlsxWorkbook book;
    KONTOR_ASSIGN(const QString entry, workbookEntry(package));
    const QString folder = entry.contains(u'/') ? entry.section(u'/', 0, -2) : QString();
    const QString relationsEntry = folder + u"/_rels/"_s + entry.section(u'/', -1) + u".rels"_s;
    KONTOR_ASSIGN(const auto relations, readRelations(package, resolved(relationsEntry, QString()), folder));
    KONTOR_TRY(forEachElement(package, entry, [&](QXmlStreamReader &xml) -> Result<void> {
        const auto a = xml.attributes();
        if (xml.name() == u"workbookPr") {
            book.date1904 = a.value(u"date1904"_s) == u"1" || a.value(u"date1904"_s) == u"true";
        } else if (xml.name() == u"sheet" && book.sheets.size() < kMaxSheets) {
            QString id;
            for (const QXmlStreamAttribute &attribute : a) {
                if (attribute.name() == u"id")
                    id = attribute.value().toString();
            }
            const Relation relation = relations.value(id);
            const QString state = a.value(u"state"_s).toString();
            if (relation.type == u"worksheet" && package.contains(relation.target))
                book.sheets.append({a.value(u"name"_s).toString(), relation.target, state.endsWith(u"idden")});
        }
        return {};
    }));
    for (const Relation &relation : relations) {
        if (relation.type == u"sharedStrings" && package.contains(relation.target))
            book.m_stringsEntry = relation.target;
        else if (relation.type == u"styles" && package.contains(relation.target))
            book.m_stylesEntry = relation.target;
    }
    return book;
}

Result<XlsxWorkbook> XlsxWorkbook::read(const XlsxPackage &package)
{
    KONTOR_ASSIGN(XlsxWorkbook book, readSheets(package));
    if (!book.m_stylesEntry.isEmpty()) {
        KONTOR_ASSIGN(book.styles, readStyles(package, book.m_stylesEntry));
    }
    if (!book.m_stringsEntry.isEmpty())
        KONTOR_TRY(readStrings(package, book.m_stringsEntry, book.strings));
    return book;
}

const XlsxSheet *XlsxWorkbook::sheet(const QString &name) const
{
    for (const XlsxSheet &candidate : sheets) {
        if (name.isEmpty() ? !candidate.hidden : candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

}  // namespace kontor::importexport
