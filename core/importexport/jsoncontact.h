// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importexport/jsonvalues.h"
#include "core/importexport/source.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor::importexport {

/// One contact as an element of "contacts"; docs/json-format.md describes it. Complete for a ContactDraft, except that
/// fields without a value are left out.
QJsonObject jsonFromContact(const model::ContactDraft &contact, const JsonHeader &header);

/// Fills draft and trace from an element of "contacts": a trace entry for each member that is no list or object of
/// ours. Unknown members and values of the wrong type are Reported, the latter with a Warning. One object per contact.
class JsonContactReader {
public:
    JsonContactReader(const JsonHeader &header, SourceRecord &out) : m_header(header), m_out(out) {}
    void read(const QJsonObject &contact);

private:
    using Child = std::pair<Uuid, model::FieldMap>;
    Child readFields(const char *entity, const QString &path, const QJsonObject &object, const QStringList &reserved);
    /// A kind of activity that stands before the contacts.
    bool isOwnKind(const char *entity, const QString &key, const QString &code) const;
    void readField(const char *entity, const QString &path, const QString &key, const QJsonObject &object,
                   model::FieldMap &fields);
    /// Calls `take` with path and object of each element; what is no object is reported.
    template <typename Take>
    void forEach(const QJsonObject &contact, const QString &name, Take take);
    QList<model::ChildDraft> readChildren(const QJsonObject &contact, const QString &name, const char *entity);
    void readAffiliations(const QJsonObject &contact);
    void readActivities(const QJsonObject &contact);
    void readTags(const QJsonObject &contact);
    void readCustom(const QJsonObject &contact);
    void readFiles(const QJsonObject &contact);
    void readRelations(const QJsonObject &contact);
    CellTrace &trace(const QString &path, const QJsonValue &value);
    void toField(const QString &path, const QJsonValue &value, const QString &target);
    void report(const QString &path, const QJsonValue &value, const QString &reason, bool warn = false);

    const JsonHeader &m_header;
    SourceRecord &m_out;
};

}  // namespace kontor::importexport
