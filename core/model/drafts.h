// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"

#include <QList>
#include <QStringList>

// What an importer, the sample generator or a form hands to the commands: a contact with everything that hangs on it,
// not yet in the file. Keys are those of the catalogue.

namespace kontor::model {

/// Field keys of "contact_point", "address", "task", … without ids and parents.
struct ChildDraft {
    Uuid id;  ///< null: a new one is made
    FieldMap fields;
};

struct ActivityDraft {
    Uuid id;
    FieldMap fields;  ///< of "activity": kind, occurred_at, subject, body, …
};

/// The firm that a person works for: by fields["organisation_id"] where that is in the file, else found by name or created.
struct AffiliationDraft {
    QString organisation;  ///< name as typed
    FieldMap fields;       ///< of "affiliation": position, department, role, since, until
};

/// A relation to another contact, which may come later: who that is, by id in the source, else by the id of another program
/// (a card's UID), else by name.
struct RelationDraft {
    Uuid id;
    QString uid;
    QString name;
    FieldMap fields;  ///< of "relation": kind, note
};

/// An attachment with its bytes in memory (photos, small files; large files are streamed by their own command).
struct FileDraft {
    QString name;
    QString mediaType;
    QByteArray data;
    bool isPhoto = false;
};

struct ContactDraft {
    Uuid id;
    FieldMap fields;  ///< of "contact"
    QList<ChildDraft> points;
    QList<ChildDraft> addresses;
    QList<AffiliationDraft> affiliations;
    QList<ActivityDraft> activities;
    QList<ChildDraft> tasks;
    QStringList tags;              ///< by name; found or created
    QMap<QString, QVariant> custom;  ///< by code of the custom field (see OfferedField) or its label
    QList<FileDraft> files;
    QList<RelationDraft> relations;  ///< written by the import when all contacts are there
};

}  // namespace kontor::model
