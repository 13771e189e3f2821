// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/drafts.h"

#include <QList>
#include <QString>
#include <QStringList>

// The seam between file formats and the import itself: every format becomes a stream of records, each a contact draft
// with an account of where every source cell went.

namespace kontor::importexport {

/// Where one source cell (CSV/XLSX cell, vCard property, JSON member) went. No cell may go nowhere.
struct CellTrace {
    enum class Outcome {
        Field,     ///< became (part of) a field; `target` names it
        Note,      ///< kept as text in the note of the contact
        Reported,  ///< deliberately not taken over; `reason` says why (technical column, placeholder, duplicate of …)
    };
    int column = 0;    ///< 0-based column, or ordinal of the property within its record
    QString header;    ///< header text, property or member name
    QString value;     ///< as read
    Outcome outcome = Outcome::Reported;
    QStringList targets;  ///< "contact.family_name", "contact_point.phone", "address.city", "tag", "activity", …
    QString reason;       ///< translated; for Note and Reported
};

/// Something a person should know or decide about a record. Translated.
struct RecordIssue {
    enum class Severity { Hint, Warning, Failure } severity = Severity::Hint;
    int column = -1;
    QString message;
};

/// One source record, mapped.
struct SourceRecord {
    qint64 row = 0;  ///< 1-based row or record number in the source, as a person would count
    model::ContactDraft draft;
    QList<CellTrace> trace;
    QList<RecordIssue> issues;
    QStringList cells;  ///< as read, for the file of failed rows; for vCard/JSON one element with the record's text
    bool skip = false;  ///< nothing to import: an empty row, a totals row; `issues` says why
    /// With `skip`: part of the frame of a table (title, headings, page footer), not a row of it. Traced like any other,
    /// but not to be counted as a skipped row.
    bool frame = false;
};

/// What the records of a source need to be there before them.
struct SourceDefinitions {
    struct Field {
        QString key;    ///< as in ContactDraft::custom: code or label
        QString label;
        model::FieldType type = model::FieldType::Text;
        QString choicesJson;
    };
    struct Tag {
        QString name;
        QString colour;
        QString description;
    };
    QList<Field> customFields;
    struct ActivityKind {
        QString code;
        QString label;
        QString icon;
    };
    QList<Tag> tags;
    QList<ActivityKind> activityKinds;
};

/// Reads a file record by record in bounded memory. Not thread-safe; lives on the importing thread.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    /// False at the end. An error ends the reading; what came before stays valid (the message says how far it got).
    virtual Result<bool> next(SourceRecord &record) = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    /// Header cells of the source, for the file of failed rows; empty for formats without.
    virtual QStringList headers() const { return {}; }
    /// Custom fields and tags that the records read so far refer to; complete for a record once next() has given it.
    virtual SourceDefinitions definitions() const { return {}; }
    /// What a person should know about the file as a whole, and how many dates could be read in two ways.
    virtual QStringList warnings() const { return {}; }
    virtual qint64 ambiguousDates() const { return 0; }
};

}  // namespace kontor::importexport
