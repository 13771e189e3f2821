// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/changelines.h"

#include "core/model/catalogue.h"
#include "ui/pages/changetext.h"
#include "ui/pages/contacts/datarowparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace kontor::pages {

using queries::HistoryRecord;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

/// The value of an own field from what history keeps: [text, whole number, number].
QString customText(const QVariant &json, model::FieldType type)
{
    const QJsonArray values = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    const QVariant number = !values.at(1).isNull() ? QVariant(values.at(1).toInteger()) : !values.at(2).isNull() ? QVariant(values.at(2).toDouble()) : QVariant();
    const QString text = values.at(0).toString();
    widgets::FieldSpec spec{{}, datarows::kindOf(type)};
    if (type == model::FieldType::Money)
        spec.currency = text;
    return widgets::fieldText(spec, datarows::shownValue(type, number.isValid() ? number : QVariant(text)), QLocale());
}

/// [entity, origin, source, confirmed at, author]: how it was confirmed, and where it comes from.
QString originValue(const QVariant &json)
{
    const QJsonArray values = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    QStringList parts{widgets::fieldText(fieldSpec(*model::Catalogue::get().field(u"contact", u"origin")), values.at(1).toString(), QLocale()), values.at(2).toString()};
    if (const qint64 at = values.at(3).toInteger(); at > 0)
        parts << Text::tr("confirmed on %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString elementText(const HistoryRecord &record, const QVariant &value, const ElementNames &names)
{
    const queries::ElementName name = names.value(record.field);
    if (record.field.startsWith(QLatin1String("cf:")))
        return customText(value, name.type);
    if (record.field.startsWith(QLatin1String("tag:")))
        return name.name;
    if (record.field.startsWith(QLatin1String("src:")))
        return originValue(value);
    const QString first = QJsonDocument::fromJson(value.toString().toUtf8()).array().at(0).toString();
    if (!record.field.startsWith(QLatin1String("pref:")))
        return first;
    return widgets::fieldText(fieldSpec(*model::Catalogue::get().field(u"communication_preference", u"state")), first, QLocale());
}

QString entityText(const QString &entity)
{
    const model::EntityDef *def = model::Catalogue::get().entity(entity);
    return def == nullptr ? entity : def->labelText();
}

/// "Confirmed: Birthday", "Confirmed: Phone, e-mail, web".
QString confirmedWhat(const HistoryRecord &record)
{
    const QString key = record.field.section(u':', 1);
    const model::FieldDef *field = record.entity == QLatin1String("contact") ? model::Catalogue::get().field(u"contact", key) : nullptr;
    const QString what = record.entity != QLatin1String("contact") ? entityText(record.entity) : field != nullptr && field->label != nullptr ? field->labelText() : QString();
    return what.isEmpty() ? Text::tr("Origin of a value") : Text::tr("Origin of a value: %1").arg(what);
}

QString titleOf(const HistoryRecord &record)
{
    QStringList parts{QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.at), QLocale::ShortFormat), record.author,
                      changeText(record.commandKind, record.params)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

bool canRestore(const HistoryRecord &record)
{
    return record.n != 0;
}

QString changedWhat(const HistoryRecord &record, const ElementNames &names)
{
    if (record.field.isEmpty())
        return entityText(record.entity);
    if (record.field.startsWith(QLatin1String("tag:")))
        return Text::tr("Tag");
    if (record.field.startsWith(QLatin1String("cf:")))
        return names.value(record.field).name;
    if (record.field.startsWith(QLatin1String("pref:")))
        return Text::tr("Communication preference");
    if (record.field.startsWith(QLatin1String("src:")))
        return confirmedWhat(record);
    const QString entity = record.entity == QLatin1String("contact") ? QString() : entityText(record.entity);
    QString label;
    if (record.field == QLatin1String("deleted_at")) {
        label = record.now.isValid() ? Text::tr("To the bin") : Text::tr("Back from the bin");
    } else {
        const model::FieldDef *field = model::Catalogue::get().field(record.entity, record.field);
        if (record.field == QLatin1String("position") && (field == nullptr || field->label == nullptr))
            label = Text::tr("Order");
        else
            label = field == nullptr || field->label == nullptr ? record.field : field->labelText();
    }
    return entity.isEmpty() ? label : Text::tr("%1: %2").arg(entity, label);
}

QString changedValue(const HistoryRecord &record, const QVariant &value, const ElementNames &names)
{
    if (!value.isValid())
        return {};
    if (record.field.contains(u':'))
        return elementText(record, value, names);
    const model::FieldDef *field = model::Catalogue::get().field(record.entity, record.field);
    if (field == nullptr)
        return {};
    if (field->type == model::FieldType::Instant)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()), QLocale::ShortFormat);
    if (field->type == model::FieldType::Blob || field->type == model::FieldType::Reference)
        return Text::tr("(data)");
    return widgets::fieldText(fieldSpec(*field), value, QLocale()).simplified();
}

QList<GroupTreeModel::Group> changeGroups(const QList<HistoryRecord> &records, const ElementNames &names, const QString &only)
{
    QList<GroupTreeModel::Group> groups;
    qint64 command = -1;
    QString author;  // of what came from a team in one go several
    for (int i = 0; i < records.size(); ++i) {
        const HistoryRecord &record = records[i];
        const QString what = changedWhat(record, names);
        if (!only.isEmpty() && what != only)
            continue;
        if (record.command != command || record.author != author)
            groups.append({titleOf(record), {}});
        command = record.command;
        author = record.author;
        const QString after = record.field.isEmpty() ? Text::tr("added") : changedValue(record, record.now, names);
        groups.last().lines.append({{what, changedValue(record, record.old, names), after}, false, i});
    }
    return groups;
}

}  // namespace kontor::pages
